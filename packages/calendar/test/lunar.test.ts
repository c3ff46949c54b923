import { readFileSync } from "node:fs"
import {
  addDays,
  type DayNumber,
  day,
  fromDayNumber,
  hungKingsDay,
  InvalidLunarDate,
  isLunarDateUncertain,
  lunarAtUtc8,
  lunarNewYear,
  lunarYearName,
  toLunar,
  toSolar,
  uncertainMonthStarts
} from "@danchu/calendar"
import { describe, expect, it } from "vitest"
import { dayOf, encode, instants, lunarYears } from "../scripts/lunar-astronomy.mjs"
import { utc7 } from "../src/lunar-utc7-table.js"
import { utc8 } from "../src/lunar-utc8-table.js"

const lunar = (text: string) => {
  const [d = 0, month = 0, year = 0] = text.split("/").map(Number)
  return { year, month, day: d, leap: false }
}

describe("days that the State announced with both dates", () => {
  it.each([
    ["2025-01-25", "26/12/2024", "TB 6150"],
    ["2025-01-29", "1/1/2025", "TB 6150"],
    ["2025-02-02", "5/1/2025", "TB 6150"],
    ["2026-02-14", "27/12/2025", "TB 9441"],
    ["2026-02-17", "1/1/2026", "TB 9441"],
    ["2026-02-22", "6/1/2026", "TB 9441"],
    ["1985-01-21", "1/1/1985", "Tết Ất Sửu, a month before the Chinese New Year"],
    ["2020-01-29", "5/1/2020", "notice of 2019"],
    ["2016-02-14", "7/1/2016", "TB 4659"]
  ])("%s is %s (%s)", (date, text) => {
    expect(toLunar(day(date))).toEqual(lunar(text))
    expect(toSolar(lunar(text))).toBe(date)
  })
})

it.each([
  ["2015-04-28"],
  ["2016-04-16"],
  ["2017-04-06"],
  ["2018-04-25"],
  ["2019-04-14"],
  ["2020-04-02"],
  ["2021-04-21"],
  ["2022-04-10"],
  ["2023-04-29"],
  ["2024-04-18"],
  ["2025-04-07"],
  ["2026-04-26"],
  ["2027-04-16"],
  ["2028-04-04"],
  ["2029-04-23"],
  ["2030-04-12"]
])("Giỗ Tổ is on %s", date => {
  expect(hungKingsDay(Number(date.slice(0, 4)))).toBe(date)
})

it.each([
  [1968, "Mậu Thân"],
  [1984, "Giáp Tý"],
  [1985, "Ất Sửu"],
  [2024, "Giáp Thìn"],
  [2025, "Ất Tỵ"],
  [2026, "Bính Ngọ"],
  [2027, "Đinh Mùi"]
])("names the year %i %s, as its notice does", (year, name) => {
  expect(lunarYearName(year)).toBe(name)
})

it("keeps Giỗ Tổ in the third month where the third month is doubled", () => {
  expect(hungKingsDay(2031)).toBe("2031-04-01")
  expect(toLunar(day("2031-04-30"))).toEqual({ year: 2031, month: 3, day: 10, leap: true })
})

