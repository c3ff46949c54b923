import { cite, paraphrased, WHOLE } from "../citation.js"
import { atLeastShare, consecutiveDays, moreThanShare, workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceEnds, ordinanceUnread } from "./democracy-earlier.js"

/** NĐ 61/2023/NĐ-CP Đ6–11, Đ18: from the proposal of a community covenant to its recognition. */

const law = "10/2022/QH15"
const decree = "61/2023/NĐ-CP"
const unread = (matter: string) =>
  ordinanceUnread(`${matter} (nor was QĐ 22/2018/QĐ-TTg, in force until 2023-08-15)`)
const detailsUnread = (matter: string) =>
  unread(matter).unread(
    "2023-07-01",
    "QĐ 22/2018/QĐ-TTg, in force until 2023-08-15 beside the new law, was not read",
    ordinanceEnds
  )

/** Đ7.3 — "được 10% trở lên tổng số hộ gia đình tại cộng đồng dân cư đồng thuận". */
export const covenantInitiative = rule("covenant.initiative", {
  label: {
    vi: "công dân đề xuất hương ước, quy ước",
    en: "households whose consent puts a covenant forward"
  },
  is: unread("a citizen's proposal")
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
  is: detailsUnread("a citizen's proposal").amended(
    "2023-08-16",
    cite(decree, "Đ7.k3.p2", "được Ban công tác Mặt trận ở cộng đồng dân cư tán thành"),
    "if-front-approves" as const
  )
})

/** Đ9.1 — the community sets the time of posting, "nhưng không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết". */
export const draftPosting = rule("covenant.draft-posting", {
  label: { vi: "niêm yết dự thảo hương ước, quy ước", en: "posting the draft before the vote" },
  trigger: { vi: "ngày niêm yết", en: "the first day of posting" },
  is: detailsUnread("posting a draft").amended(
    "2023-08-16",
    cite(decree, "Đ9.k1", "không ít hơn 30 (ba mươi) ngày, kể từ ngày niêm yết"),
    consecutiveDays(30)
  )
})

/** Đ10.1a — "Phải có đại diện của trên 50% tổng số hộ gia đình tại cộng đồng dân cư tham dự họp". */
export const covenantQuorum = rule("covenant.quorum", {
  label: { vi: "hộ gia đình tham dự cuộc họp thông qua", en: "households that must attend the meeting" },
  is: detailsUnread("the quorum").amended(
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
  is: detailsUnread("ballots").amended(
    "2023-08-16",
    cite(decree, "Đ10.k2.a", "Chỉ lấy ý kiến sau khi cuộc họp của cộng đồng dân cư không thể thực hiện được"),
    "after-a-meeting-without-quorum" as const
  )
})

/** Đ6.1 — head, Front's head and two households sign; the commune stamps the joins after recognition. */
export const covenantSignatures = rule("covenant.signatures", {
  label: { vi: "chữ ký, đóng dấu giáp lai", en: "signatures and the seal across the joins" },
  is: detailsUnread("signatures").amended(
    "2023-08-16",
    cite(decree, "Đ6.k1", "02 (hai) đại diện của các hộ gia đình trong cộng đồng dân cư"),
    {
      signedBy: ["neighbourhood-head", "neighbourhood-front-head", "two-household-representatives"],
      sealedBy: "commune-committee"
    } as const,
    cite(decree, "Đ6.k1", "có đóng dấu giáp lai của Ủy ban nhân dân cấp xã")
  )
})

/** Đ11.3a — "chậm nhất sau 05 (năm) ngày làm việc, kể từ ngày tổ chức cuộc họp", or the end of the ballot. */
export const covenantFile = rule("covenant.file", {
  label: { vi: "gửi hồ sơ đề nghị công nhận hương ước, quy ước", en: "sending the file for recognition" },
  trigger: {
    vi: "ngày họp thông qua hoặc ngày kết thúc lấy ý kiến",
    en: "the meeting, or the end of the ballot"
  },
  is: unread("the file")
    .amended("2023-07-01", cite(law, "Đ20.k3", "Chậm nhất là 05 ngày làm việc"), workingDays(5))
    .amended(
      "2023-08-16",
      cite(decree, "Đ11.k3.a", "chậm nhất sau 05 (năm) ngày làm việc, kể từ ngày tổ chức cuộc họp"),
      workingDays(5),
      cite(law, "Đ20.k3", "Chậm nhất là 05 ngày làm việc")
    )
})

/** Đ11.4 — three papers. */
export const covenantDossier = rule("covenant.dossier", {
  label: { vi: "hồ sơ đề nghị công nhận", en: "the papers of the file" },
  is: detailsUnread("the file").amended(
    "2023-08-16",
    cite(decree, "Đ11.k4", "Hồ sơ đề nghị công nhận hương ước, quy ước bao gồm"),
    ["request", "resolution-or-minutes", "approved-draft"] as const,
    cite(decree, "Đ11.k4.a", "Văn bản đề nghị công nhận"),
    cite(decree, "Đ11.k4.b", "Nghị quyết hoặc biên bản cuộc họp hoặc biên bản lấy ý kiến"),
    cite(decree, "Đ11.k4.c", "Dự thảo hương ước, quy ước đã được thông qua")
  )
})

/** Đ11.3b — "trong thời hạn chậm nhất là 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ đề nghị". */
export const covenantRecognition = rule("covenant.recognition", {
  label: { vi: "công nhận hương ước, quy ước", en: "recognition of a covenant, or refusal with reasons" },
  trigger: { vi: "ngày nhận đủ hồ sơ đề nghị", en: "receipt of the full file" },
  is: unread("the term of the district's recognition")
    .amended(
      "2023-07-01",
      cite(
        law,
        "Đ21.k2.p5",
        "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được quyết định của cộng đồng dân cư"
      ),
      workingDays(5)
    )
    .amended(
      "2023-08-16",
      cite(decree, "Đ11.k3.b", "chậm nhất là 05 (năm) ngày làm việc, kể từ ngày nhận đủ hồ sơ đề nghị"),
      workingDays(5),
      cite(
        law,
        "Đ21.k2.p5",
        "Chậm nhất là 05 ngày làm việc kể từ ngày nhận được quyết định của cộng đồng dân cư"
      )
    )
})

/** Pháp lệnh 34/2007 — the commune passed the covenant on to the district within three working days. */
export const covenantForward = rule("covenant.forward-to-district", {
  label: {
    vi: "chuyển hương ước lên Ủy ban nhân dân cấp huyện",
    en: "passing a covenant on to the district"
  },
  trigger: { vi: "ngày nhận được báo cáo của Trưởng thôn", en: "receipt of the head's report" },
  is: Timeline.enacted(
    "2007-07-01",
    paraphrased(
      ordinance,
      WHOLE,
      "Ủy ban nhân dân cấp xã trong 03 ngày làm việc kể từ ngày nhận báo cáo của Trưởng thôn"
    ),
    workingDays(3)
  ).repealed("2023-07-01", ordinanceEnds)
})

/** Đ18.1a — "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận". */
export const covenantSending = rule("covenant.send", {
  label: {
    vi: "gửi hương ước, quy ước đã được công nhận",
    en: "sending the recognised covenant to head and Front"
  },
  trigger: { vi: "ngày ban hành quyết định công nhận", en: "issue of the recognition" },
  is: detailsUnread("sending a recognised covenant").amended(
    "2023-08-16",
    cite(decree, "Đ18.k1.a", "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận"),
    workingDays(2)
  )
})
