import { addDays, day, daysBetween } from "@danchu/law"
import {
  holds,
  ownPeriod,
  type PeriodScheme,
  periodNameOn,
  quartersOf,
  type ReportPeriod,
  reportPeriod,
  submission,
  tiles
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const period = (name: string, scheme: PeriodScheme = "petition"): ReportPeriod => {
  const found = reportPeriod(name, scheme)
  if ("_tag" in found) throw new Error(`${name}: ${found._tag}`)
  return found
}

describe("a report period", () => {
  it.each([
    ["2026-Q1", "2025-12-15", "2026-03-14"],
    ["2026-Q2", "2026-03-15", "2026-06-14"],
    ["2026-Q3", "2026-06-15", "2026-09-14"],
    ["2026-Q4", "2026-09-15", "2026-12-14"],
    ["2026-H1", "2025-12-15", "2026-06-14"],
    ["2026-9M", "2025-12-15", "2026-09-14"],
    ["2026", "2025-12-15", "2026-12-14"],
    ["quý II/2026", "2026-03-15", "2026-06-14"],
    ["Quý IV năm 2026", "2026-09-15", "2026-12-14"],
    ["6 tháng đầu năm 2026", "2025-12-15", "2026-06-14"],
    ["năm 2026", "2025-12-15", "2026-12-14"]
  ])("%s of the petition reports runs %s to %s", (name, from, to) => {
    expect(period(name)).toMatchObject({ from, to })
  })
  it.each([
    ["2026-01", "2025-12-15", "2026-01-14"],
    ["2026-03", "2026-02-15", "2026-03-14"],
    ["tháng 12/2026", "2026-11-15", "2026-12-14"],
    ["2026-Q1", "2025-12-15", "2026-03-14"]
  ])("%s of the decree runs %s to %s", (name, from, to) => {
    expect(period(name, "state")).toMatchObject({ from, to })
  })
  it.each([
    ["2018-H1", "2018-01-01", "2018-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-Q4", "2026-10-01", "2026-12-31"]
  ])("%s of the calendar runs %s to %s", (name, from, to) => {
    expect(period(name, "calendar")).toMatchObject({ from, to, basis: [] })
  })
  it("for the National Assembly runs from 1 August to 31 July, by practice only", () => {
    expect(period("2025-NA", "assembly")).toMatchObject({ from: "2024-08-01", to: "2025-07-31", basis: [] })
  })
  it("cites the circular in force on its last day", () => {
    expect(period("2023").basis[0]?.instrument).toBe("02/2021/TT-TTCP")
    expect(period("2024-Q1").basis[0]?.instrument).toBe("01/2024/TT-TTCP")
  })
  it("is not given before the texts that were read begin", () => {
    expect(reportPeriod("2020")).toMatchObject({ _tag: "NotYetInForce" })
    expect(reportPeriod("2018", "state")).toMatchObject({ _tag: "NotYetInForce" })
  })
  it("of a month does not exist among petition reports", () => {
    expect(reportPeriod("2026-03")).toMatchObject({ _tag: "NoSuchPeriod", basis: [{ at: "Đ3" }] })
  })
  it("of procedures leaves out the months that end a quarter, and the second and fourth quarter", () => {
    expect(period("2026-10", "procedure")).toMatchObject({ from: "2026-09-15", to: "2026-10-14" })
    expect(period("2027-Q1", "procedure")).toMatchObject({ from: "2026-12-15", to: "2027-03-14" })
    for (const name of ["2026-09", "2026-12", "2026-Q4", "2027-Q2"])
      expect(reportPeriod(name, "procedure")).toMatchObject({ _tag: "NoSuchPeriod", basis: [{ at: "Đ9" }] })
    expect(reportPeriod("2026-07", "procedure")).toMatchObject({ _tag: "NotVerified" })
  })
  it("is sent by a day of its last month, where that was read", () => {
    const october = period("2026-10", "procedure")
    expect(submission(october, "commune")).toMatchObject({ by: "2026-10-20", basis: [{ at: "Đ11.k2" }] })
    expect(submission(october, "province")).toMatchObject({ by: "2026-10-23" })
    expect(submission(period("2026-Q3", "state"), "government")).toMatchObject({ by: "2026-09-25" })
    expect(submission(period("2026-Q3"), "commune")).toMatchObject({ _tag: "NotVerified" })
    expect(submission(period("2018", "calendar"), "commune")).toMatchObject({
      _tag: "NotVerified",
      basis: []
    })
  })
  it("of the second half of the year is only remembered", () => {
    expect(reportPeriod("2026-H2", "state")).toMatchObject({ _tag: "NotVerified" })
  })
  it("must be a period", () => {
    for (const name of ["2026-Q5", "2026-13", "Q1", "quý V/2026", ""])
      expect(() => reportPeriod(name), name).toThrow(/not a report period/)
  })
  it("may be an office's own, as Lâm Đồng's first quarter of 2020", () => {
    expect(ownPeriod("2020-Q1", day("2019-12-01"), day("2020-02-29"))).toMatchObject({
      scheme: "own",
      year: 2020
    })
    expect(() => ownPeriod("x", day("2020-02-29"), day("2019-12-01"))).toThrow(/ends before/)
  })
})

describe("the day on which a petition is received", () => {
  it.each([
    ["2026-03-14", "2026-Q1", "2026"],
    ["2026-03-15", "2026-Q2", "2026"],
    ["2025-12-14", "2025-Q4", "2025"],
    ["2025-12-15", "2026-Q1", "2026"],
    ["2026-12-14", "2026-Q4", "2026"],
    ["2026-12-15", "2027-Q1", "2027"]
  ])("%s is %s of %s", (date, quarter, year) => {
    expect(periodNameOn(day(date), "quarter")).toBe(quarter)
    expect(periodNameOn(day(date), "year")).toBe(year)
  })
})

describe("periods", () => {
  const years = fc.integer({ min: 2025, max: 2199 })
  const dates = fc.integer({ min: 0, max: 60_000 }).map(n => addDays(day("2025-01-01"), n))

  it("of quarters tile the year exactly, and the half and nine months are their unions", () => {
    fc.assert(
      fc.property(years, fc.constantFrom<PeriodScheme[]>("petition", "state", "calendar"), (year, scheme) => {
        for (const name of [`${year}`, `${year}-H1`, `${year}-9M`]) {
          const whole = period(name, scheme)
          const quarters = quartersOf(whole).map(quarter => period(quarter, scheme))
          expect(tiles(quarters)).toBe(true)
          expect(quarters[0]?.from).toBe(whole.from)
          expect(quarters.at(-1)?.to).toBe(whole.to)
        }
        expect([364, 365]).toContain(
          daysBetween(period(`${year}`, scheme).from, period(`${year}`, scheme).to)
        )
      })
    )
  })
  it("of months tile the quarters", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 4 }), (year, n) => {
        const months = [3 * n - 2, 3 * n - 1, 3 * n].map(month =>
          period(`${year}-${String(month).padStart(2, "0")}`, "state")
        )
        const quarter = period(`${year}-Q${n}`, "state")
        expect(tiles(months)).toBe(true)
        expect([months[0]?.from, months[2]?.to]).toEqual([quarter.from, quarter.to])
      })
    )
  })
  it("hold every day exactly once, under the name that the day gives", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom("petition", "state", "calendar"), (date, scheme) => {
        const name = periodNameOn(date, "quarter", scheme)
        const own = period(name, scheme)
        expect(holds(own, date)).toBe(true)
        for (const quarter of quartersOf({ kind: "year", year: own.year }))
          expect(holds(period(quarter, scheme), date)).toBe(quarter === name)
      })
    )
  })
  it("follow each other from year to year", () => {
    fc.assert(fc.property(years, year => tiles([period(`${year}`), period(`${year + 1}`)])))
  })
})
