import { type CivilDate, cite, isRuling } from "@danchu/law"
import { sendDecision } from "@danchu/law/rules/community-effect"
import { dismissalRecognition, successorElection } from "@danchu/law/rules/head-dismissal"
import { interimHeadLimit } from "@danchu/law/rules/head-term"
import type { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, openTerm, termFrom } from "./term.js"

export type HeadDismissalPhase =
  | "new"
  | "asked"
  | "agreed"
  | "sent"
  | "not-agreed"
  | "received"
  | "not-recognised"
  | "kept"
  | "dismissed"
  | "vacant"
  | "succeeded"

/** What the dismissal of a head has come to. */
export interface HeadDismissalState extends CaseState {
  readonly phase: HeadDismissalPhase
  readonly votedOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly dismissedOn: CivilDate | null
  readonly interim: boolean
  readonly successor: boolean
}

export const newHeadDismissal: HeadDismissalState = {
  phase: "new",
  lastOn: null,
  votedOn: null,
  receivedOn: null,
  dismissedOn: null,
  interim: false,
  successor: false
}

/** The step that answers one command of a dismissal. */
export type DismissalStepFor<K extends HeadDismissalCommand["type"]> = Step<
  HeadDismissalState,
  Extract<HeadDismissalCommand, { readonly type: K }>,
  HeadDismissalEvent
>

const changed = (state: HeadDismissalState, event: HeadDismissalEvent): Partial<HeadDismissalState> => {
  switch (event.type) {
    case "DismissalAsked":
      return { phase: "asked" }
    case "DismissalVoted":
      return { phase: event.passes ? "agreed" : "not-agreed", votedOn: event.on }
    case "ResultSent":
      return { phase: "sent" }
    case "ResultReceived":
      return { phase: "received", receivedOn: event.on }
    case "DismissalRecognised":
      return { phase: "dismissed", dismissedOn: event.on }
    case "RecognitionRefused":
      return { phase: "not-recognised" }
    case "DecidedWithoutAgreement":
      return event.dismiss ? { phase: "dismissed", dismissedOn: event.on } : { phase: "kept" }
    case "InterimAppointed":
      return { ...(state.phase === "vacant" && { phase: "succeeded" as const }), interim: true }
    case "NewElectionCalled":
      return { phase: state.interim ? "succeeded" : "vacant" }
    case "SuccessorRecorded":
      return { phase: "succeeded", successor: true }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveHeadDismissal = (
  state: HeadDismissalState,
  event: HeadDismissalEvent
): HeadDismissalState => ({ ...state, ...changed(state, event), lastOn: event.on })

/** Luật Đ20.3, NĐ 59/2023 Đ3.5.d — from the meeting. */
export const sendBy = (state: HeadDismissalState, bench: Bench) =>
  termFrom(sendDecision, state.votedOn, bench)

export const recogniseBy = (state: HeadDismissalState, bench: Bench) =>
  termFrom(dismissalRecognition, state.receivedOn, bench)

export const electBy = (state: HeadDismissalState, bench: Bench) =>
  termFrom(successorElection, state.dismissedOn, bench)

const interimEnds = {
  vi: "hết thời hạn của người lâm thời; phải bầu được người mới",
  en: "the interim head's time ends; the successor must be elected by then"
}

/** NĐ 185/2026 Đ4.2 — "không quá 06 tháng", counted from the vacancy, the earlier of the two readings, until there is a new head. */
const interimBy = (state: HeadDismissalState, bench: Bench): readonly OpenDeadline[] =>
  state.interim && !state.successor
    ? openTerm("interim", termFrom(interimHeadLimit, state.dismissedOn, bench), "commune", interimEnds)
    : []

const ofPhase = (state: HeadDismissalState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "agreed":
      return openTerm("send", sendBy(state, bench), "neighbourhood-front-head", breach)
    case "received":
      return openTerm("recognise", recogniseBy(state, bench), "commune", breach)
    case "dismissed":
      return state.dismissedOn !== null && isRuling(successorElection.on(state.dismissedOn))
        ? openTerm("new-election", electBy(state, bench), "commune", breach)
        : []
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const headDismissalDeadlines = (state: HeadDismissalState, bench: Bench): readonly OpenDeadline[] => [
  ...ofPhase(state, bench),
  ...interimBy(state, bench)
]

const decree = "59/2023/NĐ-CP"

export const headDismissalPhases: Readonly<Record<HeadDismissalPhase, PhaseInfo>> = {
  new: end("chưa đề nghị", "not yet asked"),
  asked: noClock(
    "đã đề nghị cho thôi",
    "asked",
    { vi: "nghị định không ấn định thời hạn họp", en: "the decree sets no term for the meeting" },
    cite(decree, "Đ9.k2", "Trình tự tổ chức cuộc họp của cộng đồng dân cư để cho thôi làm Trưởng thôn")
  ),
  agreed: clock("cuộc họp thống nhất cho thôi", "agreed"),
  sent: noClock(
    "đã gửi kết quả",
    "result sent",
    {
      vi: "thời hạn công nhận tính từ ngày cấp xã nhận được",
      en: "the term of recognition runs from its receipt"
    },
    cite(decree, "Đ9.k3", "kể từ ngày nhận được quyết định đã được cộng đồng dân cư biểu quyết thông qua")
  ),
  "not-agreed": noClock(
    "cuộc họp không thống nhất",
    "not agreed",
    { vi: "cấp xã xem xét, quyết định; không ấn định thời hạn", en: "the commune decides; no term is set" },
    cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi")
  ),
  received: clock("cấp xã đã nhận kết quả", "result received"),
  "not-recognised": end("không được công nhận", "not recognised"),
  kept: end("không cho thôi", "kept in office"),
  dismissed: clock("đã cho thôi", "dismissed"),
  vacant: noClock(
    "đã quyết định bầu người mới, chưa có người điều hành",
    "a successor's election is called, and nobody runs the neighbourhood",
    {
      vi: "còn phải cử người lâm thời cho đến khi bầu được; nghị định không ấn định ngày",
      en: "somebody must be named to run it until the successor is elected; the decree names no day"
    },
    cite(decree, "Đ9.k3.p4", "quyết định cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời")
  ),
  succeeded: end(
    "đã quyết định bầu người mới",
    "a successor's election is called, and the neighbourhood is run"
  )
}
