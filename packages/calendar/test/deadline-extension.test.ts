import {
  type ClockAct,
  complaintSuspension,
  deadlineAfter,
  denunciationExtension,
  denunciationSuspension,
  type Extension,
  type ExtensionAllowance,
  officialCalendar
} from "@danchu/calendar"
import { cite, day, days, ground, rule, type Term, Timeline, workingDays } from "@danchu/law"
import { denunciationResolution } from "@danchu/law/rules/denunciation"
import { denunciationIntake } from "@danchu/law/rules/denunciation-intake"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const accepted = day("2026-07-01")
const resolution = ruled(denunciationResolution, "2026-07-01")

const extended = (decided: string, count = 30, code = "especially-complex"): Extension => ({
  act: "extension",
  under: denunciationExtension,
  ground: code,
  decided: day(decided),
  by: days(count),
  evidence: "15/QĐ-UBND"
})
const after = (...acts: readonly ClockAct[]) => deadlineAfter(resolution, accepted, acts, officialCalendar)

describe("an extended denunciation", () => {
  it("runs on from the unrolled end and is moved once, at the end", () => {
    // Wed 1/7 + 30 = Fri 31/7; + 30 = Sun 30/8 → (31/8, 1/9, 2/9 off) Thu 3/9
    expect(after(extended("2026-07-30"))).toMatchObject({
      rawEnd: "2026-08-30",
      due: "2026-09-03",
      alternatives: [],
      steps: [
        { what: "trigger" },
        { what: "counting-starts" },
        {
          what: "extended",
          date: "2026-07-30",
          units: 30,
          basis: [{ instrument: "25/2018/QH14", at: "Đ30.k3" }]
        },
        { what: "raw-end" },
        { what: "rolled" },
        { what: "due" }
      ]
    })
  })

  it("twice: ninety days in all, and the reading that carries the roll of the middle end", () => {
    const found = after(extended("2026-07-30"), extended("2026-08-28"))
    expect(found).toMatchObject({
      rawEnd: "2026-09-29",
      due: "2026-09-29",
      safeDue: "2026-09-29",
      alternatives: [{ due: "2026-10-05", kind: "extension-from-rolled-end", basis: [{ at: "Đ148.k5" }] }]
    })
  })

  it("stopped by a suspension without words on the day of continuing has one reading only", () => {
    const found = after(
      {
        act: "suspension",
        under: denunciationSuspension,
        ground: "awaiting-expertise",
        decided: day("2026-07-10"),
        continued: day("2026-07-20"),
        evidence: "16/QĐ-UBND"
      },
      extended("2026-08-07", 15, "complex")
    )
    expect(found).toMatchObject({
      rawEnd: "2026-08-25",
      alternatives: [],
      notices: [
        { rule: "denunciation.send-suspension", of: "2026-07-10", due: "2026-07-17" },
        { rule: "denunciation.send-suspension", of: "2026-07-20", due: "2026-07-27" }
      ]
    })
  })

  it("is a reason in the basis, and nothing to warn of", () => {
    const found = after(extended("2026-07-30"))
    if (found._tag !== "Deadline") throw new Error(found._tag)
    expect(found.basis.map(one => one.at)).toEqual([
      "Đ30.k1",
      "Đ30.k3",
      "Đ147.k3",
      "Đ147.k2",
      "Đ148.k1",
      "Đ148.k5"
    ])
    expect(found.cautions).toEqual([])
  })

  it("stopped and extended: only an extension carries a roll", () => {
    const stop = {
      act: "suspension",
      under: denunciationSuspension,
      ground: "awaiting-expertise",
      decided: day("2026-07-10"),
      continued: day("2026-07-20"),
      evidence: "16/QĐ-UBND"
    } as const
    // Fri 3/7 + 30 = Sun 2/8, stopped ten days: Wed 12/8, and 15 more: Thu 27/8
    const early = deadlineAfter(
      resolution,
      day("2026-07-03"),
      [stop, extended("2026-08-10", 15)],
      officialCalendar
    )
    expect(early).toMatchObject({ rawEnd: "2026-08-27", alternatives: [] })
    // Mon 6/7 + 30 = Wed 5/8, stopped ten days: Sat 15/8, and 12 more: Thu 27/8; from Mon 17/8 a Saturday, so Thu 3/9
    const late = deadlineAfter(
      resolution,
      day("2026-07-06"),
      [stop, extended("2026-08-10", 12)],
      officialCalendar
    )
    expect(late).toMatchObject({
      rawEnd: "2026-08-27",
      due: "2026-08-27",
      alternatives: [
        {
          due: "2026-09-03",
          kind: "extension-from-rolled-end",
          reading: "the extension runs from the last day after it was moved to a working day"
        }
      ]
    })
  })

  it("says when no document was named", () => {
    expect(after({ ...extended("2026-07-30"), evidence: null })).toMatchObject({
      cautions: ["evidence-not-stated"]
    })
  })
})

