import { cite } from "@danchu/law"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"
import type { OneStopEvent } from "./one-stop-events.js"
import type { OneStopPhase } from "./one-stop-state.js"

/** NĐ 118/2025/NĐ-CP Đ16–22: what no dossier may lack at its end. */

type Must = Mandatory<OneStopEvent>

const decree = "118/2025/NĐ-CP"

const received: Must = must(
  "đã tiếp nhận đầy đủ, hợp lệ",
  "it was received complete and valid",
  ["DossierAccepted"],
  cite(decree, "Đ17.k3", "được tính từ thời điểm hồ sơ đã được tiếp nhận đầy đủ, hợp lệ")
)

const handedOver: Must = must(
  "đã chuyển đến cơ quan có thẩm quyền, trừ khi trả kết quả ngay",
  "it went to who decides, unless the result was given at once",
  ["HandedOver", { type: "ResultDelivered", atOnce: true }],
  cite(decree, "Đ18", "Ngay sau khi tiếp nhận hồ sơ thủ tục hành chính")
)

export const oneStopMandatory: MandatoryByPhase<OneStopPhase, OneStopEvent> = {
  refused: [
    must(
      "đã nêu rõ lý do từ chối",
      "the reason of the refusal was given",
      ["DossierRefused", "ResultRefused"],
      [
        cite(decree, "Đ17.k1.c", "phải nêu rõ lý do theo mẫu Phiếu từ chối giải quyết hồ sơ"),
        cite(decree, "Đ19.k3", "thông báo bằng văn bản nêu rõ lý do không giải quyết hồ sơ")
      ]
    )
  ],
  closed: [
    received,
    handedOver,
    must(
      "đã thông báo nội dung cần bổ sung",
      "the applicant was told what is missing",
      ["DossierReturned"],
      cite(decree, "Đ19.k5", "Văn bản nêu rõ lý do, nội dung cần bổ sung")
    )
  ],
  delivered: [
    received,
    handedOver,
    must(
      "đã trả kết quả",
      "the result was delivered",
      ["ResultDelivered"],
      cite(decree, "Đ22.k3", "trả kết quả giải quyết thủ tục hành chính cho tổ chức, cá nhân theo thời gian")
    )
  ],
  withdrawn: [
    must(
      "hồ sơ giấy đã có Giấy tiếp nhận",
      "a paper dossier had its slip",
      ["DossierAccepted"],
      cite(decree, "Đ21.k1", "kể từ khi nhận được Giấy tiếp nhận và trả kết quả"),
      { unless: [{ type: "DossierFiled", channel: "online" }] }
    ),
    must(
      "người nộp đã yêu cầu dừng",
      "the applicant asked to stop",
      ["DossierWithdrawn"],
      cite(decree, "Đ21.k1", "được yêu cầu dừng thực hiện thủ tục hành chính")
    )
  ]
}
