import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}
const codes = (id: string, on: string): readonly string[] => {
  const found = value(id, on)
  return Array.isArray(found) ? found.map((one: { code: string }) => one.code) : [String(found)]
}
const daysEach = (times: number, per: string) => ({ kind: "cadence", times, of: "day", per, everyPeriods: 1 })

describe("who receives citizens, and how often", () => {
  it.each([
    [
      "reception.schedule.commune-chair",
      "2012-06-30",
      "NotYetInForce",
      "Luật Khiếu nại begins on 2012-07-01"
    ],
    ["reception.schedule.commune-chair", "2014-06-30", daysEach(1, "week"), "Luật Khiếu nại Đ61.1.a"],
    ["reception.schedule.district-chair", "2012-07-01", daysEach(2, "month"), "Luật Khiếu nại Đ61.1.b"],
    ["reception.schedule.province-chair", "2014-06-30", daysEach(1, "month"), "Luật Khiếu nại Đ61.1.c"],
    ["reception.schedule.agency-head", "2014-06-30", daysEach(1, "month"), "Luật Khiếu nại Đ61.1.d"],
    ["reception.schedule.commune-chair", "2014-07-01", daysEach(1, "week"), "Đ15.2.d: a day a week"],
    ["reception.schedule.commune-chair", "2026-06-30", daysEach(1, "week"), "also after the two-tier reform"],
    [
      "reception.schedule.commune-chair",
      "2026-07-01",
      daysEach(2, "month"),
      "Luật 136/2025: two days a month"
    ],
    ["reception.schedule.district-chair", "2025-06-30", daysEach(2, "month"), "Đ13.5"],
    ["reception.schedule.district-chair", "2025-07-01", "NoLongerInForce", "the level ended"],
    ["reception.schedule.province-chair", "2026-11-24", daysEach(1, "month"), "Đ12.5, unchanged"],
    ["reception.schedule.agency-head", "2026-11-24", daysEach(1, "month"), "Đ18.2"],
    ["reception.schedule.public-unit-head", "2014-08-14", "NotYetInForce", "the decree begins on 2014-08-15"],
    ["reception.schedule.public-unit-head", "2026-07-01", daysEach(1, "month"), "NĐ 154/2026 Đ10.2"],
    ["reception.schedule.courts", "2026-11-24", "set-by-each-branch", "Đ17.2 names no number"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(value(id, on)).toEqual(expected)
  })
})

describe("terms", () => {
  it("answers in ten working days, not ten days", () => {
    expect(value("reception.reply", "2026-11-24")).toEqual({ kind: "within", count: 10, unit: "working-day" })
    expect(codes("reception.reply.outcomes", "2026-11-24")).toEqual([
      "accepted",
      "needs-more-time",
      "refused",
      "forwarded"
    ])
  })

  it("posts the schedule five working days before", () => {
    expect(value("reception.schedule-posting", "2026-11-24")).toEqual({
      kind: "before",
      count: 5,
      unit: "working-day"
    })
  })

  it.each([
    ["reception.tell-referrer", "2026-11-24", { kind: "within", count: 7, unit: "working-day" }],
    ["reception.tell-citizen", "2026-11-24", { kind: "within", count: 5, unit: "working-day" }],
    ["reception.refusal-notice", "2026-06-30", "NotYetInForce"],
    ["reception.refusal-notice", "2026-07-01", { kind: "within", count: 3, unit: "working-day" }],
    ["reception.online.notice", "2026-07-01", { kind: "before", count: 5, unit: "working-day" }],
    ["reception.online.trial", "2026-07-01", { kind: "before", count: 1, unit: "working-day" }],
    ["reception.online.connected", "2026-07-01", { kind: "before", count: 1, unit: "hour" }],
    ["reception.unprocessed-discipline", "2026-07-01", { kind: "within", count: 45, unit: "day" }]
  ])("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toEqual(expected)
  })
})

