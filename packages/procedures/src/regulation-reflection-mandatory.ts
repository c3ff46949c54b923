import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { RegulationReflectionEvent } from "./regulation-reflection-events.js"
import type { RegulationReflectionPhase } from "./regulation-reflection-state.js"

/** NĐ 20/2008/NĐ-CP Đ9, Đ14, Đ19: what no reflection on a regulation may lack at its end. */

type Must = Mandatory<RegulationReflectionEvent>

const decree = "20/2008/NĐ-CP"

const takenIn: Must = must(
  "đã nhận, vào sổ",
  "it was received",
  ["ReflectionReceived"],
  cite(decree, "Đ9.k1.b", "Nhận phản ánh, kiến nghị")
)

export const reflectionMandatory: MandatoryByPhase<RegulationReflectionPhase, RegulationReflectionEvent> = {
  returned: [
    takenIn,
    must(
      "không đáp ứng các yêu cầu",
      "it does not meet the requirements",
      ["ReflectionReturned"],
      cite(decree, "Đ9.k1.d", "không tiếp nhận do không đáp ứng các yêu cầu")
    )
  ],
  forwarded: [
    takenIn,
    must(
      "đã chuyển tới cơ quan có thẩm quyền",
      "it was forwarded to who is competent",
      ["ReflectionForwarded"],
      cite(decree, "Đ9.k1.d", "phải chuyển phản ánh, kiến nghị tới cơ quan có thẩm quyền xử lý")
    )
  ],
  published: [
    takenIn,
    must(
      "đã phân loại là thuộc thẩm quyền",
      "it was sorted as within competence",
      ["ReflectionTakenUp"],
      cite(decree, "Đ9.k1.d", "Nghiên cứu, đánh giá và phân loại phản ánh, kiến nghị")
    ),
    must(
      "có đủ cơ sở xem xét xử lý",
      "there were grounds enough",
      [{ type: "GroundsAssessed", enough: true }],
      cite(decree, "Đ14.k2.b", "có đủ cơ sở để xem xét xử lý")
    ),
    must(
      "đã xem xét quy định theo các tiêu chí",
      "the regulation was weighed",
      ["RegulationWeighed"],
      cite(decree, "Đ14.k2.c", "xem xét quy định hành chính được phản ánh, kiến nghị theo các tiêu chí sau")
    ),
    must(
      "đã quyết định xử lý",
      "it was decided",
      ["ReflectionDecided"],
      cite(decree, "Đ14.k2.d", "Quyết định xử lý")
    ),
    must(
      "đã công khai kết quả",
      "the result was published",
      ["ResultPublished"],
      cite(decree, "Đ19", "có trách nhiệm tổ chức công khai kết quả xử lý phản ánh, kiến nghị")
    )
  ]
}
