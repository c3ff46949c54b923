import {
  type Absence,
  addDays,
  type Citation,
  type CivilDate,
  civilDate,
  daysInMonth,
  InvalidText,
  inVietnamese,
  type Label,
  partsOf,
  type ReportWindow
} from "@danchu/law"
import { petitionReportKinds } from "@danchu/law/rules/report-petition"
import { procedureReportFrequency } from "@danchu/law/rules/report-procedure"
import { idOf, labelOf, type Named, named } from "./period-name.js"
import { type PeriodKind, type PeriodScheme, schemes } from "./period-scheme.js"

/** The span of days whose figures a report holds; both ends are included. */
export interface ReportPeriod {
  /** "2026-Q1", "2026-03", "2026-H1", "2026-H2", "2026-9M", "2026" or "2026-NA". */
  readonly id: string
  readonly scheme: PeriodScheme | "own"
  readonly kind: PeriodKind | "own"
  readonly year: number
  readonly from: CivilDate
  readonly to: CivilDate
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly notes: readonly string[]
}

/** The scheme has no such report: an answer, not an error. */
export interface NoSuchPeriod {
  readonly _tag: "NoSuchPeriod"
  readonly period: string
  readonly scheme: PeriodScheme
  readonly why: string
  readonly basis: readonly Citation[]
}

const spans: Readonly<Record<PeriodKind, (n: number) => readonly [first: number, last: number]>> = {
  month: n => [n, n],
  quarter: n => [3 * n - 2, 3 * n],
  "half-year": () => [1, 6],
  "second-half": () => [7, 12],
  "nine-months": () => [1, 9],
  year: () => [1, 12],
  // The twelve months up to July, the last of them whole.
  "assembly-year": () => [-4, 7]
}

/** The first of a month that may lie in the year before: month 0 is December, -4 is August. */
const monthOf = (year: number, month: number): readonly [year: number, month: number] =>
  month >= 1 ? [year, month] : [year - 1, month + 12]

const windowOf = (
  named: Named,
  window: ReportWindow | null
): { readonly from: CivilDate; readonly to: CivilDate } => {
  const [first, last] = spans[named.kind](named.ordinal)
  if (window === null) {
    const [y, m] = monthOf(named.year, first)
    return { from: civilDate(y, m, 1), to: civilDate(named.year, last, daysInMonth(named.year, last)) }
  }
  const [y, m] = monthOf(named.year, first - 1)
  return { from: civilDate(y, m, window.opensOn), to: civilDate(named.year, last, window.closesOn) }
}

const practice: Partial<Record<PeriodScheme, string>> = {
  calendar: "Calendar periods; no text on reports sets them.",
  assembly:
    "Known from yearly dispatches of the Government, not from a text that was read; sent before 5 August."
}

/** The last month of a period: the day that the law is asked on lies in it. */
const lastMonth = (asked: Named): readonly [year: number, month: number] => [
  asked.year,
  spans[asked.kind](asked.ordinal)[1]
]

/** TT 09/2026 Đ9 has no report of the months that end a quarter, nor of the second and fourth quarter. */
const skipped = (asked: Named, scheme: PeriodScheme): readonly Citation[] | undefined => {
  if (scheme !== "procedure") return undefined
  const frequency = procedureReportFrequency.on(civilDate(...lastMonth(asked), 14))
  if (frequency._tag !== "Ruling") return undefined
  const { months, quarters } = frequency.value
  const numbers: readonly number[] =
    asked.kind === "month" ? months : asked.kind === "quarter" ? quarters : [1]
  return numbers.includes(asked.ordinal) ? undefined : frequency.basis
}

const kinds = (asked: Named, scheme: PeriodScheme): readonly Citation[] =>
  scheme === "petition" ? petitionReportKinds.on(civilDate(...lastMonth(asked), 14)).basis : []

