import { cite } from "@danchu/law"
import type { CommunityDecisionEvent } from "./community-decision-events.js"
import type { CommunityDecisionPhase } from "./community-decision-state.js"
import { type Happening, type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** Luật 10/2022/QH15, Đ16–23; NĐ 59/2023/NĐ-CP Đ3–4: what no decision of a community may lack. */

const law = "10/2022/QH15"

type Must = Mandatory<CommunityDecisionEvent>

const about = (...matters: readonly ("D1" | "D2" | "D3" | "D5")[]): Happening<CommunityDecisionEvent>[] =>
  matters.flatMap(matter => [
    { type: "MatterProposed" as const, matter },
    { type: "InitiativeLaunched" as const, matter }
  ])

const proposed: Must = must(
  "được đề xuất, thống nhất với Mặt trận hoặc từ sáng kiến đủ đồng thuận",
  "it was proposed with the Front's agreement, or by an initiative with enough consent",
  ["MatterProposed", "InitiativeSubmitted"],
  [
    cite(law, "Đ16.k2", "đề xuất nội dung để cộng đồng dân cư bàn và quyết định"),
    cite(law, "Đ16.k3", "được ít nhất là 10% tổng số hộ gia đình tại thôn, tổ dân phố đồng thuận")
  ]
)
const called: Must = must(
  "đã triệu tập, công khai trước",
  "the vote was called beforehand",
  ["VoteConvened"],
  cite("59/2023/NĐ-CP", "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày")
)
const documented: Must = must(
  "tài liệu đã gửi đến từng hộ gia đình",
  "the documents went to every household",
  ["DocumentsSent"],
  cite("59/2023/NĐ-CP", "Đ3.k4", "phải được gửi đến từng hộ gia đình, cá nhân liên quan"),
  { after: about("D1", "D2", "D3") }
)
const adopted: Must = must(
  "đạt tỷ lệ tán thành trên tổng số đại diện hộ gia đình",
  "enough of all household representatives approved",
  [{ type: "VoteClosed", passes: true }],
  cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình")
)
const sent: Must = must(
  "quyết định đã gửi cấp xã và Mặt trận",
  "the decision went to commune and Front",
  ["DecisionSent"],
  cite(law, "Đ20.k3", "phải được gửi đến Ủy ban nhân dân cấp xã, Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã")
)
const recognised: Must = must(
  "được công nhận (hương ước, quy ước; thành viên các Ban)",
  "it was recognised, where it is a covenant or about members of the boards",
  ["DecisionRecognised"],
  [
    cite(law, "Đ21.k2.p3", "kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận"),
    cite(law, "Đ21.k2.p4", "kể từ ngày Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã ban hành quyết định công nhận")
  ],
  { after: about("D3", "D5") }
)

const standing = [proposed, called, documented, adopted, sent, recognised] as const

export const communityDecisionMandatory: MandatoryByPhase<CommunityDecisionPhase, CommunityDecisionEvent> = {
  declined: [
    must(
      "có người chịu trách nhiệm nhận định sáng kiến trái pháp luật, thuần phong mỹ tục",
      "somebody answers for finding the initiative against the law or good morals",
      ["InitiativeDeclined"],
      cite(law, "Đ16.k3", "nếu không trái với quy định của pháp luật, phù hợp với thuần phong mỹ tục")
    )
  ],
  reported: [
    proposed,
    called,
    must(
      "đã kiểm đếm để báo cáo cấp xã",
      "it was counted, for the commune",
      ["VoteClosed"],
      cite(
        "59/2023/NĐ-CP",
        "Đ4.k6.c",
        "báo cáo Ủy ban nhân dân cấp xã kết quả phiếu lấy ý kiến ở thôn, tổ dân phố"
      )
    )
  ],
  "not-adopted": [
    proposed,
    called,
    must(
      "kết quả không đạt tỷ lệ đã công khai",
      "the result that fell short is public",
      ["ResultPublished"],
      cite(law, "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết")
    )
  ],
  "not-recognised": [
    proposed,
    called,
    documented,
    adopted,
    sent,
    must(
      "đã trả lời bằng văn bản, nêu rõ lý do",
      "the refusal was answered in writing with its reasons",
      ["RecognitionRefused"],
      cite(law, "Đ21.k2.p5", "trường hợp không công nhận thì phải trả lời bằng văn bản và nêu rõ lý do")
    )
  ],
  effective: standing,
  "to-amend": standing,
  annulled: [
    ...standing,
    must(
      "cấp xã quyết định bãi bỏ",
      "the commune decided to abolish it",
      ["DecisionAnnulled"],
      cite(law, "Đ22.k2", "Ủy ban nhân dân cấp xã quyết định bãi bỏ")
    )
  ],
  replaced: [
    ...standing,
    must(
      "cộng đồng quyết định lại theo cùng trình tự",
      "the community decided anew by the same procedure",
      ["DecisionReplaced"],
      cite(law, "Đ22.k3", "theo trình tự, thủ tục quy định tại các điều 18, 19, 20 và 21")
    )
  ]
}
