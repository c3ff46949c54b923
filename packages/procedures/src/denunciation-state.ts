import type { CivilDate } from "@danchu/law"
import type { DenunciationCommand, DenunciationEvent } from "./denunciation-events.js"
import type { CaseState, Step } from "./procedure.js"

export type DenunciationPhase =
  | "new"
  | "received"
  | "forwarded"
  | "set-aside"
  | "for-inspection"
  | "not-accepted"
  | "accepted"
  | "verifying"
  | "verified"
  | "suspended"
  | "terminated"
  | "concluded"
  | "closed"
  | "renewed"
  | "not-again"
  | "handled-at-once"
  | "sanctioned"

/** An act that moved the clock of Đ30, in the order of time. */
export type MovedClock =
  | {
      readonly kind: "extension"
      readonly ground: "complex" | "especially-complex"
      readonly on: CivilDate
      readonly days: number
      readonly file: string
    }
  | {
      readonly kind: "suspension"
      readonly ground: string
      readonly on: CivilDate
      readonly until: CivilDate | null
      readonly file: string
    }

/** What a denunciation has come to: days, codes and references to the vault, nothing that tells who. */
export interface DenunciationState extends CaseState {
  readonly phase: DenunciationPhase
  readonly receivedOn: CivilDate | null
  readonly form: "written" | "in-person" | "other"
  readonly named: boolean
  readonly identity: "unverified" | "verified" | "unidentifiable" | "false-name"
  readonly signed: boolean
  readonly denouncers: number
  readonly represented: boolean
  readonly fromComplaint: boolean
  readonly severalPlaces: boolean
  readonly referred: boolean
  readonly referrerAnswered: boolean
  readonly acceptedOn: CivilDate | null
  readonly acceptanceNotified: boolean
  readonly clock: readonly MovedClock[]
  readonly resumesIn: "accepted" | "verifying" | "verified" | null
  /** The day of a suspension, continuation or termination decision that has not been sent yet. */
  readonly unsentDecisionOn: CivilDate | null
  readonly concludedOn: CivilDate | null
  readonly sent: boolean
  readonly handled: boolean
  readonly published: boolean
  /** The day of a renewed denunciation because the resolution was unlawful (Đ37), or overdue (Đ38). */
  readonly renewedOn: CivilDate | null
  readonly overdueOn: CivilDate | null
  readonly demandedOn: CivilDate | null
  readonly delayReported: boolean
  readonly protection: "none" | "requested" | "given" | "refused" | "ended"
}

export const newDenunciation: DenunciationState = {
  phase: "new",
  lastOn: null,
  receivedOn: null,
  form: "written",
  named: false,
  identity: "unverified",
  signed: false,
  denouncers: 1,
  represented: false,
  fromComplaint: false,
  severalPlaces: false,
  referred: false,
  referrerAnswered: false,
  acceptedOn: null,
  acceptanceNotified: false,
  clock: [],
  resumesIn: null,
  unsentDecisionOn: null,
  concludedOn: null,
  sent: false,
  handled: false,
  published: false,
  renewedOn: null,
  overdueOn: null,
  demandedOn: null,
  delayReported: false,
  protection: "none"
}

/** The step that answers one command of a denunciation. */
export type DenunciationStepFor<K extends DenunciationCommand["type"]> = Step<
  DenunciationState,
  Extract<DenunciationCommand, { readonly type: K }>,
  DenunciationEvent
>

/** From acceptance until the conclusion, the clock of Đ30 runs. */
export const handlingDenunciation = ["accepted", "verifying", "verified"] as const

/** A new acceptance begins a new full term (Đ37.2.c, NĐ 31/2019 Đ5.3). */
const acceptedAnew = (on: CivilDate): Partial<DenunciationState> => ({
  phase: "accepted",
  acceptedOn: on,
  acceptanceNotified: false,
  clock: [],
  concludedOn: null,
  sent: false,
  handled: false,
  published: false,
  overdueOn: null,
  demandedOn: null,
  delayReported: false
})

