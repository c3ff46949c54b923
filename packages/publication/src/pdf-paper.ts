import Pdf from "pdfkit"
import type { Fonts } from "./fonts.js"

export type Paper = PDFKit.PDFDocument

/** Points in a millimetre. */
export const mm = 72 / 25.4

export interface PaperOptions {
  readonly size: "A4" | "A3"
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  readonly title: string
  readonly author: string
  readonly language: string
  readonly fonts: Fonts
}

/** Lets somebody draw on a paper and gives it as bytes: the same drawing, the same bytes. */
export const onPaper = (
  { size, margins, title, author, language, fonts }: PaperOptions,
  draw: (paper: Paper) => void
): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    // The file says that it was made in 1970: a paper has its date on it, and no clock is read.
    const paper = new Pdf({
      size,
      margins,
      lang: language,
      displayTitle: true,
      info: { Title: title, Author: author, CreationDate: epoch, ModDate: epoch },
      bufferPages: true
    })
    const parts: Uint8Array[] = []
    paper.on("data", (part: Uint8Array) => parts.push(part))
    paper.on("end", () => done(Uint8Array.from(Buffer.concat(parts))))
    paper.on("error", failed)
    try {
      for (const [name, bytes] of Object.entries(fonts)) paper.registerFont(name, Buffer.from(bytes))
      paper.font("regular")
      draw(paper)
      paper.end()
    } catch (error) {
      failed(error instanceof Error ? error : new Error("the paper could not be drawn"))
    }
  })

const epoch = new Date(0)