describe("against an ephemeris", () => {
  const sky = instants(1897, 2202)
  const at7 = lunarYears(sky, 7)
  const at8 = lunarYears(sky, 8)

  it("has the table of all the months of 1899–2199 at UTC+7", () => {
    expect(encode(at7.filter(({ year }) => year >= 1899 && year <= 2199))).toBe(utc7.years)
    expect(at7.find(({ year }) => year === 1899)?.start).toBe(utc7.firstDay)
  })

  it("has the table of all the months of 1899–1975 at UTC+8", () => {
    expect(encode(at8.filter(({ year }) => year >= 1899 && year <= 1975))).toBe(utc8.years)
  })

  it("starts the year on another day than the Chinese calendar in six years of 1968–2100", () => {
    const differing = at7
      .filter(({ year }) => year >= 1968 && year <= 2100)
      .filter(({ year, start }) => at8.find(other => other.year === year)?.start !== start)
      .map(({ year }) => lunarNewYear(year))
    expect(differing).toEqual([
      "1968-01-29",
      "1969-02-16",
      "1985-01-21",
      "2007-02-17",
      "2030-02-02",
      "2053-02-18"
    ])
  })

  it("doubles another month than the Chinese calendar in 1984–1985 and 1987", () => {
    const leap = (years: typeof at7, year: number) => years.find(other => other.year === year)?.leap
    expect([leap(at7, 1984), leap(at7, 1985), leap(at7, 1987)]).toEqual([0, 2, 7])
    expect([leap(at8, 1984), leap(at8, 1985), leap(at8, 1987)]).toEqual([10, 0, 6])
  })
})

describe("days that minutes decide", () => {
  const sky = instants(1897, 2202)
  const table = encode(lunarYears(sky, 7))
  /** Seconds from midnight at UTC+7, before it negative. */
  const fromMidnight = (at: number) => {
    const seconds = ((((at + 25_200_000) % 86_400_000) + 86_400_000) % 86_400_000) / 1000
    return seconds > 43_200 ? seconds - 86_400 : seconds
  }
  const close = (at: number) => Math.abs(fromMidnight(at)) < (at < Date.UTC(2051, 0, 1) ? 180 : 300)
  const over = (at: number) => at - (fromMidnight(at) + Math.sign(fromMidnight(at))) * 1000
  const dateOf = (at: number) => fromDayNumber(dayOf(at, 7) as DayNumber)

  it("are listed: every new moon so close to midnight", () => {
    const moons = sky.newMoons.filter(at => close(at) && dateOf(at) > "1900" && dateOf(at) < "2200")
    expect(moons.map(dateOf)).toEqual(uncertainMonthStarts.filter(date => !date.startsWith("1938")))
  })

  it("are listed: the one principal term whose minute moves a month", () => {
    const moving = sky.terms.filter(({ at }, i) => {
      if (!close(at)) return false
      const terms = sky.terms.with(i, { longitude: sky.terms[i]?.longitude ?? 0, at: over(at) })
      return encode(lunarYears({ ...sky, terms }, 7)) !== table
    })
    expect(moving.map(({ at }) => dateOf(at))).toEqual(["1938-09-24"])
  })

  it("begin a month in the table, and are told", () => {
    for (const date of uncertainMonthStarts) {
      expect(toLunar(date).day, date).toBe(1)
      expect(isLunarDateUncertain(date)).toBe(true)
      expect(isLunarDateUncertain(addDays(date, -1))).toBe(true)
      expect(isLunarDateUncertain(addDays(date, 28))).toBe(true)
    }
    expect(isLunarDateUncertain(day("2026-02-17"))).toBe(false)
    expect(isLunarDateUncertain(hungKingsDay(2031))).toBe(false)
  })

  it("are named in the guide", () => {
    const guide = readFileSync(new URL("../../../docs/calendar.md", import.meta.url), "utf8")
    for (const date of uncertainMonthStarts) expect(guide, date).toContain(date)
  })
})

it.each([
  [2014, 9],
  [2017, 6],
  [2020, 4],
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2031, 3],
  [2033, 11],
  [2036, 6]
])("doubles in %i the month %i", (year, month) => {
  expect(toLunar(toSolar({ year, month, day: 1, leap: true }))).toMatchObject({ month, leap: true })
})

it.each([
  ["1985-03-21", "the leap second month of 1985"],
  ["1987-08-24", "the leap seventh month of 1987"],
  ["2033-12-22", "the leap eleventh month of 2033, which many programs put after the eighth"]
])("begins a leap month on %s: %s", date => {
  expect(toLunar(day(date))).toMatchObject({ day: 1, leap: true })
})

