import { cite } from "@danchu/law"
import type { DenunciationPhase } from "./denunciation-state.js"
import { clock, end, noClock } from "./phase.js"
import type { PhaseInfo } from "./procedure.js"

/** Luật Tố cáo 25/2018/QH14: where a denunciation may stand, and what runs there. */

export const denunciationPhases: Readonly<Record<DenunciationPhase, PhaseInfo>> = {
  new: end("chưa tiếp nhận", "not yet received"),
  received: clock("đã tiếp nhận", "received"),
  forwarded: end("đã chuyển, hướng dẫn", "forwarded or guided"),
  "set-aside": end("không xử lý", "set aside"),
  "for-inspection": end("phục vụ thanh tra, kiểm tra", "used for inspection"),
  "not-accepted": end("không thụ lý", "not accepted"),
  accepted: clock("đã thụ lý", "accepted"),
  verifying: clock("đang xác minh", "being verified"),
  verified: clock("đã có kết quả xác minh", "verified"),
  suspended: noClock(
    "tạm đình chỉ giải quyết",
    "suspended",
    {
      vi: "thời gian tạm đình chỉ không tính vào thời hạn giải quyết; khi căn cứ không còn thì ra ngay quyết định tiếp tục",
      en: "suspended time is not counted; when the ground ends the handling goes on at once"
    },
    cite(
      "25/2018/QH14",
      "Đ34.k2",
      "thời gian tạm đình chỉ việc giải quyết tố cáo không tính vào thời hạn giải quyết tố cáo"
    )
  ),
  terminated: end("đình chỉ giải quyết", "terminated"),
  concluded: clock("đã có kết luận", "concluded"),
  closed: end("đã gửi, xử lý và công khai kết luận", "sent, handled and published"),
  renewed: clock("tố cáo tiếp", "denounced again"),
  "not-again": end("không giải quyết lại", "not resolved again"),
  "handled-at-once": noClock(
    "đang xác minh, xử lý ngay",
    "being handled at once",
    {
      vi: "luật chỉ nói tiến hành ngay; không được vượt quá thời hạn xử lý vi phạm hành chính",
      en: "the law says at once and gives no number; the term of the law on sanctions is the most"
    },
    cite("25/2018/QH14", "Đ43.k1.b", "tiến hành ngay việc xác minh nội dung tố cáo"),
    cite(
      "25/2018/QH14",
      "Đ42.k2",
      "thời hạn giải quyết tố cáo không được vượt quá thời hạn xử lý vi phạm hành chính"
    )
  ),
  sanctioned: end("đã quyết định hoặc đề nghị xử lý vi phạm", "the violation decided on")
}
