import { addDays, type CivilDate, type Term } from "@danchu/law"
import { counted } from "./deadline-end.js"
import { MomentMissing } from "./deadline-fault.js"
import { InvalidTime, minutesOf, timeOf } from "./time-of-day.js"
import type { AnyCalendar } from "./work-calendar.js"
import { isWorkingDay } from "./working-day.js"

/** A span of one working day, as { from: "07:30", to: "11:30" }. */
export interface OfficeHours {
  readonly from: string
  readonly to: string
}

const spansOf = (hours: readonly OfficeHours[]) => {
  let end = -1
  return hours.map(({ from, to }) => {
    const span = { from: minutesOf(from), to: minutesOf(to) }
    if (span.to <= span.from) throw new InvalidTime(to, `it is not after ${from}`)
    if (span.from < end) throw new InvalidTime(from, "the span before it has not ended")
    end = span.to
    return span
  })
}

export interface Moment {
  readonly date: CivilDate
  /** HH:MM. */
  readonly time: string
}

/** Midnight belongs to the day that ends with it (Đ148.6). */
const momentAfter = (date: CivilDate, minutes: number): Moment => {
  const days = Math.ceil(minutes / 1440) - 1
  return { date: addDays(date, days), time: timeOf(minutes - days * 1440) }
}

/** Đ147.1 — a term in hours starts at its moment; working hours run only within the office hours of working days. */
export const endOfHours = (
  term: Term,
  start: Moment,
  calendar: AnyCalendar,
  office: readonly OfficeHours[] | undefined
): Moment => {
  const at = minutesOf(start.time)
  if (term.unit === "hour") return momentAfter(start.date, at + counted(term) * 60)
  if (!office || office.length === 0) throw new MomentMissing(term.unit, "the office hours")
  const spans = spansOf(office)
  let left = counted(term) * 60
  for (let date = start.date, from = at; ; date = addDays(date, 1), from = 0) {
    if (!isWorkingDay(calendar, date)) continue
    for (const span of spans) {
      const begin = Math.max(span.from, from)
      const open = span.to - begin
      if (open <= 0) continue
      if (left <= open) return { date, time: timeOf(begin + left) }
      left -= open
    }
  }
}
