import { FrontSupervisionCommand, FrontSupervisionEvent, frontSupervision } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(frontSupervision, FrontSupervisionCommand)
type Given = z.input<typeof FrontSupervisionCommand>

const start = (form = "delegation"): Given => ({
  type: "StartSupervision",
  on: "2026-07-01",
  form,
  subject: "chính sách hỗ trợ nhà ở"
})
const planned: readonly Given[] = [start(), { type: "SendPlan", on: "2026-07-06", workingOn: "2026-07-21" }]
const report = (on: string): Given => ({ type: "ReceiveReport", on, record: "BC 1" })
const session = (on = "2026-07-21"): Given => ({ type: "HoldSession", on, record: "BB 1" })
const conclude = (recommends: boolean): Given => ({
  type: "Conclude",
  on: "2026-08-10",
  recommends,
  record: "TB 4"
})
const received: readonly Given[] = [
  ...planned,
  report("2026-07-14"),
  session(),
  { type: "ReportResult", on: "2026-08-05", record: "BC 2" },
  conclude(true),
  { type: "RecordReceipt", on: "2026-08-12" }
]

describe("a supervision by the Front", () => {
  it("has one of four forms (Điều 27)", () => {
    expect(run(start("survey")).refusal?.code).toBe("not-a-form-of-supervision")
    expect(run(start()).state.phase).toBe("set-up")
    for (const form of ["documents", "boards", "joining"])
      expect(run(start(form)).state.phase).toBe("studying")
  })
  it("sends its plan 15 days before the session (NQLT 403 Điều 7.3)", () => {
    const plan = (on: string): Given => ({ type: "SendPlan", on, workingOn: "2026-07-21" })
    expect(run(start(), plan("2026-07-06")).events.at(-1)).toMatchObject({ late: false })
    expect(run(start(), plan("2026-07-07")).events.at(-1)).toMatchObject({ late: true })
    expect(run(start(), { ...plan("2026-07-22") }).refusal?.code).toBe("planned-for-the-past")
  })
  it("gets the report of the supervised body 7 days before; without it the session may be held all the same", () => {
    expect(due(planned, "report")).toMatchObject({ due: "2026-07-14", owner: "supervised-body" })
    expect(run(...planned, report("2026-07-15")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...planned, session("2026-07-20")).refusal?.code).toBe("before-its-day")
    expect(run(...planned, session()).answer?.warnings[0]).toMatch(/did not come/)
  })
  it("is reported within 15 days of the session (NQLT 403 Điều 9.1)", () => {
    expect(due([...planned, session()], "result")).toMatchObject({ due: "2026-08-05" })
    expect(
      run(...planned, session(), { type: "ReportResult", on: "2026-08-06", record: "BC" }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("goes to whoever is supervised, whoever is competent and the Front above (NQLT 403 Điều 9.3)", () => {
    expect(run(...received.slice(0, 6)).answer?.notices.map(one => one.to)).toEqual([
      "supervised-body",
      "competent-body",
      "superior-front"
    ])
    expect(run(start("documents"), conclude(false)).state.phase).toBe("closed")
  })
  it("is answered without a number of days; a dialogue that was asked for is owed even after it (Điều 28.4, 29)", () => {
    expect(frontSupervision.phases.received.kind).toBe("no-clock")
    const ask: Given = { type: "AskReconsideration", on: "2026-08-14", record: "CV 3" }
    const talk: Given = { type: "HoldDialogue", on: "2026-08-20", record: "BB 5" }
    const reply: Given = { type: "Reply", on: "2026-08-24", record: "CV 9" }
    expect(run(...received, ask, reply).answer?.warnings[0]).toMatch(/still to be held/)
    expect(run(...received, ask, reply).state.phase).toBe("following")
    expect(run(...received, ask, reply, { ...talk, on: "2026-08-25" } as Given).state.phase).toBe("replied")
    expect(run(...received, { ...ask, wants: "review" } as Given, reply).state.phase).toBe("replied")
    expect(run(...received, ask, talk, reply).answer?.warnings).toEqual([])
  })
  it("is followed until what was promised is kept (Điều 28.7)", () => {
    const replied: readonly Given[] = [
      ...received,
      { type: "Promise", on: "2026-08-20", id: "CK-1", content: "sửa", owner: "commune", by: "2026-12-31" },
      { type: "Reply", on: "2026-08-24", record: "CV 9" }
    ]
    expect(due(replied, "promise:CK-1")).toMatchObject({ due: "2026-12-31" })
    expect(run(...replied).state.phase).toBe("following")
    expect(
      run(
        ...replied,
        { type: "Urge", on: "2026-12-01", record: "CV 10" },
        { type: "KeepPromise", on: "2026-12-20", id: "CK-1", evidence: "BB" }
      ).state.phase
    ).toBe("replied")
  })
  it("has no law before 2016", () => {
    expect(run({ ...start(), on: "2015-12-31" } as Given).refusal?.code).toBe("not-yet-in-force")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      frontSupervision,
      walk({
        procedure: frontSupervision,
        commands: FrontSupervisionCommand,
        events: FrontSupervisionEvent,
        from: "2026-07-01",
        offers: [
          { type: "StartSupervision", form: "delegation", subject: "nhà ở" },
          { type: "StartSupervision", form: "documents", subject: "nhà ở" },
          { type: "SendPlan", workingOn: "2026-07-21" },
          { type: "ReceiveReport", record: "BC" },
          { type: "HoldSession", record: "BB" },
          { type: "ReportResult", record: "BC" },
          { type: "Conclude", recommends: true, record: "TB" },
          { type: "Conclude", recommends: false, record: "TB" },
          { type: "RecordReceipt" },
          { type: "AskReconsideration", record: "CV" },
          { type: "HoldDialogue", record: "BB" },
          { type: "Urge", record: "CV" },
          { type: "Promise", id: "CK-1", content: "sửa", owner: "commune", by: "2028-12-31" },
          { type: "KeepPromise", id: "CK-1", evidence: "BB" },
          { type: "Reply", record: "CV" }
        ]
      })
    )
  })
})
