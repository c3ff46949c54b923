import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ25: the nine matters on which the people are consulted before a decision. */

const law = "10/2022/QH15"

const landLabel = ["quy hoạch sử dụng đất, quỹ đất", "land-use plan and land fund"] as const
const planningLabel = ["quy hoạch", "planning"] as const
const regulationLabel = ["quy chế thực hiện dân chủ", "draft democracy regulation"] as const
const otherLabel = ["nội dung khác", "other matters"] as const

const one = ground(
  "1",
  cite(law, "Đ25.k1", "Dự thảo kế hoạch phát triển kinh tế - xã hội của cấp xã"),
  "kế hoạch phát triển kinh tế - xã hội",
  "draft socio-economic plan"
)
const middle = [
  ground(
    "3",
    cite(law, "Đ25.k3", "Chủ trương, chính sách đầu tư, xây dựng, đất đai, xử lý chất thải"),
    "đầu tư, đất đai, môi trường, tái định cư của dự án lớn",
    "investment, land, environment and resettlement of big projects"
  ),
  ground(
    "4",
    cite(
      law,
      "Đ25.k4",
      "Dự thảo đề án thành lập, giải thể, nhập, chia, điều chỉnh địa giới đơn vị hành chính"
    ),
    "đề án đơn vị hành chính, thôn, tổ dân phố",
    "schemes of administrative units and neighbourhoods"
  ),
  ground(
    "5",
    cite(law, "Đ25.k5", "có liên quan đến lợi ích cộng đồng"),
    "quyết định liên quan đến lợi ích cộng đồng",
    "draft decisions that touch the community's interest"
  )
]
const eight = ground(
  "8",
  cite(law, "Đ25.k8", "xác lập nghĩa vụ hoặc làm chấm dứt, hạn chế quyền, lợi ích"),
  "quyết định xác lập nghĩa vụ, hạn chế quyền",
  "draft decisions that impose a duty or end a right"
)
const by97 = (at: "Đ4.k3" | "Đ4.k6") => ({ instrument: "97/2025/QH15", at }) as const

const of2023 = [
  one,
  ground("2", cite(law, "Đ25.k2", "Dự thảo quy hoạch sử dụng đất cấp huyện"), ...landLabel),
  ...middle,
  ground("6", cite(law, "Đ25.k6", "Dự thảo nhiệm vụ và đồ án quy hoạch chung xây dựng"), ...planningLabel),
  ground(
    "7",
    cite(law, "Đ25.k7", "Dự thảo quy chế về thực hiện dân chủ ở xã, phường, thị trấn"),
    ...regulationLabel
  ),
  eight,
  ground("9", cite(law, "Đ25.k9", "quy chế thực hiện dân chủ ở xã, phường, thị trấn"), ...otherLabel)
]

const of2025 = [
  one,
  ground("2", cite(law, "Đ25.k2", "Dự thảo quy hoạch sử dụng đất", by97("Đ4.k6")), ...landLabel),
  ...middle,
  ground(
    "6",
    cite(law, "Đ25.k6", "Dự thảo quy hoạch đô thị và nông thôn", {
      instrument: "47/2024/QH15",
      at: "Đ57.k3.b"
    }),
    ...planningLabel
  ),
  ground(
    "7",
    cite(law, "Đ25.k7", "Dự thảo quy chế về thực hiện dân chủ ở xã, phường, đặc khu", by97("Đ4.k3")),
    ...regulationLabel
  ),
  eight,
  ground(
    "9",
    cite(law, "Đ25.k9", "quy chế thực hiện dân chủ ở xã, phường, đặc khu", by97("Đ4.k3")),
    ...otherLabel
  )
]

/** Đ25 — matters that the people give their opinion on "trước khi cơ quan có thẩm quyền quyết định". */
export const consultationMatters = rule("consultation.matters", {
  label: { vi: "những nội dung Nhân dân tham gia ý kiến", en: "what the people are consulted on" },
  is: ordinanceUnread("the matters of consultation")
    .amended(
      "2023-07-01",
      cite(law, "Đ25.k1", "Dự thảo kế hoạch phát triển kinh tế - xã hội của cấp xã"),
      of2023
    )
    .amended(
      "2025-07-01",
      cite(law, "Đ25.k1", "Dự thảo kế hoạch phát triển kinh tế - xã hội của cấp xã"),
      of2025
    )
})
