import { cite } from "@danchu/law"
import type { HeadDismissalEvent } from "./head-dismissal-events.js"
import type { HeadDismissalPhase } from "./head-dismissal-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** NĐ 59/2023/NĐ-CP, Đ9; Luật 10/2022/QH15, Đ20: what no dismissal of a head may lack. */

const decree = "59/2023/NĐ-CP"

type Must = Mandatory<HeadDismissalEvent>

const voted: readonly [Must, ...Must[]] = [
  must(
    "thuộc một trong các trường hợp cho thôi",
    "it was asked for in one of the cases",
    ["DismissalAsked"],
    cite(decree, "Đ9.k1", "được quyết định tại cuộc họp của cộng đồng dân cư đối với các trường hợp")
  ),
  must(
    "cuộc họp của cộng đồng dân cư đã biểu quyết",
    "the meeting of the community voted",
    ["DismissalVoted"],
    cite(decree, "Đ9.k2", "Trình tự tổ chức cuộc họp của cộng đồng dân cư để cho thôi làm Trưởng thôn")
  )
]

const sent: Must = must(
  "kết quả đã gửi cấp xã và Mặt trận",
  "the result went to commune and Front",
  ["ResultSent"],
  cite(
    "10/2022/QH15",
    "Đ20.k3",
    "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
  ),
  { after: [{ type: "DismissalVoted", passes: true }] }
)

const dismissed: readonly [Must, ...Must[]] = [
  ...voted,
  sent,
  must(
    "cấp xã công nhận, hoặc quyết định khi cuộc họp không thống nhất",
    "the commune recognised it, or decided where the meeting did not agree",
    ["DismissalRecognised", { type: "DecidedWithoutAgreement", dismiss: true }],
    [
      cite(decree, "Đ9.k3", "ra quyết định công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố"),
      cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi")
    ]
  )
]

const called: Must = must(
  "đã quyết định bầu người mới",
  "the election of a successor was decided on",
  ["NewElectionCalled"],
  cite(decree, "Đ9.k3.p3", "quyết định việc tiến hành bầu Trưởng thôn, Tổ trưởng tổ dân phố mới")
)

export const headDismissalMandatory: MandatoryByPhase<HeadDismissalPhase, HeadDismissalEvent> = {
  dismissed,
  vacant: [...dismissed, called],
  succeeded: [
    ...dismissed,
    called,
    must(
      "đã cử người lâm thời, hoặc đã bầu được người mới",
      "an interim head was named, or the successor is elected",
      ["InterimAppointed", "SuccessorRecorded"],
      cite(decree, "Đ9.k3.p4", "quyết định cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời")
    )
  ],
  "not-recognised": [
    ...voted,
    sent,
    must(
      "đã trả lời bằng văn bản, nêu rõ lý do",
      "the refusal was answered in writing with its reasons",
      ["RecognitionRefused"],
      cite(decree, "Đ9.k3", "phải trả lời bằng văn bản và nêu rõ lý do")
    )
  ],
  kept: [
    ...voted,
    must(
      "cấp xã quyết định sau khi thống nhất với Mặt trận",
      "the commune decided with its Front",
      [{ type: "DecidedWithoutAgreement", dismiss: false }],
      cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi")
    )
  ]
}
