import {
  addWorkingDays,
  calendarOf,
  day,
  dayStatus,
  diffCalendars,
  editions,
  officialCalendar,
  projectedCalendar,
  supposing,
  toLunar
} from "@danchu/calendar"
import { InvalidCount } from "@danchu/law"
import { describe, expect, it } from "vitest"

const of = (calendar: ReturnType<typeof projectedCalendar>, date: string) => dayStatus(calendar, day(date))

describe("a projection", () => {
  it("differs from the thirteen decided years only by their swaps", () => {
    const swapped = diffCalendars(officialCalendar, projectedCalendar(2015, 2027))
    expect(swapped.map(({ date, before }) => [date, before.reason])).toEqual([
      ["2015-01-02", "swap-off"],
      ["2015-02-14", "make-up"],
      ["2015-02-16", "swap-off"],
      ["2015-04-25", "make-up"],
      ["2015-04-29", "swap-off"],
      ["2018-12-31", "swap-off"],
      ["2019-01-05", "make-up"],
      ["2019-04-29", "swap-off"],
      ["2019-05-04", "make-up"],
      ["2024-04-29", "swap-off"],
      ["2024-05-04", "make-up"],
      ["2025-04-26", "make-up"],
      ["2025-05-02", "swap-off"],
      ["2026-01-02", "swap-off"],
      ["2026-01-10", "make-up"],
      ["2026-08-22", "make-up"],
      ["2026-08-31", "swap-off"]
    ])
    expect(swapped.every(({ moves }) => moves)).toBe(true)
  })

  it.each([
    ["2028-01-26", false, "holiday", "mùng 1 Tết Mậu Thân"],
    ["2028-01-24", false, "holiday", "28 Chạp: mùng 1 is a Wednesday, so two days before"],
    ["2028-04-04", false, "holiday", "Giỗ Tổ"],
    ["2028-05-02", false, "compensatory", "30/4 is a Sunday, 1/5 a Monday"],
    ["2028-09-04", false, "compensatory", "2/9 is a Saturday, the second day the Friday"],
    ["2029-11-24", false, "holiday", "24/11 on a Saturday"],
    ["2029-11-26", true, "working", "and no compensation: not a day of Đ112.1"],
    ["2030-11-25", true, "working", "24/11 on a Sunday, likewise"],
    ["2029-09-04", false, "compensatory", "2/9 on a Sunday, the second day assumed on Monday"]
  ])("has %s, works: %s (%s) — %s", (date, working, reason) => {
    expect(of(projectedCalendar(2028, 2030), date)).toMatchObject({ working, reason, status: "projected" })
  })

  it("keeps the decided years where it is given them", () => {
    const mixed = projectedCalendar(2026, 2028, officialCalendar)
    expect(mixed.projectedYears).toEqual([2028])
    expect(of(mixed, "2026-08-31").reason).toBe("swap-off")
    expect(addWorkingDays(mixed, day("2027-12-30"), 2)).toBe("2028-01-04")
  })

  it("rests on the article that leaves the days to the Prime Minister, and says what it assumed", () => {
    const projected = projectedCalendar(2028, 2028)
    expect(of(projected, "2028-01-26").basis[0]).toMatchObject({ instrument: "45/2019/QH14", at: "Đ112.k3" })
    expect(projected.assumptions).toHaveLength(5)
  })

  it("places Tết within the lunar table to its last year", () => {
    const last = projectedCalendar(2190, 2199)
    expect(of(last, "2199-01-26")).toMatchObject({ reason: "holiday", name: "Tết Âm lịch (1/1 âm lịch)" })
    expect(toLunar(day("2199-01-26"))).toMatchObject({ month: 1, day: 1 })
  })

  it.each([
    [2013, 2030],
    [2028, 2200],
    [2030, 2028],
    [2028.5, 2029]
  ])("refuses %d–%d", (from, to) => {
    expect(() => projectedCalendar(from, to)).toThrow(InvalidCount)
  })
})

describe("a what-if", () => {
  const proposals = editions.flatMap(edition => edition.proposals)
  const supposed = supposing(officialCalendar, proposals)

  it("answers as the lapsed proposals would have had it", () => {
    expect(
      diffCalendars(officialCalendar, supposed).map(({ date, before, after }) => [
        date,
        before.reason,
        after.reason
      ])
    ).toEqual([
      ["2026-11-23", "working", "swap-off"],
      ["2026-11-28", "weekend", "make-up"],
      ["2027-02-04", "holiday", "working"],
      ["2027-02-11", "working", "swap-off"],
      ["2027-02-12", "working", "swap-off"]
    ])
    expect(dayStatus(supposed, day("2026-11-23")).status).toBe("what-if")
  })

  it("leaves the official calendar as it was", () => {
    expect(dayStatus(officialCalendar, day("2026-11-23")).working).toBe(true)
    expect(calendarOf(editions).id).toBe(officialCalendar.id)
  })

  it("refuses a day outside the editions", () => {
    const [first] = proposals
    if (!first) return expect.fail("there are proposals")
    expect(() => supposing(officialCalendar, [{ ...first, daysOff: [day("2028-05-02")] }])).toThrow(/2028/)
  })
})
