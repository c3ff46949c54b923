import { complaintSecond, SecondComplaintCommand, SecondComplaintEvent } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { handlingOffers } from "./complaint-offers.js"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(complaintSecond, SecondComplaintCommand)
type Given = z.input<typeof SecondComplaintCommand>

const received = (on = "2026-07-01", more: object = {}): Given => ({
  type: "ReceiveSecondComplaint",
  on,
  after: "decision",
  windowFrom: "2026-06-15",
  enclosures: ["first-decision"],
  signed: true,
  ...more
})
const accepted: readonly Given[] = [received(), { type: "AcceptComplaint", on: "2026-07-10" }]
const verified: readonly Given[] = [
  ...accepted,
  { type: "StartVerification", on: "2026-07-13" },
  { type: "ReportVerification", on: "2026-07-24", agrees: true }
]
const talked: readonly Given[] = [
  ...verified,
  { type: "InviteToDialogue", on: "2026-07-24", dialogueOn: "2026-07-31" },
  { type: "HoldDialogue", on: "2026-07-31", complainant: "attended", record: "BB 1" }
]
const decided: readonly Given[] = [
  ...talked,
  { type: "DecideComplaint", on: "2026-08-03", outcome: "wholly-wrong" }
]
const sent: readonly Given[] = [...decided, { type: "SendDecision", on: "2026-08-05" }]
const effective: readonly Given[] = [...sent, { type: "DeclareEffective", on: "2026-09-04" }]

describe("acceptance of a second complaint", () => {
  it("is owed within 7 working days of a receipt on 2026-07-01 (Điều 36.1)", () => {
    expect(due([received()], "accept")).toMatchObject({ due: "2026-07-10", rule: "complaint.accept.second" })
  })
  it("needs the first decision, or the reason why there is none", () => {
    const bare = received("2026-07-01", { enclosures: [] })
    expect(run(bare, { type: "AcceptComplaint", on: "2026-07-02" }).refusal?.code).toBe("enclosures-missing")
    const lapsed = received("2026-07-01", { after: "lapse", enclosures: ["reason-where-none"] })
    expect(run(lapsed, { type: "AcceptComplaint", on: "2026-07-02" }).state.phase).toBe("accepted")
    const reasonDespiteDecision = received("2026-07-01", { enclosures: ["reason-where-none"] })
    expect(run(reasonDespiteDecision, { type: "AcceptComplaint", on: "2026-07-02" }).refusal?.code).toBe(
      "enclosures-missing"
    )
  })
  it("is refused out of time without a reason (Điều 11.6), and possible with one", () => {
    const late = { windowFrom: "2026-05-29" }
    expect(
      run(received("2026-07-01", late), { type: "AcceptComplaint", on: "2026-07-02" }).refusal
    ).toMatchObject({
      code: "out-of-time",
      basis: [{ at: "Đ11.k6" }]
    })
    expect(
      run(received("2026-07-01", { ...late, lateReason: "nằm viện" }), {
        type: "AcceptComplaint",
        on: "2026-07-02"
      }).state.phase
    ).toBe("accepted")
    expect(
      run(received("2026-07-01", { ...late, remote: true }), { type: "AcceptComplaint", on: "2026-07-02" })
        .state.phase
    ).toBe("accepted")
  })
  it("does not begin while the first period runs", () => {
    expect(run(received("2026-07-01", { after: "lapse", windowFrom: "2026-07-01" })).refusal?.code).toBe(
      "first-period-still-runs"
    )
  })
})

describe("a second complaint that is not whole, or not taken up", () => {
  const bare = received("2026-07-01", { enclosures: [], signed: false })
  const asked: readonly Given[] = [bare, { type: "AskSupplement", on: "2026-07-02", missing: ["chữ ký"] }]
  it("is asked for what is missing, and its term runs on (Điều 8.2)", () => {
    expect(run(...asked).answer?.warnings[0]).toMatch(/runs on/)
    expect(due(asked, "accept")).toEqual(due([bare], "accept"))
    const whole: readonly Given[] = [
      ...asked,
      { type: "ReceiveSupplement", on: "2026-07-06", enclosures: ["first-decision"], signed: true }
    ]
    expect(run(...whole, { type: "AcceptComplaint", on: "2026-07-07" }).state.phase).toBe("accepted")
    expect(run(...asked, { type: "AcceptComplaint", on: "2026-07-07" }).refusal?.code).toBe("unsigned")
  })
  it("is refused with its ground and its reason, of which the file must not show otherwise (Điều 11, 36.1)", () => {
    const refuse = (ground: string): Given => ({
      type: "RefuseComplaint",
      on: "2026-07-06",
      ground,
      reason: "TB 1"
    })
    expect(run(bare, refuse("unsigned")).state.phase).toBe("refused")
    expect(run(received(), refuse("unsigned")).refusal?.code).toBe("complaint-is-signed")
    expect(run(received(), refuse("boring")).refusal?.code).toBe("not-a-ground-of-refusal")
    expect(run(received(), refuse("out-of-time")).refusal?.code).toBe("still-in-time")
  })
})

