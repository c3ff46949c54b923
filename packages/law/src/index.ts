export {
  type Citation,
  type Confidence,
  cite,
  type Locator,
  noticed,
  type OutsideInstrument,
  type OutsideNumber,
  paraphrased,
  recalled,
  WHOLE
} from "./citation.js"
export { citationText, type ReadCitation, type ReadInstrument, readCitation } from "./citation-text.js"
export { citationsIn, type WrittenCitation } from "./citations-in-text.js"
export {
  addDays,
  type CivilDate,
  civilDate,
  type DayNumber,
  day,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  inVietnamese,
  isLeapYear,
  partsOf,
  toDayNumber,
  type Weekday,
  weekdayOf,
  weekdayOfNumber,
  yearOf
} from "./civil-date.js"
export { checkIssuer, endedBody, type IssuerCheck } from "./document-issuer.js"
export type { DocumentKind } from "./document-kind.js"
export {
  type DocumentNumber,
  formatDocumentNumber,
  type NumberParts,
  type NumberStyle,
  parseDocumentNumber
} from "./document-number.js"
export type { Organ } from "./document-organ.js"
export type { Doubt, DoubtCode } from "./doubt.js"
export { type Fate, fateOf } from "./fate.js"
export { Fault, InvalidCount, InvalidDate, InvalidText, Unknown } from "./fault.js"
export {
  type DatedLabel,
  formsOn,
  type GlossaryTerm,
  glossary,
  labelOn,
  type OfficialForm,
  type TermName,
  termOf
} from "./glossary.js"
export { type Ground, ground } from "./ground.js"
export { akomaNtosoOf, eliOf, numberOfEli } from "./identifier.js"
export type { Instrument, InstrumentKind, InstrumentRegister } from "./instrument.js"
export { instrumentsNamed, type Named } from "./instrument-name.js"
export { type InstrumentNumber, instrumentOf, instruments } from "./instruments/index.js"
export { instrumentsIn } from "./instruments-in-text.js"
export {
  compareQuantities,
  inPlace,
  type LocalAnswer,
  type LocalProvision,
  type LocalRefusal,
  type LocalRegulation,
  openToLocalRules,
  type Widenable
} from "./local-layer.js"
export { type LocatorParts, locatorText, parseLocator } from "./locator-text.js"
export { type NormalForm, normalForm } from "./normal-form.js"
export type { Judgement, OpenNorm } from "./open-norm.js"
export { placesIn, type WrittenPlaces } from "./places-in-text.js"
export type { WrittenCount, WrittenPeriod, WrittenShare } from "./quantities-in-text.js"
export {
  atLeastShare,
  type Cadence,
  type Continuous,
  cadence,
  consecutiveDays,
  type DayOfMonth,
  dayOfMonth,
  days,
  daysBefore,
  hours,
  hoursBefore,
  type LeadTime,
  lastingDays,
  leastReaching,
  months,
  moreThanShare,
  type Range,
  type ReportWindow,
  range,
  reaches,
  reportWindow,
  type Share,
  type Term,
  type TermUnit,
  workingDays,
  workingDaysBefore,
  workingHours,
  years
} from "./quantity.js"
export {
  combinationsOf,
  count,
  type FactKind,
  type FactKinds,
  type FactsOf,
  factsFrom,
  flag,
  type Label,
  nameOfRule,
  type Rule,
  type RuleName,
  rule
} from "./rule.js"
export {
  type Absence,
  type Answer,
  isRuling,
  type NoLongerInForce,
  type NotVerified,
  type NotYetInForce,
  type Reading,
  type Ruling,
  type Unverified
} from "./ruling.js"
export { type Finding, scan } from "./scan.js"
export { type SigningMark, signingMarks } from "./signing-mark.js"
export { Timeline } from "./timeline.js"
export { type Governed, type TermInTime, type Transition, transition } from "./transition.js"
export { datesIn, inOfficialWords, type WrittenDate } from "./vietnamese-date.js"
export { type PrintedNumber, readNumber } from "./vietnamese-number.js"
export {
  type Attendance,
  type EffectiveFrom,
  type Tally,
  tallyAttendance,
  tallyVote,
  type VoteQuestion,
  type VoteRefusal
} from "./vote.js"
export type { WrittenInstrument } from "./written-instrument.js"
