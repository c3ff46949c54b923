import { cite } from "@danchu/law"
import { portalAnswer, portalQuestion } from "@danchu/law/rules/regulation-reflection"
import { reflectionMeasures, regulationCriteria } from "@danchu/law/rules/regulation-reflection-handling"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, refused } from "./procedure.js"
import { answerOnPortalBy, askOnPortalBy, type ReflectionStepFor } from "./regulation-reflection-state.js"
import { lateness } from "./term.js"

/** NĐ 20/2008/NĐ-CP Đ14–15: the grounds, the regulation and what is decided. */

const decree = "20/2008/NĐ-CP"
const clarified = cite(decree, "Đ14.k2.a", "Làm việc trực tiếp với cá nhân, tổ chức có phản ánh, kiến nghị")
const assessed = cite(decree, "Đ14.k2.b", "có đủ cơ sở để xem xét xử lý")
const weighed = cite(
  decree,
  "Đ14.k2.c",
  "xem xét quy định hành chính được phản ánh, kiến nghị theo các tiêu chí sau"
)
const decided = cite(decree, "Đ14.k2.d", "Quyết định xử lý")

/** Đ14.2.a — "để làm rõ những nội dung có liên quan (nếu thấy cần thiết)". */
export const workWithSender: ReflectionStepFor<"WorkWithSender"> = {
  label: { vi: "làm việc trực tiếp với người phản ánh, kiến nghị", en: "work it out with the sender" },
  from: ["taken-up", "gathered", "well-founded"],
  to: ["taken-up", "gathered", "well-founded"],
  who: "resolver",
  rules: [portalQuestion.id],
  basis: [clarified],
  decide: (state, { on, file }, bench) =>
    state.named
      ? accepted(
          [
            {
              type: "WorkedWithSender",
              on,
              file,
              ...(state.asked ? { late: false, governedBy: [] } : lateness(askOnPortalBy(state, bench), on))
            }
          ],
          [{ to: "sender", template: "more-information", basis: [clarified] }]
        )
      : refused(clarified, "nobody-to-ask", "không có người để làm việc", "nobody is known to work with")
}

/** Đ14.2.b — "chưa đủ cơ sở xem xét xử lý, cần tiếp tục tập hợp", or enough. */
export const assess: ReflectionStepFor<"AssessGrounds"> = {
  label: { vi: "đánh giá cơ sở xem xét xử lý", en: "assess the grounds" },
  from: ["taken-up", "gathered"],
  to: ["gathered", "well-founded"],
  moves: [
    ["taken-up", "gathered"],
    ["taken-up", "well-founded"],
    ["gathered", "well-founded"]
  ],
  who: "resolver",
  rules: [],
  basis: [assessed],
  decide: (_, { on, enough, file }) =>
    accepted([{ type: "GroundsAssessed", on, enough, file, governedBy: [] }])
}

/** Đ14.2.c — necessity, reason and law, simplicity, feasibility, consistency, treaties. */
export const weigh: ReflectionStepFor<"WeighRegulation"> = {
  label: { vi: "xem xét quy định theo các tiêu chí", en: "weigh the regulation" },
  from: ["well-founded"],
  to: ["weighed"],
  who: "resolver",
  rules: [regulationCriteria.id],
  basis: [weighed],
  decide: (_, { on, failed, file }) =>
    under(regulationCriteria.on(on), weighed, criteria =>
      failed.every(code => listed(criteria, code))
        ? accepted([{ type: "RegulationWeighed", on, failed, file, governedBy: governed(criteria) }])
        : unlisted(
            criteria,
            "not-a-criterion-of-regulations",
            "không thuộc các tiêu chí của Điều 14",
            "none of the criteria"
          )
    )
}

/** Đ14.2.d, Đ15 — one of the three ways; for a regulation that meets every criterion the decree names none. */
export const decideIt: ReflectionStepFor<"DecideReflection"> = {
  label: { vi: "quyết định xử lý", en: "decide" },
  from: ["weighed"],
  to: ["decided"],
  who: "head",
  rules: [reflectionMeasures.id, portalAnswer.id],
  basis: [decided],
  decide: (state, { on, measure, file }, bench) =>
    under(reflectionMeasures.on(on), decided, measures => {
      if (measure !== undefined && !listed(measures, measure)) {
        return unlisted(
          measures,
          "not-a-measure",
          "không thuộc các hình thức xử lý của Điều 15",
          "none of the ways"
        )
      }
      const failed = state.failed ?? []
      if (measure === undefined && failed.length > 0) {
        return refused(
          measures,
          "measure-needed",
          "quy định không đáp ứng tiêu chí: phải chọn một hình thức xử lý",
          `the regulation fails ${failed.join(", ")}: one of the three ways must be taken`
        )
      }
      const timing = lateness(answerOnPortalBy(state, bench), on)
      return accepted(
        [
          {
            type: "ReflectionDecided",
            on,
            ...(measure !== undefined && { measure }),
            file,
            late: timing.late,
            governedBy: [...governed(measures), ...timing.governedBy]
          }
        ],
        [],
        measure === undefined
          ? [
              "The regulation stands: it meets every criterion, and the decree names no way of dealing with such a reflection."
            ]
          : []
      )
    })
}
