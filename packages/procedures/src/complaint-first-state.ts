import type { CivilDate } from "@danchu/law"
import type { ComplaintEvent } from "./complaint-first-events.js"
import {
  type ComplaintHandling,
  type HandlingPhase,
  handledBy,
  handlingPhases,
  newHandling
} from "./complaint-handling.js"
import { end } from "./phase.js"
import type { PhaseInfo } from "./procedure.js"

export type ComplaintPhase = HandlingPhase | "appealed"

/** What a first complaint has come to; every day is the day of the act itself. */
export interface ComplaintState extends ComplaintHandling {
  readonly phase: ComplaintPhase
  readonly knownOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly signed: boolean
  readonly signers: number
  readonly representation: boolean
  readonly representatives: number | null
  readonly referred: boolean
  readonly outcome: "right" | "partly-right" | "wrong" | null
  readonly sentOn: CivilDate | null
  readonly effectiveOn: CivilDate | null
  readonly publishedOn: CivilDate | null
  /** The last day of a stay of the decision complained of (Đ35). */
  readonly stayedUntil: CivilDate | null
  readonly decisionReceivedOn: CivilDate | null
}

export const newComplaint: ComplaintState = {
  ...newHandling,
  phase: "new",
  knownOn: null,
  receivedOn: null,
  signed: false,
  signers: 1,
  representation: false,
  representatives: null,
  referred: false,
  outcome: null,
  sentOn: null,
  effectiveOn: null,
  publishedOn: null,
  stayedUntil: null,
  decisionReceivedOn: null
}

const changed = (state: ComplaintState, event: ComplaintEvent): Partial<ComplaintState> => {
  switch (event.type) {
    case "ComplaintReceived":
      return {
        phase: "received",
        knownOn: event.knownOn ?? null,
        receivedOn: event.on,
        signed: event.signed,
        signers: event.signers,
        complainants: event.signers,
        representation: event.representation,
        representatives: event.representatives ?? null,
        referred: event.referred,
        remote: event.remote
      }
    case "SupplementAsked":
      return { phase: "awaiting-supplement" }
    case "SupplementReceived":
      return { phase: "received", signed: event.signed, representation: event.representation }
    case "ComplaintAccepted":
      return { phase: "accepted", acceptedOn: event.on }
    case "ComplaintRefused":
      return { phase: "refused" }
    case "ComplaintDecided":
      return { phase: "decided", outcome: event.outcome, decidedOn: event.on }
    case "DecisionSent":
      return { sentOn: event.on, ...(state.phase === "decided" && { phase: "sent" as const }) }
    case "DecisionReceived":
      return { decisionReceivedOn: event.on }
    case "SecondComplaintLodged":
      return { phase: "appealed" }
    case "DecisionTookEffect":
      return { phase: "effective", effectiveOn: event.on }
    case "DecisionStayed":
      return { stayedUntil: event.until }
    case "StayLifted":
      return { stayedUntil: null }
    case "DecisionPublished":
      return { publishedOn: event.on }
    case "EnforcementOrdered":
      return { phase: "enforced" }
    default:
      return handledBy(state, event)
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveComplaint = (state: ComplaintState, event: ComplaintEvent): ComplaintState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

export const complaintPhases: Readonly<Record<ComplaintPhase, PhaseInfo>> = {
  ...handlingPhases,
  appealed: end("đã khiếu nại lần hai", "second complaint lodged")
}
