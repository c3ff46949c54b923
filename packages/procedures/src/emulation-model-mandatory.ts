import { cite } from "@danchu/law"
import type { EmulationModelEvent } from "./emulation-model-events.js"
import { type EmulationModelPhase, movement } from "./emulation-model-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/**
 * No law says what the model of a movement must hold: the movement's own plan does. The clause cited is the one that lets
 * movements be organised; of what people give, the law's own.
 */

type Must = Mandatory<EmulationModelEvent>

const proposed: Must = must(
  "đã đề xuất trong phong trào",
  "it was proposed within a movement",
  ["ModelProposed"],
  movement
)
const registered: Must = must("đã đăng ký", "it was registered", ["ModelRegistered"], movement)

export const emulationModelMandatory: MandatoryByPhase<EmulationModelPhase, EmulationModelEvent> = {
  recognised: [
    proposed,
    registered,
    must("đã được kiểm tra theo tiêu chí", "it was checked against its criteria", ["ModelChecked"], movement),
    must(
      "khoản đóng góp do cộng đồng quyết định và được công khai",
      "what people gave was decided by the community and is public",
      ["ContributionsTied"],
      [
        cite(
          "10/2022/QH15",
          "Đ15.k1",
          "do Nhân dân đóng góp toàn bộ hoặc một phần kinh phí, tài sản, công sức"
        ),
        cite("10/2022/QH15", "Đ11.k5", "các khoản huy động Nhân dân đóng góp")
      ],
      { after: [{ type: "ModelProposed", contributions: true }] }
    ),
    must(
      "có người công nhận, chịu trách nhiệm",
      "somebody answers for its recognition",
      ["ModelRecognised"],
      movement
    )
  ],
  declined: [
    proposed,
    registered,
    must("đã nêu lý do không công nhận", "the reason for declining it was given", ["ModelDeclined"], movement)
  ],
  retired: [proposed, must("đã ghi nhận việc dừng", "its end was recorded", ["ModelRetired"], movement)]
}
