import { type Citation, type CivilDate, cite, paraphrased, WHOLE } from "@danchu/law"
import {
  boardDelegationReport,
  delegationOutline,
  delegationReport,
  delegationReview
} from "@danchu/law/rules/council-delegation"
import { recommendationReply, supervisionPublication } from "@danchu/law/rules/council-supervision"
import { openPromises, type Promises, promisesAfter } from "./commitment.js"
import type { CouncilSupervisionCommand, CouncilSupervisionEvent } from "./council-supervision-events.js"
import { end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

export type CouncilSupervisionPhase =
  | "new"
  | "set-up"
  | "outlined"
  | "announced"
  | "report-due"
  | "report-at-session"
  | "review-due"
  | "to-be-considered"
  | "recommended"
  | "received"
  | "replied"
  | "concluded"
  | "closed"

/** What one thematic supervision has come to. */
export interface CouncilSupervisionState extends CaseState, Promises {
  readonly phase: CouncilSupervisionPhase
  readonly by: "council" | "standing-body" | "board"
  readonly setUpOn: CivilDate | null
  readonly workingOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly reportedOn: CivilDate | null
  readonly receivedOn: CivilDate | null
  readonly complex: boolean
  readonly published: boolean
}

export const newCouncilSupervision: CouncilSupervisionState = {
  phase: "new",
  lastOn: null,
  by: "standing-body",
  setUpOn: null,
  workingOn: null,
  endedOn: null,
  reportedOn: null,
  receivedOn: null,
  complex: false,
  published: false,
  commitments: []
}

/** The step that answers one command of a supervision. */
export type CouncilSupervisionStepFor<K extends CouncilSupervisionCommand["type"]> = Step<
  CouncilSupervisionState,
  Extract<CouncilSupervisionCommand, { readonly type: K }>,
  CouncilSupervisionEvent
>

const law = "87/2015/QH13"
/** What has taken the place of the law of 2015; its text was not read. */
export const successor = paraphrased("121/2025/QH15", WHOLE, "thay Luật 87/2015/QH13 từ ngày 01/3/2026")
/** Đ71.3, Đ89.3 — whoever supervised follows what becomes of it. */
export const followed = cite(law, "Đ71.k3", "có trách nhiệm theo dõi kết quả giải quyết kiến nghị")

/** Đ62.2b, Đ70.2b, Đ80.2b — from the decision that sets the delegation up. */
export const outlineBy = (state: CouncilSupervisionState, bench: Bench): CountedTerm | null =>
  termFrom(delegationOutline, state.setUpOn, bench)

/** Đ70.2g, Đ80.2g — 15 days, of a board 10; a delegation of the council reports to the next session (Đ62.2g). */
export const reportBy = (state: CouncilSupervisionState, bench: Bench): CountedTerm | null =>
  state.by === "council"
    ? null
    : termFrom(state.by === "board" ? boardDelegationReport : delegationReport, state.endedOn, bench)

/** Đ71.1 — the standing body considers the report within 7 days. */
export const reviewBy = (state: CouncilSupervisionState, bench: Bench): CountedTerm | null =>
  state.by === "standing-body" ? termFrom(delegationReview, state.reportedOn, bench) : null

/** Luật 121/2025 — since 2026-03-01, by commentary only; the law of 2015 sets no term. */
export const replyBy = (state: CouncilSupervisionState, bench: Bench): CountedTerm | null =>
  termFrom(recommendationReply, state.receivedOn, bench, { facts: { complex: state.complex } })

const changed = (
  state: CouncilSupervisionState,
  event: CouncilSupervisionEvent
): Partial<CouncilSupervisionState> => {
  switch (event.type) {
    case "DelegationSetUp":
      return { phase: "set-up", by: event.by, setUpOn: event.on }
    case "OutlineSent":
      return { phase: "outlined" }
    case "SessionAnnounced":
      return { phase: "announced", workingOn: event.workingOn }
    case "SupervisionEnded":
      return { phase: state.by === "council" ? "report-at-session" : "report-due", endedOn: event.on }
    case "ResultReported":
      return {
        phase: state.by === "standing-body" ? "review-due" : "to-be-considered",
        reportedOn: event.on
      }
    case "Concluded":
      return { phase: event.recommends ? "recommended" : "concluded" }
    case "ReceiptRecorded":
      return { phase: "received", receivedOn: event.on, complex: event.complex }
    case "Replied":
      return { phase: "replied" }
    case "Promised":
    case "PromiseKept":
      return { commitments: promisesAfter(state.commitments, event) }
    case "Published":
      return { published: true }
    case "Closed":
      return { phase: "closed" }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveCouncilSupervision = (
  state: CouncilSupervisionState,
  event: CouncilSupervisionEvent
): CouncilSupervisionState => ({ ...state, ...changed(state, event), lastOn: event.on })

const terms = (state: CouncilSupervisionState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "set-up":
      return openTerm("outline", outlineBy(state, bench), "delegation", breach)
    case "report-due":
      return openTerm("report", reportBy(state, bench), "delegation", breach)
    case "review-due":
      return openTerm("review", reviewBy(state, bench), "standing-body", breach)
    case "received":
      return openTerm("reply", replyBy(state, bench), "supervised-body", breach)
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const councilSupervisionDeadlines = (
  state: CouncilSupervisionState,
  bench: Bench
): readonly OpenDeadline[] => [
  ...terms(state, bench),
  ...openPromises(state, supervisionPublication.id, followed)
]

/** A phase whose term ran under the law of 2015 and is not known under the law that follows it. */
const timedUntil2026 = (vi: string, en: string, basis: Citation): PhaseInfo =>
  noClock(
    vi,
    en,
    {
      vi: "thời hạn của Luật 87/2015 chạy đến hết ngày 28/02/2026; Luật 121/2025 chưa được đọc",
      en: "the term of the law of 2015 ran until 2026-02-28; the law of 2025, in force since, was not read"
    },
    basis,
    successor
  )

export const councilSupervisionPhases: Readonly<Record<CouncilSupervisionPhase, PhaseInfo>> = {
  new: end("chưa thành lập Đoàn giám sát", "no delegation yet"),
  "set-up": timedUntil2026(
    "đã thành lập Đoàn giám sát",
    "delegation set up",
    cite(law, "Đ70.k2.b", "chậm nhất là 15 ngày kể từ ngày ra quyết định thành lập Đoàn giám sát")
  ),
  outlined: noClock(
    "đã gửi kế hoạch, đề cương",
    "outline sent",
    { vi: "ngày làm việc do Đoàn giám sát ấn định", en: "the delegation sets the day of its session" },
    cite(law, "Đ70.k2.b", "thông báo chương trình và thành phần Đoàn giám sát")
  ),
  announced: noClock(
    "đã thông báo chương trình làm việc",
    "session announced",
    { vi: "chờ ngày làm việc đã thông báo", en: "it waits for its day" },
    cite(law, "Đ70.k2.b", "chậm nhất là 10 ngày trước ngày Đoàn làm việc")
  ),
  "report-due": timedUntil2026(
    "kết thúc giám sát, phải báo cáo",
    "ended, the report is due",
    cite(law, "Đ70.k2.g", "Chậm nhất là 15 ngày kể từ ngày kết thúc hoạt động giám sát")
  ),
  "report-at-session": noClock(
    "kết thúc giám sát, báo cáo tại kỳ họp gần nhất",
    "ended, to be reported to the next session",
    {
      vi: "báo cáo tại kỳ họp gần nhất, không ấn định số ngày",
      en: "it goes to the next session; no number of days is set"
    },
    cite(law, "Đ62.k2.g", "báo cáo kết quả giám sát để Hội đồng nhân dân xem xét tại kỳ họp gần nhất")
  ),
  "review-due": timedUntil2026(
    "Thường trực phải xem xét báo cáo",
    "the standing body must consider it",
    cite(law, "Đ71.k1", "Trong thời hạn 07 ngày kể từ ngày nhận được báo cáo kết quả giám sát")
  ),
  "to-be-considered": noClock(
    "chờ xem xét báo cáo",
    "waiting to be considered",
    { vi: "luật không ấn định số ngày xem xét", en: "the law sets no number of days for it" },
    cite(law, "Đ62.k3", "Hội đồng nhân dân xem xét báo cáo của Đoàn giám sát"),
    cite(law, "Đ81.k1", "Ban tổ chức phiên họp để xem xét, thảo luận về báo cáo của Đoàn giám sát")
  ),
  recommended: noClock(
    "đã kết luận, kiến nghị",
    "concluded, with recommendations",
    { vi: "chờ ngày nhận được kiến nghị", en: "it waits for the receipt" },
    followed
  ),
  received: noClock(
    "đã nhận kiến nghị",
    "recommendation received",
    {
      vi: "Luật 87/2015 không ấn định thời hạn trả lời; từ 01/3/2026 là 15 ngày, phức tạp 30 ngày, mới biết qua bình luận",
      en: "the law of 2015 sets no term for the answer; since 2026-03-01 it is 15 days, 30 where it is complex, known by commentary only"
    },
    followed,
    successor
  ),
  replied: noClock(
    "đã trả lời, theo dõi việc thực hiện",
    "replied, what becomes of it is followed",
    { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
    followed
  ),
  concluded: noClock(
    "đã kết luận, không có kiến nghị",
    "concluded, nothing recommended",
    {
      vi: "phải công khai kết quả, không ấn định số ngày",
      en: "the result is published; no number of days is set"
    },
    cite(law, "Đ89.k1", "phải được đăng tải trên cổng thông tin điện tử")
  ),
  closed: end("kết thúc", "closed")
}
