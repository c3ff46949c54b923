import {
  type ClockAct,
  complaintObstacle,
  complaintSuspension,
  deadline,
  deadlineAfter,
  disciplineObstacle,
  type Obstacle,
  officialCalendar,
  type Suspension
} from "@danchu/calendar"
import { cite, day, days, paraphrased, rule, type Term, Timeline, workingDays } from "@danchu/law"
import { disciplineLimitation } from "@danchu/law/rules/complaint-discipline"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst
} from "@danchu/law/rules/complaint-first"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const resolution = ruled(complaintResolutionFirst, "2026-07-10")
const accepted = day("2026-07-10")

const suspended = (
  decided: string,
  continued: string | null,
  ground: Suspension["ground"] = "awaiting-other-body"
): Suspension => ({
  act: "suspension",
  under: complaintSuspension,
  ground,
  decided: day(decided),
  continued: continued === null ? null : day(continued),
  evidence: "12/QĐ-UBND"
})

const obstacle = (from: string, to: string | null): Obstacle => ({
  act: "obstacle",
  under: complaintObstacle,
  ground: "illness",
  from: day(from),
  to: to === null ? null : day(to),
  evidence: "giấy ra viện 07/2026"
})

const after = (...acts: readonly ClockAct[]) => deadlineAfter(resolution, accepted, acts, officialCalendar)
const reached = (...acts: readonly ClockAct[]) => {
  const found = after(...acts)
  if (found._tag !== "Deadline") throw new Error(`the clock gave ${found._tag}`)
  return found
}

describe("a suspended resolution", () => {
  it("without acts is the plain deadline", () => {
    expect(reached()).toEqual(deadline(resolution, accepted, officialCalendar))
  })

  it("goes on after the decision to continue: ten days used, twenty left", () => {
    // Fri 10/7 + 10 = Mon 20/7 still counts; 21/7–17/8 do not; 20 days from 18/8 end on Sun 6/9; Mon 7/9
    const found = reached(suspended("2026-07-20", "2026-08-17"))
    expect([found.rawEnd, found.due]).toEqual(["2026-09-06", "2026-09-07"])
    expect(found.steps.map(({ what, date, units }) => [what, date, units])).toEqual([
      ["trigger", "2026-07-10", undefined],
      ["counting-starts", "2026-07-11", undefined],
      ["suspended", "2026-07-20", 20],
      ["resumed", "2026-08-17", 20],
      ["raw-end", "2026-09-06", undefined],
      ["rolled", "2026-09-07", undefined],
      ["due", "2026-09-07", undefined]
    ])
  })

  it("may be read to count the day of continuing itself: one day earlier, and safe", () => {
    const found = reached(suspended("2026-07-20", "2026-08-19"))
    expect([found.due, found.safeDue]).toEqual(["2026-09-08", "2026-09-07"])
    expect(found.alternatives).toMatchObject([
      {
        due: "2026-09-07",
        kind: "resuming-day-counted",
        reading: "the day of the decision to continue is counted itself",
        basis: [{ instrument: "124/2020/NĐ-CP", at: "Đ28b.k2" }]
      }
    ])
  })

  it("several times: each stop moves the end by its own days", () => {
    const found = reached(suspended("2026-07-15", "2026-07-20"), suspended("2026-07-28", "2026-08-07"))
    // 9 August + 5 + 10 days; counting both days of continuing, two days earlier: Saturday 22 August is worked
    expect(found.rawEnd).toBe("2026-08-24")
    expect(found.alternatives).toMatchObject([
      { due: "2026-08-22", kind: "resuming-day-counted", basis: [{ at: "Đ28b.k2" }] }
    ])
  })

  it("continued on the same day changes nothing", () => {
    expect(reached(suspended("2026-07-20", "2026-07-20")).rawEnd).toBe("2026-08-09")
    expect(reached(suspended("2026-07-20", "2026-07-20")).alternatives).toEqual([])
  })

  it("on the day of acceptance leaves the whole term", () => {
    expect(reached(suspended("2026-07-10", "2026-07-31")).rawEnd).toBe("2026-08-30")
  })

  it("on its last day leaves nothing: it ends with the day of continuing", () => {
    for (const last of ["2026-08-09", "2026-08-10"]) {
      const found = reached(suspended(last, "2026-09-08"))
      expect([found.rawEnd, found.due]).toEqual(["2026-09-08", "2026-09-08"])
      expect(found.cautions).toContain("nothing-left")
    }
  })

  it("owes each decision to the parties within three working days", () => {
    expect(reached(suspended("2026-07-20", "2026-08-28")).notices).toMatchObject([
      { rule: "complaint.send-suspension", of: "2026-07-20", due: "2026-07-23" },
      { rule: "complaint.send-suspension", of: "2026-08-28", due: "2026-09-07" }
    ])
  })

  it("without a decision to continue is a clock that stands still, not a day", () => {
    expect(after(suspended("2026-07-20", null))).toMatchObject({
      _tag: "ClockStopped",
      rule: "complaint.resolve.first",
      from: "2026-07-10",
      since: "2026-07-20",
      left: 20,
      unit: "day",
      basis: [{ at: "Đ28.p1" }, { at: "Đ11a.k1.b" }, { at: "Đ11a.k4" }, { at: "Đ28b.k2" }],
      notices: [{ of: "2026-07-20", due: "2026-07-23" }]
    })
  })

  it("without a stated ground or document says so", () => {
    const found = reached({ ...suspended("2026-07-20", "2026-08-19", null), evidence: null })
    expect(found.due).toBe("2026-09-08")
    expect(found.cautions).toEqual(["ground-not-stated", "evidence-not-stated"])
  })
})

