import { InvalidText } from "@danchu/law"

/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** What counts as an exact number at the door: a whole number, a short decimal, or its plain text ("1234.5"). */
export type Exact = number | bigint | string

const plain = /^(-?)(\d+)(?:\.(\d+))?$/

const from = (sign: string, whole: string, fraction: string): Decimal => {
  const units = BigInt(whole + fraction)
  return { units: sign === "-" ? -units : units, scale: fraction.length }
}

/**
 * Reads a number without losing a digit; a JavaScript number is read as it prints.
 * @throws InvalidText for NaN, infinities, whole numbers beyond 2^53 given as `number`, and any other text
 * @example
 * ```ts
 * decimal("1234.50") // { units: 123450n, scale: 2 }
 * ```
 */
export const decimal = (given: Exact): Decimal => {
  if (typeof given === "bigint") return { units: given, scale: 0 }
  const parts = plain.exec(String(given))
  const unsafe = typeof given === "number" && Number.isInteger(given) && !Number.isSafeInteger(given)
  if (!parts || unsafe)
    throw new InvalidText(
      `${JSON.stringify(String(given))} is not an exact number`,
      String(given),
      "Give a whole number or a decimal as 1234.5; beyond 2^53 give a bigint or a text."
    )
  return from(parts[1] ?? "", parts[2] ?? "0", parts[3] ?? "")
}

export const unitsAt = (value: Decimal, scale: number): bigint =>
  value.units * 10n ** BigInt(scale - value.scale)

export const plus = (a: Decimal, b: Decimal): Decimal => {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale }
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

export const negated = (value: Decimal): Decimal => ({ units: -value.units, scale: value.scale })

export const zero: Decimal = { units: 0n, scale: 0 }

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(a.scale, b.scale)
  const difference = unitsAt(a, scale) - unitsAt(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** All its digits, as "-1234.50". */
export const digitsOf = (value: Decimal): string => {
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, "0")
  const cut = digits.length - value.scale
  const text = value.scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return value.units < 0n ? `-${text}` : text
}

/** A number where a number holds the value exactly as written, otherwise its digits. */
export const asNumber = (value: Decimal): number | string => {
  const digits = digitsOf(value)
  const number = Number(digits)
  const trimmed = value.scale === 0 ? digits : digits.replace(/\.?0+$/, "")
  return String(number) === trimmed ? number : digits
}

const grouped = (text: string, separator: "." | ","): boolean =>
  text.split(separator).every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))

/**
 * Reads a number as people print it: "4.518.012", "1.234,5", "82,06", "82.1".
 * Both readings come back where a single separator stands before three digits ("1.234").
 * @throws InvalidText
 */
export const readPrinted = (text: string): readonly [Decimal, ...Decimal[]] => {
  const given = text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace(/^[−–]/u, "-")
    .replace(/^\+/, "")
  const sign = given.startsWith("-") ? "-" : ""
  const body = sign ? given.slice(1) : given
  const refuse = (): never => {
    throw new InvalidText(
      `${JSON.stringify(text)} is not a number`,
      text,
      "Write it as 4.518.012, 82,06 or 82.1."
    )
  }
  if (!/^\d[\d.,]*$/.test(body)) return refuse()
  const dots = body.split(".").length - 1
  const commas = body.split(",").length - 1
  if (dots === 0 && commas === 0) return [from(sign, body, "")]
  if (dots > 0 && commas > 0) {
    const mark = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ","
    const cut = body.lastIndexOf(mark)
    const whole = body.slice(0, cut)
    const fraction = body.slice(cut + 1)
    const thousands = mark === "." ? "," : "."
    if (!grouped(whole, thousands) || !/^\d+$/.test(fraction)) return refuse()
    return [from(sign, whole.replaceAll(thousands, ""), fraction)]
  }
  const mark = dots > 0 ? "." : ","
  const isGrouped = grouped(body, mark)
  if (dots + commas > 1) return isGrouped ? [from(sign, body.replaceAll(mark, ""), "")] : refuse()
  const [whole = "", fraction = ""] = body.split(mark)
  if (fraction === "") return refuse()
  const asFraction = from(sign, whole, fraction)
  return isGrouped && whole !== "0" ? [asFraction, from(sign, whole + fraction, "")] : [asFraction]
}

/** As Vietnam prints it: 4.518.012 and 82,06. */
export const inVietnameseDigits = (value: Decimal): string => {
  const [whole = "0", fraction] = digitsOf(value).replace("-", "").split(".")
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : "")
  return value.units < 0n ? `-${text}` : text
}
