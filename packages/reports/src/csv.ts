import { figureColumns, type Sheet } from "./sheet.js"

/** A field of RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * One line for each office and column: form, period, office, column, label, unit, state, value and, where asked, case ids.
 * Numbers are plain ("1234.5"), lines end in CRLF, and `bom` marks the text as UTF-8 for spreadsheets.
 */
export const toCsv = (
  sheet: Sheet,
  options: { readonly cases?: boolean; readonly bom?: boolean } = {}
): string => {
  const head = [
    "form",
    "period",
    "office",
    "column",
    "label",
    "unit",
    "state",
    "value",
    ...(options.cases ? ["cases"] : [])
  ]
  const lines = sheet.rows.flatMap(row =>
    figureColumns(sheet.form).map(({ number, label, unit }) => {
      const value = row.values.get(number)
      return [
        sheet.form.id,
        sheet.period.id,
        row.name,
        String(number),
        label.vi,
        unit,
        value === null ? "withheld" : value === undefined ? "unknown" : "known",
        value === null || value === undefined ? "" : String(value),
        ...(options.cases ? [(value === null ? [] : (row.cases?.get(number) ?? [])).join(" ")] : [])
      ]
    })
  )
  const text = [head, ...lines].map(line => line.map(field).join(",")).join("\r\n")
  return `${options.bom ? "\ufeff" : ""}${text}\r\n`
}
