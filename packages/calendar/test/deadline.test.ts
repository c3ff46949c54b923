import { calendarOf, deadline, dueOf, officialCalendar, projectedCalendar } from "@danchu/calendar"
import { cite, day, days, isRuling, months, type Term, Timeline, workingDays, years } from "@danchu/law"
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

describe("every reading is followed to its end", () => {
  const clause = cite("124/2020/NĐ-CP", "Đ16.k1", "theo cách khác")
  const contested = (term: Term, other: Term, rule = "test.term") => {
    const answer = Timeline.enacted<Term>("2020-01-01", cite("02/2011/QH13", "Đ27", "kể từ ngày nhận"), term)
      .contested({ from: "2020-01-01", until: null }, clause, other, "two texts")
      .on(day("2026-01-01"), rule)
    if (!isRuling(answer)) throw new Error("no gap here")
    return answer
  }

  it("another text that ends on a swapped Monday has two days of its own", () => {
    const found = deadline(contested(days(20), days(30)), day("2026-08-01"), officialCalendar)
    expect(found.due).toBe("2026-08-21")
    expect(found.alternatives).toMatchObject([
      { due: "2026-09-03", kind: "other-text", reading: "two texts", basis: [{ at: "Đ16.k1" }] },
      {
        due: "2026-08-31",
        kind: "other-text",
        reading:
          "two texts; the last day is off by notice only, neither a weekend nor a holiday: it is not moved",
        basis: [{ at: "Đ16.k1" }, { at: "Đ148.k5" }]
      }
    ])
    expect(found.safeDue).toBe("2026-08-21")
  })

  it("the law of another day brings its own quarrel and its own citations", () => {
    const found = deadline(termOf(days(10)), day("2026-05-04"), officialCalendar, {
      alsoGoverned: [{ value: contested(days(20), days(25)), basis: [clause], why: "no transitional clause" }]
    })
    expect(found.alternatives).toMatchObject([
      { due: "2026-05-25", kind: "other-law", basis: [{ at: "Đ27" }, { at: "Đ16.k1" }] },
      { due: "2026-05-29", kind: "other-text", reading: "two texts", basis: [{ at: "Đ16.k1" }] }
    ])
  })

  it("a compensatory Monday is named by no clause either", () => {
    const found = deadline(termOf(days(30)), day("2026-03-28"), officialCalendar)
    expect([found.rawEnd, found.due, found.safeDue]).toEqual(["2026-04-27", "2026-04-28", "2026-04-27"])
  })

  it("nor is a day off by a decision of its own", () => {
    const date = day("2026-10-14")
    const stormy = calendarOf(
      officialCalendar.editions.map(one =>
        one.year === 2026
          ? { ...one, daysOff: [...one.daysOff, { date, kind: "one-off", name: "Nghỉ bão", basis: [] }] }
          : one
      )
    )
    const found = deadline(termOf(days(10)), day("2026-10-04"), stormy)
    expect([found.due, found.safeDue, found.skipped]).toEqual([
      "2026-10-15",
      "2026-10-14",
      [{ date, reason: "one-off" }]
    ])
  })
})

describe("what a deadline rests on", () => {
  it("is cited whole, in its order", () => {
    const found = deadline(ruled(complaintResolutionFirst, "2026-07-10"), day("2026-07-10"), officialCalendar)
    expect(found.basis.map(one => one.at)).toEqual(["Đ28.p1", "Đ147.k3", "Đ147.k2", "Đ148.k1", "Đ148.k5"])
    const plain = deadline(ruled(complaintResolutionFirst, "2026-07-13"), day("2026-07-13"), officialCalendar)
    expect(plain.basis.map(one => one.at)).toEqual(["Đ28.p1", "Đ147.k3", "Đ147.k2", "Đ148.k1"])
    expect(
      deadline(termOf(months(1)), day("2026-03-02"), officialCalendar).basis.map(one => one.at)
    ).toContain("Đ148.k3")
    expect(
      deadline(termOf(years(1)), day("2025-03-03"), officialCalendar).basis.map(one => one.at)
    ).toContain("Đ148.k4")
  })

  it("spans the years of the calendar that were used", () => {
    expect(deadline(termOf(days(30)), day("2025-12-20"), officialCalendar).edition).toBe("2025–2026")
  })

  it("is no official day where the calendar is a guess", () => {
    const found = deadline(termOf(days(5)), day("2030-03-04"), projectedCalendar(2030, 2030))
    expect(found).toMatchObject({ status: "projected", cautions: ["projected"] })
    expect(found.warnings).toEqual([
      "The days off are projected, not decided: the answer is a forecast and no deadline."
    ])
  })

  it("a short month is no matter for a caution", () => {
    expect(deadline(termOf(months(1)), day("2026-01-31"), officialCalendar)).toMatchObject({
      cautions: [],
      steps: [{}, {}, { what: "month-end" }, { what: "rolled" }, { what: "due" }]
    })
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

  it("no day before the first edition, whatever the count", () => {
    for (let count = 1; count <= 70; count++) {
      expect(() => dueOf(termOf(days(count)), day("2014-10-20"), officialCalendar)).toThrow(/2014/)
    }
    expect(dueOf(termOf(days(73)), day("2014-10-20"), officialCalendar)).toBe("2015-01-05")
  })

  it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a count of %d", count => {
    const term: Term = { kind: "within", count, unit: "day" }
    expect(() => deadline(termOf(term), day("2026-07-01"), officialCalendar)).toThrow(
      /^a term must be a whole number/
    )
  })
})
