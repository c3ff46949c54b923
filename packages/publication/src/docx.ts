import {
  AlignmentType,
  BorderStyle,
  Document,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from "docx"
import {
  nationalMotto,
  nationalName,
  numberLine,
  type OfficialForm,
  placeAndDate,
  recipientLines
} from "./official-form.js"

/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const borderless = { top: none, bottom: none, left: none, right: none } as const

interface Style {
  readonly bold?: boolean
  readonly italics?: boolean
  /** Points. */
  readonly size?: number
  readonly underline?: boolean
  readonly align?: "center" | "justify" | "left"
  readonly indent?: boolean
  readonly before?: number
}

const alignments = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT
} as const

const line = (
  text: string,
  { bold, italics, size = 13, underline, align = "center", indent, before = 0 }: Style = {}
): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { before: before * 20, after: align === "justify" ? 120 : 0 },
    ...(indent && { indent: { firstLine: Math.round(10 * mm) } }),
    children: [
      new TextRun({
        text,
        size: size * 2,
        ...(bold && { bold }),
        ...(italics && { italics }),
        ...(underline && { underline: {} })
      })
    ]
  })

/** A short line below a text, so many millimetres in from both sides: the border of a paragraph of its own. */
const shortRule = (side: number): Paragraph =>
  new Paragraph({
    indent: { left: Math.round(side * mm), right: Math.round(side * mm) },
    spacing: { before: 20, after: 20, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: []
  })

/** Two columns without lines, as the head and the foot of an official document have them. */
const columns = (left: readonly Paragraph[], right: readonly Paragraph[], part: number): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borderless, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, i) =>
            new TableCell({
              borders: borderless,
              width: { size: i === 0 ? part : 100 - part, type: WidthType.PERCENTAGE },
              children: [...children]
            })
        )
      })
    ]
  })

const upper = (text: string): string => text.toLocaleUpperCase("vi")

/**
 * An official form as a Word file on A4, in the layout of NĐ 30/2020, to be numbered, signed and sealed.
 * @example
 * ```ts
 * await writeFile("thong-bao.docx", await formDocx(form))
 * ```
 */
export const formDocx = async (form: OfficialForm): Promise<Uint8Array> => {
  const { head, kind, about, addressee, grounds, paragraphs } = form
  const document = new Document({
    title: `${kind} – ${about}`,
    creator: head.office,
    styles: {
      default: { document: { run: { font: "Times New Roman", size: 28, language: { value: "vi-VN" } } } }
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * mm), height: Math.round(297 * mm) },
            margin: {
              top: Math.round(20 * mm),
              bottom: Math.round(20 * mm),
              left: Math.round(30 * mm),
              right: Math.round(15 * mm)
            }
          }
        },
        children: [
          columns(
            [
              ...(head.above === undefined ? [] : [line(upper(head.above), { size: 12 })]),
              line(upper(head.office), { bold: true, size: 12 }),
              shortRule(19),
              line(numberLine(head))
            ],
            [
              line(nationalName, { bold: true, size: 12 }),
              line(nationalMotto, { bold: true, underline: true }),
              line(placeAndDate(head), { italics: true })
            ],
            40
          ),
          line(kind, { bold: true, size: 14, before: 18 }),
          line(about, { bold: true, size: 14 }),
          shortRule(60),
          ...(addressee === undefined ? [] : [line(`Kính gửi: ${addressee}`, { size: 14, before: 6 })]),
          line("", { size: 6 }),
          ...grounds.map(one => line(one, { italics: true, size: 14, align: "justify", indent: true })),
          ...paragraphs.map(one => line(one, { size: 14, align: "justify", indent: true })),
          columns(
            [
              line("Nơi nhận:", { bold: true, italics: true, size: 12, align: "left" }),
              ...recipientLines(head).map(one => line(`- ${one}`, { size: 11, align: "left" }))
            ],
            [
              ...(head.signsFor === undefined ? [] : [line(upper(head.signsFor), { bold: true })]),
              line(upper(head.signerTitle), { bold: true }),
              line(head.signer ?? "", { bold: true, size: 14, before: 62 })
            ],
            50
          )
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
