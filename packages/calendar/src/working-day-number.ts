import { type DayNumber, fromDayNumber, InvalidCount } from "@danchu/law"
import { CalendarNotPublished } from "./calendar-not-published.js"
import { type AnyCalendar, coveredYears, notCovered } from "./work-calendar.js"
import { isSet, rank, select } from "./working-day-index.js"

const refuse = (calendar: AnyCalendar, day: DayNumber, count: number): never => {
  const offset = day - calendar.index.first
  if (!(offset >= 0 && offset < calendar.index.length)) throw notCovered(calendar, fromDayNumber(day))
  if (!Number.isSafeInteger(count)) throw new InvalidCount(count, "a count of working days", "a whole number")
  const covered = coveredYears(calendar)
  throw new CalendarNotPublished(
    count < 0 ? covered.from - 1 : covered.to + 1,
    covered,
    `the day ${Math.abs(count)} working days ${count < 0 ? "before" : "after"} ${fromDayNumber(day)}`
  )
}

const covers = ({ index }: AnyCalendar, day: DayNumber): boolean =>
  day >= index.first && day < index.first + index.length

/** The way without shortcuts: backwards, and from the last days of the index. */
const addedInFull = (calendar: AnyCalendar, day: DayNumber, count: number): DayNumber => {
  const { index } = calendar
  if (!covers(calendar, day) || !Number.isSafeInteger(count)) return refuse(calendar, day, count)
  if (count === 0) return day
  const offset = day - index.first
  const nth = rank(index, offset) + count - (count > 0 || isSet(index, offset) ? 1 : 0)
  return nth < 0 || nth >= index.total
    ? refuse(calendar, day, count)
    : ((index.first + select(index, nth)) as DayNumber)
}

/**
 * The fast path of `addWorkingDays`: allocates nothing and costs the same for any count. What lies outside the index,
 * or is no whole count, finds nothing in its arrays.
 * @throws CalendarNotPublished
 * @throws InvalidCount
 */
export const workingDayAfter = (calendar: AnyCalendar, day: DayNumber, count: number): DayNumber => {
  const { table, bytes } = calendar.index
  const offset = day - (table[0] as number)
  const octet = table[(table[1] as number) + (offset >>> 3)]
  if (octet === undefined || count <= 0) return addedInFull(calendar, day, count)
  const nth = (octet >>> 8) + (bytes[octet & (255 >> (7 - (offset & 7)))] as number) + count - 1
  const step = bytes[nth + 256]
  if (step === undefined) return refuse(calendar, day, count)
  return (day - offset + (table[2 + (nth >>> 6)] as number) + step) as DayNumber
}

const countedInFull = (calendar: AnyCalendar, from: DayNumber, to: DayNumber): number => {
  const { index } = calendar
  if (!covers(calendar, from)) return refuse(calendar, from, 0)
  if (!covers(calendar, to)) return refuse(calendar, to, 0)
  return rank(index, to - index.first) - rank(index, from - index.first)
}

/**
 * The fast path of `countWorkingDays`: allocates nothing and costs the same for any span.
 * @throws CalendarNotPublished
 */
export const workingDaysBetween = (calendar: AnyCalendar, from: DayNumber, to: DayNumber): number => {
  const { table, bytes } = calendar.index
  const a = from - (table[0] as number)
  const b = to - (table[0] as number)
  const x = table[(table[1] as number) + (a >>> 3)]
  const y = table[(table[1] as number) + (b >>> 3)]
  if (x === undefined || y === undefined) return countedInFull(calendar, from, to)
  const before = (x >>> 8) + (bytes[x & (255 >> (7 - (a & 7)))] as number)
  const upTo = (y >>> 8) + (bytes[y & (255 >> (7 - (b & 7)))] as number)
  return upTo - before
}
