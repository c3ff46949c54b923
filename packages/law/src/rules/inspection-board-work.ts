import { cite } from "../citation.js"
import { days, moreThanShare, workingDaysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { inspectionLawUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ39–40; NĐ 59/2023/NĐ-CP Đ12, Đ14: how the inspection board works, and who answers it. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

/** Đ39.2 — "theo từng quý, 06 tháng và hằng năm"; the decree adds the term of office. */
export const boardPlans = rule("inspection-board.plans", {
  label: { vi: "kế hoạch hoạt động của Ban Thanh tra nhân dân", en: "the board's plans" },
  is: inspectionLawUnread("plans")
    .amended("2023-07-01", cite(law, "Đ39.k2", "theo từng quý, 06 tháng và hằng năm"), [
      "quarter",
      "half-year",
      "year"
    ] as const)
    .amended("2023-08-15", cite(decree, "Đ14.k1.a", "theo từng quý, 06 tháng, hằng năm và nhiệm kỳ"), [
      "quarter",
      "half-year",
      "year",
      "term"
    ] as const)
})

/** NĐ 59 Đ14.1b — "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát". */
export const boardPlanNotice = rule("inspection-board.plan-notice", {
  label: { vi: "gửi kế hoạch kiểm tra, giám sát cụ thể", en: "sending the plan of an inspection" },
  trigger: { vi: "ngày tiến hành kiểm tra, giám sát", en: "the start of the inspection" },
  is: inspectionLawUnread("notice of an inspection").amended(
    "2023-08-15",
    cite(decree, "Đ14.k1.b", "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát"),
    workingDaysBefore(5)
  )
})

/** NĐ 59 Đ14.3 — to the Front committee: "hàng quý, 06 tháng năm, nhiệm kỳ, đột xuất". */
export const boardReports = rule("inspection-board.reports", {
  label: { vi: "chế độ báo cáo của Ban Thanh tra nhân dân", en: "the board's reports to the Front" },
  is: inspectionLawUnread("reports").amended(
    "2023-08-15",
    cite(decree, "Đ14.k3", "hàng quý, 06 tháng năm, nhiệm kỳ, đột xuất khi có yêu cầu hoặc phát sinh"),
    ["quarter", "half-year", "year", "term", "on-request"] as const
  )
})

/** Đ40.1c — "thông báo kết quả giải quyết trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị". */
export const boardReply = rule("inspection-board.reply", {
  label: { vi: "trả lời kiến nghị của Ban Thanh tra nhân dân", en: "answering the board's recommendation" },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the recommendation" },
  is: inspectionLawUnread("answers to a board").amended(
    "2023-07-01",
    cite(law, "Đ40.k1.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    days(15)
  )
})

/** NĐ 59 Đ12.3 — "Làm việc theo chế độ tập thể và quyết định theo đa số". */
export const boardMajority = rule("inspection-board.majority", {
  label: { vi: "quyết định theo đa số", en: "the board's own decisions, of its members" },
  is: inspectionLawUnread("decisions of a board").amended(
    "2023-08-15",
    cite(decree, "Đ12.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số"),
    moreThanShare(1, 2)
  )
})
