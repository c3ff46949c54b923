/** A number as somebody heard it: `value` times ten to the power of minus `decimals`. */
export interface HeardNumber {
  readonly value: number
  readonly decimals: number
}

const units: ReadonlyMap<string, number> = new Map([
  ["không", 0],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9]
])
const behindTens: ReadonlyMap<string, number> = new Map([...units, ["mốt", 1], ["lăm", 5], ["nhăm", 5]])

/** The words of one number, from some place on. */
class Listening {
  private readonly words: readonly string[]
  at: number
  constructor(words: readonly string[], at: number) {
    this.words = words
    this.at = at
  }
  ahead(distance = 0): string {
    return this.words[this.at + distance] ?? ""
  }
  take(...expected: readonly string[]): boolean {
    const found = expected.includes(this.ahead())
    if (found) this.at++
    return found
  }
}

/** 0–999, or `null` where no number begins. */
const three = (ear: Listening): number | null => {
  let sum = 0
  const first = units.get(ear.ahead())
  if (first !== undefined && ear.ahead(1) === "trăm") {
    ear.at += 2
    sum = first * 100
    if (ear.take("linh", "lẻ")) {
      const one = units.get(ear.ahead())
      if (one !== undefined) ear.at++
      return sum + (one ?? 0)
    }
    if (!belowHundredBegins(ear)) return sum
  }
  const rest = belowHundred(ear)
  return rest === null ? (sum > 0 || first === 0 ? sum : null) : sum + rest
}

const belowHundredBegins = (ear: Listening): boolean =>
  ear.ahead() === "mười" || (units.has(ear.ahead()) && ear.ahead(1) === "mươi")

const belowHundred = (ear: Listening): number | null => {
  if (ear.take("mười")) return 10 + oneBehind(ear)
  const first = units.get(ear.ahead())
  if (first === undefined) return null
  ear.at++
  return ear.take("mươi") ? first * 10 + oneBehind(ear) : first
}

/** Behind "mười" and "mươi" five is "lăm": "hai mươi năm" is twenty years. */
const oneBehind = (ear: Listening): number => {
  const one = ear.ahead() === "năm" ? undefined : behindTens.get(ear.ahead())
  if (one === undefined || one === 0) return 0
  ear.at++
  return one
}

const sizes: readonly (readonly [string, number])[] = [
  ["triệu", 1_000_000],
  ["nghìn", 1000],
  ["ngàn", 1000]
]

/** Up to 999,999,999, the groups in falling order. */
const nine = (ear: Listening): number | null => {
  let sum: number | null = null
  let below = Number.POSITIVE_INFINITY
  for (;;) {
    const before = ear.at
    const group = three(ear)
    if (group === null) return sum
    const [, size] = sizes.find(([name]) => name === ear.ahead()) ?? ["", 1]
    if (size >= below) {
      ear.at = before
      return sum
    }
    if (size > 1) ear.at++
    sum = (sum ?? 0) + group * size
    below = size
    if (size === 1) return sum
  }
}

/** The number that begins at that word, and the word behind it; `null` where none does. */
export const hearNumber = (
  words: readonly string[],
  from: number
): { readonly number: HeardNumber; readonly next: number } | null => {
  const ear = new Listening(words, from)
  const negative = ear.take("âm")
  const first = nine(ear)
  if (first === null) return null
  let whole = first
  if (ear.take("tỷ", "tỉ")) whole = first * 1_000_000_000 + (nine(ear) ?? 0)
  let decimals = 0
  let value = BigInt(whole)
  if (ear.ahead() === "phẩy" && units.has(ear.ahead(1))) {
    ear.at++
    for (let one = units.get(ear.ahead()); one !== undefined; one = units.get(ear.ahead())) {
      value = value * 10n + BigInt(one)
      decimals++
      ear.at++
    }
  }
  return { number: { value: Number(negative ? -value : value), decimals }, next: ear.at }
}
