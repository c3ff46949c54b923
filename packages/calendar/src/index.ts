export {
  addDays,
  type CivilDate,
  civilDate,
  type DayNumber,
  day,
  daysBetween,
  fromDayNumber,
  toDayNumber,
  type Weekday,
  weekdayOf
} from "@danchu/law"
export { CalendarNotPublished } from "./calendar-not-published.js"
export * from "./deadlines.js"
export type { DayOff, DayOffKind, Edition, MakeUpDay, Proposal, Scope } from "./edition.js"
export { type EditionEntries, edition, InvalidEdition, type MonthDay } from "./edition-entries.js"
export { editions } from "./editions/index.js"
export { officialCalendar } from "./official-calendar.js"
export { type RuleDeadlineOptions, ruleDeadline } from "./rule-deadline.js"
export {
  type AnyCalendar,
  calendarOf,
  type DayReason,
  type DayStatus,
  type ProjectedCalendar,
  type WhatIfCalendar,
  type WorkCalendar
} from "./work-calendar.js"
export {
  addWorkingDays,
  countWorkingDays,
  dayStatus,
  isWorkingDay,
  nextWorkingDay
} from "./working-day.js"
export { workingDayAfter, workingDaysBetween } from "./working-day-number.js"
