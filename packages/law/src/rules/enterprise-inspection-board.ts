import { cite } from "../citation.js"
import { days, moreThanShare, type Range, range, workingDays, workingDaysBefore, years } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { inspectionLawUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ77, Đ81; NĐ 59/2023/NĐ-CP Đ25–26: the people's inspection board of a state enterprise. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"

const usual = inspectionLawUnread("the size of a board").amended<Range>(
  "2023-07-01",
  cite(law, "Đ77.k1", "gồm từ 03 đến 09 thành viên"),
  range(3, 9)
)
const larger = inspectionLawUnread("the size of a board").amended<Range>(
  "2023-07-01",
  cite(law, "Đ77.k1.p2", "có tính chất đặc thù hoặc hoạt động phân tán"),
  range(3, null),
  cite(law, "Đ77.k1", "gồm từ 03 đến 09 thành viên")
)

/** Đ77.1 — three to nine; the exemption of small agencies is not written for enterprises. */
export const workerBoardSize = rule("enterprise.inspection-board.size", {
  label: {
    vi: "số thành viên Ban Thanh tra nhân dân ở doanh nghiệp",
    en: "members of the enterprise's board"
  },
  facts: {
    "special-or-scattered": flag("có tính chất đặc thù hoặc hoạt động phân tán", "special or scattered")
  },
  is: facts => (facts["special-or-scattered"] ? larger : usual)
})

/** Đ77.3 — "Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm". */
export const workerBoardTerm = rule("enterprise.inspection-board.term", {
  label: { vi: "nhiệm kỳ của Ban Thanh tra nhân dân ở doanh nghiệp", en: "the enterprise board's term" },
  trigger: { vi: "ngày bầu", en: "the election" },
  is: inspectionLawUnread("the term of a board").amended(
    "2023-07-01",
    cite(law, "Đ77.k3", "Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm"),
    years(2)
  )
})

/** NĐ 59 Đ25.1 — the union recognises "Chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc hội nghị người lao động". */
export const workerBoardRecognition = rule("enterprise.inspection-board.recognition", {
  label: { vi: "Công đoàn công nhận kết quả bầu", en: "the union's recognition of the election" },
  trigger: { vi: "ngày kết thúc hội nghị", en: "the end of the conference" },
  is: inspectionLawUnread("recognising the election").amended(
    "2023-08-15",
    cite(decree, "Đ25.k1.p2", "Chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc hội nghị người lao động"),
    workingDays(5),
    cite(law, "Đ81.k2.a", "công nhận kết quả bầu thành viên Ban Thanh tra nhân dân")
  )
})

/** NĐ 59 Đ26.1b — "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát". */
export const workerBoardPlanNotice = rule("enterprise.inspection-board.plan-notice", {
  label: { vi: "thông báo kế hoạch kiểm tra, giám sát cụ thể", en: "notice of an inspection" },
  trigger: { vi: "ngày tiến hành kiểm tra, giám sát", en: "the start of the inspection" },
  is: inspectionLawUnread("notice of an inspection").amended(
    "2023-08-15",
    cite(decree, "Đ26.k1.b", "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát"),
    workingDaysBefore(5)
  )
})

/** Đ81.1d — "thông báo kết quả giải quyết trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị". */
export const workerBoardReply = rule("enterprise.inspection-board.reply", {
  label: {
    vi: "trả lời kiến nghị của Ban Thanh tra nhân dân ở doanh nghiệp",
    en: "answering its recommendation"
  },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the recommendation" },
  is: inspectionLawUnread("answers to a board").amended(
    "2023-07-01",
    cite(law, "Đ81.k1.d", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    days(15)
  )
})

/** NĐ 59 Đ24.3 — "Làm việc theo chế độ tập thể và quyết định theo đa số". */
export const workerBoardMajority = rule("enterprise.inspection-board.majority", {
  label: { vi: "quyết định theo đa số", en: "the board's own decisions, of its members" },
  is: inspectionLawUnread("decisions of a board").amended(
    "2023-08-15",
    cite(decree, "Đ24.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số"),
    moreThanShare(1, 2)
  )
})

/** Đ81.2a, NĐ 59 Đ25.1 — the union. */
export const workerBoardRecogniser = rule("enterprise.inspection-board.recogniser", {
  label: { vi: "công nhận kết quả bầu Ban Thanh tra nhân dân", en: "who recognises the election" },
  is: inspectionLawUnread("who recognises the election").amended<"union">(
    "2023-07-01",
    cite(law, "Đ81.k2.a", "công nhận kết quả bầu thành viên Ban Thanh tra nhân dân"),
    "union"
  )
})
