import { catalogueOf, type Language } from "./catalogue.js"
import { escaped } from "./markup.js"
import type { Notice } from "./notice.js"
import { contentOf, type NoticeContent } from "./notice-content.js"
import { qrSvg } from "./qr.js"

export type PaperSize = "A4" | "A3"

/** Letters that can be read standing before a board: points of the text on each sheet. */
export const boardType = { A4: 16, A3: 22 } as const

const style = (size: PaperSize): string => `
@page { size: ${size} portrait; margin: 15mm }
body { font: ${boardType[size]}pt/1.45 "Times New Roman", Tinos, serif; color: #000; background: #fff; margin: 0 }
main { max-width: ${size === "A4" ? 180 : 267}mm; margin: 0 auto; padding: 6mm }
.office { text-transform: uppercase; font-weight: bold; margin: 0 }
.kind { text-align: center; font-weight: bold; margin: 1em 0 0 }
h1 { font-size: 1.5em; line-height: 1.25; text-align: center; margin: .3em 0 .8em }
table { border-collapse: collapse; width: 100%; margin: .6em 0 } caption { text-align: left; font-weight: bold; padding: .3em 0 }
th, td { border: 1.2pt solid #000; padding: .25em .45em; text-align: left; vertical-align: top } thead { display: table-header-group } tr { break-inside: avoid }
.facts { font-size: .85em; margin: 1em 0 0 } .facts dt { float: left; clear: left; font-weight: bold; margin-right: .4em } .facts dt::after { content: ":" } .facts dd { margin: 0 0 .2em }
footer { display: flex; gap: 8mm; align-items: center; border-top: 2pt solid #000; margin-top: 1em; padding-top: .6em; break-inside: avoid } footer svg { flex: none; width: ${size === "A4" ? 38 : 55}mm; height: auto } footer p { margin: 0; overflow-wrap: anywhere }
.note { font-size: .8em }`

export const tablesHtml = ({ tables }: NoticeContent): string =>
  tables
    .map(
      ({ title, columns, rows }) =>
        `<table><caption>${escaped(title)}</caption><thead><tr>${columns
          .map(one => `<th scope="col">${escaped(one)}</th>`)
          .join("")}</tr></thead><tbody>${rows
          .map(row => `<tr>${row.map(one => `<td>${escaped(one)}</td>`).join("")}</tr>`)
          .join("")}</tbody></table>`
    )
    .join("\n")

export const factsHtml = ({ facts }: NoticeContent): string =>
  `<dl class="facts">${facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`

/**
 * A sheet for the notice board as one HTML page, printed on A4 or A3: large type, the tables whole, a QR code to the portal.
 * @throws MissingFigure
 */
export const boardHtml = (notice: Notice, size: PaperSize = "A3", language: Language = "vi"): string => {
  const { phrases: say, language: tag } = catalogueOf(language)
  const content = contentOf(notice, language)
  const { title, paragraphs, basis, withheld, url, office } = content
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style(size)}</style></head>
<body><main>
<p class="office">${escaped(office)}</p>
<p class="kind">${escaped(say.notice)}</p>
<h1>${escaped(title)}</h1>
${paragraphs.map(one => `<p>${escaped(one)}</p>`).join("\n")}
${tablesHtml(content)}
${withheld === null ? "" : `<p class="note">${escaped(withheld)}</p>`}
${factsHtml(content)}
${basis.map(one => `<p class="note">${escaped(say.basis)} ${escaped(one)}.</p>`).join("\n")}
<footer>${qrSvg(url, escaped(say.scan))}<p>${escaped(say.scan)}<br>${escaped(url)}</p></footer>
</main></body></html>
`
}
