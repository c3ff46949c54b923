import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { ReceptionEvent } from "./reception-events.js"
import type { ReceptionPhase } from "./reception-state.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ9, Đ18.4, Đ25, Đ28; NĐ 154/2026 Đ4: what no visit may lack at its end. */

type Must = Mandatory<ReceptionEvent>

const law = "42/2013/QH13"

const welcomed: Must = must(
  "đã đón tiếp",
  "whoever came was received",
  ["VisitRegistered"],
  cite(law, "Đ25.k1", "người tiếp công dân có trách nhiệm đón tiếp, hướng dẫn công dân")
)

const registered: Must = must(
  "đã ghi sổ tiếp công dân",
  "the content is in the register",
  ["VisitRecorded"],
  cite(law, "Đ25.k2", "Nội dung trình bày phải được ghi vào sổ tiếp công dân")
)

const headSpoke: Must = must(
  "người đứng đầu đã trả lời hoặc thông báo thời gian trả lời",
  "the head answered, or told when",
  ["HeadAnswered"],
  cite(law, "Đ18.k4", "phải có ý kiến trả lời về việc giải quyết vụ việc cho công dân"),
  { after: [{ type: "VisitRegistered", withHead: true }] }
)

const replied: Must = must(
  "đã trả lời",
  "the answer was given",
  ["Replied"],
  cite(law, "Đ28.k1", "trả lời trực tiếp hoặc thông báo bằng văn bản")
)

const served = [welcomed, registered, headSpoke, replied] as const

export const receptionMandatory: MandatoryByPhase<ReceptionPhase, ReceptionEvent> = {
  refused: [
    must(
      "thuộc trường hợp được từ chối tiếp",
      "a ground allows the refusal",
      ["VisitRefused"],
      cite(law, "Đ9", "được từ chối tiếp người đến nơi tiếp công dân trong các trường hợp sau đây")
    ),
    must(
      "đã thông báo từ chối bằng văn bản, nơi phải có",
      "the written refusal was sent, where it is owed",
      ["RefusalSent"],
      cite(
        "154/2026/NĐ-CP",
        "Đ4.k3",
        "Trong thời hạn 03 ngày làm việc, kể từ ngày có đủ căn cứ từ chối tiếp công dân"
      ),
      { after: [{ type: "VisitRefused", written: true }] }
    )
  ],
  following: served,
  answered: [
    ...served,
    must(
      "đã thực hiện điều đã hứa",
      "what was promised was kept",
      ["PromiseKept"],
      cite(law, "Đ18.k4", "thông báo thời gian trả lời cho công dân"),
      { after: ["Promised"] }
    )
  ]
}
