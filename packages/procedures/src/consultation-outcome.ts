import { cite } from "@danchu/law"
import {
  addresseeHearing,
  consultationExplanation,
  consultationForAbove,
  consultationReport,
  consultationResult
} from "@danchu/law/rules/consultation"
import { governed, under } from "./absent.js"
import type { ConsultationState, ConsultationStepFor } from "./consultation-state.js"
import { accepted, type Refusal, refused } from "./procedure.js"

/** Luật 10/2022/QH15, Đ27–28: what becomes of what the people said. */

const law = "10/2022/QH15"

const summedUp = cite(law, "Đ28.k3", "nghiên cứu tiếp thu, giải trình ý kiến tham gia của Nhân dân")

const explained = cite(law, "Đ28.k4", "trường hợp quyết định có nội dung khác với ý kiến của đa số Nhân dân")

const upward = cite(
  law,
  "Đ28.k4",
  "tổng hợp ý kiến và báo cáo với cơ quan có thẩm quyền về kết quả lấy ý kiến Nhân dân trên địa bàn"
)

const council = cite(law, "Đ28.k5", "tại kỳ họp thường lệ gần nhất")

const before = cite(law, "Đ27.k1", "Trước khi ban hành quyết định hành chính có nội dung xác lập nghĩa vụ")

/** What must come before the decision: the addressees of a burdening one, and the body above that takes it. */
const notReady = (state: ConsultationState): Refusal | null =>
  state.matter === "8" && !state.exempt && !state.addresseesHeard
    ? refused(
        before,
        "addressees-not-heard",
        "phải thông tin, tạo điều kiện để đối tượng thi hành trình bày ý kiến trước khi ban hành quyết định",
        "the addressees of a burdening decision are told and heard before it"
      )
    : state.decidedAbove && !state.reportedUpward
      ? refused(
          upward,
          "competent-body-not-told",
          "chưa báo cáo kết quả lấy ý kiến với cơ quan có thẩm quyền quyết định",
          "the body that decides was not told the result"
        )
      : null

/** Đ28.3 — the result is made public under Đ11.11. */
export const sumUp: ConsultationStepFor<"PublishResult"> = {
  label: { vi: "công khai kết quả tổng hợp", en: "publish the result" },
  from: ["closed", "decided"],
  to: ["summed-up", "explained", "accounted"],
  moves: [
    ["closed", "summed-up"],
    ["decided", "explained"],
    ["decided", "accounted"]
  ],
  who: "commune-chair",
  rules: [consultationResult.id],
  basis: [summedUp],
  decide: (_, { on }) =>
    under(consultationResult.on(on), summedUp, ruling =>
      accepted(
        [{ type: "ResultPublished", on, governedBy: governed(ruling) }],
        [{ to: "people", template: "consultation-result", basis: ruling.basis }]
      )
    )
}

/** Đ28.4 — what a body above the commune decides is reported to it. */
export const reportUpward: ConsultationStepFor<"ReportUpward"> = {
  label: { vi: "báo cáo cơ quan có thẩm quyền quyết định", en: "report to the body that decides" },
  from: ["closed", "summed-up"],
  to: ["closed", "summed-up"],
  moves: [],
  who: "commune",
  rules: [consultationForAbove.id],
  basis: [upward],
  decide: (state, { on, record }) =>
    under(consultationForAbove.on(on), upward, ruling =>
      state.decidedAbove
        ? accepted(
            [{ type: "ReportedUpward", on, record, governedBy: governed(ruling) }],
            [{ to: "competent-body", template: "consultation-result", basis: [upward] }]
          )
        : refused(
            ruling,
            "decided-by-the-commune",
            "nội dung thuộc thẩm quyền quyết định của cấp xã",
            "the commune decides the matter itself"
          )
    )
}

/** Đ28.3–4 — a decision that differs from most of the people is explained; the law asks no order of deciding and publishing. */
export const decideMatter: ConsultationStepFor<"DecideMatter"> = {
  label: { vi: "quyết định", en: "decide the matter" },
  from: ["closed", "summed-up"],
  to: ["decided", "explained", "accounted"],
  moves: [
    ["closed", "decided"],
    ["summed-up", "decided"],
    ["summed-up", "explained"],
    ["summed-up", "accounted"]
  ],
  who: "competent-body",
  rules: [consultationExplanation.id, addresseeHearing.id, consultationForAbove.id],
  basis: [explained],
  decide: (state, { type: _type, ...given }) =>
    notReady(state) ??
    under(consultationExplanation.on(given.on), explained, ruling =>
      given.differsFromMajority && given.explanation === undefined
        ? refused(
            ruling,
            "explanation-needed",
            "quyết định khác ý kiến đa số Nhân dân thì phải giải trình",
            "a decision against most of the people is explained"
          )
        : accepted([{ ...given, type: "MatterDecided", governedBy: governed(ruling) }])
    )
}

/** Đ28.5 — "tại kỳ họp thường lệ gần nhất, đồng thời gửi đến Ủy ban Mặt trận". */
export const tellCouncil: ConsultationStepFor<"ReportToCouncil"> = {
  label: { vi: "báo cáo Hội đồng nhân dân", en: "report to the council" },
  from: ["closed", "summed-up", "decided", "explained"],
  to: ["closed", "summed-up", "decided", "accounted"],
  moves: [["explained", "accounted"]],
  who: "commune",
  rules: [consultationReport.id],
  basis: [council],
  decide: (_, { on }) =>
    under(consultationReport.on(on), council, ruling =>
      accepted(
        [{ type: "CouncilTold", on, governedBy: governed(ruling) }],
        ["commune-council", "commune-front"].map(to => ({
          to,
          template: "consultation-report",
          basis: [council]
        }))
      )
    )
}
