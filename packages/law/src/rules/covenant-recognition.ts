import { cite, paraphrased, WHOLE } from "../citation.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { covenantDetailsUnread, covenantUnread, ordinance, ordinanceEnds } from "./democracy-earlier.js"

/** NĐ 61/2023/NĐ-CP Đ6, Đ11, Đ18: the file of a covenant, its recognition, and sending it back. */

const law = "10/2022/QH15"
const decree = "61/2023/NĐ-CP"

/** Đ6.1 — head, Front's head and two households sign; the commune stamps the joins after recognition. */
export const covenantSignatures = rule("covenant.signatures", {
  label: { vi: "chữ ký, đóng dấu giáp lai", en: "signatures and the seal across the joins" },
  is: covenantDetailsUnread("signatures").amended(
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
  is: covenantUnread("the file")
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
  is: covenantDetailsUnread("the file").amended(
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
  is: covenantUnread("the term of the district's recognition")
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
  is: covenantDetailsUnread("sending a recognised covenant").amended(
    "2023-08-16",
    cite(decree, "Đ18.k1.a", "không quá 02 (hai) ngày làm việc, kể từ ngày ban hành quyết định công nhận"),
    workingDays(2)
  )
})
