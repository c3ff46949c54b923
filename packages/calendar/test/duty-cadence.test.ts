import { cadenceDuty, type Sessional, sessionDuty } from "@danchu/calendar"
import { cadence, cite, day, isRuling, recalled, Timeline } from "@danchu/law"
import { communeChairReception, districtChairReception } from "@danchu/law/rules/reception-schedule"
import { describe, expect, it } from "vitest"

const days = (...dates: readonly string[]) => dates.map(date => day(date))
const clause = cite("10/2022/QH15", "Đ33.k1", "mỗi năm một lần")
const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

/** Reception of citizens by the commune's chair: a day a week until 2026-06-30, two days a month since. */
const review = (from: string, to: string, asOf: string, ...performed: readonly string[]) =>
  cadenceDuty({
    law: communeChairReception.timeline({}),
    rule: communeChairReception.id,
    span: span(from, to),
    performed: days(...performed),
    asOf: day(asOf)
  }).map(({ from, to, state, missing, straddles }) => [from, to, state, missing, straddles])

describe("two days a month", () => {
  it.each([
    [["2026-07-06", "2026-07-20"], "met", 0, "two days"],
    [["2026-07-06", "2026-07-06"], "missed", 1, "twice on one day is one day"],
    [["2026-07-06"], "missed", 1, "one day"],
    [[], "missed", 2, "none"]
  ] as const)("%s: %s (missing %i: %s)", (performed, state, missing, _why) => {
    expect(review("2026-07-06", "2026-07-31", "2026-08-01", ...performed)).toEqual([
      ["2026-07-01", "2026-07-31", state, missing, false]
    ])
  })

  it("is open on the day before the month ends, and over at the end of its last day", () => {
    expect(review("2026-07-06", "2026-07-31", "2026-07-30")[0]?.[2]).toBe("open")
    expect(review("2026-07-06", "2026-07-31", "2026-07-31")[0]?.[2]).toBe("missed")
  })

  it("does not count a day that has not come", () => {
    expect(review("2026-07-06", "2026-07-31", "2026-07-10", "2026-07-06", "2026-07-20")).toEqual([
      ["2026-07-01", "2026-07-31", "open", 1, false]
    ])
  })
})

describe("a change of law", () => {
  it("a week that straddles it carries both laws", () => {
    expect(
      review("2026-06-22", "2026-07-31", "2026-08-01", "2026-06-24", "2026-07-15", "2026-07-16")
    ).toEqual([
      ["2026-06-22", "2026-06-28", "met", 0, false],
      ["2026-06-29", "2026-07-05", "disputed", 1, true],
      ["2026-07-01", "2026-07-31", "met", 0, false]
    ])
    const straddling = cadenceDuty({
      law: communeChairReception.timeline({}),
      rule: communeChairReception.id,
      span: span("2026-06-29", "2026-06-30"),
      performed: [],
      asOf: day("2026-08-01")
    })
    expect(straddling[0]?.law).toMatchObject([
      { value: { times: 1, per: "week" }, basis: [{ at: "Đ15.k2.d" }] },
      { value: { times: 2, per: "month" }, basis: [{ at: "Đ15.k2.c" }] }
    ])
  })

  it("a day in the straddling week is enough under the old law, and the new one counts months", () => {
    expect(review("2026-06-29", "2026-06-30", "2026-08-01", "2026-07-02")).toEqual([
      ["2026-06-29", "2026-07-05", "met", 0, true]
    ])
  })

  it("nothing is owed after a repeal", () => {
    const districts = cadenceDuty({
      law: districtChairReception.timeline({}),
      rule: districtChairReception.id,
      span: span("2025-06-01", "2025-12-31"),
      performed: days("2025-06-03", "2025-06-17"),
      asOf: day("2026-01-01")
    })
    expect(districts.map(({ from, to, state, missing }) => [from, to, state, missing])).toEqual([
      ["2025-06-01", "2025-06-30", "met", 0],
      ["2025-07-01", "2025-12-31", "not-owed", 0]
    ])
  })

  it("a duty that begins inside a year is met, or in dispute, for that year", () => {
    const law = Timeline.enacted("2023-07-01", clause, cadence(1, "year"))
    const years = (...performed: readonly string[]) =>
      cadenceDuty({
        law,
        rule: "r",
        span: span("2022-01-01", "2024-06-30"),
        performed: days(...performed),
        asOf: day("2025-01-01")
      }).map(({ from, to, state, straddles }) => [from, to, state, straddles])
    expect(years("2024-12-30")).toEqual([
      ["2022-01-01", "2022-12-31", "not-owed", false],
      ["2023-01-01", "2023-12-31", "disputed", true],
      ["2024-01-01", "2024-12-31", "met", false]
    ])
    expect(years("2023-11-18")[1]).toEqual(["2023-01-01", "2023-12-31", "met", true])
  })

  it("stricter numbers in the same period: met under one text, short under the other", () => {
    const law = Timeline.enacted("2020-01-01", clause, cadence(1, "year")).amended(
      "2026-07-01",
      clause,
      cadence(2, "year")
    )
    const [year] = cadenceDuty({
      law,
      rule: "r",
      span: span("2026-01-01", "2026-12-31"),
      performed: days("2026-03-01"),
      asOf: day("2027-01-01")
    })
    expect(year).toMatchObject({ state: "disputed", missing: 1, straddles: true })
  })

  it("a text that nobody read is not guessed", () => {
    const law = Timeline.enacted(
      "2020-01-01",
      recalled("10/2022/QH15", "Đ33.k1", "once a year"),
      cadence(1, "year")
    )
    expect(
      cadenceDuty({
        law,
        rule: "r",
        span: span("2026-01-01", "2026-12-31"),
        performed: [],
        asOf: day("2027-01-01")
      })
    ).toMatchObject([{ state: "unverified", missing: 0 }])
  })
})

