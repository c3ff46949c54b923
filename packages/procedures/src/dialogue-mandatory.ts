import { cite } from "@danchu/law"
import type { DialogueEvent } from "./dialogue-events.js"
import type { DialoguePhase } from "./dialogue-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 72/2025/QH15 Đ43: what no dialogue conference may lack. */

type Must = Mandatory<DialogueEvent>

const law = "72/2025/QH15"

const called: Must = must(
  "đã thông báo hội nghị",
  "the conference was announced",
  ["ConferenceCalled"],
  cite(law, "Đ43.k2", "phải thông báo trên các phương tiện thông tin đại chúng")
)

const held: Must = must(
  "đã tổ chức hội nghị",
  "the conference was held",
  ["ConferenceHeld"],
  cite(law, "Đ43.k1", "chính quyền địa phương cấp xã tổ chức hội nghị đối thoại với Nhân dân")
)

const told: Must = must(
  "đã thông báo kết quả đến Nhân dân",
  "its result was made known",
  ["ResultPublished"],
  cite(law, "Đ43.k3", "Nội dung kết quả hội nghị đối thoại với Nhân dân phải được Ủy ban nhân dân thông báo")
)

const answered: Must = must(
  "đã trả lời câu hỏi, kiến nghị",
  "what was asked was answered",
  ["QuestionAnswered"],
  cite(law, "Đ43.k1", "để trao đổi về tình hình hoạt động của chính quyền địa phương"),
  { after: ["QuestionRecorded"] }
)

export const dialogueMandatory: MandatoryByPhase<DialoguePhase, DialogueEvent> = {
  published: [called, held, told],
  closed: [
    called,
    held,
    told,
    answered,
    must(
      "đã thực hiện cam kết",
      "what was promised was kept",
      ["PromiseKept"],
      cite(
        law,
        "Đ43.k3",
        "Nội dung kết quả hội nghị đối thoại với Nhân dân phải được Ủy ban nhân dân thông báo"
      ),
      { after: ["Promised"] }
    )
  ]
}
