import { type Decimal, readPrinted } from "./decimal.js"

/** A figure as a report words it. */
export type ClaimedFigure =
  | { readonly _tag: "Figure"; readonly text: string; readonly value: Decimal }
  /** Words in place of a number, or a number with a word that blurs it: it can be compared with nothing. */
  | { readonly _tag: "Imprecise"; readonly text: string; readonly because: string }

const blur =
  /(hàng|vài|nhiều|một số|hầu hết|đa số|phần lớn|gần|hơn|trên|dưới|khoảng|xấp xỉ|ước|trung bình khoảng)(?=\s|$)/iu

/**
 * Reads a figure as worded: "4.518.012" is one, "hàng ngàn hồ sơ" and "gần 100 %" are not.
 * @example
 * ```ts
 * readFigure("hàng ngàn hồ sơ")._tag // "Imprecise"
 * ```
 */
export const readFigure = (text: string): ClaimedFigure => {
  const given = text.normalize("NFC").trim()
  const word = blur.exec(given)?.[1]
  if (word !== undefined) return { _tag: "Imprecise", text, because: word }
  const number = /[−-]?\d[\d.,]*\d|\d/u.exec(given)?.[0]
  const [value, second] = number === undefined ? [] : readPrinted(number)
  if (!value) return { _tag: "Imprecise", text, because: "there is no number" }
  return { _tag: "Figure", text, value: second ?? value }
}

/** What is doubtful about two figures that a report sets side by side; it is told, never corrected. */
export type ClaimDoubt = "vacuous-rate" | "suspect-ratio"

/** "Tiếp nhận đạt 100 %": a rate of what was received to what was received says nothing. */
export const vacuous = (numerator: string, denominator: string): readonly ClaimDoubt[] =>
  numerator === denominator ? ["vacuous-rate"] : []

/**
 * Whether there are fewer things per group than can be, as 338 procedures in 287 fields.
 * @param least the least plausible average, as the caller knows the matter
 */
export const ratioDoubts = (things: number, groups: number, least: number): readonly ClaimDoubt[] =>
  groups > 0 && things < least * groups ? ["suspect-ratio"] : []
