/** A text in NFC, with the way back to the places of the text it came from. */
export interface NormalForm {
  readonly text: string
  /** The offset in the given text (UTF-16 units) of an offset in the normal one. */
  readonly originOf: (offset: number) => number
  /** How often Ð (U+00D0, Icelandic) stood where Vietnamese has Đ (U+0110). */
  readonly mended: number
}

const foreign: Readonly<Record<string, string>> = {
  Ð: "Đ",
  Ɖ: "Đ",
  ð: "đ",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "\u00A0": " "
}
const foreignLetter = /[ÐƉð]/g

const mend = (text: string): string => text.replace(/[ÐƉð‐‑–\u00A0]/g, letter => foreign[letter] ?? letter)

/**
 * Brings a Vietnamese text to NFC, its Ð to Đ, its dashes to "-" and its no-break spaces to spaces; lengths change only
 * where marks are composed.
 * @example
 * ```ts
 * normalForm("NÐ-CP").text // "NĐ-CP"
 * ```
 */
export const normalForm = (given: string): NormalForm => {
  const mended = given.match(foreignLetter)?.length ?? 0
  if (given === given.normalize("NFC")) return { text: mend(given), originOf: offset => offset, mended }
  const places: number[] = []
  let text = ""
  for (const cluster of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster[0].normalize("NFC")
    for (let i = 0; i < composed.length; i++) places.push(cluster.index + Math.min(i, cluster[0].length - 1))
    text += composed
  }
  return { text: mend(text), originOf: offset => places[offset] ?? given.length, mended }
}

/** "uỷ" and "ủy" are two spellings of one word; texts mix them. */
export const sameSpelling = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("uỷ", "ủy")
    .replaceAll("hoà", "hòa")
    .replace(/\s+/g, " ")
    .trim()
