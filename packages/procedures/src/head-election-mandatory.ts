import { cite } from "@danchu/law"
import type { HeadElectionEvent } from "./head-election-events.js"
import type { HeadElectionPhase } from "./head-election-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** NĐ 59/2023/NĐ-CP, Đ6–8; Luật 10/2022/QH15, Đ20–21: what no election of a head may lack. */

const decree = "59/2023/NĐ-CP"
const law = "10/2022/QH15"

type Must = Mandatory<HeadElectionEvent>

const elected: readonly [Must, ...Must[]] = [
  must(
    "Chủ tịch cấp xã quyết định tổ chức bầu",
    "the commune's chair called it",
    ["ElectionCalled"],
    cite(decree, "Đ6.k1.a", "Ban hành quyết định tổ chức bầu Trưởng thôn, Tổ trưởng tổ dân phố")
  ),
  must(
    "đã thành lập Tổ bầu cử",
    "the election team was formed",
    ["TeamFormed"],
    cite(decree, "Đ6.k1.b", "Ban hành quyết định thành lập Tổ bầu cử")
  ),
  must(
    "đã quyết định danh sách người ứng cử",
    "the candidates were settled",
    ["CandidatesSettled"],
    cite(decree, "Đ6.k2", "quyết định danh sách chính thức những người ứng cử (ít nhất 01 người)")
  ),
  must(
    "các quyết định đã thông báo đến Nhân dân",
    "the decisions were announced to the people",
    ["ElectionAnnounced"],
    cite(decree, "Đ6.k1.b", "Các quyết định phải được thông báo đến Nhân dân ở thôn, tổ dân phố")
  ),
  must(
    "trên 50% tổng số đại diện hộ gia đình tán thành",
    "more than half of all household representatives voted for one",
    [{ type: "ElectionHeld", elected: true }],
    cite(law, "Đ21.k1.p3", "trên 50% tổng số đại diện hộ gia đình trong thôn, tổ dân phố tán thành")
  ),
  must(
    "kết quả đã gửi cấp xã và Mặt trận",
    "the result went to commune and Front",
    ["ResultSent"],
    cite(law, "Đ20.k3", "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã")
  )
]

export const headElectionMandatory: MandatoryByPhase<HeadElectionPhase, HeadElectionEvent> = {
  recognised: [
    ...elected,
    must(
      "có quyết định công nhận",
      "the commune recognised the head",
      ["HeadRecognised"],
      cite(decree, "Đ8.p2", "chính thức hoạt động khi có quyết định công nhận của Ủy ban nhân dân cấp xã")
    )
  ],
  "not-recognised": [
    ...elected,
    must(
      "đã trả lời bằng văn bản, nêu rõ lý do",
      "the refusal was answered in writing with its reasons",
      ["RecognitionRefused"],
      cite(decree, "Đ8", "phải trả lời bằng văn bản và nêu rõ lý do")
    )
  ]
}
