import { deadline, dueOf, officialCalendar } from "@danchu/calendar"
import { day, days, months, type Term, workingDays, years } from "@danchu/law"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst
} from "@danchu/law/rules/complaint-first"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const end = (term: Term, from: string) => {
  const found = deadline(termOf(term), day(from), officialCalendar)
  expect(dueOf(termOf(term), day(from), officialCalendar)).toBe(found.due)
  return [found.rawEnd, found.due]
}

describe("terms in days", () => {
  it.each([
    ["2026-06-18", 10, "2026-06-28", "2026-06-29", "raw end on a Sunday"],
    ["2026-07-10", 30, "2026-08-09", "2026-08-10", "raw end on a Sunday"],
    ["2026-07-10", 45, "2026-08-24", "2026-08-24", "raw end on a working Monday"],
    ["2026-08-02", 30, "2026-09-01", "2026-09-03", "raw end on the first National Day"],
    ["2026-09-01", 45, "2026-10-16", "2026-10-16", "a holiday as trigger changes nothing"],
    ["2026-09-25", 60, "2026-11-24", "2026-11-25", "raw end on Ngày Văn hóa Việt Nam"],
    ["2026-11-17", 7, "2026-11-24", "2026-11-25", "raw end on Ngày Văn hóa Việt Nam"],
    ["2026-02-02", 30, "2026-03-04", "2026-03-04", "Tết inside the term is counted"],
    ["2026-02-02", 60, "2026-04-03", "2026-04-03", "Tết inside the term is counted"],
    ["2026-02-02", 90, "2026-05-03", "2026-05-04", "raw end on a Sunday after the May holidays"],
    ["2026-01-26", 90, "2026-04-26", "2026-04-28", "raw end on a Sunday, then the Monday off for Giỗ Tổ"],
    ["2026-01-17", 30, "2026-02-16", "2026-02-23", "raw end on the first day of Tết, then the weekend"],
    ["2025-12-26", 7, "2026-01-02", "2026-01-05", "raw end on the Friday swapped for Saturday 10 January"],
    ["2025-12-31", 10, "2026-01-10", "2026-01-10", "raw end on a Saturday that is worked is not moved"]
  ] as const)("%s + %i days: %s, then %s (%s)", (from, count, rawEnd, due, _why) => {
    expect(end(days(count), from)).toEqual([rawEnd, due])
  })
})

describe("terms in working days", () => {
  it.each([
    ["2026-07-01", 7, "2026-07-10", "one weekend"],
    ["2026-08-26", 7, "2026-09-09", "31/8 swapped, 1/9 and 2/9 off"],
    ["2026-11-16", 7, "2026-11-26", "24/11 off"],
    ["2026-11-16", 10, "2026-12-01", "24/11 off"],
    ["2026-11-20", 3, "2026-11-26", "a weekend and 24/11"],
    ["2026-02-10", 10, "2026-03-03", "Tết"],
    ["2026-01-05", 5, "2026-01-10", "the worked Saturday is the fifth working day"],
    ["2026-08-20", 2, "2026-08-22", "the worked Saturday of 22 August"]
  ] as const)("%s + %i working days: %s (%s)", (from, count, due, _why) => {
    expect(end(workingDays(count), from)).toEqual([due, due])
  })
})

describe("terms in months and years", () => {
  it.each([
    [
      "2026-01-31",
      months(1),
      "2026-02-28",
      "2026-03-02",
      "no 31 February, so the 28th, a Saturday, then Monday"
    ],
    ["2024-01-31", months(1), "2024-02-29", "2024-02-29", "29 February in a leap year"],
    ["2025-01-31", months(1), "2025-02-28", "2025-02-28", "28 February, a Friday"],
    ["2026-03-31", months(1), "2026-04-30", "2026-05-04", "30 April and 1 May are holidays, then a weekend"],
    ["2026-03-15", months(6), "2026-09-15", "2026-09-15", "the corresponding day"],
    ["2026-10-31", months(4), "2027-02-28", "2027-03-01", "across the year, clamped, a Sunday"],
    ["2025-06-10", months(12), "2026-06-10", "2026-06-10", "twelve months are a year"],
    ["2025-06-10", years(1), "2026-06-10", "2026-06-10", "the same day and month"],
    ["2024-02-29", years(1), "2025-02-28", "2025-02-28", "the clause is silent on 29 February"]
  ] as const)("%s + %o: %s, then %s (%s)", (from, term, rawEnd, due, _why) => {
    expect(end(term, from)).toEqual([rawEnd, due])
  })

  it("says that Điều 148.4 is silent on 29 February", () => {
    expect(deadline(termOf(years(1)), day("2024-02-29"), officialCalendar).cautions).toEqual(["no-leap-day"])
    expect(deadline(termOf(years(1)), day("2024-02-28"), officialCalendar).cautions).toEqual([])
  })
})

