import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { atLeastShare, days, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { detailsUnread, ordinanceUnread } from "./democracy-earlier.js"

/** NĐ 59/2023/NĐ-CP Đ9; NĐ 185/2026/NĐ-CP Đ4, Đ7: dismissing, replacing and qualifying the head of a neighbourhood. */

const decree = "59/2023/NĐ-CP"

const grounds = [
  ground(
    "own-request",
    cite(decree, "Đ9.k1.a", "có đơn gửi Chủ tịch Ủy ban nhân dân cấp xã nêu rõ lí do xin thôi"),
    "xin thôi",
    "the head's own request"
  ),
  ground(
    "front-proposal",
    cite(decree, "Đ9.k1.b", "Trưởng ban công tác Mặt trận ở thôn, tổ dân phố đề nghị"),
    "đề nghị của Trưởng ban công tác Mặt trận",
    "proposal of the Front's head"
  ),
  ground(
    "household-petition",
    cite(decree, "Đ9.k1.b", "khi có ít nhất 50% tổng số hộ gia đình hoặc đại diện hộ gia đình"),
    "kiến nghị của ít nhất 50% tổng số hộ gia đình",
    "petition of at least half of the households"
  )
] as const

/** Đ9.1 — when the dismissal of a head comes before the meeting. */
export const dismissalGrounds = rule("dismissal.grounds", {
  label: { vi: "các trường hợp cho thôi làm Trưởng thôn", en: "what brings a dismissal before the meeting" },
  is: detailsUnread("dismissing the head").amended(
    "2023-08-15",
    cite(decree, "Đ9.k1", "được quyết định tại cuộc họp của cộng đồng dân cư đối với các trường hợp"),
    grounds
  )
})

/** Đ9.1b — "ít nhất 50% tổng số hộ gia đình": half suffices to ask, more than half must vote. */
export const dismissalPetition = rule("dismissal.petition", {
  label: {
    vi: "hộ gia đình kiến nghị cho thôi Trưởng thôn",
    en: "households that may ask for the dismissal"
  },
  is: detailsUnread("a petition for dismissal").amended(
    "2023-08-15",
    cite(decree, "Đ9.k1.b", "khi có ít nhất 50% tổng số hộ gia đình hoặc đại diện hộ gia đình"),
    atLeastShare(1, 2)
  )
})

/** Đ9.3 — "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được quyết định". */
export const dismissalRecognition = rule("dismissal.recognition", {
  label: { vi: "công nhận kết quả cho thôi", en: "recognising the dismissal, or refusing with reasons" },
  trigger: { vi: "ngày nhận được quyết định của cộng đồng dân cư", en: "receipt of the decision" },
  is: ordinanceUnread("the term of recognition")
    .amended(
      "2023-07-01",
      cite("10/2022/QH15", "Đ21.k2.p5", "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được"),
      workingDays(5)
    )
    .amended(
      "2023-08-15",
      cite("10/2022/QH15", "Đ21.k2.p5", "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được"),
      workingDays(5),
      cite(decree, "Đ9.k3", "ra quyết định công nhận kết quả cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố")
    )
})

/** Đ9.3 — "Trường hợp cuộc họp không thống nhất được": the commune decides, agreed with the Front. */
export const dismissalWithoutAgreement = rule("dismissal.no-agreement", {
  label: {
    vi: "cuộc họp không thống nhất được việc cho thôi",
    en: "who decides when the meeting cannot agree"
  },
  is: detailsUnread("a meeting that cannot agree").amended(
    "2023-08-15",
    cite(decree, "Đ9.k3.p2", "Trường hợp cuộc họp không thống nhất được việc cho thôi"),
    { by: "commune-committee", agreedWith: "commune-front" } as const
  )
})

/** Đ9.3 — "Trong thời hạn 60 ngày kể từ ngày có quyết định công nhận cho thôi" the commune decides on the election. */
export const successorElection = rule("dismissal.new-election", {
  label: { vi: "quyết định việc bầu Trưởng thôn mới", en: "deciding on the election of a new head" },
  trigger: { vi: "ngày có quyết định công nhận cho thôi", en: "recognition of the dismissal" },
  is: detailsUnread("the election of a successor").amended(
    "2023-08-15",
    cite(decree, "Đ9.k3.p3", "Trong thời hạn 60 ngày kể từ ngày có quyết định công nhận cho thôi"),
    days(60)
  )
})
