import { type CivilDate, civilDate, daysInMonth, partsOf } from "./civil-date.js"
import { InvalidDate } from "./fault.js"
import { numberOfWords } from "./vietnamese-number.js"

/** A day, or a span with both its ends, as a text writes it; `problem` where the calendar has no such day. */
export interface WrittenDate {
  readonly text: string
  /** The offset in the text (UTF-16 units). */
  readonly at: number
  readonly form: "day" | "month" | "quarter" | "half-year" | "nine-months" | "year"
  readonly from: CivilDate | null
  /** The last day of the span; the same as `from` for a day. */
  readonly to: CivilDate | null
  readonly problem: string | null
}

interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

const monthsOf = (year: number, first: number, last: number): Span => ({
  from: civilDate(year, first, 1),
  to: civilDate(year, last, daysInMonth(year, last))
})
const oneDay = (year: number, month: number, day: number): Span => {
  const date = civilDate(year, month, day)
  return { from: date, to: date }
}

const quarters: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4
}

/** "[,] năm 2018" or "/2018". */
const year = String.raw`(?:\s*,?\s*năm\s+|\s*/\s*)(\d{4})`
const half = String.raw`(0?6|sáu|0?9|chín)\s+tháng`

type Taken = readonly [form: WrittenDate["form"], span: Span]
const forms: readonly (readonly [string, (groups: readonly string[]) => Taken])[] = [
  [
    String.raw`(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})`,
    ([d, m, y]) => ["day", oneDay(Number(y), Number(m), Number(d))]
  ],
  [
    String.raw`(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)`,
    ([d, m, y]) => ["day", oneDay(Number(y), Number(m), Number(d))]
  ],
  [
    String.raw`(\d{4})-(\d{2})-(\d{2})(?!\d)`,
    ([y, m, d]) => ["day", oneDay(Number(y), Number(m), Number(d))]
  ],
  [
    String.raw`${half}(\s+đầu|\s+cuối)?${year}`,
    ([n = "", which = "", y]) => {
      const count = numberOfWords(n) ?? Number(n)
      if (count === 9) return ["nine-months", monthsOf(Number(y), 1, 9)]
      return ["half-year", which.trim() === "cuối" ? monthsOf(Number(y), 7, 12) : monthsOf(Number(y), 1, 6)]
    }
  ],
  [
    String.raw`quý\s+(IV|I{1,3}|[1-4])${year}`,
    ([q = "", y]) => {
      const n = quarters[q.toUpperCase()] ?? 1
      return ["quarter", monthsOf(Number(y), 3 * n - 2, 3 * n)]
    }
  ],
  [String.raw`tháng\s+(\d{1,2})${year}`, ([m, y]) => ["month", monthsOf(Number(y), Number(m), Number(m))]],
  [String.raw`năm\s+(\d{4})(?!\d)`, ([y]) => ["year", monthsOf(Number(y), 1, 12)]]
]

const any = new RegExp(
  forms.map(([source], i) => `(?<form${i}>(?<![\\p{L}\\p{N}/.-])${source}(?![\\p{L}]))`).join("|"),
  "giu"
)
const each = forms.map(([source, take]) => [new RegExp(`^${source}`, "iu"), take] as const)

/**
 * Every day and span of days written in a text (NFC): "08/3/2017", "ngày 26 tháng 3 năm 2018", "sáu tháng đầu năm 2018",
 * "quý I/2026", "năm 2018".
 */
export const datesIn = (text: string): readonly WrittenDate[] =>
  [...text.matchAll(any)].flatMap((match): WrittenDate[] => {
    const [whole] = match
    const chosen = forms.findIndex((_, i) => match.groups?.[`form${i}`] !== undefined)
    const [pattern, take] = each[chosen] ?? []
    const groups = pattern?.exec(whole)?.slice(1)
    if (!groups || !take) return []
    try {
      const [form, span] = take(groups)
      return [{ text: whole, at: match.index, form, ...span, problem: null }]
    } catch (error) {
      if (!(error instanceof InvalidDate)) throw error
      return [
        { text: whole, at: match.index, form: "day", from: null, to: null, problem: error.message } as const
      ]
    }
  })

const two = (n: number) => String(n).padStart(2, "0")

/**
 * The day as an official text writes it: days below ten and the first two months are padded.
 * @example
 * ```ts
 * inOfficialWords(day("2026-01-05")) // "ngày 05 tháng 01 năm 2026"
 * ```
 */
export const inOfficialWords = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date)
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`
}
