import { continuousDuty, type Posting } from "@danchu/calendar"
import { cite, consecutiveDays, day, isRuling, Timeline } from "@danchu/law"
import { describe, expect, it } from "vitest"

const posted = Timeline.enacted(
  "2023-07-01",
  cite("10/2022/QH15", "Đ13.k2", "ít nhất 30 ngày liên tục"),
  consecutiveDays(30)
).on(day("2026-10-01"), "disclosure.board")
if (!isRuling(posted)) throw new Error("no gap here")

const posting = (from: string, to: string | null): Posting => ({
  from: day(from),
  to: to === null ? null : day(to)
})
const asked = (asOf: string, ...postings: readonly Posting[]) => continuousDuty(posted, postings, day(asOf))

describe("thirty days on the board without a break", () => {
  it("runs from the day after the posting to the end of the thirtieth day", () => {
    expect(asked("2026-10-20", posting("2026-10-01", null))).toMatchObject({
      state: "running",
      from: "2026-10-01",
      due: "2026-10-31",
      safeDue: "2026-10-31",
      lasted: 19,
      broken: [],
      alternatives: [{ due: "2026-10-30", kind: "posting-day-counted" }],
      steps: [
        { what: "trigger", date: "2026-10-01", basis: [{ at: "Đ147.k3" }, { at: "Đ147.k2" }] },
        { what: "counting-starts", date: "2026-10-02" },
        { what: "fulfilled", date: "2026-10-31", basis: [{ at: "Đ13.k2" }, { at: "Đ148.k1" }] }
      ]
    })
  })

  it.each([
    ["2026-10-30", "running"],
    ["2026-10-31", "met"],
    ["2026-11-20", "met"]
  ] as const)("at the end of %s: %s", (asOf, state) => {
    expect(asked(asOf, posting("2026-10-01", null)).state).toBe(state)
  })

  it("taken down on the thirtieth day is enough, on the twenty-ninth it is not", () => {
    expect(asked("2026-12-01", posting("2026-10-01", "2026-10-31")).state).toBe("met")
    expect(asked("2026-12-01", posting("2026-10-01", "2026-10-30"))).toMatchObject({
      state: "interrupted",
      from: null,
      due: null,
      safeDue: null,
      lasted: 0,
      broken: [{ from: "2026-10-01", to: "2026-10-30" }]
    })
  })

  it("a day without the paper starts the count again", () => {
    expect(
      asked("2026-10-25", posting("2026-10-01", "2026-10-10"), posting("2026-10-12", null))
    ).toMatchObject({
      state: "running",
      from: "2026-10-12",
      due: "2026-11-11",
      lasted: 13,
      broken: [{ from: "2026-10-01", to: "2026-10-10" }]
    })
  })

  it("a paper replaced on the same or the next day goes on", () => {
    for (const again of ["2026-10-10", "2026-10-11"]) {
      expect(asked("2026-10-31", posting("2026-10-01", "2026-10-10"), posting(again, null)).state).toBe("met")
    }
  })

  it("once met it stays met", () => {
    expect(
      asked("2027-02-01", posting("2026-10-01", "2026-11-05"), posting("2026-12-01", "2026-12-05"))
    ).toMatchObject({
      state: "met",
      due: "2026-10-31",
      lasted: 35,
      broken: [{ from: "2026-12-01", to: "2026-12-05" }]
    })
  })

  it("has not started without evidence, or before it", () => {
    expect(asked("2026-10-20")).toMatchObject({
      state: "not-started",
      from: null,
      due: null,
      alternatives: [],
      steps: []
    })
    expect(asked("2026-09-30", posting("2026-10-01", null)).state).toBe("not-started")
  })

  it("still hangs on the day it will be taken down", () => {
    expect(asked("2026-10-10", posting("2026-10-01", "2026-10-10")).state).toBe("running")
    expect(asked("2026-10-11", posting("2026-10-01", "2026-10-10")).state).toBe("interrupted")
  })
})

it.each([
  ["ends before it begins", [posting("2026-10-01", "2026-09-30")], "2026-09-30"],
  ["overlaps", [posting("2026-10-01", "2026-10-10"), posting("2026-10-09", null)], "2026-10-09"],
  ["follows one that still hangs", [posting("2026-10-01", null), posting("2026-10-09", null)], "2026-10-09"],
  [
    "is out of order",
    [posting("2026-10-05", "2026-10-10"), posting("2026-10-01", "2026-10-03")],
    "2026-10-01"
  ]
] as const)("refuses evidence that %s", (_what, postings, at) => {
  expect(() => asked("2026-12-01", ...postings)).toThrow(expect.objectContaining({ _tag: "OutOfOrder", at }))
})
