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

describe("times, not days", () => {
  const done = (times: number, ...performed: readonly string[]) =>
    cadenceDuty({
      law: Timeline.enacted("2020-01-01", clause, cadence(times, "month")),
      rule: "r",
      span: span("2026-07-01", "2026-07-31"),
      performed: days(...performed),
      asOf: day("2026-07-31")
    }).map(({ state, performed }) => [state, performed.length])

  it("twice on one day is two times", () => {
    expect(done(2, "2026-07-06", "2026-07-06")).toEqual([["met", 2]])
  })

  it("the first and the last day of the period count, also on the day of asking", () => {
    expect(done(2, "2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01")).toEqual([["met", 2]])
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

  it("a change on the last day of a period straddles it, one on the day after does not", () => {
    const changing = (from: string) =>
      cadenceDuty({
        law: Timeline.enacted("2020-01-01", clause, cadence(1, "month")).amended(
          from,
          clause,
          cadence(2, "month")
        ),
        rule: "r",
        span: span("2026-07-01", "2026-07-31"),
        performed: [],
        asOf: day("2026-08-01")
      }).map(one => [one.straddles, one.law.length])
    expect(changing("2026-07-31")).toEqual([[true, 2]])
    expect(changing("2026-08-01")).toEqual([[false, 1]])
    expect(changing("2026-07-01")).toEqual([[false, 1]])
  })

  it("from every year to every second year owes each in its own rounds", () => {
    const law = Timeline.enacted("2020-01-01", clause, cadence(1, "year")).amended(
      "2026-07-01",
      clause,
      cadence(1, "year", { everyPeriods: 2 })
    )
    const rounds = cadenceDuty({
      law,
      rule: "r",
      span: span("2026-01-01", "2027-01-01"),
      performed: [],
      asOf: day("2029-01-01")
    })
    expect(rounds.map(({ from, to, state, straddles }) => [from, to, state, straddles])).toEqual([
      ["2026-01-01", "2026-12-31", "disputed", true],
      ["2026-01-01", "2027-12-31", "disputed", true]
    ])
  })

  it("a gap ends where the span ends, or where an unread text begins", () => {
    const gaps = (to: string) =>
      cadenceDuty({
        law: Timeline.enacted("2020-01-01", clause, cadence(1, "year"))
          .repealed("2026-01-01", clause)
          .unread("2026-07-01", "nobody read it", clause),
        rule: "r",
        span: span("2026-01-01", to),
        performed: [],
        asOf: day("2029-01-01")
      }).map(({ from, to, state, missing }) => [from, to, state, missing])
    expect(gaps("2026-06-30")).toEqual([["2026-01-01", "2026-06-30", "not-owed", 0]])
    expect(gaps("2026-07-01")).toEqual([
      ["2026-01-01", "2026-06-30", "not-owed", 0],
      ["2026-07-01", "2026-07-01", "unverified", 0]
    ])
    expect(gaps("2026-09-30")).toEqual([
      ["2026-01-01", "2026-06-30", "not-owed", 0],
      ["2026-07-01", "2026-09-30", "unverified", 0]
    ])
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
    expect.objectContaining({
      at: "2026-07-06",
      message: "the performance of 2026-07-06 does not come after 2026-07-20"
    })
  )
  expect(() => review("2026-07-31", "2026-07-01", "2026-08-01")).toThrow(
    expect.objectContaining({ message: "the end of the span of 2026-07-01 does not come after 2026-07-31" })
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

  it("counts the days between the sessions, their neighbours included, and no others", () => {
    const met = (date: string, when: "before" | "after", asOf = "2026-12-31") =>
      sessionDuty(answer, sessions, [{ date: day(date), when }], day(asOf)).map(one => one.performed.length)
    expect(met("2026-05-19", "before")).toEqual([1, 0, 0])
    expect(met("2026-05-20", "before")).toEqual([0, 0, 0])
    expect(met("2026-06-20", "after")).toEqual([0, 0, 0])
    expect(met("2026-06-21", "after")).toEqual([0, 1, 0])
    expect(met("2026-10-19", "after")).toEqual([0, 1, 0])
    expect(met("2026-10-20", "after")).toEqual([0, 0, 0])
    expect(met("2026-06-21", "before")).toEqual([0, 0, 1])
    expect(met("2026-07-02", "after", "2026-07-02")).toEqual([0, 1, 0])
    expect(met("2026-07-02", "after", "2026-07-01")).toEqual([0, 0, 0])
  })

  it("after the last session stays open until the next is called", () => {
    const closed = [{ opens: day("2026-05-20"), closes: day("2026-06-20") }]
    const on = (...performed: readonly string[]) =>
      sessionDuty(
        answer,
        closed,
        performed.map(date => ({ date: day(date), when: "after" as const })),
        day("2029-01-01")
      )
    expect(on().map(({ when, from, to, state, missing }) => [when, from, to, state, missing])).toEqual([
      ["before", null, "2026-05-19", "missed", 1],
      ["after", "2026-06-21", null, "open", 1]
    ])
    expect(on("2028-06-01").map(one => one.state)).toEqual(["missed", "met"])
  })

  it("owes nothing on a side that the law leaves out", () => {
    const before = Timeline.enacted<Sessional>("2025-02-20", clause, {
      kind: "sessional",
      before: 1,
      after: 0
    }).on(day("2026-01-01"), "r")
    if (!isRuling(before)) throw new Error("no gap here")
    expect(sessionDuty(before, sessions, [], day("2026-11-23")).map(one => one.when)).toEqual([
      "before",
      "before"
    ])
  })

  it("a session of one day, and two on neighbouring days, can be", () => {
    const short = [
      { opens: day("2026-05-20"), closes: day("2026-05-20") },
      { opens: day("2026-05-21"), closes: day("2026-05-21") }
    ]
    expect(sessionDuty(answer, short, [], day("2026-06-01"))).toHaveLength(4)
  })

  it.each([
    [
      "closes before it opens",
      [{ opens: day("2026-05-20"), closes: day("2026-05-19") }],
      "the close of the session of 2026-05-19 does not come after 2026-05-20"
    ],
    [
      "follows one that lasts",
      [...sessions, { opens: day("2026-12-01"), closes: null }],
      "the session of 2026-12-01 does not come after 2026-10-20"
    ],
    [
      "opens on the day another closes",
      [
        { opens: day("2026-05-20"), closes: day("2026-06-20") },
        { opens: day("2026-06-20"), closes: null }
      ],
      "the session of 2026-06-20 does not come after 2026-06-20"
    ]
  ])("refuses a session that %s", (_what, bad, message) => {
    expect(() => sessionDuty(answer, bad, [], day("2026-01-01"))).toThrow(
      expect.objectContaining({ message })
    )
  })
})
