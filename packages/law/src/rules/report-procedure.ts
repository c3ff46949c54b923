import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { cadence, dayOfMonth, range, reportWindow } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** NĐ 09/2019/NĐ-CP: periods of the State's reports; TT 09/2026/TT-BTP: reports on administrative procedures. */

const decree = "09/2019/NĐ-CP"
const circular = "09/2026/TT-BTP"
const since = "2019-03-12"
const begins = "2026-08-01"
const middle = reportWindow(15, 14)

const window = (at: "Đ12.k1" | "Đ12.k2" | "Đ12.k3" | "Đ12.k4" | "Đ12.k5", gist: string) =>
  Timeline.enacted(since, paraphrased(decree, at, gist), middle)

/** Đ12.1 — the month: from the 15th of the month before to the 14th. */
export const stateReportMonth = rule("report.state.month", {
  label: { vi: "thời gian chốt số liệu báo cáo tháng", en: "the figures of a month" },
  is: window("Đ12.k1", "từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo")
})

/** Đ12.2 — the quarter: from the 15th of the month before it to the 14th of its last month. */
export const stateReportQuarter = rule("report.state.quarter", {
  label: { vi: "thời gian chốt số liệu báo cáo quý", en: "the figures of a quarter" },
  is: window("Đ12.k2", "từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của tháng cuối quý")
})

/** Đ12.3 — the first half-year: from 15 December of the year before to 14 June. */
export const stateReportHalf = rule("report.state.half-year", {
  label: { vi: "thời gian chốt số liệu báo cáo 6 tháng đầu năm", en: "the figures of the first half-year" },
  is: window("Đ12.k3", "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 6")
})

/** Đ12.3 — the second half-year, which is only remembered. */
export const stateReportSecondHalf = rule("report.state.second-half", {
  label: { vi: "thời gian chốt số liệu báo cáo 6 tháng cuối năm", en: "the figures of the second half-year" },
  is: Timeline.enacted(since, recalled(decree, "Đ12.k3", "từ ngày 15 tháng 6 đến ngày 14 tháng 12"), middle)
})

/** Đ12.4 — nine months: from 15 December of the year before to 14 September. */
export const stateReportNineMonths = rule("report.state.nine-months", {
  label: { vi: "thời gian chốt số liệu báo cáo 9 tháng", en: "the figures of nine months" },
  is: window("Đ12.k4", "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 9")
})

/** Đ12.5 — the year: from 15 December of the year before to 14 December. */
export const stateReportYear = rule("report.state.year", {
  label: { vi: "thời gian chốt số liệu báo cáo năm", en: "the figures of the year" },
  is: window("Đ12.k5", "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12")
})

/** Đ8.5.b — between the cut-off and the day of sending at least one working day. */
export const reportPreparation = rule("report.state.preparation-working-days", {
  label: {
    vi: "khoảng cách từ ngày chốt số liệu đến hạn gửi (ngày làm việc)",
    en: "working days between cut-off and sending"
  },
  is: Timeline.enacted(
    since,
    paraphrased(decree, "Đ8.k5.b", "tối thiểu 01 ngày làm việc sau ngày chốt số liệu"),
    range(1, null)
  )
})

/** Đ13.1 — "chậm nhất vào ngày 25 của tháng cuối kỳ báo cáo", unless another text says otherwise. */
export const reportToGovernment = rule("report.state.to-government", {
  label: {
    vi: "gửi báo cáo định kỳ cho Chính phủ, Thủ tướng",
    en: "sending a periodic report to the Government"
  },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ13.k1", "chậm nhất vào ngày 25 của tháng cuối kỳ báo cáo"),
    dayOfMonth(25)
  )
})

/** The earlier circular's days were not read; it is not known that the new one repeals it. */
const before = () =>
  Timeline.unread(
    "2020-10-21",
    "the submission days of Thông tư 01/2020/TT-VPCP were not read",
    paraphrased("01/2020/TT-VPCP", WHOLE, "chế độ báo cáo định kỳ; chỉ biết tên biểu")
  )

