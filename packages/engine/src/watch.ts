import { addWorkingDays, isWorkingDay, type WorkCalendar } from "@danchu/calendar"
import { addDays, type CivilDate, Fault } from "@danchu/law"
import type { OpenDeadline } from "@danchu/procedures"
import * as Effect from "effect/Effect"
import { CaseBench } from "./bench.js"
import type { NotJson, StoreFailure } from "./faults.js"
import { civilTimeOf, type Instant, instantOf, now } from "./instant.js"
import { countReminders } from "./metrics.js"
import { messageKey } from "./outgoing.js"
import { CaseStore, type DueDeadline, watchDay } from "./ports/case-store.js"
import type { NewMessage } from "./ports/message.js"
import { everyTenant, type Whose } from "./ports/page.js"

/** One step of the escalation: who is told, how long before or after the day. */
export interface Rung {
  /** Unique in the ladder, as "due-soon". */
  readonly name: string
  /** The safe day is the earliest that a lawful reading gives; the due day is the one the case goes by. */
  readonly of: "due" | "safe"
  /** Before that day when negative, after it when positive. */
  readonly offset: number
  readonly unit: "day" | "working-day"
  /** "owner" is whoever has the duty. */
  readonly to: string
  readonly channel: string
  readonly template: string
}

export interface WatchOptions {
  readonly ladder: readonly Rung[]
  readonly tenant?: Whose
  /** Minutes since midnight in Vietnam between which messages may go out. */
  readonly hours: { readonly from: number; readonly until: number }
  /** Whether messages may go out on a day off as well. */
  readonly daysOff: boolean
}

export interface WatchReport {
  readonly looked: number
  readonly posted: number
  /** Steps whose day the calendar could not tell: tell people by hand, and install the calendar of that year. */
  readonly unanswered: number
}

const pageSize = 200

const shift = (calendar: WorkCalendar, date: CivilDate, count: number, unit: Rung["unit"]): CivilDate =>
  unit === "day" ? addDays(date, count) : addWorkingDays(calendar, date, count)

/** `null` where the calendar does not reach. */
const asked = <A>(work: () => A): A | null => {
  try {
    return work()
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}

/** The first instant from `from` on at which a message may go out; a day that the calendar does not know is no day off. */
export const nextSending = (
  calendar: WorkCalendar,
  from: Instant,
  { hours, daysOff }: Pick<WatchOptions, "hours" | "daysOff">
): Instant => {
  const open = (date: CivilDate): boolean => daysOff || asked(() => isWorkingDay(calendar, date)) !== false
  const { day, minute } = civilTimeOf(from)
  if (open(day) && minute < hours.until) {
    return minute >= hours.from ? from : instantOf(day, hours.from)
  }
  let date = addDays(day, 1)
  while (!open(date)) date = addDays(date, 1)
  return instantOf(date, hours.from)
}

interface Reached {
  readonly rung: Rung
  readonly day: CivilDate
}

/** The newest steps that a deadline has reached: who slept through an earlier one is not told "soon" of what is late. */
const reached = (
  calendar: WorkCalendar,
  deadline: OpenDeadline,
  ladder: readonly Rung[],
  today: CivilDate
): { readonly rungs: readonly Rung[]; readonly unanswered: number } => {
  let unanswered = 0
  const passed = ladder.flatMap((rung): readonly Reached[] => {
    const of = rung.of === "due" ? deadline.due : watchDay(deadline)
    if (of === null) return []
    const day = asked(() => shift(calendar, of, rung.offset, rung.unit))
    if (day === null) unanswered++
    return day !== null && day <= today ? [{ rung, day }] : []
  })
  const newest = passed.reduce<CivilDate | null>((a, { day }) => (a === null || day > a ? day : a), null)
  return { rungs: passed.filter(({ day }) => day === newest).map(({ rung }) => rung), unanswered }
}

const messageOf = (
  { tenant, caseId, procedure, deadline }: DueDeadline,
  { name, to, channel, template }: Rung,
  notBefore: Instant
): NewMessage => ({
  // The day is in the key: a deadline that moved is announced anew, one that stayed is not.
  key: messageKey(tenant, caseId, "deadline", deadline.key, deadline.due ?? deadline.safeDue ?? "", name),
  to: to === "owner" ? deadline.owner : to,
  channel,
  template,
  values: { procedure, deadline: deadline.key, rung: name, due: deadline.due, safeDue: deadline.safeDue },
  basis: deadline.basis,
  notBefore
})

/** The first day whose deadlines no step of the ladder has reached. */
const horizon = (calendar: WorkCalendar, ladder: readonly Rung[], today: CivilDate): CivilDate =>
  ladder.reduce<CivilDate>(
    (furthest, { offset, unit }) => {
      // A working day lies at most so many days ahead that a whole Tết fits in between.
      const ahead =
        asked(() => shift(calendar, today, Math.max(-offset, 0) + 1, unit)) ??
        addDays(today, 14 + 3 * Math.max(-offset, 0))
      return ahead > furthest ? ahead : furthest
    },
    addDays(today, 1)
  )

/**
 * Looks at the open deadlines and posts what their ladder asks for, each step of a deadline once.
 * Messages wait in the outbox for the next hour at which they may go out.
 */
export const watchDeadlines = Effect.fn("danchu.watch")(function* (
  options: WatchOptions
): Effect.fn.Return<WatchReport, StoreFailure | NotJson, CaseStore | CaseBench> {
  const store = yield* CaseStore
  const { calendar } = (yield* CaseBench).bench
  const instant = yield* now
  const { day: today } = civilTimeOf(instant)
  const notBefore = nextSending(calendar, instant, options)
  const before = horizon(calendar, options.ladder, today)
  const report = { looked: 0, posted: 0, unanswered: 0 }
  let after: string | null | undefined
  while (after !== null) {
    const page = { limit: pageSize, ...(after !== undefined && { after }) }
    const { items, next } = yield* store.due(options.tenant ?? everyTenant, before, page)
    for (const due of items) {
      const { rungs, unanswered } = reached(calendar, due.deadline, options.ladder, today)
      const messages = rungs.map(rung => messageOf(due, rung, notBefore))
      report.looked++
      report.unanswered += unanswered
      if (messages.length > 0) {
        // A case cannot go away: there is no call for that.
        report.posted += yield* Effect.catchTag(store.post(due, messages), "UnknownCase", () =>
          Effect.succeed(0)
        )
      }
    }
    after = next
  }
  yield* countReminders(report.posted, report.unanswered)
  return report
})