const periods = (of: ReturnType<typeof cadence>, from: string, to: string, anchor?: string) =>
  cadenceDuty({
    law: Timeline.enacted("2020-01-01", clause, of),
    rule: "r",
    span: span(from, to),
    performed: [],
    asOf: day("2020-01-01"),
    ...(anchor !== undefined && { anchor: day(anchor) })
  }).map(one => `${one.from}/${one.to}`)

describe("periods", () => {
  it("weeks run from Monday to Sunday", () => {
    expect(periods(cadence(1, "week"), "2026-11-25", "2026-11-30")).toEqual([
      "2026-11-23/2026-11-29",
      "2026-11-30/2026-12-06"
    ])
  })

  it("quarters, half-years and years are those of the calendar", () => {
    expect(periods(cadence(1, "quarter"), "2026-11-25", "2027-01-01")).toEqual([
      "2026-10-01/2026-12-31",
      "2027-01-01/2027-03-31"
    ])
    expect(periods(cadence(1, "half-year"), "2026-06-30", "2026-07-01")).toEqual([
      "2026-01-01/2026-06-30",
      "2026-07-01/2026-12-31"
    ])
    expect(periods(cadence(1, "year"), "2026-06-30", "2026-07-01")).toEqual(["2026-01-01/2026-12-31"])
  })

  it("two years together are one round, counted from the anchor", () => {
    const twoYears = cadence(1, "year", { everyPeriods: 2 })
    expect(periods(twoYears, "2025-05-01", "2027-01-01")).toEqual([
      "2025-01-01/2026-12-31",
      "2027-01-01/2028-12-31"
    ])
    expect(periods(twoYears, "2025-05-01", "2026-01-01", "2022-03-01")).toEqual([
      "2024-01-01/2025-12-31",
      "2026-01-01/2027-12-31"
    ])
    expect(
      periods(cadence(1, "week", { everyPeriods: 2 }), "2026-11-25", "2026-11-25", "2026-12-01")
    ).toEqual(["2026-11-16/2026-11-29"])
  })
})

it("refuses days out of order", () => {
  expect(() => review("2026-07-01", "2026-07-31", "2026-08-01", "2026-07-20", "2026-07-06")).toThrow(
    expect.objectContaining({ _tag: "OutOfOrder", at: "2026-07-06" })
  )
  expect(() => review("2026-07-31", "2026-07-01", "2026-08-01")).toThrow(
    expect.objectContaining({ at: "2026-07-01" })
  )
})

describe("before and after each session", () => {
  const answer = Timeline.enacted<Sessional>(
    "2025-02-20",
    cite("10/2022/QH15", "Đ33.k1", "trước và sau kỳ họp"),
    {
      kind: "sessional",
      before: 1,
      after: 1
    }
  ).on(day("2026-01-01"), "voter.conference")
  if (!isRuling(answer)) throw new Error("no gap here")
  const sessions = [
    { opens: day("2026-05-20"), closes: day("2026-06-20") },
    { opens: day("2026-10-20"), closes: null }
  ]

  it("is owed on both sides; a session that lasts owes nothing after it yet", () => {
    const duties = sessionDuty(
      answer,
      sessions,
      [
        { date: day("2026-05-05"), when: "before" },
        { date: day("2026-07-02"), when: "after" },
        { date: day("2026-07-03"), when: "after" }
      ],
      day("2026-11-23")
    )
    expect(
      duties.map(({ when, from, to, state, performed }) => [when, from, to, state, performed.length])
    ).toEqual([
      ["before", null, "2026-05-19", "met", 1],
      ["after", "2026-06-21", "2026-10-19", "met", 2],
      ["before", "2026-06-21", "2026-10-19", "missed", 0]
    ])
  })

  const statesOn = (asOf: string) => sessionDuty(answer, sessions, [], day(asOf)).map(one => one.state)

  it("is open until the day before the session", () => {
    expect(statesOn("2026-05-18")).toEqual(["open", "open", "open"])
    expect(statesOn("2026-05-19")).toEqual(["missed", "open", "open"])
  })

  it("refuses sessions that overlap or close before they open", () => {
    expect(() =>
      sessionDuty(answer, [{ opens: day("2026-05-20"), closes: day("2026-05-19") }], [], day("2026-01-01"))
    ).toThrow(expect.objectContaining({ at: "2026-05-19" }))
    expect(() =>
      sessionDuty(answer, [...sessions, { opens: day("2026-12-01"), closes: null }], [], day("2026-01-01"))
    ).toThrow(expect.objectContaining({ at: "2026-12-01" }))
  })
})