describe("what a second decision owes", () => {
  const sued: readonly Given[] = [...decided, { type: "RecordLawsuit", on: "2026-08-04", record: "TB 5" }]
  it("is owed also once its complainant has gone to court (Điều 41)", () => {
    expect(due(sued, "send")).toMatchObject({ due: "2026-08-10" })
    expect(due(sued, "publish")).toEqual(due(decided, "publish"))
    const sentLater = run(...sued, { type: "SendDecision", on: "2026-08-05" })
    expect(sentLater.state).toMatchObject({ phase: "in-court", sentOn: "2026-08-05" })
    expect(
      run(...sued, { type: "SendDecision", on: "2026-08-05" }, { type: "SendDecision", on: "2026-08-06" })
        .refusal?.code
    ).toBe("no-decision-to-send")
    expect(run(...sued, { type: "PublishDecision", on: "2026-08-05", form: "posting" }).state).toMatchObject({
      phase: "in-court",
      publishedOn: "2026-08-05"
    })
  })
  it("is nothing where a term without a decision led to court (Điều 42)", () => {
    const undecided: readonly Given[] = [
      ...accepted,
      { type: "RecordLawsuit", on: "2026-09-01", record: "TB 5" }
    ]
    expect(due(undecided, "publish")).toBeUndefined()
    expect(run(...undecided, { type: "SendDecision", on: "2026-09-02" }).refusal?.code).toBe(
      "no-decision-to-send"
    )
    expect(
      run(...undecided, { type: "PublishDecision", on: "2026-09-02", form: "posting" }).refusal?.code
    ).toBe("no-decision-to-publish")
  })
})

describe("resolution of a second complaint", () => {
  it("is owed within 45 days of acceptance, 60 where complex (Điều 37)", () => {
    expect(due(accepted, "resolve")).toMatchObject({ due: "2026-08-24" })
    const complex: readonly Given[] = [
      ...accepted,
      { type: "FindComplex", on: "2026-07-13", criteria: ["several-matters"], record: "TB 3" }
    ]
    expect(due(complex, "resolve")).toMatchObject({ due: "2026-09-08" })
    expect(run(...complex, { type: "FormCouncil", on: "2026-07-14", record: "QĐ 5" }).state.council).toBe(
      true
    )
  })
  it("forms a council for a complex case only (Điều 36.2)", () => {
    expect(run(...accepted, { type: "FormCouncil", on: "2026-07-14", record: "QĐ 5" }).refusal).toMatchObject(
      {
        code: "only-for-a-complex-case",
        basis: [{ at: "Đ36.k2" }]
      }
    )
  })
  it("always has a dialogue, also where the verification agrees (Điều 39)", () => {
    expect(
      run(...verified, { type: "DecideComplaint", on: "2026-08-03", outcome: "right" }).refusal
    ).toMatchObject({ code: "dialogue-needed", basis: [{ at: "Đ39" }] })
    expect(run(...decided).state).toMatchObject({ phase: "decided", outcome: "wholly-wrong" })
  })
  it("stands still while suspended", () => {
    const suspended: readonly Given[] = [
      ...accepted,
      { type: "SuspendHandling", on: "2026-07-20", ground: "awaiting-other-body", evidence: ["CV 77"] }
    ]
    expect(due(suspended, "resolve")).toMatchObject({ due: null })
    expect(due([...suspended, { type: "ResumeHandling", on: "2026-08-03" }], "resolve")).toMatchObject({
      due: "2026-09-07"
    })
  })
})

describe("after a second decision", () => {
  it("it is sent within 7 days, with the decree's 7 working days beside them", () => {
    expect(due(decided, "send")).toMatchObject({ due: "2026-08-10", safeDue: "2026-08-10" })
    expect(run(...decided, { type: "SendDecision", on: "2026-08-11" }).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("it is published within 15 days in one of three forms", () => {
    expect(due(sent, "publish")).toMatchObject({ due: "2026-08-18" })
    expect(run(...sent, { type: "PublishDecision", on: "2026-08-10", form: "rumour" }).refusal?.code).toBe(
      "not-a-form-of-publication"
    )
    expect(
      due([...sent, { type: "PublishDecision", on: "2026-08-10", form: "posting" }], "publish")
    ).toBeUndefined()
  })
  it("it takes effect after 30 days from issue, and is carried out within 5 working days", () => {
    expect(run(...sent, { type: "DeclareEffective", on: "2026-09-03" }).refusal?.code).toBe(
      "not-yet-effective"
    )
    expect(due(effective, "enforce")).toMatchObject({ due: "2026-09-11" })
    expect(
      run(...effective, { type: "OrderEnforcement", on: "2026-09-11", record: "VB 9" }).state.phase
    ).toBe("enforced")
  })
})

describe("every path of a second complaint", () => {
  it("is cited, clocked and replayable", () => {
    const walked = walk({
      procedure: complaintSecond,
      commands: SecondComplaintCommand,
      events: SecondComplaintEvent,
      from: "2026-07-06",
      offers: [
        {
          type: "ReceiveSecondComplaint",
          after: "decision",
          windowFrom: "2026-07-01",
          enclosures: ["first-decision"],
          signed: true,
          signers: 2
        },
        { type: "AskSupplement", missing: ["tài liệu"] },
        { type: "ReceiveSupplement", enclosures: ["documents"], signed: true },
        { type: "AcceptComplaint" },
        { type: "RefuseComplaint", ground: "not-directly-affected", reason: "không liên quan trực tiếp" },
        { type: "FormCouncil", record: "QĐ 2" },
        ...handlingOffers,
        { type: "DecideComplaint", outcome: "right" },
        { type: "SendDecision" },
        { type: "PublishDecision", form: "posting" },
        { type: "DeclareEffective" },
        { type: "OrderEnforcement", record: "VB 1" }
      ]
    })
    expectWhole(complaintSecond, walked)
    expect(walked.refusals).toContain("dialogue-needed")
  })
})
