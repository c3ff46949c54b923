import { day } from "@danchu/law"
import {
  commitmentLedger,
  DialogueCommand,
  DialogueEvent,
  dialogue,
  yearlyDialogues
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(dialogue, DialogueCommand)
type Given = z.input<typeof DialogueCommand>

const told = ["time", "place", "content", "manner-of-attending"]
const bodies = ["front", "council-standing", "party-committee"]
const channels = ["media", "headquarters-board", "neighbourhood-heads"]
const call = (more: object = {}): Given => ({
  type: "CallConference",
  on: "2026-07-01",
  heldOn: "2026-07-10",
  voters: 1000,
  told,
  channels: ["media"],
  bodies,
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
  it("is told through the media; under the law of 2015 also to the heads of neighbourhoods (Điều 43.2)", () => {
    expect(run(call({ channels: [] })).refusal).toMatchObject({
      code: "not-told-through-all-channels",
      basis: [{ instrument: "72/2025/QH15", at: "Đ43.k2" }]
    })
    expect(
      run(call({ on: "2024-07-01", heldOn: "2024-07-10", told: told.slice(0, 3) })).refusal
    ).toMatchObject({
      code: "not-told-through-all-channels",
      basis: [{ instrument: "77/2015/QH13" }]
    })
  })
  it("is held with the Front, the council's standing body and the Party committee (Điều 43.2)", () => {
    expect(run(call({ bodies: ["front"] })).refusal).toMatchObject({ code: "bodies-missing" })
    const before = { told: told.slice(0, 3), channels: ["media", "neighbourhood-heads"] }
    expect(
      run(call({ on: "2024-07-01", heldOn: "2024-07-10", ...before, bodies: ["front"] })).state.phase
    ).toBe("called")
    expect(run(call({ on: "2022-07-01", heldOn: "2022-07-10", ...before, bodies: [] })).state.phase).toBe(
      "called"
    )
  })
  it("for another day is told anew; who holds it on one that was not told is warned", () => {
    const anew = run(call(), call({ on: "2026-07-08", heldOn: "2026-07-20" }))
    expect(anew.state).toMatchObject({ phase: "called", conferenceOn: "2026-07-20" })
    const other = run(call(), { type: "HoldConference", on: "2026-07-12", attended: 200, record: "BB 1" })
    expect(other.answer?.warnings[0]).toMatch(/2026-07-10/)
  })
  it("may be asked for by 10 % of the voters (Điều 43.1)", () => {
    expect(run(call({ asking: 99 })).refusal?.code).toBe("not-enough-voters")
    expect(run(call({ asking: 100 })).state.phase).toBe("called")
  })
  it("is held in one of the forms of the law, in clusters where the commune is too large (Điều 43.1)", () => {
    expect(run(call({ mode: "by-cluster" })).state.phase).toBe("called")
    expect(run(call({ mode: "by-letter" })).refusal?.code).toBe("not-a-form-of-dialogue")
  })
  it("is not held before its day", () => {
    expect(
      run(call(), { type: "HoldConference", on: "2026-07-09", attended: 200, record: "BB 1" }).refusal?.code
    ).toBe("before-its-day")
  })
  it("is owed once a year (Luật 10/2022 Điều 32.1; Luật 72/2025 Điều 43.1)", () => {
    const [before, now] = yearlyDialogues(
      [day("2025-11-20")],
      { from: day("2025-01-01"), to: day("2026-12-31") },
      day("2026-12-31")
    )
    expect(before).toMatchObject({ state: "met" })
    expect(now).toMatchObject({ state: "missed", missing: 1 })
  })
  it("answers each question at once or by a promise with its day; the ledger does not close over an open question", () => {
    const asked: readonly Given[] = [
      ...held,
      { type: "RecordQuestion", on: "2026-07-10", id: "CH-1", content: "bao giờ sửa cống" },
      { type: "RecordQuestion", on: "2026-07-10", id: "CH-2", content: "lịch thu gom rác" },
      { type: "AnswerQuestion", on: "2026-07-10", id: "CH-2", content: "thứ ba hằng tuần" }
    ]
    const published: readonly Given[] = [...asked, { type: "PublishResult", on: "2026-07-17", channels }]
    const promise: Given = {
      type: "AnswerQuestion",
      on: "2026-07-17",
      id: "CH-1",
      content: "sửa xong trong quý III",
      promise: { owner: "economy-office", by: "2026-09-30" }
    }
    expect(run(...asked, asked[2]!).refusal?.code).toBe("question-recorded-before")
    expect(run(...asked, asked[4]!).refusal?.code).toBe("no-such-open-question")
    expect(run(...published, { type: "CloseLedger", on: "2026-07-18" }).refusal?.code).toBe(
      "questions-are-open"
    )
    expect(
      run(...published, { ...promise, promise: { owner: "economy-office", by: "2026-07-16" } }).refusal?.code
    ).toBe("promised-for-the-past")
    expect(due([...published, promise], "promise:CH-1")).toMatchObject({ due: "2026-09-30" })
    expect(run(...published, promise, { type: "CloseLedger", on: "2026-07-18" }).refusal?.code).toBe(
      "promises-are-open"
    )
    const { events } = run(...published, promise)
    expect(commitmentLedger([{ id: "DT-2026-1", events }])).toEqual([
      {
        case: "DT-2026-1",
        id: "CH-1",
        content: "sửa xong trong quý III",
        owner: "economy-office",
        madeOn: "2026-07-17",
        dueOn: "2026-09-30"
      }
    ])
  })
  it("refuses a promise for the past, one that is not open, and a second one under the same name", () => {
    const keep: Given = { type: "KeepPromise", on: "2026-07-11", id: "CK-1", evidence: "biên bản" }
    expect(run(...held, { ...promised[2]!, by: "2026-07-09" } as Given).refusal?.code).toBe(
      "promised-for-the-past"
    )
    expect(run(...held, keep).refusal?.code).toBe("no-such-open-promise")
    expect(run(...promised, keep, keep).refusal?.code).toBe("no-such-open-promise")
    expect(
      run(...held, { type: "RecordQuestion", on: "2026-07-10", id: "CK-1", content: "cống" }, promised[2]!, {
        type: "AnswerQuestion",
        on: "2026-07-10",
        id: "CK-1",
        content: "sửa",
        promise: { owner: "economy-office", by: "2026-09-30" }
      }).refusal?.code
    ).toBe("promise-recorded-before")
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
          { type: "CallConference", heldOn: "2026-07-10", voters: 1000, told, channels: ["media"], bodies },
          { type: "HoldConference", attended: 100, record: "BB" },
          { type: "RecordQuestion", id: "CH-1", content: "cống" },
          { type: "AnswerQuestion", id: "CH-1", content: "sẽ sửa" },
          { type: "Promise", id: "CK-1", content: "sửa cống", owner: "economy-office", by: "2027-06-30" },
          { type: "PublishResult", channels },
          { type: "KeepPromise", id: "CK-1", evidence: "biên bản" },
          { type: "CloseLedger" }
        ]
      })
    )
  })
})
