import { cite } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { rule } from "../rule.js"
import { agencyUnread, unionKeepsItsPart } from "./democracy-earlier.js"
import { notFullyBudgetPaid } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ53–54: what the staff is consulted on, and how. */

const law = "10/2022/QH15"

const matters = [
  ground(
    "1",
    cite(law, "Đ53.k1", "Giải pháp thực hiện chủ trương, đường lối của Đảng"),
    "giải pháp thực hiện chủ trương, pháp luật",
    "carrying out policy and law"
  ),
  ground(
    "2",
    cite(law, "Đ53.k2", "Kế hoạch công tác hằng năm"),
    "kế hoạch công tác hằng năm",
    "yearly work plan"
  ),
  ground("3", cite(law, "Đ53.k3", "Tổ chức phong trào thi đua"), "phong trào thi đua", "emulation"),
  ground(
    "4",
    cite(law, "Đ53.k4", "Báo cáo sơ kết, tổng kết"),
    "báo cáo sơ kết, tổng kết",
    "interim and final reports"
  ),
  ground(
    "5",
    cite(law, "Đ53.k5", "Các biện pháp cải tiến tổ chức, hoạt động và lề lối làm việc"),
    "cải tiến lề lối làm việc",
    "better working methods"
  ),
  ground(
    "6",
    cite(law, "Đ53.k6", "Kế hoạch tuyển dụng, đào tạo, bồi dưỡng"),
    "tuyển dụng, đào tạo, bổ nhiệm",
    "recruitment and training plans"
  ),
  ground(
    "7",
    cite(law, "Đ53.k7", "Thực hiện chế độ, chính sách liên quan đến quyền và lợi ích"),
    "chế độ, chính sách",
    "rights and benefits"
  ),
  ground(
    "8",
    cite(law, "Đ53.k8", "Dự thảo quy chế thực hiện dân chủ"),
    "quy chế thực hiện dân chủ",
    "draft democracy regulation"
  ),
  ground(
    "9",
    cite(law, "Đ53.k9", "Dự thảo quy chế chi tiêu nội bộ"),
    "quy chế chi tiêu nội bộ",
    "draft spending regulation"
  ),
  ground(
    "10",
    cite(law, "Đ53.k10", "Các dự thảo nội quy, quy chế khác"),
    "nội quy, quy chế khác",
    "other draft rules"
  ),
  ground(
    "11",
    cite(law, "Đ53.k11", "Các nội dung khác theo quy định của pháp luật"),
    "nội dung khác",
    "other matters"
  )
] as const

/** Đ53 — eleven matters, before the head decides. */
export const staffConsultationMatters = rule("agency.consultation.matters", {
  label: { vi: "nội dung cán bộ, công chức tham gia ý kiến", en: "what the staff is consulted on" },
  is: agencyUnread("what the staff is consulted on").amended(
    "2023-07-01",
    cite(law, "Đ53.k2", "Kế hoạch công tác hằng năm"),
    matters
  )
})

const oneToFour = [
  ground(
    "1",
    cite(law, "Đ54.k1", "Tham gia ý kiến trực tiếp với người đứng đầu cơ quan, đơn vị"),
    "trực tiếp với người đứng đầu",
    "to the head in person"
  ),
  ground(
    "2",
    cite(law, "Đ54.k2", "Thông qua hội nghị cán bộ, công chức, viên chức, người lao động"),
    "qua hội nghị, cuộc họp",
    "at conferences and meetings"
  ),
  ground(
    "3",
    cite(law, "Đ54.k3", "Thể hiện ý kiến qua phiếu lấy ý kiến trực tiếp"),
    "phiếu lấy ý kiến, dự thảo văn bản",
    "ballots and drafts"
  ),
  ground(
    "4",
    cite(law, "Đ54.k4", "Tham gia ý kiến qua hòm thư góp ý, đường dây nóng"),
    "hòm thư, đường dây nóng, trang thông tin",
    "box, hotline, web page"
  )
]
const six = ground(
  "6",
  cite(law, "Đ54.k6", "Các hình thức khác không trái với quy định của pháp luật"),
  "hình thức khác",
  "other forms"
)
const union = ground(
  "5",
  cite(law, "Đ54.k5", "Thông qua Công đoàn và các tổ chức đoàn thể khác"),
  "qua Công đoàn, đoàn thể",
  "through the union and organisations"
)
const organisations = ground(
  "5",
  cite(law, "Đ54.k5", "Thông qua các tổ chức đoàn thể tại cơ quan, đơn vị", {
    instrument: "97/2025/QH15",
    at: "Đ4.k4"
  }),
  "qua các tổ chức đoàn thể",
  "through organisations"
)
const heading = cite(law, "Đ54", "có thể tham gia ý kiến thông qua một hoặc một số hình thức sau đây")
const start = agencyUnread("how the staff is consulted").amended<readonly Ground[]>("2023-07-01", heading, [
  ...oneToFour,
  union,
  six
])

const staffConsultationFormsWithUnion = start.amended<readonly Ground[]>(
  "2025-07-01",
  heading,
  [...oneToFour, union, six],
  unionKeepsItsPart
)
const staffConsultationFormsWithoutUnion = start.amended<readonly Ground[]>("2025-07-01", heading, [
  ...oneToFour,
  organisations,
  six
])

/** Đ54 — six forms; since 2025-07-01 the fifth names "các tổ chức đoàn thể" only. */
export const staffConsultationForms = rule("agency.consultation.forms", {
  label: { vi: "hình thức cán bộ, công chức tham gia ý kiến", en: "how the staff is consulted" },
  facts: { "not-fully-budget-paid": notFullyBudgetPaid },
  is: facts =>
    facts["not-fully-budget-paid"] ? staffConsultationFormsWithUnion : staffConsultationFormsWithoutUnion
})

/** Đ55.1 — what the plan of a consultation settles. */
export const staffConsultationPlan = rule("agency.consultation.plan", {
  label: { vi: "nội dung kế hoạch lấy ý kiến", en: "what the plan of a consultation settles" },
  is: agencyUnread("the plan of a consultation").amended(
    "2023-07-01",
    cite(
      law,
      "Đ55.k1",
      "trong đó xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai và trách nhiệm"
    ),
    ["content", "form", "manner", "term", "responsibility"] as const
  )
})