const noSuch = (asked: Named, scheme: PeriodScheme, basis: readonly Citation[]): NoSuchPeriod => ({
  _tag: "NoSuchPeriod",
  period: idOf(asked),
  scheme,
  why: `the reports of this scheme are: ${Object.keys(schemes[scheme]).join(", ")}${scheme === "procedure" ? ", not every month and quarter" : ""}`,
  basis
})

/**
 * The period of a name such as "2026-Q1" or "quý I/2026", in a scheme. The law is that of the period's last day.
 * @returns the period; or that the scheme has none; or why the texts give none for that time
 * @throws InvalidText for a name that is no period
 * @example
 * ```ts
 * const quarter = reportPeriod("2026-Q1")
 * "from" in quarter && [quarter.from, quarter.to] // ["2025-12-15", "2026-03-14"]
 * ```
 */
export const reportPeriod = (
  name: string,
  scheme: PeriodScheme = "petition"
): ReportPeriod | NoSuchPeriod | Absence => {
  const asked = named(name)
  const known = schemes[scheme][asked.kind]
  const basis = known ? skipped(asked, scheme) : kinds(asked, scheme)
  if (!known || basis) return noSuch(asked, scheme, basis ?? [])
  const period = { id: idOf(asked), scheme, kind: asked.kind, year: asked.year, label: labelOf(asked) }
  if (known === "practice") {
    const note = practice[scheme]
    return { ...period, ...windowOf(asked, null), basis: [], notes: note ? [note] : [] }
  }
  const ruling = known.on(civilDate(...lastMonth(asked), 14))
  return ruling._tag === "Ruling"
    ? { ...period, ...windowOf(asked, ruling.value), basis: ruling.basis, notes: ruling.warnings }
    : ruling
}

/**
 * A span that an office set itself: localities do report over other windows than the decree's.
 * @throws InvalidText where it ends before it starts
 */
export const ownPeriod = (id: string, from: CivilDate, to: CivilDate): ReportPeriod => {
  if (to < from)
    throw new InvalidText(`${id} ends before it starts`, `${from}..${to}`, "Give the earlier day first.")
  const span = `${inVietnamese(from)}–${inVietnamese(to)}`
  return {
    id,
    scheme: "own",
    kind: "own",
    year: partsOf(to).year,
    from,
    to,
    label: { vi: `từ ${span}`, en: `${from} to ${to}` },
    basis: [],
    notes: ["The window was given by the caller."]
  }
}

/** Whether a day lies in the period. */
export const holds = (period: Pick<ReportPeriod, "from" | "to">, date: CivilDate): boolean =>
  period.from <= date && date <= period.to

/** The name of the month, quarter or year of a scheme that a day falls in; the year of 15 December is the next. */
export const periodNameOn = (
  date: CivilDate,
  kind: "month" | "quarter" | "year",
  scheme: Exclude<PeriodScheme, "assembly"> = "petition"
): string => {
  const { year, month, day } = partsOf(date)
  const late = scheme !== "calendar" && day > 14
  const shifted = late ? month + 1 : month
  const [y, m] = shifted > 12 ? [year + 1, 1] : [year, shifted]
  return idOf({ kind, year: y, ordinal: kind === "month" ? m : kind === "quarter" ? Math.ceil(m / 3) : 1 })
}

/** The quarters that make up a half-year, nine months or a year, by name. */
export const quartersOf = (period: Pick<ReportPeriod, "kind" | "year">): readonly string[] => {
  const numbers: Partial<Record<ReportPeriod["kind"], readonly number[]>> = {
    "half-year": [1, 2],
    "second-half": [3, 4],
    "nine-months": [1, 2, 3],
    year: [1, 2, 3, 4]
  }
  return (numbers[period.kind] ?? []).map(n => `${period.year}-Q${n}`)
}

/** Whether the periods follow each other without gap or overlap. */
export const tiles = (periods: readonly Pick<ReportPeriod, "from" | "to">[]): boolean =>
  periods.every((period, i) => {
    const next = periods[i + 1]
    return next === undefined || addDays(period.to, 1) === next.from
  })
