import { type ContinuousDuty, continuousDuty } from "@danchu/calendar"
import { type CivilDate, cite, isRuling } from "@danchu/law"
import { petitionStatuses, replyPosting, replyPublication } from "@danchu/law/rules/voter-petition"
import { voterReply } from "@danchu/law/rules/voter-reply"
import { isKept, openPromises, type Promises, promisesAfter } from "./commitment.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"
import type { VoterOpinionCommand, VoterOpinionEvent } from "./voter-opinion-events.js"

export type VoterOpinionPhase =
  | "new"
  | "recorded"
  | "moved"
  | "consolidated"
  | "forwarded"
  | "received"
  | "received-council"
  | "answered"
  | "answered-council"
  | "published"
  | "posted"
  | "following"
  | "closed"

/** What one opinion of voters has come to. */
export interface VoterOpinionState extends CaseState, Promises {
  readonly phase: VoterOpinionPhase
  readonly body: "assembly" | "council"
  /** The track to which it, or a part of it, has gone. */
  readonly movedTo: "complaint" | "denunciation" | null
  readonly owner: string | null
  readonly receivedOn: CivilDate | null
  readonly postedOn: CivilDate | null
}

export const newVoterOpinion: VoterOpinionState = {
  phase: "new",
  lastOn: null,
  body: "assembly",
  movedTo: null,
  owner: null,
  receivedOn: null,
  postedOn: null,
  commitments: []
}

/** The step that answers one command of an opinion. */
export type VoterOpinionStepFor<K extends VoterOpinionCommand["type"]> = Step<
  VoterOpinionState,
  Extract<VoterOpinionCommand, { readonly type: K }>,
  VoterOpinionEvent
>

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const gathered = cite(
  resolution,
  "Đ37.k1",
  "có trách nhiệm tập hợp đầy đủ, trung thực các ý kiến, kiến nghị của cử tri"
)
const passedOn = cite(resolution, "Đ16.k2.c", "phân loại, chuyển ý kiến, kiến nghị của cử tri")
const sixty = cite(resolution, "Đ49.k1", "Trong thời hạn 60 ngày, kể từ ngày nhận được kiến nghị của cử tri")
const posting = cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân")
/** Đ53.1 — deputies follow what becomes of an opinion. */
export const followed = cite(
  resolution,
  "Đ53.k1",
  "có trách nhiệm theo dõi, đôn đốc việc giải quyết, trả lời kiến nghị của cử tri"
)

/** Đ49.1 — 60 days on the National Assembly's track; on a council's none was read. */
export const answerBy = (state: VoterOpinionState, bench: Bench): CountedTerm | null =>
  state.body === "assembly" ? termFrom(voterReply, state.receivedOn, bench) : null

/** Đ51.1 — counted from the last day for the answer. */
export const publishBy = (state: VoterOpinionState, bench: Bench): CountedTerm | null =>
  termFrom(replyPublication, answerBy(state, bench)?.due ?? null, bench)

/** Đ51.2 — how long the answer has hung at the reception office, as of a day. */
export const postedFor = (state: VoterOpinionState, asOf: CivilDate): ContinuousDuty | null => {
  if (state.postedOn === null) return null
  const ruling = replyPosting.on(state.postedOn)
  return isRuling(ruling) ? continuousDuty(ruling, [{ from: state.postedOn, to: null }], asOf) : null
}

/** Once the answer has been posted, what was promised in it is followed until it is kept. */
const afterPosting = (commitments: Promises["commitments"]): VoterOpinionPhase =>
  commitments.every(isKept) ? "closed" : "following"

