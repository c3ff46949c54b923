import { DialogueCommand, DialogueEvent, dialogue } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(dialogue, DialogueCommand)
type Given = z.input<typeof DialogueCommand>

const told = ["time", "place", "content", "manner-of-attending"]
const channels = ["media", "headquarters-board", "neighbourhood-heads"]
const call = (more: object = {}): Given => ({
  type: "CallConference",
  on: "2026-07-01",
  heldOn: "2026-07-10",
  voters: 1000,
  told,
  ...more
})
const held: readonly Given[] = [
  call(),
  { type: "HoldConference", on: "2026-07-10", attended: 200, record: "BB 1" }
]
const promised: readonly Given[] = [
  ...held,
  {
    type: "Promise",
    on: "2026-07-10",
    id: "CK-1",
    content: "sửa cống đầu ngõ",
    owner: "economy-office",
    by: "2026-09-30"
  }
]

describe("a dialogue conference", () => {
  it("is told 7 days ahead, with all that people must know (Điều 43.2)", () => {
    expect(run(call()).events[0]).toMatchObject({ late: false })
    expect(run(call({ on: "2026-07-04" })).events[0]).toMatchObject({ late: true })
    expect(run(call({ told: ["time", "place"] })).refusal?.code).toBe("notice-incomplete")
  })
  it("may be asked for by 10 % of the voters (Điều 43.1)", () => {
    expect(run(call({ asking: 99 })).refusal?.code).toBe("not-enough-voters")
    expect(run(call({ asking: 100 })).state.phase).toBe("called")
  })
  it("has its result told within 10 days, through all three channels (Điều 43.3)", () => {
    expect(due(held, "publish")).toMatchObject({ due: "2026-07-20" })
    expect(run(...held, { type: "PublishResult", on: "2026-07-17", channels: ["media"] }).refusal?.code).toBe(
      "channels-missing"
    )
    expect(run(...held, { type: "PublishResult", on: "2026-07-21", channels }).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("keeps a ledger of what was promised: each promise has its day, and the ledger stays open until all are kept", () => {
    expect(due(promised, "promise:CK-1")).toMatchObject({ due: "2026-09-30", owner: "economy-office" })
    const published: readonly Given[] = [...promised, { type: "PublishResult", on: "2026-07-17", channels }]
    expect(run(...published, { type: "CloseLedger", on: "2026-08-03" }).refusal?.code).toBe(
      "promises-are-open"
    )
    const kept: readonly Given[] = [
      ...published,
      { type: "KeepPromise", on: "2026-10-05", id: "CK-1", evidence: "biên bản nghiệm thu" }
    ]
    expect(run(...kept).events.at(-1)).toMatchObject({ late: true })
    expect(run(...kept, { type: "CloseLedger", on: "2026-10-06" }).state.phase).toBe("closed")
    expect(run(...promised, promised[2]!).refusal?.code).toBe("promise-recorded-before")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      dialogue,
      walk({
        procedure: dialogue,
        commands: DialogueCommand,
        events: DialogueEvent,
        from: "2026-07-01",
        offers: [
          { type: "CallConference", heldOn: "2026-07-10", voters: 1000, told },
          { type: "HoldConference", attended: 100, record: "BB" },
          { type: "Promise", id: "CK-1", content: "sửa cống", owner: "economy-office", by: "2027-06-30" },
          { type: "PublishResult", channels },
          { type: "KeepPromise", id: "CK-1", evidence: "biên bản" },
          { type: "CloseLedger" }
        ]
      })
    )
  })
})
