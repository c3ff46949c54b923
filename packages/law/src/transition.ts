import type { Citation } from "./citation.js"
import type { CivilDate } from "./civil-date.js"
import type { Reading } from "./ruling.js"

/** Which day's law governs a case, and the clause that says so. */
export interface Governed {
  readonly on: CivilDate
  readonly basis: readonly Citation[]
  /** Other days that the texts allow, where they are silent or speak against each other. */
  readonly readings: readonly Reading<CivilDate>[]
  readonly warnings: readonly string[]
}

/** A term that began on one day and, under the law of that day, ends on another. */
export interface TermInTime {
  readonly from: CivilDate
  readonly lastDay: CivilDate
}

/** A transitional clause: from the facts of a case to the day whose law governs it. */
export interface Transition<Facts> {
  readonly id: string
  readonly governs: (facts: Facts) => Governed
}

export const transition = <Facts>(id: string, governs: (facts: Facts) => Governed): Transition<Facts> => ({
  id,
  governs
})
