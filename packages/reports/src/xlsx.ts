import writeXlsxFile, { type Row } from "write-excel-file/universal"
import { decimal } from "./decimal.js"
import {
  figureColumns,
  headingOf,
  numberLine,
  periodLine,
  printedFigure,
  type Sheet,
  type SheetRow,
  sourceLine
} from "./sheet.js"

const border = { borderStyle: "thin", borderColor: "#000000" } as const
const head = { ...border, fontWeight: "bold", align: "center", alignVertical: "center", wrap: true } as const

const wide = (value: string, span: number, more: object = {}): Row => [
  { value, columnSpan: span, wrap: true, alignVertical: "center", ...more },
  ...Array.from({ length: span - 1 }, () => null)
]

/** Two lines of headings: a group over its columns, or one cell over both lines. */
const headings = (sheet: Sheet): readonly [Row, Row] => {
  const upper: Row = [{ value: "Đơn vị", rowSpan: 2, ...head }]
  const lower: Row = [null]
  const columns = figureColumns(sheet.form).map(headingOf)
  columns.forEach(({ group, own }, i) => {
    if (group === null) {
      upper.push({ value: own, rowSpan: 2, ...head })
      lower.push(null)
      return
    }
    const begins = columns[i - 1]?.group !== group
    const next = columns.findIndex((column, j) => j > i && column.group !== group)
    const span = (next < 0 ? columns.length : next) - i
    upper.push(begins ? { value: group, ...(span > 1 && { columnSpan: span }), ...head } : null)
    lower.push({ value: own, ...head })
  })
  return [upper, lower]
}

/** As many decimals as the figure has: rounded ones would be other figures. */
const formatOf = (value: number): string => {
  const { scale } = decimal(value)
  return scale === 0 ? "#,##0" : `#,##0.${"0".repeat(scale)}`
}

const line = (sheet: Sheet, row: SheetRow): Row => [
  { value: row.name, wrap: true, ...border },
  ...figureColumns(sheet.form).map(({ number }) => {
    const value = row.values.get(number)
    if (value === null) return { value: "ẩn", align: "right" as const, ...border }
    if (value === undefined) return { value: "", ...border }
    return typeof value === "number"
      ? { value, type: Number, format: formatOf(value), ...border }
      : { value, align: "right" as const, ...border }
  })
]

/** Forms have many columns: printed, all of them stand on one page side by side. */
const onePageWide = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) =>
          xml.replace(/<worksheet[^>]*>/, `$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes
      }
    }
  }
}

/** Wide enough for the longest figure of a column. */
const widthOf = ({ rows }: Sheet, number: number): number =>
  Math.max(9, ...rows.map(row => printedFigure(row, number).length + 2))

/**
 * A workbook in the layout of the form: its code, title and period, grouped headings, the line of column numbers with the
 * printed sums, and one line for each row.
 * @returns the bytes of the file
 */
export const toXlsx = async (sheet: Sheet): Promise<Uint8Array> => {
  const columns = figureColumns(sheet.form)
  const span = columns.length + 1
  const [upper, lower] = headings(sheet)
  const numbers: Row = [
    { value: "MS", ...head },
    ...columns.map(column => ({
      value: numberLine(sheet.form, column),
      ...head,
      fontStyle: "italic" as const
    }))
  ]
  const data = [
    wide(sourceLine(sheet.form), span, { fontWeight: "bold" }),
    wide(sheet.form.title.vi.toLocaleUpperCase("vi"), span, { fontWeight: "bold", align: "center" }),
    wide(periodLine(sheet), span, { align: "center", fontStyle: "italic" }),
    upper,
    lower,
    numbers,
    ...sheet.rows.map(row => line(sheet, row))
  ]
  const blob = await writeXlsxFile(
    data,
    {
      sheet: sheet.form.code.replaceAll("/", "-"),
      orientation: "landscape",
      stickyRowsCount: 6,
      columns: [{ width: 24 }, ...columns.map(({ number }) => ({ width: widthOf(sheet, number) }))]
    },
    { fontFamily: "Times New Roman", fontSize: 11, features: [onePageWide] }
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
