import { InvalidDate } from "./fault.js"

declare const civil: unique symbol
declare const numbered: unique symbol

/** A day of the Gregorian calendar as YYYY-MM-DD, with no time and no time zone; compares with < and >. */
export type CivilDate = string & { readonly [civil]: "CivilDate" }

/** The days since 1970-01-01, which is 0. */
export type DayNumber = number & { readonly [numbered]: "DayNumber" }

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const forPeople = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month has; 1 is January. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/**
 * The day with this year, month (1–12) and day of the month.
 * @throws InvalidDate when the calendar has no such day.
 * @example
 * ```ts
 * civilDate(2026, 11, 24) // "2026-11-24"
 * ```
 */
export const civilDate = (year: number, month: number, dayOfMonth: number): CivilDate => {
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    throw new InvalidDate(text, "the year must be 0001–9999")
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw new InvalidDate(text, `there is no month ${month}`)
  const last = daysInMonth(year, month)
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > last) {
    throw new InvalidDate(text, `month ${month} of ${year} has ${last} days`)
  }
  return text as CivilDate
}

/**
 * Reads a day from YYYY-MM-DD or, as people in Vietnam write it, DD/MM/YYYY.
 * @throws InvalidDate
 * @example
 * ```ts
 * day("24/11/2026") // "2026-11-24"
 * ```
 */
export const day = (text: string): CivilDate => {
  const parts = iso.exec(text)
  if (parts) return civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  const local = forPeople.exec(text.trim())
  if (local) return civilDate(Number(local[3]), Number(local[2]), Number(local[1]))
  throw new InvalidDate(text, "it is written neither as YYYY-MM-DD nor as DD/MM/YYYY")
}

/** The year, the month (1–12) and the day of the month. */
export const partsOf = (
  date: CivilDate
): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: yearOf(date),
  month: (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 48,
  day: (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48
})

export const yearOf = (date: CivilDate): number =>
  (date.charCodeAt(0) - 48) * 1000 +
  (date.charCodeAt(1) - 48) * 100 +
  (date.charCodeAt(2) - 48) * 10 +
  date.charCodeAt(3) -
  48

/** The days since 1970-01-01 (Howard Hinnant's civil calendar algorithm; a March-based year puts the leap day last). */
export const toDayNumber = (date: CivilDate): DayNumber => {
  const m = (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 48
  const d = (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48
  const y = yearOf(date) - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146097 + dayOfEra - 719468) as DayNumber
}

/** "-11-24" at 11 × 32 + 24: writing a day this way costs half of padding its numbers. */
const monthAndDay: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, n) => `-${two(n >> 5)}-${two(n & 31)}`
)

export const fromDayNumber = (number: DayNumber): CivilDate => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  return year >= 1000 && year <= 9999
    ? (`${year}${monthAndDay[month * 32 + dayOfMonth]}` as CivilDate)
    : civilDate(year, month, dayOfMonth)
}

export const weekdayOf = (date: CivilDate): Weekday => weekdayOfNumber(toDayNumber(date))

/** 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: DayNumber): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday

export const addDays = (date: CivilDate, count: number): CivilDate =>
  fromDayNumber((toDayNumber(date) + count) as DayNumber)

/** The days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => toDayNumber(b) - toDayNumber(a)

/** As people in Vietnam read it: 24/11/2026. */
export const inVietnamese = (date: CivilDate): string =>
  `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
