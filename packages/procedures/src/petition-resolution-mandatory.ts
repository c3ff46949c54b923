import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { PetitionPhase } from "./petition-resolution.js"
import type { PetitionEvent } from "./petition-resolution-events.js"

/** Luật Tiếp công dân 42/2013/QH13 Đ25–27: what no petition may lack at its end. */

type Must = Mandatory<PetitionEvent>

const law = "42/2013/QH13"

const takenIn: Must = must(
  "đã tiếp nhận",
  "it was taken in",
  ["PetitionReceived"],
  cite(law, "Đ25.k1", "tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh")
)

export const petitionMandatory: MandatoryByPhase<PetitionPhase, PetitionEvent> = {
  forwarded: [
    takenIn,
    must(
      "đã chuyển đến cơ quan có thẩm quyền",
      "it was forwarded to who is competent",
      ["PetitionForwarded"],
      cite(law, "Đ26.k2.b", "Trường hợp kiến nghị, phản ánh không thuộc thẩm quyền giải quyết")
    )
  ],
  told: [
    takenIn,
    must(
      "đã báo cáo, phân công xem xét",
      "it was taken up",
      ["PetitionTakenUp"],
      cite(
        law,
        "Đ26.k2.a",
        "báo cáo người có thẩm quyền để nghiên cứu, xem xét, giải quyết hoặc phân công bộ phận"
      )
    ),
    must(
      "đã giải quyết",
      "it was resolved",
      ["PetitionResolved"],
      cite(law, "Đ27.k1", "xem xét, xử lý hoặc phân công bộ phận chuyên môn xem xét, xử lý")
    ),
    must(
      "đã thông báo kết quả",
      "its result was told",
      ["ResultTold"],
      cite(law, "Đ27.k1", "thông báo kết quả xử lý cho người tiếp công dân để thông báo lại")
    )
  ]
}
