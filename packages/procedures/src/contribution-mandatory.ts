import { cite } from "@danchu/law"
import type { ContributionEvent } from "./contribution-events.js"
import type { ContributionPhase } from "./contribution-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ11.5, Đ15, Đ23.2: what no ledger of contributions may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<ContributionEvent>

const open: readonly [Must, ...Must[]] = [
  must(
    "cộng đồng dân cư đã bàn và quyết định chủ trương, mức đóng góp",
    "the community decided on the contribution itself",
    ["DecisionRecorded"],
    cite(law, "Đ15.k1", "Chủ trương và mức đóng góp xây dựng cơ sở hạ tầng")
  ),
  must(
    "các khoản đóng góp đã công khai",
    "the contributions are public",
    ["ContributionsPublished"],
    cite(law, "Đ11.k5", "các khoản huy động Nhân dân đóng góp")
  )
]

export const contributionMandatory: MandatoryByPhase<ContributionPhase, ContributionEvent> = {
  public: open,
  closed: [
    ...open,
    must(
      "kết quả đã báo cáo Nhân dân và Ủy ban nhân dân cấp xã",
      "the people and the commune had the report",
      ["ResultReported"],
      cite(law, "Đ23.k2", "báo cáo kết quả thực hiện quyết định của cộng đồng dân cư đến Nhân dân")
    )
  ]
}
