import { EthicsInspectionCommand, EthicsInspectionEvent, ethicsInspection } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(ethicsInspection, EthicsInspectionCommand)
type Given = z.input<typeof EthicsInspectionCommand>
type Plan = Extract<Given, { readonly type: "PlanInspection" }>

const plan = (scope: "counter" | "office", over: Partial<Plan> = {}): Plan => ({
  type: "PlanInspection",
  on: "2026-09-01",
  inspection: { id: "KT-1", office: "TTPVHCC", scope, startsOn: "2026-09-07", announced: false },
  ...over
})
const code = {
  number: "15/QĐ-UBND",
  title: "Quy tắc ứng xử",
  issuer: "Ủy ban nhân dân xã Mẫu",
  issued: "2025-09-01",
  quote: "lắng nghe, trả lời rõ ràng"
}
const carryOut: Given = { type: "CarryOutInspection", on: "2026-09-07", record: "BB 1" }
const find = (act: string, seenThrough: "inspection" | "petition" = "inspection", id = "VP-1"): Given => ({
  type: "RecordFinding",
  on: "2026-09-07",
  finding: { id, act, official: "o-4", seenThrough, evidence: "BB 1" }
})
const order = (measure = "put-right", by = "2026-09-30", finding = "VP-1"): Given => ({
  type: "OrderCorrection",
  on: "2026-09-08",
  correction: { finding, measure, by }
})
const conclude: Given = { type: "ConcludeInspection", on: "2026-09-09", record: "KL 2" }
const publish = (on: string): Given => ({
  type: "PublishFindings",
  on,
  disclosure: "CK-K10-1",
  evidence: "ảnh"
})
const correct = (on: string): Given => ({ type: "RecordCorrection", on, finding: "VP-1", evidence: "BC 5" })
const tell: Given = { type: "TellComplainant", on: "2026-09-15", finding: "VP-1" }
const close: Given = { type: "CloseInspection", on: "2026-10-01" }
const looked = [plan("counter"), carryOut]

