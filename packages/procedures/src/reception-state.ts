import { type CivilDate, cite } from "@danchu/law"
import { receptionReply } from "@danchu/law/rules/reception-intake"
import { refusalNotice } from "@danchu/law/rules/reception-refusal"
import { headsAnswer } from "@danchu/law/rules/reception-schedule"
import { isKept, openPromises, type Promises, promisesAfter } from "./commitment.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import type { ReceptionCommand, ReceptionEvent } from "./reception-events.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type ReceptionPhase =
  | "new"
  | "arrived"
  | "refusal-owed"
  | "refused"
  | "recorded"
  | "following"
  | "answered"

/** What one visit has come to. */
export interface ReceptionState extends CaseState, Promises {
  readonly phase: ReceptionPhase
  readonly withHead: boolean
  readonly refusedOn: CivilDate | null
  readonly recordedOn: CivilDate | null
  readonly headAnswered: boolean
  /** The day on which the head promised to answer. */
  readonly promisedOn: CivilDate | null
}

export const newReception: ReceptionState = {
  phase: "new",
  lastOn: null,
  withHead: false,
  refusedOn: null,
  recordedOn: null,
  headAnswered: false,
  promisedOn: null,
  commitments: []
}

/** The step that answers one command of a visit. */
export type ReceptionStepFor<K extends ReceptionCommand["type"]> = Step<
  ReceptionState,
  Extract<ReceptionCommand, { readonly type: K }>,
  ReceptionEvent
>

const promised = cite("42/2013/QH13", "Đ18.k4", "thông báo thời gian trả lời cho công dân")

/** Once the reply is given, what was promised is followed until it is kept. */
const afterReply = (commitments: Promises["commitments"]): ReceptionPhase =>
  commitments.every(isKept) ? "answered" : "following"

const changed = (state: ReceptionState, event: ReceptionEvent): Partial<ReceptionState> => {
  switch (event.type) {
    case "VisitRegistered":
      return { phase: "arrived", withHead: event.withHead }
    case "VisitRefused":
      return { phase: event.written ? "refusal-owed" : "refused", refusedOn: event.on }
    case "RefusalSent":
      return { phase: "refused" }
    case "VisitRecorded":
      return { phase: "recorded", recordedOn: event.on }
    case "HeadAnswered":
      return { headAnswered: true, promisedOn: event.when ?? null }
    case "Promised":
      return { commitments: promisesAfter(state.commitments, event) }
    case "PromiseKept": {
      const commitments = promisesAfter(state.commitments, event)
      return { commitments, ...(state.phase === "following" && { phase: afterReply(commitments) }) }
    }
    case "Replied":
      return { phase: afterReply(state.commitments) }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveReception = (state: ReceptionState, event: ReceptionEvent): ReceptionState => ({
  ...state,
  ...changed(state, event),
  lastOn: event.on
})

/** Luật Tiếp công dân Đ28.1 — from taking the content in. */
export const replyBy = (state: ReceptionState, bench: Bench): CountedTerm | null =>
  termFrom(receptionReply, state.recordedOn, bench)

/** NĐ 154/2026 Đ4.3 — from the day on which the ground is established. */
export const refuseInWritingBy = (state: ReceptionState, bench: Bench): CountedTerm | null =>
  termFrom(refusalNotice, state.refusedOn, bench)

/** The clocks that run in the case as it stands. */
export const receptionDeadlines = (state: ReceptionState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.phase === "recorded"
    ? openTerm("reply", replyBy(state, bench), "reception-officer", breach)
    : state.phase === "refusal-owed"
      ? openTerm("refusal-notice", refuseInWritingBy(state, bench), "reception-officer", breach)
      : []),
  ...openPromises(state, headsAnswer.id, promised)
]

export const receptionPhases: Readonly<Record<ReceptionPhase, PhaseInfo>> = {
  new: end("chưa đến", "not yet come"),
  arrived: noClock(
    "đang tiếp",
    "being received",
    { vi: "việc tiếp diễn ra ngay khi công dân đến", en: "the visit takes place as the citizen comes" },
    cite("42/2013/QH13", "Đ25.k1", "người tiếp công dân có trách nhiệm đón tiếp, hướng dẫn công dân")
  ),
  "refusal-owed": clock("phải thông báo từ chối bằng văn bản", "a written refusal is owed"),
  refused: end("từ chối tiếp", "refused"),
  recorded: clock("đã ghi nhận nội dung", "content taken in"),
  following: noClock(
    "đã trả lời, theo dõi cam kết",
    "answered, promises followed",
    { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
    promised
  ),
  answered: end("đã trả lời", "answered")
}
