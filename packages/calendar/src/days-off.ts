import { type CivilDate, toDayNumber, weekdayOf } from "@danchu/law"
import { type AnyCalendar, type DayReason, dateAt, isDayOff, notCovered } from "./work-calendar.js"
import { isSet } from "./working-day-index.js"

/** A day on which the term could not end, or that it did not count, and why. */
export interface Skipped {
  readonly date: CivilDate
  readonly reason: DayReason
}

const reasonOf = (calendar: AnyCalendar, date: CivilDate): DayReason => {
  const special = calendar.special.get(date)
  return !special || !isDayOff(special) ? "weekend" : special.kind === "statutory" ? "holiday" : special.kind
}

/** Why a day is off; "working" where it is worked. */
export const whyOff = (calendar: AnyCalendar, date: CivilDate): DayReason => {
  const special = calendar.special.get(date)
  if (special && !isDayOff(special)) return "make-up"
  return special || weekdayOf(date) > 5 ? reasonOf(calendar, date) : "working"
}

/**
 * The days off from `first` to `last`, both included.
 * @throws CalendarNotPublished
 */
export const daysOffBetween = (
  calendar: AnyCalendar,
  first: CivilDate,
  last: CivilDate
): readonly Skipped[] => {
  if (!(first >= calendar.from)) throw notCovered(calendar, first)
  if (!(last <= calendar.to)) throw notCovered(calendar, last)
  const { index } = calendar
  const off: Skipped[] = []
  const end = toDayNumber(last) - index.first
  for (let offset = toDayNumber(first) - index.first; offset <= end; offset++) {
    if (!isSet(index, offset)) {
      const date = dateAt(calendar, offset)
      off.push({ date, reason: reasonOf(calendar, date) })
    }
  }
  return off
}
