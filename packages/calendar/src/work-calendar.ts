import {
  type Citation,
  type CivilDate,
  civilDate,
  type DayNumber,
  fromDayNumber,
  InvalidCount,
  toDayNumber,
  yearOf
} from "@danchu/law"
import { CalendarNotPublished } from "./calendar-not-published.js"
import type { DayOff, Edition, MakeUpDay } from "./edition.js"
import { indexOf, type WorkingDayIndex } from "./working-day-index.js"

/** Every day that is not an ordinary weekday or weekend. */
export type SpecialDay = DayOff | MakeUpDay

export const isDayOff = (day: SpecialDay): day is DayOff => "kind" in day

interface CalendarFields {
  /** Names the data: another word as soon as a day differs. */
  readonly id: string
  /** The first and the last day covered. */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly special: ReadonlyMap<CivilDate, SpecialDay>
  readonly index: WorkingDayIndex
}

declare const official: unique symbol

/** The decided working calendar; only `calendarOf` makes one, so that no guess is taken for it. */
export interface WorkCalendar extends CalendarFields {
  readonly [official]: true
  readonly status: "official"
  readonly editions: readonly Edition[]
}

/** Computed from the statute for years that nobody decided yet: never an official answer. */
export interface ProjectedCalendar extends CalendarFields {
  readonly status: "projected"
  readonly projectedYears: readonly number[]
  /** What was assumed, in English. */
  readonly assumptions: readonly string[]
}

/** The official calendar as it would be under proposals that nobody adopted: never an official answer. */
export interface WhatIfCalendar extends CalendarFields {
  readonly status: "what-if"
  readonly supposing: readonly string[]
}

export type AnyCalendar = WorkCalendar | ProjectedCalendar | WhatIfCalendar

const KINDS = ["make-up", "statutory", "compensatory", "swap-off", "one-off"]

/** For the makers of calendars only: the package's door does not export it. */
export const fieldsOf = (
  label: string,
  fromYear: number,
  toYear: number,
  days: Iterable<SpecialDay>
): CalendarFields => {
  const from = civilDate(fromYear, 1, 1)
  const to = civilDate(toYear, 12, 31)
  const special = new Map<CivilDate, SpecialDay>()
  for (const day of days) if (day.date >= from && day.date <= to) special.set(day.date, day)
  const first = toDayNumber(from)
  const exceptions: [number, boolean][] = []
  let hash = 0x811c9dc5
  for (const day of special.values()) {
    const offset = toDayNumber(day.date) - first
    const kind = KINDS.indexOf(isDayOff(day) ? day.kind : "make-up")
    hash = Math.imul(Math.imul(hash ^ offset, 0x01000193) ^ kind, 0x01000193)
    exceptions.push([offset, kind === 0])
  }
  const index = indexOf(first, toDayNumber(to) - first + 1, exceptions)
  const digest = (hash >>> 0).toString(16).padStart(8, "0")
  return { id: `${label}-${fromYear}-${toYear}-${digest}`, from, to, special, index }
}

const asOfficial = (fields: Omit<WorkCalendar, typeof official>): WorkCalendar => fields as WorkCalendar

/** The days of its own year that an edition decides; a make-up day of another year stands in that year's edition. */
export const daysOfEdition = ({ year, daysOff, makeUpDays }: Edition): readonly SpecialDay[] => [
  ...daysOff,
  ...makeUpDays.filter(({ date }) => yearOf(date) === year)
]

/**
 * The calendar of these editions, which must follow each other without a gap; of two for one year the later prevails.
 * @throws CalendarNotPublished where a year between them is missing
 * @throws InvalidCount where there is none
 */
export const calendarOf = (editions: readonly Edition[]): WorkCalendar => {
  if (editions.length === 0) throw new InvalidCount(0, "the number of editions", "1 or more")
  const byYear = new Map(editions.map(edition => [edition.year, edition]))
  const sorted = [...byYear.values()].sort((a, b) => a.year - b.year)
  const from = Math.min(...byYear.keys())
  const to = Math.max(...byYear.keys())
  for (let year = from; year < to; year++)
    if (!byYear.has(year)) throw new CalendarNotPublished(year, { from, to: year - 1 })
  return asOfficial({
    status: "official",
    editions: sorted,
    ...fieldsOf("official", from, to, sorted.flatMap(daysOfEdition))
  })
}

export type DayReason =
  | "working"
  | "weekend"
  | "holiday"
  | "compensatory"
  | "swap-off"
  | "make-up"
  | "one-off"

/** Whether a day is worked, why, and by which texts. */
export interface DayStatus {
  readonly date: CivilDate
  readonly working: boolean
  readonly reason: DayReason
  /** The Vietnamese name of a day off. */
  readonly name?: string
  /** The holiday that a compensatory day stands for, or the weekday that a make-up day pays back. */
  readonly for?: CivilDate
  /** The Saturday worked for a swapped weekday. */
  readonly makeUp?: CivilDate
  readonly basis: readonly Citation[]
  /** Whether this is decided, projected or only supposed. */
  readonly status: AnyCalendar["status"]
}

/** The years that a calendar covers. */
export const coveredYears = ({ from, to }: AnyCalendar): { readonly from: number; readonly to: number } => ({
  from: yearOf(from),
  to: yearOf(to)
})

export const notCovered = (calendar: AnyCalendar, date: CivilDate): CalendarNotPublished =>
  new CalendarNotPublished(yearOf(date), coveredYears(calendar), date)

export const dateAt = (calendar: AnyCalendar, offset: number): CivilDate =>
  fromDayNumber((calendar.index.first + offset) as DayNumber)
