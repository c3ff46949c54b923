import { paraphrased, WHOLE } from "../citation.js"
import { workingDays } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 30/2020/NĐ-CP Đ15 and the Party's guidance: how numbers run. What a number looks like is read elsewhere. */

/** How long one series of numbers runs before it starts again at 01. */
export type NumberSeries = "calendar-year" | "term-of-committee"

/** Đ15 — from 01 on 1 January to 31 December, unique in the year, the same for paper and electronic documents. */
export const stateNumberSeries = rule("document-number.series", {
  label: { vi: "số văn bản hành chính", en: "the series of the State's document numbers" },
  is: Timeline.enacted(
    "2020-03-05",
    paraphrased(
      "30/2020/NĐ-CP",
      "Đ15",
      "bắt đầu liên tiếp từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12"
    ),
    "calendar-year" as NumberSeries
  )
})

/** Đ15 — numbered at the latest on the working day after the signature. */
export const numberAssignment = rule("document-number.assign", {
  label: { vi: "cấp số, thời gian văn bản", en: "giving a document its number" },
  trigger: { vi: "ngày ký văn bản", en: "the signature" },
  is: Timeline.enacted(
    "2020-03-05",
    paraphrased("30/2020/NĐ-CP", "Đ15", "chậm nhất trong ngày làm việc tiếp theo kể từ ngày ký"),
    workingDays(1)
  )
})

/** The Party's numbers run per kind through the whole term of the committee, not per year. */
export const partyNumberSeries = rule("party-document-number.series", {
  label: { vi: "số văn bản của Đảng", en: "the series of the Party's document numbers" },
  is: Timeline.enacted(
    "2018-04-03",
    paraphrased("36-HD/VPTW", WHOLE, "ghi liên tục từ số 01 cho mỗi tên loại trong một nhiệm kỳ cấp ủy"),
    "term-of-committee" as NumberSeries
  ).amended(
    "2026-05-27",
    paraphrased("05-HD/VPTW", WHOLE, "ghi liên tục từ số 01 cho mỗi tên loại trong một nhiệm kỳ cấp ủy"),
    "term-of-committee"
  )
})
