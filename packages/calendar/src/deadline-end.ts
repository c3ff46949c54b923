import {
  addDays,
  type Citation,
  type CivilDate,
  civilDate,
  type DayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  InvalidCount,
  partsOf,
  type Term,
  toDayNumber
} from "@danchu/law"
import { MomentMissing } from "./deadline-fault.js"
import type { AnyCalendar } from "./work-calendar.js"
import { addWorkingDays, countWorkingDays, nextWorkingDay } from "./working-day.js"
import { isSet } from "./working-day-index.js"
import { workingDayAfter } from "./working-day-number.js"

/** What moves the end of a running term: days that are not counted, or more time. */
export type Movement =
  | {
      readonly kind: "stopped"
      /** The last day that still counts. */
      readonly on: CivilDate
      /** The last day that does not count. */
      readonly until: CivilDate
      /** The clause that may be read to count the day of resuming too. */
      readonly resumingDayMayCount: readonly Citation[]
    }
  | { readonly kind: "extended"; readonly on: CivilDate; readonly by: Term }

/** A term whose count is a whole number of 1 or more; a term built by hand may not be. */
export const counted = (term: { readonly count: number }): number => {
  if (!Number.isSafeInteger(term.count) || term.count < 1) {
    throw new InvalidCount(term.count, "a term", "a whole number of 1 or more")
  }
  return term.count
}

/** Đ148.3 — the day with the same number; in a month too short for it, the last day. */
const addMonths = (date: CivilDate, count: number): CivilDate => {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + month - 1 + count
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  return civilDate(y, m, Math.min(day, daysInMonth(y, m)))
}

/** The last day of a term, before anybody asks whether it is a day off (Đ148.1, 148.3, 148.4). */
export const rawEndOf = (term: Term, from: CivilDate, calendar: AnyCalendar): CivilDate => {
  const count = counted(term)
  switch (term.unit) {
    case "day":
      return addDays(from, count)
    case "working-day":
      return addWorkingDays(calendar, from, count)
    case "month":
      return addMonths(from, count)
    case "year":
      return addMonths(from, count * 12)
    case "hour":
    case "working-hour":
      throw new MomentMissing(term.unit, "the time of day at which it begins")
  }
}

/** Đ148.5 — the next working day where the date is a day off. */
export const rollForward = (date: CivilDate, calendar: AnyCalendar): CivilDate =>
  nextWorkingDay(calendar, date)

/** The units of the term that are left after `on`, when it would end on `end`. */
export const unitsLeft = (term: Term, on: CivilDate, end: CivilDate, calendar: AnyCalendar): number =>
  Math.max(0, term.unit === "working-day" ? countWorkingDays(calendar, on, end) : daysBetween(on, end))

/** What is left of the term runs on after the stop: the end moves by the days that are not counted. */
export const moveEnd = (term: Term, end: CivilDate, movement: Movement, calendar: AnyCalendar): CivilDate => {
  if (movement.kind === "extended") return rawEndOf(movement.by, end, calendar)
  const left = unitsLeft(term, movement.on, end, calendar)
  return term.unit === "working-day"
    ? addWorkingDays(calendar, movement.until, left)
    : addDays(movement.until, left)
}

/** The unrolled end after all movements, in their order. */
export const endAfter = (
  term: Term,
  from: CivilDate,
  movements: readonly Movement[],
  calendar: AnyCalendar
): CivilDate =>
  movements.reduce((end, movement) => moveEnd(term, end, movement, calendar), rawEndOf(term, from, calendar))

/** The last day of a term that nothing moved, rolled: the sum of a deadline, without its derivation. */
export const lastDayOf = (term: Term, from: CivilDate, calendar: AnyCalendar): CivilDate => {
  if (term.unit === "working-day") return rawEndOf(term, from, calendar)
  if (term.unit !== "day") return rollForward(rawEndOf(term, from, calendar), calendar)
  const { index } = calendar
  const end = (toDayNumber(from) + counted(term)) as DayNumber
  const offset = end - index.first
  const worked = offset >= 0 && offset < index.length && isSet(index, offset)
  return fromDayNumber(worked ? end : workingDayAfter(calendar, end, 1))
}
