import type { Confidence } from "./citation.js"
import type { CivilDate } from "./civil-date.js"
import { Unknown } from "./fault.js"
import { instrumentOf } from "./instruments/index.js"

/** What became of an instrument by a day. Days are YYYY-MM-DD; `null` where no source gives them. */
export interface Fate {
  readonly number: string
  readonly on: CivilDate
  /** `undated` where the register does not know when it began and no end is known. */
  readonly state: "in-force" | "not-yet" | "ended" | "undated"
  readonly from: string | null
  readonly until: string | null
  /** What took its place and is in force on that day, through any number of replacements. */
  readonly nowInPlace: readonly string[]
  /** Those that had amended it by that day. */
  readonly amendedBy: readonly string[]
  readonly confidence: Confidence
  readonly warnings: readonly string[]
}

const begun = (number: string, on: CivilDate): boolean => {
  const from = instrumentOf(number)?.from
  return from !== null && from !== undefined && from <= on
}

const successors = (number: string, on: CivilDate, seen: ReadonlySet<string>): readonly string[] =>
  (instrumentOf(number)?.replacedBy ?? [])
    .filter(next => !seen.has(next) && begun(next, on))
    .flatMap(next => {
      const until = instrumentOf(next)?.until
      return until && until <= on ? successors(next, on, new Set([...seen, next])) : [next]
    })

/**
 * Whether an instrument is in force on a day, what replaced it, and what had amended it.
 * @throws Unknown for a number that is not registered
 * @example
 * ```ts
 * fateOf("34/2007/PL-UBTVQH11", day("2026-11-24")).nowInPlace // ["10/2022/QH15"]
 * ```
 */
export const fateOf = (number: string, on: CivilDate): Fate => {
  const instrument = instrumentOf(number)
  if (!instrument)
    throw new Unknown("instrument", number, "`instruments` holds every number that is registered.")
  const { from, until, guides = [], confidence } = instrument
  const ended = until !== null && until <= on
  const state = ended ? "ended" : from === null ? "undated" : from <= on ? "in-force" : "not-yet"
  const warnings: string[] = []
  const based = guides.map(base => instrumentOf(base)).filter(base => base !== undefined)
  if (!ended && based.length > 0 && based.every(base => base.until !== null && base.until <= on))
    warnings.push(
      `It details ${guides.join(", ")}, which had ended by ${on}; no text that repeals it was seen.`
    )
  if (confidence !== "A")
    warnings.push(
      confidence === "B"
        ? "Its days are known from others' words, not from its text."
        : "Its days are known from memory or inference only."
    )
  return {
    number,
    on,
    state,
    from,
    until,
    nowInPlace: ended ? [...new Set(successors(number, on, new Set([number])))] : [],
    amendedBy: (instrument.amendedBy ?? []).filter(amending => begun(amending, on)),
    confidence,
    warnings
  }
}
