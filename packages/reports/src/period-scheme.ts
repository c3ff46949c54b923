import { cite, paraphrased, recalled, Timeline } from "@danchu/law"

export type PeriodKind =
  | "month"
  | "quarter"
  | "half-year"
  | "second-half"
  | "nine-months"
  | "year"
  | "assembly-year"

/**
 * Whose periods. "petition": reports on reception, complaints and denunciations to the inspectorate; "state": the periods of
 * NĐ 09/2019/NĐ-CP, which reports on administrative procedures follow; "calendar": plain calendar periods, of no text;
 * "assembly": the yearly report on complaints and denunciations to the National Assembly.
 */
export type PeriodScheme = "petition" | "state" | "calendar" | "assembly"

/** The last day of a month whose figures still count; `null` for the month's own end. */
export interface Cutoff {
  readonly day: 14 | null
}

const fourteenth: Cutoff = { day: 14 }

const petition = (gist2021: string, gist2024: string): Timeline<Cutoff> =>
  Timeline.enacted("2021-05-10", paraphrased("02/2021/TT-TTCP", "Đ7.k1.a", gist2021), fourteenth).amended(
    "2024-03-05",
    paraphrased("01/2024/TT-TTCP", "Đ7.k1", gist2024),
    fourteenth
  )

const quarters =
  "quý I: từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 3; các quý khác: từ ngày 15 của tháng cuối quý trước đến ngày 14 của tháng cuối quý báo cáo"
const half = "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 6 của năm báo cáo"
const nine = "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 9 của năm báo cáo"
const year = "từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 12 của năm báo cáo"

const begun = "2019-03-12"

/** What each scheme knows; a kind left out does not exist in it. */
export const schemes: Readonly<
  Record<PeriodScheme, Partial<Record<PeriodKind, Timeline<Cutoff> | "practice">>>
> = {
  petition: {
    quarter: petition(quarters, quarters),
    "half-year": petition(half, half),
    "nine-months": petition(nine, nine),
    year: petition(year, year)
  },
  state: {
    month: Timeline.enacted(
      begun,
      paraphrased("09/2019/NĐ-CP", "Đ12.k1", "từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo"),
      fourteenth
    ),
    quarter: Timeline.enacted(
      begun,
      paraphrased(
        "09/2019/NĐ-CP",
        "Đ12.k2",
        "từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của tháng cuối quý"
      ),
      fourteenth
    ),
    "half-year": Timeline.enacted(begun, paraphrased("09/2019/NĐ-CP", "Đ12.k3", half), fourteenth),
    "second-half": Timeline.enacted(
      begun,
      recalled("09/2019/NĐ-CP", "Đ12.k3", "từ ngày 15 tháng 6 đến ngày 14 tháng 12 của năm báo cáo"),
      fourteenth
    ),
    "nine-months": Timeline.enacted(begun, paraphrased("09/2019/NĐ-CP", "Đ12.k4", nine), fourteenth),
    year: Timeline.enacted(begun, paraphrased("09/2019/NĐ-CP", "Đ12.k5", year), fourteenth)
  },
  calendar: {
    month: "practice",
    quarter: "practice",
    "half-year": "practice",
    "second-half": "practice",
    "nine-months": "practice",
    year: "practice"
  },
  assembly: { "assembly-year": "practice" }
}

/** TT 09/2026/TT-BTP Đ9: which reports on administrative procedures there are, month and quarter by number. */
export const procedureReports = Timeline.enacted(
  "2026-08-01",
  cite(
    "09/2026/TT-BTP",
    "Đ9",
    "hằng tháng (các tháng: 1, 2; 4, 5; 7, 8; 10, 11), hằng quý (các quý: I, III), 6 tháng đầu năm và hằng năm"
  ),
  { months: [1, 2, 4, 5, 7, 8, 10, 11], quarters: [1, 3], halfYear: true, year: true } as const,
  cite("09/2026/TT-BTP", "Đ10", "theo quy định tại Điều 12 của Nghị định số 09/2019/NĐ-CP")
)