describe("an act that the law does not allow", () => {
  it("no complaint was suspended before 2026-07-01", () => {
    const found = deadlineAfter(
      ruled(complaintResolutionFirst, "2026-06-01"),
      day("2026-06-01"),
      [suspended("2026-06-10", "2026-06-20")],
      officialCalendar
    )
    expect(found).toMatchObject({
      _tag: "ActRefused",
      code: "law-not-yet-in-force",
      on: "2026-06-10",
      basis: [{ instrument: "02/2011/QH13", at: "Đ11a.k1" }]
    })
  })

  it("a case accepted in June may be suspended in July", () => {
    const found = deadlineAfter(
      ruled(complaintResolutionFirst, "2026-06-15"),
      day("2026-06-15"),
      [suspended("2026-07-01", "2026-07-11")],
      officialCalendar
    )
    expect(found).toMatchObject({ _tag: "Deadline", rawEnd: "2026-07-25" })
    if (found._tag !== "Deadline") throw new Error(found._tag)
    expect(found.basis.map(one => `${one.instrument} ${one.at}`)).toContain("155/2026/NĐ-CP Đ22.k1")
  })

  it("acceptance is not suspended: only the term of resolution is", () => {
    const found = deadlineAfter(
      ruled(complaintAcceptance, "2026-07-10"),
      accepted,
      [suspended("2026-07-13", "2026-07-15")],
      officialCalendar
    )
    expect(found).toMatchObject({
      _tag: "ActRefused",
      code: "term-not-covered",
      basis: [{ at: "Đ11a.k4" }, { at: "Đ28b.k2" }]
    })
  })

  it("a ground outside the closed list", () => {
    expect(after(suspended("2026-07-20", "2026-08-19", "staff-on-leave"))).toMatchObject({
      _tag: "ActRefused",
      code: "no-such-ground",
      basis: [{ at: "Đ11a.k1" }, { at: "Đ11a.k1.a" }, { at: "Đ11a.k1.b" }]
    })
  })
})

describe("days that cannot be", () => {
  const outside = (date: string) =>
    `the suspension of ${date} is outside the term, which runs from 2026-07-10 to 2026-08-10`

  it.each([
    ["before the trigger", [suspended("2026-07-09", "2026-07-20")], "2026-07-09", outside("2026-07-09")],
    ["after the end", [suspended("2026-08-11", "2026-08-20")], "2026-08-11", outside("2026-08-11")],
    [
      "ended before it began",
      [suspended("2026-07-20", "2026-07-19")],
      "2026-07-19",
      "the end of the suspension of 2026-07-19 does not come after 2026-07-20"
    ],
    [
      "overlapping",
      [suspended("2026-07-15", "2026-07-20"), suspended("2026-07-18", "2026-07-25")],
      "2026-07-18",
      "the suspension of 2026-07-18 does not come after 2026-07-20"
    ],
    [
      "in the wrong order",
      [suspended("2026-07-28", "2026-07-30"), suspended("2026-07-15", "2026-07-20")],
      "2026-07-15",
      "the suspension of 2026-07-15 does not come after 2026-07-30"
    ],
    [
      "while the clock stands",
      [suspended("2026-07-15", null), suspended("2026-07-18", "2026-07-25")],
      "2026-07-18",
      "the suspension of 2026-07-18 does not come after 2026-07-15"
    ]
  ] as const)("a suspension %s", (_what, acts, at, message) => {
    expect(() => after(...acts)).toThrow(expect.objectContaining({ at, message }))
  })

  it("a suspension may follow another on the very day it ended", () => {
    expect(reached(suspended("2026-07-15", "2026-07-20"), suspended("2026-07-20", "2026-07-25")).rawEnd).toBe(
      "2026-08-19"
    )
  })
})

