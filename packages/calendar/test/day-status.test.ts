import {
  CalendarNotPublished,
  calendarOf,
  day,
  dayStatus,
  editions,
  isWorkingDay,
  officialCalendar,
  weekdayOf
} from "@danchu/calendar"
import { InvalidCount } from "@danchu/law"
import { describe, expect, it } from "vitest"

const statusOf = (date: string) => dayStatus(officialCalendar, day(date))

describe("days and their reasons", () => {
  it.each([
    ["2026-11-24", false, "holiday", "Ngày Văn hóa Việt Nam, a day off for the first time"],
    ["2026-11-23", true, "working", "its swap was proposed and lapsed"],
    ["2026-11-28", false, "weekend", "the Saturday that would have been worked for it"],
    ["2025-11-24", true, "working", "the resolution is in force only from 2026-07-01"],
    ["2023-04-29", false, "holiday", "Giỗ Tổ on a Saturday: a holiday, not a weekend"],
    ["2023-04-30", false, "holiday", "Ngày Chiến thắng on a Sunday"],
    ["2023-05-01", false, "holiday", "Ngày Quốc tế lao động"],
    ["2023-05-02", false, "compensatory", "for Giỗ Tổ"],
    ["2023-05-03", false, "compensatory", "for 30/4: the chain runs on over 1/5"],
    ["2023-05-04", true, "working", "the chain has ended"],
    ["2018-12-31", false, "swap-off", "paid back on 2019-01-05"],
    ["2019-01-05", true, "make-up", "for 2018-12-31: a Saturday of another year"],
    ["2024-04-29", false, "swap-off", "announced 17 days before"],
    ["2024-05-04", true, "make-up", "for 2024-04-29"],
    ["2026-01-02", false, "swap-off", "announced 8 days before"],
    ["2026-01-10", true, "make-up", "for 2026-01-02"],
    ["2026-08-31", false, "swap-off", "between the weekend and National Day"],
    ["2026-08-22", true, "make-up", "for 2026-08-31"],
    ["2020-09-01", true, "working", "National Day has one day until 2020"],
    ["2020-09-03", true, "working", "National Day has one day until 2020"],
    ["2021-09-03", false, "holiday", "the second National Day, after"],
    ["2022-09-01", false, "holiday", "the second National Day, before"],
    ["2025-01-27", false, "holiday", "28 Chạp, the first of the five Tết days"],
    ["2025-01-24", true, "working", "the Friday before"],
    ["2027-02-04", false, "holiday", "28 Chạp: option 1 was adopted"],
    ["2027-02-11", true, "working", "off only in the lapsed option 2"],
    ["2017-01-02", false, "compensatory", "for 1/1 on a Sunday"],
    ["2022-01-03", false, "compensatory", "for 1/1 on a Saturday"],
    ["2018-09-03", false, "compensatory", "for 2/9 on a Sunday, under the Code of 2012"],
    ["2026-06-20", false, "weekend", "a Saturday like others"]
  ])("%s works: %s (%s) — %s", (date, working, reason) => {
    expect(statusOf(date)).toMatchObject({ date, working, reason, status: "official" })
    expect(isWorkingDay(officialCalendar, day(date))).toBe(working)
  })
})

describe("sources that disagree with the notices", () => {
  it.each([
    [
      "2025-01-27",
      false,
      "a developers' table calls it mùng 1; mùng 1 is 2025-01-29, and 27/01 is off as 28 Chạp"
    ],
    ["2026-11-24", false, "several data sets leave it out: NQ 28/2026/QH16 Đ2"],
    ["2026-11-23", true, "pages of September 2026 still show the proposed swap"],
    ["2025-05-02", false, "vacanza/holidays has no substitution after 2024"],
    ["2025-04-26", true, "no public data set has the make-up Saturdays as working days"],
    ["2026-01-02", false, "vacanza/holidays leaves it out"],
    ["2026-08-31", false, "vacanza/holidays leaves it out"],
    ["2023-01-20", false, "date-holidays begins Tết on the eve; the block began two days before mùng 1"],
    ["2023-01-26", false, "date-holidays knows no compensatory days"],
    ["2024-09-03", false, "date-holidays still gives National Day one day"],
    ["2026-01-27", true, "some lists carry 27/01 over from 2025 as a Tết day"]
  ])("%s works: %s — %s", (date, working) => {
    expect(statusOf(date).working).toBe(working)
  })
})

it.each([
  "2018-09-26",
  "2018-09-27",
  "2018-10-06",
  "2019-05-03",
  "2019-05-04",
  "2020-08-14",
  "2024-07-25",
  "2024-07-26",
  "2025-04-04",
  "2025-05-24"
])("keeps %s, a day of state mourning, as the week has it", date => {
  const working = weekdayOf(day(date)) <= 5 || date === "2019-05-04"
  expect(statusOf(date)).toMatchObject({
    working,
    reason: date === "2019-05-04" ? "make-up" : working ? "working" : "weekend"
  })
})

it("says which day a compensation, a swap and a make-up stand for", () => {
  expect(statusOf("2023-05-03")).toMatchObject({ for: "2023-04-30", name: "Nghỉ bù Ngày Chiến thắng" })
  expect(statusOf("2018-12-31")).toMatchObject({ makeUp: "2019-01-05" })
  expect(statusOf("2019-01-05")).toMatchObject({ for: "2018-12-31" })
})

it.each([
  ["2026-11-24", "28/2026/QH16", "A"],
  ["2026-02-17", "9441/TB-BNV", "A"],
  ["2026-01-02", "12729/VPCP-KGVX", "B"],
  ["2018-02-16", "?/2017/TB-LĐTBXH", "B"],
  ["2018-12-31", "6519/VPCP-KGVX", "A"],
  ["2015-09-02", "10/2012/QH13", "A"],
  ["2021-09-02", "45/2019/QH14", "A"],
  ["2027-09-03", "10065/VPCP-KGVX", "B"],
  ["2026-11-28", "188/1999/QĐ-TTg", "A"]
])("cites for %s first %s, with confidence %s", (date, instrument, confidence) => {
  expect(statusOf(date).basis[0]).toMatchObject({ instrument, confidence })
})

describe("a year without an edition", () => {
  it.each(["2014-12-31", "2028-01-01", "2028-02-29", "1999-12-31"])(
    "answers %s with a fault that names it",
    date => {
      for (const ask of [() => statusOf(date), () => isWorkingDay(officialCalendar, day(date))]) {
        expect(ask).toThrow(CalendarNotPublished)
        try {
          ask()
        } catch (error) {
          expect(error).toMatchObject({
            year: Number(date.slice(0, 4)),
            at: date.slice(0, 4),
            covered: { from: 2015, to: 2027 }
          })
        }
      }
    }
  )

  it("does not pass over a gap between editions", () => {
    expect(() => calendarOf(editions.filter(({ year }) => year !== 2020))).toThrow(/2020 is not published/)
    expect(() => calendarOf([])).toThrow(InvalidCount)
  })
})

it("names its data, and another name for other data", () => {
  expect(officialCalendar.id).toMatch(/^official-2015-2027-[0-9a-f]{8}$/)
  expect(calendarOf(editions).id).toBe(officialCalendar.id)
  expect(calendarOf(editions.slice(1)).id).not.toBe(officialCalendar.id)
})