it.each([["2018-11-07"], ["2019-03-06"], ["2020-12-14"], ["2030-02-02"]])(
  "begins a month on %s, a day before the Chinese calendar",
  date => {
    expect(toLunar(day(date)).day).toBe(1)
  }
)

it("counts 29 or 30 days of Chạp before Tết", () => {
  const thirty = new Set([2015, 2017, 2018, 2019, 2020, 2021, 2023, 2024])
  for (let year = 2015; year <= 2030; year++)
    expect(toLunar(addDays(lunarNewYear(year), -1)).day, String(year)).toBe(thirty.has(year) ? 30 : 29)
})

it("turns every day of 1900–2199 to the lunar calendar and back", () => {
  let previous = toLunar(day("1900-01-01"))
  let days = 1
  for (let at = Date.UTC(1900, 0, 2); at <= Date.UTC(2199, 11, 31); at += 86_400_000, days++) {
    const date = day(new Date(at).toISOString().slice(0, 10))
    const now = toLunar(date)
    if (toSolar(now) !== date) expect.fail(`${date} comes back as ${toSolar(now)}`)
    const follows = now.day === previous.day + 1 || (now.day === 1 && previous.day >= 29)
    if (!follows) expect.fail(`${date} does not follow the day before it`)
    previous = now
  }
  expect(days).toBe(109_573)
})

describe("refuses", () => {
  it.each([
    [{ year: 2026, month: 12, day: 30, leap: false }, "30/12/2026", /that month has 29 days/],
    [{ year: 2026, month: 3, day: 10, leap: true }, "10/3 nhuận/2026", /2026 has no leap month/],
    [{ year: 2025, month: 5, day: 1, leap: true }, "1/5 nhuận/2025", /the leap month of 2025 is 6/],
    [{ year: 2026, month: 13, day: 1, leap: false }, "1/13/2026", /a month is 1–12/],
    [{ year: 2026, month: 1, day: 0, leap: false }, "0/1/2026", /that month has/],
    [{ year: 1899, month: 1, day: 1, leap: false }, "1/1/1899", /outside 1900–2199/],
    [{ year: 2199, month: 12, day: 29, leap: false }, "29/12/2199", /outside 1900–2199/],
    [{ year: 2026.5, month: 1, day: 1, leap: false }, "1/1/2026.5", /outside 1900–2199/]
  ])("%o", (given, at, message) => {
    expect(() => toSolar(given)).toThrow(message)
    try {
      toSolar(given)
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidLunarDate)
      expect(error).toMatchObject({ at })
    }
  })

  it("a civil day outside 1900–2199", () => {
    expect(() => toLunar(day("1899-12-31"))).toThrow(InvalidLunarDate)
    expect(() => toLunar(day("2200-01-01"))).toThrow(InvalidLunarDate)
    expect(() => lunarAtUtc8.toLunar(day("1976-01-01"))).toThrow(/outside 1900–1975/)
  })
})

it("shows the Tết of 1968 at both meridians: Hà Nội 29/01, Sài Gòn 30/01", () => {
  expect(toSolar(lunar("1/1/1968"))).toBe("1968-01-29")
  expect(lunarAtUtc8.toSolar(lunar("1/1/1968"))).toBe("1968-01-30")
})

it("differs between the meridians on 868 days before 1968, and on four of their Tết", () => {
  let days = 0
  const tet: string[] = []
  for (let date = day("1900-01-01"); date < "1968-01-01"; date = addDays(date, 1)) {
    const here = toLunar(date)
    const there = lunarAtUtc8.toLunar(date)
    if (here.day !== there.day || here.month !== there.month || here.leap !== there.leap) days++
    if (here.day === 1 && here.month === 1 && !here.leap && there.day !== 1) tet.push(date)
  }
  expect(days).toBe(868)
  expect(tet).toEqual(["1903-01-28", "1916-02-03", "1935-02-03", "1965-02-01"])
})
