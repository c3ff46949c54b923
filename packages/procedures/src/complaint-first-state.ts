import { type CivilDate, cite } from "@danchu/law"
import type { ComplaintEvent } from "./complaint-first-events.js"
import type { CaseState, PhaseInfo } from "./procedure.js"

export type ComplaintPhase =
  | "new"
  | "received"
  | "awaiting-supplement"
  | "refused"
  | "accepted"
  | "verifying"
  | "verified"
  | "in-dialogue"
  | "suspended"
  | "terminated"
  | "decided"
  | "sent"
  | "appealed"
  | "effective"

/** A time in which the handling stood still. */
export interface Pause {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly ground: string
  /** References to the file, never a name. */
  readonly evidence: string | null
}

/** What a first complaint has come to; every day is the day of the act itself. */
export interface ComplaintState extends CaseState {
  readonly phase: ComplaintPhase
  readonly knownOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly signed: boolean
  readonly signers: number
  readonly representation: boolean
  readonly referred: boolean
  readonly remote: boolean
  readonly acceptedOn: CivilDate | null
  readonly complex: boolean
  readonly verificationAgrees: boolean | null
  readonly dialogueOn: CivilDate | null
  readonly dialogueSettled: boolean
  readonly suspensions: readonly Pause[]
  /** The day of a suspension, continuation or termination decision that has not been sent yet. */
  readonly unsentDecisionOn: CivilDate | null
  /** Where a suspended case goes on. */
  readonly resumesIn: ComplaintPhase | null
  readonly withdrawnMatters: readonly string[]
  readonly outcome: "right" | "partly-right" | "wrong" | null
  readonly decidedOn: CivilDate | null
  readonly sentOn: CivilDate | null
  readonly decisionReceivedOn: CivilDate | null
}

export const newComplaint: ComplaintState = Object.freeze({
  phase: "new",
  lastOn: null,
  knownOn: null,
  receivedOn: null,
  signed: false,
  signers: 1,
  representation: false,
  referred: false,
  remote: false,
  acceptedOn: null,
  complex: false,
  verificationAgrees: null,
  dialogueOn: null,
  dialogueSettled: false,
  suspensions: [],
  unsentDecisionOn: null,
  resumesIn: null,
  withdrawnMatters: [],
  outcome: null,
  decidedOn: null,
  sentOn: null,
  decisionReceivedOn: null
})

const changed = (state: ComplaintState, event: ComplaintEvent): Partial<ComplaintState> => {
  switch (event.type) {
    case "ComplaintReceived":
      return {
        phase: "received",
        knownOn: event.knownOn ?? null,
        receivedOn: event.on,
        signed: event.signed,
        signers: event.signers,
        representation: event.representation,
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
    case "ComplexityFound":
      return { complex: true }
    case "VerificationStarted":
      return { phase: "verifying" }
    case "VerificationReported":
      return { phase: "verified", verificationAgrees: event.agrees }
    case "DialogueInvited":
      return { phase: "in-dialogue", dialogueOn: event.dialogueOn }
    case "DialogueHeld":
      return { phase: "verified", dialogueSettled: event.complainant !== "absent-with-reason" }
    case "ComplaintDecided":
      return { phase: "decided", outcome: event.outcome, decidedOn: event.on }
    case "DecisionSent":
      return { phase: "sent", sentOn: event.on }
    case "DecisionReceived":
      return { decisionReceivedOn: event.on }
    case "HandlingSuspended":
      return {
        phase: "suspended",
        resumesIn: state.phase,
        unsentDecisionOn: event.on,
        suspensions: [
          ...state.suspensions,
          { from: event.on, until: null, ground: event.ground, evidence: event.evidence[0] ?? null }
        ]
      }
    case "SuspensionSent":
      return { unsentDecisionOn: null }
    case "HandlingResumed":
      return {
        phase: state.resumesIn ?? "accepted",
        resumesIn: null,
        unsentDecisionOn: event.on,
        suspensions: state.suspensions.map(one => (one.until === null ? { ...one, until: event.on } : one))
      }
    case "HandlingTerminated":
    case "ComplaintWithdrawn":
      return { phase: "terminated", unsentDecisionOn: event.on }
    case "WithdrawnInPart":
      return { withdrawnMatters: [...state.withdrawnMatters, ...event.matters] }
    case "SecondComplaintLodged":
      return { phase: "appealed" }
    case "DecisionTookEffect":
      return { phase: "effective" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveComplaint = (state: ComplaintState, event: ComplaintEvent): ComplaintState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

const clock = (vi: string, en: string): PhaseInfo => ({ label: { vi, en }, kind: "clock" })
const end = (vi: string, en: string): PhaseInfo => ({ label: { vi, en }, kind: "end" })

export const complaintPhases: Readonly<Record<ComplaintPhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: clock("đã tiếp nhận", "received"),
  "awaiting-supplement": clock("chờ bổ sung", "waiting for the complainant's supplement"),
  refused: end("không thụ lý", "not accepted"),
  accepted: clock("đã thụ lý", "accepted"),
  verifying: clock("đang xác minh", "being verified"),
  verified: clock("đã có kết quả xác minh", "verified"),
  "in-dialogue": clock("đã mời đối thoại", "invited to a dialogue"),
  suspended: {
    label: { vi: "tạm đình chỉ giải quyết", en: "suspended" },
    kind: "no-clock",
    why: {
      vi: "thời gian tạm đình chỉ không tính vào thời hạn giải quyết; khi căn cứ không còn thì phải tiếp tục ngay",
      en: "suspended time is not counted; when the ground ends the handling goes on at once"
    },
    basis: [
      cite("02/2011/QH13", "Đ11a.k4", "không được tính vào thời hạn giải quyết khiếu nại", {
        instrument: "136/2025/QH15",
        at: "Đ2.k4"
      })
    ]
  },
  terminated: end("đình chỉ giải quyết", "terminated"),
  decided: clock("đã có quyết định giải quyết", "decided"),
  sent: clock("đã gửi quyết định", "decision sent"),
  appealed: end("đã khiếu nại lần hai", "second complaint lodged"),
  effective: end("quyết định có hiệu lực pháp luật", "decision in effect")
}
