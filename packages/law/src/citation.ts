import type { CivilDate } from "./civil-date.js"
import type { InstrumentNumber } from "./instruments/index.js"

/** A: the words of the text were read. B: it was seen paraphrased. C: memory or inference, never given as law. */
export type Confidence = "A" | "B" | "C"

declare const cited: unique symbol
declare const outside: unique symbol

/** The number of a notice or regulation that no register of this release holds; it came as data. */
export type OutsideNumber = string & { readonly [outside]: true }

/** A notice or regulation that came as data, after this release or from one place only. */
export interface OutsideInstrument {
  readonly number: string
  /** The name in Vietnamese, as its own heading gives it. */
  readonly title: string
  readonly issuer: string
  /** YYYY-MM-DD */
  readonly issued: CivilDate
}

/** Where a value stands in a text, and how sure we are that it stands there. Only the functions of this file make one. */
export interface Citation {
  readonly [cited]: true
  /** The số hiệu of the instrument. */
  readonly instrument: InstrumentNumber | OutsideNumber
  /** What the register would say, for an instrument that is in none. */
  readonly outside?: OutsideInstrument
  /** The place, as "Đ27", "Đ33.k1" or "Đ19.k1.b"; `WHOLE` where the text has no articles. */
  readonly at: string
  /** The words that the value rests on; `null` where the text was not read. */
  readonly quote: string | null
  /** What the text says in other words; only where it was not read. */
  readonly gist?: string
  readonly confidence: Confidence
  /** The clause that gave these words, where a later instrument put them there. */
  readonly by?: { readonly instrument: InstrumentNumber; readonly at: string }
}

/** The locator of a text without articles: a notice, a dispatch. */
export const WHOLE = "toàn văn"

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"
/** The điểm alphabet: a b c d đ e g h i k l m n o p q r s t u v x y (no f, j, w, z). */
type PointLetter =
  | ("a" | "b" | "c" | "d" | "đ" | "e" | "g" | "h" | "i" | "k" | "l" | "m")
  | ("n" | "o" | "p" | "q" | "r" | "s" | "t" | "u" | "v" | "x" | "y")

type StripDigits<S extends string> = S extends `${Digit}${infer Rest}` ? StripDigits<Rest> : S
/** A number, perhaps with a letter of the alphabet behind it, as in "11" or "11a". */
type IsNumbered<S extends string> = S extends `${Digit}${string}`
  ? StripDigits<S> extends "" | PointLetter
    ? true
    : false
  : false
type IsClause<S extends string> = S extends `k${infer N}`
  ? IsNumbered<N>
  : S extends `p${infer N}`
    ? IsNumbered<N>
    : false
type IsPoint<S extends string> = S extends PointLetter
  ? true
  : S extends `${PointLetter}${Digit}`
    ? true
    : false
type IsTail<S extends string> = S extends `${infer Clause}.${infer Point}`
  ? IsClause<Clause> extends true
    ? IsPoint<Point> extends true
      ? true
      : IsClause<Point>
    : false
  : IsClause<S> extends true
    ? true
    : IsPoint<S>
/** The letters behind the number of a form, as in "01/XLD" or "07a/BTP/KSTT". */
type IsFormCode<S extends string> = S extends `${infer Number}/${infer Series}`
  ? Series extends "" | Lowercase<Series>
    ? false
    : Series extends Uppercase<Series>
      ? IsNumbered<Number>
      : false
  : IsNumbered<S>
type IsArticle<S extends string> = S extends `Đ${infer N}`
  ? IsNumbered<N>
  : S extends `PL${infer N}`
    ? IsNumbered<N>
    : S extends `M${infer N}`
      ? IsFormCode<N>
      : false

/**
 * A well-formed place in a text: Điều (Đ), khoản (k), điểm (a letter), an unnumbered paragraph (p), an annex (PL) or a
 * form (M, with its series where it has one: M01/XLD).
 */
export type Locator<S extends string> = S extends typeof WHOLE
  ? S
  : S extends `${infer Article}.${infer Tail}`
    ? IsArticle<Article> extends true
      ? IsTail<Tail> extends true
        ? S
        : `${S} is not a place in a text: after the Điều comes k1, p1 or a letter of the điểm alphabet`
      : `${S} is not a place in a text: it starts with Đ, PL or M and a number`
    : IsArticle<S> extends true
      ? S
      : `${S} is not a place in a text: it starts with Đ, PL or M and a number`

interface By<B extends string> {
  readonly instrument: InstrumentNumber
  readonly at: B & Locator<B>
}

const make = (fields: Omit<Citation, typeof cited>): Citation => Object.freeze(fields) as Citation

/**
 * Cites words that were read in the text (confidence A).
 * @param instrument the số hiệu of a registered instrument
 * @param at the place, as "Đ21.k1"
 * @param quote the few words that the value rests on, in NFC
 * @param by the amending clause that put these words there
 * @example
 * ```ts
 * cite("10/2022/QH15", "Đ21.k1", "từ hai phần ba tổng số đại diện hộ gia đình trở lên").confidence // "A"
 * ```
 */
export const cite = <const L extends string, const B extends string = "Đ1">(
  instrument: InstrumentNumber,
  at: L & Locator<L>,
  quote: string,
  by?: By<B>
): Citation => make({ instrument, at, quote, confidence: "A", ...(by && { by }) })

/** Cites a text that was seen only in someone's paraphrase (confidence B); answers that rest on it carry a warning. */
export const paraphrased = <const L extends string, const B extends string = "Đ1">(
  instrument: InstrumentNumber,
  at: L & Locator<L>,
  gist: string,
  by?: By<B>
): Citation => make({ instrument, at, quote: null, gist, confidence: "B", ...(by && { by }) })

/** Cites from memory or inference (confidence C): a rule that rests on it answers "not verified". */
export const recalled = <const L extends string, const B extends string = "Đ1">(
  instrument: InstrumentNumber,
  at: L & Locator<L>,
  gist: string,
  by?: By<B>
): Citation => make({ instrument, at, quote: null, gist, confidence: "C", ...(by && { by }) })

/**
 * Cites words that were read in a notice or regulation that came as data: the day off that was announced last week, the
 * rule of one commune. Code of this release cites registered instruments with `cite`.
 * @example
 * ```ts
 * const notice = { number: "99/TB-BNV", title: "Thông báo nghỉ Tết", issuer: "Bộ Nội vụ", issued: day("2027-10-15") }
 * noticed(notice, "nghỉ từ ngày 24/01/2028").instrument // "99/TB-BNV"
 * ```
 */
export const noticed = (instrument: OutsideInstrument, quote: string, at: string = WHOLE): Citation =>
  make({ instrument: instrument.number as OutsideNumber, outside: instrument, at, quote, confidence: "A" })
