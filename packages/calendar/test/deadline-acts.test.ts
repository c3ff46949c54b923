import {
  type ClockAct,
  complaintObstacle,
  complaintSuspension,
  deadline,
  deadlineAfter,
  type Obstacle,
  officialCalendar,
  type Suspension
} from "@danchu/calendar"
import { day } from "@danchu/law"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst
} from "@danchu/law/rules/complaint-first"
import { describe, expect, it } from "vitest"
import { ruled } from "./ruling.js"

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
  it.each([
    ["before the trigger", [suspended("2026-07-09", "2026-07-20")], "2026-07-09"],
    ["after the end", [suspended("2026-08-11", "2026-08-20")], "2026-08-11"],
    ["ended before it began", [suspended("2026-07-20", "2026-07-19")], "2026-07-19"],
    [
      "overlapping",
      [suspended("2026-07-15", "2026-07-20"), suspended("2026-07-18", "2026-07-25")],
      "2026-07-18"
    ],
    [
      "in the wrong order",
      [suspended("2026-07-28", "2026-07-30"), suspended("2026-07-15", "2026-07-20")],
      "2026-07-15"
    ],
    [
      "while the clock stands",
      [suspended("2026-07-15", null), suspended("2026-07-18", "2026-07-25")],
      "2026-07-18"
    ]
  ] as const)("a suspension %s", (_what, acts, at) => {
    expect(() => after(...acts)).toThrow(expect.objectContaining({ at, remedy: expect.stringMatching(/./) }))
  })

  it("a suspension may follow another on the very day it ended", () => {
    expect(reached(suspended("2026-07-15", "2026-07-20"), suspended("2026-07-20", "2026-07-25")).rawEnd).toBe(
      "2026-08-19"
    )
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
