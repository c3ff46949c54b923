import { complaintDiscipline, DisciplineComplaintCommand, DisciplineComplaintEvent } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(complaintDiscipline, DisciplineComplaintCommand)
type Given = z.input<typeof DisciplineComplaintCommand>

const received = (more: object = {}): Given => ({
  type: "ReceiveComplaint",
  on: "2026-07-10",
  instance: "first",
  dismissal: false,
  decisionReceivedOn: "2026-06-30",
  written: true,
  signed: true,
  ...more
})
const accepted = (more: object = {}): readonly Given[] => [
  received(more),
  { type: "AcceptComplaint", on: "2026-07-13" }
]
const decided: readonly Given[] = [
  ...accepted(),
  { type: "ReportVerification", on: "2026-07-20", record: "BC 1" },
  { type: "ConsultCouncil", on: "2026-07-21", record: "CV 2" },
  { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" },
  { type: "DecideComplaint", on: "2026-08-03", outcome: "right" }
]
const sent: readonly Given[] = [...decided, { type: "SendDecision", on: "2026-08-05" }]

describe("where a complaint against discipline goes on", () => {
  const lodge = (on: string): Given => ({ type: "LodgeSecondComplaint", on })
  const received2 = (on: string): Given => ({ type: "RecordReceiptOfDecision", on })
  it("to the head of the direct superior; after a minister to the Minister of Home Affairs (Điều 51)", () => {
    expect(run(...sent, received2("2026-08-06"), lodge("2026-08-10")).events.at(-1)).toMatchObject({
      to: "head-of-direct-superior",
      after: "decision"
    })
    const byMinister = [received({ byMinister: true }), ...sent.slice(1)]
    expect(run(...byMinister, lodge("2026-08-10")).answer?.notices).toMatchObject([
      { to: "minister-of-home-affairs", basis: [{ at: "Đ49" }] }
    ])
  })
  it("after the term without a decision, which the text names for the Minister's cases only (Điều 51.3)", () => {
    expect(run(...accepted(), lodge("2026-08-12")).refusal).toMatchObject({
      code: "first-period-still-runs",
      basis: [{ at: "Đ50.p3" }]
    })
    const { answer, events } = run(...accepted(), lodge("2026-08-13"))
    expect(events.at(-1)).toMatchObject({ after: "lapse", to: "head-of-direct-superior" })
    expect(answer?.warnings).toHaveLength(2)
    expect(run(...accepted({ byMinister: true }), lodge("2026-08-13")).answer?.warnings).toHaveLength(1)
  })
  it("after a lapse no window counts, for Điều 48 counts from the receipt of a decision", () => {
    expect(
      run(received({ instance: "second", after: "lapse", decisionReceivedOn: "2026-01-05" }), {
        type: "AcceptComplaint",
        on: "2026-07-13"
      }).state.phase
    ).toBe("accepted")
  })
  it("while its window is open, even when the decision is in effect already (Điều 48, 57)", () => {
    const dismissed: readonly Given[] = [
      received({ dismissal: true }),
      ...sent.slice(1),
      received2("2026-08-20"),
      { type: "DeclareEffective", on: "2026-09-04" }
    ]
    const { answer } = run(...dismissed)
    expect(answer?.warnings[0]).toMatch(/open until 2026-09-21/)
    expect(run(...dismissed, lodge("2026-09-10")).state.phase).toBe("appealed")
    expect(run(...dismissed, lodge("2026-09-22")).refusal?.code).toBe("out-of-time")
  })
  it("to the court for a dismissal up to general director only (Điều 57.3)", () => {
    const sue = (on: string): Given => ({ type: "RecordLawsuit", on, record: "TB 1" })
    expect(run(...sent, sue("2026-08-10")).refusal?.code).toBe("no-lawsuit-against-this-discipline")
    const dismissed = (more: object = {}) => [received({ dismissal: true, ...more }), ...sent.slice(1)]
    expect(run(...dismissed(), sue("2026-08-10")).state.phase).toBe("in-court")
    expect(run(...dismissed({ upToGeneralDirector: false }), sue("2026-08-10")).refusal?.code).toBe(
      "no-lawsuit-against-this-discipline"
    )
    expect(run(...accepted({ dismissal: true }), sue("2026-07-20")).refusal?.code).toBe("term-still-runs")
  })
  it("nowhere when it is withdrawn", () => {
    expect(
      run(...accepted(), { type: "WithdrawComplaint", on: "2026-07-14", record: "ĐRK 1" }).state.phase
    ).toBe("terminated")
  })
  it("of a minister is sent to the Inspector General too, at the second instance (Điều 56.2)", () => {
    const { answer } = run(
      ...accepted({ instance: "second", byMinister: true }),
      { type: "ObtainReport", on: "2026-07-15", record: "BC 2" },
      { type: "ReportVerification", on: "2026-07-20", record: "BC 1" },
      { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" },
      { type: "DecideComplaint", on: "2026-08-03", outcome: "right" },
      { type: "SendDecision", on: "2026-08-05" }
    )
    expect(answer?.notices.map(one => one.to)).toContain("inspector-general")
  })
})

describe("the order of handling", () => {
  it("finds it complex once, hears the issuer at the second instance only, and takes effect after its days", () => {
    const complex: Given = { type: "FindComplex", on: "2026-07-14", record: "TB 1" }
    expect(run(...accepted(), complex, complex).refusal).toMatchObject({
      code: "already-complex",
      basis: [{ at: "Đ50.p3" }]
    })
    expect(run(...accepted(), { type: "ObtainReport", on: "2026-07-15", record: "BC 2" }).refusal?.code).toBe(
      "report-is-for-the-second-instance"
    )
    expect(run(...sent, { type: "DeclareEffective", on: "2026-08-10" }).refusal?.code).toBe(
      "not-yet-effective"
    )
  })
  it("asks the council after the verification, also where it was asked before (Điều 52.2)", () => {
    expect(
      run(
        ...accepted(),
        { type: "ConsultCouncil", on: "2026-07-14", record: "CV 2" },
        { type: "ReportVerification", on: "2026-07-20", record: "BC 1" },
        { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" }
      ).refusal?.code
    ).toBe("council-needed")
  })
  it("at the second instance verifies before the dialogue (Điều 55.2)", () => {
    expect(
      run(
        ...accepted({ instance: "second" }),
        { type: "ObtainReport", on: "2026-07-15", record: "BC 2" },
        { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" }
      ).refusal
    ).toMatchObject({ code: "verification-needed", basis: [{ at: "Đ55.k2" }] })
  })
  it("refuses on the grounds of Điều 11 too, since the decree of 2020 (NĐ 124/2020 Điều 16.1)", () => {
    const refuse = (on: string, ground: string): Given => ({
      type: "RefuseComplaint",
      on,
      ground,
      reason: "x"
    })
    expect(run(received(), refuse("2026-07-13", "before-court")).state.phase).toBe("refused")
    expect(run(received(), refuse("2026-07-13", "no-time")).refusal?.code).toBe("not-a-ground-of-refusal")
    const old = { ...received({ decisionReceivedOn: "2019-06-24" }), on: "2019-07-01" } as Given
    expect(run(old, refuse("2019-07-03", "before-court")).refusal?.code).toBe("not-a-ground-of-refusal")
  })
})

describe("a complaint against discipline", () => {
  it("comes within 15 days of receiving the decision, or states its obstacle (Điều 48)", () => {
    const late = received({ decisionReceivedOn: "2026-06-24" })
    expect(run(late, { type: "AcceptComplaint", on: "2026-07-13" }).refusal).toMatchObject({
      code: "out-of-time"
    })
    const kept = run(received({ decisionReceivedOn: "2026-06-24", obstacle: "thiên tai" }), {
      type: "AcceptComplaint",
      on: "2026-07-13"
    })
    expect(kept.state.phase).toBe("accepted")
    expect(kept.answer?.warnings).toHaveLength(1)
  })
  it("at the second instance has 10 days, against a dismissal 30", () => {
    const second = { instance: "second", decisionReceivedOn: "2026-06-24" }
    expect(run(...accepted(second)).refusal?.code).toBe("out-of-time")
    expect(run(...accepted({ ...second, dismissal: true })).state.phase).toBe("accepted")
  })
  it("is written and signed (Điều 49)", () => {
    expect(run(...accepted({ signed: false })).refusal).toMatchObject({
      code: "not-written-and-signed",
      basis: [{ at: "Đ49" }]
    })
  })
  it("is refused on its two grounds only where they hold", () => {
    expect(
      run(received(), { type: "RefuseComplaint", on: "2026-07-13", ground: "out-of-time", reason: "quá hạn" })
        .refusal?.code
    ).toBe("still-in-time")
    expect(
      run(received(), {
        type: "RefuseComplaint",
        on: "2026-07-13",
        ground: "not-written-and-signed",
        reason: "không ký"
      }).refusal?.code
    ).toBe("complaint-is-written-and-signed")
  })
  it("is accepted within 7 working days and resolved within 30 days, 45 where complex (Điều 50)", () => {
    expect(due([received()], "accept")).toMatchObject({ due: "2026-07-21" })
    expect(due(accepted(), "resolve")).toMatchObject({ due: "2026-08-12" })
    expect(
      due([...accepted(), { type: "FindComplex", on: "2026-07-14", record: "TB" }], "resolve")
    ).toMatchObject({
      due: "2026-08-27"
    })
  })
  it("goes to the discipline council first, at the second instance to the issuer (Điều 52, 55)", () => {
    expect(run(...accepted(), { type: "HoldDialogue", on: "2026-07-24", record: "BB" }).refusal?.code).toBe(
      "council-needed"
    )
    const second = accepted({ instance: "second", dismissal: true })
    expect(run(...second, { type: "HoldDialogue", on: "2026-07-24", record: "BB" }).refusal?.code).toBe(
      "report-needed"
    )
    expect(run(...second, { type: "ConsultCouncil", on: "2026-07-24", record: "CV" }).refusal?.code).toBe(
      "council-is-for-the-first-instance"
    )
  })
  it("is never decided without a dialogue (Điều 53)", () => {
    expect(
      run(...accepted(), { type: "DecideComplaint", on: "2026-07-24", outcome: "right" }).refusal?.code
    ).toBe("out-of-order")
  })
  it("is sent within 3 working days, takes effect after 30 days, and is told to all staff", () => {
    expect(due(decided, "send")).toMatchObject({ due: "2026-08-06" })
    expect(due(sent, "effect")).toMatchObject({ due: "2026-09-03" })
    expect(
      run(
        ...sent,
        { type: "DeclareEffective", on: "2026-09-04" },
        { type: "AnnounceToStaff", on: "2026-09-07", record: "TB 4" }
      ).state.phase
    ).toBe("announced")
  })
  it("has no third instance", () => {
    const second: readonly Given[] = [
      ...accepted({ instance: "second", dismissal: true }),
      { type: "ObtainReport", on: "2026-07-20", record: "BC 1" },
      { type: "ReportVerification", on: "2026-07-21", record: "BC 2" },
      { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" },
      { type: "DecideComplaint", on: "2026-08-03", outcome: "wholly-wrong" }
    ]
    expect(due(second, "send")).toMatchObject({ due: "2026-08-10" })
    expect(
      run(
        ...second,
        { type: "SendDecision", on: "2026-08-05" },
        { type: "LodgeSecondComplaint", on: "2026-08-06" }
      ).refusal?.code
    ).toBe("second-decision-stands")
  })
  it("on every path is cited, clocked and replayable", () => {
    const receipt = {
      type: "ReceiveComplaint",
      dismissal: true,
      decisionReceivedOn: "2026-06-30",
      written: true,
      signed: true
    } as const
    expectWhole(
      complaintDiscipline,
      walk({
        procedure: complaintDiscipline,
        commands: DisciplineComplaintCommand,
        events: DisciplineComplaintEvent,
        from: "2026-07-10",
        offers: [
          { type: "WithdrawComplaint", record: "ĐRK 1" },
          { type: "RecordLawsuit", record: "TB 1" },
          { ...receipt, instance: "first" },
          { ...receipt, instance: "second" },
          { ...receipt, instance: "first", signed: false },
          { type: "AcceptComplaint" },
          { type: "RefuseComplaint", ground: "not-written-and-signed", reason: "không ký" },
          { type: "FindComplex", record: "TB 1" },
          { type: "ReportVerification", record: "BC 1" },
          { type: "ConsultCouncil", record: "CV 1" },
          { type: "ObtainReport", record: "BC 2" },
          { type: "HoldDialogue", record: "BB 1" },
          { type: "DecideComplaint", outcome: "right" },
          { type: "SendDecision" },
          { type: "RecordReceiptOfDecision" },
          { type: "LodgeSecondComplaint" },
          { type: "DeclareEffective" },
          { type: "AnnounceToStaff", record: "TB 2" }
        ]
      })
    )
  })
})
