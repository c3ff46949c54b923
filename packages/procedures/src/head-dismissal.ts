import { cite, isRuling } from "@danchu/law"
import { successorElection } from "@danchu/law/rules/head-dismissal"
import type { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
import {
  appointInterim,
  ask,
  callElection,
  decideAlone,
  electBy,
  type HeadDismissalState,
  receive,
  recognise,
  recogniseBy,
  refuse,
  vote
} from "./head-dismissal-steps.js"
import { clock, end, noClock } from "./phase.js"
import type { Procedure } from "./procedure.js"
import { breach, openTerm } from "./term.js"

const decree = "59/2023/NĐ-CP"

const order = cite(
  decree,
  "Đ9.k2",
  "Trình tự tổ chức cuộc họp của cộng đồng dân cư để cho thôi làm Trưởng thôn"
)

const recognised = cite(
  decree,
  "Đ9.k3",
  "ra quyết định công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"
)

const noAgreement = cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi")

const changed = (event: HeadDismissalEvent): Partial<HeadDismissalState> => {
  switch (event.type) {
    case "DismissalAsked":
      return { phase: "asked" }
    case "DismissalVoted":
      return { phase: event.passes ? "agreed" : "not-agreed" }
    case "ResultReceived":
      return { phase: "received", receivedOn: event.on }
    case "DismissalRecognised":
      return { phase: "dismissed", dismissedOn: event.on }
    case "RecognitionRefused":
      return { phase: "not-recognised" }
    case "DecidedWithoutAgreement":
      return event.dismiss ? { phase: "dismissed", dismissedOn: event.on } : { phase: "kept" }
    case "InterimAppointed":
      return { interim: true }
    case "NewElectionCalled":
      return { phase: "succeeded" }
    default:
      return {}
  }
}

/**
 * The dismissal of the head of a neighbourhood, until its successor's election is called.
 * @law NĐ 59/2023/NĐ-CP, Đ9
 */
export const headDismissal: Procedure<HeadDismissalState, HeadDismissalCommand, HeadDismissalEvent> = {
  id: "head-dismissal",
  label: { vi: "cho thôi Trưởng thôn, Tổ trưởng tổ dân phố", en: "dismissal of a neighbourhood's head" },
  initial: { phase: "new", lastOn: null, receivedOn: null, dismissedOn: null, interim: false },
  phases: {
    new: end("chưa đề nghị", "not yet asked"),
    asked: noClock(
      "đã đề nghị cho thôi",
      "asked",
      { vi: "nghị định không ấn định thời hạn họp", en: "the decree sets no term for the meeting" },
      order
    ),
    agreed: noClock(
      "cuộc họp thống nhất cho thôi",
      "agreed",
      {
        vi: "thời hạn công nhận tính từ ngày cấp xã nhận được",
        en: "the term of recognition runs from its receipt"
      },
      recognised
    ),
    "not-agreed": noClock(
      "cuộc họp không thống nhất",
      "not agreed",
      { vi: "cấp xã xem xét, quyết định; không ấn định thời hạn", en: "the commune decides; no term is set" },
      noAgreement
    ),
    received: clock("cấp xã đã nhận kết quả", "result received"),
    "not-recognised": end("không được công nhận", "not recognised"),
    kept: end("không cho thôi", "kept in office"),
    dismissed: clock("đã cho thôi", "dismissed"),
    succeeded: end("đã quyết định bầu người mới", "a successor's election is called")
  },
  steps: {
    AskDismissal: ask,
    VoteOnDismissal: vote,
    ReceiveResult: receive,
    RecogniseDismissal: recognise,
    RefuseRecognition: refuse,
    DecideWithoutAgreement: decideAlone,
    AppointInterim: appointInterim,
    CallNewElection: callElection
  },
  evolve: (state, event) => ({ ...state, ...changed(event), lastOn: event.on }),
  deadlines: (state, bench) =>
    state.phase === "received"
      ? openTerm("recognise", recogniseBy(state, bench), "commune", breach)
      : state.phase === "dismissed" &&
          state.dismissedOn !== null &&
          isRuling(successorElection.on(state.dismissedOn))
        ? openTerm("new-election", electBy(state, bench), "commune", breach)
        : []
}
