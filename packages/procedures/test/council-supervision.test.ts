import { CouncilSupervisionCommand, CouncilSupervisionEvent, councilSupervision } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(councilSupervision, CouncilSupervisionCommand)
type Given = z.input<typeof CouncilSupervisionCommand>

const settles = ["subjects", "scope", "content", "plan", "members", "supervised"]
const setUp = (more: object = {}): Given => ({
  type: "SetUpDelegation",
  on: "2025-09-01",
  by: "standing-body",
  subject: "quản lý đất đai",
  settles,
  ...more
})
const outline = (on: string): Given => ({ type: "SendOutline", on, record: "KH 5" })
const announce = (on: string, workingOn: string): Given => ({ type: "AnnounceSession", on, workingOn })
const ended = (more: object = {}): readonly Given[] => [
  setUp(more),
  outline("2025-09-10"),
  announce("2025-09-12", "2025-09-24"),
  { type: "EndSupervision", on: "2025-09-24", record: "BB 3" }
]
const report = (on: string): Given => ({ type: "ReportResult", on, record: "BC 7" })
const conclude = (on: string, recommends = true): Given => ({
  type: "Conclude",
  on,
  recommends,
  record: "KL 8"
})
const now: readonly Given[] = [
  setUp({ on: "2026-09-01" }),
  outline("2026-11-02"),
  announce("2026-11-03", "2026-11-04"),
  { type: "EndSupervision", on: "2026-11-04", record: "BB 3" }
]
const recommended = [...ended(), report("2025-10-09"), conclude("2025-10-16")]

