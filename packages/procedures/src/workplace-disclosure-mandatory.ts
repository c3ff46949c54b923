import { cite } from "@danchu/law"
import { type MandatoryByPhase, must } from "./mandatory.js"
import type { WorkplaceDisclosureEvent } from "./workplace-disclosure-events.js"
import type { WorkplaceDisclosurePhase } from "./workplace-disclosure-state.js"

/** Luật 10/2022/QH15, Đ46–48, Đ64–66: what no disclosure at a workplace may lack. */

const law = "10/2022/QH15"

export const workplaceDisclosureMandatory: MandatoryByPhase<
  WorkplaceDisclosurePhase,
  WorkplaceDisclosureEvent
> = {
  fulfilled: [
    must(
      "đã công khai",
      "it was made public",
      ["Published"],
      [
        cite(law, "Đ47.k2", "phải được công khai chậm nhất là 05 ngày làm việc"),
        cite(law, "Đ65.k2", "phải được công khai chậm nhất là 15 ngày")
      ]
    ),
    must(
      "đủ 20 ngày liên tục, trừ khi đã thông báo bằng văn bản đến toàn thể hoặc pháp luật quy định khác",
      "20 days without a break, unless everybody was told in writing or another law says otherwise",
      ["DisclosureConfirmed"],
      [
        cite(law, "Đ48.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết"),
        cite(law, "Đ66.k2", "ít nhất là 20 ngày liên tục kể từ ngày niêm yết")
      ]
    )
  ]
}
