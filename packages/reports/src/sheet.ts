import { type CivilDate, inVietnamese, type Label } from "@danchu/law"
import type { BuiltReport } from "./build.js"
import type { Figures } from "./check.js"
import { decimal, inVietnameseDigits } from "./decimal.js"
import type { Column, Form } from "./form.js"
import { cellKey, type Suppressed } from "./suppression.js"

/** One line of a filled form: an office, a field, or the total. */
export interface SheetRow {
  readonly name: string
  readonly values: ReadonlyMap<number, number | string | null>
  /** The cases behind each column, where they may be told. */
  readonly cases?: ReadonlyMap<number, readonly string[]>
}

/** A filled form, ready to be written out in any shape. */
export interface Sheet {
  readonly form: Form
  readonly period: {
    readonly id: string
    readonly from: CivilDate
    readonly to: CivilDate
    readonly label: Label
  }
  /** The last day whose acts count, where the period had not ended. */
  readonly provisionalOn?: CivilDate
  readonly rows: readonly SheetRow[]
}

/** The sheet of a built report for one office. */
export const sheetOf = (report: BuiltReport, office: string): Sheet => ({
  form: report.form,
  period: report.period,
  ...(report.provisional && { provisionalOn: report.asOf }),
  rows: [
    {
      name: office.normalize("NFC"),
      values: new Map(report.cells.map(({ column, value }) => [column, value])),
      cases: new Map(report.cells.map(({ column, cases }) => [column, cases]))
    }
  ]
})

/** The sheet of figures that were given, by office; what is left out is unknown. */
export const sheetFrom = (
  form: Form,
  period: Sheet["period"],
  offices: Readonly<Record<string, Figures>>,
  suppressed?: Suppressed
): Sheet => ({
  form,
  period: { id: period.id, from: period.from, to: period.to, label: period.label },
  rows: Object.entries(offices).map(([name, figures]) => ({
    name: name.normalize("NFC"),
    values: new Map(
      form.columns.flatMap(({ number }): readonly (readonly [number, number | string | null])[] => {
        const given = figures[number]
        if (suppressed?.cells.get(cellKey(name, number)) === null) return [[number, null]]
        return given === null || given === undefined
          ? []
          : [[number, typeof given === "bigint" ? given.toString() : given]]
      })
    )
  }))
})

/** Columns that hold figures. */
export const figureColumns = ({ columns }: Form): readonly Column[] =>
  columns.filter(column => column.unit !== "")

/** A figure as Vietnam prints it; words where there is none. */
export const printedFigure = ({ values }: SheetRow, column: number): string => {
  const value = values.get(column)
  return value === null ? "ẩn" : value === undefined ? "chưa có" : inVietnameseDigits(decimal(value))
}

/** "Biểu số: 01/XLD (01/2024/TT-TTCP)". */
export const sourceLine = ({ code, basis }: Form): string => `Biểu số: ${code} (${basis.instrument})`

/** "Kỳ báo cáo: quý I năm 2026 (từ 15/12/2025 đến 14/03/2026)". */
export const periodLine = ({ period, provisionalOn }: Sheet): string =>
  `Kỳ báo cáo: ${period.label.vi} (từ ${inVietnamese(period.from)} đến ${inVietnamese(period.to)})${
    provisionalOn ? `; số liệu tạm tính đến ${inVietnamese(provisionalOn)}` : ""
  }`

/** A heading over several columns, "tiếp nhận trong kỳ", and what is left of each. */
export const headingOf = ({ label }: Column): { readonly group: string | null; readonly own: string } => {
  const cut = label.vi.indexOf(": ")
  return cut < 0
    ? { group: null, own: label.vi }
    : { group: label.vi.slice(0, cut), own: label.vi.slice(cut + 2) }
}

/** The relation printed over a column, "1=2+3=4+5", or its number. */
export const numberLine = (form: Form, { number }: Column): string =>
  form.relations.find(
    ({ kind, is, sides: [left] }) =>
      kind === "printed" && is === "equal" && left.addends.length === 1 && left.addends[0]?.column === number
  )?.text ?? String(number)
