import { cite } from "../citation.js"
import { days } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { complex } from "./complaint-facts.js"

/** Luật Khiếu nại 02/2011/QH13, Chương IV: a complaint against the discipline of a cán bộ or công chức. */

const ordinary = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ50.p3", "không quá 30 ngày, kể từ ngày thụ lý"),
  days(30)
)
const ifComplex = Timeline.enacted(
  "2012-07-01",
  cite("02/2011/QH13", "Đ50.p3", "không quá 45 ngày, kể từ ngày thụ lý"),
  days(45)
)

/** Đ50 — "Thời hạn giải quyết khiếu nại không quá 30 ngày, kể từ ngày thụ lý"; the same at both instances. */
export const disciplineComplaintResolution = rule("discipline-complaint.resolve", {
  label: {
    vi: "giải quyết khiếu nại quyết định kỷ luật",
    en: "resolution of a complaint against discipline"
  },
  trigger: { vi: "ngày thụ lý", en: "acceptance" },
  facts: { complex },
  is: facts => (facts.complex ? ifComplex : ordinary)
})
