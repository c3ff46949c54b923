import { cite } from "@danchu/law"
import type { DenunciationEvent } from "./denunciation-events.js"
import type { DenunciationPhase } from "./denunciation-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật Tố cáo 25/2018/QH14, Đ24–25, Đ28–37, Đ40, Đ43: what no denunciation may lack at its end. */

type Must = Mandatory<DenunciationEvent>

const law = "25/2018/QH14"

const known: Must = must(
  "đã xác minh thông tin về người tố cáo",
  "who denounces was verified",
  [{ type: "IdentityVerified", found: "verified" }],
  cite(law, "Đ24.k1", "kiểm tra, xác minh thông tin về người tố cáo và điều kiện thụ lý tố cáo")
)

const accepted: Must = must(
  "đã thụ lý",
  "it was accepted",
  ["DenunciationAccepted"],
  cite(law, "Đ29.k1", "ra quyết định thụ lý tố cáo khi có đủ các điều kiện sau đây")
)

const told: Must = must(
  "đã thông báo việc thụ lý",
  "its acceptance was told",
  ["AcceptanceNotified"],
  cite(law, "Đ29.k3", "thông báo cho người tố cáo và thông báo về nội dung tố cáo cho người bị tố cáo biết")
)

const verified: Must = must(
  "đã xác minh và có báo cáo bằng văn bản",
  "it was verified, with a written report",
  ["VerificationReported"],
  cite(law, "Đ31.k6", "phải có văn bản báo cáo người giải quyết tố cáo")
)

const concluded: Must = must(
  "đã có kết luận nội dung tố cáo",
  "a conclusion resolves it",
  ["DenunciationConcluded"],
  cite(law, "Đ35.k1", "người giải quyết tố cáo ban hành kết luận nội dung tố cáo")
)

const resolved = [known, accepted, verified, concluded] as const

const renewed: Must = must(
  "có tố cáo tiếp sau kết luận",
  "it was denounced again after the conclusion",
  ["DenouncedAgain"],
  cite(law, "Đ37.k1", "việc giải quyết tố cáo là không đúng quy định của pháp luật")
)

export const denunciationMandatory: MandatoryByPhase<DenunciationPhase, DenunciationEvent> = {
  forwarded: [
    must(
      "đã chuyển hoặc hướng dẫn đến nơi có thẩm quyền",
      "it was forwarded or guided to who is competent",
      ["DenunciationForwarded", { type: "RenewalAnswered", result: "forwarded" }],
      [
        cite(law, "Đ24.k2", "phải chuyển đến cơ quan, tổ chức, cá nhân có thẩm quyền giải quyết"),
        cite(law, "Đ37.k2", "phải xem xét hồ sơ giải quyết vụ việc tố cáo trước đó")
      ]
    )
  ],
  "set-aside": [
    must(
      "thuộc trường hợp không xử lý",
      "a ground says that it is not handled",
      ["DenunciationSetAside"],
      [
        cite(law, "Đ24.k3", "nhận được tố cáo không xử lý"),
        cite(law, "Đ25.k1", "không xử lý theo quy định của Luật này")
      ]
    )
  ],
  "for-inspection": [
    must(
      "nội dung rõ ràng, có chứng cứ cụ thể, có cơ sở xác minh",
      "it is clear, with concrete evidence, open to verification",
      ["InformationUsed"],
      cite(law, "Đ25.k2", "tiến hành việc thanh tra, kiểm tra theo thẩm quyền hoặc chuyển")
    )
  ],
  "not-accepted": [
    must(
      "đã nêu lý do không thụ lý",
      "the reason for not accepting it was given",
      ["AcceptanceRefused"],
      cite(law, "Đ24.k1.p2", "thông báo ngay cho người tố cáo biết lý do không thụ lý tố cáo")
    )
  ],
  terminated: [
    must(
      "có căn cứ đình chỉ: rút tố cáo hoặc một căn cứ của Điều 34",
      "there is a ground: a withdrawal or one of Điều 34",
      ["DenunciationWithdrawn", "HandlingTerminated"],
      cite(law, "Đ34.k3", "ra quyết định đình chỉ việc giải quyết tố cáo")
    )
  ],
  closed: [
    ...resolved,
    told,
    must(
      "đã gửi kết luận",
      "the conclusion was sent",
      ["ConclusionSent"],
      cite(law, "Đ35.k3", "thông báo về kết luận nội dung tố cáo đến người tố cáo")
    ),
    must(
      "đã xử lý kết luận",
      "the conclusion was acted on",
      ["ConclusionHandled"],
      cite(law, "Đ36.k1", "Chậm nhất là 07 ngày làm việc kể từ ngày ban hành kết luận nội dung tố cáo")
    ),
    must(
      "đã công khai kết luận, không lộ người tố cáo",
      "the conclusion was published, hiding who denounced",
      [{ type: "ConclusionPublished", denouncerHidden: true }],
      cite(law, "Đ40.k2", "được thực hiện bằng một hoặc một số hình thức sau đây")
    )
  ],
  "not-again": [...resolved, renewed],
  sanctioned: [
    must(
      "nội dung rõ ràng, chứng cứ cụ thể, có cơ sở để xử lý ngay",
      "it was clear, proven and could be handled at once",
      ["HandledAtOnce"],
      cite(law, "Đ43.k1", "có nội dung rõ ràng, chứng cứ cụ thể, có cơ sở để xử lý ngay")
    ),
    must(
      "đã quyết định hoặc đề nghị xử lý vi phạm",
      "the violation was decided on",
      ["ViolationDecided"],
      cite(law, "Đ43.k1.c", "ra quyết định xử lý hành vi vi phạm pháp luật theo thẩm quyền")
    )
  ]
}
