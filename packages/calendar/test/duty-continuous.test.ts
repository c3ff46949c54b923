import { continuousDuty, type Posting } from "@danchu/calendar"
import { cite, consecutiveDays, day, isRuling, lastingDays, paraphrased, Timeline } from "@danchu/law"
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
      broken: [{ from: "2026-10-01", to: "2026-10-30" }],
      // Thirty days hung, the first one counted: Điều 147.2 is about terms, and whether this is one the text does not say.
      alternatives: [{ due: "2026-10-30", kind: "posting-day-counted" }]
    })
    expect(asked("2026-12-01", posting("2026-10-01", "2026-10-29")).alternatives).toEqual([])
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

describe("what it rests on", () => {
  it("cites the duty and the first day, and tells the other reading", () => {
    const found = asked("2026-10-20", posting("2026-10-01", null))
    expect(found.unit).toBe("day")
    expect(found.basis.map(one => one.at)).toEqual(["Đ13.k2", "Đ147.k3", "Đ147.k2"])
    expect(found.alternatives[0]?.reading).toBe("the day of posting is the first of the days")
    expect([found.cautions, found.warnings]).toEqual([[], []])
  })

  it("counts a posting of one day, and one that began on the day of asking", () => {
    expect(asked("2026-10-01", posting("2026-10-01", "2026-10-01"))).toMatchObject({
      state: "running",
      lasted: 0
    })
    expect(asked("2026-10-02", posting("2026-10-01", "2026-10-01"))).toMatchObject({ state: "interrupted" })
  })

  it("says that the Code of 2016 was not read, and when a text is a paraphrase", () => {
    expect(asked("2016-10-20", posting("2016-10-01", null)).cautions).toEqual(["former-code-not-read"])
    // asked in 2017 about a posting of 2016
    expect(asked("2017-01-10", posting("2016-12-20", null)).cautions).toEqual(["former-code-not-read"])
    const told = Timeline.enacted(
      "2023-07-01",
      paraphrased("10/2022/QH15", "Đ13.k2", "thirty days"),
      consecutiveDays(30)
    ).on(day("2026-10-01"), "t")
    if (!isRuling(told)) throw new Error("no gap here")
    expect(continuousDuty(told, [], day("2026-10-01")).cautions).toEqual(["paraphrase"])
  })

  it("shows how long it lasted: to the day of asking, or to its end", () => {
    const lasted = (asOf: string, to: string | null) => asked(asOf, posting("2026-10-01", to)).lasted
    expect(lasted("2026-11-20", null)).toBe(50)
    expect(lasted("2026-11-20", "2026-11-20")).toBe(50)
    expect(lasted("2026-11-20", "2026-11-10")).toBe(40)
    expect(lasted("2026-11-05", "2026-11-10")).toBe(35)
  })
})

it.each([
  [
    "ends before it begins",
    [posting("2026-10-01", "2026-09-30")],
    "the end of the posting of 2026-09-30 does not come after 2026-10-01"
  ],
  [
    "overlaps",
    [posting("2026-10-01", "2026-10-10"), posting("2026-10-09", null)],
    "the posting of 2026-10-09 does not come after 2026-10-10"
  ],
  [
    "follows one that still hangs",
    [posting("2026-10-01", null), posting("2026-10-09", null)],
    "the posting of 2026-10-09 does not come after 2026-10-01"
  ],
  [
    "is out of order",
    [posting("2026-10-05", "2026-10-10"), posting("2026-10-01", "2026-10-03")],
    "the posting of 2026-10-01 does not come after 2026-10-10"
  ]
] as const)("refuses evidence that %s", (_what, postings, message) => {
  expect(() => asked("2026-12-01", ...postings)).toThrow(
    expect.objectContaining({ _tag: "OutOfOrder", message })
  )
})

describe("a text that does not say 'liên tục'", () => {
  const open = Timeline.enacted(
    "2023-07-01",
    cite("10/2022/QH15", "Đ28.k2", "ít nhất là 20 ngày"),
    lastingDays(20)
  ).on(day("2026-10-01"), "consultation.period")
  if (!isRuling(open)) throw new Error("no gap here")
  const lasting = (asOf: string, ...postings: readonly Posting[]) => continuousDuty(open, postings, day(asOf))

  it("counts again after a break, the later and safe reading, and shows the sum of the days as the other", () => {
    const found = lasting("2026-10-25", posting("2026-10-01", "2026-10-11"), posting("2026-10-14", null))
    expect(found).toMatchObject({ state: "running", due: "2026-11-03", safeDue: "2026-11-03" })
    expect(found.alternatives).toContainEqual(
      expect.objectContaining({ kind: "break-not-counted", due: "2026-10-24" })
    )
    expect(found.cautions).toContain("break-not-regulated")
  })

  it("shows it also where nothing runs any more", () => {
    const found = lasting(
      "2026-12-01",
      posting("2026-10-01", "2026-10-11"),
      posting("2026-10-14", "2026-10-26")
    )
    expect(found).toMatchObject({ state: "interrupted", due: null })
    expect(found.alternatives).toMatchObject([{ kind: "break-not-counted", due: "2026-10-24" }])
  })

  it("says nothing of the sum where the text says that the days follow one another", () => {
    const found = asked(
      "2026-12-01",
      posting("2026-10-01", "2026-10-21"),
      posting("2026-10-24", "2026-11-13")
    )
    expect(found).toMatchObject({ state: "interrupted", alternatives: [], cautions: [] })
  })

  it("the sum may be full on the very day on which it ends", () => {
    const found = lasting(
      "2026-12-01",
      posting("2026-10-01", "2026-10-11"),
      posting("2026-10-14", "2026-10-24")
    )
    expect(found.alternatives).toMatchObject([{ kind: "break-not-counted", due: "2026-10-24" }])
  })

  it("tells in words why the days before the break may count on", () => {
    const found = lasting(
      "2026-12-01",
      posting("2026-10-01", "2026-10-11"),
      posting("2026-10-14", "2026-10-26")
    )
    expect(found.alternatives[0]?.reading).toMatch(/^the text does not say that the days must follow/)
  })

  it("a run that was a day short once is told even while a later one runs", () => {
    const found = asked("2026-11-20", posting("2026-10-01", "2026-10-30"), posting("2026-11-10", null))
    expect(found).toMatchObject({ state: "running", from: "2026-11-10", due: "2026-12-10" })
    expect(found.alternatives).toMatchObject([{ kind: "posting-day-counted", due: "2026-10-30" }])
  })

  it("says nothing of breaks where there was none", () => {
    const found = lasting("2026-10-25", posting("2026-10-01", null))
    expect(found.alternatives.map(one => one.kind)).toEqual(["posting-day-counted"])
    expect(found.cautions).toEqual([])
  })
})
