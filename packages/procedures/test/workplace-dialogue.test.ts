import { day } from "@danchu/law"
import {
  commitmentLedger,
  WorkplaceDialogueCommand,
  WorkplaceDialogueEvent,
  workplaceDialogue,
  workplaceDialogues
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(workplaceDialogue, WorkplaceDialogueCommand)
type Given = z.input<typeof WorkplaceDialogueCommand>

const call = (more: object = {}): Given => ({
  type: "CallDialogue",
  on: "2026-07-01",
  occasion: "yearly",
  heldOn: "2026-07-15",
  ...more
})
const held: readonly Given[] = [call(), { type: "HoldDialogue", on: "2026-07-15", record: "BB 1" }]
const promised: readonly Given[] = [
  ...held,
  {
    type: "Promise",
    on: "2026-07-15",
    id: "CK-1",
    content: "thay quạt xưởng 2",
    owner: "employer",
    by: "2026-08-31"
  }
]

describe("dialogue at the workplace of a state enterprise", () => {
  it("is called once a year or when a side asks; how, labour law says, which was not read (Điều 73)", () => {
    expect(run(call()).answer?.warnings[0]).toMatch(/was not read/)
    expect(run(call({ occasion: "on-request" })).state.phase).toBe("called")
    expect(run(call({ heldOn: "2026-06-30" })).refusal?.code).toBe("called-for-the-past")
    expect(run(call(), { type: "HoldDialogue", on: "2026-07-14", record: "BB 1" }).refusal?.code).toBe(
      "before-its-day"
    )
  })
  it("leaves its promises in the one ledger until they are kept", () => {
    expect(due(promised, "promise:CK-1")).toMatchObject({ due: "2026-08-31", owner: "employer" })
    expect(commitmentLedger([{ id: "DN-1", events: run(...promised).events }])).toHaveLength(1)
    const close: Given = { type: "CloseLedger", on: "2026-09-01" }
    expect(run(...promised, close).refusal?.code).toBe("promises-are-open")
    expect(
      run(...promised, { type: "KeepPromise", on: "2026-08-31", id: "CK-1", evidence: "BB 2" }, close).state
        .phase
    ).toBe("closed")
  })
  it("is owed once a year", () => {
    expect(
      workplaceDialogues([], { from: day("2026-01-01"), to: day("2026-12-31") }, day("2026-12-31"))
    ).toMatchObject([{ state: "missed", missing: 1 }])
  })
  it("is not verified before the law of 2023", () => {
    expect(run(call({ on: "2023-06-30" })).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      workplaceDialogue,
      walk({
        procedure: workplaceDialogue,
        commands: WorkplaceDialogueCommand,
        events: WorkplaceDialogueEvent,
        from: "2026-07-01",
        offers: [
          { type: "CallDialogue", occasion: "yearly", heldOn: "2026-07-15" },
          { type: "HoldDialogue", record: "BB" },
          { type: "Promise", id: "CK-1", content: "quạt", owner: "employer", by: "2027-12-31" },
          { type: "KeepPromise", id: "CK-1", evidence: "BB" },
          { type: "CloseLedger" }
        ]
      })
    )
  })
})
