import { cite } from "../citation.js"
import { type Ground, ground } from "../ground.js"
import { rule } from "../rule.js"
import { agencyUnread, unionKeepsItsPart } from "./democracy-earlier.js"
import { notFullyBudgetPaid } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ49, Đ51.4: what the staff decides, and the order of its conference. */

const law = "10/2022/QH15"

const decided = [
  ground(
    "1",
    cite(law, "Đ49.k1", "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân"),
    "bầu, cho thôi thành viên Ban Thanh tra nhân dân",
    "electing and dismissing the inspection board"
  ),
  ground(
    "2",
    cite(law, "Đ49.k2", "Việc thu, chi, quản lý, sử dụng các khoản đóng góp"),
    "các khoản đóng góp",
    "contributions of the staff"
  ),
  ground(
    "3",
    cite(law, "Đ49.k3", "Nội dung nghị quyết hội nghị cán bộ, công chức, viên chức, người lao động"),
    "nghị quyết hội nghị",
    "the resolution of the conference"
  ),
  ground(
    "4",
    cite(law, "Đ49.k4", "Các công việc tự quản khác trong nội bộ cơ quan, đơn vị"),
    "công việc tự quản",
    "self-management"
  )
] as const

/** Đ49 — four matters. */
export const staffMatters = rule("agency.matters", {
  label: { vi: "nội dung cán bộ, công chức bàn và quyết định", en: "what the staff discusses and decides" },
  is: agencyUnread("what the staff decides").amended(
    "2023-07-01",
    cite(law, "Đ49.k3", "Nội dung nghị quyết hội nghị cán bộ, công chức, viên chức, người lao động"),
    decided
  )
})

const a = ground(
  "a",
  cite(law, "Đ51.k4.a", "Người đứng đầu cơ quan, đơn vị trình bày báo cáo"),
  "báo cáo của người đứng đầu",
  "report of the head"
)
const b = ground(
  "b",
  cite(law, "Đ51.k4.b", "Đại diện Công đoàn cơ quan, đơn vị báo cáo"),
  "báo cáo của Công đoàn",
  "report of the union"
)
const c = ground(
  "c",
  cite(law, "Đ51.k4.c", "tham dự hội nghị thảo luận, tham gia ý kiến, đề xuất, kiến nghị"),
  "thảo luận",
  "discussion"
)
const d = ground(
  "d",
  cite(law, "Đ51.k4.d", "tiếp thu, giải đáp thắc mắc, kiến nghị"),
  "giải đáp thắc mắc, kiến nghị",
  "answers"
)
const rest = [
  ground(
    "đ",
    cite(law, "Đ51.k4.đ", "Đại diện Ban Thanh tra nhân dân trình bày báo cáo"),
    "báo cáo của Ban Thanh tra nhân dân",
    "report of the inspection board"
  ),
  ground(
    "e",
    cite(law, "Đ51.k4.e", "Hội nghị quyết định các nội dung quy định tại Điều 49"),
    "quyết định các nội dung Điều 49",
    "decisions"
  ),
  ground(
    "g",
    cite(law, "Đ51.k4.g", "Tổ chức khen thưởng cá nhân, tập thể"),
    "khen thưởng, phát động thi đua",
    "rewards"
  )
]
const h = ground(
  "h",
  cite(law, "Đ51.k4.h", "Ký kết giao ước thi đua"),
  "ký kết giao ước thi đua",
  "emulation covenant with the union"
)
const i = ground(
  "i",
  cite(law, "Đ51.k4.i", "Thông qua nghị quyết hội nghị"),
  "thông qua nghị quyết",
  "passing the resolution"
)

const nine: readonly Ground[] = [a, b, c, d, ...rest, h, i]
const seven: readonly Ground[] = [a, c, d, ...rest, i]
const heading = cite(law, "Đ51.k4", "Trình tự tổ chức hội nghị được thực hiện như sau")
const start = agencyUnread("the order of the conference").amended<readonly Ground[]>(
  "2023-07-01",
  heading,
  nine
)

const conferenceOrderWithUnion = start.amended<readonly Ground[]>(
  "2025-07-01",
  heading,
  nine,
  unionKeepsItsPart
)
const conferenceOrderWithoutUnion = start.amended<readonly Ground[]>(
  "2025-07-01",
  heading,
  seven,
  cite(law, "Đ51.k4.b", "(được bãi bỏ)", { instrument: "97/2025/QH15", at: "Đ4.k8" }),
  cite(law, "Đ51.k4.h", "(được bãi bỏ)", { instrument: "97/2025/QH15", at: "Đ4.k8" })
)

/** Đ51.4 — nine steps; since 2025-07-01 seven, b and h being repealed and the letters kept. */
export const conferenceOrder = rule("agency.conference.order", {
  label: { vi: "trình tự tổ chức hội nghị", en: "the order of business" },
  facts: { "not-fully-budget-paid": notFullyBudgetPaid },
  is: facts => (facts["not-fully-budget-paid"] ? conferenceOrderWithUnion : conferenceOrderWithoutUnion)
})
