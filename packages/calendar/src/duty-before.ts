import { addDays, type Citation, type CivilDate, type LeadTime, type Ruling } from "@danchu/law"
import { type Caution, warningsOf } from "./caution.js"
import { countingLaw } from "./counting-law.js"
import { daysOffBetween, type Skipped } from "./days-off.js"
import { counted } from "./deadline-end.js"
import { MomentMissing } from "./deadline-fault.js"
import type { Alternative, DeadlineStep } from "./deadline-result.js"
import { editionOf } from "./edition-span.js"
import { minutesOf, timeOf } from "./time-of-day.js"
import type { AnyCalendar } from "./work-calendar.js"
import { addWorkingDays, isWorkingDay } from "./working-day.js"

/** The last day on which a duty that comes before an event is still done in time. */
export interface LastDayBefore<Status extends AnyCalendar["status"] = "official"> {
  readonly _tag: "LastDayBefore"
  readonly rule: string
  /** The day of the event; it is not counted. */
  readonly from: CivilDate
  readonly count: number
  readonly unit: LeadTime["unit"]
  readonly rawEnd: CivilDate
  /** The last day that is in time; never moved later. */
  readonly due: CivilDate
  /** HH:MM, for a lead time in hours. */
  readonly dueAt?: string
  readonly rolled: false
  readonly skipped: readonly Skipped[]
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  readonly edition: string
  readonly status: Status
  /** The working day before, where the last day is a day off. */
  readonly alternatives: readonly Alternative[]
  readonly safeDue: CivilDate
  readonly cautions: readonly Caution[]
  readonly warnings: readonly string[]
}

/** The working day before a day off: Điều 148.5 moves a last day later, and a duty before an event cannot wait. */
const workingDayBefore = (date: CivilDate, calendar: AnyCalendar): CivilDate =>
  addWorkingDays(calendar, date, -1)

const counts = (
  lead: LeadTime,
  event: CivilDate,
  calendar: AnyCalendar,
  at: string | undefined
): { readonly date: CivilDate; readonly time?: string } => {
  const count = counted(lead)
  if (lead.unit === "day") return { date: addDays(event, -count) }
  if (lead.unit === "working-day") return { date: addWorkingDays(calendar, event, -count) }
  if (at === undefined) throw new MomentMissing(lead.unit, "the time of day at which the event begins")
  const minutes = minutesOf(at) - count * 60
  const days = Math.floor(minutes / 1440)
  return { date: addDays(event, days), time: timeOf(minutes - days * 1440) }
}

/**
 * The last day of a duty "chậm nhất … trước" an event, counted back from the event, whose own day is not counted.
 * @param event the day of the event
 * @param options `at`, the HH:MM of the event, for a lead time in hours
 * @throws CalendarNotPublished; MomentMissing for hours without a time
 * @example
 * ```ts
 * // "trước ngày đối thoại ít nhất 05 ngày", dialogue on Friday 2026-11-27
 * lastDayBefore(ruling, day("2026-11-27"), officialCalendar).due // "2026-11-22", a Sunday
 * // … .safeDue is "2026-11-20", the Friday before
 * ```
 */
export const lastDayBefore = <C extends AnyCalendar>(
  ruling: Ruling<LeadTime>,
  event: CivilDate,
  calendar: C,
  options: { readonly at?: string } = {}
): LastDayBefore<C["status"]> => {
  const lead = ruling.value
  const end = counts(lead, event, calendar, options.at)
  const law = countingLaw(end.date)
  const off = !isWorkingDay(calendar, end.date)
  const safe = off ? workingDayBefore(end.date, calendar) : end.date
  const start = lead.unit === "hour" ? law.start.hour : law.start.day
  const others: Alternative[] = off
    ? [
        {
          due: safe,
          kind: "working-day-before",
          reading: "the last day is a day off: the working day before it is in time on every reading",
          basis: ruling.basis
        }
      ]
    : []
  for (const { value, why, basis } of ruling.readings) {
    const other = counts(value, event, calendar, options.at).date
    const reachable = isWorkingDay(calendar, other) ? other : workingDayBefore(other, calendar)
    others.push({ due: other, kind: "other-text", reading: why, basis })
    others.push({ due: reachable, kind: "other-text", reading: `${why}; the working day before`, basis })
  }
  const seen = new Set<CivilDate>([end.date])
  const alternatives = others.filter(one => !seen.has(one.due) && seen.add(one.due))
  const codes: Caution[] = off ? ["day-off-before"] : []
  if (!law.read) codes.push("former-code-not-read")
  if (calendar.status !== "official") codes.push(calendar.status)
  if (ruling.confidence === "B") codes.push("paraphrase")
  return {
    _tag: "LastDayBefore",
    rule: ruling.rule,
    from: event,
    count: lead.count,
    unit: lead.unit,
    rawEnd: end.date,
    due: end.date,
    ...(end.time !== undefined && { dueAt: end.time }),
    rolled: false,
    skipped:
      lead.unit === "working-day"
        ? daysOffBetween(calendar, end.date, addDays(event, -1))
        : off
          ? daysOffBetween(calendar, addDays(safe, 1), end.date)
          : [],
    steps: [
      { what: "event", date: event, basis: start },
      { what: "due", date: end.date, basis: ruling.basis }
    ],
    basis: [...ruling.basis, ...start],
    edition: editionOf(end.date, event),
    status: calendar.status,
    alternatives,
    safeDue: alternatives.reduce((first, one) => (one.due < first ? one.due : first), safe),
    cautions: codes,
    warnings: warningsOf(codes, ruling)
  }
}
