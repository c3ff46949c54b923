import type { BuiltReport } from "./build.js"

/** A built report as plain JSON data: the cells with their cases, the check and the notes. */
export interface ReportJson {
  readonly form: string
  readonly title: BuiltReport["form"]["title"]
  readonly period: BuiltReport["period"]
  readonly asOf: string
  readonly provisional: boolean
  readonly cells: readonly {
    readonly column: number
    readonly label: BuiltReport["form"]["title"]
    readonly unit: string
    readonly value: number | string
    readonly cases: readonly string[]
  }[]
  readonly unplaced: BuiltReport["unplaced"]
  readonly check: BuiltReport["check"]
  readonly basis: readonly BuiltReport["form"]["basis"][]
  readonly notes: readonly string[]
}

export const toJson = (report: BuiltReport): ReportJson => ({
  form: report.form.id,
  title: report.form.title,
  period: report.period,
  asOf: report.asOf,
  provisional: report.provisional,
  cells: report.cells.flatMap(({ column, value, cases }) => {
    const found = report.form.columns.find(({ number }) => number === column)
    return found ? [{ column, label: found.label, unit: found.unit, value, cases }] : []
  }),
  unplaced: report.unplaced,
  check: report.check,
  basis: [report.form.basis],
  notes: report.notes
})
