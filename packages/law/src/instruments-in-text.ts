import type { CivilDate } from "./civil-date.js"
import { byName, byShortNumber, fromName, fromShortNumber } from "./named-instrument.js"
import { byNumber, fromNumber } from "./numbered-instrument.js"
import { Occupied } from "./occupied.js"
import type { WrittenInstrument } from "./written-instrument.js"

/**
 * Every instrument named in a text (NFC), in the order of the text. With a day, a name means the law in force that day,
 * and one that is not in force is doubted.
 */
export const instrumentsIn = (text: string, on?: CivilDate): readonly WrittenInstrument[] => {
  const found: WrittenInstrument[] = []
  const occupied = new Occupied()
  for (const [pattern, take] of [
    [byNumber, fromNumber],
    [byShortNumber, fromShortNumber],
    [byName, fromName]
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const taken = occupied.take(match.index, match[0].length) ? take(match, on) : []
      found.push(...taken)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
