import type { CivilDate } from "./civil-date.js"
import { instrumentsIn } from "./instruments-in-text.js"
import { countUpTo } from "./occupied.js"
import { placesIn } from "./places-in-text.js"
import type { WrittenInstrument } from "./written-instrument.js"

/** Places of a text, of an instrument, or both: what one citation says. */
export interface WrittenCitation {
  readonly text: string
  /** The offset in the text (UTF-16 units). */
  readonly at: number
  readonly instrument: WrittenInstrument | null
  /** In the order of the text; empty where the whole instrument is cited. */
  readonly locators: readonly string[]
}

/** What may stand between a place and its instrument. */
const ofIt = /^\s*(?:của\s+|thuộc\s+|trong\s+)?$/u
/** What may stand between an instrument and a place behind it. */
const inIt = /^\s*(?:,\s*|\(\s*|tại\s+)?$/u

/**
 * Every citation in a text (NFC): "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở" is one, a lone "Điều 11a" is
 * one without instrument.
 */
export const citationsIn = (text: string, on?: CivilDate): readonly WrittenCitation[] => {
  const instruments = instrumentsIn(text, on)
  const starts = instruments.map(one => one.at)
  const ends = instruments.map(one => one.at + one.text.length)
  const places = placesIn(text).filter(({ at }) => (ends[countUpTo(starts, at) - 1] ?? 0) <= at)
  const taken = new Set<object>()
  const free = (one: WrittenInstrument | undefined, between: RegExp, from: number, to: number) =>
    one && !taken.has(one) && between.test(text.slice(from, to)) ? one : undefined
  const cited = places.map(place => {
    const end = place.at + place.text.length
    const behind = instruments[countUpTo(starts, end - 1)]
    const before = instruments[countUpTo(ends, place.at) - 1]
    const owner =
      free(behind, ofIt, end, behind?.at ?? end) ??
      free(before, inIt, before ? before.at + before.text.length : place.at, place.at)
    if (!owner) return { text: place.text, at: place.at, instrument: null, locators: place.locators }
    taken.add(owner)
    const at = Math.min(place.at, owner.at)
    return {
      text: text.slice(at, Math.max(end, owner.at + owner.text.length)),
      at,
      instrument: owner,
      locators: place.locators
    }
  })
  const alone = instruments
    .filter(one => !taken.has(one))
    .map(one => ({ text: one.text, at: one.at, instrument: one, locators: [] }))
  return [...cited, ...alone].sort((a, b) => a.at - b.at)
}
