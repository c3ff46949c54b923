import { SupervisionCommand, SupervisionEvent, supervision } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(supervision, SupervisionCommand)
type Given = z.input<typeof SupervisionCommand>

const announce = (board: "inspection" | "investment", startsOn: string): Given => ({
  type: "AnnounceSupervision",
  on: "2026-07-01",
  board,
  startsOn,
  subject: "đường liên thôn"
})
const recommend = (inFavour: number): Given => ({
  type: "Recommend",
  on: "2026-09-07",
  members: 6,
  inFavour,
  record: "BB 3"
})
const carried: readonly Given[] = [
  announce("inspection", "2026-07-10"),
  { type: "CarryOut", on: "2026-07-10", record: "BB 1" }
]

describe("a supervision by a board of the people", () => {
  it("is announced 5 working days ahead, of an investment 45 days", () => {
    expect(run(announce("inspection", "2026-07-08")).events[0]).toMatchObject({ late: false })
    expect(run(announce("inspection", "2026-07-07")).events[0]).toMatchObject({ late: true })
    expect(run(announce("investment", "2026-08-15")).events[0]).toMatchObject({ late: false })
    expect(run(announce("investment", "2026-08-14")).events[0]).toMatchObject({ late: true })
  })
  it("recommends by a majority of its members: 4 of 6", () => {
    expect(run(...carried, recommend(3)).refusal?.code).toBe("no-majority")
    expect(run(...carried, recommend(4)).state.phase).toBe("recommended")
  })
  it("is answered within 15 days of the recommendation's receipt (Điều 40.1.c)", () => {
    const received: readonly Given[] = [...carried, recommend(5), { type: "RecordReceipt", on: "2026-09-09" }]
    expect(due(received, "reply")).toMatchObject({ due: "2026-09-24", rule: "inspection-board.reply" })
    expect(run(...received, { type: "Reply", on: "2026-09-25", record: "CV 8" }).events.at(-1)).toMatchObject(
      { late: true }
    )
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      supervision,
      walk({
        procedure: supervision,
        commands: SupervisionCommand,
        events: SupervisionEvent,
        from: "2026-07-01",
        offers: [
          { type: "AnnounceSupervision", board: "inspection", startsOn: "2026-07-10", subject: "quỹ" },
          { type: "AnnounceSupervision", board: "investment", startsOn: "2026-08-20", subject: "cầu" },
          { type: "CarryOut", record: "BB" },
          { type: "FindNothing", record: "BB" },
          { type: "Recommend", members: 5, inFavour: 5, record: "BB" },
          { type: "RecordReceipt" },
          { type: "Reply", record: "CV" }
        ]
      })
    )
  })
})
