import { createHash } from "node:crypto"
import { InvalidText } from "@danchu/law"

/** A part of a text that not everybody may read. */
export interface TextMark {
  /** The first unit of UTF-16 that is hidden, and the first that is not. */
  readonly from: number
  readonly to: number
  /** Why, as a kebab-case word: "denouncer", "address". */
  readonly why: string
}

/** A part of a page of a paper or a picture, in thousandths of its width and height. */
export interface AreaMark {
  /** 1 for the first page. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly why: string
}

/** The marks of one text or exhibit, which its digest names: on anything else they would hide the wrong words. */
export interface Redaction<Mark> {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly of: string
  readonly marks: readonly Mark[]
}

export const digestOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex")

/** What stands in place of a hidden part, whatever its length was. */
export const hidden = "█████"

const refuse = (why: string): never => {
  throw new InvalidText(why, "redaction", "Mark the text again as it is now.")
}

const splitsCharacter = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) &&
  /[\udc00-\udfff]/.test(text.charAt(at))

/**
 * The text with every marked part hidden; parts that touch or overlap are hidden as one.
 * @throws InvalidText when the marks were made on another text, or reach out of it
 * @example
 * ```ts
 * redactText("Bà Ví Dụ báo", redactionOf("Bà Ví Dụ báo", [{ from: 3, to: 8, why: "denouncer" }])) // "Bà █████ báo"
 * ```
 */
export const redactText = (text: string, { of, marks }: Redaction<TextMark>): string => {
  if (digestOf(text) !== of) return refuse("the marks were made on another text")
  let shown = ""
  let end = 0
  for (const { from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= text.length)) {
      return refuse("a mark reaches out of the text")
    }
    if (splitsCharacter(text, from) || splitsCharacter(text, to)) return refuse("a mark cuts a character")
    if (from > end || (end === 0 && shown === "")) shown += `${text.slice(end, from)}${hidden}`
    end = Math.max(end, to)
  }
  return shown + text.slice(end)
}

/** Marks bound to the text that they were made on. */
export const redactionOf = (text: string, marks: readonly TextMark[]): Redaction<TextMark> => ({
  of: digestOf(text),
  marks
})

const inside = (low: number, high: number): boolean =>
  Number.isInteger(low) && Number.isInteger(high) && 0 <= low && low < high && high <= 1000

/**
 * Marks bound to the bytes of an exhibit; whoever shows it paints them over before it leaves the house.
 * @throws InvalidText when a mark reaches out of its page
 */
export const redactionOfExhibit = (bytes: Uint8Array, marks: readonly AreaMark[]): Redaction<AreaMark> => {
  for (const { page, left, top, right, bottom } of marks) {
    if (!(Number.isInteger(page) && page > 0 && inside(left, right) && inside(top, bottom))) {
      return refuse("a mark reaches out of its page")
    }
  }
  return { of: digestOf(bytes), marks }
}
