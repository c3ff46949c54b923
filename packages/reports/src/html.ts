import { decimal, digitsOf, inVietnameseDigits } from "./decimal.js"
import { type Column, columnOf, type Form } from "./form.js"
import { narrative } from "./narrative.js"
import {
  figureColumns,
  numberLine,
  periodLine,
  printedFigure,
  type Sheet,
  type SheetRow,
  sourceLine
} from "./sheet.js"

const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign
  )

/** What a chart sets side by side: the parts of the longest printed sum of at most eight, and the column of the sum. */
interface Charted {
  readonly whole: number | undefined
  readonly columns: readonly number[]
}

const charted = (form: Form): Charted =>
  form.relations
    .filter(({ kind, is }) => kind !== "misprint" && is === "equal")
    .flatMap(({ sides: [left, ...others] }) =>
      others.map(({ addends }) => ({
        whole: left.addends.length === 1 ? left.addends[0]?.column : undefined,
        columns: addends.map(({ column }) => column)
      }))
    )
    .filter(({ columns }) => columns.length >= 2 && columns.length <= 8)
    .reduce<Charted>((best, next) => (next.columns.length > best.columns.length ? next : best), {
      whole: undefined,
      columns: []
    })

/** What may be wider than a telephone scrolls by itself, also by keyboard. */
const scrolled = (label: string, content: string): string =>
  `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0">${content}</div>`

/** A long relation breaks at its signs: 6=8+9+10 and so on. */
const breakable = (relation: string): string => escaped(relation).replace(/[=+]/g, sign => `<wbr>${sign}`)

/** Words stand over their bar, so that a chart is as legible on a telephone as on paper. */
const rowHeight = 44
const barWidth = 330

const chart = (sheet: Sheet, row: SheetRow, id: string): string => {
  const { whole, columns } = charted(sheet.form)
  const parts = columns.flatMap(number => {
    const value = row.values.get(number)
    const column = columnOf(sheet.form, number)
    return column && value !== null && value !== undefined
      ? [
          {
            label: column.label.vi,
            value: Number(digitsOf(decimal(value))),
            text: inVietnameseDigits(decimal(value)),
            unit: column.unit
          }
        ]
      : []
  })
  const most = Math.max(...parts.map(part => part.value), 0)
  if (parts.length < 2 || most === 0) return ""
  const height = parts.length * rowHeight + 4
  const spoken = parts.map(part => `${part.label}: ${part.text} ${part.unit}`).join("; ")
  const bars = parts.map(({ label, value, text }, i) => {
    const y = i * rowHeight
    const width = Math.round((value / most) * barWidth * 10) / 10
    return [
      `<text x="1" y="${y + 15}">${escaped(label)}</text>`,
      `<rect x="1" y="${y + 21}" width="${width}" height="18"/>`,
      `<text x="${width + 8}" y="${y + 35}">${escaped(text)}</text>`
    ].join("")
  })
  const of = whole === undefined ? undefined : columnOf(sheet.form, whole)
  const caption = [row.name, of && `cột ${whole}, ${of.label.vi}`].filter(Boolean).join(": ")
  return `<figure><figcaption>${escaped(caption)}</figcaption><svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${barWidth + 130} ${height}"><title id="${id}-title">${escaped(`${row.name}: ${sheet.form.title.vi}`)}</title><desc id="${id}-desc">${escaped(spoken)}</desc><g aria-hidden="true">${bars.join("")}</g></svg></figure>`
}

/** The relation that the form prints over a column stands under its words. */
const printedSum = (form: Form, column: Column): string => {
  const line = numberLine(form, column)
  return line === String(column.number) ? "" : `<small>${breakable(line)}</small>`
}

const copied = "Mẫu biểu theo bản lưu trong phần mềm, chưa đối chiếu với văn bản ban hành."

const style = `
body{font:11pt/1.45 "Times New Roman",Tinos,serif;color:#111;background:#fff;max-width:190mm;margin:10mm auto;padding:0 4mm}
h1{font-size:14pt;text-align:center;margin:.2em 0}
p{margin:.4em 0}
table{border-collapse:collapse;width:100%;margin:1em 0}
caption{text-align:left;padding:.3em 0}
th,td{border:1px solid #333;padding:.25em .45em;vertical-align:top}
thead th{background:#eee}
tbody th{text-align:left;font-weight:normal}
td.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
svg{display:block;width:100%;max-width:30rem;height:auto;font:15px "Times New Roman",Tinos,serif}
svg rect{fill:#1f4e79;stroke:#111;stroke-width:.5}
figure{margin:1em 0;break-inside:avoid}
figcaption{padding:.3em 0}
td:first-child{text-align:right;width:1.6em}
small{display:block;font-size:.82em;color:#333;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
@media(max-width:600px){body{margin:4mm auto;padding:0 3mm}}
@page{size:A4;margin:15mm}
@media print{.scroll{overflow:visible}body{margin:0;max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}thead th{background:none}svg rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim()

/**
 * A page of its own in Vietnamese: a paragraph, a table with one line for each column of the form, and a chart whose words
 * a screen reader reads. It prints on A4 and needs no network.
 */
export const toHtml = (sheet: Sheet): string => {
  const { form } = sheet
  const offices = sheet.rows.map(row => `<th scope="col">${escaped(row.name)}</th>`).join("")
  const lines = figureColumns(form).map(column => {
    const figures = sheet.rows.map(
      row => `<td class="figure">${escaped(printedFigure(row, column.number))}</td>`
    )
    const label = escaped(column.label.vi)
    return `<tr><td>${column.number}</td><th scope="row" abbr="${label}">${label}${printedSum(form, column)}</th><td>${escaped(column.unit)}</td>${figures.join("")}</tr>`
  })
  const told = sheet.rows.map(row => `<p>${escaped(narrative(sheet, row).text)}</p>`)
  const charts = sheet.rows.map((row, i) => chart(sheet, row, `chart-${i + 1}`)).filter(Boolean)
  const withheld = sheet.rows.some(row => [...row.values.values()].includes(null))
  return [
    "<!doctype html>",
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(`${form.code} – ${form.title.vi} – ${sheet.period.label.vi}`)}</title>`,
    `<style>${style}</style></head>`,
    "<body><main>",
    `<p>${escaped(sourceLine(form))}</p>`,
    `<h1>${escaped(form.title.vi)}</h1>`,
    `<p>${escaped(periodLine(sheet))}</p>`,
    ...told,
    scrolled(
      `bảng số liệu biểu ${form.code}`,
      [
        "<table>",
        `<caption>${escaped(`Số liệu biểu ${form.code}, ${sheet.period.label.vi}`)}</caption>`,
        `<thead><tr><th scope="col">Cột</th><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th>${offices}</tr></thead>`,
        `<tbody>${lines.join("\n")}</tbody>`,
        "</table>"
      ].join("\n")
    ),
    ...(withheld ? ["<p>ẩn: số liệu nhỏ không công bố để không lộ thông tin về người cụ thể.</p>"] : []),
    ...charts,
    ...(form.basis.confidence === "A" ? [] : [`<p><small>${escaped(copied)}</small></p>`]),
    "</main></body>",
    "</html>",
    ""
  ].join("\n")
}
