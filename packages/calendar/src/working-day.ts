import { type CivilDate, type DayNumber, day, fromDayNumber, toDayNumber, weekdayOf } from "@danchu/law"
import { weeklyRest } from "./labour-code.js"
import { type AnyCalendar, type DayStatus, isDayOff, notCovered } from "./work-calendar.js"
import { isSet } from "./working-day-index.js"
import { workingDayAfter, workingDaysBetween } from "./working-day-number.js"

const weekly = [weeklyRest]

/**
 * Whether the day is worked, and why; a Saturday that is itself a statutory holiday has the reason "holiday".
 * @throws CalendarNotPublished
 * @example
 * ```ts
 * dayStatus(officialCalendar, day("2026-11-24")).name // "Ngày Văn hóa Việt Nam"
 * ```
 */
export const dayStatus = (calendar: AnyCalendar, date: CivilDate): DayStatus => {
  if (!(date >= calendar.from && date <= calendar.to)) throw notCovered(calendar, date)
  const { status } = calendar
  const special = calendar.special.get(date)
  if (!special) {
    const working = weekdayOf(date) <= 5
    return { date, working, reason: working ? "working" : "weekend", basis: weekly, status }
  }
  const { basis } = special
  if (!isDayOff(special)) return { date, working: true, reason: "make-up", for: special.for, basis, status }
  const { kind, name } = special
  return {
    date,
    working: false,
    reason: kind === "statutory" ? "holiday" : kind,
    name,
    ...(special.for && { for: special.for }),
    ...(special.makeUp && { makeUp: special.makeUp }),
    basis,
    status
  }
}

/**
 * Whether the day is worked.
 * @throws CalendarNotPublished
 */
export const isWorkingDay = (calendar: AnyCalendar, date: CivilDate): boolean => {
  if (!(date >= calendar.from && date <= calendar.to)) throw notCovered(calendar, date)
  const { index } = calendar
  return isSet(index, toDayNumber(date) - index.first)
}

const DASH = 45

/** The number of a day that is at least written like one: `as CivilDate` and plain JavaScript let anything through. */
const numberOf = (date: CivilDate): DayNumber =>
  toDayNumber(
    date.length === 10 && date.charCodeAt(4) === DASH && date.charCodeAt(7) === DASH ? date : day(date)
  )

/**
 * The working day `count` working days after the date, which itself is not counted; before it where the count is
 * negative, and the date itself, worked or not, where it is 0.
 * @throws CalendarNotPublished where the answer lies outside the editions
 * @throws InvalidDate where the text is no date
 * @throws InvalidCount where the count is not whole
 * @example
 * ```ts
 * addWorkingDays(officialCalendar, day("2026-11-20"), 3) // "2026-11-26"
 * ```
 */
export const addWorkingDays = (calendar: AnyCalendar, date: CivilDate, count: number): CivilDate =>
  fromDayNumber(workingDayAfter(calendar, numberOf(date), count))

/**
 * The working days after `from`, up to and with `to`; with the days exchanged, the same number below zero.
 * @throws CalendarNotPublished
 */
export const countWorkingDays = (calendar: AnyCalendar, from: CivilDate, to: CivilDate): number =>
  workingDaysBetween(calendar, numberOf(from), numberOf(to))

/**
 * The date itself when it is worked, else the first working day after it.
 * @throws CalendarNotPublished
 */
export const nextWorkingDay = (calendar: AnyCalendar, date: CivilDate): CivilDate =>
  isWorkingDay(calendar, date) ? date : addWorkingDays(calendar, date, 1)
