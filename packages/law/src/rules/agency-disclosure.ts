import { cite, paraphrased, recalled } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { consecutiveDays, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { agencyUnread, unionKeepsItsPart } from "./democracy-earlier.js"
import { notFullyBudgetPaid } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ46–48: what agencies and public service units publish to their staff. */

const law = "10/2022/QH15"

const matters = [
  ground(
    "1",
    cite(law, "Đ46.k1", "Chủ trương, chính sách của Đảng và pháp luật của Nhà nước"),
    "chủ trương, chính sách, pháp luật",
    "policy and law"
  ),
  ground(
    "2",
    cite(law, "Đ46.k2", "Kế hoạch công tác hằng năm, hằng quý, hằng tháng"),
    "kế hoạch công tác",
    "work plans"
  ),
  ground(
    "3",
    cite(law, "Đ46.k3", "dự toán ngân sách nhà nước đã được cấp có thẩm quyền quyết định"),
    "ngân sách, tài chính",
    "budget and finances"
  ),
  ground(
    "4",
    cite(law, "Đ46.k4", "Tiêu chuẩn, định mức, thủ tục hành chính về tài sản công"),
    "tài sản công",
    "public assets"
  ),
  ground(
    "5",
    cite(law, "Đ46.k5", "Nguyên tắc, tiêu chí, định mức phân bổ vốn đầu tư công"),
    "đầu tư công",
    "public investment"
  ),
  ground(
    "6",
    cite(law, "Đ46.k6", "Việc tuyển dụng, tiếp nhận, đào tạo, bồi dưỡng"),
    "công tác nhân sự",
    "staff matters"
  ),
  ground(
    "7",
    cite(law, "Đ46.k7", "Kết luận của cấp có thẩm quyền về vụ việc tiêu cực, tham nhũng, lãng phí"),
    "kết luận vụ việc tham nhũng; kê khai tài sản",
    "corruption conclusions, asset declarations"
  ),
  ground(
    "8",
    cite(law, "Đ46.k8", "Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo"),
    "kết quả thanh tra, giải quyết khiếu nại, tố cáo",
    "results of inspections and complaints"
  ),
  ground(
    "9",
    cite(law, "Đ46.k9", "Nội quy, quy chế, quy định của cơ quan, đơn vị"),
    "nội quy, quy chế, quy tắc ứng xử",
    "rules and codes"
  ),
  ground(
    "10",
    cite(law, "Đ46.k10", "Kết quả tổng hợp ý kiến và giải trình, tiếp thu ý kiến"),
    "kết quả lấy ý kiến",
    "results of consultations"
  ),
  ground(
    "11",
    cite(law, "Đ46.k11", "Văn bản chỉ đạo, điều hành của cơ quan quản lý cấp trên"),
    "văn bản của cấp trên",
    "documents of superior bodies"
  ),
  ground(
    "12",
    cite(law, "Đ46.k12", "Nội dung khác theo quy định của pháp luật"),
    "nội dung khác",
    "other matters"
  )
] as const

/** Đ46 — twelve matters; NĐ 04/2015 had nine, which were not read. */
export const agencyDisclosureMatters = rule("agency.disclosure.matters", {
  label: { vi: "nội dung công khai ở cơ quan, đơn vị", en: "what the head publishes to the staff" },
  is: Timeline.unread(
    "2015-02-25",
    "the nine matters of NĐ 04/2015/NĐ-CP were not read one by one",
    paraphrased("04/2015/NĐ-CP", "Đ7", "chín nội dung phải công khai")
  ).amended(
    "2023-07-01",
    cite(law, "Đ46", "phải công khai trong nội bộ cơ quan, đơn vị các nội dung sau đây"),
    matters
  )
})

/** Đ47.2 — "chậm nhất là 05 ngày làm việc kể từ ngày có quyết định, văn bản", unless a law says otherwise. */
export const agencyPublication = rule("agency.disclosure.publish", {
  label: { vi: "công khai thông tin ở cơ quan, đơn vị", en: "first publication to the staff" },
  trigger: { vi: "ngày có quyết định, văn bản", en: "the decision or document" },
  is: agencyUnread("first publication").amended(
    "2023-07-01",
    cite(law, "Đ47.k2", "chậm nhất là 05 ngày làm việc kể từ ngày có quyết định, văn bản"),
    workingDays(5)
  )
})

/** Đ48.1 — where an intranet exists: "ít nhất là 20 ngày liên tục kể từ ngày bắt đầu đăng tin hoặc gửi thông tin". */
export const agencyIntranet = rule("agency.disclosure.intranet", {
  label: {
    vi: "đăng trên trang, hệ thống thông tin nội bộ",
    en: "how long it stays on the intranet, if there is one"
  },
  trigger: { vi: "ngày bắt đầu đăng tin hoặc gửi thông tin", en: "the first day" },
  is: agencyUnread("an intranet").amended(
    "2023-07-01",
    cite(law, "Đ48.k1", "ít nhất là 20 ngày liên tục kể từ ngày bắt đầu đăng tin hoặc gửi thông tin"),
    consecutiveDays(20)
  )
})

/** Đ48.2 — without one: "ít nhất là 20 ngày liên tục kể từ ngày niêm yết", at headquarters and workplaces. */
export const agencyBoard = rule("agency.disclosure.board", {
  label: { vi: "niêm yết tại trụ sở, nơi làm việc", en: "how long it is posted where there is no intranet" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: Timeline.enacted(
    "2015-02-25",
    recalled("04/2015/NĐ-CP", "Đ8", "niêm yết 30 ngày liên tục"),
    consecutiveDays(30)
  ).amended(
    "2023-07-01",
    cite(law, "Đ48.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết"),
    consecutiveDays(20)
  )
})

/** Đ48.2 — no posting where written notice went to everyone. */
export const agencyBoardWaiver = rule("agency.disclosure.board-waiver", {
  label: { vi: "trường hợp không phải niêm yết", en: "what makes posting needless" },
  is: agencyUnread("posting").amended(
    "2023-07-01",
    cite(law, "Đ48.k2", "trừ trường hợp đã sử dụng hình thức thông báo bằng văn bản đến toàn thể"),
    "written-notice-to-all-staff" as const
  )
})

const beforeE = [
  ground("a", cite(law, "Đ47.k1.a", "Niêm yết thông tin"), "niêm yết", "posting"),
  ground(
    "b",
    cite(law, "Đ47.k1.b", "Thông báo qua hệ thống thông tin nội bộ"),
    "hệ thống nội bộ, trang thông tin điện tử",
    "intranet or web page"
  ),
  ground(
    "c",
    cite(law, "Đ47.k1.c", "Thông báo tại hội nghị cán bộ, công chức, viên chức, người lao động"),
    "tại hội nghị",
    "at the staff conference"
  ),
  ground(
    "d",
    cite(law, "Đ47.k1.d", "Thông báo bằng văn bản đến toàn thể"),
    "văn bản đến toàn thể",
    "written notice to all"
  ),
  ground(
    "đ",
    cite(law, "Đ47.k1.đ", "Thông qua người phụ trách các bộ phận"),
    "qua người phụ trách bộ phận",
    "through the heads of sections"
  )
]
const g = ground("g", cite(law, "Đ47.k1.g", "Các hình thức khác"), "hình thức khác", "other forms")
const withUnion = ground(
  "e",
  cite(law, "Đ47.k1.e", "Thông báo bằng văn bản đến tổ chức đảng, Ban Chấp hành Công đoàn cơ quan, đơn vị"),
  "qua tổ chức đảng, Công đoàn",
  "through the party organisation and the union"
)
const withoutUnion = ground(
  "e",
  cite(law, "Đ47.k1.e", "Thông báo bằng văn bản đến tổ chức đảng", {
    instrument: "97/2025/QH15",
    at: "Đ4.k7"
  }),
  "qua tổ chức đảng",
  "through the party organisation"
)
const start: Timeline<readonly Ground[]> = agencyUnread("the forms of publication").amended<
  readonly Ground[]
>("2023-07-01", cite(law, "Đ47.k1", "Các hình thức công khai thông tin bao gồm"), [...beforeE, withUnion, g])

const agencyDisclosureFormsWithUnion = start.amended("2025-07-01", unionKeepsItsPart, [
  ...beforeE,
  withUnion,
  g
])
const agencyDisclosureFormsWithoutUnion = start.amended(
  "2025-07-01",
  cite(law, "Đ47.k1", "Các hình thức công khai thông tin bao gồm"),
  [...beforeE, withoutUnion, g]
)

/** Đ47.1 — seven; since 2025-07-01 the sixth goes to the party organisation alone. */
export const agencyDisclosureForms = rule("agency.disclosure.forms", {
  label: { vi: "hình thức công khai ở cơ quan, đơn vị", en: "forms of publication to the staff" },
  facts: { "not-fully-budget-paid": notFullyBudgetPaid },
  is: facts =>
    facts["not-fully-budget-paid"] ? agencyDisclosureFormsWithUnion : agencyDisclosureFormsWithoutUnion
})
