import { type CivilDate, day, daysBetween, partsOf } from "@danchu/law"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** The one time zone of every civil day in this package. */
export const timeZone = "Asia/Ho_Chi_Minh"

const minutesOfDay = 1440

const inVietnam = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23"
})

/** The civil day in Vietnam, and the minutes since its midnight. */
export const civilTimeOf = (instant: Instant): { readonly day: CivilDate; readonly minute: number } => {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of inVietnam.formatToParts(instant)) parts[type] = value
  return {
    day: day(`${parts.year}-${parts.month}-${parts.day}`),
    minute: Number(parts.hour) * 60 + Number(parts.minute)
  }
}

/**
 * The civil day in Vietnam at that instant.
 * @example
 * ```ts
 * civilDayOf(Date.UTC(2026, 10, 23, 17)) // "2026-11-24"
 * ```
 */
export const civilDayOf = (instant: Instant): CivilDate => civilTimeOf(instant).day

/** The instant of a minute of a civil day in Vietnam. */
export const instantOf = (date: CivilDate, minute: number): Instant => {
  const { year, month, day } = partsOf(date)
  const asIfUtc = Date.UTC(year, month - 1, day, 0, minute)
  const there = civilTimeOf(asIfUtc)
  const ahead = daysBetween(date, there.day) * minutesOfDay + there.minute - minute
  return asIfUtc - ahead * 60_000
}

/** Now, by Effect's Clock: nothing in this package reads another. */
export const now: Effect.Effect<Instant> = Clock.currentTimeMillis

/** Today in Vietnam, by Effect's Clock. */
export const today: Effect.Effect<CivilDate> = Effect.map(now, civilDayOf)
