import type { HeadDismissalCommand, HeadDismissalEvent } from "./head-dismissal-events.js"
import { headDismissalMandatory } from "./head-dismissal-mandatory.js"
import {
  appointInterim,
  callElection,
  decideAlone,
  recognise,
  recordSuccessor,
  refuse
} from "./head-dismissal-outcome.js"
import {
  evolveHeadDismissal,
  type HeadDismissalState,
  headDismissalDeadlines,
  headDismissalPhases,
  newHeadDismissal
} from "./head-dismissal-state.js"
import { ask, receive, send, vote } from "./head-dismissal-vote.js"
import type { Procedure } from "./procedure.js"

/**
 * The dismissal of the head of a neighbourhood, until its successor's election is called and somebody runs it.
 * @law NĐ 59/2023/NĐ-CP, Đ3, Đ9; NĐ 185/2026/NĐ-CP, Đ4.2
 */
export const headDismissal: Procedure<HeadDismissalState, HeadDismissalCommand, HeadDismissalEvent> = {
  id: "head-dismissal",
  label: { vi: "cho thôi Trưởng thôn, Tổ trưởng tổ dân phố", en: "dismissal of a neighbourhood's head" },
  initial: newHeadDismissal,
  phases: headDismissalPhases,
  steps: {
    AskDismissal: ask,
    VoteOnDismissal: vote,
    SendResult: send,
    ReceiveResult: receive,
    RecogniseDismissal: recognise,
    RefuseRecognition: refuse,
    DecideWithoutAgreement: decideAlone,
    AppointInterim: appointInterim,
    CallNewElection: callElection,
    RecordSuccessor: recordSuccessor
  },
  mandatory: headDismissalMandatory,
  evolve: evolveHeadDismissal,
  deadlines: headDismissalDeadlines
}