describe("an extension that the law does not allow", () => {
  it.each([
    [
      "a third one",
      [extended("2026-07-30"), extended("2026-08-28"), extended("2026-09-20")],
      "extended-too-often",
      "Đ30.k3"
    ],
    [
      "a second one of a case that is only complex",
      [extended("2026-07-30", 30, "complex"), extended("2026-08-28", 30, "complex")],
      "extended-too-often",
      "Đ30.k2"
    ],
    ["more than thirty days", [extended("2026-07-30", 31)], "extended-too-far", "Đ30.k3"],
    [
      "working days in place of days",
      [{ ...extended("2026-07-30"), by: workingDays(30) }],
      "extended-too-far",
      "Đ30.k3"
    ],
    ["another ground", [extended("2026-07-30", 30, "busy")], "no-such-ground", "Đ30.k2"]
  ] as const)("%s", (_what, acts, code, at) => {
    expect(after(...acts)).toMatchObject({
      _tag: "ActRefused",
      act: "extension",
      code,
      basis: [{ at }, ...(code === "no-such-ground" ? [{}, {}, {}] : [])]
    })
  })

  it("of a term that nobody may extend", () => {
    const intake = ruled(denunciationIntake, "2026-07-01")
    expect(deadlineAfter(intake, accepted, [extended("2026-07-03")], officialCalendar)).toMatchObject({
      _tag: "ActRefused",
      code: "term-not-covered"
    })
  })

  it("under a law that was not in force on that day", () => {
    const old = ruled(denunciationResolution, "2019-01-01")
    expect(deadlineAfter(old, day("2018-12-20"), [extended("2018-12-28")], officialCalendar)).toMatchObject({
      _tag: "ActRefused",
      code: "law-not-yet-in-force",
      on: "2018-12-28"
    })
  })

  it("decided after the term was over, or before it began", () => {
    expect(() => after(extended("2026-08-01"))).toThrow(
      expect.objectContaining({ _tag: "ActOutOfTerm", at: "2026-08-01" })
    )
    expect(() => after(extended("2026-06-30"))).toThrow(
      expect.objectContaining({ _tag: "ActOutOfTerm", at: "2026-06-30" })
    )
  })

  it("by a count that is none", () => {
    expect(() => after(extended("2026-07-30", -3))).toThrow(/whole number/)
  })
})

const run = (...acts: readonly ClockAct[]) =>
  deadlineAfter(termOf(days(30)), accepted, acts, officialCalendar)

describe("a cap on all extensions together, and a term for sending them", () => {
  const clause = cite("25/2018/QH14", "Đ30.k3", "mỗi lần không quá 30 ngày")
  const allowance: ExtensionAllowance = {
    ...ground("any", clause, "bất kỳ", "any"),
    times: 5,
    each: days(30)
  }
  const capped = (total: Timeline<Term>): Extension["under"] => ({
    terms: ["test.term"],
    grounds: rule("test.grounds", {
      label: allowance.label,
      is: Timeline.enacted("2019-01-01", clause, [allowance])
    }),
    total: rule("test.total", { label: allowance.label, is: total }),
    notice: rule("test.notice", {
      label: allowance.label,
      is: Timeline.enacted("2019-01-01", clause, workingDays(3))
    })
  })
  const under = capped(Timeline.enacted("2019-01-01", clause, days(45)))
  const one = (decided: string, count: number, law = under): Extension => ({
    ...extended(decided, count, "any"),
    under: law
  })

  it("forty-five days in all, in two parts, and not one more", () => {
    expect(run(one("2026-07-30", 30), one("2026-08-28", 15))).toMatchObject({
      _tag: "Deadline",
      rawEnd: "2026-09-14"
    })
    expect(run(one("2026-07-30", 30), one("2026-08-28", 16))).toMatchObject({
      _tag: "ActRefused",
      code: "extended-too-far",
      on: "2026-08-28"
    })
  })

  it("stopped and made longer, it cites for the day of continuing only the clause on that day", () => {
    const stopped = {
      act: "suspension",
      under: { ...complaintSuspension, terms: ["test.term"] },
      ground: "force-majeure",
      decided: day("2026-07-10"),
      continued: day("2026-07-20"),
      evidence: "1/QĐ"
    } as const
    const found = run(stopped, one("2026-08-10", 8))
    if (found._tag !== "Deadline") throw new Error(found._tag)
    const literal = found.alternatives.find(({ kind }) => kind === "resuming-day-counted")
    expect(found.rawEnd).toBe("2026-08-18")
    expect(literal?.due).toBe("2026-08-17")
    expect(literal?.basis.map(({ at }) => at)).toEqual(["Đ28b.k2"])
  })

  it("a cap in another unit, or one not yet in force, refuses", () => {
    expect(
      run(one("2026-07-30", 3, capped(Timeline.enacted("2019-01-01", clause, workingDays(45)))))
    ).toMatchObject({
      code: "extended-too-far"
    })
    expect(run(one("2026-07-30", 3, capped(Timeline.enacted("2027-01-01", clause, days(45)))))).toMatchObject(
      {
        code: "law-not-yet-in-force"
      }
    )
  })

  it("owes the decision within three working days", () => {
    expect(run(one("2026-07-30", 30))).toMatchObject({
      notices: [{ rule: "test.notice", of: "2026-07-30", due: "2026-08-04" }]
    })
  })
})
