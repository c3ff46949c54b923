import { cite, paraphrased } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceUnread } from "./democracy-earlier.js"

/** Luật 10/2022/QH15 Đ11.5, Đ15.1–2: what people contribute, who decides it, and that it is made public. */

const law = "10/2022/QH15"
const whole = cite(law, "Đ15.k1", "do Nhân dân đóng góp toàn bộ hoặc một phần kinh phí, tài sản, công sức")
const old = paraphrased(
  ordinance,
  "Đ10",
  "mức đóng góp xây dựng cơ sở hạ tầng, công trình phúc lợi công cộng"
)

/** Đ15.1 — "kinh phí, tài sản, công sức"; land and goods are property. */
export const contributionKinds = rule("contribution.kinds", {
  label: { vi: "các khoản Nhân dân đóng góp", en: "what people contribute" },
  is: ordinanceUnread("kinds of contributions").amended("2023-07-01", whole, [
    ground("money", cite(law, "Đ15.k1", "kinh phí"), "tiền", "money"),
    ground("labour", cite(law, "Đ15.k1", "công sức"), "ngày công", "labour"),
    ground("land", cite(law, "Đ15.k1", "tài sản"), "đất", "land"),
    ground("in-kind", cite(law, "Đ15.k1", "tài sản"), "hiện vật", "goods")
  ] as const)
})

/** Đ15.1–2 — policy and level (D1), and what is taken, spent and kept (D2), are the people's to decide. */
export const contributionMatters = rule("contribution.matters", {
  label: {
    vi: "khoản đóng góp phải do Nhân dân bàn và quyết định",
    en: "matters under which contributions are decided"
  },
  is: Timeline.enacted("2007-07-01", old, [
    ground("D1", old, "mức đóng góp", "the level of contributions")
  ]).amended("2023-07-01", whole, [
    ground(
      "D1",
      cite(law, "Đ15.k1", "Chủ trương và mức đóng góp"),
      "chủ trương, mức đóng góp",
      "policy and level"
    ),
    ground(
      "D2",
      cite(law, "Đ15.k2", "Việc thu, chi, quản lý các khoản đóng góp của Nhân dân"),
      "thu, chi, quản lý",
      "taking, spending and keeping"
    )
  ])
})

/** Đ11.5 — "các khoản huy động Nhân dân đóng góp" are matter K5 of what the commune makes public. */
export const contributionDisclosure = rule("contribution.disclosure", {
  label: { vi: "công khai các khoản huy động Nhân dân đóng góp", en: "contributions are made public" },
  is: ordinanceUnread("making contributions public").amended(
    "2023-07-01",
    cite(law, "Đ11.k5", "các khoản huy động Nhân dân đóng góp"),
    "K5" as const
  )
})
