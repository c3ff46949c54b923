import type { CivilDate } from "@danchu/law"
import {
  type ComplaintHandling,
  type HandlingPhase,
  handledBy,
  handlingPhases,
  newHandling
} from "./complaint-handling.js"
import type { SecondComplaintCommand, SecondComplaintEvent } from "./complaint-second-events.js"
import type { PhaseInfo, Step } from "./procedure.js"

export type SecondComplaintPhase = HandlingPhase

/** What a second complaint has come to; every day is the day of the act itself. */
export interface SecondComplaintState extends ComplaintHandling {
  readonly phase: SecondComplaintPhase
  readonly receivedOn: CivilDate | null
  readonly after: "decision" | "lapse" | null
  readonly windowFrom: CivilDate | null
  readonly lateReason: string | null
  readonly enclosures: readonly string[]
  readonly signed: boolean
  readonly referred: boolean
  readonly council: boolean
  readonly outcome: "right" | "partly-right" | "wholly-wrong" | null
  readonly sentOn: CivilDate | null
  readonly publishedOn: CivilDate | null
  readonly effectiveOn: CivilDate | null
}

export const newSecondComplaint: SecondComplaintState = {
  ...newHandling,
  phase: "new",
  receivedOn: null,
  after: null,
  windowFrom: null,
  lateReason: null,
  enclosures: [],
  signed: false,
  referred: false,
  council: false,
  outcome: null,
  sentOn: null,
  publishedOn: null,
  effectiveOn: null
}

/** The step that answers one command of a second complaint. */
export type SecondStepFor<K extends SecondComplaintCommand["type"]> = Step<
  SecondComplaintState,
  Extract<SecondComplaintCommand, { readonly type: K }>,
  SecondComplaintEvent
>

const changed = (state: SecondComplaintState, event: SecondComplaintEvent): Partial<SecondComplaintState> => {
  switch (event.type) {
    case "SecondComplaintReceived":
      return {
        phase: "received",
        receivedOn: event.on,
        after: event.after,
        windowFrom: event.windowFrom,
        lateReason: event.lateReason ?? null,
        enclosures: event.enclosures,
        signed: event.signed,
        referred: event.referred,
        remote: event.remote,
        complainants: event.signers
      }
    case "SupplementAsked":
      return { phase: "awaiting-supplement" }
    case "SupplementReceived":
      return {
        phase: "received",
        signed: event.signed,
        enclosures: [...new Set([...state.enclosures, ...event.enclosures])]
      }
    case "ComplaintAccepted":
      return { phase: "accepted", acceptedOn: event.on }
    case "ComplaintRefused":
      return { phase: "refused" }
    case "CouncilFormed":
      return { council: true }
    case "ComplaintDecided":
      return { phase: "decided", outcome: event.outcome, decidedOn: event.on }
    case "DecisionSent":
      return { sentOn: event.on, ...(state.phase === "decided" && { phase: "sent" as const }) }
    case "DecisionPublished":
      return { publishedOn: event.on }
    case "DecisionTookEffect":
      return { phase: "effective", effectiveOn: event.on }
    case "EnforcementOrdered":
      return { phase: "enforced" }
    default:
      return handledBy(state, event)
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveSecondComplaint = (
  state: SecondComplaintState,
  event: SecondComplaintEvent
): SecondComplaintState => ({ ...state, ...changed(state, event), lastOn: event.on })

export const secondComplaintPhases: Readonly<Record<SecondComplaintPhase, PhaseInfo>> = handlingPhases
