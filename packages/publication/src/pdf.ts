import { boardType, type PaperSize } from "./board.js"
import { catalogueOf, type Language } from "./catalogue.js"
import type { Fonts } from "./fonts.js"
import type { Notice } from "./notice.js"
import { contentOf, type NoticeContent } from "./notice-content.js"
import { mm, onPaper, type Paper } from "./pdf-paper.js"
import { qrSquares } from "./qr.js"

export { type Fonts, tinos } from "./fonts.js"
export { formPdf } from "./form-pdf.js"

const drawQr = (paper: Paper, url: string, side: number, x: number, y: number): void => {
  const squares = qrSquares(url)
  const unit = side / squares.length
  paper.save().fillColor("#000")
  squares.forEach((row, j) =>
    row.forEach((dark, i) => {
      if (dark) paper.rect(x + i * unit, y + j * unit, unit, unit)
    })
  )
  paper.fill().restore()
}

const drawTables = (paper: Paper, { tables }: NoticeContent): void => {
  for (const { title, columns, rows } of tables) {
    paper.moveDown(0.5).font("bold").text(title).moveDown(0.2).font("regular")
    paper.table({
      defaultStyle: { border: 1, borderColor: "#000", padding: 4 },
      data: [
        columns.map(text => ({ text, type: "TH" as const, font: { src: "bold" } })),
        ...rows.map(row => [...row])
      ]
    })
    paper.font("regular").moveDown(0.5)
    paper.x = paper.page.margins.left
  }
}

/** The code and the address stand at the foot of the last sheet; on a new one where there is no room. */
const drawFoot = (paper: Paper, url: string, words: string, size: PaperSize): void => {
  const side = (size === "A4" ? 38 : 55) * mm
  const bottom = paper.page.height - paper.page.margins.bottom
  if (paper.y + side > bottom) paper.addPage()
  const y = paper.y + 6
  const { left } = paper.page.margins
  const right = paper.page.width - paper.page.margins.right
  paper.moveTo(left, y).lineTo(right, y).lineWidth(1.5).stroke()
  drawQr(paper, url, side, left, y + 4)
  paper.text(`${words}\n${url}`, left + side + 12, y + side / 3, { width: right - left - side - 12 })
}

/**
 * A sheet for the notice board as PDF, its letters embedded.
 * @throws MissingFigure
 * @example
 * ```ts
 * const bytes = await boardPdf(notice, await tinos(), "A3")
 * ```
 */
export const boardPdf = (
  notice: Notice,
  fonts: Fonts,
  size: PaperSize = "A3",
  language: Language = "vi"
): Promise<Uint8Array> => {
  const { phrases: say, language: tag } = catalogueOf(language)
  const content = contentOf(notice, language)
  const { title, office, paragraphs, facts, basis, withheld, url } = content
  const margin = 15 * mm
  const margins = { top: margin, bottom: margin, left: margin, right: margin }
  const points = boardType[size]
  return onPaper({ size, margins, title, author: office, language: tag, fonts }, paper => {
    paper.font("bold").fontSize(points).text(office.toLocaleUpperCase("vi"))
    paper.moveDown(0.8).text(say.notice, { align: "center" })
    paper
      .fontSize(points * 1.5)
      .text(title, { align: "center" })
      .moveDown(0.5)
    paper.font("regular").fontSize(points)
    for (const one of paragraphs) paper.text(one, { lineGap: points * 0.25 }).moveDown(0.4)
    drawTables(paper, content)
    paper.fontSize(points * 0.8)
    if (withheld !== null) paper.text(withheld).moveDown(0.4)
    for (const [label, value] of facts)
      paper.font("bold").text(`${label}: `, { continued: true }).font("regular").text(value)
    for (const one of basis) paper.text(`${say.basis} ${one}.`)
    drawFoot(paper, url, say.scan, size)
  })
}