describe("refusal", () => {
  it("knew four grounds until 2026-06-30 and thirteen since", () => {
    expect(codes("reception.refusal-grounds", "2026-06-30")).toHaveLength(4)
    expect(codes("reception.refusal-grounds", "2026-07-01")).toHaveLength(13)
  })

  it("explains eleven grounds on the spot and writes two, each ground once", () => {
    const explained = codes("reception.refusal.explained", "2026-07-01")
    const written = codes("reception.refusal.written", "2026-07-01")
    expect(written).toEqual(["resolved-and-explained", "already-answered"])
    expect([...explained, ...written].toSorted()).toEqual(
      [...codes("reception.refusal-grounds", "2026-07-01")].toSorted()
    )
  })

  it("shows that the form names another point than the article", () => {
    expect(answer("reception.refusal.written", "2026-07-01")).toMatchObject({
      readings: [{ basis: [{ instrument: "154/2026/NĐ-CP", at: "M01/TCD" }] }]
    })
  })
})

const readings = (on: string, people: number) => {
  const found = answer("reception.representatives", on, { people })
  return isRuling(found) ? found.readings.map(one => one.value) : found._tag
}

describe("representatives of a group", () => {
  it.each([
    [4, "not-regulated"],
    [5, { kind: "range", min: 1, max: 2 }],
    [10, { kind: "range", min: 1, max: 2 }],
    [11, { kind: "range", min: 1, max: 5 }]
  ])("%i people", (people, expected) => {
    expect(value("reception.representatives", "2026-11-24", { people })).toEqual(expected)
  })

  it("quarrels at exactly ten people until the decree of 2012 ended", () => {
    expect(readings("2020-12-09", 10)).toEqual([{ kind: "range", min: 1, max: 5 }])
    expect(readings("2020-12-10", 10)).toEqual([])
    expect(readings("2020-12-09", 9)).toEqual([])
    expect(readings("2020-12-09", 11)).toEqual([])
  })
})

describe("out of competence, at reception", () => {
  it("guides a complaint until 2026-06-30, guides or forwards it since, and forwards a petition", () => {
    expect(value("reception.out-of-competence.complaint-or-denunciation", "2026-06-30")).toEqual(["guide"])
    expect(value("reception.out-of-competence.complaint-or-denunciation", "2026-07-01")).toEqual([
      "guide",
      "forward"
    ])
    expect(value("reception.out-of-competence.petition", "2014-07-01")).toBe("forward")
  })
})

it("keeps a register of thirteen columns since 2026-07-01", () => {
  expect(codes("reception.register.columns", "2026-07-01")).toHaveLength(13)
  expect(codes("reception.register.columns", "2026-07-01").indexOf("within-competence")).toBe(8)
  expect(codes("reception.register.contents", "2014-07-01")).toHaveLength(7)
})

it("has no seat of reception below the province since 2025-07-01", () => {
  expect(value("reception.seats", "2025-06-30")).toEqual(["central", "province", "district"])
  expect(value("reception.seats", "2025-07-01")).toEqual(["central", "province"])
})

describe("deputies", () => {
  it.each([
    ["reception.deputy.schedule-notice", 10],
    ["reception.deputy.absence-notice", 5]
  ])("%s is %i working days before", (id, count) => {
    expect(value(id, "2026-11-24")).toEqual({ kind: "before", count, unit: "working-day" })
  })
})

it("forwarded at a seat what was out of scope, and may guide instead since 2026-07-01", () => {
  expect(value("reception.board.out-of-scope", "2026-06-30")).toEqual(["forward"])
  expect(value("reception.board.out-of-scope", "2026-07-01")).toEqual(["guide", "forward"])
})

describe("before the law on reception and beside it", () => {
  it("refused reception for two grounds under Luật Khiếu nại Đ62.3", () => {
    expect(codes("reception.refusal-grounds", "2014-06-30")).toEqual([
      "resolved-and-explained",
      "threatening"
    ])
  })

  it("shows that the decree guides where the law forwards a petition out of competence", () => {
    const found = answer("reception.out-of-competence.petition", "2026-07-01")
    expect(isRuling(found) && [found.value, found.readings.map(one => one.value)]).toEqual([
      "forward",
      ["guide"]
    ])
    const before = answer("reception.out-of-competence.petition", "2026-06-30")
    expect(isRuling(before) && before.readings).toEqual([])
  })
})