describe("a thematic supervision of a People's Council", () => {
  it("is set up by a decision that settles six things (Luật 87/2015 Điều 62.1, 70.1, 80.1)", () => {
    expect(run(setUp({ settles: ["scope"] })).refusal).toMatchObject({
      code: "decision-incomplete",
      basis: [{ at: "Đ70.k1.p2" }, { at: "Đ62.k1.p2" }, { at: "Đ80.k1.p2" }]
    })
  })
  it("is urged once its recommendation has been received, and not before (Điều 89.3)", () => {
    const urge: Given = { type: "Urge", on: "2025-11-03", record: "CV 3" }
    expect(run(...recommended, urge).refusal?.code).toBe("out-of-order")
    const { answer } = run(...recommended, { type: "RecordReceipt", on: "2025-10-20" }, urge)
    expect(answer?.notices).toMatchObject([
      { to: "supervised-body", template: "reminder", basis: [{ at: "Đ89.k3" }] }
    ])
  })
  it("sends plan and outline within 15 days, its programme 10 days before the session (Điều 70.2b)", () => {
    expect(due([setUp()], "outline")).toMatchObject({ due: "2025-09-16", owner: "delegation" })
    expect(run(setUp(), outline("2025-09-17")).events.at(-1)).toMatchObject({ late: true })
    const sent = [setUp(), outline("2025-09-10")]
    expect(run(...sent, announce("2025-09-12", "2025-09-22")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...sent, announce("2025-09-12", "2025-09-21")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...sent, announce("2025-09-12", "2025-09-11")).refusal?.code).toBe("announced-for-the-past")
    expect(
      run(...sent, announce("2025-09-12", "2025-09-24"), {
        type: "EndSupervision",
        on: "2025-09-23",
        record: "BB 3"
      }).refusal?.code
    ).toBe("before-its-day")
  })
  it("is reported within 15 days, of a board within 10, of the council at its next session", () => {
    expect(due(ended(), "report")).toMatchObject({ due: "2025-10-09" })
    expect(due(ended({ by: "board" }), "report")).toMatchObject({ due: "2025-10-06" })
    expect(due(ended({ by: "council" }), "report")).toBeUndefined()
    expect(run(...ended({ by: "council" })).state.phase).toBe("report-at-session")
    expect(run(...ended({ by: "board" }), report("2025-10-07")).events.at(-1)).toMatchObject({ late: true })
  })
  it("is considered by the standing body within 7 days of the report (Điều 71.1)", () => {
    expect(due([...ended(), report("2025-10-09")], "review")).toMatchObject({ due: "2025-10-16" })
    expect(run(...ended(), report("2025-10-09"), conclude("2025-10-17")).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("has no term of its own for the answer under the law of 2015", () => {
    const received = [...recommended, { type: "RecordReceipt", on: "2025-10-20" } as Given]
    expect(run(...received).answer?.warnings[0]).toMatch(/in force only from 2026-03-01/)
    expect(due(received, "reply")).toBeUndefined()
  })
  it("since 2026-03-01 is answered within 15 days, 30 where it is complex, by commentary only", () => {
    const receive = (complex: boolean): Given => ({ type: "RecordReceipt", on: "2026-03-02", complex })
    const plain = run(...recommended, receive(false))
    expect(plain.state.phase).toBe("received")
    expect(plain.answer?.warnings[0]).toMatch(/commentary only/)
    expect(due([...recommended, receive(false)], "reply")).toMatchObject({ due: "2026-03-17" })
    expect(due([...recommended, receive(true)], "reply")).toMatchObject({ due: "2026-04-01" })
  })
  it("under the law of 2025, which was not read, is kept without a clock, and says so at every step", () => {
    const { events, answer } = run(...now)
    expect(events).toHaveLength(4)
    expect(events.map(one => "late" in one && one.late)).toEqual([false, false, false, false])
    expect(answer?.warnings[0]).toMatch(/121\/2025/)
    expect(due(now.slice(0, 1), "outline")).toBeUndefined()
    expect(run(setUp({ on: "2026-09-01", settles: [] })).state.phase).toBe("set-up")
  })
  it("is closed when it was published and what was promised is kept (Điều 71.3, 89.1)", () => {
    const replied: readonly Given[] = [
      ...recommended,
      { type: "RecordReceipt", on: "2025-10-20" },
      {
        type: "Promise",
        on: "2025-10-27",
        id: "CK-1",
        content: "thu hồi đất",
        owner: "commune",
        by: "2025-12-15"
      },
      { type: "Reply", on: "2025-10-28", record: "CV 2" }
    ]
    const close: Given = { type: "Close", on: "2026-01-05" }
    const keep: Given = { type: "KeepPromise", on: "2025-12-10", id: "CK-1", evidence: "QĐ 9" }
    const publish: Given = { type: "Publish", on: "2025-12-11", channel: "portal" }
    expect(due(replied, "promise:CK-1")).toMatchObject({ due: "2025-12-15" })
    expect(run(...replied, close).refusal?.code).toBe("promises-are-open")
    expect(run(...replied, keep, close).refusal).toMatchObject({
      code: "not-published",
      basis: [{ at: "Đ89.k1" }, { at: "Đ89.k1" }]
    })
    expect(run(...replied, keep, publish, close).state.phase).toBe("closed")
  })
  it("ends without a recommendation where nothing is wrong, and is published all the same", () => {
    const found = [...ended(), report("2025-10-09"), conclude("2025-10-16", false)]
    expect(run(...found).state.phase).toBe("concluded")
    expect(run(...found, { type: "Close", on: "2025-11-03" }).refusal?.code).toBe("not-published")
  })
  it("on every path is cited, clocked and replayable", () => {
    const dayless = ({ on: _on, ...offer }: Given): never => offer as never
    const walked = (from: string) =>
      walk({
        procedure: councilSupervision,
        commands: CouncilSupervisionCommand,
        events: CouncilSupervisionEvent,
        from,
        offers: [
          dayless(setUp()),
          dayless(setUp({ by: "council" })),
          dayless(setUp({ by: "board" })),
          { type: "SendOutline", record: "KH" },
          (_, on) => ({ type: "AnnounceSession", workingOn: on }) as never,
          { type: "EndSupervision", record: "BB" },
          { type: "ReportResult", record: "BC" },
          { type: "Conclude", recommends: true, record: "KL" },
          { type: "Conclude", recommends: false, record: "KL" },
          { type: "RecordReceipt", complex: false },
          { type: "Reply", record: "CV" },
          { type: "Urge", record: "CV" },
          { type: "Promise", id: "CK-1", content: "hoàn trả", owner: "commune", by: "2027-12-31" },
          { type: "KeepPromise", id: "CK-1", evidence: "phiếu thu" },
          { type: "Publish", channel: "portal" },
          { type: "Close" }
        ]
      })
    expectWhole(councilSupervision, walked("2025-09-01"))
    expectWhole(councilSupervision, walked("2026-09-01"))
  })
})
