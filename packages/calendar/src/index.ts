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
export { type Counter, type CounterException, isOpenAt, type Opening, openingOn } from "./counter.js"
export type { Moment } from "./deadline-hours.js"
export * from "./deadlines.js"
export type { DayOff, DayOffKind, Edition, MakeUpDay, Proposal, Scope } from "./edition.js"
export { type DayChange, type DayState, diffCalendars, diffEditions } from "./edition-diff.js"
export { type EditionEntries, edition, InvalidEdition, type MonthDay } from "./edition-entries.js"
export {
  edition2015,
  edition2016,
  edition2017,
  edition2018,
  edition2019,
  edition2020,
  edition2021,
  edition2022,
  edition2023,
  edition2024,
  edition2025,
  edition2026,
  edition2027,
  editions
} from "./editions/index.js"
export { hungKingsDay, lunarNewYear, lunarYearName, toLunar, toSolar } from "./lunar.js"
export { isLunarDateUncertain, uncertainMonthStarts } from "./lunar-doubt.js"
export { lunarAtUtc8 } from "./lunar-utc8.js"
export { InvalidLunarDate, type LunarDate, type Lunisolar } from "./lunisolar.js"
export { officialCalendar } from "./official-calendar.js"
export { projectedCalendar } from "./projection.js"
export { type RuleDeadlineOptions, ruleDeadline } from "./rule-deadline.js"
export { supposing } from "./what-if.js"
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
export { type HandOver, handOver, workingMinutesAfter, workingMinutesBetween } from "./working-hours.js"
