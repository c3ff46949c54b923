import { cite } from "../citation.js"
import { range } from "../quantity.js"
import { rule } from "../rule.js"
import { underBoth } from "./one-stop-basis.js"

/** NĐ 61/2018 Đ11 and NĐ 118/2025 Đ11: the people at the counter. */

const old = "61/2018/NĐ-CP"
const decree = "118/2025/NĐ-CP"

/** NĐ 118 Đ11.4 — "không ít hơn 12 tháng và không nhiều hơn 36 tháng mỗi đợt"; before 2025 six to twenty-four. */
export const counterPosting = rule("one-stop.staff.posting-months", {
  label: {
    vi: "thời hạn mỗi đợt làm việc tại Bộ phận Một cửa (tháng)",
    en: "months of one posting at the counter"
  },
  is: underBoth(
    cite(old, "Đ11.k4", "không ít hơn 06 tháng và không nhiều hơn 24 tháng mỗi đợt"),
    cite(decree, "Đ11.k4", "không ít hơn 12 tháng và không nhiều hơn 36 tháng mỗi đợt"),
    range(12, 36),
    range(6, 24)
  )
})

/** NĐ 118 Đ11.1.a — "thâm niên công tác tối thiểu 02 năm"; before 2025 three years. */
export const counterSeniority = rule("one-stop.staff.seniority-years", {
  label: { vi: "thâm niên tối thiểu (năm)", en: "years of service at least" },
  is: underBoth(
    cite(old, "Đ11.k1.b", "có thâm niên công tác tối thiểu 03 năm trong ngành, lĩnh vực được phân công"),
    cite(decree, "Đ11.k1.a", "Có thâm niên công tác tối thiểu 02 năm trong ngành, lĩnh vực được phân công"),
    range(2, null),
    range(3, null)
  )
})
