import { cite, paraphrased, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { atLeastShare, lastingDays, moreThanShare } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { covenantDetailsUnread, covenantUnread, ordinance } from "./democracy-earlier.js"

/** NĐ 61/2023/NĐ-CP Đ6–11, Đ18: from the proposal of a community covenant to its recognition. */

const law = "10/2022/QH15"
const decree = "61/2023/NĐ-CP"

/** Đ7.3 — "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận". */
export const covenantInitiative = rule("covenant.initiative", {
  label: {
    vi: "công dân đề xuất hương ước, quy ước",
    en: "households whose consent puts a covenant forward"
  },
  is: covenantUnread("a citizen's proposal")
    .amended(
      "2023-07-01",
      cite(law, "Đ16.k3", "được ít nhất là 10% tổng số hộ gia đình tại thôn, tổ dân phố đồng thuận"),
      atLeastShare(1, 10)
    )
    .amended(
      "2023-08-16",
      cite(decree, "Đ7.k3", "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận"),
      atLeastShare(1, 10)
    )
})

/** Đ7.3 — below the share: "được Ban công tác Mặt trận ở cộng đồng dân cư tán thành". */
export const covenantInitiativeBelow = rule("covenant.initiative.below-support", {
  label: { vi: "đề xuất chưa đạt 10% hộ đồng thuận", en: "a proposal with less consent than that" },
  is: covenantDetailsUnread("a citizen's proposal").amended(
    "2023-08-16",
    cite(decree, "Đ7.k3.p2", "được Ban công tác Mặt trận ở cộng đồng dân cư tán thành"),
    "if-front-approves" as const
  )
})

/** Đ8.1–2 — the head with the Front's head chooses who drafts; elders and a speaker of the language where minorities live. */
export const draftingTeam = rule("covenant.drafting-team", {
  label: { vi: "Tổ soạn thảo hương ước, quy ước", en: "who drafts a covenant" },
  is: covenantDetailsUnread("the drafting team").amended(
    "2023-08-16",
    cite(decree, "Đ8.k1", "lựa chọn người tham gia và thành lập Tổ soạn thảo hương ước, quy ước"),
    {
      chosenWith: "neighbourhood-front-head",
      inMinorityAreas: ["elder", "speaker-of-the-language"]
    } as const,
    cite(decree, "Đ8.k2", "phải có thành viên là già làng, trưởng bản và người biết tiếng dân tộc")
  )
})

const opinions = [
  ground(
    "copies",
    cite(decree, "Đ9.k2.a", "Sao gửi dự thảo hương ước, quy ước đến từng hộ gia đình"),
    "sao gửi đến từng hộ gia đình",
    "a copy to every household"
  ),
  ground(
    "telecommunications",
    cite(decree, "Đ9.k2.b", "Thông qua mạng viễn thông, mạng xã hội hoạt động hợp pháp"),
    "mạng viễn thông, mạng xã hội",
    "telecommunications and social networks"
  ),
  ground(
    "box",
    cite(decree, "Đ9.k2.c", "Mở hòm thư tiếp nhận ý kiến góp ý"),
    "hòm thư góp ý",
    "a suggestion box"
  ),
  ground(
    "meetings",
    cite(decree, "Đ9.k2.d", "Lấy ý kiến trong cuộc họp, hội nghị của cộng đồng dân cư"),
    "cuộc họp, hội nghị, hình thức phù hợp khác",
    "meetings, conferences, other fitting forms"
  )
] as const

/** Đ9.2 — "bằng một hoặc một số hình thức sau đây". */
export const draftOpinions = rule("covenant.draft-opinions", {
  label: { vi: "lấy ý kiến về dự thảo hương ước, quy ước", en: "how opinions on the draft are gathered" },
  is: covenantDetailsUnread("opinions on a draft").amended(
    "2023-08-16",
    cite(
      decree,
      "Đ9.k2",
      "tổ chức lấy ý kiến của hộ gia đình, công dân cư trú tại cộng đồng dân cư về dự thảo"
    ),
    opinions
  )
})

/** Đ9.1 — the community sets the time of posting, "nhưng không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết"; not "liên tục". */
export const draftPosting = rule("covenant.draft-posting", {
  label: { vi: "niêm yết dự thảo hương ước, quy ước", en: "posting the draft before the vote" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: covenantDetailsUnread("posting a draft").amended(
    "2023-08-16",
    cite(decree, "Đ9.k1", "không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết"),
    lastingDays(30)
  )
})

/** Đ10.1a — "Phải có đại diện của trên 50% tổng số hộ gia đình tại cộng đồng dân cư tham dự họp". */
export const covenantQuorum = rule("covenant.quorum", {
  label: { vi: "hộ gia đình tham dự cuộc họp thông qua", en: "households that must attend the meeting" },
  is: covenantDetailsUnread("the quorum").amended(
    "2023-08-16",
    cite(decree, "Đ10.k1.a", "Phải có đại diện của trên 50% tổng số hộ gia đình"),
    moreThanShare(1, 2)
  )
})

/** Đ10 — "trên 50% tổng số đại diện hộ gia đình trong cộng đồng dân cư tán thành", as Luật 10/2022 Đ21.1. */
export const covenantApproval = rule("covenant.approval", {
  label: { vi: "thông qua hương ước, quy ước", en: "approving a covenant" },
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(ordinance, WHOLE, "trên 50% tổng số cử tri hoặc cử tri đại diện hộ gia đình tán thành"),
    moreThanShare(1, 2)
  )
    .amended(
      "2023-07-01",
      cite(law, "Đ21.k1.p3", "trên 50% tổng số đại diện hộ gia đình"),
      moreThanShare(1, 2)
    )
    .amended(
      "2023-08-16",
      cite(law, "Đ21.k1.p3", "trên 50% tổng số đại diện hộ gia đình"),
      moreThanShare(1, 2),
      cite(decree, "Đ10", "trên 50% tổng số đại diện hộ gia đình trong cộng đồng dân cư tán thành")
    )
})

/** Đ10.2a — ballots only after a meeting that "không đạt tỷ lệ quy định tại điểm a khoản 1". */
export const covenantBallot = rule("covenant.ballot", {
  label: { vi: "phát phiếu thông qua hương ước, quy ước", en: "when ballots may replace the meeting" },
  is: covenantDetailsUnread("ballots").amended(
    "2023-08-16",
    cite(decree, "Đ10.k2.a", "Chỉ lấy ý kiến sau khi cuộc họp của cộng đồng dân cư không thể thực hiện được"),
    "after-a-meeting-without-quorum" as const
  )
})
