import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { VoterOpinionEvent } from "./voter-opinion-events.js"
import { followed, type VoterOpinionPhase } from "./voter-opinion-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN Đ37, Đ49, Đ51, Đ53: what no opinion of voters may lack at its end. */

type Must = Mandatory<VoterOpinionEvent>

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"

const gathered: Must = must(
  "đã ghi nhận đầy đủ, trung thực",
  "it was recorded",
  ["OpinionRecorded"],
  cite(resolution, "Đ37.k1", "có trách nhiệm tập hợp đầy đủ, trung thực các ý kiến, kiến nghị của cử tri")
)

const passedOn: Must = must(
  "đã tổng hợp, chuyển cơ quan có thẩm quyền",
  "it went to who must answer",
  ["OpinionForwarded"],
  cite(
    resolution,
    "Đ37.k1",
    "chuyển đến Thường trực Hội đồng nhân dân và cơ quan, tổ chức, cá nhân có thẩm quyền ở địa phương"
  )
)

const answered: Must = must(
  "đã giải quyết, trả lời cử tri",
  "it was answered",
  ["OpinionAnswered"],
  cite(resolution, "Đ49.k1", "có trách nhiệm giải quyết và trả lời cử tri")
)

const published: Must = must(
  "đã công khai kết quả trả lời",
  "the answer was published",
  ["AnswerPublished"],
  cite(resolution, "Đ51.k1", "công khai kết quả giải quyết, trả lời kiến nghị của cử tri")
)

const posted: Must = must(
  "đã niêm yết đủ thời gian",
  "it was posted as long as it must be",
  ["PostingEnded"],
  cite(resolution, "Đ51.k2", "được niêm yết trong vòng 30 ngày tại trụ sở tiếp công dân")
)

const served = [gathered, passedOn, answered, published, posted] as const

export const voterOpinionMandatory: MandatoryByPhase<VoterOpinionPhase, VoterOpinionEvent> = {
  moved: [
    gathered,
    must(
      "đã chuyển theo pháp luật về khiếu nại, tố cáo",
      "it was moved to its track",
      ["MovedToTrack"],
      cite(
        resolution,
        "Đ37.k4",
        "Đối với nội dung khiếu nại, tố cáo mà cử tri nêu tại các hoạt động tiếp xúc cử tri"
      )
    )
  ],
  following: served,
  closed: [
    ...served,
    must("đã thực hiện cam kết", "what was promised was kept", ["PromiseKept"], followed, {
      after: ["Promised"]
    })
  ]
}