/** TT 09/2026 Đ9 — "hằng tháng (các tháng: 1, 2; 4, 5; 7, 8; 10, 11), hằng quý (các quý: I, III)". */
export const procedureReportFrequency = rule("report.procedure.frequency", {
  label: { vi: "tần suất báo cáo kiểm soát thủ tục hành chính", en: "which reports on procedures there are" },
  is: before().amended(
    begins,
    cite(
      circular,
      "Đ9",
      "hằng tháng (các tháng: 1, 2; 4, 5; 7, 8; 10, 11), hằng quý (các quý: I, III), 6 tháng đầu năm và hằng năm"
    ),
    { months: [1, 2, 4, 5, 7, 8, 10, 11], quarters: [1, 3], halfYear: true, year: true } as const
  )
})

/** TT 09/2026 Đ10 — "theo quy định tại Điều 12 của Nghị định số 09/2019/NĐ-CP". */
export const procedureReportWindow = rule("report.procedure.window", {
  label: { vi: "thời gian chốt số liệu báo cáo kiểm soát thủ tục hành chính", en: "its figures" },
  is: before().amended(
    begins,
    cite(circular, "Đ10", "theo quy định tại Điều 12 của Nghị định số 09/2019/NĐ-CP"),
    middle,
    paraphrased(decree, "Đ12", "từ ngày 15 đến ngày 14")
  )
})

/** TT 09/2026 Đ11.2 — communes and provincial bodies to the province "chậm nhất vào ngày 20 hằng tháng, ngày 20 tháng cuối quý". */
export const procedureReportFromCommune = rule("report.procedure.submit.commune", {
  label: {
    vi: "UBND cấp xã, cơ quan cấp tỉnh gửi UBND cấp tỉnh",
    en: "communes and provincial bodies to the province"
  },
  is: before().amended(
    begins,
    cite(circular, "Đ11.k2", "cập nhật và gửi Ủy ban nhân dân cấp tỉnh chậm nhất vào ngày 20 hằng tháng"),
    dayOfMonth(20)
  )
})

/** TT 09/2026 Đ11.2 — the province "chậm nhất vào ngày 23 hằng tháng, ngày 23 tháng cuối quý". */
export const procedureReportFromProvince = rule("report.procedure.submit.province", {
  label: { vi: "UBND cấp tỉnh gửi báo cáo", en: "the province sends its report" },
  is: before().amended(
    begins,
    cite(
      circular,
      "Đ11.k2",
      "Ủy ban nhân dân cấp tỉnh tổng hợp, duyệt và gửi báo cáo chậm nhất vào ngày 23 hằng tháng"
    ),
    dayOfMonth(23)
  )
})

/** TT 09/2026 Đ11.1 — units of a ministry by the 20th, the ministry by the 23rd. */
export const procedureReportFromMinistry = rule("report.procedure.submit.ministry", {
  label: { vi: "bộ, cơ quan ngang bộ gửi báo cáo", en: "a ministry sends its report" },
  is: before().amended(
    begins,
    cite(
      circular,
      "Đ11.k1",
      "bộ, cơ quan ngang bộ tổng hợp, duyệt, gửi báo cáo chậm nhất vào ngày 23 hằng tháng"
    ),
    dayOfMonth(23)
  )
})

/** TT 09/2026 Đ11.1 — a ministry's units to it by the 20th. */
export const procedureReportFromMinistryUnit = rule("report.procedure.submit.ministry-unit", {
  label: { vi: "đơn vị thuộc bộ gửi bộ", en: "a ministry's units to it" },
  is: before().amended(
    begins,
    cite(circular, "Đ11.k1", "gửi báo cáo bộ, cơ quan ngang bộ chậm nhất vào ngày 20 hằng tháng"),
    dayOfMonth(20)
  )
})

/** TT 09/2026 Đ11.4 — the Ministry of Justice reports at the monthly session and "ngày 25 tháng 12 hằng năm". */
export const procedureReportToGovernment = rule("report.procedure.to-government", {
  label: { vi: "Bộ Tư pháp báo cáo Chính phủ", en: "the Ministry of Justice reports to the Government" },
  is: before().amended(
    begins,
    cite(circular, "Đ11.k4", "tại Phiên họp Chính phủ thường kỳ hằng tháng và ngày 25 tháng 12 hằng năm"),
    { each: cadence(1, "month"), yearly: { month: 12, day: 25 } } as const
  )
})
