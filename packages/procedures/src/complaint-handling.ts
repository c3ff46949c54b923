import { type CivilDate, cite } from "@danchu/law"
import { conductTransition } from "@danchu/law/rules/complaint-transition"
import type { HandlingCommand, HandlingEvent } from "./complaint-handling-events.js"
import { clock, end, noClock } from "./phase.js"
import type { CaseState, PhaseInfo, Step } from "./procedure.js"

/** What a first and a second complaint share: the phases and the state from acceptance to the decision. */

export type HandlingPhase =
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
  | "effective"
  | "enforced"
  | "in-court"
  | "being-re-examined"
  | "re-examined"

/** A time in which the handling stood still. */
export interface Pause {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly ground: string
  /** References to the file, never a name. */
  readonly evidence: string | null
}

/** What the handling of a complaint has come to; every day is the day of the act itself. */
export interface ComplaintHandling extends CaseState {
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
  readonly resumesIn: HandlingPhase | null
  readonly withdrawnMatters: readonly string[]
  /** How many still complain together, and how many no longer do. */
  readonly complainants: number
  readonly withdrawnPeople: number
  /** The whole complaint was withdrawn. */
  readonly withdrawn: boolean
  readonly decidedOn: CivilDate | null
}

export const newHandling = {
  lastOn: null,
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
  complainants: 1,
  withdrawnPeople: 0,
  withdrawn: false,
  decidedOn: null
} satisfies Omit<ComplaintHandling, "phase">

/** The step that answers one command of the handling, the same at both instances. */
export type HandlingStepFor<K extends HandlingCommand["type"]> = Omit<
  Step<ComplaintHandling, Extract<HandlingCommand, { readonly type: K }>, HandlingEvent>,
  "from" | "to" | "moves"
> & { readonly from: readonly HandlingPhase[]; readonly to: readonly HandlingPhase[] }

/** The law of the act governs it, also in a case accepted before 2026-07-01 (NĐ 155/2026 Đ22.1). */
export const lawOf = (state: ComplaintHandling, act: CivilDate): CivilDate =>
  conductTransition.governs({ accepted: state.acceptedOn ?? act, act }).on

/** From acceptance until the decision, the clock of Đ28 or Đ37 runs. */
export const handling = ["accepted", "verifying", "verified", "in-dialogue"] as const

/** From the receipt until the decision. */
export const open = ["received", "awaiting-supplement", ...handling, "suspended"] as const

type Changed = Partial<Omit<ComplaintHandling, "phase">> & { readonly phase?: HandlingPhase }

/** What one event of the handling changes; an event of another kind changes nothing. */
export const handledBy = (state: ComplaintHandling, event: HandlingEvent): Changed => {
  switch (event.type) {
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
    case "HandlingSuspended":
      return {
        phase: "suspended",
        resumesIn: handling.find(one => one === state.phase) ?? "accepted",
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
      return { phase: "terminated", unsentDecisionOn: event.on }
    case "ComplaintWithdrawn":
      return {
        phase: "terminated",
        withdrawn: true,
        unsentDecisionOn: event.on,
        resumesIn: state.resumesIn ?? handling.find(one => one === state.phase) ?? null
      }
    case "SomeWithdrew":
      return {
        complainants: state.complainants - event.people,
        withdrawnPeople: state.withdrawnPeople + event.people
      }
    case "SomeRestored":
      return {
        complainants: state.complainants + event.people,
        withdrawnPeople: state.withdrawnPeople - event.people
      }
    case "PartRestored":
      return { withdrawnMatters: state.withdrawnMatters.filter(one => !event.matters.includes(one)) }
    case "WithdrawnReopened":
      return { phase: state.resumesIn ?? "received", resumesIn: null, withdrawn: false }
    case "LawsuitBrought":
      return { phase: "in-court" }
    case "ReexaminationDemanded":
      return { phase: "being-re-examined" }
    case "ReexaminationConcluded":
      return { phase: "re-examined" }
    case "WithdrawnInPart":
      return { withdrawnMatters: [...state.withdrawnMatters, ...event.matters] }
    default:
      return {}
  }
}

export const handlingPhases: Readonly<Record<HandlingPhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: clock("đã tiếp nhận", "received"),
  "awaiting-supplement": clock("chờ bổ sung", "waiting for the complainant's supplement"),
  refused: end("không thụ lý", "not accepted"),
  accepted: clock("đã thụ lý", "accepted"),
  verifying: clock("đang xác minh", "being verified"),
  verified: clock("đã có kết quả xác minh", "verified"),
  "in-dialogue": clock("đã mời đối thoại", "invited to a dialogue"),
  suspended: noClock(
    "tạm đình chỉ giải quyết",
    "suspended",
    {
      vi: "thời gian tạm đình chỉ không tính vào thời hạn giải quyết; khi căn cứ không còn thì phải tiếp tục ngay",
      en: "suspended time is not counted; when the ground ends the handling goes on at once"
    },
    cite("02/2011/QH13", "Đ11a.k4", "không được tính vào thời hạn giải quyết khiếu nại", {
      instrument: "136/2025/QH15",
      at: "Đ2.k4"
    })
  ),
  terminated: end("đình chỉ giải quyết", "terminated"),
  decided: clock("đã có quyết định giải quyết", "decided"),
  sent: clock("đã gửi quyết định", "decision sent"),
  effective: clock("quyết định có hiệu lực pháp luật", "decision in effect"),
  enforced: end("đã tổ chức thi hành", "being carried out"),
  "in-court": end("đã khởi kiện vụ án hành chính", "before the court"),
  "being-re-examined": noClock(
    "đang được xem xét lại",
    "being looked at again",
    {
      vi: "không văn bản nào ấn định số ngày xem xét lại việc giải quyết khiếu nại",
      en: "no text sets a number of days for looking at a resolution again"
    },
    cite("124/2020/NĐ-CP", "Đ38", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật")
  ),
  "re-examined": end("đã kết luận việc xem xét lại", "looked at again")
}
