import {
  addDays,
  addWorkingDays,
  CalendarNotPublished,
  type CivilDate,
  countWorkingDays,
  day,
  daysBetween,
  fromDayNumber,
  isWorkingDay,
  nextWorkingDay,
  officialCalendar,
  projectedCalendar,
  toDayNumber,
  workingDayAfter,
  workingDaysBetween
} from "@danchu/calendar"
import { InvalidCount } from "@danchu/law"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const calendar = officialCalendar

describe("adding", () => {
  it.each([
    ["2026-07-01", 7, "2026-07-10", "a plain week"],
    ["2026-08-26", 7, "2026-09-09", "31/8, 1/9 and 2/9 are off"],
    ["2026-11-16", 7, "2026-11-26", "24/11 is off"],
    ["2026-11-16", 10, "2026-12-01", "24/11 is off"],
    ["2026-11-20", 3, "2026-11-26", "a weekend and 24/11"],
    ["2026-02-10", 10, "2026-03-03", "Tết, five weekdays"],
    ["2026-08-20", 2, "2026-08-22", "Saturday 22/8 is worked"],
    ["2018-12-28", 3, "2019-01-04", "31/12 and 1/1 are off"],
    ["2018-12-28", 4, "2019-01-05", "the Saturday paid back in the next year counts"],
    ["2026-11-21", 1, "2026-11-23", "from a Saturday, which is not counted"],
    ["2026-11-24", 0, "2026-11-24", "none: stays, worked or not"],
    ["2026-11-25", -1, "2026-11-23", "back over 24/11"],
    ["2026-11-24", -1, "2026-11-23", "back from a day off"],
    ["2026-09-03", -1, "2026-08-28", "back over 31/8–2/9 and the weekend"]
  ])("%s and %i working days is %s: %s", (from, count, to) => {
    expect(addWorkingDays(calendar, day(from), count)).toBe(to)
    expect(workingDayAfter(calendar, toDayNumber(day(from)), count)).toBe(toDayNumber(day(to)))
  })
})

describe("counting", () => {
  it.each([
    ["2017-12-31", "2018-06-30", 121, "the first half of 2018"],
    ["2026-11-20", "2026-11-27", 4, "24/11 is off"],
    ["2026-11-27", "2026-11-20", -4, "the other way round"],
    ["2026-11-23", "2026-11-24", 0, "the first day is not counted, the second is off"],
    ["2026-08-21", "2026-08-24", 2, "Saturday 22/8 and Monday"],
    ["2026-11-21", "2026-11-22", 0, "a weekend"]
  ])("from %s to %s: %i, %s", (from, to, count) => {
    expect(countWorkingDays(calendar, day(from), day(to))).toBe(count)
    expect(workingDaysBetween(calendar, toDayNumber(day(from)), toDayNumber(day(to)))).toBe(count)
  })
})

it.each([
  ["2026-11-24", "2026-11-25"],
  ["2026-11-25", "2026-11-25"],
  ["2026-08-29", "2026-09-03"],
  ["2026-02-14", "2026-02-23"],
  ["2024-05-04", "2024-05-04"]
])("the next working day from %s is %s", (from, to) => {
  expect(nextWorkingDay(calendar, day(from))).toBe(to)
})

const count = (x: CivilDate, y: CivilDate) => countWorkingDays(calendar, x, y)

const walk = (date: CivilDate, count: number): CivilDate => {
  let at = date
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count))
    if (isWorkingDay(calendar, at)) left--
  }
  return at
}

const from = toDayNumber(day("2015-01-01"))
const to = toDayNumber(day("2027-12-31"))
const dates = fc.integer({ min: from, max: to }).map(n => fromDayNumber(n as typeof from))
const inside = fc.integer({ min: from + 400, max: to - 400 }).map(n => fromDayNumber(n as typeof from))
const counts = fc.integer({ min: 1, max: 250 })

