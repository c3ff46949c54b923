import type { CivilDate, Label } from "@danchu/law"
import {
  type BuiltReport,
  buildable,
  buildDossierReport,
  buildFeedbackReport,
  buildReport,
  type Form,
  formOf,
  forms,
  type ReportPeriod,
  reportPeriod,
  type Sheet,
  sheetFrom,
  sheetOf
} from "@danchu/reports"
import type { Entry } from "./diary.ts"
import type { Counted } from "./kinds.ts"
import { receptionFigures } from "./reception-facts.ts"

/** What the desk knows for its reports. */
export interface Register extends Counted {
  /** Receptions of the register, by day. */
  readonly receptions: readonly Entry[]
}

/** A form that the desk fills as far as it knows. */
export interface Offered {
  /** Its code, or its id where another edition stands in for one that was not read. */
  readonly code: string
  readonly form: Form
  readonly period: ReportPeriod
  /** Why it is not the form of the day. */
  readonly instead: Label | null
}

const codes = [
  "01/TCD",
  "02/TCD",
  "01/XLD",
  "02/XLD",
  "03/XLD",
  "04/XLD",
  "01/KQGQ",
  "02/KQGQ",
  "03/KQGQ",
  "04/KQGQ",
  "06a/BTP/KSTT",
  "07a/BTP/KSTT"
] as const

const unread: Label = {
  vi: "Mẫu đang áp dụng chưa được đọc; đây là mẫu trước đó, phải đối chiếu trước khi dùng.",
  en: "The form in force was not read; this is the one before it: compare it before use."
}

const schemeOf = (code: string) => (code.endsWith("/KSTT") ? "procedure" : "petition")

/** The three months of a quarter, "2026-10" to "2026-12". */
const monthsOf = (quarter: string): readonly string[] => {
  const [year = "", q = ""] = quarter.split("-Q")
  return [1, 2, 3].map(n => `${year}-${String((Number(q) - 1) * 3 + n).padStart(2, "0")}`)
}

const offered = (period: ReportPeriod, code: string): readonly Offered[] => {
  const chosen = formOf(code, period.to)
  if ("form" in chosen) return [{ code, form: chosen.form, period, instead: null }]
  const last = forms.findLast(form => form.code === code)
  return last && chosen._tag === "NotVerified" ? [{ code, form: last, period, instead: unread }] : []
}

const periodsFor = (quarter: string, code: string): readonly ReportPeriod[] => {
  const scheme = schemeOf(code)
  const found = (id: string): readonly ReportPeriod[] => {
    const period = reportPeriod(id, scheme)
    return "_tag" in period ? [] : [period]
  }
  const whole = found(quarter)
  return whole.length > 0 ? whole : monthsOf(quarter).flatMap(found)
}

/** Every form of a quarter that has begun; what is not reported by the quarter is offered by its months. */
export const formsOf = (quarter: string, today: CivilDate): readonly Offered[] =>
  codes.flatMap(code =>
    periodsFor(quarter, code)
      .filter(({ from }) => from <= today)
      .flatMap(period => offered(period, code))
  )

const within = (column: number, from: number, to: number): boolean => column >= from && column <= to

/**
 * The columns that a desk can answer. It keeps no replies of other bodies, no money, no land, no people disciplined and nothing
 * of how decisions were carried out: a 0 there would be a figure that nobody counted.
 */
const answered: Readonly<Record<string, (column: number) => boolean>> = {
  "TT01/2024:01/TCD": column => column !== 12 && column !== 21,
  "TT02/2021:02/TCD": column => column !== 16,
  "TT01/2024:01/XLD": column => column !== 22,
  "TT01/2024:02/XLD": column => column !== 26,
  "TT01/2024:03/XLD": column => column !== 27,
  "TT01/2024:04/XLD": () => true,
  "TT01/2024:01/KQGQ": column => within(column, 1, 6) || within(column, 20, 22) || within(column, 25, 26),
  "TT01/2024:02/KQGQ": column => column === 1,
  "TT02/2021:03/KQGQ": column => within(column, 1, 10) || within(column, 24, 31),
  "TT09/2026/BTP:06a/BTP/KSTT": () => true,
  "TT09/2026/BTP:07a/BTP/KSTT": column => !within(column, 10, 12)
}

/** Whether the desk answers any column of the form. */
export const isAnswered = (formId: string): boolean => Object.hasOwn(answered, formId)

const onlyAnswered = (sheet: Sheet, hidden: (column: number) => boolean = () => false): Sheet => {
  const known = answered[sheet.form.id] ?? (() => false)
  return {
    ...sheet,
    rows: sheet.rows.map(row => ({
      ...row,
      values: new Map([...row.values].filter(([column]) => known(column) && !hidden(column)))
    }))
  }
}

/** A form as far as the desk knows, with what its own rules say of the result. */
export interface FilledForm {
  readonly sheet: Sheet
  /** `null` where the figures come from no cases. */
  readonly report: BuiltReport | null
}

/** The form with what the desk knows; what it does not know stays empty. */
export const filledBy = async (
  { form, period }: Offered,
  register: Register,
  office: string,
  today: CivilDate
): Promise<FilledForm> => {
  const online = register.dossiers.some(({ channel }) => channel === "online-full")
  const built = buildable.includes(form.id)
    ? buildReport(form.id, register.cases, period, today)
    : form.id === "TT09/2026/BTP:07a/BTP/KSTT"
      ? buildDossierReport(form.id, register.dossiers, period, today)
      : form.id === "TT09/2026/BTP:06a/BTP/KSTT"
        ? buildFeedbackReport(form.id, register.feedback, period, today)
        : null
  if (built?._tag === "BuiltReport")
    return {
      sheet: onlyAnswered(
        sheetOf(built, office),
        column => form.code === "07a/BTP/KSTT" && online && within(column, 4, 5)
      ),
      report: built
    }
  const reception = form.code === "01/TCD" || form.code === "02/TCD"
  const figures = reception ? await receptionFigures(form, register.receptions, period, today) : {}
  return { sheet: onlyAnswered(sheetFrom(form, period, { [office]: figures })), report: null }
}

/** Whether there is any figure at all: a blank form tells nobody why it is blank. */
export const hasFigures = ({ rows }: Sheet): boolean => rows.some(({ values }) => values.size > 0)
