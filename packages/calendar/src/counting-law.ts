import type { Citation, CivilDate, TermUnit } from "@danchu/law"
import {
  endOfDay,
  endOfDays,
  endOfMonths,
  endOfYears,
  firstDay,
  lastDayOff,
  startOfHours
} from "@danchu/law/rules/time-counting"

/** The clauses of the Civil Code that a count rests on, for terms that begin on a day. */
export interface CountingLaw {
  readonly start: Readonly<Record<TermUnit, readonly Citation[]>>
  readonly end: Readonly<Record<TermUnit, readonly Citation[]>>
  readonly roll: readonly Citation[]
  readonly dayEnd: readonly Citation[]
  /** False before 2017-01-01: the Code of that time was not read, and its clauses are only remembered. */
  readonly read: boolean
}

const lawOn = (on: CivilDate): CountingLaw => {
  const first = firstDay.on(on).basis
  const moment = startOfHours.on(on).basis
  const lastDay = endOfDays.on(on).basis
  const roll = lastDayOff.on(on)
  return {
    start: {
      hour: moment,
      "working-hour": moment,
      day: first,
      "working-day": first,
      month: first,
      year: first
    },
    end: {
      hour: [],
      "working-hour": [],
      day: lastDay,
      "working-day": lastDay,
      month: endOfMonths.on(on).basis,
      year: endOfYears.on(on).basis
    },
    roll: roll.basis,
    dayEnd: endOfDay.on(on).basis,
    read: roll._tag === "Ruling"
  }
}

const code2015 = "2017-01-01" as CivilDate
let since2017: CountingLaw | undefined
let before2017: CountingLaw | undefined

/**
 * The counting clauses for a term that begins on that day. A term that begins before 2017-01-01 is counted as the Code of
 * 2015 counts, and says that the Code of its own time was not read.
 */
export const countingLaw = (from: CivilDate): CountingLaw =>
  from < code2015 ? (before2017 ??= lawOn("2016-12-31" as CivilDate)) : (since2017 ??= lawOn(code2015))