describe("what an act leaves behind", () => {
  const law = (effect: Timeline<"not-counted">): Suspension["under"] => ({
    ...complaintSuspension,
    effect: rule("test.effect", { label: { vi: "", en: "" }, is: effect })
  })
  const clause = cite("02/2011/QH13", "Đ11a.k4", "không được tính vào thời hạn giải quyết khiếu nại")

  it("with a ground and a document there is nothing to warn of", () => {
    expect(reached(suspended("2026-07-20", "2026-08-19"))).toMatchObject({ cautions: [], warnings: [] })
  })

  it("without a ground the article that lists them is cited", () => {
    const step = reached(suspended("2026-07-20", "2026-08-19", null)).steps[2]
    expect(step?.basis.map(one => one.at)).toEqual(["Đ11a.k1", "Đ11a.k4", "Đ28b.k2"])
  })

  it("a law that lists grounds and has no effect on the clock yet stops no clock", () => {
    const act = {
      ...suspended("2026-07-20", "2026-08-19"),
      under: law(Timeline.enacted("2027-01-01", clause, "not-counted"))
    }
    expect(after(act)).toMatchObject({
      _tag: "ActRefused",
      code: "law-not-yet-in-force",
      basis: [{ at: "Đ11a.k4" }]
    })
  })

  it("a law without words on the day of continuing has one reading only", () => {
    const act = {
      ...suspended("2026-07-20", "2026-08-19"),
      under: law(Timeline.enacted("2020-01-01", clause, "not-counted"))
    }
    expect(reached(act)).toMatchObject({ due: "2026-09-08", alternatives: [] })
  })

  it("continued on the same day, also when a working day lies before the end", () => {
    // 13/7 + 30 = Wed 12/8: counting the day of continuing may not make it the 11th
    const found = deadlineAfter(
      resolution,
      day("2026-07-13"),
      [suspended("2026-07-20", "2026-07-20")],
      officialCalendar
    )
    expect(found).toMatchObject({ due: "2026-08-12", alternatives: [] })
  })

  it("a term in working days stands still with working days left", () => {
    const working = deadlineAfter(
      termOf(workingDays(20), "complaint.resolve.first"),
      accepted,
      [suspended("2026-07-20", null)],
      officialCalendar
    )
    expect(working).toMatchObject({ _tag: "ClockStopped", left: 14, unit: "working-day" })
  })

  it("a term in months stands still with days left", () => {
    const months: Term = { kind: "within", count: 1, unit: "month" }
    const found = deadlineAfter(
      termOf(months, "complaint.resolve.first"),
      accepted,
      [suspended("2026-07-20", null)],
      officialCalendar
    )
    expect(found).toMatchObject({ left: 21, unit: "day" })
  })

  it("a month clamped and then suspended ends where its days run out", () => {
    const month: Term = { kind: "within", count: 1, unit: "month" }
    const found = deadlineAfter(
      termOf(month, "complaint.resolve.first"),
      day("2026-08-31"),
      [suspended("2026-09-10", "2026-09-20")],
      officialCalendar
    )
    // 30 September, ten days later, is a Saturday
    expect(found).toMatchObject({ rawEnd: "2026-10-10", due: "2026-10-12", cautions: [] })
    expect(found).toMatchObject({ steps: [{}, {}, {}, {}, { what: "raw-end" }, {}, {}] })
  })

  it("warns of a paraphrase also while the clock stands still", () => {
    const timeline = Timeline.enacted<Term>(
      "2020-01-01",
      paraphrased("02/2011/QH13", "Đ28.p1", "thirty days"),
      days(30)
    )
    const told = ruled(
      { id: "complaint.resolve.first", on: on => timeline.on(on, "complaint.resolve.first") },
      "2026-07-10"
    )
    const found = deadlineAfter(told, accepted, [suspended("2026-07-20", null)], officialCalendar)
    expect(found).toMatchObject({
      cautions: ["paraphrase"],
      warnings: [expect.stringContaining("paraphrase")]
    })
    expect(after(suspended("2026-07-20", null))).toMatchObject({ cautions: [], warnings: [] })
    expect(after({ ...suspended("2026-07-20", null), evidence: null })).toMatchObject({
      cautions: ["evidence-not-stated"],
      warnings: ["No document was named as evidence of the act on the clock."]
    })
  })

  it("no act leaves a term in hours as it is", () => {
    const term: Term = { kind: "within", count: 24, unit: "hour" }
    expect(deadlineAfter(termOf(term), accepted, [], officialCalendar, { at: "09:15" })).toMatchObject({
      due: "2026-07-11",
      dueAt: "09:15"
    })
  })

  it("knows no act on a clock of hours", () => {
    for (const unit of ["hour", "working-hour"] as const) {
      const term: Term = { kind: "within", count: 24, unit }
      const ruling = termOf(term, "complaint.resolve.first")
      expect(() =>
        deadlineAfter(ruling, accepted, [suspended("2026-07-10", "2026-07-11")], officialCalendar)
      ).toThrow(
        expect.objectContaining({
          _tag: "MomentMissing",
          message: `a term in ${unit}s cannot be counted without the time of day at which it begins`
        })
      )
    }
  })
})

