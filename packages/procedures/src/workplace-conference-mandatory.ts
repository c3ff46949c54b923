import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { WorkplaceConferenceEvent } from "./workplace-conference-events.js"
import type { WorkplaceConferencePhase } from "./workplace-conference-state.js"

/** Luật 10/2022/QH15, Đ50–52, Đ68–70: what no conference of staff or workers, nor what takes its place, may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<WorkplaceConferenceEvent>

const proposed: Must = must(
  "được đề xuất bởi người có quyền, hoặc đến kỳ hằng năm",
  "one who may asked for it, or its year had come",
  ["ConferenceProposed"],
  [
    cite(law, "Đ51.k1.p2", "được tổ chức định kỳ mỗi năm một lần"),
    cite(law, "Đ69.k1.p2", "được tổ chức định kỳ mỗi năm một lần")
  ]
)
const asked: Must = must(
  "đã gửi phiếu lấy ý kiến của toàn thể",
  "everybody was asked by ballot",
  ["BallotOpened"],
  [
    cite(law, "Đ50.k2", "quyết định tổ chức gửi phiếu lấy ý kiến của toàn thể"),
    cite(law, "Đ68.k2", "quyết định tổ chức gửi phiếu lấy ý kiến của toàn thể người lao động")
  ]
)
const adopted = { type: "BallotCounted", adopted: true } as const

export const workplaceConferenceMandatory: MandatoryByPhase<
  WorkplaceConferencePhase,
  WorkplaceConferenceEvent
> = {
  rejected: [proposed, asked],
  closed: [
    proposed,
    must(
      "hội nghị hợp lệ, hoặc đã lấy phiếu của toàn thể",
      "the conference had its quorum, or everybody was asked by ballot",
      ["ConferenceHeld", adopted],
      [
        cite(law, "Đ51.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số"),
        cite(law, "Đ69.k2.c", "Hội nghị được tổ chức hợp lệ khi có ít nhất là hai phần ba tổng số")
      ]
    ),
    must(
      "nghị quyết, quyết định được tán thành",
      "the resolution was adopted",
      ["ResolutionPassed", adopted],
      [
        cite(law, "Đ51.k2.c", "trên 50% tổng số người dự hội nghị tán thành"),
        cite(law, "Đ69.k2.c", "trên 50% tổng số người dự hội nghị tán thành")
      ]
    ),
    must(
      "đã kiểm tra, đánh giá việc thực hiện",
      "what became of it was reviewed",
      ["ResolutionReviewed"],
      [
        cite(law, "Đ52.k3", "tổ chức kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị"),
        cite(law, "Đ70.k3", "tổ chức kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị người lao động")
      ]
    )
  ]
}