/** What follows a conclusion is over when it was sent, handled and published, and the acceptance told before it. */
const afterwards = (
  state: DenunciationState,
  done: Partial<Pick<DenunciationState, "acceptanceNotified" | "sent" | "handled" | "published">>
): Partial<DenunciationState> => {
  const now = { ...state, ...done }
  const closes =
    state.phase === "concluded" && now.acceptanceNotified && now.sent && now.handled && now.published
  return { ...done, ...(closes && { phase: "closed" as const }) }
}

const changed = (state: DenunciationState, event: DenunciationEvent): Partial<DenunciationState> => {
  switch (event.type) {
    case "DenunciationReceived":
      return {
        phase: "received",
        receivedOn: event.on,
        form: event.form,
        named: event.denouncer !== undefined,
        signed: event.signed,
        denouncers: event.denouncers,
        represented: event.represented,
        referred: event.referred,
        fromComplaint: event.fromComplaint
      }
    case "CheckedAtSeveralPlaces":
      return { severalPlaces: true }
    case "IdentityVerified":
      return { identity: event.found }
    case "DenunciationForwarded":
      return { phase: "forwarded" }
    case "DenunciationSetAside":
      return { phase: "set-aside" }
    case "InformationUsed":
      return { phase: "for-inspection" }
    case "AcceptanceRefused":
      return { phase: "not-accepted" }
    case "HandledAtOnce":
      return { phase: "handled-at-once" }
    case "ViolationDecided":
      return { phase: "sanctioned" }
    case "ReferrerAnswered":
      return { referrerAnswered: true }
    case "DenunciationAccepted":
      return acceptedAnew(event.on)
    case "AcceptanceNotified":
      return afterwards(state, { acceptanceNotified: true })
    case "VerificationStarted":
      return { phase: "verifying" }
    case "VerificationReported":
      return { phase: "verified" }
    case "ResolutionExtended":
      return {
        clock: [
          ...state.clock,
          { kind: "extension", ground: event.ground, on: event.on, days: event.days, file: event.file }
        ]
      }
    case "DenunciationWithdrawn":
      return event.ends ? { phase: "terminated", unsentDecisionOn: event.on } : {}
    case "HandlingSuspended":
      return {
        phase: "suspended",
        resumesIn: handlingDenunciation.find(one => one === state.phase) ?? "accepted",
        unsentDecisionOn: event.on,
        clock: [
          ...state.clock,
          { kind: "suspension", ground: event.ground, on: event.on, until: null, file: event.file }
        ]
      }
    case "HandlingResumed":
      return {
        phase: state.resumesIn ?? "accepted",
        resumesIn: null,
        unsentDecisionOn: event.on,
        clock: state.clock.map(one =>
          one.kind === "suspension" && one.until === null ? { ...one, until: event.on } : one
        )
      }
    case "HandlingTerminated":
      return { phase: "terminated", unsentDecisionOn: event.on }
    case "SuspensionSent":
      return { unsentDecisionOn: null }
    case "DenunciationConcluded":
      return { phase: "concluded", concludedOn: event.on, overdueOn: null }
    case "ConclusionSent":
      return afterwards(state, { sent: true })
    case "ConclusionHandled":
      return afterwards(state, { handled: true })
    case "ConclusionPublished":
      return afterwards(state, { published: true })
    case "DenouncedAgain":
      return event.because === "overdue"
        ? { overdueOn: event.on, demandedOn: null, delayReported: false }
        : { phase: "renewed", renewedOn: event.on }
    case "RenewalAnswered":
      return event.result === "again"
        ? acceptedAnew(event.on)
        : { phase: event.result === "not-again" ? "not-again" : "forwarded" }
    case "ReportDemanded":
      return { demandedOn: event.on }
    case "DelayReported":
      return { delayReported: true }
    case "DenunciationTakenOver":
      return acceptedAnew(event.on)
    case "ProtectionRequested":
      return { protection: "requested" }
    case "DenouncerProtected":
      return { protection: "given" }
    case "ProtectionRefused":
      return { protection: "refused" }
    case "ProtectionEnded":
      return { protection: "ended" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveDenunciation = (
  state: DenunciationState,
  event: DenunciationEvent
): DenunciationState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})
