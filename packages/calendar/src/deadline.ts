import { addDays, type Citation, type CivilDate, type Reading, type Ruling, type Term } from "@danchu/law"
import { type Caution, warningsOf } from "./caution.js"
import { type CountingLaw, countingLaw } from "./counting-law.js"
import { daysOffBetween, type Skipped } from "./days-off.js"
import { alternativesOf } from "./deadline-alternatives.js"
import { endAfter, lastDayOf, type Movement, rollForward } from "./deadline-end.js"
import { MomentMissing } from "./deadline-fault.js"
import { endOfHours, type OfficeHours } from "./deadline-hours.js"
import type { ActNotice, Alternative, Deadline, DeadlineStep } from "./deadline-result.js"
import { editionOf } from "./edition-span.js"
import type { AnyCalendar, WorkCalendar } from "./work-calendar.js"

export interface DeadlineOptions {
  /** Rulings of other days whose law may govern the case too, with the reason (Governed.readings). */
  readonly alsoGoverned?: readonly Reading<Ruling<Term>>[]
  /** HH:MM of the trigger; a term in hours needs it. */
  readonly at?: string
  /** The office's hours on a working day, in order; a term in working hours needs them. */
  readonly officeHours?: readonly OfficeHours[]
}

/** What acts on the clock add to a derivation. */
export interface Moved {
  readonly movements: readonly Movement[]
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  readonly notices: readonly ActNotice[]
  readonly cautions: readonly Caution[]
}

const none: readonly never[] = Object.freeze([])
const unmoved: Moved = { movements: none, steps: none, basis: none, notices: none, cautions: none }

const earliest = (due: CivilDate, alternatives: readonly Alternative[]): CivilDate =>
  alternatives.reduce((first, one) => (one.due < first ? one.due : first), due)

const clamped = (term: Term, from: CivilDate, end: CivilDate): boolean =>
  (term.unit === "month" || term.unit === "year") && from.slice(8) !== end.slice(8)

const inHours = <C extends AnyCalendar>(
  ruling: Ruling<Term>,
  from: CivilDate,
  calendar: C,
  options: DeadlineOptions,
  law: CountingLaw
): Deadline<C["status"]> => {
  const term = ruling.value
  if (options.at === undefined) throw new MomentMissing(term.unit, "the time of day at which it begins")
  const end = endOfHours(term, { date: from, time: options.at }, calendar, options.officeHours)
  const codes: Caution[] = term.unit === "hour" ? ["not-rolled-hours"] : []
  if (!law.read) codes.push("former-code-not-read")
  if (calendar.status !== "official") codes.push(calendar.status)
  if (ruling.confidence === "B") codes.push("paraphrase")
  return {
    _tag: "Deadline",
    rule: ruling.rule,
    from,
    count: term.count,
    unit: term.unit,
    rawEnd: end.date,
    due: end.date,
    dueAt: end.time,
    rolled: false,
    skipped: term.unit === "hour" ? none : daysOffBetween(calendar, from, end.date),
    steps: [
      { what: "trigger", date: from, basis: law.start[term.unit] },
      { what: "due", date: end.date, basis: ruling.basis }
    ],
    basis: [...ruling.basis, ...law.start[term.unit]],
    edition: editionOf(from, end.date),
    status: calendar.status,
    alternatives: none,
    safeDue: end.date,
    notices: none,
    cautions: codes,
    warnings: warningsOf(codes, ruling)
  }
}

/** How a term in days, months or years begins. */
export const startOf = (from: CivilDate, law: CountingLaw, term: Term): readonly DeadlineStep[] => [
  { what: "trigger", date: from, basis: law.start[term.unit] },
  { what: "counting-starts", date: addDays(from, 1), basis: law.start[term.unit] }
]

/** The derivation of a deadline whose clock was moved by acts already found lawful. */
export const derive = <C extends AnyCalendar>(
  ruling: Ruling<Term>,
  from: CivilDate,
  calendar: C,
  options: DeadlineOptions,
  moved: Moved
): Deadline<C["status"]> => {
  const term = ruling.value
  const law = countingLaw(from)
  if (term.unit === "hour" || term.unit === "working-hour")
    return inHours(ruling, from, calendar, options, law)
  const { movements } = moved
  const rawEnd = endAfter(term, from, movements, calendar)
  const due = rollForward(rawEnd, calendar)
  const rolled = due !== rawEnd
  const start = addDays(from, 1)
  const short = movements.length === 0 && clamped(term, from, rawEnd)
  const skipped: readonly Skipped[] =
    term.unit === "working-day"
      ? daysOffBetween(calendar, start, due)
      : rolled
        ? daysOffBetween(calendar, rawEnd, due)
        : none
  const alternatives = alternativesOf(
    ruling,
    from,
    movements,
    calendar,
    law,
    options.alsoGoverned ?? none,
    due
  )
  const codes: Caution[] = [...moved.cautions]
  if (alternatives.some(one => one.kind === "last-day-not-rolled")) codes.push("swapped-day")
  if (short && term.unit === "year") codes.push("no-leap-day")
  if (!law.read) codes.push("former-code-not-read")
  if (calendar.status !== "official") codes.push(calendar.status)
  if (ruling.confidence === "B") codes.push("paraphrase")
  const steps: DeadlineStep[] = [
    ...startOf(from, law, term),
    ...moved.steps,
    { what: short ? "month-end" : "raw-end", date: rawEnd, basis: [...ruling.basis, ...law.end[term.unit]] }
  ]
  if (rolled) steps.push({ what: "rolled", date: due, basis: law.roll })
  steps.push({ what: "due", date: due, basis: law.dayEnd })
  return {
    _tag: "Deadline",
    rule: ruling.rule,
    from,
    count: term.count,
    unit: term.unit,
    rawEnd,
    due,
    rolled,
    skipped,
    steps,
    basis: [
      ...ruling.basis,
      ...moved.basis,
      ...law.start[term.unit],
      ...law.end[term.unit],
      ...(rolled ? law.roll : none)
    ],
    edition: editionOf(from, due),
    status: calendar.status,
    alternatives,
    safeDue: earliest(due, alternatives),
    notices: moved.notices,
    cautions: codes,
    warnings: warningsOf(codes, ruling)
  }
}

/**
 * The last day of a term, with every step that leads to it, the days that did not count and the other lawful answers.
 * @param ruling what the law says on the day that governs the case
 * @param from the day of the trigger; it is not counted
 * @throws CalendarNotPublished when the term runs past the last edition; MomentMissing for hours without a time
 * @example
 * ```ts
 * const term = complaintAcceptance.on(day("2026-11-16"))
 * if (isRuling(term)) deadline(term, day("2026-11-16"), officialCalendar).due // "2026-11-26": 24/11 is a holiday
 * ```
 */
export const deadline = <C extends AnyCalendar>(
  ruling: Ruling<Term>,
  from: CivilDate,
  calendar: C,
  options: DeadlineOptions = {}
): Deadline<C["status"]> => derive(ruling, from, calendar, options, unmoved)

/**
 * The last day alone, as `deadline(…).due`, for many cases at once.
 * @throws CalendarNotPublished, and MomentMissing for a term in hours
 */
export const dueOf = (ruling: Ruling<Term>, from: CivilDate, calendar: WorkCalendar): CivilDate =>
  lastDayOf(ruling.value, from, calendar)
