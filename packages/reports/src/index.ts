export {
  type Aggregate,
  acrossOffices,
  acrossPeriods,
  carriedOver,
  type Mismatch,
  summedUp
} from "./aggregate.js"
export { type AgeBand, type Assessment, ageing, assess, type Promises, promisesKept } from "./assessment.js"
export { type Balance, balance, type Flow, type Imbalance } from "./balance.js"
export { type BuiltReport, buildable, buildReport, tally } from "./build.js"
export {
  asKnownOn,
  CaseFacts,
  type CaseInput,
  type ComplaintFacts,
  caseFacts,
  type DenunciationFacts,
  type PetitionFacts
} from "./case-facts.js"
export { casesBehind } from "./cases-behind.js"
export { type ChosenForm, formOf, forms } from "./catalogue.js"
export {
  type CheckNote,
  checkForm,
  checkReport,
  type Figures,
  type FormCheck,
  type Violation
} from "./check.js"
export { type ClaimDoubt, type ClaimedFigure, ratioDoubts, readFigure, vacuous } from "./claim.js"
export { columnsOfGroup, countForms, countGroups, countStream, replyColumns } from "./count.js"
export type { Counted, Replies, ShapeColumns, ShapeGroup } from "./count-handling.js"
export { countReception, countReceptionGroups, type ReceptionGroup } from "./count-reception.js"
export { toCsv } from "./csv.js"
export {
  asNumber,
  type Decimal,
  decimal,
  digitsOf,
  type Exact,
  inVietnameseDigits,
  readPrinted
} from "./decimal.js"
export { type DemocracyColumn, type DemocracySection, democracySections } from "./democracy-form.js"
export {
  type DemocracyCell,
  DemocracyFacts,
  type DemocracyPart,
  democracyFacts,
  democracyReport
} from "./democracy-report.js"
export { type DossierMark, dossierMarking } from "./dossier-marks.js"
export { buildDossierReport, countDossiers, DossierFacts, dossierFacts, dossierTally } from "./dossiers.js"
export {
  type Behind,
  emulationReport,
  type FieldContributions,
  type FieldLine,
  type FieldModels,
  type History
} from "./emulation-report.js"
export { ConflictingCase, Entries, type Entry } from "./entries.js"
export { type Addend, type Comparison, type Equation, equation, type Sum } from "./equation.js"
export {
  buildFeedbackReport,
  countFeedback,
  FeedbackFacts,
  feedbackFacts,
  feedbackTally
} from "./feedback.js"
export { type FeedbackMark, feedbackMarking } from "./feedback-marks.js"
export {
  type Commitment,
  type CommitmentState,
  commitmentOn,
  followUp,
  type OpinionFollowUp,
  promisesOn,
  type VoterOpinion
} from "./follow-up.js"
export {
  type Column,
  type ColumnRow,
  columnOf,
  type Form,
  type FormPlace,
  type FormSource,
  type FormSpec,
  form,
  type Measure,
  type Relation,
  type RelationKind,
  type RelationRow,
  reported,
  seen,
  type Unit
} from "./form.js"
export {
  type BySuccessor,
  bySuccessor,
  type Comparable,
  comparable,
  type Divided,
  type SuccessorsOf
} from "./former-units.js"
export { type DocumentForm, documentForms } from "./forms/documents.js"
export { type CaseRegister, factsOfCase, isCounted } from "./from-case.js"
export { fromComplaint, type Register } from "./from-complaint.js"
export {
  type DecisionRegister,
  fromCommunityDecision,
  fromConsultation,
  fromDisclosure,
  fromSupervision,
  type SupervisionRegister
} from "./from-democracy.js"
export { type DenunciationRegister, fromDenunciation } from "./from-denunciation.js"
export { type DossierRegister, fromOneStop } from "./from-one-stop.js"
export { fromReception, type ReceptionRegister } from "./from-reception.js"
export { fromReflection } from "./from-reflection.js"
export {
  type FirstDecision,
  fromDisciplineComplaint,
  fromSecondComplaint
} from "./from-second-complaint.js"
export { toHtml } from "./html.js"
export {
  type IndexGroup,
  type IndexPart,
  type IndexScore,
  index766,
  indexScore,
  ranks,
  type Unweighted
} from "./index-766.js"
export { type MeasuredDossier, type Timely, timely766 } from "./index-766-timeliness.js"
export { type ReportJson, toJson } from "./json.js"
export type { Linear } from "./linear.js"
export { countMarks, type Marking } from "./marking.js"
export { type Narrative, narrative } from "./narrative.js"
export { type ByOffice, ConflictingOffice, handedUp, joined } from "./offices.js"
export {
  type Change,
  type ClaimedIndicator,
  change,
  explain,
  type Indicator,
  onTime,
  settlement,
  type Timeliness
} from "./performance.js"
export {
  holds,
  type NoSuchPeriod,
  ownPeriod,
  periodNameOn,
  quartersOf,
  type ReportPeriod,
  reportPeriod,
  tiles
} from "./period.js"
export { type PeriodKind, type PeriodScheme, schemes } from "./period-scheme.js"
export type { Projected, Projection, Window } from "./projections/handling.js"
export {
  type EnforcementColumns,
  type SettledForm,
  type SettlementColumns,
  settledForm
} from "./projections/settlement-columns.js"
export { type Agreement, type Rate, type RateNote, rate, rateInVietnamese } from "./rate.js"
export { readCases } from "./read-cases.js"
export { buildReceptionReport, ReceptionFacts, receptionFacts, receptionTally } from "./reception.js"
export { columnsOfThing, receptionForm, type Thing, type ThingColumns, wayOf } from "./reception-things.js"
export { type ScorecardLine, scorecard } from "./scorecard.js"
export { type DatedAdd, type SettledParts, settledFigures, settledParts } from "./settled.js"
export { bringsMatter, type Shape, shapeEdition, shapeOf } from "./shape.js"
export { type Sheet, type SheetRow, sheetFrom, sheetOf } from "./sheet.js"
export { type Sender, type Submission, submission } from "./submission.js"
export { cellKey, formTable, type Suppressed, suppress, type Table, totalRow } from "./suppression.js"
export {
  type Answers,
  type Interval,
  type Rating,
  rating,
  type Satisfaction,
  sampleSize,
  satisfaction,
  wilson
} from "./survey.js"
export { type Cell, cellsOf, figuresOf, merge, type Tally } from "./tally.js"
