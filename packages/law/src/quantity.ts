import { InvalidCount } from "./fault.js"

/** "ngày làm việc" is a working day; a bare "ngày" is a calendar day. */
export type TermUnit = "hour" | "working-hour" | "day" | "working-day" | "month" | "year"

/** Something must be done within so many units after its trigger. */
export interface Term {
  readonly kind: "within"
  readonly count: number
  readonly unit: TermUnit
}

/** Something must be done at the latest so many units before an event. */
export interface LeadTime {
  readonly kind: "before"
  readonly count: number
  readonly unit: "hour" | "day" | "working-day"
}

/** Something must last so many units; without a break, unless the text leaves that open. */
export interface Continuous {
  readonly kind: "continuous"
  readonly count: number
  readonly unit: "day"
  /** There where the text gives a length and does not say "liên tục": what a break does is not regulated. */
  readonly breaks?: "not-regulated"
}

/** Something must happen at least so many times in each period. */
export interface Cadence {
  readonly kind: "cadence"
  readonly times: number
  readonly of: "day" | "time"
  readonly per: "week" | "month" | "quarter" | "half-year" | "year"
  /** How many of those periods make one round: 2 with "year" is "hai năm một lần". */
  readonly everyPeriods: number
}

/** An exact part of a whole: `atLeast` reads "từ … trở lên", otherwise the part must be exceeded ("trên …"). */
export interface Share {
  readonly kind: "share"
  readonly num: number
  readonly den: number
  readonly atLeast: boolean
}

/** A number of people or things between two bounds, both included; no upper bound is `null`. */
export interface Range {
  readonly kind: "range"
  readonly min: number
  readonly max: number | null
}

/** Something must happen at the latest on that day of the month, or of the last month of a longer period. */
export interface DayOfMonth {
  readonly kind: "day-of-month"
  readonly day: number
}

/** The figures of a period run from that day of the month before it to that day of its last month. */
export interface ReportWindow {
  readonly kind: "window"
  readonly opensOn: number
  readonly closesOn: number
}

export const whole = (count: number, what: string, least = 1): number => {
  if (!Number.isSafeInteger(count) || count < least)
    throw new InvalidCount(count, what, `a whole number of ${least} or more`)
  return count
}

const within =
  (unit: TermUnit) =>
  (count: number): Term => ({ kind: "within", count: whole(count, "a term"), unit })

export const hours = within("hour")
export const workingHours = within("working-hour")
export const days = within("day")
export const workingDays = within("working-day")
export const months = within("month")
export const years = within("year")

const before =
  (unit: LeadTime["unit"]) =>
  (count: number): LeadTime => ({ kind: "before", count: whole(count, "a lead time"), unit })

export const daysBefore = before("day")
export const workingDaysBefore = before("working-day")
export const hoursBefore = before("hour")

export const consecutiveDays = (count: number): Continuous => ({
  kind: "continuous",
  count: whole(count, "a duration"),
  unit: "day"
})

/** "ít nhất là 20 ngày" without "liên tục". */
export const lastingDays = (count: number): Continuous => ({
  ...consecutiveDays(count),
  breaks: "not-regulated"
})

export const cadence = (
  times: number,
  per: Cadence["per"],
  more: { readonly of?: Cadence["of"]; readonly everyPeriods?: number } = {}
): Cadence => ({
  kind: "cadence",
  times: whole(times, "a cadence"),
  of: more.of ?? "time",
  per,
  everyPeriods: whole(more.everyPeriods ?? 1, "a cadence")
})

export const dayOfMonth = (day: number): DayOfMonth => ({ kind: "day-of-month", day: whole(day, "a day") })

export const reportWindow = (opensOn: number, closesOn: number): ReportWindow => ({
  kind: "window",
  opensOn: whole(opensOn, "a day"),
  closesOn: whole(closesOn, "a day")
})

const share = (num: number, den: number, atLeast: boolean): Share => {
  whole(num, "a numerator")
  whole(den, "a denominator")
  if (num > den) throw new InvalidCount(num, "a numerator", `at most ${den}`)
  return { kind: "share", num, den, atLeast }
}

/** "từ hai phần ba … trở lên" is `atLeastShare(2, 3)`. */
export const atLeastShare = (num: number, den: number): Share => share(num, den, true)

/** "trên 50%" is `moreThanShare(1, 2)`. */
export const moreThanShare = (num: number, den: number): Share => share(num, den, false)

export const range = (min: number, max: number | null): Range => {
  whole(min, "a lower bound", 0)
  if (max !== null && whole(max, "an upper bound", 0) < min)
    throw new InvalidCount(max, "an upper bound", `${min} or more`)
  return { kind: "range", min, max }
}

/**
 * Whether `part` of `all` reaches the share, in whole numbers: nothing is divided or rounded.
 * @throws InvalidCount
 * @example
 * ```ts
 * reaches(atLeastShare(2, 3), 67, 100) // true: 3 × 67 ≥ 2 × 100
 * ```
 */
export const reaches = (share: Share, part: number, all: number): boolean => {
  whole(part, "a part", 0)
  whole(all, "a whole")
  const left = BigInt(share.den) * BigInt(part)
  const right = BigInt(share.num) * BigInt(all)
  return share.atLeast ? left >= right : left > right
}

/** The smallest whole number that reaches the share of `all`. */
export const leastReaching = (share: Share, all: number): number => {
  const product = BigInt(share.num) * BigInt(whole(all, "a whole"))
  const den = BigInt(share.den)
  return Number(share.atLeast ? (product + den - 1n) / den : product / den + 1n)
}
