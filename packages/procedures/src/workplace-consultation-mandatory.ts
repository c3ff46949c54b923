import { ListCode } from "@danchu/entities"
import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { WorkplaceConsultationEvent } from "./workplace-consultation-events.js"
import type { WorkplaceConsultationPhase } from "./workplace-consultation-state.js"

/** Luật 10/2022/QH15, Đ53–55, Đ71, Đ74: what no consultation at a workplace may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<WorkplaceConsultationEvent>

const decided: readonly [Must, ...Must[]] = [
  must(
    "đã tổ chức lấy ý kiến",
    "the staff was asked",
    ["ConsultationPlanned"],
    [
      cite(law, "Đ55.k1", "có kế hoạch tổ chức lấy ý kiến cán bộ, công chức, viên chức, người lao động"),
      cite(
        law,
        "Đ74.k1",
        "có trách nhiệm tổ chức lấy ý kiến người lao động về các nội dung quy định tại Điều 71"
      )
    ]
  ),
  must(
    "hết thời hạn lấy ý kiến của kế hoạch",
    "the time of the plan was over",
    ["ConsultationClosed"],
    cite(
      law,
      "Đ55.k1",
      "trong đó xác định rõ nội dung lấy ý kiến, hình thức lấy ý kiến, cách thức, thời hạn triển khai"
    )
  ),
  must(
    "Công đoàn đã tham gia ý kiến về quy chế thực hiện dân chủ",
    "the union was heard on the democracy regulation of an enterprise",
    ["UnionHeard"],
    cite(
      law,
      "Đ74.k2",
      "tham gia ý kiến trước khi doanh nghiệp quyết định ban hành quy chế thực hiện dân chủ"
    ),
    { after: [{ type: "ConsultationPlanned", workplace: "enterprise", matter: ListCode.parse("1đ") }] }
  )
]

export const workplaceConsultationMandatory: MandatoryByPhase<
  WorkplaceConsultationPhase,
  WorkplaceConsultationEvent
> = {
  decided,
  settled: [
    ...decided,
    must(
      "nội dung giải trình, tiếp thu đã công khai",
      "what was taken up, and why not, is public",
      ["ExplanationPublished"],
      [
        cite(law, "Đ55.k1", "thực hiện việc công khai nội dung giải trình, tiếp thu"),
        cite(law, "Đ74.k1", "thực hiện việc công khai nội dung giải trình, tiếp thu đến người lao động")
      ]
    ),
    must(
      "đã quyết định",
      "the head decided",
      ["MatterDecided"],
      [
        cite(law, "Đ55.k3", "quá trình tổ chức thực hiện quyết định về các nội dung này"),
        cite(law, "Đ74.k3", "quá trình tổ chức thực hiện quyết định về các nội dung này")
      ]
    )
  ]
}
