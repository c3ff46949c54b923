import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { VoterMeetingEvent } from "./voter-meeting-events.js"
import type { VoterMeetingPhase } from "./voter-meeting-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN Đ4–5, Đ18, Đ21, Đ33, Đ37: what no meeting may lack at its end. */

type Must = Mandatory<VoterMeetingEvent>

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

const planned: Must = must(
  "có kế hoạch, hoặc đề nghị của đại biểu được chấp thuận",
  "it was planned, or the deputy's request agreed to",
  ["MeetingPlanned", { type: "RequestDecided", agreed: true }],
  [
    cite(resolution, "Đ18.k1", "Tiếp xúc cử tri định kỳ"),
    cite(resolution, "Đ33.k4", "xem xét, quyết định và thông báo đến đại biểu Quốc hội")
  ]
)

export const voterMeetingMandatory: MandatoryByPhase<VoterMeetingPhase, VoterMeetingEvent> = {
  refused: [
    must(
      "đã quyết định không tổ chức",
      "the request was decided on",
      [{ type: "RequestDecided", agreed: false }],
      cite(resolution, "Đ33.k4", "xem xét, quyết định và thông báo đến đại biểu Quốc hội")
    )
  ],
  "not-held": [
    planned,
    must(
      "có căn cứ không tổ chức",
      "a ground allows not to hold it",
      ["MeetingDropped"],
      [
        cite(resolution, "Đ4.k2", "có quyền từ chối tiếp xúc cử tri nếu không bảo đảm an ninh, an toàn"),
        cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân")
      ]
    )
  ],
  "summed-up": [
    planned,
    must(
      "cử tri đã được thông báo",
      "the voters were told of it",
      ["MeetingAnnounced"],
      cite(resolution, "Đ5.k1", "được thông tin về thời gian, địa điểm, hình thức, nội dung tiếp xúc cử tri")
    ),
    must(
      "đã tiếp xúc cử tri",
      "it was held",
      ["MeetingHeld"],
      cite(resolution, "Đ19.k1.a", "Hội nghị tiếp xúc cử tri")
    ),
    must(
      "đã tổng hợp ý kiến, kiến nghị",
      "the opinions were summed up",
      ["OpinionsSummedUp"],
      cite(resolution, "Đ37.k1", "có trách nhiệm tập hợp đầy đủ, trung thực các ý kiến, kiến nghị của cử tri")
    )
  ]
}
