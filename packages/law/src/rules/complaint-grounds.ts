import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ11, and what makes a case complex: closed lists. */

const law = "02/2011/QH13"
const byDecree155 = { instrument: "155/2026/NĐ-CP", at: "Đ2" } as const

const notOwn = ground(
  "not-directly-affected",
  cite(law, "Đ11.k2", "không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại"),
  "không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại",
  "the decision or act does not directly affect the complainant's rights or interests"
)
const noCapacity = ground(
  "no-capacity-no-representative",
  cite(law, "Đ11.k3", "không có năng lực hành vi dân sự đầy đủ mà không có người đại diện hợp pháp"),
  "không có năng lực hành vi dân sự đầy đủ mà không có người đại diện hợp pháp",
  "no full civil capacity and no lawful representative"
)
const unlawfulRepresentative = ground(
  "unlawful-representative",
  cite(law, "Đ11.k4", "Người đại diện không hợp pháp"),
  "người đại diện không hợp pháp",
  "the representative is not lawful"
)
const unsigned = ground(
  "unsigned",
  cite(law, "Đ11.k5", "không có chữ ký hoặc điểm chỉ của người khiếu nại"),
  "đơn không có chữ ký hoặc điểm chỉ",
  "the complaint bears neither signature nor fingerprint"
)
const outOfTime = ground(
  "out-of-time",
  cite(law, "Đ11.k6", "đã hết mà không có lý do chính đáng"),
  "hết thời hiệu, thời hạn mà không có lý do chính đáng",
  "out of time without legitimate reason"
)
const decidedTwice = ground(
  "second-decision-exists",
  cite(law, "Đ11.k7", "đã có quyết định giải quyết khiếu nại lần hai"),
  "đã có quyết định giải quyết khiếu nại lần hai",
  "a second decision exists"
)
const discontinued = ground(
  "discontinued",
  cite(law, "Đ11.k8", "mà sau 30 ngày người khiếu nại không tiếp tục khiếu nại"),
  "đã có thông báo đình chỉ, sau 30 ngày không tiếp tục khiếu nại",
  "terminated by notice and not taken up again within 30 days"
)
const beforeCourt = ground(
  "before-court",
  cite(
    law,
    "Đ11.k9",
    "đã được giải quyết bằng bản án, quyết định của Tòa án, trừ quyết định đình chỉ giải quyết vụ án hành chính"
  ),
  "Tòa án đã thụ lý hoặc đã giải quyết, trừ quyết định đình chỉ giải quyết vụ án hành chính",
  "a court has accepted or decided the matter, save by a decision that discontinues the administrative case"
)
const rest = [
  notOwn,
  noCapacity,
  unlawfulRepresentative,
  unsigned,
  outOfTime,
  decidedTwice,
  discontinued,
  beforeCourt
] as const

const internalLabel = [
  "quyết định, hành vi nội bộ, chỉ đạo điều hành, chứa quy phạm hoặc thuộc bí mật nhà nước",
  "internal, directing, normative or state-secret decision or act"
] as const
const internal = ground(
  "internal-decision",
  cite(law, "Đ11.k1", "trong nội bộ cơ quan nhà nước"),
  ...internalLabel
)
const internalSince2026 = ground(
  "internal-decision",
  cite(law, "Đ11.k1", "mang tính nội bộ của", { instrument: "136/2025/QH15", at: "Đ2.k15.a" }),
  ...internalLabel
)

/** Đ11 — "Khiếu nại thuộc một trong các trường hợp sau đây không được thụ lý giải quyết". */
export const nonAcceptanceGrounds = rule("complaint.non-acceptance-grounds", {
  label: {
    vi: "các khiếu nại không được thụ lý giải quyết",
    en: "grounds on which a complaint is not accepted"
  },
  is: Timeline.enacted("2012-07-01", cite(law, "Đ11", "không được thụ lý giải quyết"), [
    internal,
    ...rest
  ]).amended(
    "2026-07-01",
    cite(law, "Đ11", "không được thụ lý giải quyết", { instrument: "136/2025/QH15", at: "Đ2.k15.a" }),
    [internalSince2026, ...rest]
  )
})

export type NonAcceptanceGround = (typeof rest)[number]["code"] | "internal-decision"

const complexity = [
  ground(
    "several-places",
    cite("124/2020/NĐ-CP", "Đ3a.k1.a", "phải xác minh từ 02 địa điểm trở lên", byDecree155),
    "xác minh từ 02 địa điểm trở lên",
    "one matter to verify at two places or more"
  ),
  ground(
    "several-matters",
    cite("124/2020/NĐ-CP", "Đ3a.k1.b", "Khiếu nại có từ 02 nội dung phải xác minh trở lên", byDecree155),
    "từ 02 nội dung phải xác minh trở lên",
    "two matters or more to verify"
  ),
  ground(
    "many-people",
    cite("124/2020/NĐ-CP", "Đ3a.k1.c", "Nhiều người khiếu nại về cùng một nội dung", byDecree155),
    "nhiều người khiếu nại hoặc liên quan đến nhiều người",
    "many complainants, or the rights of many"
  ),
  ground(
    "foreign-element",
    cite("124/2020/NĐ-CP", "Đ3a.k1.d", "ở nước ngoài hoặc là người nước ngoài", byDecree155),
    "có yếu tố nước ngoài",
    "a foreign element"
  ),
  ground(
    "several-agencies",
    cite(
      "124/2020/NĐ-CP",
      "Đ3a.k1.đ",
      "liên quan đến trách nhiệm quản lý của nhiều cơ quan, tổ chức",
      byDecree155
    ),
    "trách nhiệm quản lý của nhiều cơ quan",
    "several agencies are responsible"
  ),
  ground(
    "agencies-disagree",
    cite("124/2020/NĐ-CP", "Đ3a.k1.e", "còn ý kiến khác nhau", byDecree155),
    "các cơ quan còn ý kiến khác nhau",
    "the agencies concerned still disagree"
  ),
  ground(
    "contradictory-evidence",
    cite("124/2020/NĐ-CP", "Đ3a.k1.g", "Có tài liệu, chứng cứ mâu thuẫn với nhau", byDecree155),
    "tài liệu, chứng cứ mâu thuẫn",
    "contradictory documents or evidence"
  )
] as const

export type ComplexityCriterion = (typeof complexity)[number]["code"]

/** NĐ 124/2020 Đ3a — any one of seven criteria; "phải được thể hiện bằng văn bản và lưu trong hồ sơ". */
export const complexityCriteria = rule("complaint.complexity-criteria", {
  label: { vi: "vụ việc phức tạp trong giải quyết khiếu nại", en: "what makes a complaint complex" },
  is: Timeline.enacted(
    "2026-07-01",
    cite("124/2020/NĐ-CP", "Đ3a.k1", "là vụ việc thuộc một trong các trường hợp sau đây", byDecree155),
    complexity
  )
})

/** NĐ 124/2020 Đ3a.2 — "phải được thể hiện bằng văn bản và lưu trong hồ sơ giải quyết khiếu nại". */
export const complexityRecord = rule("complaint.complexity-record", {
  label: { vi: "văn bản xác định vụ việc phức tạp", en: "how a case is found complex" },
  is: Timeline.enacted(
    "2026-07-01",
    cite(
      "124/2020/NĐ-CP",
      "Đ3a.k2",
      "phải được thể hiện bằng văn bản và lưu trong hồ sơ giải quyết khiếu nại",
      byDecree155
    ),
    "written-and-filed" as const
  )
})
