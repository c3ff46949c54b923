import { paraphrased } from "../citation.js"
import { reportWindow } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/**
 * TT 02/2021/TT-TTCP and, since 2024-03-05, TT 01/2024/TT-TTCP: the periods of reports on reception, complaints and
 * denunciations. Both were seen in quotation only.
 */

const old = "02/2021/TT-TTCP"
const recent = "01/2024/TT-TTCP"
const since = "2021-05-10"
const middle = reportWindow(15, 14)

const window = (gist: string) =>
  Timeline.enacted(since, paraphrased(old, "Đ7.k1.a", gist), middle).amended(
    "2024-03-05",
    paraphrased(recent, "Đ7.k1", gist),
    middle
  )

/** TT 01/2024 Đ3 — quarterly, half-yearly, nine-monthly and yearly; no weekly or monthly report. */
export const petitionReportKinds = rule("report.petition.kinds", {
  label: {
    vi: "các loại báo cáo định kỳ về tiếp công dân, khiếu nại, tố cáo",
    en: "which periodic reports there are"
  },
  is: Timeline.enacted(since, paraphrased(old, "Đ7.k1.a", "hằng quý, 6 tháng, 9 tháng và hằng năm"), [
    "quarter",
    "half-year",
    "nine-months",
    "year"
  ] as const).amended("2024-03-05", paraphrased(recent, "Đ3", "hằng quý, 6 tháng, 9 tháng và hằng năm"), [
    "quarter",
    "half-year",
    "nine-months",
    "year"
  ] as const)
})

/** The quarter: from the 15th of the last month of the quarter before to the 14th of its own last month. */
export const petitionReportQuarter = rule("report.petition.quarter", {
  label: { vi: "thời gian chốt số liệu báo cáo quý", en: "the figures of a quarter" },
  is: window("từ ngày 15 của tháng cuối quý trước đến ngày 14 của tháng cuối quý báo cáo")
})

/** The half-year: from 15 December of the year before to 14 June. */
export const petitionReportHalf = rule("report.petition.half-year", {
  label: { vi: "thời gian chốt số liệu báo cáo 6 tháng", en: "the figures of the half-year" },
  is: window("từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 6 của năm báo cáo")
})

/** The nine months: from 15 December of the year before to 14 September. */
export const petitionReportNineMonths = rule("report.petition.nine-months", {
  label: { vi: "thời gian chốt số liệu báo cáo 9 tháng", en: "the figures of nine months" },
  is: window("từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 9 của năm báo cáo")
})

/** The year: from 15 December of the year before to 14 December. */
export const petitionReportYear = rule("report.petition.year", {
  label: { vi: "thời gian chốt số liệu báo cáo năm", en: "the figures of the year" },
  is: window("từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12 của năm báo cáo")
})

/** Đ7.2 — every quotation breaks off before the day. */
export const petitionReportSubmission = rule("report.petition.submit", {
  label: { vi: "thời hạn gửi báo cáo", en: "when the report is due" },
  is: Timeline.unread(
    since,
    "every quotation of Điều 7 khoản 2 breaks off before the days of submission",
    paraphrased(old, "Đ7.k2", "thời hạn gửi báo cáo; mọi trích dẫn bị cắt"),
    paraphrased(recent, "Đ7.k2", "thời hạn gửi báo cáo; mọi trích dẫn bị cắt")
  )
})

/** TT 02/2025/TT-TTCP — what a commune reports since the two-tier reform; its articles were not read. */
export const communePetitionReport = rule("report.petition.commune", {
  label: { vi: "chế độ báo cáo của UBND cấp xã", en: "what a commune reports" },
  is: Timeline.unread(
    "2025-07-01",
    "of Thông tư 02/2025/TT-TTCP only the header was read",
    paraphrased("02/2025/TT-TTCP", "Đ2", "trách nhiệm của Chủ tịch UBND cấp tỉnh, cấp xã")
  )
})
