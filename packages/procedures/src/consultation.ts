import { cite } from "@danchu/law"
import type { ConsultationCommand, ConsultationEvent } from "./consultation-events.js"
import {
  type ConsultationState,
  close,
  decideMatter,
  openFor,
  plan,
  publish,
  record,
  sumUp,
  tellCouncil
} from "./consultation-steps.js"
import { clock, end, noClock } from "./phase.js"
import type { Procedure } from "./procedure.js"

const law = "10/2022/QH15"

const planned = cite(
  law,
  "Đ28.k1",
  "có kế hoạch tổ chức lấy ý kiến Nhân dân về các nội dung quy định tại Điều 25"
)

const summedUp = cite(law, "Đ28.k3", "nghiên cứu tiếp thu, giải trình ý kiến tham gia của Nhân dân")

const explained = cite(law, "Đ28.k4", "trường hợp quyết định có nội dung khác với ý kiến của đa số Nhân dân")

const changed = (state: ConsultationState, event: ConsultationEvent): Partial<ConsultationState> => {
  switch (event.type) {
    case "ConsultationPlanned":
      return { phase: "planned", specialPeriod: event.specialPeriod ?? null }
    case "ContentPublished":
      return { phase: "open", publishedOn: event.on }
    case "OpinionsRecorded":
      return {
        inFavour: state.inFavour + event.inFavour,
        against: state.against + event.against,
        other: state.other + event.other
      }
    case "ConsultationClosed":
      return { phase: "closed" }
    case "ResultPublished":
      return { phase: "summed-up" }
    case "MatterDecided":
      return { phase: "decided" }
    case "CouncilTold":
      return { councilTold: true }
    default:
      return {}
  }
}

/**
 * Asking the people before a decision of the commune, from the plan to the explained decision.
 * @law Luật 10/2022/QH15, Đ25–28
 */
export const consultation: Procedure<ConsultationState, ConsultationCommand, ConsultationEvent> = {
  id: "consultation",
  label: { vi: "Nhân dân tham gia ý kiến", en: "consultation of the people" },
  initial: {
    phase: "new",
    lastOn: null,
    specialPeriod: null,
    publishedOn: null,
    inFavour: 0,
    against: 0,
    other: 0,
    councilTold: false
  },
  phases: {
    new: end("chưa có kế hoạch", "not yet planned"),
    planned: noClock(
      "đã có kế hoạch",
      "planned",
      { vi: "thời hạn triển khai do kế hoạch xác định", en: "the plan sets when it begins" },
      planned
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
      explained
    ),
    decided: end("đã quyết định", "decided")
  },
  steps: {
    PlanConsultation: plan,
    PublishContent: publish,
    RecordOpinions: record,
    CloseConsultation: close,
    PublishResult: sumUp,
    DecideMatter: decideMatter,
    ReportToCouncil: tellCouncil
  },
  evolve: (state, event) => ({ ...state, ...changed(state, event), lastOn: event.on }),
  deadlines: state => {
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
}
