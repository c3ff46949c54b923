import { cite } from "@danchu/law"
import { type MandatoryByPhase, must } from "./mandatory.js"
import type { MobilisationProgrammeEvent } from "./mobilisation-programme-events.js"
import type { MobilisationProgrammePhase } from "./mobilisation-programme-state.js"

/**
 * No law says what a programme of mass mobilisation must hold: its own directive and plan do. The clauses cited are those
 * that let the commune plan, direct, check and be measured.
 */

const local = "72/2025/QH15"

export const programmeMandatory: MandatoryByPhase<MobilisationProgrammePhase, MobilisationProgrammeEvent> = {
  closed: [
    must(
      "có chỉ thị, phối hợp với Mặt trận",
      "a directive began it, with the Front",
      ["DirectiveGiven"],
      cite(
        local,
        "Đ7.k1",
        "trong việc tuyên truyền, vận động Nhân dân tham gia xây dựng và củng cố chính quyền"
      )
    ),
    must(
      "có kế hoạch thực hiện",
      "the commune adopted its plan",
      ["PlanAdopted"],
      cite(
        local,
        "Đ22.k9",
        "Ban hành quyết định và các văn bản hành chính khác về những vấn đề thuộc nhiệm vụ"
      )
    ),
    must(
      "đã tổng kết, lấy làm căn cứ đánh giá",
      "a final review measured it",
      ["ReviewHeld"],
      cite("10/2022/QH15", "Đ8.k3", "làm căn cứ đánh giá kết quả thực hiện nhiệm vụ")
    ),
    must(
      "đã báo cáo cơ quan ban hành chỉ thị",
      "whoever directed had the report",
      ["ReportedBack"],
      cite(local, "Đ23.k4", "Lãnh đạo, chỉ đạo, đôn đốc, kiểm tra công tác của các cơ quan chuyên môn")
    )
  ]
}
