import { cite } from "@danchu/law"
import type { DisciplineComplaintEvent } from "./complaint-discipline-events.js"
import type { DisciplineComplaintPhase } from "./complaint-discipline-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật Khiếu nại 02/2011/QH13, Chương IV: what no complaint against discipline may lack at its end. */

type Must = Mandatory<DisciplineComplaintEvent>

const law = "02/2011/QH13"

const accepted: Must = must(
  "đã thụ lý",
  "the complaint was accepted",
  ["ComplaintAccepted"],
  cite(law, "Đ50.p2", "người có thẩm quyền giải quyết khiếu nại phải thụ lý để giải quyết và thông báo")
)

const asked: Must = must(
  "lần đầu: Hội đồng kỷ luật đã xem xét; lần hai: người ban hành quyết định đã báo cáo",
  "at the first instance the discipline council considered it; at the second the issuer reported",
  ["CouncilConsulted", "ReportObtained"],
  [
    cite(law, "Đ52.k1", "yêu cầu Hội đồng kỷ luật cán bộ, công chức xem xét để đề nghị"),
    cite(law, "Đ55.k1", "báo cáo việc xem xét kỷ luật và giải quyết khiếu nại của người bị kỷ luật")
  ]
)

const verifiedAgain: Must = must(
  "lần hai: đã xác minh",
  "at the second instance it was verified",
  ["VerificationReported"],
  cite(
    law,
    "Đ55.k2",
    "giao cho người có trách nhiệm xác minh tiến hành xác minh, kết luận nội dung khiếu nại"
  ),
  { after: [{ type: "ComplaintReceived", instance: "second" }] }
)

const talked: Must = must(
  "đã đối thoại",
  "a dialogue was held",
  ["DialogueHeld"],
  [
    cite(
      law,
      "Đ53.k1",
      "trước khi ra quyết định giải quyết khiếu nại phải tổ chức đối thoại với người khiếu nại"
    ),
    cite(law, "Đ55.k3", "Chủ trì tổ chức đối thoại với người khiếu nại")
  ]
)

const decided: Must = must(
  "đã có quyết định giải quyết bằng văn bản",
  "a written decision resolves it",
  ["ComplaintDecided"],
  cite(
    law,
    "Đ54.k1",
    "Người giải quyết khiếu nại lần đầu phải ra quyết định giải quyết khiếu nại bằng văn bản"
  )
)

const sent: Must = must(
  "đã gửi quyết định",
  "the decision was sent",
  ["DecisionSent"],
  [
    cite(law, "Đ54.k2", "phải được gửi cho người khiếu nại và cơ quan, tổ chức hữu quan"),
    cite(law, "Đ56.k2", "phải được gửi cho người khiếu nại, người giải quyết khiếu nại lần đầu")
  ]
)

const tookEffect: Must = must(
  "quyết định đã có hiệu lực pháp luật",
  "the decision took effect",
  ["DecisionTookEffect"],
  cite(law, "Đ57.k1.a", "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành")
)

const resolved = [accepted, asked, verifiedAgain, talked, decided, sent] as const

export const disciplineMandatory: MandatoryByPhase<DisciplineComplaintPhase, DisciplineComplaintEvent> = {
  refused: [
    must(
      "có căn cứ không thụ lý",
      "there is a ground not to accept it",
      ["ComplaintRefused"],
      [
        cite(law, "Đ48.p1", "Thời hiệu khiếu nại lần đầu là 15 ngày"),
        cite(law, "Đ49", "Việc khiếu nại phải được thực hiện bằng đơn")
      ]
    )
  ],
  effective: [...resolved, tookEffect],
  announced: [
    ...resolved,
    tookEffect,
    must(
      "đã công bố đến toàn thể cán bộ, công chức",
      "all staff were told",
      ["DecisionAnnounced"],
      cite(
        law,
        "Đ58.k1",
        "có trách nhiệm công bố công khai quyết định giải quyết đến toàn thể cán bộ, công chức"
      )
    )
  ],
  appealed: [
    accepted,
    must(
      "đã khiếu nại lần hai",
      "a second complaint was lodged",
      ["SecondComplaintLodged"],
      cite(law, "Đ48.p2", "Thời hiệu khiếu nại lần hai")
    )
  ],
  terminated: [
    must(
      "người khiếu nại đã rút khiếu nại",
      "the complainant withdrew it",
      ["ComplaintWithdrawn"],
      cite(law, "Đ2.k3", "Rút khiếu nại là việc người khiếu nại đề nghị")
    )
  ],
  "in-court": [
    accepted,
    must(
      "đã khởi kiện",
      "a lawsuit was brought",
      ["LawsuitBrought"],
      cite(law, "Đ57.k3", "thì có quyền khởi kiện vụ án hành chính tại Tòa án")
    )
  ]
}