it("derives a deadline step by step, each with its clause", () => {
  const found = deadline(ruled(complaintResolutionFirst, "2026-07-10"), day("2026-07-10"), officialCalendar)
  expect(found).toMatchObject({
    rule: "complaint.resolve.first",
    from: "2026-07-10",
    count: 30,
    unit: "day",
    rawEnd: "2026-08-09",
    due: "2026-08-10",
    rolled: true,
    skipped: [{ date: "2026-08-09", reason: "weekend" }],
    edition: "2026",
    status: "official",
    alternatives: [],
    safeDue: "2026-08-10",
    warnings: []
  })
  expect(
    found.steps.map(({ what, date, basis }) => [what, date, basis.map(one => `${one.instrument} ${one.at}`)])
  ).toEqual([
    ["trigger", "2026-07-10", ["91/2015/QH13 Đ147.k3", "91/2015/QH13 Đ147.k2"]],
    ["counting-starts", "2026-07-11", ["91/2015/QH13 Đ147.k3", "91/2015/QH13 Đ147.k2"]],
    ["raw-end", "2026-08-09", ["02/2011/QH13 Đ28.p1", "91/2015/QH13 Đ148.k1"]],
    ["rolled", "2026-08-10", ["91/2015/QH13 Đ148.k5"]],
    ["due", "2026-08-10", ["91/2015/QH13 Đ148.k6"]]
  ])
})

it("names the days off that a term in working days passes over", () => {
  expect(deadline(termOf(workingDays(7)), day("2026-08-26"), officialCalendar).skipped).toEqual([
    { date: "2026-08-29", reason: "weekend" },
    { date: "2026-08-30", reason: "weekend" },
    { date: "2026-08-31", reason: "swap-off" },
    { date: "2026-09-01", reason: "holiday" },
    { date: "2026-09-02", reason: "holiday" },
    { date: "2026-09-05", reason: "weekend" },
    { date: "2026-09-06", reason: "weekend" }
  ])
})

const governed = (received: string) =>
  deadline(ruled(complaintAcceptance, received), day(received), officialCalendar, {
    alsoGoverned: [
      { value: ruled(complaintAcceptance, "2026-07-01"), basis: [], why: "no transitional clause" }
    ]
  })

describe("two lawful readings", () => {
  it("a last day on a swapped Monday may not be moved: that Monday is the safe day", () => {
    const found = deadline(termOf(days(30)), day("2026-08-01"), officialCalendar)
    expect([found.rawEnd, found.due, found.safeDue]).toEqual(["2026-08-31", "2026-09-03", "2026-08-31"])
    expect(found.alternatives).toMatchObject([
      { due: "2026-08-31", kind: "last-day-not-rolled", basis: [{ at: "Đ148.k5" }] }
    ])
    expect(found.cautions).toEqual(["swapped-day"])
  })

  it("a law of ten days and a decree of ten working days give both, and the earlier is safe", () => {
    const found = deadline(ruled(complaintAcceptance, "2026-05-04"), day("2026-05-04"), officialCalendar)
    expect([found.due, found.safeDue]).toEqual(["2026-05-14", "2026-05-14"])
    expect(found.alternatives).toMatchObject([
      { due: "2026-05-18", kind: "other-text", basis: [{ instrument: "124/2020/NĐ-CP", at: "Đ16.k1" }] }
    ])
  })

  it("a reading that gives the same day adds nothing", () => {
    // 90 days of limitation have one text only; the decree's ten working days of acceptance meet the law's ten days never
    expect(
      deadline(ruled(complaintLimitation, "2026-05-04"), day("2026-05-04"), officialCalendar).alternatives
    ).toEqual([])
  })

  it("the law of another day gives its own answer where that differs", () => {
    const differs = governed("2026-06-22")
    expect([differs.due, differs.safeDue]).toEqual(["2026-07-02", "2026-07-01"])
    expect(differs.alternatives).toMatchObject([
      { due: "2026-07-06", kind: "other-text" },
      { due: "2026-07-01", kind: "other-law", reading: "no transitional clause" }
    ])
    expect(governed("2026-06-25").alternatives.map(one => one.kind)).toEqual(["other-text"])
  })
})

describe("what cannot be answered", () => {
  it("a term that begins in 2016 says that the Code of its time was not read", () => {
    const found = deadline(ruled(complaintResolutionFirst, "2016-03-01"), day("2016-03-01"), officialCalendar)
    expect(found.due).toBe("2016-03-31")
    expect(found.cautions).toEqual(["former-code-not-read"])
    expect(found.steps[0]?.basis).toMatchObject([{ instrument: "33/2005/QH11", confidence: "C" }])
    expect(found.warnings[0]).toContain("33/2005/QH11")
  })

  it("a term past the last edition", () => {
    expect(() => deadline(termOf(days(90)), day("2027-12-01"), officialCalendar)).toThrow(/2028/)
    expect(() => dueOf(termOf(workingDays(90)), day("2027-12-01"), officialCalendar)).toThrow(/2028/)
  })

  it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a count of %d", count => {
    const term: Term = { kind: "within", count, unit: "day" }
    expect(() => deadline(termOf(term), day("2026-07-01"), officialCalendar)).toThrow(/whole number/)
  })
})
