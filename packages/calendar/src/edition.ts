import type { Citation, CivilDate, InstrumentNumber, OutsideNumber } from "@danchu/law"

/**
 * Why a day is off: a holiday of the statute (also on a weekend), the weekday given back for a holiday on a rest day,
 * a weekday swapped for a worked Saturday, or a closure of one day only.
 */
export type DayOffKind = "statutory" | "compensatory" | "swap-off" | "one-off"

export interface DayOff {
  readonly date: CivilDate
  readonly kind: DayOffKind
  /** In Vietnamese. */
  readonly name: string
  /** The holiday on a rest day that this day compensates. */
  readonly for?: CivilDate
  /** The Saturday worked instead, perhaps in another year. */
  readonly makeUp?: CivilDate
  readonly basis: readonly Citation[]
}

/** A weekend day that is worked to pay back a swapped weekday. */
export interface MakeUpDay {
  readonly date: CivilDate
  /** The swapped weekday, perhaps in another year. */
  readonly for: CivilDate
  readonly basis: readonly Citation[]
}

/** Days that somebody proposed: they answer a what-if and never a deadline. */
export interface Proposal {
  /** "open" while nobody decided; "lapsed" when the decision went another way. */
  readonly status: "open" | "lapsed"
  /** In Vietnamese. */
  readonly name: string
  readonly daysOff: readonly CivilDate[]
  readonly worked: readonly CivilDate[]
  /** Decided days off that would be working days under the proposal. */
  readonly dropped: readonly CivilDate[]
  /** What is known of the proposal, and the decision that ended it. */
  readonly basis: readonly Citation[]
}

/** Whom an edition binds. */
export interface Scope {
  readonly vi: string
  readonly en: string
  readonly basis: readonly Citation[]
}

declare const decided: unique symbol

/** What was decided about the working days of one year; only `edition()` makes one. */
export interface Edition {
  readonly [decided]: true
  readonly year: number
  /** The notices and dispatches of the year, also those whose words were not seen. */
  readonly announcedBy: readonly (InstrumentNumber | OutsideNumber)[]
  readonly daysOff: readonly DayOff[]
  /** Saturdays worked in this year, and those of a neighbour year that pay back a day of this one. */
  readonly makeUpDays: readonly MakeUpDay[]
  readonly proposals: readonly Proposal[]
  readonly binds: Scope
  /** What a reader must know about this year, in English. */
  readonly notes: readonly string[]
}

/** For `edition()` only: the package's door does not export it. */
export const asDecided = (fields: Omit<Edition, typeof decided>): Edition => Object.freeze(fields) as Edition
