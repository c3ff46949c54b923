import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { ReceptionSessionEvent } from "./reception-session-events.js"
import type { ReceptionSessionPhase } from "./reception-session-state.js"

/**
 * NĐ 154/2026/NĐ-CP Đ24–25: what no reception of a head may lack at its end. A schedule that was not posted (Luật Tiếp công
 * dân Đ24.4) is a breach that is told, and none that sends home whoever came.
 */

type Must = Mandatory<ReceptionSessionEvent>

const decree = "154/2026/NĐ-CP"

const booked: Must = must(
  "đã tiếp và ghi Sổ tiếp công dân",
  "it was held and put into the register",
  ["SessionClosed"],
  cite(decree, "Đ25.k2", "phải được ghi vào Sổ tiếp công dân")
)

const recorded: Must = must(
  "buổi tiếp trực tuyến đã được ghi âm, ghi hình",
  "what was online was recorded",
  [{ type: "SessionClosed", recorded: true }],
  cite(decree, "Đ24.k1", "phải được ghi âm, ghi hình có âm thanh dưới dạng dữ liệu điện tử"),
  { after: [{ type: "SessionPlanned", mode: "online" }] }
)

export const receptionSessionMandatory: MandatoryByPhase<ReceptionSessionPhase, ReceptionSessionEvent> = {
  concluded: [
    booked,
    recorded,
    must(
      "đã ra Thông báo kết luận",
      "the conclusion was issued in writing",
      ["ConclusionIssued"],
      cite(decree, "Đ25.k2", "phải được lập thành văn bản (Thông báo kết luận việc tiếp công dân)")
    )
  ]
}
