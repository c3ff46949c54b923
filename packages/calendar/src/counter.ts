import { addDays, type Citation, type CivilDate, paraphrased, type Weekday, weekdayOf } from "@danchu/law"
import type { Moment, OfficeHours } from "./deadline-hours.js"
import { InvalidTime, minutesOf } from "./time-of-day.js"
import type { WorkCalendar } from "./work-calendar.js"
import { dayStatus } from "./working-day.js"

/** Hours of one day that differ from the usual: a half-day, or none where a local closure shuts the counter. */
export interface CounterException {
  readonly date: CivilDate
  /** In order; empty where the counter is closed. */
  readonly hours: readonly OfficeHours[]
  /** In Vietnamese: why. */
  readonly name: string
}

/** When one counter serves people: the data of an office, which move no official day. */
export interface Counter {
  /** Of each working day, in order; several windows where there is a break. */
  readonly hours: readonly OfficeHours[]
  /** Of weekdays that differ. */
  readonly byWeekday?: Readonly<Partial<Record<Weekday, readonly OfficeHours[]>>>
  /** Saturdays on which dossiers are received though the day is not worked. */
  readonly saturdayReception?: readonly OfficeHours[]
  readonly exceptions?: readonly CounterException[]
}

/** The windows of one day. */
export interface Opening {
  readonly date: CivilDate
  readonly hours: readonly OfficeHours[]
  /** "reception": open, and yet no working day for any term. */
  readonly kind: "working-day" | "reception" | "exception" | "closed"
  readonly name?: string
  readonly basis: readonly Citation[]
}

/** "… tổ chức làm việc vào ngày thứ bảy …": reception, except on holidays; no text makes the day a working day. */
const reception: readonly Citation[] = [
  paraphrased(
    "14/2010/QĐ-TTg",
    "Đ1",
    "làm việc nửa ngày hoặc cả ngày thứ bảy, trừ ngày lễ, tết, để tiếp nhận thủ tục"
  )
]

export interface Window {
  readonly from: number
  readonly to: number
}

/** @throws InvalidTime where a window ends before it begins or before the one before it */
export const windowsOf = (hours: readonly OfficeHours[]): readonly Window[] => {
  let end = 0
  return hours.map(({ from, to }) => {
    const window = { from: minutesOf(from), to: minutesOf(to) }
    if (window.to <= window.from) throw new InvalidTime(to, `it is not after ${from}`)
    if (window.from < end) throw new InvalidTime(from, "the window before it has not ended")
    end = window.to
    return window
  })
}

/**
 * When the counter is open on a day. A make-up Saturday has the hours of the weekday that it pays back.
 * @throws CalendarNotPublished
 * @throws InvalidTime
 * @example
 * ```ts
 * openingOn({ hours: [{ from: "07:30", to: "11:30" }] }, officialCalendar, day("2026-11-24")).kind // "closed"
 * ```
 */
export const openingOn = (counter: Counter, calendar: WorkCalendar, date: CivilDate): Opening => {
  const { working, reason, name, basis, for: paidBack } = dayStatus(calendar, date)
  const exception = counter.exceptions?.find(other => other.date === date)
  if (exception) {
    windowsOf(exception.hours)
    return { date, hours: exception.hours, kind: "exception", name: exception.name, basis: [] }
  }
  if (working) {
    const hours = counter.byWeekday?.[weekdayOf(paidBack ?? date)] ?? counter.hours
    windowsOf(hours)
    return { date, hours, kind: "working-day", basis }
  }
  if (reason === "weekend" && weekdayOf(date) === 6 && counter.saturdayReception) {
    windowsOf(counter.saturdayReception)
    return { date, hours: counter.saturdayReception, kind: "reception", basis: reception }
  }
  return { date, hours: [], kind: "closed", ...(name && { name }), basis }
}

/** Whether a minute is within the opening; the end of a window is still within it. */
export const isOpenAt = (opening: Opening, { time }: Moment): boolean => {
  const at = minutesOf(time)
  return windowsOf(opening.hours).some(({ from, to }) => from <= at && at <= to)
}

/**
 * The next day from `date` on whose hours are worked, with its windows: no reception Saturday.
 * @throws CalendarNotPublished
 */
export const nextWorkedOpening = (
  counter: Counter,
  calendar: WorkCalendar,
  date: CivilDate
): { readonly date: CivilDate; readonly windows: readonly Window[] } => {
  for (let at = date; ; at = addDays(at, 1)) {
    const opening = openingOn(counter, calendar, at)
    const worked =
      opening.kind === "working-day" || (opening.kind === "exception" && dayStatus(calendar, at).working)
    if (worked && opening.hours.length > 0) return { date: at, windows: windowsOf(opening.hours) }
  }
}