describe("whatever the dates", () => {
  it("adding reaches a working day, later for a later start and a greater count", () => {
    fc.assert(
      fc.property(inside, counts, (date, count) => {
        const end = addWorkingDays(calendar, date, count)
        expect(isWorkingDay(calendar, end)).toBe(true)
        expect(addWorkingDays(calendar, date, count + 1) > end).toBe(true)
        expect(addWorkingDays(calendar, addDays(date, 1), count) >= end).toBe(true)
      })
    )
  })

  it("adding and counting undo each other", () => {
    fc.assert(
      fc.property(inside, counts, (date, count) => {
        expect(countWorkingDays(calendar, date, addWorkingDays(calendar, date, count))).toBe(count)
        const start = nextWorkingDay(calendar, date)
        expect(addWorkingDays(calendar, addWorkingDays(calendar, start, count), -count)).toBe(start)
        expect(countWorkingDays(calendar, addWorkingDays(calendar, start, -count), start)).toBe(count)
      })
    )
  })

  it("counts add up, and are opposite when the days are exchanged", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(count(a, b) + count(b, c)).toBe(count(a, c))
        expect(count(a, b)).toBe(0 - count(b, a))
      })
    )
  })

  it("agrees with walking day by day", () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -120, max: 120 }), (date, count) => {
        const end = addWorkingDays(calendar, date, count)
        expect(end).toBe(walk(date, count))
        expect(Math.sign(daysBetween(date, end))).toBe(Math.sign(count))
      })
    )
  })
})

describe("refuses", () => {
  it.each([
    ["2027-12-20", 30, 2028, /the day 30 working days after 2027-12-20/],
    ["2027-12-31", 1, 2028, /2028/],
    ["2015-01-05", -10, 2014, /the day 10 working days before 2015-01-05/],
    ["2028-03-01", 1, 2028, /2028-03-01/],
    ["2014-06-01", 3, 2014, /2014-06-01/]
  ])("%s and %i working days, for %i is not published", (date, count, year, message) => {
    const ask = () => addWorkingDays(calendar, day(date), count)
    expect(ask).toThrow(CalendarNotPublished)
    expect(ask).toThrow(message)
    try {
      ask()
    } catch (error) {
      expect(error).toMatchObject({ year, at: String(year) })
    }
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("a count of %d", count => {
    expect(() => addWorkingDays(calendar, day("2026-11-24"), count)).toThrow(InvalidCount)
  })

  it("a span that ends outside the editions", () => {
    expect(() => countWorkingDays(calendar, day("2027-12-01"), day("2028-01-15"))).toThrow(/2028-01-15/)
    expect(() => countWorkingDays(calendar, day("2014-12-01"), day("2015-01-15"))).toThrow(/2014-12-01/)
  })

  it.each(["2026-02-31", "2027-02-29", "31/04/2026", "2026-13-01", "tomorrow"])(
    "%s, which is no day",
    text => {
      expect(() => day(text)).toThrow(/is not a date/)
    }
  )
})

const number = (date: string) => toDayNumber(day(date))

describe("on day numbers", () => {
  const nothing = Number.NaN as ReturnType<typeof toDayNumber>

  it("answers on the very last days of the index", () => {
    expect(workingDaysBetween(calendar, number("2027-12-24"), number("2027-12-31"))).toBe(5)
    expect(workingDayAfter(calendar, number("2027-12-30"), 1)).toBe(number("2027-12-31"))
    expect(workingDayAfter(calendar, number("2015-01-01"), 1)).toBe(number("2015-01-05"))
  })

  it("refuses the days around the index, and every day near it", () => {
    for (let off = 1; off < 400; off++) {
      for (const outside of [to + off, from - off] as ReturnType<typeof toDayNumber>[]) {
        expect(() => workingDayAfter(calendar, outside, 1)).toThrow(CalendarNotPublished)
        expect(() => workingDayAfter(calendar, outside, -1)).toThrow(CalendarNotPublished)
        expect(() => workingDaysBetween(calendar, from, outside)).toThrow(CalendarNotPublished)
        expect(() => workingDaysBetween(calendar, outside, to)).toThrow(CalendarNotPublished)
      }
    }
  })

  it("makes no date of what is not a number", () => {
    expect(workingDayAfter(calendar, nothing, 1)).toBeNaN()
  })

  it("takes no text for a date that is not written as one", () => {
    for (const text of ["2026", "2026/11/24", "", "tomorrow!!"] as CivilDate[]) {
      expect(() => addWorkingDays(calendar, text, 1)).toThrow(/is not a date/)
      expect(() => countWorkingDays(calendar, text, day("2026-11-24"))).toThrow(/is not a date/)
      expect(() => countWorkingDays(calendar, day("2026-11-24"), text)).toThrow(/is not a date/)
    }
    expect(addWorkingDays(calendar, "24/11/2026" as CivilDate, 1)).toBe("2026-11-25")
  })

  it("keeps two centuries under 100 kB", () => {
    const { table, bytes } = projectedCalendar(2014, 2199).index
    const years = 2199 - 2014 + 1
    expect(((table.byteLength + bytes.byteLength) / years) * 200).toBeLessThan(100_000)
  })
})
