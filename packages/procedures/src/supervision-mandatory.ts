import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import { boards, byMajority, type SupervisionPhase } from "./supervision-boards.js"
import type { SupervisionEvent } from "./supervision-events.js"

/** Luật 10/2022/QH15, Đ38–45, Đ61–63, Đ78–81; NĐ 59/2023/NĐ-CP, Đ14, Đ18, Đ22, Đ26: what no supervision by a board may lack. */

const decree = "59/2023/NĐ-CP"
const law = "10/2022/QH15"

type Must = Mandatory<SupervisionEvent>

const { inspection, investment, agency, enterprise } = boards

const carriedOut: readonly [Must, ...Must[]] = [
  must(
    "kế hoạch đã thông báo trước",
    "its plan was announced beforehand",
    ["SupervisionAnnounced"],
    [
      cite(decree, "Đ14.k1.b", "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát"),
      cite(law, "Đ45.k1.b", "chậm nhất là 45 ngày trước ngày thực hiện")
    ]
  ),
  must(
    "đã kiểm tra, giám sát",
    "it was carried out",
    ["CarriedOut"],
    cite(law, "Đ38.k1", "Kiểm tra việc thực hiện các quyết định đã được Nhân dân bàn và quyết định")
  )
]

const told: Must = must(
  "kết quả đã thông báo bằng văn bản đến nơi có phản ánh, kiến nghị",
  "whoever raised the matter was told the result in writing",
  ["ResultTold"],
  [inspection.resultTold, investment.resultTold, agency.resultTold, enterprise.resultTold],
  { after: [{ type: "SupervisionAnnounced", onPetition: true }] }
)

export const supervisionMandatory: MandatoryByPhase<SupervisionPhase, SupervisionEvent> = {
  closed: [...carriedOut, told],
  replied: [
    ...carriedOut,
    must(
      "kiến nghị được quyết định theo đa số",
      "a majority of the board recommended",
      ["Recommended"],
      byMajority
    ),
    must(
      "Mặt trận đã xác nhận kiến nghị",
      "the Front confirmed what a board of the commune recommends",
      ["RecommendationConfirmed"],
      [
        cite(law, "Đ40.k2.d", "Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân"),
        cite(law, "Đ45.k1.d", "trước khi gửi cơ quan có thẩm quyền")
      ],
      {
        after: [
          { type: "SupervisionAnnounced", board: "inspection" },
          { type: "SupervisionAnnounced", board: "investment" }
        ]
      }
    ),
    must(
      "kết quả giải quyết đã thông báo",
      "what became of the recommendation was told",
      ["Replied"],
      [inspection.replied, investment.replied, agency.replied, enterprise.replied]
    ),
    told
  ]
}
