import { cite } from "../citation.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 124/2020 Đ16.1: the grounds of Luật Khiếu nại Đ11 stand for complaints against discipline as well. */

const decree = "124/2020/NĐ-CP"

/** NĐ 124/2020 Đ16.1 — "quyết định kỷ luật … mà không thuộc một trong các trường hợp được quy định tại Điều 11". */
export const disciplineNonAcceptance = rule("discipline-complaint.non-acceptance", {
  label: {
    vi: "căn cứ không thụ lý khiếu nại quyết định kỷ luật",
    en: "grounds of not accepting a complaint against discipline"
  },
  is: Timeline.enacted(
    "2020-12-10",
    cite(decree, "Đ16.k1", "mà không thuộc một trong các trường hợp được quy định tại Điều 11"),
    "grounds-of-article-11" as const
  ).amended(
    "2026-07-01",
    cite(
      decree,
      "Đ16.k1",
      "quyết định kỷ luật cán bộ, công chức thuộc thẩm quyền giải quyết mà không thuộc một trong các trường hợp được quy định tại Điều 11",
      { instrument: "155/2026/NĐ-CP", at: "Đ10" }
    ),
    "grounds-of-article-11"
  )
})

/** Đ51.3 — after the Minister and the like "đã hết thời hạn nhưng chưa được giải quyết"; Đ51.2 has "còn khiếu nại tiếp" only. */
export const disciplineAfterLapse = rule("discipline-complaint.after-lapse", {
  label: {
    vi: "khiếu nại lần hai khi lần đầu quá hạn chưa giải quyết",
    en: "a second complaint where the first was not resolved in time"
  },
  is: Timeline.enacted(
    "2012-07-01",
    cite("02/2011/QH13", "Đ51.k3", "khiếu nại lần đầu đã hết thời hạn nhưng chưa được giải quyết"),
    { minister: "named", others: "not-named" } as const,
    cite("02/2011/QH13", "Đ51.k2", "có thẩm quyền giải quyết trong trường hợp còn khiếu nại tiếp")
  )
})
