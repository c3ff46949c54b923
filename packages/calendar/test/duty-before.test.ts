import { lastDayBefore, officialCalendar, projectedCalendar } from "@danchu/calendar"
import {
  cite,
  day,
  daysBefore,
  hoursBefore,
  isRuling,
  type LeadTime,
  paraphrased,
  Timeline,
  workingDaysBefore
} from "@danchu/law"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import { describe, expect, it } from "vitest"
import { ruled } from "./ruling.js"

const clause = cite("124/2020/NĐ-CP", "Đ28.k1", "trước ngày đối thoại ít nhất 05 ngày")
const lead = (value: LeadTime, other?: LeadTime) => {
  const one = Timeline.enacted<LeadTime>("2015-01-01", clause, value)
  const both = other ? one.contested({ from: "2015-01-01", until: null }, clause, other, "two texts") : one
  const answer = both.on(day("2026-01-01"), "test.lead")
  if (!isRuling(answer)) throw new Error("no gap here")
  return answer
}
const last = (value: LeadTime, event: string) => {
  const { due, safeDue } = lastDayBefore(lead(value), day(event), officialCalendar)
  return [due, safeDue]
}

const aDayBefore = (time: string) => {
  const { due, dueAt } = lastDayBefore(lead(hoursBefore(24)), day("2026-11-27"), officialCalendar, {
    at: time
  })
  return [due, dueAt]
}