const changed = (state: VoterOpinionState, event: VoterOpinionEvent): Partial<VoterOpinionState> => {
  const onTrack = <A extends VoterOpinionPhase, B extends VoterOpinionPhase>(
    assembly: A,
    council: B
  ): A | B => (state.body === "assembly" ? assembly : council)
  switch (event.type) {
    case "OpinionRecorded":
      return { phase: "recorded", body: event.body }
    case "MovedToTrack":
      return { movedTo: event.to, ...(event.part === "whole" && { phase: "moved" }) }
    case "OpinionConsolidated":
      return { phase: "consolidated" }
    case "OpinionForwarded":
      return { phase: "forwarded", owner: event.to }
    case "ReceiptRecorded":
      return { phase: onTrack("received", "received-council"), receivedOn: event.on }
    case "OpinionAnswered":
      return { phase: onTrack("answered", "answered-council") }
    case "AnswerPublished":
      return { phase: "published" }
    case "AnswerPosted":
      return { phase: "posted", postedOn: event.on }
    case "PostingEnded":
      return { phase: afterPosting(state.commitments) }
    case "Promised":
      return { commitments: promisesAfter(state.commitments, event) }
    case "PromiseKept": {
      const commitments = promisesAfter(state.commitments, event)
      return { commitments, ...(state.phase === "following" && { phase: afterPosting(commitments) }) }
    }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveVoterOpinion = (
  state: VoterOpinionState,
  event: VoterOpinionEvent
): VoterOpinionState => ({ ...state, ...changed(state, event), lastOn: event.on })

const runOut = { vi: "đủ thời gian niêm yết", en: "it has been posted long enough" }

const postingDuty = (state: VoterOpinionState): readonly OpenDeadline[] => {
  const duty = state.phase === "posted" && state.lastOn !== null ? postedFor(state, state.lastOn) : null
  return duty && duty.due !== null && duty.from !== null
    ? [
        {
          key: "posting",
          rule: duty.rule,
          from: duty.from,
          due: duty.due,
          safeDue: duty.safeDue,
          owner: "answering-body",
          basis: duty.basis,
          lapse: runOut
        }
      ]
    : []
}

/** The clocks that run in the case as it stands. */
export const voterOpinionDeadlines = (state: VoterOpinionState, bench: Bench): readonly OpenDeadline[] => [
  ...(state.phase === "received"
    ? openTerm("answer", answerBy(state, bench), "answering-body", breach)
    : state.phase === "answered"
      ? openTerm("publish", publishBy(state, bench), "delegation", breach)
      : []),
  ...postingDuty(state),
  ...(state.phase === "moved" ? [] : openPromises(state, petitionStatuses.id, followed))
]

const councilUnread = {
  vi: "các điều về kiến nghị qua Hội đồng nhân dân chưa được đọc; 60 ngày của Điều 49 là của Quốc hội",
  en: "the articles on opinions through a People's Council were not read; the 60 days of Điều 49 are the National Assembly's"
}

export const voterOpinionPhases: Readonly<Record<VoterOpinionPhase, PhaseInfo>> = {
  new: end("chưa ghi nhận", "not yet recorded"),
  recorded: noClock(
    "đã ghi nhận",
    "recorded",
    {
      vi: "thời hạn tổng hợp gắn với kỳ họp, tính ở hồ sơ tiếp xúc cử tri",
      en: "the term of the summary hangs on the session and runs in the case of the meeting"
    },
    gathered
  ),
  moved: end("đã chuyển sang khiếu nại, tố cáo", "moved to complaints or denunciations"),
  consolidated: noClock(
    "đã tổng hợp",
    "consolidated",
    {
      vi: "chuyển cùng báo cáo tổng hợp, không có thời hạn riêng",
      en: "it is passed on with the summary; there is no term of its own"
    },
    gathered,
    passedOn
  ),
  forwarded: noClock(
    "đã chuyển",
    "forwarded",
    {
      vi: "thời hạn trả lời tính từ ngày nhận được kiến nghị",
      en: "the term of the answer runs from its receipt"
    },
    sixty
  ),
  received: clock("cơ quan có thẩm quyền đã nhận", "with the body that must answer"),
  "received-council": noClock(
    "cơ quan có thẩm quyền đã nhận (Hội đồng nhân dân)",
    "with the body that must answer, through a council",
    councilUnread,
    sixty
  ),
  answered: clock("đã trả lời", "answered"),
  "answered-council": noClock(
    "đã trả lời (Hội đồng nhân dân)",
    "answered, through a council",
    {
      vi: "thời hạn công khai tính từ hết thời hạn trả lời, mà thời hạn đó chưa được đọc",
      en: "publication is counted from the end of the term of the answer, and that term was not read"
    },
    cite(resolution, "Đ51.k1", "kể từ ngày kết thúc thời hạn giải quyết, trả lời kiến nghị của cử tri")
  ),
  published: noClock(
    "đã công khai",
    "published",
    { vi: "không ấn định ngày bắt đầu niêm yết", en: "no day is set on which the posting begins" },
    posting
  ),
  posted: clock("đang niêm yết", "posted"),
  following: noClock(
    "theo dõi cam kết",
    "promises followed",
    { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
    followed
  ),
  closed: end("đã giải quyết, trả lời, công khai", "answered, published and followed up")
}
