import { yearOf } from "@danchu/law"
import type { Proposal } from "./edition.js"
import {
  fieldsOf,
  notCovered,
  type SpecialDay,
  type WhatIfCalendar,
  type WorkCalendar
} from "./work-calendar.js"

/**
 * The official calendar as it would be under these proposals, open or lapsed. Its type is no `WorkCalendar`: nothing
 * that needs an official answer takes it.
 * @throws CalendarNotPublished where a proposal names a day outside the calendar
 * @example
 * ```ts
 * isWorkingDay(supposing(officialCalendar, edition2026.proposals), day("2026-11-23")) // false
 * ```
 */
export const supposing = (calendar: WorkCalendar, proposals: readonly Proposal[]): WhatIfCalendar => {
  const days = new Map(calendar.special)
  const put = (day: SpecialDay): void => {
    if (day.date < calendar.from || day.date > calendar.to) throw notCovered(calendar, day.date)
    days.set(day.date, day)
  }
  for (const { name, daysOff, worked, dropped, basis } of proposals) {
    for (const date of dropped) days.delete(date)
    for (const date of daysOff) put({ date, kind: "swap-off", name, basis })
    for (const [i, date] of worked.entries()) put({ date, for: daysOff[i] ?? date, basis })
  }
  return {
    status: "what-if",
    supposing: proposals.map(({ name }) => name),
    ...fieldsOf("what-if", yearOf(calendar.from), yearOf(calendar.to), days.values())
  }
}
