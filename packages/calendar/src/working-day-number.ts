import { type DayNumber, fromDayNumber, InvalidCount } from "@danchu/law"
import { CalendarNotPublished } from "./calendar-not-published.js"
import { type AnyCalendar, coveredYears, notCovered } from "./work-calendar.js"
import { isSet, rank, select, type WorkingDayIndex } from "./working-day-index.js"

const outside = (calendar: AnyCalendar, day: DayNumber): CalendarNotPublished =>
  notCovered(calendar, fromDayNumber(day))

export const offsetOf = (calendar: AnyCalendar, index: WorkingDayIndex, day: DayNumber): number => {
  const offset = day - index.first
  if (!(offset >= 0 && offset < index.length)) throw outside(calendar, day)
  return offset
}

const beyond = (calendar: AnyCalendar, day: DayNumber, count: number): Error => {
  if (!Number.isSafeInteger(count))
    return new InvalidCount(count, "a count of working days", "a whole number")
  const { from, to } = coveredYears(calendar)
  return new CalendarNotPublished(
    count < 0 ? from - 1 : to + 1,
    { from, to },
    `the day ${Math.abs(count)} working days ${count < 0 ? "before" : "after"} ${fromDayNumber(day)}`
  )
}

/**
 * The fast path of `addWorkingDays`: allocates nothing and costs the same for any count.
 * @throws CalendarNotPublished
 * @throws InvalidCount
 */
export const workingDayAfter = (calendar: AnyCalendar, day: DayNumber, count: number): DayNumber => {
  const { index } = calendar
  const offset = offsetOf(calendar, index, day)
  if (count === 0) return day
  const nth = rank(index, offset) + count - (count < 0 && isSet(index, offset) ? 1 : 0)
  const target = count > 0 ? nth - 1 : nth
  if (!(target >= 0 && target < index.total) || (target | 0) !== target) throw beyond(calendar, day, count)
  return (index.first + select(index, target)) as DayNumber
}

/**
 * The fast path of `countWorkingDays`: allocates nothing and costs the same for any span.
 * @throws CalendarNotPublished
 */
export const workingDaysBetween = (calendar: AnyCalendar, from: DayNumber, to: DayNumber): number => {
  const { index } = calendar
  return rank(index, offsetOf(calendar, index, to)) - rank(index, offsetOf(calendar, index, from))
}
