import { cite } from "@danchu/law"
import type { CovenantEvent } from "./covenant-events.js"
import type { CovenantPhase } from "./covenant-state.js"
import { type Mandatory, type MandatoryByPhase, must } from "./mandatory.js"

/** NĐ 61/2023/NĐ-CP, Đ7–14, Đ24; Luật 10/2022/QH15, Đ23: what no covenant may lack. */

const decree = "61/2023/NĐ-CP"

type Must = Mandatory<CovenantEvent>

/** Điều 24 keeps covenants that were approved before the decree: of them its articles ask nothing of this. */
const unless = { unless: ["ExistingRecorded"] } as const

const voted: readonly [Must, ...Must[]] = [
  must(
    "được đề xuất theo Điều 7",
    "it was proposed under Điều 7",
    ["CovenantProposed"],
    cite(decree, "Đ7.k1", "phải thống nhất với Trưởng ban công tác Mặt trận ở cộng đồng dân cư"),
    unless
  ),
  must(
    "đã thành lập Tổ soạn thảo",
    "the drafting team was formed",
    ["DraftingTeamFormed"],
    cite(decree, "Đ8.k1", "thành lập Tổ soạn thảo hương ước, quy ước"),
    unless
  ),
  must(
    "dự thảo đã niêm yết",
    "the draft was posted",
    ["DraftPosted"],
    cite(decree, "Đ9.k1", "phải được niêm yết công khai tại nhà văn hóa"),
    unless
  ),
  must(
    "đã lấy ý kiến về dự thảo",
    "opinions on the draft were gathered",
    ["OpinionsGathered"],
    cite(
      decree,
      "Đ9.k2",
      "tổ chức lấy ý kiến của hộ gia đình, công dân cư trú tại cộng đồng dân cư về dự thảo"
    ),
    unless
  )
]

const filed: readonly [Must, ...Must[]] = [
  ...voted,
  must(
    "trên 50% tổng số đại diện hộ gia đình tán thành",
    "more than half of all household representatives approved",
    [{ type: "CovenantVoted", passes: true }],
    cite(decree, "Đ10", "trên 50% tổng số đại diện hộ gia đình trong cộng đồng dân cư tán thành"),
    unless
  ),
  must(
    "hồ sơ đề nghị công nhận đã gửi đủ",
    "the full file was sent",
    ["CovenantFiled"],
    cite(decree, "Đ11.k3.a", "gửi hồ sơ đề nghị công nhận hương ước, quy ước tới Ủy ban nhân dân cấp xã"),
    unless
  )
]

const standing: readonly [Must, ...Must[]] = [
  ...filed,
  must(
    "kết quả lấy ý kiến bằng phiếu đã công khai",
    "the result of a ballot is public",
    ["ResultPublished"],
    cite(decree, "Đ10.k2.b", "Kết quả lấy ý kiến phải công khai sau khi tổng hợp"),
    { after: [{ type: "CovenantVoted", byBallot: true }] }
  ),
  must(
    "được Ủy ban nhân dân cấp xã công nhận",
    "the commune recognised it",
    ["CovenantRecognised"],
    cite(decree, "Đ11.k5", "kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận"),
    unless
  )
]

const inForce: readonly [Must, ...Must[]] = [
  ...standing,
  must(
    "đã gửi Trưởng thôn và Mặt trận",
    "it was sent to the head and to the Front",
    ["CovenantSent"],
    cite(decree, "Đ18.k1.a", "Ủy ban nhân dân cấp xã gửi hương ước, quy ước đã được công nhận"),
    unless
  )
]

export const covenantMandatory: MandatoryByPhase<CovenantPhase, CovenantEvent> = {
  "not-approved": [
    ...voted,
    must(
      "kết quả không đạt tỷ lệ đã công khai",
      "the result that fell short is public",
      ["ResultPublished"],
      cite("10/2022/QH15", "Đ23.k2", "có trách nhiệm công khai kết quả biểu quyết")
    )
  ],
  "not-recognised": [
    ...filed,
    must(
      "đã trả lời bằng văn bản, nêu rõ lý do",
      "the refusal was answered in writing with its reasons",
      ["RecognitionRefused"],
      cite(decree, "Đ11.k3.b", "phải trả lời bằng văn bản và nêu rõ lý do")
    )
  ],
  "in-force": inForce,
  suspended: [
    ...inForce,
    must(
      "có quyết định tạm ngừng, nêu lý do và thời hạn hoàn tất",
      "a decision suspends it, with its reason and the time to make it good",
      ["CovenantSuspended"],
      cite(decree, "Đ12.k3", "phải nêu rõ lý do tạm ngừng thực hiện, thời hạn hoàn tất các thủ tục")
    )
  ],
  replaced: [
    ...inForce,
    must(
      "hương ước, quy ước mới đã qua các điều 8–11",
      "what replaces it went through Điều 8–11",
      ["CovenantReplaced"],
      cite(decree, "Đ13.k4", "thực hiện theo trình tự, thủ tục quy định tại các điều 8, 9, 10 và 11")
    )
  ],
  abolished: [
    ...inForce,
    must(
      "thuộc một trường hợp bãi bỏ",
      "it was abolished on a ground of the decree",
      ["CovenantAbolished"],
      cite(decree, "Đ14.k1", "bị bãi bỏ toàn bộ khi thuộc một trong các trường hợp sau")
    )
  ]
}
