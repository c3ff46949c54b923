import { cite, paraphrased, WHOLE } from "../citation.js"
import { days, daysBefore, moreThanShare } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật 87/2015/QH13 Đ72, Đ74, until 2026-02-28; Luật 121/2025/QH15 after it: supervision by the People's Council. */

const law = "87/2015/QH13"
const afterwards = "Luật 121/2025/QH15, in force from 2026-03-01, was not read"
const successor = paraphrased("121/2025/QH15", WHOLE, "thay Luật 87/2015/QH13 từ ngày 01/3/2026")

/** Đ72.2 — "chậm nhất là 10 ngày trước ngày tiến hành phiên giải trình". */
export const explanationNotice = rule("council.explanation-notice", {
  label: { vi: "thông báo phiên giải trình", en: "notice of an explanation session" },
  trigger: { vi: "ngày tiến hành phiên giải trình", en: "the session" },
  is: Timeline.enacted(
    "2016-07-01",
    cite(law, "Đ72.k2", "chậm nhất là 10 ngày trước ngày tiến hành phiên giải trình"),
    daysBefore(10)
  ).unread("2026-03-01", afterwards, successor)
})

/** Đ72.4 — "quá nửa tổng số thành viên Thường trực Hội đồng nhân dân biểu quyết tán thành". */
export const explanationConclusion = rule("council.explanation-conclusion", {
  label: { vi: "thông qua kết luận vấn đề được giải trình", en: "passing the conclusion, of all members" },
  is: Timeline.enacted(
    "2016-07-01",
    cite(law, "Đ72.k4", "quá nửa tổng số thành viên Thường trực Hội đồng nhân dân biểu quyết tán thành"),
    moreThanShare(1, 2)
  ).unread("2026-03-01", afterwards, successor)
})

/** Đ74 — the Standing Committee supervises the answers, the commune reports, a board verifies. */
export const petitionSupervision = rule("council.petition-supervision", {
  label: {
    vi: "giám sát việc giải quyết kiến nghị của cử tri",
    en: "supervising the answers to voters' petitions"
  },
  is: Timeline.enacted(
    "2016-07-01",
    cite(law, "Đ74.k1", "có trách nhiệm giám sát việc giải quyết kiến nghị của cử tri"),
    { reportBy: "committee", verifiedBy: "council-board", draftTo: "council" } as const,
    cite(law, "Đ74.k2", "Ủy ban nhân dân báo cáo kết quả giải quyết kiến nghị của cử tri"),
    cite(law, "Đ74.k2.p2", "phải được Ban của Hội đồng nhân dân thẩm tra")
  ).unread("2026-03-01", afterwards, successor)
})

const usual = Timeline.enacted(
  "2026-03-01",
  paraphrased("121/2025/QH15", WHOLE, "trả lời kiến nghị giám sát trong 15 ngày"),
  days(15)
)
const ifComplex = Timeline.enacted(
  "2026-03-01",
  paraphrased("121/2025/QH15", WHOLE, "việc phức tạp không quá 30 ngày"),
  days(30)
)

/** Luật 121/2025 — an answer within 15 days, 30 where the matter is complex: seen in commentary only. Luật 87/2015 has no such term. */
export const recommendationReply = rule("council.recommendation-reply", {
  label: { vi: "trả lời kiến nghị giám sát", en: "answering a recommendation after supervision" },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the recommendation" },
  facts: { complex: flag("vụ việc phức tạp", "a complex matter") },
  is: facts => (facts.complex ? ifComplex : usual)
})

/** Đ89.1 — programme, report, conclusion, recommendation and what became of it, on the portal or in the media. */
export const supervisionPublication = rule("council.supervision-publication", {
  label: { vi: "đăng tải kết quả giám sát", en: "publishing a supervision and what became of it" },
  is: Timeline.enacted<readonly ("portal" | "media")[]>(
    "2016-07-01",
    cite(law, "Đ89.k1", "phải được đăng tải trên cổng thông tin điện tử của cơ quan tiến hành giám sát"),
    ["portal", "media"],
    cite(law, "Đ89.k1", "hoặc đăng tải trên phương tiện thông tin đại chúng")
  ).unread("2026-03-01", afterwards, successor)
})
