import { ListCode } from "@danchu/entities"
import { cite } from "@danchu/law"
import type { ConsultationEvent } from "./consultation-events.js"
import type { ConsultationPhase } from "./consultation-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ27–28: what no consultation of the people may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<ConsultationEvent>

const decided: readonly [Must, ...Must[]] = [
  must(
    "có kế hoạch lấy ý kiến",
    "it was planned",
    ["ConsultationPlanned"],
    cite(law, "Đ28.k1", "có kế hoạch tổ chức lấy ý kiến Nhân dân về các nội dung quy định tại Điều 25")
  ),
  must(
    "nội dung lấy ý kiến đã công khai",
    "what is asked was made public",
    ["ContentPublished"],
    cite(law, "Đ28.k2", "kể từ ngày công khai nội dung lấy ý kiến")
  ),
  must(
    "Nhân dân đã có đủ thời gian",
    "the people had their time",
    ["ConsultationClosed"],
    cite(law, "Đ28.k2", "Thời gian lấy ý kiến Nhân dân ít nhất là 20 ngày")
  ),
  must(
    "đối tượng thi hành được biết và trình bày ý kiến",
    "the addressees of a burdening decision were told and heard",
    ["AddresseesHeard"],
    cite(law, "Đ27.k1", "được biết và trình bày ý kiến nếu người đó có yêu cầu"),
    {
      after: [{ type: "ConsultationPlanned", matter: ListCode.parse("8") }],
      unless: [
        { type: "ConsultationPlanned", exempt: "state-secret" },
        { type: "ConsultationPlanned", exempt: "administrative-penalty" }
      ]
    }
  ),
  must(
    "đã báo cáo cơ quan có thẩm quyền quyết định",
    "the body above that decides was told",
    ["ReportedUpward"],
    cite(law, "Đ28.k4", "báo cáo với cơ quan có thẩm quyền về kết quả lấy ý kiến Nhân dân trên địa bàn"),
    { after: [{ type: "ConsultationPlanned", decidedAbove: true }] }
  )
]

const explained: readonly [Must, ...Must[]] = [
  ...decided,
  must(
    "đã quyết định",
    "the matter was decided",
    ["MatterDecided"],
    cite(
      law,
      "Đ28.k3",
      "để quyết định theo thẩm quyền hoặc báo cáo Hội đồng nhân dân, Ủy ban nhân dân cấp xã quyết định"
    )
  ),
  must(
    "kết quả tổng hợp, giải trình, tiếp thu đã công khai",
    "the result and the explanation are public",
    ["ResultPublished"],
    cite(law, "Đ28.k3", "thực hiện việc công khai kết quả tổng hợp ý kiến của Nhân dân")
  )
]

export const consultationMandatory: MandatoryByPhase<ConsultationPhase, ConsultationEvent> = {
  decided,
  explained,
  accounted: [
    ...explained,
    must(
      "đã báo cáo Hội đồng nhân dân",
      "the council was told",
      ["CouncilTold"],
      cite(law, "Đ28.k5", "tại kỳ họp thường lệ gần nhất")
    )
  ]
}
