import type { CivilDate, Ruling, Term } from "@danchu/law"
import { CalendarNotPublished } from "./calendar-not-published.js"
import type { ClockAct } from "./clock-act.js"
import { dueOf } from "./deadline.js"
import { deadlineAfter } from "./deadline-acts.js"
import { type DayChange, diffCalendars } from "./edition-diff.js"
import type { WorkCalendar } from "./work-calendar.js"

/** A deadline as an office keeps it: what it was derived from. */
export interface KeptDeadline {
  /** The office's own reference, never a name. */
  readonly id: string
  readonly ruling: Ruling<Term>
  readonly from: CivilDate
  readonly acts?: readonly ClockAct[]
  /** Whether it was met, or lapsed, already: history does not move. */
  readonly closed: boolean
}

/** A deadline whose last day another calendar moves; `null` where that calendar has no answer. */
export interface MovedDeadline {
  readonly id: string
  readonly rule: string
  readonly from: CivilDate
  readonly before: CivilDate | null
  readonly after: CivilDate | null
  /** The days inside the term that changed. */
  readonly because: readonly DayChange[]
}

/** `undefined` while the clock stands still or an act is refused: then there is no last day to move. */
const lastDay = (kept: KeptDeadline, calendar: WorkCalendar): CivilDate | null | undefined => {
  try {
    if (!kept.acts || kept.acts.length === 0) return dueOf(kept.ruling, kept.from, calendar)
    const found = deadlineAfter(kept.ruling, kept.from, kept.acts, calendar)
    return found._tag === "Deadline" ? found.due : undefined
  } catch (error) {
    if (error instanceof CalendarNotPublished) return null
    throw error
  }
}

/**
 * The open deadlines that another calendar moves, in the order given: what to tell people when a notice comes out.
 * @example
 * ```ts
 * reproject(open, calendarOf(editionsBefore), officialCalendar)
 * // [{ id: "H30.14-261123-0001", before: "2026-08-31", after: "2026-09-03", because: [{ date: "2026-08-31", … }] }]
 * ```
 */
export const reproject = (
  deadlines: readonly KeptDeadline[],
  before: WorkCalendar,
  after: WorkCalendar
): readonly MovedDeadline[] => {
  const changes = diffCalendars(before, after)
  const moved: MovedDeadline[] = []
  for (const kept of deadlines) {
    if (kept.closed) continue
    const { id, from, ruling } = kept
    const was = lastDay(kept, before)
    const is = lastDay(kept, after)
    if (was === undefined || is === undefined || was === is) continue
    const last = was === null ? is : is === null || is < was ? was : is
    moved.push({
      id,
      rule: ruling.rule,
      from,
      before: was,
      after: is,
      because: changes.filter(({ date }) => date > from && last !== null && date <= last)
    })
  }
  return moved
}
