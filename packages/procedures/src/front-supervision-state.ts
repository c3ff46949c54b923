import { type CivilDate, cite, isRuling, type LeadTime, type Ruling } from "@danchu/law"
import { frontReply, supervisedReport, supervisionReport } from "@danchu/law/rules/front-supervision"
import { isKept, openPromises, type Promises, promisesAfter } from "./commitment.js"
import type { FrontSupervisionCommand, FrontSupervisionEvent } from "./front-supervision-events.js"
import { clock, end, noClock } from "./phase.js"
import type { Bench, CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"
import { breach, type CountedTerm, openBefore, openTerm, termFrom } from "./term.js"

export type FrontSupervisionPhase =
  | "new"
  | "studying"
  | "set-up"
  | "planned"
  | "report-received"
  | "worked"
  | "reported"
  | "recommended"
  | "received"
  | "following"
  | "replied"
  | "closed"

/** What one supervision by the Front has come to. */
export interface FrontSupervisionState extends CaseState, Promises {
  readonly phase: FrontSupervisionPhase
  readonly workingOn: CivilDate | null
  readonly workedOn: CivilDate | null
  /** The supervised body asked for a dialogue, and it was not held yet. */
  readonly reconsider: boolean
}

export const newFrontSupervision: FrontSupervisionState = {
  phase: "new",
  lastOn: null,
  workingOn: null,
  workedOn: null,
  reconsider: false,
  commitments: []
}

/** The step that answers one command of a supervision. */
export type FrontSupervisionStepFor<K extends FrontSupervisionCommand["type"]> = Step<
  FrontSupervisionState,
  Extract<FrontSupervisionCommand, { readonly type: K }>,
  FrontSupervisionEvent
>

const law = "75/2015/QH13"
const resolution = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"
/** Đ28.7 — the Front follows what becomes of what it recommends. */
export const followed = cite(law, "Đ28.k7", "Theo dõi, đôn đốc việc giải quyết kiến nghị sau giám sát")
/** Đ29.6 — whoever is supervised answers; no number of days. */
export const answers = cite(
  law,
  "Đ29.k6",
  "Xem xét, giải quyết và trả lời những nội dung kiến nghị sau giám sát"
)

/** NQLT 403 Đ7.3 — the report of the supervised body. */
export const reportLead = (state: FrontSupervisionState): Ruling<LeadTime> | null => {
  const found = state.lastOn === null ? null : supervisedReport.on(state.lastOn)
  return found && isRuling(found) ? found : null
}

/** NQLT 403 Đ9.1 — from the end of the working session. */
export const resultBy = (state: FrontSupervisionState, bench: Bench): CountedTerm | null =>
  termFrom(supervisionReport, state.workedOn, bench)

/** Once the answer is given, promises are followed until they are kept, and a dialogue that was asked for until it is held. */
const afterReply = ({
  commitments,
  reconsider
}: Pick<FrontSupervisionState, "commitments" | "reconsider">): FrontSupervisionPhase =>
  commitments.every(isKept) && !reconsider ? "replied" : "following"

const changed = (
  state: FrontSupervisionState,
  event: FrontSupervisionEvent
): Partial<FrontSupervisionState> => {
  switch (event.type) {
    case "SupervisionStarted":
      return { phase: event.form === "delegation" ? "set-up" : "studying" }
    case "PlanSent":
      return { phase: "planned", workingOn: event.workingOn }
    case "ReportReceived":
      return { phase: "report-received" }
    case "SessionHeld":
      return { phase: "worked", workedOn: event.on }
    case "ResultReported":
      return { phase: "reported" }
    case "Concluded":
      return { phase: event.recommends ? "recommended" : "closed" }
    case "ReceiptRecorded":
      return { phase: "received" }
    case "ReconsiderationAsked":
      return { reconsider: state.reconsider || event.wants === "dialogue" }
    case "DialogueHeld":
      return {
        reconsider: false,
        ...(state.phase === "following" && { phase: afterReply({ ...state, reconsider: false }) })
      }
    case "Promised":
      return { commitments: promisesAfter(state.commitments, event) }
    case "PromiseKept": {
      const commitments = promisesAfter(state.commitments, event)
      return {
        commitments,
        ...(state.phase === "following" && { phase: afterReply({ ...state, commitments }) })
      }
    }
    case "Replied":
      return { phase: afterReply(state) }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveFrontSupervision = (
  state: FrontSupervisionState,
  event: FrontSupervisionEvent
): FrontSupervisionState => ({ ...state, ...changed(state, event), lastOn: event.on })

/** The clocks that run in the case as it stands. */
export const frontSupervisionDeadlines = (
  state: FrontSupervisionState,
  bench: Bench
): readonly OpenDeadline[] => [
  ...(state.phase === "planned"
    ? openBefore("report", reportLead(state), state.workingOn, bench, "supervised-body", breach)
    : state.phase === "worked"
      ? openTerm("result", resultBy(state, bench), "delegation", breach)
      : []),
  ...openPromises(state, frontReply.id, followed)
]

export const frontSupervisionPhases: Readonly<Record<FrontSupervisionPhase, PhaseInfo>> = {
  new: end("chưa giám sát", "not begun"),
  studying: noClock(
    "đang giám sát",
    "under way",
    { vi: "không thấy thời hạn đối với các hình thức này", en: "no term was found for these forms" },
    cite(law, "Đ27.k1", "Nghiên cứu, xem xét văn bản")
  ),
  "set-up": noClock(
    "đã thành lập đoàn giám sát",
    "delegation set up",
    { vi: "ngày làm việc do kế hoạch ấn định", en: "the plan sets the day of the session" },
    cite(resolution, "Đ7.k1", "ban hành quyết định thành lập đoàn giám sát")
  ),
  planned: clock("đã gửi kế hoạch, chờ báo cáo", "plan sent, the report is due"),
  "report-received": noClock(
    "đã nhận báo cáo",
    "report received",
    { vi: "chờ ngày làm việc", en: "it waits for the day of the session" },
    cite(resolution, "Đ7.k3", "trước ngày đoàn giám sát làm việc với cơ quan, tổ chức đó")
  ),
  worked: clock("đã làm việc, phải báo cáo kết quả", "session held, the result is due"),
  reported: noClock(
    "đã báo cáo kết quả",
    "result reported",
    { vi: "không ấn định thời hạn kết luận", en: "no term for the conclusion is set" },
    cite(resolution, "Đ9.k3", "kết luận về nội dung giám sát và có văn bản kiến nghị")
  ),
  recommended: noClock(
    "đã kiến nghị",
    "recommended",
    { vi: "chờ ngày nhận được kiến nghị", en: "it waits for the receipt" },
    cite(resolution, "Đ9.k3", "kết luận về nội dung giám sát và có văn bản kiến nghị")
  ),
  received: noClock(
    "đã nhận kiến nghị",
    "recommendation received",
    {
      vi: "luật buộc trả lời, không ấn định số ngày",
      en: "the law demands an answer and sets no number of days"
    },
    answers
  ),
  following: noClock(
    "đã trả lời, theo dõi cam kết",
    "replied, promises followed",
    { vi: "mỗi cam kết có ngày hoàn thành đã hứa", en: "each promise has the day that was promised" },
    followed
  ),
  replied: end("đã trả lời", "replied"),
  closed: end("kết thúc, không có kiến nghị", "ended without a recommendation")
}
