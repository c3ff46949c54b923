import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { months, range, years } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { detailsUnread } from "./democracy-earlier.js"

/** NĐ 59/2023/NĐ-CP Đ9.3; NĐ 185/2026/NĐ-CP Đ4, Đ7: the interim head, the term of office, the age. */

const decree = "59/2023/NĐ-CP"
const decree185 = "185/2026/NĐ-CP"

const untilElected = cite(decree, "Đ9.k3.p4", "cho đến khi bầu được Trưởng thôn, Tổ trưởng tổ dân phố mới")

/** Đ9.3 — "cho đến khi bầu được Trưởng thôn, Tổ trưởng tổ dân phố mới". */
export const interimHead = rule("head.interim", {
  label: { vi: "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời", en: "until when an interim head serves" },
  is: detailsUnread("an interim head").amended("2023-08-15", untilElected, "until-elected" as const)
})

/** NĐ 185/2026 Đ4.2 — "trong thời hạn không quá 06 tháng": the later decree caps what the earlier leaves open. */
export const interimHeadLimit = rule("head.interim.limit", {
  label: { vi: "thời hạn của Trưởng thôn lâm thời", en: "how long an interim head serves at most" },
  trigger: { vi: "ngày khuyết Trưởng thôn, Tổ trưởng tổ dân phố", en: "the vacancy" },
  is: Timeline.enacted(
    "2026-05-26",
    paraphrased(
      decree185,
      "Đ4.k2",
      "chỉ định Trưởng thôn, Tổ trưởng tổ dân phố lâm thời trong thời hạn không quá 06 tháng"
    ),
    months(6),
    untilElected
  )
})

/** NĐ 185/2026 Đ4.3 — "Nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố là 05 năm". */
export const headTerm = rule("head.term", {
  label: { vi: "nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố", en: "the head's term of office" },
  is: Timeline.unread(
    "2007-07-01",
    "the circulars on neighbourhoods (TT 04/2012/TT-BNV and its amendments) were not read: two and a half or five years, as the province fixed, is only remembered",
    recalled("04/2012/TT-BNV", WHOLE, "2,5 năm hoặc 5 năm do Ủy ban nhân dân cấp tỉnh quy định")
  ).amended("2026-05-26", paraphrased(decree185, "Đ4.k3", "là 05 năm"), years(5))
})

/** NĐ 185/2026 Đ4.3 — the commune may shorten or lengthen a term "nhưng không quá 06 tháng". */
export const headTermChange = rule("head.term-change", {
  label: { vi: "rút ngắn hoặc kéo dài nhiệm kỳ", en: "shortening or lengthening the term, at most" },
  is: Timeline.enacted(
    "2026-05-26",
    paraphrased(decree185, "Đ4.k3", "thì Ủy ban nhân dân cấp xã quyết định nhưng không quá 06 tháng"),
    months(6)
  )
})

/** NĐ 185/2026 Đ7.1 — "từ 21 tuổi trở lên". */
export const headAge = rule("head.age", {
  label: { vi: "tuổi của Trưởng thôn, Tổ trưởng tổ dân phố", en: "the head's least age, in years" },
  is: Timeline.unread(
    "2007-07-01",
    "TT 04/2012/TT-BNV was not read on the head's age",
    recalled("04/2012/TT-BNV", WHOLE, "tiêu chuẩn của Trưởng thôn")
  ).amended("2026-05-26", paraphrased(decree185, "Đ7.k1", "từ 21 tuổi trở lên"), range(21, null))
})
