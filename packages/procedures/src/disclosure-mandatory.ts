import { cite } from "@danchu/law"
import type { DisclosureEvent } from "./disclosure-events.js"
import type { DisclosurePhase } from "./disclosure-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ11–14: what no disclosure may lack at its end. */

const law = "10/2022/QH15"

type Must = Mandatory<DisclosureEvent>

const published: Must = must(
  "đã công khai",
  "it was made public",
  ["Published"],
  cite(law, "Đ12.k3", "Ủy ban nhân dân cấp xã phải tổ chức công khai thông tin")
)
const confirmed: Must = must(
  "đã công khai đủ hình thức, nơi, thời gian",
  "it was public in every form, at every place and long enough",
  ["DisclosureConfirmed"],
  [
    cite(law, "Đ13.k2", "Thời gian niêm yết thông tin ít nhất là 30 ngày liên tục"),
    cite(law, "Đ13.k3", "trong thời hạn ít nhất là 03 ngày liên tục")
  ]
)

export const disclosureMandatory: MandatoryByPhase<DisclosurePhase, DisclosureEvent> = {
  fulfilled: [published, confirmed],
  standing: [published, confirmed],
  closed: [
    published,
    confirmed,
    must(
      "đã ghi vào danh sách theo quý",
      "it is on the list of its quarter",
      ["PutOnList"],
      cite(law, "Đ13.k2.p2", "được lập, cập nhật theo từng quý")
    ),
    must(
      "đã báo cáo Hội đồng nhân dân",
      "the council was told",
      ["CouncilTold"],
      cite(law, "Đ14.k3", "tại kỳ họp thường lệ gần nhất")
    )
  ]
}
