import { InvalidText } from "@danchu/law"
import {
  asNumber,
  type Decimal,
  decimal,
  digitsOf,
  type Exact,
  inVietnameseDigits,
  readPrinted
} from "./decimal.js"

/** "rounded": half away from zero; "truncated": the rest cut off; "no": neither gives the printed digits. */
export type Agreement = "rounded" | "truncated" | "no"

export type RateNote =
  /** The whole is 0: there is no rate, neither 0 nor 100 %. */
  | "nothing-to-divide-by"
  | "part-exceeds-whole"
  /** 100 % is printed although something is missing, or 0 % although there is something. */
  | "rounding-hides-the-rest"
  /** The text can be read as a decimal or with a thousands separator; the reading nearer to the figures was taken. */
  | "two-readings"

/** What part is of whole in percent, exactly, and whether a printed percentage is that. */
export interface Rate {
  /** The nearest number to the exact percentage; `null` where the whole is 0. */
  readonly percent: number | null
  /** Rounded half away from zero at the printed digits (2 where nothing was claimed), as "79.64". */
  readonly decimal: string | null
  readonly numerator: number | string
  readonly denominator: number | string
  readonly claimed?: string
  readonly agrees?: Agreement
  /** Claimed minus computed, in percentage points, with two digits more than were printed. */
  readonly gapPoints?: number
  readonly notes: readonly RateNote[]
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n)

const truncatedQuotient = (num: bigint, den: bigint, scale: number): Decimal => ({
  units: (num * 10n ** BigInt(scale)) / den,
  scale
})

/** num / den at that many decimals, half away from zero. */
export const roundedQuotient = (num: bigint, den: bigint, scale: number): Decimal => {
  const scaled = abs(num) * 10n ** BigInt(scale)
  const divisor = abs(den)
  const units = (2n * scaled + divisor) / (2n * divisor)
  return { units: num < 0n !== den < 0n ? -units : units, scale }
}

interface Claim {
  readonly value: Decimal
  readonly ambiguous: boolean
}

const percentWord = /\s*(?:%|phần trăm|percent)\s*$/iu

const claimOf = (text: string, num: bigint, den: bigint): Claim => {
  const [first, ...others] = readPrinted(text.normalize("NFC").replace(percentWord, ""))
  const gap = ({ units, scale }: Decimal): { readonly over: bigint; readonly under: bigint } => ({
    over: abs(units * den - num * 10n ** BigInt(scale)),
    under: 10n ** BigInt(scale)
  })
  const nearest = others.reduce((best, next) => {
    const a = gap(best)
    const b = gap(next)
    return b.over * a.under < a.over * b.under ? next : best
  }, first)
  return { value: nearest, ambiguous: others.length > 0 }
}

/** A count as given; a text may be printed the Vietnamese way, but "2.886" alone could be either. */
const amount = (given: Exact): Decimal => {
  if (typeof given !== "string") return decimal(given)
  const [value, other] = readPrinted(given)
  if (other)
    throw new InvalidText(
      `${JSON.stringify(given)} may be ${digitsOf(other)} or ${digitsOf(value)}`,
      given,
      `Write ${digitsOf(other)} without a separator, or ${digitsOf(value)}0 for the decimal.`
    )
  return value
}

/**
 * Computes a percentage and judges a printed one against it, at the digits it was printed with and without floats.
 * @param part the numerator, a whole number or an exact decimal
 * @param whole the denominator; 0 gives `percent: null`
 * @param claimed the percentage as printed: "82,06 %", "82.1%"
 * @throws InvalidText where a number cannot be read
 * @example
 * ```ts
 * rate(176, 221, "79,63 %").agrees // "truncated"
 * rate(238, 316, "88,9 %").gapPoints // 13.584
 * ```
 */
export const rate = (part: Exact, whole: Exact, claimed?: string): Rate => {
  const a = amount(part)
  const b = amount(whole)
  const scale = Math.max(a.scale, b.scale)
  const of = ({ units, scale: own }: Decimal): bigint => units * 10n ** BigInt(scale - own)
  const num = 100n * of(a)
  const den = of(b)
  const ends = { numerator: asNumber(a), denominator: asNumber(b) }
  const said = claimed === undefined ? {} : { claimed }
  if (den === 0n) {
    if (claimed !== undefined) readPrinted(claimed.normalize("NFC").replace(percentWord, ""))
    return { percent: null, decimal: null, ...ends, ...said, notes: ["nothing-to-divide-by"] }
  }
  if (den < 0n)
    throw new InvalidText(
      `a rate of ${digitsOf(b)} has no meaning`,
      digitsOf(b),
      "Give a whole of 0 or more."
    )
  const exceeds: readonly RateNote[] = num > 100n * den ? ["part-exceeds-whole"] : []
  const percent = Number(digitsOf(roundedQuotient(num, den, 20)))
  if (claimed === undefined)
    return { percent, decimal: digitsOf(roundedQuotient(num, den, 2)), ...ends, notes: exceeds }
  const { value, ambiguous } = claimOf(claimed, num, den)
  const rounded = roundedQuotient(num, den, value.scale)
  const truncated = truncatedQuotient(num, den, value.scale)
  const agrees =
    rounded.units === value.units ? "rounded" : truncated.units === value.units ? "truncated" : "no"
  const one = 10n ** BigInt(value.scale)
  const hides =
    agrees !== "no" &&
    ((value.units === 100n * one && num !== 100n * den) || (value.units === 0n && num !== 0n))
  const notes: readonly RateNote[] = [
    ...exceeds,
    ...(hides ? (["rounding-hides-the-rest"] as const) : []),
    ...(ambiguous ? (["two-readings"] as const) : [])
  ]
  const gap = roundedQuotient(value.units * den - num * one, den * one, value.scale + 2)
  return {
    percent,
    decimal: digitsOf(rounded),
    ...ends,
    claimed,
    agrees,
    gapPoints: Number(digitsOf(gap)),
    notes
  }
}

/** The rate as Vietnam prints it, "79,64 %"; "không có" where there is none. */
export const rateInVietnamese = (rate: Rate): string =>
  rate.decimal === null ? "không có" : `${inVietnameseDigits(decimal(rate.decimal))} %`
