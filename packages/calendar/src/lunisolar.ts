import {
  type CivilDate,
  civilDate,
  type DayNumber,
  Fault,
  fromDayNumber,
  toDayNumber,
  yearOf
} from "@danchu/law"

/** A day of the lunar calendar; the year is the civil year in which it begins. */
export interface LunarDate {
  readonly year: number
  /** 1–12. */
  readonly month: number
  /** 1–30. */
  readonly day: number
  /** Whether this is the second month of that number in the year ("nhuận"). */
  readonly leap: boolean
}

/** A lunar day that the calendar does not have, or that lies outside the years known. */
export class InvalidLunarDate extends Fault {
  readonly _tag = "InvalidLunarDate"
}

/** Eighteen bits a year in three letters: the leap month (0 for none), then a bit for each month of thirty days. */
export interface LunarTable {
  readonly firstYear: number
  /** The day number of the first day of the first year. */
  readonly firstDay: number
  readonly years: string
}

/** A lunar calendar for civil years between two bounds, both included. */
export interface Lunisolar {
  readonly toLunar: (date: CivilDate) => LunarDate
  readonly toSolar: (lunar: LunarDate) => CivilDate
}

const valueOf = (code: number): number =>
  code > 96 ? code - 71 : code > 64 ? code - 65 : code > 47 && code < 58 ? code + 4 : code === 45 ? 62 : 63

const monthsIn = (bits: number): number => (bits >> 13 ? 13 : 12)

const lengthOf = (bits: number, month: number): number => 29 + ((bits >> month) & 1)

const inWords = ({ year, month, day, leap }: LunarDate): string =>
  `${day}/${month}${leap ? " nhuận" : ""}/${year}`

/** @param last the last civil year answered; the first is the year after the table's first */
export const lunisolarOf = ({ firstYear, firstDay, years }: LunarTable, last: number): Lunisolar => {
  const first = firstYear + 1
  const from = civilDate(first, 1, 1)
  const to = civilDate(last, 12, 31)
  const outside = (at: string): InvalidLunarDate =>
    new InvalidLunarDate(
      `${at} lies outside ${first}–${last}, the years of this lunar calendar`,
      at,
      `Ask about a day between ${from} and ${to}.`
    )
  let starts: Int32Array | undefined
  const bitsAt = (index: number): number =>
    (valueOf(years.charCodeAt(3 * index)) << 12) |
    (valueOf(years.charCodeAt(3 * index + 1)) << 6) |
    valueOf(years.charCodeAt(3 * index + 2))
  const startOf = (index: number): number => {
    if (!starts) {
      starts = new Int32Array(years.length / 3 + 1)
      let start = firstDay
      for (let i = 0; i < starts.length; i++) {
        starts[i] = start
        const bits = bitsAt(i)
        for (let month = monthsIn(bits) - 1; month >= 0; month--) start += lengthOf(bits, month)
      }
    }
    return starts[index] as number
  }

  const toLunar = (date: CivilDate): LunarDate => {
    if (!(date >= from && date <= to)) throw outside(date)
    const number = toDayNumber(date)
    const guess = yearOf(date) - firstYear
    const index = startOf(guess) > number ? guess - 1 : guess
    const bits = bitsAt(index)
    const leapMonth = bits >> 13
    let rest = number - startOf(index)
    let month = 0
    while (rest >= lengthOf(bits, month)) rest -= lengthOf(bits, month++)
    return {
      year: firstYear + index,
      month: leapMonth && month >= leapMonth ? month : month + 1,
      day: rest + 1,
      leap: leapMonth > 0 && month === leapMonth
    }
  }

  const toSolar = (lunar: LunarDate): CivilDate => {
    const { year, month, day, leap } = lunar
    const at = inWords(lunar)
    const refuse = (why: string, remedy: string): InvalidLunarDate =>
      new InvalidLunarDate(`there is no lunar day ${at}: ${why}`, at, remedy)
    const index = year - firstYear
    if (!Number.isInteger(index) || index < 0 || index >= years.length / 3) throw outside(at)
    const bits = bitsAt(index)
    const leapMonth = bits >> 13
    if (!Number.isInteger(month) || month < 1 || month > 12)
      throw refuse("a month is 1–12", "Give a month from 1 to 12.")
    if (leap && month !== leapMonth)
      throw refuse(
        leapMonth ? `the leap month of ${year} is ${leapMonth}` : `${year} has no leap month`,
        "Leave the leap mark out, or give the leap month of that year."
      )
    const nth = leap || (leapMonth && month > leapMonth) ? month : month - 1
    const length = lengthOf(bits, nth)
    if (!Number.isInteger(day) || day < 1 || day > length)
      throw refuse(`that month has ${length} days`, `Give a day from 1 to ${length}.`)
    let number = startOf(index) + day - 1
    for (let i = 0; i < nth; i++) number += lengthOf(bits, i)
    const date = fromDayNumber(number as DayNumber)
    if (date < from || date > to) throw outside(at)
    return date
  }

  return { toLunar, toSolar }
}