describe("an obstacle to complaining", () => {
  const limitation = ruled(complaintLimitation, "2026-07-10")
  const limited = (...acts: readonly ClockAct[]) =>
    deadlineAfter(limitation, accepted, acts, officialCalendar)

  it("its days, the first and the last included, are not counted", () => {
    // 10/7 + 90 = Thu 8/10; ten days in hospital
    expect(limited()).toMatchObject({ rawEnd: "2026-10-08" })
    expect(limited(obstacle("2026-08-01", "2026-08-10"))).toMatchObject({
      rawEnd: "2026-10-18",
      due: "2026-10-19",
      alternatives: [],
      notices: []
    })
  })

  it("that began before the decision came counts from the first day of the term", () => {
    expect(limited(obstacle("2026-06-01", "2026-07-20"))).toMatchObject({ rawEnd: "2026-10-18" })
  })

  it("that began on the very day of the trigger counts from the day after", () => {
    expect(limited(obstacle("2026-07-10", "2026-07-20"))).toMatchObject({ rawEnd: "2026-10-18" })
    expect(limited(obstacle("2026-07-11", "2026-07-20"))).toMatchObject({ rawEnd: "2026-10-18" })
  })

  it("has one reading only, also where a day less would be a working day", () => {
    expect(limited(obstacle("2026-08-01", "2026-08-12"))).toMatchObject({
      due: "2026-10-20",
      alternatives: []
    })
  })

  it("owes no decision to anybody, whatever the law it is brought under", () => {
    const act: Obstacle = {
      ...obstacle("2026-07-15", "2026-07-20"),
      under: complaintSuspension,
      ground: "force-majeure"
    }
    expect(after(act)).toMatchObject({ _tag: "Deadline", notices: [] })
  })

  it("while it lasts nothing can follow it", () => {
    expect(() => limited(obstacle("2026-08-01", null), obstacle("2026-08-05", "2026-08-06"))).toThrow(
      expect.objectContaining({
        at: "2026-08-05",
        message: "the obstacle of 2026-08-05 does not come after 2026-07-31"
      })
    )
  })

  it("that ended before the term began is no obstacle to it", () => {
    expect(() => limited(obstacle("2026-06-01", "2026-07-10"))).toThrow(/outside the term/)
  })

  it("that still lasts stops the clock", () => {
    expect(limited(obstacle("2026-08-01", null))).toMatchObject({
      _tag: "ClockStopped",
      since: "2026-07-31",
      left: 69
    })
  })

  it("does not stop an office's term", () => {
    expect(after(obstacle("2026-08-01", "2026-08-02"))).toMatchObject({
      _tag: "ActRefused",
      code: "term-not-covered",
      basis: [{ at: "Đ9.p2" }]
    })
  })
})

describe("an obstacle to complaining of discipline (Điều 48)", () => {
  it("is taken out of the fifteen days: three days of illness move Friday to Monday", () => {
    const received = day("2026-07-09")
    const ill: Obstacle = {
      act: "obstacle",
      under: disciplineObstacle,
      ground: "illness",
      from: day("2026-07-14"),
      to: day("2026-07-16"),
      evidence: null
    }
    const limit = ruled(disciplineLimitation, "2026-07-09")
    expect(deadlineAfter(limit, received, [ill], officialCalendar)).toMatchObject({
      rawEnd: "2026-07-27",
      due: "2026-07-27"
    })
    expect(deadline(limit, received, officialCalendar)).toMatchObject({ due: "2026-07-24" })
  })
})
