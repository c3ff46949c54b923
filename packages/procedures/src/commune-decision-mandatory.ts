import { cite } from "@danchu/law"
import type { CommuneDecisionEvent } from "./commune-decision-events.js"
import type { CommuneDecisionPhase } from "./commune-decision-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ16.1, Đ21–23: what no decision of a whole commune may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<CommuneDecisionEvent>

const opened: Must = must(
  "Chủ tịch cấp xã quyết định nội dung sau khi thống nhất với Mặt trận",
  "the commune's chair opened it with the Front's agreement",
  ["CommuneDecisionOpened"],
  cite(law, "Đ16.k1", "sau khi thống nhất với Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp")
)
const adopted: Must = must(
  "từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành",
  "two thirds of all neighbourhoods approved",
  [{ type: "NeighbourhoodsCounted", passes: true }],
  cite(law, "Đ21.k1.p2", "từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành")
)
const effectSet: Must = must(
  "cấp xã quyết định thời điểm có hiệu lực",
  "the commune set from when it counts",
  ["EffectSet"],
  cite(law, "Đ21.k2.p2", "thời điểm có hiệu lực do Ủy ban nhân dân cấp xã quyết định")
)

const standing = [opened, adopted, effectSet] as const

export const communeDecisionMandatory: MandatoryByPhase<CommuneDecisionPhase, CommuneDecisionEvent> = {
  effective: standing,
  "not-adopted": [
    opened,
    must(
      "đã báo cáo Hội đồng nhân dân",
      "the council was told",
      ["CouncilTold"],
      cite(law, "Đ23.k1.p2", "báo cáo Hội đồng nhân dân cùng cấp")
    )
  ],
  annulled: [
    ...standing,
    must(
      "cấp xã quyết định bãi bỏ",
      "the commune decided to abolish it",
      ["DecisionAnnulled"],
      cite(law, "Đ22.k2", "Ủy ban nhân dân cấp xã quyết định bãi bỏ")
    )
  ],
  replaced: [
    ...standing,
    must(
      "các cộng đồng quyết định lại theo cùng trình tự",
      "the communities decided anew by the same procedure",
      ["DecisionReplaced"],
      cite(law, "Đ22.k3", "theo trình tự, thủ tục quy định tại các điều 18, 19, 20 và 21")
    )
  ]
}
