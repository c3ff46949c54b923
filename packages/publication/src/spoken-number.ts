import { InvalidCount } from "@danchu/law"

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const

const digit = (n: number): string => digits[n] ?? ""

/** 1–9 behind "mươi" or "mười": mốt, lăm. */
const ones = (n: number, tens: number): string => (n === 5 ? "lăm" : n === 1 && tens > 1 ? "mốt" : digit(n))

/** 0–999; `full` also says what is empty in front: "không trăm linh năm". */
const three = (n: number, full: boolean): string => {
  const [hundred, ten, one] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const words: string[] = []
  if (hundred > 0 || full) words.push(digit(hundred), "trăm")
  if (ten > 0) {
    words.push(...(ten === 1 ? ["mười"] : [digit(ten), "mươi"]))
    if (one > 0) words.push(ones(one, ten))
  } else if (one > 0) words.push(...(words.length > 0 ? ["linh"] : []), digit(one))
  return words.join(" ")
}

const groups = [
  [1_000_000, "triệu"],
  [1000, "nghìn"],
  [1, ""]
] as const

/** 1–999,999,999. */
const nine = (n: number, full: boolean): string => {
  const words: string[] = []
  let rest = n
  for (const [size, name] of groups) {
    const group = Math.floor(rest / size)
    rest %= size
    if (group > 0) words.push(three(group, full || words.length > 0), name)
  }
  return words.filter(Boolean).join(" ")
}

const billion = 1_000_000_000

/**
 * A whole number as it is read aloud.
 * @throws InvalidCount for anything but a whole number that a computer holds exactly
 * @example
 * ```ts
 * sayWhole(1_005_021) // "một triệu không trăm linh năm nghìn không trăm hai mươi mốt"
 * ```
 */
export const sayWhole = (n: number): string => {
  if (!Number.isSafeInteger(n))
    throw new InvalidCount(n, "a spoken number", "a whole number up to 9,007,199,254,740,991")
  if (n < 0) return `âm ${sayWhole(-n)}`
  if (n === 0) return "không"
  const [above, below] = [Math.floor(n / billion), n % billion]
  return [above > 0 ? `${nine(above, false)} tỷ` : "", below > 0 ? nine(below, above > 0) : ""]
    .filter(Boolean)
    .join(" ")
}

/**
 * A number with decimals, each of them read by itself: 82,06 is "tám mươi hai phẩy không sáu".
 * @param scaled the number times ten to the power of `decimals`
 * @throws InvalidCount
 */
export const sayDecimal = (scaled: number, decimals: number): string => {
  if (decimals === 0) return sayWhole(scaled)
  if (!Number.isSafeInteger(decimals) || decimals < 0 || decimals > 15)
    throw new InvalidCount(decimals, "decimals", "0–15")
  if (!Number.isSafeInteger(scaled))
    throw new InvalidCount(scaled, "a spoken number", "a whole number times a power of ten")
  const text = String(Math.abs(scaled)).padStart(decimals + 1, "0")
  const behind = Array.from(text.slice(-decimals), one => digit(Number(one))).join(" ")
  return `${scaled < 0 ? "âm " : ""}${sayWhole(Number(text.slice(0, -decimals)))} phẩy ${behind}`
}
