import { citationsIn, type WrittenCitation } from "./citations-in-text.js"
import type { CivilDate } from "./civil-date.js"
import { type Doubt, doubt } from "./doubt.js"
import { ratioDoubts, sentencesOf, shareDoubts } from "./figure-doubts.js"
import { normalForm } from "./normal-form.js"
import { countUpTo, Occupied } from "./occupied.js"
import {
  countsIn,
  periodsIn,
  sharesIn,
  vagueQuantitiesIn,
  type WrittenCount,
  type WrittenPeriod,
  type WrittenShare
} from "./quantities-in-text.js"
import { datesIn, type WrittenDate } from "./vietnamese-date.js"

/** One thing found in a text, where it stands, and what is doubtful about it. */
export type Finding = {
  /** As the text has it, in NFC. */
  readonly text: string
  /** UTF-16 units from the beginning of the given text. */
  readonly offset: number
  /** From 1; the column in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly doubts: readonly Doubt[]
} & (
  | { readonly kind: "citation"; readonly citation: WrittenCitation }
  | { readonly kind: "date"; readonly date: WrittenDate }
  | { readonly kind: "period"; readonly period: WrittenPeriod }
  | { readonly kind: "share"; readonly share: WrittenShare }
  | { readonly kind: "number"; readonly count: WrittenCount }
  | { readonly kind: "vague" }
)

type Found = { readonly text: string; readonly at: number; readonly doubts: readonly Doubt[] } & (
  | { readonly kind: "citation"; readonly citation: WrittenCitation }
  | { readonly kind: "date"; readonly date: WrittenDate }
  | { readonly kind: "period"; readonly period: WrittenPeriod }
  | { readonly kind: "share"; readonly share: WrittenShare }
  | { readonly kind: "number"; readonly count: WrittenCount }
  | { readonly kind: "vague" }
)

const spot = (one: { readonly text: string; readonly at: number }) => ({ text: one.text, at: one.at })

/** A number without a year that the text has once pinned down by its day means the same document again. */
const settled = (found: readonly WrittenCitation[]): readonly Found[] => {
  const known = new Map<string, WrittenCitation["instrument"]>()
  return found.map(citation => {
    const { instrument } = citation
    if (instrument?.registered && !known.has(instrument.number)) known.set(instrument.number, instrument)
    const before = instrument && !instrument.registered ? known.get(instrument.number) : undefined
    const again =
      before && instrument && instrument.issued === null
        ? {
            ...instrument,
            kind: before.kind,
            issuer: before.issuer,
            issued: before.issued,
            registered: before.registered,
            doubts: instrument.doubts.filter(one => one.code !== "number-repeats")
          }
        : instrument
    return {
      ...spot(citation),
      kind: "citation",
      citation: { ...citation, instrument: again },
      doubts: again?.doubts ?? []
    }
  })
}

const numbers = (text: string): readonly Found[] => {
  const all = countsIn(text)
  return all.map((count, i) => {
    const next = all[i + 1]
    const between = next ? text.slice(count.at + count.text.length, next.at) : ""
    return { ...spot(count), kind: "number", count, doubts: ratioDoubts(count, next, between) }
  })
}

const shares = (text: string): readonly Found[] => {
  const sentenceAt = sentencesOf(text)
  return sharesIn(text).map(share => ({
    ...spot(share),
    kind: "share",
    share,
    doubts: shareDoubts(share, sentenceAt(share.at))
  }))
}

const dates = (text: string): readonly Found[] =>
  datesIn(text).map(date => ({
    ...spot(date),
    kind: "date",
    date,
    doubts: date.problem ? [doubt("no-such-day", date.problem)] : []
  }))

const periods = (text: string): readonly Found[] =>
  periodsIn(text).map(period => ({ ...spot(period), kind: "period", period, doubts: [] }))

const vague = (text: string): readonly Found[] =>
  vagueQuantitiesIn(text).map(one => ({
    ...spot(one),
    kind: "vague",
    doubts: [doubt("vague-quantity", `"${one.text}" counts nothing: ask for the figure.`)]
  }))

/** The text is gone through once for each; what comes first keeps its place. */
const passes = [
  (text: string, on?: CivilDate) => settled(citationsIn(text, on)),
  dates,
  shares,
  periods,
  vague,
  numbers
] as const

/** What is found first keeps its place: a citation before the date inside it, a period before its number. */
const withoutOverlaps = (all: readonly Found[]): readonly Found[] => {
  const occupied = new Occupied()
  const kept = all.filter(one => occupied.take(one.at, one.text.length))
  return kept.sort((a, b) => a.at - b.at)
}

/**
 * Every citation, date, period, share and number in a Vietnamese text, with its place and what is doubtful about it. A
 * day says whose law names mean, and makes instruments that are not in force doubtful. `passed` hears how often a long text
 * was gone through, and out of how many times.
 * @example
 * ```ts
 * scan("đạt 100 %")[0]?.doubts[0]?.code // "no-base"
 * ```
 */
export const scan = (
  given: string,
  on?: CivilDate,
  passed: (pass: number, of: number) => void = () => undefined
): readonly Finding[] => {
  const { text, originOf } = normalForm(given)
  const times = passes.length + 1
  passed(1, times)
  const everything = passes.flatMap((pass, index) => {
    const found = pass(text, on)
    passed(index + 2, times)
    return found
  })
  const lines = [0, ...[...given.matchAll(/\n/g)].map(end => end.index + 1)]
  return withoutOverlaps(everything).map(({ at, ...found }) => {
    const offset = originOf(at)
    const line = countUpTo(lines, offset) - 1
    return { ...found, offset, line: line + 1, column: offset - (lines[line] ?? 0) + 1 }
  })
}
