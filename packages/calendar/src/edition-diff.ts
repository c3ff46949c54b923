import { type CivilDate, weekdayOf } from "@danchu/law"
import type { Edition } from "./edition.js"
import { type AnyCalendar, type DayReason, isDayOff, type SpecialDay } from "./work-calendar.js"

export interface DayState {
  readonly working: boolean
  readonly reason: DayReason
}

/** A day that one set of editions answers otherwise than another. */
export interface DayChange {
  readonly date: CivilDate
  readonly before: DayState
  readonly after: DayState
  /** Whether counts of working days change, and not only the reason. */
  readonly moves: boolean
}

const stateOf = (special: SpecialDay | undefined, date: CivilDate): DayState => {
  if (!special)
    return weekdayOf(date) <= 5 ? { working: true, reason: "working" } : { working: false, reason: "weekend" }
  if (!isDayOff(special)) return { working: true, reason: "make-up" }
  return { working: false, reason: special.kind === "statutory" ? "holiday" : special.kind }
}

const changes = (
  before: ReadonlyMap<CivilDate, SpecialDay>,
  after: ReadonlyMap<CivilDate, SpecialDay>,
  within: (date: CivilDate) => boolean
): readonly DayChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter(within)
    .sort()
    .map(date => ({ date, before: stateOf(before.get(date), date), after: stateOf(after.get(date), date) }))
    .filter(({ before, after }) => before.reason !== after.reason)
    .map(change => ({ ...change, moves: change.before.working !== change.after.working }))

const daysOf = ({ daysOff, makeUpDays }: Edition): ReadonlyMap<CivilDate, SpecialDay> =>
  new Map([...daysOff, ...makeUpDays].map(day => [day.date, day]))

/** The days that a new edition of a year answers otherwise, in order. */
export const diffEditions = (before: Edition, after: Edition): readonly DayChange[] =>
  changes(daysOf(before), daysOf(after), () => true)

/** The days of the years that both calendars cover and answer differently, in order. */
export const diffCalendars = (before: AnyCalendar, after: AnyCalendar): readonly DayChange[] =>
  changes(
    before.special,
    after.special,
    date => date >= before.from && date <= before.to && date >= after.from && date <= after.to
  )
