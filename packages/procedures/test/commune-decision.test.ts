import { CommuneDecisionCommand, CommuneDecisionEvent, communeDecision } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run } = courseOf(communeDecision, CommuneDecisionCommand)
type Given = z.input<typeof CommuneDecisionCommand>

const neighbourhoods = (count: number) => Array.from({ length: count }, (_, at) => `TDP-${at + 1}`)
const open = (count: number, more: object = {}): Given => ({
  type: "OpenCommuneDecision",
  on: "2026-07-01",
  matter: "D1",
  subject: "đường liên thôn",
  neighbourhoods: neighbourhoods(count),
  agreedWithFront: true,
  ...more
})
const reports = (count: number, approving: number): readonly Given[] =>
  neighbourhoods(count).map((neighbourhood, at) => ({
    type: "ReportNeighbourhood",
    on: "2026-07-20",
    neighbourhood,
    households: 100,
    yes: at < approving ? 80 : 20,
    approves: at < approving
  }))
const count: Given = { type: "CountNeighbourhoods", on: "2026-07-21" }

describe("a decision of commune scope", () => {
  it("counts neighbourhoods, two thirds of them: 6 of 9, 7 of 10 (Điều 21.1)", () => {
    expect(run(open(9), ...reports(9, 5), count).state.phase).toBe("rejected")
    expect(run(open(9), ...reports(9, 6), count).state.phase).toBe("adopted")
    expect(run(open(10), ...reports(10, 6), count).state.phase).toBe("rejected")
    expect(run(open(10), ...reports(10, 7), count).state.phase).toBe("adopted")
  })
  it("has no share for matters other than D1 and D2", () => {
    expect(run(open(9, { matter: "D6" })).refusal?.code).toBe("no-threshold-for-commune-scope")
  })
  it("is opened with the Front, on a list without doubles, and reported in figures that fit", () => {
    expect(run(open(9, { agreedWithFront: false })).refusal?.code).toBe("front-must-agree")
    expect(run(open(2, { neighbourhoods: ["TDP-1", "TDP-1"] })).refusal?.code).toBe(
      "neighbourhood-listed-twice"
    )
    const [first] = reports(3, 3)
    expect(run(open(3), { ...first, yes: 101 } as Given).refusal?.code).toBe("more-than-there-are")
  })
  it("counts every neighbourhood once, and waits for all of them", () => {
    const [first] = reports(3, 3)
    if (!first) throw new Error("no report")
    expect(run(open(3), first, first).refusal?.code).toBe("neighbourhood-counted-before")
    expect(run(open(3), first, count).refusal?.code).toBe("neighbourhood-missing")
    expect(run(open(3), { ...first, neighbourhood: "TDP-9" } as Given).refusal?.code).toBe(
      "neighbourhood-not-in-the-list"
    )
  })
  it("says that the share within a neighbourhood is not in the text, and when the report differs from it", () => {
    const [first] = reports(3, 3)
    const answer = run(open(3), { ...first, yes: 60 } as Given).answer
    expect(answer?.warnings).toHaveLength(2)
  })
  it("that failed ends when the council is told (Điều 23.1)", () => {
    const failed = run(open(9), ...reports(9, 5), count, { type: "ReportToCouncil", on: "2026-12-10" })
    expect(failed.state.phase).toBe("not-adopted")
  })
  it("stands until the commune annuls it or the communities decide anew (Điều 22)", () => {
    const standing: readonly Given[] = [
      open(9),
      ...reports(9, 6),
      count,
      { type: "SetEffect", on: "2026-07-22", from: "2026-08-01" },
      { type: "ReportToCouncil", on: "2026-12-10" }
    ]
    expect(run(...standing).state).toMatchObject({ phase: "effective", councilTold: true })
    const annulled = run(...standing, {
      type: "AnnulDecision",
      on: "2027-01-04",
      fault: "unlawful",
      record: "QĐ 2"
    })
    expect(annulled.state.phase).toBe("annulled")
    expect(annulled.answer?.notices.map(one => one.to)).toEqual(["every-neighbourhood", "commune-front"])
    expect(run(...standing, { type: "ReplaceDecision", on: "2027-01-04", by: "QD-X-2" }).state.phase).toBe(
      "replaced"
    )
  })
  it("on every path is cited and replayable", () => {
    expectWhole(
      communeDecision,
      walk({
        procedure: communeDecision,
        commands: CommuneDecisionCommand,
        events: CommuneDecisionEvent,
        from: "2026-07-01",
        offers: [
          {
            type: "OpenCommuneDecision",
            matter: "D2",
            subject: "quỹ",
            neighbourhoods: neighbourhoods(2),
            agreedWithFront: true
          },
          { type: "ReportNeighbourhood", neighbourhood: "TDP-1", households: 9, yes: 8, approves: true },
          { type: "ReportNeighbourhood", neighbourhood: "TDP-2", households: 9, yes: 8, approves: true },
          { type: "ReportNeighbourhood", neighbourhood: "TDP-2", households: 9, yes: 1, approves: false },
          { type: "CountNeighbourhoods" },
          { type: "SetEffect", from: "2026-10-01" },
          { type: "ReportToCouncil" },
          { type: "AnnulDecision", fault: "unlawful", record: "QĐ 1" },
          { type: "ReplaceDecision", by: "QD-X-2" }
        ]
      })
    )
  })
})
