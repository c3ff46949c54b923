import { type ContinuousDuty, continuousDuty } from "@danchu/calendar"
import { type CivilDate, cite, isRuling } from "@danchu/law"
import { consultationPeriod } from "@danchu/law/rules/consultation"
import type { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
import { clock, end, noClock } from "./phase.js"
import type { CaseState, OpenDeadline, PhaseInfo, Step } from "./procedure.js"

export type ConsultationPhase =
  | "new"
  | "planned"
  | "open"
  | "closed"
  | "summed-up"
  | "decided"
  | "explained"
  | "accounted"

/** What the consultation on one matter has come to. */
export interface ConsultationState extends CaseState {
  readonly phase: ConsultationPhase
  readonly matter: string | null
  readonly exempt: boolean
  readonly decidedAbove: boolean
  readonly specialPeriod: string | null
  readonly publishedOn: CivilDate | null
  readonly inFavour: number
  readonly against: number
  readonly other: number
  readonly addresseesHeard: boolean
  readonly reportedUpward: boolean
  readonly councilTold: boolean
}

export const newConsultation: ConsultationState = {
  phase: "new",
  lastOn: null,
  matter: null,
  exempt: false,
  decidedAbove: false,
  specialPeriod: null,
  publishedOn: null,
  inFavour: 0,
  against: 0,
  other: 0,
  addresseesHeard: false,
  reportedUpward: false,
  councilTold: false
}

/** The step that answers one command of a consultation. */
export type ConsultationStepFor<K extends ConsultationCommand["type"]> = Step<
  ConsultationState,
  Extract<ConsultationCommand, { readonly type: K }>,
  ConsultationEvent
>

const explainedAt = ({ councilTold }: ConsultationState): ConsultationPhase =>
  councilTold ? "accounted" : "explained"

const changed = (state: ConsultationState, event: ConsultationEvent): Partial<ConsultationState> => {
  switch (event.type) {
    case "ConsultationPlanned":
      return {
        phase: "planned",
        matter: event.matter,
        exempt: event.exempt !== undefined,
        decidedAbove: event.decidedAbove,
        specialPeriod: event.specialPeriod ?? null
      }
    case "ContentPublished":
      return { phase: "open", publishedOn: event.on }
    case "OpinionsRecorded":
      return {
        inFavour: state.inFavour + event.inFavour,
        against: state.against + event.against,
        other: state.other + event.other
      }
    case "AddresseesHeard":
      return { addresseesHeard: true }
    case "ConsultationClosed":
      return { phase: "closed" }
    case "ReportedUpward":
      return { reportedUpward: true }
    case "ResultPublished":
      return { phase: state.phase === "decided" ? explainedAt(state) : "summed-up" }
    case "MatterDecided":
      // What was published before the decision did not hold the explanation of one that differs from most of the people.
      return {
        phase: state.phase === "summed-up" && !event.differsFromMajority ? explainedAt(state) : "decided"
      }
    case "CouncilTold":
      return { ...(state.phase === "explained" && { phase: "accounted" as const }), councilTold: true }
    default:
      return {}
  }
}

/** The state after one event; an event of a newer release that this one does not know changes nothing but the day. */
export const evolveConsultation = (
  state: ConsultationState,
  event: ConsultationEvent
): ConsultationState => ({ ...state, ...changed(state, event), lastOn: event.on })

/** How long the content has been public, as of a day. */
export const openFor = (state: ConsultationState, asOf: CivilDate): ContinuousDuty | null => {
  if (state.publishedOn === null) return null
  const ruling = consultationPeriod.on(state.publishedOn)
  return isRuling(ruling) ? continuousDuty(ruling, [{ from: state.publishedOn, to: null }], asOf) : null
}

/** The clocks that run in the case as it stands. */
export const consultationDeadlines = (state: ConsultationState): readonly OpenDeadline[] => {
  const duty = state.phase === "open" && state.lastOn !== null ? openFor(state, state.lastOn) : null
  return duty && duty.due !== null && duty.from !== null
    ? [
        {
          key: "period",
          rule: duty.rule,
          from: duty.from,
          due: duty.due,
          safeDue: duty.safeDue,
          owner: "people",
          basis: duty.basis,
          lapse: { vi: "hết thời gian lấy ý kiến", en: "the time to speak ends" }
        }
      ]
    : []
}

const law = "10/2022/QH15"

const summedUp = cite(law, "Đ28.k3", "nghiên cứu tiếp thu, giải trình ý kiến tham gia của Nhân dân")

export const consultationPhases: Readonly<Record<ConsultationPhase, PhaseInfo>> = {
  new: end("chưa có kế hoạch", "not yet planned"),
  planned: noClock(
    "đã có kế hoạch",
    "planned",
    { vi: "thời hạn triển khai do kế hoạch xác định", en: "the plan sets when it begins" },
    cite(law, "Đ28.k1", "có kế hoạch tổ chức lấy ý kiến Nhân dân về các nội dung quy định tại Điều 25")
  ),
  open: clock("đang lấy ý kiến", "open"),
  closed: noClock(
    "đã kết thúc lấy ý kiến",
    "closed",
    {
      vi: "luật không ấn định số ngày tổng hợp, công khai",
      en: "the law sets no number of days for summing up"
    },
    summedUp
  ),
  "summed-up": noClock(
    "đã công khai kết quả",
    "result published",
    { vi: "luật không ấn định thời hạn quyết định", en: "the law sets no term for the decision" },
    summedUp
  ),
  decided: noClock(
    "đã quyết định",
    "decided",
    {
      vi: "nội dung giải trình, tiếp thu còn phải được công khai; luật không ấn định ngày",
      en: "the explanation is still to be made public; the law names no day"
    },
    cite(law, "Đ28.k3", "nội dung giải trình, tiếp thu đến Nhân dân"),
    cite(law, "Đ28.k4", "phải được gửi đến Ủy ban nhân dân cấp xã để thực hiện việc công khai thông tin")
  ),
  explained: noClock(
    "đã quyết định, công khai giải trình",
    "decided and explained in public",
    {
      vi: "còn phải báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất",
      en: "the council is still to be told at its nearest ordinary session"
    },
    cite(law, "Đ28.k5", "tại kỳ họp thường lệ gần nhất")
  ),
  accounted: end("đã quyết định, giải trình, báo cáo", "decided, explained and reported")
}
