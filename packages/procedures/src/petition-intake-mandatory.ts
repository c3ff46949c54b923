import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { PetitionIntakeEvent } from "./petition-intake-events.js"
import type { PetitionIntakePhase } from "./petition-intake-state.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–26, Luật Tố cáo Đ24.3: what no paper may lack at its end. */

type Must = Mandatory<PetitionIntakeEvent>

const law = "42/2013/QH13"

const registered: Must = must(
  "đã vào sổ",
  "it was put into the register",
  ["PaperReceived"],
  cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân")
)

const sorted: Must = must(
  "đã phân loại",
  "it was classified",
  ["PaperClassified"],
  cite(law, "Đ26.k1", "Việc phân loại, chuyển nội dung khiếu nại, tố cáo đến cơ quan, tổ chức, đơn vị")
)

const guidance = cite(law, "Đ26.k1.b", "không thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình")

const answeredFor = (phase: Must): readonly [Must, ...Must[]] => [registered, sorted, phase]

export const petitionIntakeMandatory: MandatoryByPhase<PetitionIntakePhase, PetitionIntakeEvent> = {
  opened: [
    registered,
    sorted,
    must(
      "đã xem xét điều kiện thụ lý, trừ kiến nghị, phản ánh",
      "eligibility was assessed, but for a petition",
      ["EligibilityAssessed", { type: "CaseOpened", kind: "petition" }],
      cite(
        law,
        "Đ26.k1.a",
        "thuộc thẩm quyền giải quyết của cơ quan, tổ chức, đơn vị mình và đủ điều kiện thụ lý"
      )
    ),
    must(
      "đã chuyển sang thủ tục giải quyết",
      "its case was opened",
      ["CaseOpened"],
      cite(law, "Đ26.k1.a", "báo cáo với người có thẩm quyền thụ lý")
    )
  ],
  guided: answeredFor(must("đã hướng dẫn", "the sender was guided", ["SenderGuided"], guidance)),
  forwarded: answeredFor(must("đã chuyển đơn", "it was forwarded", ["PaperForwarded"], guidance)),
  returned: answeredFor(
    must(
      "đã trả lại kèm lý do",
      "it was returned with the reason",
      ["PaperReturned"],
      cite(
        "07/2014/TT-TTCP",
        "Đ8.k2",
        "gửi trả lại đơn kèm theo các giấy tờ, tài liệu (nếu có) và nêu rõ lý do"
      )
    )
  ),
  kept: answeredFor(
    must(
      "thuộc một loại đơn được xếp lưu",
      "it is one of the papers that are filed away",
      ["PaperKept"],
      cite("07/2014/TT-TTCP", "Đ28.k1", "Xếp lưu đơn được áp dụng đối với các loại sau")
    )
  ),
  demanded: answeredFor(
    must(
      "đã yêu cầu cấp dưới giải quyết",
      "its resolution was demanded",
      ["ResolutionDemanded"],
      cite(
        law,
        "Đ26.k1.b",
        "báo cáo người có thẩm quyền yêu cầu cơ quan, tổ chức, đơn vị có thẩm quyền giải quyết"
      )
    )
  ),
  explained: answeredFor(
    must(
      "đã giải thích",
      "it was explained",
      ["ResolvedExplained"],
      cite(law, "Đ26.k1.c", "yêu cầu công dân chấm dứt việc khiếu nại, tố cáo")
    )
  ),
  unhandled: answeredFor(
    must(
      "có căn cứ không xử lý",
      "there is a ground to leave it",
      ["LeftUnhandled"],
      cite("25/2018/QH14", "Đ24.k3", "nhận được tố cáo không xử lý")
    )
  ),
  joined: [registered]
}
