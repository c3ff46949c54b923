import { type CivilDate, cite, isRuling, type LeadTime, type Rule } from "@danchu/law"
import { sendDecision } from "@danchu/law/rules/community-effect"
import {
  electionCandidates,
  electionNotice,
  electionRecognition,
  electionTeam
} from "@danchu/law/rules/election"
import type { HeadElectionCommand, HeadElectionEvent } from "./head-election-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openBefore, openTerm, termFrom } from "./term.js"

export type HeadElectionPhase =
  | "new"
  | "called"
  | "no-winner"
  | "elected"
  | "sent"
  | "received"
  | "not-recognised"
  | "recognised"

/** What the election of a head has come to. */
export interface HeadElectionState extends CaseState {
  readonly phase: HeadElectionPhase
  readonly calledOn: CivilDate | null
  readonly meetingOn: CivilDate | null
  readonly team: boolean
  readonly candidates: number
  readonly announced: boolean
  readonly heldOn: CivilDate | null
  readonly receivedOn: CivilDate | null
}

export const newHeadElection: HeadElectionState = {
  phase: "new",
  lastOn: null,
  calledOn: null,
  meetingOn: null,
  team: false,
  candidates: 0,
  announced: false,
  heldOn: null,
  receivedOn: null
}

/** The step that answers one command of an election. */
export type ElectionStepFor<K extends HeadElectionCommand["type"]> = Step<
  HeadElectionState,
  Extract<HeadElectionCommand, { readonly type: K }>,
  HeadElectionEvent
>

const changed = (event: HeadElectionEvent): Partial<HeadElectionState> => {
  switch (event.type) {
    case "ElectionCalled":
    case "ReelectionOrdered":
      return {
        phase: "called",
        calledOn: event.on,
        meetingOn: event.meetingOn,
        team: false,
        candidates: 0,
        announced: false,
        heldOn: null,
        receivedOn: null
      }
    case "TeamFormed":
      return { team: true }
    case "CandidatesSettled":
      return { candidates: event.candidates }
    case "ElectionAnnounced":
      return { announced: true }
    case "ElectionHeld":
      return { phase: event.elected ? "elected" : "no-winner", heldOn: event.on }
    case "ResultSent":
      return { phase: "sent" }
    case "ResultReceived":
      return { phase: "received", receivedOn: event.on }
    case "HeadRecognised":
      return { phase: "recognised" }
    case "RecognitionRefused":
      return { phase: "not-recognised" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveHeadElection = (
  state: HeadElectionState,
  event: HeadElectionEvent
): HeadElectionState => ({
  ...state,
  ...changed(event),
  lastOn: event.on
})

export const recogniseHeadBy = (state: HeadElectionState, bench: Bench): CountedTerm | null =>
  termFrom(electionRecognition, state.receivedOn, bench)

/** Luật Đ20.3, NĐ 59/2023 Đ3.5.d — from the meeting. */
export const sendResultBy = (state: HeadElectionState, bench: Bench): CountedTerm | null =>
  termFrom(sendDecision, state.heldOn, bench)

const before = (
  key: string,
  rule: Rule<LeadTime, Record<never, never>>,
  state: HeadElectionState,
  bench: Bench,
  owner: string
): readonly OpenDeadline[] => {
  const law = state.calledOn === null ? null : rule.on(state.calledOn)
  return openBefore(key, law !== null && isRuling(law) ? law : null, state.meetingOn, bench, owner, breach)
}

/** The clocks that run in the case as it stands. */
export const headElectionDeadlines = (state: HeadElectionState, bench: Bench): readonly OpenDeadline[] => {
  if (state.phase === "received")
    return openTerm("recognise", recogniseHeadBy(state, bench), "commune", breach)
  if (state.phase === "elected") return openTerm("send", sendResultBy(state, bench), "election-team", breach)
  if (state.phase !== "called") return []
  return [
    ...(state.candidates > 0
      ? []
      : before("candidates", electionCandidates, state, bench, "neighbourhood-front")),
    ...(state.team ? [] : before("team", electionTeam, state, bench, "commune-chair")),
    ...(state.announced ? [] : before("announce", electionNotice, state, bench, "commune-chair"))
  ]
}

const decree = "59/2023/NĐ-CP"

export const headElectionPhases: Readonly<Record<HeadElectionPhase, PhaseInfo>> = {
  new: end("chưa quyết định bầu", "not yet called"),
  called: noClock(
    "đã quyết định tổ chức bầu",
    "called",
    {
      vi: "các việc chuẩn bị có thời hạn tính ngược từ ngày bầu; xong thì chờ ngày bầu",
      en: "what prepares it is owed before its day and shown until done; then it waits for that day"
    },
    cite(decree, "Đ6.k1.a", "chậm nhất 20 ngày trước ngày tổ chức cuộc họp của cộng đồng dân cư")
  ),
  "no-winner": noClock(
    "không xác định được người trúng cử",
    "nobody elected",
    {
      vi: "Ủy ban nhân dân cấp xã quyết định bầu lại; nghị định không ấn định thời hạn",
      en: "the commune decides on another election; the decree sets no term"
    },
    cite(decree, "Đ3.k5.d", "báo cáo Ủy ban nhân dân cấp xã xem xét, quyết định việc tổ chức bầu lại")
  ),
  elected: clock("đã bầu", "elected"),
  sent: noClock(
    "đã gửi kết quả",
    "result sent",
    {
      vi: "thời hạn công nhận tính từ ngày cấp xã nhận được",
      en: "the term of recognition runs from its receipt"
    },
    cite("10/2022/QH15", "Đ21.k2.p5", "kể từ ngày nhận được quyết định của cộng đồng dân cư")
  ),
  received: clock("cấp xã đã nhận kết quả", "result received"),
  "not-recognised": end("không được công nhận", "not recognised"),
  recognised: end("được công nhận", "recognised")
}
