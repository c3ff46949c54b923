import { InvalidText } from "./fault.js"

/** A number as Vietnamese texts print it: dots between thousands, a comma before the decimals. */
export interface PrintedNumber {
  readonly value: number
  /** The digits behind the comma; 0 for a whole number. */
  readonly decimals: number
}

const printed = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/

/**
 * Reads "4.518.012" as 4518012 and "82,06" as 82.06.
 * @throws InvalidText where the dots do not part thousands
 */
export const readNumber = (text: string): PrintedNumber => {
  const found = printed.exec(text.trim())
  if (!found)
    throw new InvalidText(
      `${JSON.stringify(text)} is not a Vietnamese number`,
      text,
      "Write thousands with dots and decimals with a comma: 4.518.012 or 82,06."
    )
  return {
    value: Number(text.trim().replaceAll(".", "").replace(",", ".")),
    decimals: found[1]?.length ?? 0
  }
}

const units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

/** The whole numbers from 1 to 99 in words, as "mười lăm" and "hai mươi mốt". */
const words: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i) => i + 1).flatMap(n => {
    const [tens, ones] = [Math.floor(n / 10), n % 10]
    if (tens === 0) return [[units[ones] ?? "", n] as const]
    const head = tens === 1 ? "mười" : `${units[tens]} mươi`
    if (ones === 0) return [[head, n] as const]
    const tails =
      ones === 5
        ? ["lăm", "nhăm"]
        : ones === 1 && tens > 1
          ? ["mốt"]
          : ones === 4
            ? ["bốn", "tư"]
            : [units[ones] ?? ""]
    return tails.map(tail => [`${head} ${tail}`, n] as const)
  })
)

/** The number that words of one to ninety-nine say; `undefined` for other words. */
export const numberOfWords = (text: string): number | undefined =>
  words.get(text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim())

/** A pattern source that matches those words, the longest first. */
export const numberWords: string = [...words.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", "\\s+")