describe("the last day before an event", () => {
  it.each([
    [daysBefore(5), "2026-11-25", "2026-11-20", "2026-11-20", "a Friday"],
    [daysBefore(5), "2026-11-27", "2026-11-22", "2026-11-20", "a Sunday: never later, the Friday is safe"],
    [daysBefore(7), "2026-12-01", "2026-11-24", "2026-11-23", "a holiday: the Monday before is safe"],
    [
      daysBefore(3),
      "2026-09-05",
      "2026-09-02",
      "2026-08-28",
      "National Day after a swapped Monday and a weekend"
    ],
    [daysBefore(2), "2026-01-12", "2026-01-10", "2026-01-10", "the worked Saturday is in time"],
    [workingDaysBefore(5), "2026-12-01", "2026-11-23", "2026-11-23", "24/11 and a weekend do not count"],
    [
      workingDaysBefore(1),
      "2026-09-03",
      "2026-08-28",
      "2026-08-28",
      "the last working day before the holidays"
    ],
    [workingDaysBefore(5), "2026-11-29", "2026-11-20", "2026-11-20", "an event on a Sunday"]
  ] as const)("%o before %s: %s, safe %s (%s)", (value, event, due, safe, _why) => {
    expect(last(value, event)).toEqual([due, safe])
  })

  it("tells both days where the last one is a day off", () => {
    const found = lastDayBefore(ruled(dialogueNotice, "2026-11-27"), day("2026-11-27"), officialCalendar)
    expect(found).toMatchObject({
      _tag: "LastDayBefore",
      rule: "complaint.dialogue-notice",
      from: "2026-11-27",
      count: 5,
      unit: "day",
      rawEnd: "2026-11-22",
      rolled: false,
      skipped: [
        { date: "2026-11-21", reason: "weekend" },
        { date: "2026-11-22", reason: "weekend" }
      ],
      steps: [
        { what: "event", date: "2026-11-27", basis: [{ at: "Đ147.k3" }, { at: "Đ147.k2" }] },
        { what: "due", date: "2026-11-22", basis: [{ instrument: "124/2020/NĐ-CP", at: "Đ28.k1" }] }
      ],
      alternatives: [{ due: "2026-11-20", kind: "working-day-before" }],
      cautions: ["day-off-before"],
      edition: "2026",
      status: "official"
    })
  })

  it("names the days off between for working days", () => {
    expect(lastDayBefore(lead(workingDaysBefore(3)), day("2026-11-26"), officialCalendar)).toMatchObject({
      due: "2026-11-20",
      skipped: [{ date: "2026-11-21" }, { date: "2026-11-22" }, { date: "2026-11-24", reason: "holiday" }],
      alternatives: [],
      cautions: []
    })
  })

  it("two texts give both days, and the earliest is safe", () => {
    const found = lastDayBefore(
      lead(daysBefore(5), workingDaysBefore(5)),
      day("2026-11-25"),
      officialCalendar
    )
    expect([found.due, found.safeDue, found.alternatives.map(one => one.due)]).toEqual([
      "2026-11-20",
      "2026-11-17",
      ["2026-11-17"]
    ])
  })

  it("counts hours back from the moment of the event", () => {
    expect(aDayBefore("08:30")).toEqual(["2026-11-26", "08:30"])
    expect(aDayBefore("00:00")).toEqual(["2026-11-26", "00:00"])
    expect(() => lastDayBefore(lead(hoursBefore(24)), day("2026-11-27"), officialCalendar)).toThrow(
      expect.objectContaining({ _tag: "MomentMissing", at: "the time of day at which the event begins" })
    )
  })

  it("rests on the clause, the rule of hours and nothing else", () => {
    const found = lastDayBefore(lead(hoursBefore(24)), day("2026-11-27"), officialCalendar, { at: "08:30" })
    expect(found.basis.map(one => one.at)).toEqual(["Đ28.k1", "Đ147.k1"])
    expect(found.steps[0]?.basis.map(one => one.at)).toEqual(["Đ147.k1"])
    expect(lastDayBefore(lead(daysBefore(5)), day("2026-11-25"), officialCalendar)).toMatchObject({
      basis: [{ at: "Đ28.k1" }, { at: "Đ147.k3" }, { at: "Đ147.k2" }],
      skipped: [],
      alternatives: []
    })
    expect(lastDayBefore(lead(daysBefore(5)), day("2026-11-25"), officialCalendar)).not.toHaveProperty(
      "dueAt"
    )
  })

  it("names neither the event's day nor one behind it as passed over", () => {
    const { skipped } = lastDayBefore(lead(workingDaysBefore(5)), day("2026-11-28"), officialCalendar)
    expect(skipped.map(one => one.date)).toEqual(["2026-11-21", "2026-11-22", "2026-11-24"])
  })

  it("tells each reading why", () => {
    const notice = lastDayBefore(ruled(dialogueNotice, "2026-11-27"), day("2026-11-27"), officialCalendar)
    expect(notice.alternatives[0]?.reading).toBe(
      "the last day is a day off: the working day before it is in time on every reading"
    )
    // the other text: 20/11 is worked; the first text: a Sunday
    const found = lastDayBefore(lead(daysBefore(5), daysBefore(6)), day("2026-11-29"), officialCalendar)
    expect(found.due).toBe("2026-11-24")
    expect(found.alternatives.map(({ due, kind, reading }) => [due, kind, reading])).toEqual([
      [
        "2026-11-23",
        "working-day-before",
        "the last day is a day off: the working day before it is in time on every reading"
      ]
    ])
    const other = lastDayBefore(lead(daysBefore(2), daysBefore(5)), day("2026-11-27"), officialCalendar)
    expect(other.alternatives.map(({ due, kind, reading }) => [due, kind, reading])).toEqual([
      ["2026-11-22", "other-text", "two texts"],
      ["2026-11-20", "other-text", "two texts; the working day before"]
    ])
    expect([other.due, other.safeDue]).toEqual(["2026-11-25", "2026-11-20"])
  })

  it("a text that asks for the same adds nothing", () => {
    expect(
      lastDayBefore(lead(daysBefore(5), daysBefore(5)), day("2026-11-25"), officialCalendar).alternatives
    ).toEqual([])
    expect(
      lastDayBefore(lead(daysBefore(5), daysBefore(5)), day("2026-11-27"), officialCalendar).alternatives
    ).toMatchObject([{ due: "2026-11-20", kind: "working-day-before" }])
  })

  it("a text that asks for less is shown, and is not the safe one", () => {
    const found = lastDayBefore(lead(daysBefore(5), daysBefore(2)), day("2026-11-25"), officialCalendar)
    expect([found.due, found.safeDue, found.alternatives.map(one => one.due)]).toEqual([
      "2026-11-20",
      "2026-11-20",
      ["2026-11-23"]
    ])
  })

  it("of a projection, or of a paraphrase, says so", () => {
    expect(
      lastDayBefore(lead(daysBefore(5)), day("2030-03-07"), projectedCalendar(2030, 2030))
    ).toMatchObject({
      status: "projected",
      cautions: expect.arrayContaining(["projected"])
    })
    const told = Timeline.enacted<LeadTime>(
      "2015-01-01",
      paraphrased("124/2020/NĐ-CP", "Đ28.k1", "five days"),
      daysBefore(5)
    ).on(day("2026-01-01"), "t")
    if (!isRuling(told)) throw new Error("no gap here")
    expect(lastDayBefore(told, day("2026-11-25"), officialCalendar).cautions).toEqual(["paraphrase"])
    expect(lastDayBefore(lead(daysBefore(5)), day("2026-11-25"), officialCalendar).cautions).toEqual([])
  })

  it("an event in 2016 says that the Code of its time was not read", () => {
    expect(lastDayBefore(lead(daysBefore(5)), day("2016-03-10"), officialCalendar).cautions).toContain(
      "former-code-not-read"
    )
  })

  it("has no answer outside the editions", () => {
    expect(() => lastDayBefore(lead(daysBefore(5)), day("2015-01-03"), officialCalendar)).toThrow(/2014/)
  })
})
