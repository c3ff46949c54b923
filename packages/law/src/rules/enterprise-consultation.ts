import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { enterpriseUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ71–72: what the workers of a state enterprise are consulted on, and how. */

const law = "10/2022/QH15"

const matters = [
  ground(
    "1a",
    cite(law, "Đ71.k1.a", "Việc xây dựng, sửa đổi, bổ sung nội quy, quy chế và các quy định nội bộ khác"),
    "nội quy, quy chế",
    "work rules and inner regulations"
  ),
  ground(
    "1b",
    cite(law, "Đ71.k1.b", "Việc xây dựng, sửa đổi, bổ sung thang lương, bảng lương, định mức lao động"),
    "thang lương, bảng lương, định mức",
    "pay scales and norms"
  ),
  ground(
    "1c",
    cite(law, "Đ71.k1.c", "Việc tổ chức thực hiện giải pháp cải thiện điều kiện làm việc"),
    "điều kiện làm việc, môi trường, phòng chống tham nhũng",
    "working conditions"
  ),
  ground(
    "1d",
    cite(law, "Đ71.k1.d", "Dự thảo quy trình, thủ tục nội bộ về giải quyết tranh chấp lao động"),
    "giải quyết tranh chấp, kỷ luật lao động",
    "disputes and discipline"
  ),
  ground(
    "1đ",
    cite(law, "Đ71.k1.đ", "Dự thảo quy chế thực hiện dân chủ của doanh nghiệp"),
    "quy chế thực hiện dân chủ",
    "draft democracy regulation"
  ),
  ground(
    "1e",
    cite(law, "Đ71.k1.e", "Các nội dung khác liên quan đến quyền và nghĩa vụ của người lao động"),
    "nội dung khác",
    "other matters"
  ),
  ground(
    "2a",
    cite(law, "Đ71.k2.a", "Nội dung, hình thức thỏa ước lao động tập thể"),
    "thỏa ước lao động tập thể, theo đề nghị của tổ chức đại diện",
    "collective agreements, when the workers' organisation asks"
  ),
  ground(
    "2b",
    cite(law, "Đ71.k2.b", "Nội dung, hình thức đối thoại tại doanh nghiệp nhà nước"),
    "đối thoại tại doanh nghiệp, theo đề nghị của tổ chức đại diện",
    "dialogue, when the workers' organisation asks"
  )
] as const

/** Đ71 — six matters before the enterprise decides, two more when the workers' organisation asks. */
export const workerConsultationMatters = rule("enterprise.consultation.matters", {
  label: { vi: "nội dung người lao động tham gia ý kiến", en: "what the workers are consulted on" },
  is: enterpriseUnread("what the workers are consulted on").amended(
    "2023-07-01",
    cite(
      law,
      "Đ71.k1",
      "Những nội dung người lao động tham gia ý kiến trước khi doanh nghiệp nhà nước quyết định"
    ),
    matters,
    cite(
      law,
      "Đ71.k2",
      "Những nội dung người lao động tham gia ý kiến theo đề nghị của tổ chức đại diện người lao động"
    )
  )
})

const forms = [
  ground(
    "1",
    cite(law, "Đ72.k1", "Tham gia ý kiến trực tiếp hoặc thông qua người trực tiếp phụ trách"),
    "trực tiếp hoặc qua người phụ trách",
    "in person or through the head of a section"
  ),
  ground(
    "2",
    cite(law, "Đ72.k2", "Thông qua tổ chức đại diện người lao động, nhóm đại diện đối thoại"),
    "qua tổ chức đại diện, nhóm đại diện đối thoại",
    "through the workers' organisation"
  ),
  ground(
    "3",
    cite(law, "Đ72.k3", "Thông qua hội nghị đối thoại tại doanh nghiệp"),
    "hội nghị đối thoại",
    "at a dialogue"
  ),
  ground(
    "4",
    cite(law, "Đ72.k4", "Tham gia ý kiến qua hòm thư góp ý, đường dây nóng"),
    "hòm thư, đường dây nóng, trang thông tin",
    "box, hotline, web page"
  ),
  ground(
    "5",
    cite(law, "Đ72.k5", "Các hình thức khác không trái với quy định của pháp luật"),
    "hình thức khác",
    "other forms"
  )
] as const

/** Đ72 — five forms. */
export const workerConsultationForms = rule("enterprise.consultation.forms", {
  label: { vi: "hình thức người lao động tham gia ý kiến", en: "how the workers are consulted" },
  is: enterpriseUnread("how the workers are consulted").amended(
    "2023-07-01",
    cite(law, "Đ72", "có thể tham gia ý kiến thông qua một hoặc một số hình thức sau đây"),
    forms
  )
})
