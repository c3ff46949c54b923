import { cite } from "@danchu/law"
import type { SecondComplaintEvent } from "./complaint-second-events.js"
import type { SecondComplaintPhase } from "./complaint-second-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật Khiếu nại 02/2011/QH13, Đ11a, Đ36–46 and NĐ 124/2020 Đ38: what no second complaint may lack at its end. */

type Must = Mandatory<SecondComplaintEvent>

const law = "02/2011/QH13"

const accepted: Must = must(
  "đã thụ lý",
  "the complaint was accepted",
  ["ComplaintAccepted"],
  cite(law, "Đ36.k1", "người giải quyết khiếu nại lần hai phải thụ lý giải quyết và thông báo bằng văn bản")
)

const verified: Must = must(
  "đã xác minh",
  "it was verified",
  ["VerificationReported"],
  cite(
    law,
    "Đ38",
    "tự mình tiến hành xác minh, kết luận nội dung khiếu nại hoặc giao cho người có trách nhiệm xác minh"
  )
)

const talked: Must = must(
  "đã đối thoại",
  "a dialogue was held",
  ["DialogueHeld"],
  cite(law, "Đ39", "người giải quyết khiếu nại tiến hành đối thoại với người khiếu nại")
)

const decided: Must = must(
  "đã có quyết định giải quyết",
  "a decision resolves it",
  ["ComplaintDecided"],
  cite(law, "Đ40.k1", "Người giải quyết khiếu nại lần hai phải ra quyết định giải quyết khiếu nại")
)

const sent: Must = must(
  "đã gửi quyết định",
  "the decision was sent",
  ["DecisionSent"],
  cite(law, "Đ41.k1", "người giải quyết khiếu nại lần hai phải gửi quyết định giải quyết khiếu nại")
)

const tookEffect: Must = must(
  "quyết định đã có hiệu lực pháp luật",
  "the decision took effect",
  ["DecisionTookEffect"],
  cite(
    law,
    "Đ44.k2",
    "Quyết định giải quyết khiếu nại lần hai có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành"
  )
)

const resolved = [accepted, verified, talked, decided, sent] as const

/** Publishing (Đ41.2) is owed by its own day beside these, and keeps a case open until it is done. */
export const secondComplaintMandatory: MandatoryByPhase<SecondComplaintPhase, SecondComplaintEvent> = {
  refused: [
    must(
      "đã nêu lý do không thụ lý",
      "the reason for not accepting it was given",
      ["ComplaintRefused"],
      cite(law, "Đ36.k1", "trường hợp không thụ lý giải quyết thì phải nêu rõ lý do")
    )
  ],
  terminated: [
    must(
      "có căn cứ đình chỉ: rút khiếu nại hoặc một căn cứ của Điều 11a",
      "there is a ground: a withdrawal or one of Điều 11a",
      ["ComplaintWithdrawn", "HandlingTerminated"],
      cite(law, "Đ11a.k2", "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", {
        instrument: "136/2025/QH15",
        at: "Đ2.k4"
      })
    )
  ],
  effective: [...resolved, tookEffect],
  enforced: [
    ...resolved,
    tookEffect,
    must(
      "đã tổ chức thi hành",
      "the decision was ordered carried out",
      ["EnforcementOrdered"],
      cite(law, "Đ46.k1", "tổ chức thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật")
    )
  ],
  "in-court": [
    accepted,
    must(
      "đã khởi kiện",
      "a lawsuit was brought",
      ["LawsuitBrought"],
      cite(law, "Đ42", "có quyền khởi kiện vụ án hành chính tại Tòa án")
    )
  ],
  "re-examined": [
    ...resolved,
    must(
      "có yêu cầu xem xét lại",
      "it was ordered to be looked at again",
      ["ReexaminationDemanded"],
      cite("124/2020/NĐ-CP", "Đ38", "Khi phát hiện việc giải quyết khiếu nại vi phạm pháp luật")
    )
  ]
}