describe("an inspection of how officials treat people", () => {
  it("at the counter goes by the acts that the decree forbids (NĐ 118/2025 Điều 5.1)", () => {
    expect(run(...looked, find("papers-asked-again")).state.findings).toHaveLength(1)
    expect(run(...looked, find("rudeness")).refusal).toMatchObject({
      code: "not-a-forbidden-act",
      message: { en: expect.stringContaining("harassment, channel-blocked") },
      basis: expect.arrayContaining([expect.objectContaining({ instrument: "118/2025/NĐ-CP", at: "Đ5.k1" })])
    })
    expect(run(...looked, find("delay"), find("delay")).refusal?.code).toBe("finding-recorded-before")
  })
  it("in 2020 goes by nine acts: nobody was forbidden yet to ask again for digital papers", () => {
    const old = (given: Given): Given => ({ ...given, on: "2020-09-07" })
    expect(run(old(plan("counter")), old(carryOut), old(find("papers-asked-again"))).refusal?.code).toBe(
      "not-a-forbidden-act"
    )
    expect(run(old(plan("counter")), old(carryOut), old(find("delay"))).state.findings).toHaveLength(1)
    expect(run({ ...plan("counter"), on: "2018-06-20" }).refusal?.code).toBe("not-yet-in-force")
    expect(run(old(plan("counter")), old(carryOut), old(find("delay")), old(conclude)).refusal).toMatchObject(
      { code: "finding-without-a-measure", basis: [{ instrument: "61/2018/NĐ-CP", at: "Đ37.k2.c" }] }
    )
  })
  it("elsewhere goes by the code of conduct that it names (Luật 10/2022 Điều 11.4)", () => {
    expect(run(plan("office")).refusal).toMatchObject({
      code: "code-of-conduct-needed",
      basis: [{ instrument: "10/2022/QH15", at: "Đ11.k4" }]
    })
    expect(run(plan("office", { code })).refusal?.code).toBe("code-of-conduct-needed")
    const office = [plan("office", { code, duties: ["clear-answer"] }), carryOut]
    expect(run(...office, find("clear-answer"), order("talk-with-the-head")).state.findings[0]?.by).toBe(
      "2026-09-30"
    )
    expect(run(...office, find("delay")).refusal).toMatchObject({
      code: "not-a-duty-of-the-code",
      basis: [{ instrument: "15/QĐ-UBND", quote: "lắng nghe, trả lời rõ ràng" }]
    })
  })
  it("ends where nothing is found", () => {
    expect(run(...looked, conclude).state.phase).toBe("clean")
  })
  it("answers every finding with a measure of the decree, by the chair's own day (Điều 9, 38.2)", () => {
    expect(run(...looked, find("delay"), conclude).refusal).toMatchObject({
      code: "finding-without-a-measure",
      basis: [{ at: "Đ38.k2.d" }, { instrument: "367/2025/NĐ-CP", confidence: "B" }]
    })
    expect(run(...looked, find("delay"), order("fine")).refusal?.code).toBe("not-a-measure-of-the-decree")
    expect(run(...looked, find("delay"), order("apology", "2026-09-07")).refusal?.code).toBe(
      "ordered-for-the-past"
    )
    expect(run(...looked, order()).refusal?.code).toBe("no-such-finding")
    expect(due([...looked, find("delay"), order("apology")], "correction:VP-1")).toMatchObject({
      due: "2026-09-30",
      rule: "one-stop.staff.correction",
      owner: "inspected-office"
    })
  })
  it("is made public within 5 working days of its conclusion (Luật 10/2022 Điều 11.10, 12.3)", () => {
    const found = [...looked, find("delay"), order(), conclude]
    expect(due(found, "publish")).toMatchObject({ due: "2026-09-16", rule: "disclosure.publish" })
    expect(run(...found, publish("2026-09-16")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...found, publish("2026-09-17")).events.at(-1)).toMatchObject({ late: true })
  })
  it("is followed until everything is put right, in time or late", () => {
    const open = [...looked, find("delay"), order(), conclude, publish("2026-09-14")]
    expect(run(...open, close).refusal?.code).toBe("corrections-are-open")
    expect(run(...open, correct("2026-09-30")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...open, correct("2026-10-01")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...open, correct("2026-09-30"), close).state.phase).toBe("closed")
    expect(run(...open, correct("2026-09-30"), correct("2026-09-30")).refusal?.code).toBe(
      "no-such-open-correction"
    )
  })
  it("tells whoever complained what came of it before it closes (NĐ 118/2025 Điều 9.5)", () => {
    const open = [...looked, find("delay", "petition"), order(), conclude, publish("2026-09-14")]
    expect(run(...open, correct("2026-09-30"), close).refusal).toMatchObject({
      code: "complainants-not-told",
      basis: [{ at: "Đ9.k5" }]
    })
    expect(run(...open, tell).answer?.notices).toMatchObject([{ to: "complainant" }])
    expect(run(...open, tell, tell).refusal?.code).toBe("nobody-waits-for-this")
    expect(run(...open, tell, correct("2026-09-30"), close).state.phase).toBe("closed")
  })
  it("keeps an official as a reference, never as a name", () => {
    const named = { ...(find("delay") as Extract<Given, { type: "RecordFinding" }>) }
    expect(
      EthicsInspectionCommand.safeParse({ ...named, finding: { ...named.finding, official: "Nguyễn Văn A" } })
        .success
    ).toBe(false)
  })
  it("on every path is cited, clocked and replayable", () => {
    const { on: _, ...counter } = plan("counter")
    const { on: _on, ...office } = plan("office", { code, duties: ["delay"] })
    const walked = walk({
      procedure: ethicsInspection,
      commands: EthicsInspectionCommand,
      events: EthicsInspectionEvent,
      from: "2026-01-05",
      offers: [
        counter,
        office,
        { type: "CarryOutInspection", record: "BB" },
        {
          type: "RecordFinding",
          finding: { id: "VP-1", act: "delay", seenThrough: "petition", evidence: "BB" }
        },
        {
          type: "RecordFinding",
          finding: { id: "VP-2", act: "delay", official: "o-4", seenThrough: "survey", evidence: "BB" }
        },
        (_state, on) => ({
          type: "OrderCorrection" as const,
          correction: { finding: "VP-1", measure: "apology", by: on }
        }),
        (_state, on) => ({
          type: "OrderCorrection" as const,
          correction: { finding: "VP-2", measure: "put-right", by: on }
        }),
        { type: "RecordCorrection", finding: "VP-1", evidence: "BC" },
        { type: "RecordCorrection", finding: "VP-2", evidence: "BC" },
        { type: "TellComplainant", finding: "VP-1" },
        { type: "ConcludeInspection", record: "KL" },
        { type: "PublishFindings", disclosure: "CK", evidence: "ảnh" },
        { type: "CloseInspection" }
      ]
    })
    expectWhole(ethicsInspection, walked)
  })
})
