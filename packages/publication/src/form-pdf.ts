import type { Fonts } from "./fonts.js"
import {
  nationalMotto,
  nationalName,
  numberLine,
  type OfficialForm,
  placeAndDate,
  recipientLines
} from "./official-form.js"
import { mm, onPaper, type Paper } from "./pdf-paper.js"

interface Line {
  readonly text: string
  readonly font?: "regular" | "bold" | "italic"
  readonly size?: number
  /** A line below: as long as the text, or half as long. */
  readonly ruled?: "whole" | "half"
}

/** Lines centred in a column, from `y` down; answers where they end. */
const column = (paper: Paper, x: number, width: number, y: number, lines: readonly Line[]): number => {
  paper.y = y
  for (const { text, font = "regular", size = 13, ruled } of lines) {
    paper.font(font).fontSize(size).text(text, x, paper.y, { width, align: "center" })
    if (ruled) {
      const side = Math.min(width, paper.widthOfString(text)) / (ruled === "whole" ? 2 : 4)
      // Below the dots under Vietnamese letters.
      const y = paper.y + 3
      paper
        .moveTo(x + width / 2 - side, y)
        .lineTo(x + width / 2 + side, y)
        .lineWidth(0.7)
        .stroke()
      paper.y += 7
    }
  }
  return paper.y
}

/**
 * An official form as PDF on A4, in the layout of NĐ 30/2020: margins of 20, 20, 30 and 15 mm, letters of 13 and 14 points.
 * @example
 * ```ts
 * const bytes = await formPdf(form, await tinos())
 * ```
 */
export const formPdf = (form: OfficialForm, fonts: Fonts): Promise<Uint8Array> => {
  const { head, kind, about, addressee, grounds, paragraphs } = form
  const margins = { top: 20 * mm, bottom: 20 * mm, left: 30 * mm, right: 15 * mm }
  return onPaper(
    { size: "A4", margins, title: `${kind} – ${about}`, author: head.office, language: "vi", fonts },
    paper => {
      const { left, right, top } = margins
      const width = paper.page.width - left - right
      const [narrow, wide] = [width * 0.4, width * 0.6]
      const office = column(paper, left, narrow, top, [
        ...(head.above === undefined ? [] : [{ text: head.above.toLocaleUpperCase("vi"), size: 12 }]),
        { text: head.office.toLocaleUpperCase("vi"), font: "bold", size: 12, ruled: "half" },
        { text: numberLine(head) }
      ])
      const nation = column(paper, left + narrow, wide, top, [
        { text: nationalName, font: "bold", size: 12 },
        { text: nationalMotto, font: "bold", ruled: "whole" },
        { text: placeAndDate(head), font: "italic" }
      ])
      paper.x = left
      column(paper, left, width, Math.max(office, nation) + 20, [
        { text: kind, font: "bold", size: 14 },
        { text: about, font: "bold", size: 14, ruled: "half" },
        ...(addressee === undefined ? [] : [{ text: `Kính gửi: ${addressee}`, size: 14 }])
      ])
      paper.moveDown(0.6).fontSize(14)
      for (const one of grounds)
        paper
          .font("italic")
          .text(one, left, paper.y, { width, align: "justify", indent: 10 * mm })
          .moveDown(0.3)
      for (const one of paragraphs)
        paper
          .font("regular")
          .text(one, left, paper.y, { width, align: "justify", indent: 10 * mm })
          .moveDown(0.3)
      if (paper.y > paper.page.height - 70 * mm) paper.addPage()
      const y = paper.y + 12
      paper
        .font("bold")
        .fontSize(12)
        .text("Nơi nhận:", left, y, { width: width / 2 })
      paper.font("regular").fontSize(11)
      for (const one of recipientLines(head)) paper.text(`- ${one}`, left, paper.y, { width: width / 2 })
      const signed = column(paper, left + width / 2, width / 2, y, [
        ...(head.signsFor === undefined
          ? []
          : [{ text: head.signsFor.toLocaleUpperCase("vi"), font: "bold" as const }]),
        { text: head.signerTitle.toLocaleUpperCase("vi"), font: "bold" }
      ])
      column(paper, left + width / 2, width / 2, signed + 22 * mm, [
        { text: head.signer ?? "", font: "bold", size: 14 }
      ])
    }
  )
}
