import {
  addWorkingDays,
  type CivilDate,
  countWorkingDays,
  day,
  dayStatus,
  editions,
  isWorkingDay,
  officialCalendar,
  weekdayOf
} from "@danchu/calendar"
import { describe, expect, it } from "vitest"

/** Weekdays off, Saturdays worked and working days of each year, as the notices give them. */
const years: readonly [number, string, string, number][] = [
  [2015, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-28 04-29 04-30 05-01 09-02", "02-14 04-25", 250],
  [2016, "01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02", "", 251],
  [2017, "01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04", "", 250],
  [2018, "01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31", "", 250],
  [2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02", "01-05 05-04", 252],
  [2020, "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02", "", 252],
  [2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03", "", 250],
  [2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02", "", 249],
  [2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", "", 249],
  [2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", "05-04", 251],
  [2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", "04-26", 250],
  [
    2026,
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    "01-10 08-22",
    249
  ],
  [2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24", "", 249]
]

const works = (d: CivilDate) => isWorkingDay(officialCalendar, d)
const listed = (days: readonly CivilDate[]) => days.map(d => d.slice(5)).join(" ")

describe.each(years)("%i", (year, off, worked, workingDays) => {
  const days = Array.from({ length: 366 }, (_, i) => i)
    .map(i => new Date(Date.UTC(year, 0, 1 + i)))
    .filter(date => date.getUTCFullYear() === year)
    .map(date => day(date.toISOString().slice(0, 10)))

  it("has these weekdays off and these Saturdays worked", () => {
    expect(listed(days.filter(d => weekdayOf(d) <= 5 && !works(d)))).toBe(off)
    expect(listed(days.filter(d => weekdayOf(d) > 5 && works(d)))).toBe(worked)
  })

  it(`has ${workingDays} working days`, () => {
    expect(days.filter(d => isWorkingDay(officialCalendar, d))).toHaveLength(workingDays)
  })

  it("cites a text for every day off and every make-up day", () => {
    const edition = editions.find(e => e.year === year)
    for (const entry of [...(edition?.daysOff ?? []), ...(edition?.makeUpDays ?? [])])
      expect(entry.basis.length, entry.date).toBeGreaterThan(0)
  })
})

it("answers for the days around the first Culture Day, and for the first half of 2018", () => {
  expect(dayStatus(officialCalendar, day("2026-11-24"))).toMatchObject({
    working: false,
    reason: "holiday",
    name: "Ngày Văn hóa Việt Nam"
  })
  expect(dayStatus(officialCalendar, day("2026-11-23"))).toMatchObject({ working: true, reason: "working" })
  expect(addWorkingDays(officialCalendar, day("2026-11-20"), 3)).toBe("2026-11-26")
  expect(countWorkingDays(officialCalendar, day("2017-12-31"), day("2018-06-30"))).toBe(121)
})
