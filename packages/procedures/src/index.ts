export { annualConference, yearlyConferences } from "./annual-conference.js"
export { AnnualConferenceCommand, AnnualConferenceEvent } from "./annual-conference-events.js"
export type { AnnualConferencePhase, AnnualConferenceState } from "./annual-conference-state.js"
export { type Commitment, commitmentLedger, type LedgerEntry } from "./commitment.js"
export { PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"
export { communeDecision } from "./commune-decision.js"
export { CommuneDecisionCommand, CommuneDecisionEvent } from "./commune-decision-events.js"
export type { CommuneDecisionPhase, CommuneDecisionState } from "./commune-decision-state.js"
export { communityDecision } from "./community-decision.js"
export { CommunityDecisionCommand, CommunityDecisionEvent } from "./community-decision-events.js"
export type { CommunityDecisionPhase, CommunityDecisionState } from "./community-decision-state.js"
export { complaintDiscipline } from "./complaint-discipline.js"
export { DisciplineComplaintCommand, DisciplineComplaintEvent } from "./complaint-discipline-events.js"
export type { DisciplineComplaintPhase, DisciplineComplaintState } from "./complaint-discipline-state.js"
export { complaintFirst } from "./complaint-first.js"
export { ComplaintCommand, ComplaintEvent } from "./complaint-first-events.js"
export type { ComplaintPhase, ComplaintState } from "./complaint-first-state.js"
export { resolutionTerm } from "./complaint-first-terms.js"
export { complaintSecond } from "./complaint-second.js"
export { SecondComplaintCommand, SecondComplaintEvent } from "./complaint-second-events.js"
export type { SecondComplaintPhase, SecondComplaintState } from "./complaint-second-state.js"
export { consultation } from "./consultation.js"
export { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
export type { ConsultationPhase, ConsultationState } from "./consultation-state.js"
export { contribution } from "./contribution.js"
export { basisFromCommune, basisFromNeighbourhood } from "./contribution-basis.js"
export { ContributionCommand, ContributionEvent } from "./contribution-events.js"
export type { ContributionPhase, ContributionState } from "./contribution-state.js"
export { councilSupervision } from "./council-supervision.js"
export { CouncilSupervisionCommand, CouncilSupervisionEvent } from "./council-supervision-events.js"
export type { CouncilSupervisionPhase, CouncilSupervisionState } from "./council-supervision-state.js"
export { covenant } from "./covenant.js"
export { CovenantCommand, CovenantEvent } from "./covenant-events.js"
export type { CovenantPhase, CovenantState } from "./covenant-state.js"
export { denunciation } from "./denunciation.js"
export { DenunciationCommand, DenunciationEvent } from "./denunciation-events.js"
export type { DenunciationPhase, DenunciationState } from "./denunciation-state.js"
export { resolveDenunciation as denunciationTerm } from "./denunciation-terms.js"
export { dialogue, yearlyDialogues } from "./dialogue.js"
export { DialogueCommand, DialogueEvent } from "./dialogue-events.js"
export type { DialoguePhase, DialogueState } from "./dialogue-state.js"
export { disclosure } from "./disclosure.js"
export { DisclosureCommand, DisclosureEvent } from "./disclosure-events.js"
export { type ListedDisclosure, quarterlyList } from "./disclosure-list.js"
export { channelDuties, type DisclosurePhase, type DisclosureState } from "./disclosure-state.js"
export type { AnyDoor, Door } from "./door.js"
export { emulationModel } from "./emulation-model.js"
export { EmulationModelCommand, EmulationModelEvent } from "./emulation-model-events.js"
export type { EmulationModelPhase, EmulationModelState } from "./emulation-model-state.js"
export { ethicsInspection } from "./ethics-inspection.js"
export { EthicsInspectionCommand, EthicsInspectionEvent } from "./ethics-inspection-events.js"
export type { EthicsInspectionPhase, EthicsInspectionState, KnownFinding } from "./ethics-inspection-state.js"
export { doorOf, doors, type LegibleProcedure, procedures } from "./every.js"
export { frontSupervision } from "./front-supervision.js"
export { FrontSupervisionCommand, FrontSupervisionEvent } from "./front-supervision-events.js"
export type { FrontSupervisionPhase, FrontSupervisionState } from "./front-supervision-state.js"
export { headDismissal } from "./head-dismissal.js"
export { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
export type { HeadDismissalPhase, HeadDismissalState } from "./head-dismissal-state.js"
export { headElection } from "./head-election.js"
export { HeadElectionCommand, HeadElectionEvent } from "./head-election-events.js"
export type { HeadElectionPhase, HeadElectionState } from "./head-election-state.js"
export {
  type Happening,
  happenedAmong,
  type Mandatory,
  type MandatoryByPhase,
  must,
  unmet
} from "./mandatory.js"
export { mobilisationProgramme } from "./mobilisation-programme.js"
export { MobilisationProgrammeCommand, MobilisationProgrammeEvent } from "./mobilisation-programme-events.js"
export {
  type MobilisationProgrammePhase,
  type MobilisationProgrammeState,
  type OpenDirection,
  type ProgrammeTask,
  scorecardOf
} from "./mobilisation-programme-state.js"
export { oneStop } from "./one-stop.js"
export { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
export type { OneStopPhase, OneStopState } from "./one-stop-state.js"
export { type Duplicate, duplicatesOf, type RegisteredPaper } from "./petition-duplicates.js"
export { type Eligibility, eligibilityOf, type KnownFacts, type PaperKind } from "./petition-eligibility.js"
export { petitionIntake } from "./petition-intake.js"
export { PetitionIntakeCommand, PetitionIntakeEvent } from "./petition-intake-events.js"
export type { PetitionIntakePhase, PetitionIntakeState } from "./petition-intake-state.js"
export { type PetitionPhase, type PetitionState, petition } from "./petition-resolution.js"
export { PetitionCommand, PetitionEvent } from "./petition-resolution-events.js"
export {
  type Accepted,
  accepted,
  type Bench,
  type CaseEvent,
  type CaseState,
  type Command,
  type Decision,
  type Governance,
  movesOf,
  type Notice,
  type OpenDeadline,
  type PhaseInfo,
  type Procedure,
  type Refusal,
  refused,
  type Step,
  type Steps
} from "./procedure.js"
export { chairReception, reception } from "./reception.js"
export { ReceptionCommand, ReceptionEvent } from "./reception-events.js"
export { receptionSession } from "./reception-session.js"
export { ReceptionSessionCommand, ReceptionSessionEvent } from "./reception-session-events.js"
export type { ReceptionSessionPhase, ReceptionSessionState } from "./reception-session-state.js"
export type { ReceptionPhase, ReceptionState } from "./reception-state.js"
export { regulationReflection } from "./regulation-reflection.js"
export { RegulationReflectionCommand, RegulationReflectionEvent } from "./regulation-reflection-events.js"
export type { RegulationReflectionPhase, RegulationReflectionState } from "./regulation-reflection-state.js"
export { CommandInvalid, decide, nextMoves, replay } from "./run.js"
export { type SocialCriticismPhase, type SocialCriticismState, socialCriticism } from "./social-criticism.js"
export { SocialCriticismCommand, SocialCriticismEvent } from "./social-criticism-events.js"
export { supervision } from "./supervision.js"
export type { Board, SupervisionPhase, SupervisionState } from "./supervision-boards.js"
export { SupervisionCommand, SupervisionEvent } from "./supervision-events.js"
export type { CountedTerm } from "./term.js"
export { voterMeeting } from "./voter-meeting.js"
export {
  type ConferencesOfSession,
  conferencesAroundSessions,
  councilConferences
} from "./voter-meeting-duties.js"
export { VoterMeetingCommand, VoterMeetingEvent } from "./voter-meeting-events.js"
export type { VoterMeetingPhase, VoterMeetingState } from "./voter-meeting-state.js"
export { voterOpinion } from "./voter-opinion.js"
export { VoterOpinionCommand, VoterOpinionEvent } from "./voter-opinion-events.js"
export type { VoterOpinionPhase, VoterOpinionState } from "./voter-opinion-state.js"
export { workplaceConference, workplaceConferences } from "./workplace-conference.js"
export { WorkplaceConferenceCommand, WorkplaceConferenceEvent } from "./workplace-conference-events.js"
export type { Workplace } from "./workplace-conference-law.js"
export type { WorkplaceConferencePhase, WorkplaceConferenceState } from "./workplace-conference-state.js"
export { workplaceConsultation } from "./workplace-consultation.js"
export { WorkplaceConsultationCommand, WorkplaceConsultationEvent } from "./workplace-consultation-events.js"
export type {
  WorkplaceConsultationPhase,
  WorkplaceConsultationState
} from "./workplace-consultation-state.js"
export {
  type WorkplaceDialoguePhase,
  type WorkplaceDialogueState,
  workplaceDialogue,
  workplaceDialogues
} from "./workplace-dialogue.js"
export { WorkplaceDialogueCommand, WorkplaceDialogueEvent } from "./workplace-dialogue-events.js"
export { workplaceDisclosure } from "./workplace-disclosure.js"
export { WorkplaceDisclosureCommand, WorkplaceDisclosureEvent } from "./workplace-disclosure-events.js"
export type { WorkplaceDisclosurePhase, WorkplaceDisclosureState } from "./workplace-disclosure-state.js"
