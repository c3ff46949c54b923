import { addDays, InvalidCount, type Ruling } from "@danchu/law"
import type { CutOff } from "@danchu/law/rules/dossier-hand-over"
import { type Counter, nextWorkedOpening } from "./counter.js"
import type { Moment } from "./deadline-hours.js"
import { minutesOf, timeOf } from "./time-of-day.js"
import type { WorkCalendar } from "./work-calendar.js"

/**
 * The moment at which so many minutes of a counter's working hours have passed. Reception Saturdays do not count; a
 * half-day counts for its half. Eight working hours end on another day where the counter works fewer.
 * @param minutes 480 for eight working hours
 * @throws InvalidCount, InvalidTime, CalendarNotPublished
 * @example
 * ```ts
 * const counter = { hours: [{ from: "07:30", to: "11:30" }, { from: "13:30", to: "17:30" }] }
 * const start = { date: day("2026-11-23"), time: "16:30" }
 * workingMinutesAfter(counter, officialCalendar, start, 120) // { date: "2026-11-25", time: "08:30" }
 * ```
 */
export const workingMinutesAfter = (
  counter: Counter,
  calendar: WorkCalendar,
  start: Moment,
  minutes: number
): Moment => {
  if (!Number.isSafeInteger(minutes) || minutes < 0)
    throw new InvalidCount(minutes, "a span of working minutes", "a whole number of 0 or more")
  const at = minutesOf(start.time)
  if (minutes === 0) return start
  let left = minutes
  for (let date = start.date; ; ) {
    const opening = nextWorkedOpening(counter, calendar, date)
    for (const { from, to } of opening.windows) {
      const begin = opening.date === start.date ? Math.max(from, at) : from
      if (begin >= to) continue
      if (left <= to - begin) return { date: opening.date, time: timeOf(begin + left) }
      left -= to - begin
    }
    date = addDays(opening.date, 1)
  }
}

/**
 * The minutes of a counter's working hours between two moments; with the moments exchanged, the same number below zero.
 * @throws InvalidTime, CalendarNotPublished
 */
export const workingMinutesBetween = (
  counter: Counter,
  calendar: WorkCalendar,
  start: Moment,
  end: Moment
): number => {
  const [a, b] = [minutesOf(start.time), minutesOf(end.time)]
  if (end.date < start.date || (end.date === start.date && b < a))
    return 0 - workingMinutesBetween(counter, calendar, end, start)
  let sum = 0
  for (let date = start.date; date <= end.date; ) {
    const opening = nextWorkedOpening(counter, calendar, date)
    if (opening.date > end.date) break
    for (const { from, to } of opening.windows) {
      const begin = opening.date === start.date ? Math.max(from, a) : from
      const stop = opening.date === end.date ? Math.min(to, b) : to
      sum += Math.max(0, stop - begin)
    }
    date = addDays(opening.date, 1)
  }
  return sum
}

/** When a dossier received at the counter goes on to the office that decides. */
export interface HandOver {
  readonly at: Moment
  /** Whether it waits for the next working day. */
  readonly nextWorkingDay: boolean
  readonly ruling: Ruling<CutOff>
}

/**
 * "Chuyển ngay … hoặc chuyển vào đầu giờ ngày làm việc tiếp theo đối với trường hợp tiếp nhận sau 15 giờ": at 15:00
 * itself it still goes at once; what a Saturday reception takes in goes on the next working day.
 * @throws InvalidTime, CalendarNotPublished
 */
export const handOver = (
  counter: Counter,
  calendar: WorkCalendar,
  received: Moment,
  ruling: Ruling<CutOff>
): HandOver => {
  const today = nextWorkedOpening(counter, calendar, received.date)
  const atOnce = today.date === received.date && minutesOf(received.time) <= minutesOf(ruling.value.after)
  if (atOnce) return { at: received, nextWorkingDay: false, ruling }
  const next =
    today.date === received.date ? nextWorkedOpening(counter, calendar, addDays(received.date, 1)) : today
  return { at: { date: next.date, time: timeOf(next.windows[0]?.from ?? 0) }, nextWorkingDay: true, ruling }
}
