import { Unknown } from "../fault.js"
import type { FactKinds, Rule } from "../rule.js"
import * as agencyConference from "./agency-conference.js"
import * as agencyConferenceOrder from "./agency-conference-order.js"
import * as agencyConsultation from "./agency-consultation.js"
import * as agencyDisclosure from "./agency-disclosure.js"
import * as agencyInspectionBoard from "./agency-inspection-board.js"
import * as annualConference from "./annual-conference.js"
import * as assurance from "./assurance.js"
import * as communityBallot from "./community-ballot.js"
import * as communityDecision from "./community-decision.js"
import * as communityEffect from "./community-effect.js"
import * as communityForms from "./community-forms.js"
import * as communityInitiative from "./community-initiative.js"
import * as communityMatters from "./community-matters.js"
import * as communityMeeting from "./community-meeting.js"
import * as communityMeetingVotes from "./community-meeting-votes.js"
import * as communityRecord from "./community-record.js"
import * as complaintAuthorisation from "./complaint-authorisation.js"
import * as complaintBringing from "./complaint-bringing.js"
import * as complaintCompetence from "./complaint-competence.js"
import * as complaintDecision from "./complaint-decision.js"
import * as complaintDialogue from "./complaint-dialogue.js"
import * as complaintDiscipline from "./complaint-discipline.js"
import * as complaintDisciplineDecision from "./complaint-discipline-decision.js"
import * as complaintDisciplineGrounds from "./complaint-discipline-grounds.js"
import * as complaintDisciplineObstacle from "./complaint-discipline-obstacle.js"
import * as complaintDistrict from "./complaint-district.js"
import * as complaintFirst from "./complaint-first.js"
import * as complaintForbidden from "./complaint-forbidden.js"
import * as complaintGrounds from "./complaint-grounds.js"
import * as complaintGroups from "./complaint-groups.js"
import * as complaintNoticeForms from "./complaint-notice-forms.js"
import * as complaintObstacle from "./complaint-obstacle.js"
import * as complaintPublication from "./complaint-publication.js"
import * as complaintReexamination from "./complaint-reexamination.js"
import * as complaintSecond from "./complaint-second.js"
import * as complaintSuspension from "./complaint-suspension.js"
import * as complaintSuspensionDecision from "./complaint-suspension-decision.js"
import * as confidenceVote from "./confidence-vote.js"
import * as consultation from "./consultation.js"
import * as consultationMatters from "./consultation-matters.js"
import * as contribution from "./contribution.js"
import * as councilDelegation from "./council-delegation.js"
import * as councilSupervision from "./council-supervision.js"
import * as covenant from "./covenant.js"
import * as covenantLife from "./covenant-life.js"
import * as covenantRecognition from "./covenant-recognition.js"
import * as denunciation from "./denunciation.js"
import * as denunciationAgain from "./denunciation-again.js"
import * as denunciationCompetence from "./denunciation-competence.js"
import * as denunciationComplexity from "./denunciation-complexity.js"
import * as denunciationConclusion from "./denunciation-conclusion.js"
import * as denunciationExtension from "./denunciation-extension.js"
import * as denunciationFile from "./denunciation-file.js"
import * as denunciationFormerOffice from "./denunciation-former-office.js"
import * as denunciationIntake from "./denunciation-intake.js"
import * as denunciationProtection from "./denunciation-protection.js"
import * as denunciationProtectionMeasures from "./denunciation-protection-measures.js"
import * as denunciationSuspension from "./denunciation-suspension.js"
import * as dialogue from "./dialogue.js"
import * as disclosureChannels from "./disclosure-channels.js"
import * as disclosureForms from "./disclosure-forms.js"
import * as disclosureMatters from "./disclosure-matters.js"
import * as disclosureTerms from "./disclosure-terms.js"
import * as documentNumbering from "./document-numbering.js"
import * as dossierConsultation from "./dossier-consultation.js"
import * as dossierHandOver from "./dossier-hand-over.js"
import * as election from "./election.js"
import * as emulation from "./emulation.js"
import * as enterpriseConference from "./enterprise-conference.js"
import * as enterpriseConsultation from "./enterprise-consultation.js"
import * as enterpriseDisclosure from "./enterprise-disclosure.js"
import * as enterpriseInspectionBoard from "./enterprise-inspection-board.js"
import * as frontCriticism from "./front-criticism.js"
import * as frontSupervision from "./front-supervision.js"
import * as headDismissal from "./head-dismissal.js"
import * as headTerm from "./head-term.js"
import * as holidays from "./holidays.js"
import * as inspectionBoard from "./inspection-board.js"
import * as inspectionBoardWork from "./inspection-board-work.js"
import * as investmentBoard from "./investment-board.js"
import * as mobilisation from "./mobilisation.js"
import * as neighbourhoodUnit from "./neighbourhood-unit.js"
import * as oneStop from "./one-stop.js"
import * as oneStopConduct from "./one-stop-conduct.js"
import * as oneStopEvaluation from "./one-stop-evaluation.js"
import * as oneStopForms from "./one-stop-forms.js"
import * as oneStopStaff from "./one-stop-staff.js"
import * as partyDialogue from "./party-dialogue.js"
import * as petitionClassification from "./petition-classification.js"
import * as petitionOutcomes from "./petition-outcomes.js"
import * as receptionBoards from "./reception-boards.js"
import * as receptionDeputies from "./reception-deputies.js"
import * as receptionGroups from "./reception-groups.js"
import * as receptionIntake from "./reception-intake.js"
import * as receptionOnline from "./reception-online.js"
import * as receptionRefusal from "./reception-refusal.js"
import * as receptionRegister from "./reception-register.js"
import * as receptionSchedule from "./reception-schedule.js"
import * as regulationReflection from "./regulation-reflection.js"
import * as regulationReflectionHandling from "./regulation-reflection-handling.js"
import * as reportPetition from "./report-petition.js"
import * as reportProcedure from "./report-procedure.js"
import * as timeAgreed from "./time-agreed.js"
import * as timeCounting from "./time-counting.js"
import * as voterMeeting from "./voter-meeting.js"
import * as voterMeetingTerms from "./voter-meeting-terms.js"
import * as voterPetition from "./voter-petition.js"
import * as voterReply from "./voter-reply.js"

