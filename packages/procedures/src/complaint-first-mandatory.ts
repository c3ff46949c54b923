import { cite } from "@danchu/law"
import type { ComplaintEvent } from "./complaint-first-events.js"
import type { ComplaintPhase } from "./complaint-first-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật Khiếu nại 02/2011/QH13, Đ11a, Đ27, Đ29–33, Đ44, Đ46 and NĐ 124/2020 Đ38: what no first complaint may lack at its end. */

type Must = Mandatory<ComplaintEvent>

const accepted: Must = must(
  "đã thụ lý",
  "the complaint was accepted",
  ["ComplaintAccepted"],
  cite(
    "02/2011/QH13",
    "Đ27",
    "người có thẩm quyền giải quyết khiếu nại lần đầu phải thụ lý giải quyết; thông báo bằng văn bản"
  )
)

const verified: Must = must(
  "đã xác minh, trừ khi khiếu nại đúng được quyết định ngay",
  "it was verified, unless it was right and decided at once",
  ["VerificationReported", { type: "ComplaintDecided", outcome: "right" }],
  cite(
    "02/2011/QH13",
    "Đ29.k1.b",
    "Trường hợp chưa có cơ sở kết luận nội dung khiếu nại thì tự mình tiến hành xác minh"
  )
)

const talked: Must = must(
  "đã đối thoại khi kết quả xác minh còn khác yêu cầu",
  "a dialogue was held where the verification differs from the request",
  ["DialogueHeld"],
  cite(
    "02/2011/QH13",
    "Đ30.k1",
    "kết quả xác minh nội dung khiếu nại còn khác nhau thì người giải quyết khiếu nại tổ chức đối thoại"
  ),
  { after: [{ type: "VerificationReported", agrees: false }] }
)

const decided: Must = must(
  "đã có quyết định giải quyết",
  "a decision resolves it",
  ["ComplaintDecided"],
  cite("02/2011/QH13", "Đ31.k1", "Người giải quyết khiếu nại lần đầu phải ra quyết định giải quyết khiếu nại")
)

const sent: Must = must(
  "đã gửi quyết định",
  "the decision was sent",
  ["DecisionSent"],
  cite("02/2011/QH13", "Đ32", "có trách nhiệm gửi quyết định giải quyết khiếu nại cho người khiếu nại")
)

const tookEffect: Must = must(
  "quyết định đã có hiệu lực pháp luật",
  "the decision took effect",
  ["DecisionTookEffect"],
  cite("02/2011/QH13", "Đ44.k1", "có hiệu lực pháp luật sau 30 ngày, kể từ ngày ban hành")
)

const resolved = [accepted, verified, talked, decided, sent] as const

export const complaintMandatory: MandatoryByPhase<ComplaintPhase, ComplaintEvent> = {
  refused: [
    must(
      "đã nêu lý do không thụ lý",
      "the reason for not accepting it was given",
      ["ComplaintRefused"],
      cite("02/2011/QH13", "Đ27", "trường hợp không thụ lý giải quyết thì phải nêu rõ lý do")
    )
  ],
  terminated: [
    must(
      "có căn cứ đình chỉ: rút khiếu nại hoặc một căn cứ của Điều 11a",
      "there is a ground: a withdrawal or one of Điều 11a",
      ["ComplaintWithdrawn", "HandlingTerminated"],
      cite("02/2011/QH13", "Đ11a.k2", "đình chỉ giải quyết khiếu nại trong các trường hợp sau đây", {
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
      cite("02/2011/QH13", "Đ46.k1", "tổ chức thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật")
    )
  ],
  appealed: [
    accepted,
    must(
      "đã khiếu nại lần hai",
      "a second complaint was lodged",
      ["SecondComplaintLodged"],
      cite(
        "02/2011/QH13",
        "Đ33.k1",
        "có quyền khiếu nại đến người có thẩm quyền giải quyết khiếu nại lần hai"
      )
    )
  ],
  "in-court": [
    accepted,
    must(
      "đã khởi kiện",
      "a lawsuit was brought",
      ["LawsuitBrought"],
      cite("02/2011/QH13", "Đ33.k2", "có quyền khởi kiện vụ án hành chính tại Tòa án")
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
