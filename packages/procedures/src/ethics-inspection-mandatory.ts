import type { EthicsInspectionEvent } from "./ethics-inspection-events.js"
import { checking, type EthicsInspectionPhase, puttingRight, results } from "./ethics-inspection-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 72/2025 Đ23.4, NĐ 118/2025 Đ38.2, Luật 10/2022 Đ11.10: what no inspection may lack at its end. */

type Must = Mandatory<EthicsInspectionEvent>

const checked: Must = must("đã kiểm tra", "it was carried out", ["InspectionCarriedOut"], checking)

const concluded: Must = must("đã kết luận", "it was concluded", ["InspectionConcluded"], checking)

const measured: Must = must(
  "mỗi vi phạm có biện pháp chấn chỉnh, xử lý",
  "what was found has its measure",
  ["CorrectionOrdered"],
  puttingRight
)

const published: Must = must("đã công khai kết quả", "its result is public", ["FindingsPublished"], results)

export const inspectionMandatory: MandatoryByPhase<EthicsInspectionPhase, EthicsInspectionEvent> = {
  clean: [checked, concluded],
  published: [checked, measured, concluded, published],
  closed: [
    checked,
    measured,
    concluded,
    published,
    must("đã chấn chỉnh", "what was found was put right", ["CorrectionRecorded"], puttingRight)
  ]
}