/** The chapters of the corpus, in the order of the statutes. */
const chapters: readonly object[] = [
  timeAgreed,
  timeCounting,
  holidays,
  complaintFirst,
  complaintBringing,
  complaintAuthorisation,
  complaintForbidden,
  complaintGroups,
  complaintObstacle,
  complaintNoticeForms,
  complaintGrounds,
  complaintCompetence,
  complaintDistrict,
  complaintSuspension,
  complaintSuspensionDecision,
  complaintDialogue,
  complaintSecond,
  complaintDecision,
  complaintPublication,
  complaintReexamination,
  complaintDiscipline,
  complaintDisciplineGrounds,
  complaintDisciplineObstacle,
  complaintDisciplineDecision,
  denunciationCompetence,
  denunciationFormerOffice,
  denunciationIntake,
  denunciation,
  denunciationComplexity,
  denunciationExtension,
  denunciationSuspension,
  denunciationConclusion,
  denunciationAgain,
  denunciationFile,
  denunciationProtection,
  denunciationProtectionMeasures,
  receptionSchedule,
  receptionBoards,
  receptionRefusal,
  receptionIntake,
  receptionGroups,
  receptionOnline,
  receptionDeputies,
  receptionRegister,
  petitionClassification,
  petitionOutcomes,
  regulationReflection,
  regulationReflectionHandling,
  dossierConsultation,
  oneStop,
  oneStopStaff,
  oneStopConduct,
  oneStopForms,
  oneStopEvaluation,
  reportPetition,
  reportProcedure,
  documentNumbering,
  disclosureMatters,
  disclosureChannels,
  disclosureForms,
  disclosureTerms,
  communityMatters,
  communityInitiative,
  communityForms,
  communityMeeting,
  communityMeetingVotes,
  communityBallot,
  communityDecision,
  communityEffect,
  communityRecord,
  contribution,
  consultationMatters,
  consultation,
  dialogue,
  annualConference,
  assurance,
  inspectionBoard,
  inspectionBoardWork,
  investmentBoard,
  election,
  headDismissal,
  headTerm,
  covenant,
  covenantRecognition,
  covenantLife,
  agencyDisclosure,
  agencyConference,
  agencyConferenceOrder,
  agencyConsultation,
  agencyInspectionBoard,
  enterpriseDisclosure,
  enterpriseConference,
  enterpriseConsultation,
  enterpriseInspectionBoard,
  voterMeeting,
  voterMeetingTerms,
  voterReply,
  voterPetition,
  frontSupervision,
  frontCriticism,
  confidenceVote,
  councilSupervision,
  councilDelegation,
  neighbourhoodUnit,
  partyDialogue,
  emulation,
  mobilisation,
  dossierHandOver
]

/** A rule whose value is not known at compile time. */
export type AnyRule = Rule<unknown, FactKinds>

const isRule = (value: object): value is AnyRule => "id" in value && "timeline" in value

/** Every rule of the corpus, by its id. */
export const rules: ReadonlyMap<string, AnyRule> = new Map(
  chapters
    .flatMap(chapter => Object.values(chapter))
    .filter(isRule)
    .map(rule => [rule.id, rule])
)

/**
 * The rule with that id.
 * @throws Unknown
 */
export const ruleOf = (id: string): AnyRule => {
  const rule = rules.get(id)
  if (!rule) throw new Unknown("rule", id, "`npx @danchu/cli law list` prints every rule.")
  return rule
}
