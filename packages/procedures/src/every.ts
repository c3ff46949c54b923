import type { Citation, Label } from "@danchu/law"
import { Unknown } from "@danchu/law"
import { annualConference } from "./annual-conference.js"
import { AnnualConferenceCommand, AnnualConferenceEvent } from "./annual-conference-events.js"
import { communeDecision } from "./commune-decision.js"
import { CommuneDecisionCommand, CommuneDecisionEvent } from "./commune-decision-events.js"
import { communityDecision } from "./community-decision.js"
import { CommunityDecisionCommand, CommunityDecisionEvent } from "./community-decision-events.js"
import { complaintDiscipline } from "./complaint-discipline.js"
import { DisciplineComplaintCommand, DisciplineComplaintEvent } from "./complaint-discipline-events.js"
import { complaintFirst } from "./complaint-first.js"
import { ComplaintCommand, ComplaintEvent } from "./complaint-first-events.js"
import { complaintSecond } from "./complaint-second.js"
import { SecondComplaintCommand, SecondComplaintEvent } from "./complaint-second-events.js"
import { consultation } from "./consultation.js"
import { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
import { contribution } from "./contribution.js"
import { ContributionCommand, ContributionEvent } from "./contribution-events.js"
import { councilSupervision } from "./council-supervision.js"
import { CouncilSupervisionCommand, CouncilSupervisionEvent } from "./council-supervision-events.js"
import { covenant } from "./covenant.js"
import { CovenantCommand, CovenantEvent } from "./covenant-events.js"
import { denunciation } from "./denunciation.js"
import { DenunciationCommand, DenunciationEvent } from "./denunciation-events.js"
import { dialogue } from "./dialogue.js"
import { DialogueCommand, DialogueEvent } from "./dialogue-events.js"
import { disclosure } from "./disclosure.js"
import { DisclosureCommand, DisclosureEvent } from "./disclosure-events.js"
import { type AnyDoor, door } from "./door.js"
import { emulationModel } from "./emulation-model.js"
import { EmulationModelCommand, EmulationModelEvent } from "./emulation-model-events.js"
import { ethicsInspection } from "./ethics-inspection.js"
import { EthicsInspectionCommand, EthicsInspectionEvent } from "./ethics-inspection-events.js"
import { frontSupervision } from "./front-supervision.js"
import { FrontSupervisionCommand, FrontSupervisionEvent } from "./front-supervision-events.js"
import { headDismissal } from "./head-dismissal.js"
import { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
import { headElection } from "./head-election.js"
import { HeadElectionCommand, HeadElectionEvent } from "./head-election-events.js"
import type { Mandatory } from "./mandatory.js"
import { mobilisationProgramme } from "./mobilisation-programme.js"
import { MobilisationProgrammeCommand, MobilisationProgrammeEvent } from "./mobilisation-programme-events.js"
import { oneStop } from "./one-stop.js"
import { OneStopCommand, OneStopEvent } from "./one-stop-events.js"
import { petitionIntake } from "./petition-intake.js"
import { PetitionIntakeCommand, PetitionIntakeEvent } from "./petition-intake-events.js"
import { petition } from "./petition-resolution.js"
import { PetitionCommand, PetitionEvent } from "./petition-resolution-events.js"
import type { PhaseInfo } from "./procedure.js"
import { reception } from "./reception.js"
import { ReceptionCommand, ReceptionEvent } from "./reception-events.js"
import { receptionSession } from "./reception-session.js"
import { ReceptionSessionCommand, ReceptionSessionEvent } from "./reception-session-events.js"
import { regulationReflection } from "./regulation-reflection.js"
import { RegulationReflectionCommand, RegulationReflectionEvent } from "./regulation-reflection-events.js"
import { socialCriticism } from "./social-criticism.js"
import { SocialCriticismCommand, SocialCriticismEvent } from "./social-criticism-events.js"
import { supervision } from "./supervision.js"
import { SupervisionCommand, SupervisionEvent } from "./supervision-events.js"
import { voterMeeting } from "./voter-meeting.js"
import { VoterMeetingCommand, VoterMeetingEvent } from "./voter-meeting-events.js"
import { voterOpinion } from "./voter-opinion.js"
import { VoterOpinionCommand, VoterOpinionEvent } from "./voter-opinion-events.js"
import { workplaceConference } from "./workplace-conference.js"
import { WorkplaceConferenceCommand, WorkplaceConferenceEvent } from "./workplace-conference-events.js"
import { workplaceConsultation } from "./workplace-consultation.js"
import { WorkplaceConsultationCommand, WorkplaceConsultationEvent } from "./workplace-consultation-events.js"
import { workplaceDialogue } from "./workplace-dialogue.js"
import { WorkplaceDialogueCommand, WorkplaceDialogueEvent } from "./workplace-dialogue-events.js"
import { workplaceDisclosure } from "./workplace-disclosure.js"
import { WorkplaceDisclosureCommand, WorkplaceDisclosureEvent } from "./workplace-disclosure-events.js"

/** A procedure as far as it can be read without running it: for diagrams, law maps and lists of who may do what. */
export interface LegibleProcedure {
  readonly id: string
  readonly label: Label
  readonly initial: { readonly phase: string }
  readonly phases: Readonly<Record<string, PhaseInfo>>
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly label: Label
        readonly from: readonly string[]
        readonly to: readonly string[]
        readonly moves?: readonly (readonly [from: string, to: string])[]
        readonly who: string
        readonly rules: readonly string[]
        readonly basis: readonly [Citation, ...Citation[]]
      }
    >
  >
  readonly mandatory?: Readonly<Record<string, readonly Mandatory[] | undefined>>
}

/** Every procedure of this package with the schemas at its door: the one list that apps, tools and documents go by. */
export const doors = {
  petitionIntake: door(petitionIntake, PetitionIntakeCommand, PetitionIntakeEvent),
  complaintFirst: door(complaintFirst, ComplaintCommand, ComplaintEvent),
  complaintSecond: door(complaintSecond, SecondComplaintCommand, SecondComplaintEvent),
  complaintDiscipline: door(complaintDiscipline, DisciplineComplaintCommand, DisciplineComplaintEvent),
  denunciation: door(denunciation, DenunciationCommand, DenunciationEvent),
  petition: door(petition, PetitionCommand, PetitionEvent),
  regulationReflection: door(regulationReflection, RegulationReflectionCommand, RegulationReflectionEvent),
  communityDecision: door(communityDecision, CommunityDecisionCommand, CommunityDecisionEvent),
  communeDecision: door(communeDecision, CommuneDecisionCommand, CommuneDecisionEvent),
  contribution: door(contribution, ContributionCommand, ContributionEvent),
  emulationModel: door(emulationModel, EmulationModelCommand, EmulationModelEvent),
  mobilisationProgramme: door(
    mobilisationProgramme,
    MobilisationProgrammeCommand,
    MobilisationProgrammeEvent
  ),
  ethicsInspection: door(ethicsInspection, EthicsInspectionCommand, EthicsInspectionEvent),
  disclosure: door(disclosure, DisclosureCommand, DisclosureEvent),
  oneStop: door(oneStop, OneStopCommand, OneStopEvent),
  covenant: door(covenant, CovenantCommand, CovenantEvent),
  headElection: door(headElection, HeadElectionCommand, HeadElectionEvent),
  headDismissal: door(headDismissal, HeadDismissalCommand, HeadDismissalEvent),
  reception: door(reception, ReceptionCommand, ReceptionEvent),
  receptionSession: door(receptionSession, ReceptionSessionCommand, ReceptionSessionEvent),
  consultation: door(consultation, ConsultationCommand, ConsultationEvent),
  annualConference: door(annualConference, AnnualConferenceCommand, AnnualConferenceEvent),
  councilSupervision: door(councilSupervision, CouncilSupervisionCommand, CouncilSupervisionEvent),
  frontSupervision: door(frontSupervision, FrontSupervisionCommand, FrontSupervisionEvent),
  socialCriticism: door(socialCriticism, SocialCriticismCommand, SocialCriticismEvent),
  voterMeeting: door(voterMeeting, VoterMeetingCommand, VoterMeetingEvent),
  voterOpinion: door(voterOpinion, VoterOpinionCommand, VoterOpinionEvent),
  workplaceConference: door(workplaceConference, WorkplaceConferenceCommand, WorkplaceConferenceEvent),
  workplaceDisclosure: door(workplaceDisclosure, WorkplaceDisclosureCommand, WorkplaceDisclosureEvent),
  workplaceConsultation: door(
    workplaceConsultation,
    WorkplaceConsultationCommand,
    WorkplaceConsultationEvent
  ),
  workplaceDialogue: door(workplaceDialogue, WorkplaceDialogueCommand, WorkplaceDialogueEvent),
  dialogue: door(dialogue, DialogueCommand, DialogueEvent),
  supervision: door(supervision, SupervisionCommand, SupervisionEvent)
}

type EveryProcedure = (typeof doors)[keyof typeof doors]["procedure"]

/** Every procedure of this package. */
export const procedures: readonly (EveryProcedure & LegibleProcedure)[] = Object.values(doors).map(
  one => one.procedure
)

const byId: ReadonlyMap<string, AnyDoor> = new Map(
  // What such a door decides and applies was read by its own schemas before.
  Object.values(doors).map(one => [one.procedure.id, one as unknown as AnyDoor])
)

/**
 * The door of the procedure with that id.
 * @throws Unknown for an id that no procedure has
 * @example
 * ```ts
 * doorOf("complaint-first").procedure.label.en // "first complaint"
 * ```
 */
export const doorOf = (id: string): AnyDoor => {
  const found = byId.get(id)
  if (!found) throw new Unknown("procedure", id, `Procedures: ${[...byId.keys()].join(", ")}.`)
  return found
}
