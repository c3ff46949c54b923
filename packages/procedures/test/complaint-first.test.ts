import { officialCalendar } from "@danchu/calendar"
import { day } from "@danchu/law"
import {
  ComplaintCommand as CommandSchema,
  type ComplaintCommand,
  ComplaintEvent,
  complaintFirst,
  decide,
  nextMoves,
  replay
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { handlingOffers } from "./complaint-offers.js"
import { expectWhole, walk } from "./walk.js"

const bench = { calendar: officialCalendar }
type Given = z.input<typeof CommandSchema>

/** Gives commands one after the other; the last answer and every event are kept. */
const run = (...commands: readonly Given[]) => {
  const events: ComplaintEvent[] = []
  for (const [index, given] of commands.entries()) {
    const command: ComplaintCommand = CommandSchema.parse(given)
    const answer = decide(complaintFirst, replay(complaintFirst, events), command, bench)
    if (answer._tag === "Refused")
      return { events, refusal: answer, at: index, state: replay(complaintFirst, events) }
    events.push(...answer.events)
    if (index === commands.length - 1) return { events, answer, state: replay(complaintFirst, events) }
  }
  throw new Error("no command was given")
}

const received = (on = "2026-07-01", more: object = {}): Given => ({
  type: "ReceiveComplaint",
  on,
  signed: true,
  signers: 1,
  ...more
})
const accepted: readonly Given[] = [received(), { type: "AcceptComplaint", on: "2026-07-10" }]
const verified = (agrees: boolean): readonly Given[] => [
  ...accepted,
  { type: "StartVerification", on: "2026-07-13" },
  { type: "ReportVerification", on: "2026-07-24", agrees }
]
const decided: readonly Given[] = [
  ...verified(true),
  { type: "DecideComplaint", on: "2026-08-03", outcome: "wrong" }
]
const sent: readonly Given[] = [...decided, { type: "SendDecision", on: "2026-08-05" }]

const due = (commands: readonly Given[], key: string) =>
  complaintFirst.deadlines(run(...commands).state, bench).find(one => one.key === key)

describe("acceptance", () => {
  it("is owed within 7 working days of a receipt on 2026-07-01 (Điều 27)", () => {
    expect(due([received()], "accept")).toMatchObject({ due: "2026-07-10", rule: "complaint.accept" })
  })
  it("is owed within 10 days of a receipt on 2026-06-18, rolled from Sunday to Monday 2026-06-29", () => {
    expect(due([received("2026-06-18")], "accept")).toMatchObject({ due: "2026-06-29" })
  })
  it("is recorded as late after its last day, and still happens", () => {
    const { events, answer } = run(received(), { type: "AcceptComplaint", on: "2026-07-13" })
    expect(events.at(-1)).toMatchObject({ type: "ComplaintAccepted", late: true })
    expect(answer?.warnings).toHaveLength(1)
  })
  it("is not possible for an unsigned complaint (Điều 11.5)", () => {
    expect(
      run(received("2026-07-01", { signed: false }), { type: "AcceptComplaint", on: "2026-07-02" }).refusal
    ).toMatchObject({
      code: "unsigned",
      basis: [{ instrument: "02/2011/QH13", at: "Đ11.k5" }]
    })
  })
  it("of several complainants needs all signatures and appointed representatives (NĐ 124/2020 Điều 16.1)", () => {
    const many = received("2026-07-01", { signers: 6 })
    expect(run(many, { type: "AcceptComplaint", on: "2026-07-02" }).refusal).toMatchObject({
      code: "signatures-and-appointment-needed",
      basis: [{ at: "Đ16.k1" }]
    })
    expect(
      run(
        many,
        { type: "AskSupplement", on: "2026-07-02", missing: ["văn bản cử người đại diện"] },
        { type: "ReceiveSupplement", on: "2026-07-03", representation: true },
        { type: "AcceptComplaint", on: "2026-07-06" }
      ).state.phase
    ).toBe("accepted")
  })
  it("of two is not refused for want of a representative: the decree numbers them from five on (Điều 6.2)", () => {
    const { answer, state } = run(received("2026-07-01", { signers: 2 }), {
      type: "AcceptComplaint",
      on: "2026-07-02"
    })
    expect(state.phase).toBe("accepted")
    expect(answer?.warnings).toHaveLength(1)
  })
  it("of six was not refused before the circular that asks the paper (2016-12-05)", () => {
    const of = (on: string) =>
      run(received(on, { signers: 6, knownOn: on }), { type: "AcceptComplaint", on }).state.phase
    expect([of("2016-12-02"), of("2016-12-05")]).toEqual(["accepted", "received"])
  })
  it("tells the complainant, the referrer and the inspectorate", () => {
    const { answer } = run(received("2026-07-01", { referred: true }), {
      type: "AcceptComplaint",
      on: "2026-07-02"
    })
    expect(answer?.notices.map(one => one.to)).toEqual(["complainant", "referrer", "inspectorate"])
  })
  it("has a clock that a supplement does not stop", () => {
    expect(
      due([received(), { type: "AskSupplement", on: "2026-07-02", missing: ["chữ ký"] }], "accept")?.due
    ).toBe("2026-07-10")
  })
})

describe("refusal", () => {
  it("knows exactly the nine grounds of Điều 11", () => {
    expect(
      run(received(), { type: "RefuseComplaint", on: "2026-07-02", ground: "too-long", reason: "dài" })
        .refusal
    ).toMatchObject({ code: "not-a-ground-of-refusal" })
    expect(
      run(received(), {
        type: "RefuseComplaint",
        on: "2026-07-02",
        ground: "not-directly-affected",
        reason: "không liên quan trực tiếp"
      }).state.phase
    ).toBe("refused")
  })
  it("as out of time is itself refused while the 90 days of Điều 9 run", () => {
    const early = received("2026-07-01", { knownOn: "2026-04-02" })
    expect(
      run(early, { type: "RefuseComplaint", on: "2026-07-02", ground: "out-of-time", reason: "quá hạn" })
        .refusal
    ).toMatchObject({
      code: "still-in-time",
      basis: expect.arrayContaining([expect.objectContaining({ at: "Đ9.p1" })])
    })
    const late = received("2026-07-10", { knownOn: "2026-04-02" })
    expect(
      run(late, { type: "RefuseComplaint", on: "2026-07-13", ground: "out-of-time", reason: "quá hạn" }).state
        .phase
    ).toBe("refused")
  })
  it("as unsigned is refused for a signed complaint", () => {
    expect(
      run(received(), { type: "RefuseComplaint", on: "2026-07-02", ground: "unsigned", reason: "không ký" })
        .refusal?.code
    ).toBe("complaint-is-signed")
  })
})

describe("resolution", () => {
  it("is owed within 30 days of acceptance, rolled from Sunday 2026-08-09", () => {
    expect(due(accepted, "resolve")).toMatchObject({ due: "2026-08-10" })
  })
  it("is owed within 45 days once the case is found complex under Điều 3a", () => {
    expect(
      due(
        [
          ...accepted,
          { type: "FindComplex", on: "2026-07-20", criteria: ["several-places"], record: "TB 12" }
        ],
        "resolve"
      )
    ).toMatchObject({ due: "2026-08-24" })
  })
  it("is lengthened by complexity once only, and only on a criterion of the list", () => {
    const complex: Given = {
      type: "FindComplex",
      on: "2026-07-20",
      criteria: ["several-matters"],
      record: "TB 12"
    }
    expect(run(...accepted, complex, complex).refusal?.code).toBe("already-complex")
    expect(run(...accepted, { ...complex, criteria: ["much-work"] }).refusal?.code).toBe(
      "not-a-criterion-of-complexity"
    )
    expect(run(...accepted, { ...complex, criteria: [] }).refusal?.code).toBe("not-a-criterion-of-complexity")
  })
  it("before 2026-07-01 rests complexity on a judgement, and says so", () => {
    const { answer } = run(
      received("2026-03-02"),
      { type: "AcceptComplaint", on: "2026-03-09" },
      { type: "FindComplex", on: "2026-03-20", criteria: [], record: "TB 3" }
    )
    expect(answer?.warnings[0]).toMatch(/judgement/)
  })
  it("without verification decides at once only a complaint that is right (Điều 29.1.a)", () => {
    expect(
      run(...accepted, { type: "DecideComplaint", on: "2026-07-13", outcome: "wrong" }).refusal
    ).toMatchObject({ code: "verification-needed", basis: [{ at: "Đ29.k1.b" }] })
    expect(
      run(...accepted, { type: "DecideComplaint", on: "2026-07-13", outcome: "right" }).state.phase
    ).toBe("decided")
  })
  it("needs a dialogue where the verification differs from the request (Điều 30.1)", () => {
    expect(
      run(...verified(false), { type: "DecideComplaint", on: "2026-08-03", outcome: "wrong" }).refusal
    ).toMatchObject({ code: "dialogue-needed", basis: [{ at: "Đ30.k1" }] })
    const talked = (complainant: "attended" | "absent-with-reason" | "absent-without-reason") =>
      run(
        ...verified(false),
        { type: "InviteToDialogue", on: "2026-07-24", dialogueOn: "2026-07-31" },
        { type: "HoldDialogue", on: "2026-07-31", complainant, record: "BB 1" },
        { type: "DecideComplaint", on: "2026-08-03", outcome: "wrong" }
      )
    expect(talked("attended").state.phase).toBe("decided")
    expect(talked("absent-without-reason").state.phase).toBe("decided")
    expect(talked("absent-with-reason").refusal?.code).toBe("dialogue-needed")
  })
  it("is late after its last day, and says so", () => {
    expect(
      run(...verified(true), { type: "DecideComplaint", on: "2026-08-11", outcome: "wrong" }).events.at(-1)
    ).toMatchObject({ type: "ComplaintDecided", late: true })
  })
})

describe("dialogue", () => {
  it("is called at least 5 days ahead since 2026-07-01 (NĐ 124/2020 Điều 28.1)", () => {
    expect(
      run(...verified(false), { type: "InviteToDialogue", on: "2026-07-27", dialogueOn: "2026-07-31" })
        .refusal
    ).toMatchObject({ code: "dialogue-notice-too-short", basis: [{ at: "Đ28.k1" }] })
  })
  it("does not happen before its day", () => {
    expect(
      run(
        ...verified(false),
        { type: "InviteToDialogue", on: "2026-07-24", dialogueOn: "2026-07-31" },
        { type: "HoldDialogue", on: "2026-07-30", complainant: "attended", record: "BB" }
      ).refusal?.code
    ).toBe("dialogue-before-its-day")
  })
})

describe("suspension", () => {
  const suspended: readonly Given[] = [
    ...accepted,
    { type: "SuspendHandling", on: "2026-07-20", ground: "awaiting-other-body", evidence: ["CV 77"] }
  ]

  it("does not exist before 2026-07-01, not even in a case accepted then", () => {
    const old: readonly Given[] = [received("2026-06-01"), { type: "AcceptComplaint", on: "2026-06-05" }]
    expect(
      run(...old, { type: "SuspendHandling", on: "2026-06-20", ground: "force-majeure", evidence: ["GXN 1"] })
        .refusal
    ).toMatchObject({ code: "not-yet-in-force" })
    expect(
      run(...old, { type: "SuspendHandling", on: "2026-07-02", ground: "force-majeure", evidence: ["GXN 1"] })
        .state.phase
    ).toBe("suspended")
  })
  it("has two grounds, and force majeure needs its proof", () => {
    expect(
      run(...accepted, { type: "SuspendHandling", on: "2026-07-20", ground: "holidays", evidence: [] })
        .refusal?.code
    ).toBe("not-a-ground-of-suspension")
    expect(
      run(...accepted, { type: "SuspendHandling", on: "2026-07-20", ground: "force-majeure", evidence: [] })
        .refusal
    ).toMatchObject({ code: "proof-needed", basis: [{ at: "Đ28a.k4" }] })
  })
  it("stops the clock: no last day while it lasts, and the decision is sent within 3 working days", () => {
    expect(due(suspended, "resolve")).toMatchObject({ due: null })
    expect(due(suspended, "send-pause")).toMatchObject({ due: "2026-07-23" })
  })
  it("of 14 days moves the raw end by 14 days; the literal reading of Điều 28b.2 ends on the make-up Saturday before and is the safe one", () => {
    const resumed: readonly Given[] = [
      ...suspended,
      { type: "SendSuspension", on: "2026-07-22" },
      { type: "ResumeHandling", on: "2026-08-03" }
    ]
    expect(due(resumed, "resolve")).toMatchObject({ due: "2026-08-24", safeDue: "2026-08-22" })
    expect(run(...resumed).state.phase).toBe("accepted")
  })
  it("whose continuation was never sent still owes it after the second complaint, and it can be sent then", () => {
    const appealed: readonly Given[] = [
      ...suspended,
      { type: "SendSuspension", on: "2026-07-22" },
      { type: "ResumeHandling", on: "2026-08-03" },
      { type: "LodgeSecondComplaint", on: "2026-09-07" }
    ]
    expect(due(appealed, "send-pause")).toMatchObject({ due: "2026-08-06" })
    const { state, refusal } = run(...appealed, { type: "SendSuspension", on: "2026-09-08" })
    expect(refusal).toBeUndefined()
    expect(state.phase).toBe("appealed")
    expect(complaintFirst.deadlines(state, bench)).toEqual([])
  })
  it("cannot be resumed where nothing was suspended, and says which clause", () => {
    expect(run(...accepted, { type: "ResumeHandling", on: "2026-07-13" }).refusal).toMatchObject({
      code: "out-of-order",
      basis: [{ at: "Đ11a.k4" }]
    })
  })
})

describe("withdrawal", () => {
  it("in part exists since 2026-07-01", () => {
    expect(
      run(received("2026-06-20"), {
        type: "WithdrawInPart",
        on: "2026-06-25",
        matters: ["bồi thường"],
        record: "đơn"
      }).refusal?.code
    ).toBe("no-withdrawal-in-part")
    expect(
      run(...accepted, { type: "WithdrawInPart", on: "2026-07-20", matters: ["bồi thường"], record: "BB 2" })
        .state
    ).toMatchObject({ phase: "accepted", withdrawnMatters: ["bồi thường"] })
  })
  it("of the whole ends the case; before 2026-07-01 by letter only", () => {
    expect(
      run(...accepted, {
        type: "WithdrawComplaint",
        on: "2026-07-20",
        record: "BB 2",
        withdrawnBy: "minutes"
      }).state.phase
    ).toBe("terminated")
    expect(
      run(received("2026-06-20"), {
        type: "WithdrawComplaint",
        on: "2026-06-25",
        record: "BB 2",
        withdrawnBy: "minutes"
      }).refusal?.code
    ).toBe("withdrawal-by-letter-only")
  })
  it("is the complainant's act, not a ground that the office may use alone", () => {
    expect(
      run(...accepted, { type: "TerminateHandling", on: "2026-07-20", ground: "withdrawn", record: "QĐ" })
        .refusal?.code
    ).toBe("withdrawal-is-the-complainants")
    expect(
      run(...accepted, { type: "TerminateHandling", on: "2026-07-20", ground: "no-object", record: "QĐ" })
        .state.phase
    ).toBe("terminated")
  })
})

describe("after the decision", () => {
  it("it is sent within 3 working days", () => {
    expect(due(decided, "send")).toMatchObject({ due: "2026-08-06" })
    expect(run(...decided, { type: "SendDecision", on: "2026-08-07" }).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("it takes effect after 30 days from issue, which end on Wednesday 2026-09-02 and roll to 2026-09-03", () => {
    expect(due(sent, "effect")).toMatchObject({ due: "2026-09-03" })
    expect(run(...sent, { type: "DeclareEffective", on: "2026-09-03" }).refusal).toMatchObject({
      code: "not-yet-effective",
      basis: expect.arrayContaining([expect.objectContaining({ at: "Đ44.k1" })])
    })
    expect(run(...sent, { type: "DeclareEffective", on: "2026-09-04" }).state.phase).toBe("effective")
  })
  it("may be in effect while the window counted from a late receipt is open: both are told", () => {
    const { answer } = run(
      ...sent,
      { type: "RecordReceiptOfDecision", on: "2026-08-25" },
      { type: "DeclareEffective", on: "2026-09-04" }
    )
    expect(answer?.warnings[0]).toMatch(/2026-09-24/)
  })
  it("is still open to a second complaint then, within the days from receipt (Điều 33.1)", () => {
    const inEffect: readonly Given[] = [
      ...sent,
      { type: "RecordReceiptOfDecision", on: "2026-08-25" },
      { type: "DeclareEffective", on: "2026-09-04" }
    ]
    expect(run(...inEffect, { type: "LodgeSecondComplaint", on: "2026-09-24" }).state.phase).toBe("appealed")
    expect(run(...inEffect, { type: "LodgeSecondComplaint", on: "2026-09-25" }).refusal).toMatchObject({
      code: "out-of-time"
    })
  })
  it("a second complaint must come within 30 days of receipt, unless a legitimate reason is given", () => {
    const receipt: readonly Given[] = [...sent, { type: "RecordReceiptOfDecision", on: "2026-08-10" }]
    expect(due(receipt, "appeal")).toMatchObject({ due: "2026-09-09" })
    expect(run(...receipt, { type: "LodgeSecondComplaint", on: "2026-09-09" }).state.phase).toBe("appealed")
    expect(run(...receipt, { type: "LodgeSecondComplaint", on: "2026-09-10" }).refusal).toMatchObject({
      code: "out-of-time",
      basis: [{ at: "Đ11.k6" }]
    })
    expect(
      run(...receipt, { type: "LodgeSecondComplaint", on: "2026-09-10", lateReason: "nằm viện" }).state.phase
    ).toBe("appealed")
  })
  it("a second complaint without a decision must wait for the end of the first period", () => {
    expect(run(...accepted, { type: "LodgeSecondComplaint", on: "2026-08-10" }).refusal).toMatchObject({
      code: "first-period-still-runs"
    })
    expect(run(...accepted, { type: "LodgeSecondComplaint", on: "2026-08-11" }).events.at(-1)).toMatchObject({
      after: "lapse"
    })
  })
})

describe("the machine", () => {
  it("refuses a step out of order with the clause of that step", () => {
    expect(run(received(), { type: "SendDecision", on: "2026-07-02" }).refusal).toMatchObject({
      code: "out-of-order",
      basis: [{ at: "Đ32" }]
    })
  })
  it("does not take a day before its newest event", () => {
    expect(() => run(received(), { type: "AcceptComplaint", on: "2026-06-30" })).toThrow(
      /comes before the newest event/
    )
  })
  it("lists the next moves of a state", () => {
    expect(nextMoves(complaintFirst, run(...sent).state).map(one => one.command)).toEqual([
      "SendSuspension",
      "RecordReceiptOfDecision",
      "LodgeSecondComplaint",
      "DeclareEffective",
      "PublishDecision",
      "RecordLawsuit",
      "DemandReexamination"
    ])
  })
  it("survives an event of a newer release", () => {
    const { events, state } = run(...accepted)
    const newer = { type: "SomethingOfTomorrow", on: day("2026-07-11"), governedBy: [] } as never
    expect(replay(complaintFirst, [...events, newer])).toEqual({ ...state, lastOn: "2026-07-11" })
  })
  it("every waiting phase has a clock or a cited reason why not; every end has neither", () => {
    const waiting: Record<string, readonly Given[]> = {
      received: [received()],
      "awaiting-supplement": [received(), { type: "AskSupplement", on: "2026-07-02", missing: ["chữ ký"] }],
      accepted,
      verifying: accepted.concat({ type: "StartVerification", on: "2026-07-13" }),
      verified: verified(true),
      "in-dialogue": [
        ...verified(false),
        { type: "InviteToDialogue", on: "2026-07-24", dialogueOn: "2026-07-31" }
      ],
      decided,
      sent,
      effective: [...sent, { type: "DeclareEffective", on: "2026-10-01" }]
    }
    for (const [phase, info] of Object.entries(complaintFirst.phases)) {
      if (info.kind === "clock") {
        const commands = waiting[phase]
        expect(commands, phase).toBeDefined()
        const { state } = run(...(commands ?? []))
        expect(state.phase).toBe(phase)
        expect(complaintFirst.deadlines(state, bench).length, phase).toBeGreaterThan(0)
      }
      if (info.kind === "no-clock") expect(info.basis.length, phase).toBeGreaterThan(0)
    }
  })
})

describe("several complainants", () => {
  const three = (on: string): Given => ({
    type: "ReceiveComplaint",
    on,
    signed: true,
    signers: 3,
    representation: true
  })
  const some = (people: number, on = "2026-07-14"): Given => ({
    type: "WithdrawSome",
    on,
    people,
    record: "ĐRK 2"
  })
  it("some of whom withdraw leave the case to the rest (NĐ 124/2020 Điều 7a.1)", () => {
    const { state } = run(three("2026-07-06"), { type: "AcceptComplaint", on: "2026-07-08" }, some(2))
    expect(state).toMatchObject({ phase: "accepted", complainants: 1 })
  })
  it("all of whom withdraw end it as one withdrawal does (Điều 7a.2)", () => {
    const refusal = run(three("2026-07-06"), some(3)).refusal
    expect(refusal).toMatchObject({ code: "all-withdraw", basis: [{ at: "Đ7a.k2" }] })
    expect(run(three("2026-07-06"), some(2), some(1)).refusal?.code).toBe("all-withdraw")
  })
  it("had no such rule before 2026-07-01", () => {
    expect(run(three("2026-06-01"), some(1, "2026-06-10")).refusal?.code).toBe("not-yet-in-force")
  })
})

describe("who complains", () => {
  it("of 5 to 10 is represented by one or two, of more by up to five (Luật Tiếp công dân Điều 29)", () => {
    const group = (signers: number, representatives: number) =>
      run(
        {
          type: "ReceiveComplaint",
          on: "2026-07-06",
          signed: true,
          signers,
          representation: true,
          representatives
        },
        { type: "AcceptComplaint", on: "2026-07-08" }
      )
    expect(group(7, 2).state.phase).toBe("accepted")
    expect(group(7, 3).refusal).toMatchObject({ code: "wrong-number-of-representatives" })
    expect(group(40, 5).state.phase).toBe("accepted")
    expect(group(40, 6).refusal?.code).toBe("wrong-number-of-representatives")
  })
  it("may be an heir, since 2020-12-10 (NĐ 124/2020 Điều 5.4)", () => {
    const succeed = (on: string): Given => ({ type: "SucceedComplainant", on, record: "GT 1" })
    expect(run(...accepted, succeed("2026-07-15")).answer?.warnings[0]).toMatch(/term again/)
    expect(run(received("2020-11-02"), succeed("2020-11-09")).refusal?.code).toBe("not-yet-in-force")
  })
})

describe("at the edge of the handling", () => {
  it("a ground that is none of Điều 11a does not end it", () => {
    expect(
      run(...accepted, { type: "TerminateHandling", on: "2026-07-20", ground: "dull", record: "QĐ" }).refusal
    ).toMatchObject({ code: "not-a-ground-of-termination", basis: [{ at: "Đ11a.k2" }] })
  })
  it("nothing is sent where nothing waits, and what was sent is not sent again", () => {
    const send: Given = { type: "SendSuspension", on: "2026-07-21" }
    expect(run(...accepted, send).refusal).toMatchObject({
      code: "nothing-to-send",
      basis: [{ at: "Đ11a.k3" }]
    })
    const ended: Given = { type: "TerminateHandling", on: "2026-07-20", ground: "no-object", record: "QĐ 1" }
    expect(run(...accepted, ended, send, send).refusal?.code).toBe("nothing-to-send")
  })
  it("the receipt of a decision is recorded once (Điều 33.1)", () => {
    const receipt: Given = { type: "RecordReceiptOfDecision", on: "2026-08-10" }
    expect(run(...sent, receipt).state.decisionReceivedOn).toBe("2026-08-10")
    expect(run(...sent, receipt, receipt).refusal).toMatchObject({
      code: "receipt-already-recorded",
      basis: [{ at: "Đ33.k1" }]
    })
  })
  it("a re-examination ends in one of two ways (NĐ 124/2020 Điều 38)", () => {
    const demanded: Given = {
      type: "DemandReexamination",
      on: "2026-10-01",
      ground: "unlawful-and-harmful",
      body: "chair-of-province",
      record: "CV 9"
    }
    for (const result of ["stands", "resolve-again"] as const) {
      const { state } = run(...sent, demanded, {
        type: "ConcludeReexamination",
        on: "2026-10-20",
        result,
        record: "KL 2"
      })
      expect(state.phase).toBe("re-examined")
    }
  })
})

describe("a first decision that was not sent yet", () => {
  it("is owed to its complainant also once he has gone on (Điều 32)", () => {
    const decided: readonly Given[] = [
      ...accepted,
      { type: "DecideComplaint", on: "2026-07-20", outcome: "right" }
    ]
    const onward: readonly Given[] = [
      { type: "RecordLawsuit", on: "2026-07-20", record: "TB 5" },
      { type: "LodgeSecondComplaint", on: "2026-07-20" }
    ]
    for (const step of onward) {
      expect(due([...decided, step], "send")).toEqual(due(decided, "send"))
      const { state } = run(...decided, step, { type: "SendDecision", on: "2026-07-21" })
      expect(state).toMatchObject({ phase: run(...decided, step).state.phase, sentOn: "2026-07-21" })
      expect(due([...decided, step, { type: "SendDecision", on: "2026-07-21" }], "send")).toBeUndefined()
    }
    expect(
      run(
        ...accepted,
        { type: "RecordLawsuit", on: "2026-09-20", record: "TB 5" },
        { type: "SendDecision", on: "2026-09-21" }
      ).refusal?.code
    ).toBe("no-decision-to-send")
  })
})

describe("what was withdrawn", () => {
  const withdrawn: readonly Given[] = [
    ...accepted,
    { type: "WithdrawComplaint", on: "2026-07-20", record: "ĐRK 1" }
  ]
  const reopen: Given = { type: "ReopenWithdrawn", on: "2026-07-27", record: "KL 1" }
  it("is resolved again only where it was forced (Điều 10.3)", () => {
    const { state, answer } = run(...withdrawn, reopen)
    expect(state.phase).toBe("accepted")
    expect(answer?.warnings[0]).toMatch(/No text/)
    expect(due([...withdrawn, reopen], "resolve")).toEqual(due([...accepted], "resolve"))
  })
  it("in part comes back into the handling in the same way (Điều 10.3)", () => {
    const inPart: readonly Given[] = [
      ...accepted,
      { type: "WithdrawInPart", on: "2026-07-20", matters: ["bồi thường", "xin lỗi"], record: "BB 2" }
    ]
    const restore: Given = { type: "RestorePart", on: "2026-07-27", matters: ["bồi thường"], record: "KL 1" }
    const { state, answer } = run(...inPart, restore)
    expect(state).toMatchObject({ phase: "accepted", withdrawnMatters: ["xin lỗi"] })
    expect(answer?.warnings[0]).toMatch(/No text/)
    expect(run(...inPart, restore, restore).refusal?.code).toBe("part-was-not-withdrawn")
  })
  it("by some of several comes back with them (NĐ 124/2020 Điều 7a.3)", () => {
    const some: readonly Given[] = [
      { type: "ReceiveComplaint", on: "2026-07-06", signed: true, signers: 3, representation: true },
      { type: "WithdrawSome", on: "2026-07-14", people: 1, record: "ĐRK 2" }
    ]
    const restore = (people: number): Given => ({
      type: "RestoreSome",
      on: "2026-07-15",
      people,
      record: "KL 1"
    })
    expect(run(...some, restore(1)).state).toMatchObject({ complainants: 3, withdrawnPeople: 0 })
    expect(run(...some, restore(2)).refusal).toMatchObject({
      code: "fewer-withdrew",
      basis: [{ at: "Đ10.k3" }, { at: "Đ7a.k3" }]
    })
  })
  it("is not what was terminated on another ground", () => {
    expect(
      run(
        ...accepted,
        { type: "TerminateHandling", on: "2026-07-20", ground: "no-object", record: "QĐ 1" },
        reopen
      ).refusal?.code
    ).toBe("nothing-was-withdrawn")
  })
})

describe("while and after it is resolved", () => {
  const stay = (until: string): Given => ({ type: "StayDecision", on: "2026-07-14", until, record: "QĐ 3" })
  it("the decision complained of may be stayed, not beyond the term of resolution (Điều 35)", () => {
    const last = due([...accepted], "resolve")?.due ?? ""
    expect(run(...accepted, stay(last)).state.stayedUntil).toBe(last)
    expect(run(...accepted, stay("2026-12-31")).refusal?.code).toBe("stayed-too-long")
    expect(run(...accepted, stay(last), stay(last)).refusal?.code).toBe("already-stayed")
    expect(run(...accepted, { type: "LiftStay", on: "2026-07-15", record: "QĐ 4" }).refusal?.code).toBe(
      "nothing-is-stayed"
    )
  })
  it("the court is open after a decision, or after the term without one (Điều 33.2)", () => {
    const sue = (on: string): Given => ({ type: "RecordLawsuit", on, record: "TB 5" })
    expect(run(...accepted, sue("2026-07-20")).refusal).toMatchObject({
      code: "term-still-runs",
      basis: [{ at: "Đ33.k2" }]
    })
    expect(run(...accepted, sue("2026-12-01")).state.phase).toBe("in-court")
    expect(run(...sent, sue("2026-09-01")).answer?.warnings[0]).toMatch(/was not read/)
  })
  it("the decree has the first decision published within 15 days, the law does not ask it (NĐ 124/2020 Điều 29.3)", () => {
    expect(due([...decided], "publish")).toMatchObject({ rule: "complaint.publish-decision.first" })
    const publish = (form: string): Given => ({ type: "PublishDecision", on: "2026-10-01", form })
    expect(run(...sent, publish("rumour")).refusal?.code).toBe("not-a-form-of-publication")
    expect(run(...sent, publish("posting")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...sent, publish("posting"), publish("posting")).refusal?.code).toBe("already-published")
  })
  it("no clock of publishing runs on after the case went on to the second instance or the court", () => {
    const appeal: Given = { type: "LodgeSecondComplaint", on: "2026-08-20" }
    const sue: Given = { type: "RecordLawsuit", on: "2026-08-20", record: "TB 5" }
    expect(due([...sent, appeal], "publish")).toBeUndefined()
    expect(due([...sent, sue], "publish")).toBeUndefined()
  })
  it("a decision in effect is carried out within 5 working days (NĐ 124/2020 Điều 31.1)", () => {
    const effective: readonly Given[] = [...sent, { type: "DeclareEffective", on: "2026-10-01" }]
    expect(due([...effective], "enforce")).toMatchObject({ due: "2026-10-08" })
    expect(
      run(...effective, { type: "OrderEnforcement", on: "2026-10-09", record: "VB 1" }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("a resolution that broke the law is looked at again by who the decree names (NĐ 124/2020 Điều 38)", () => {
    const demand = (body: string, on = "2026-10-01", ground = "unlawful-and-harmful"): Given => ({
      type: "DemandReexamination",
      on,
      ground,
      body,
      record: "CV 9"
    })
    expect(run(...sent, demand("chair-of-province")).state.phase).toBe("being-re-examined")
    expect(run(...sent, demand("mayor")).refusal?.code).toBe("not-who-may-demand-it")
    expect(run(...sent, demand("minister", "2026-10-01", "new-circumstances")).refusal?.code).toBe(
      "not-a-ground-of-re-examination"
    )
  })
})

describe("every path of a first complaint", () => {
  it("is cited, clocked and replayable", () => {
    const walked = walk({
      procedure: complaintFirst,
      commands: CommandSchema,
      events: ComplaintEvent,
      from: "2026-07-06",
      offers: [
        { type: "ReceiveComplaint", signed: true, signers: 2, representation: true },
        { type: "AskSupplement", missing: ["tài liệu"] },
        { type: "ReceiveSupplement" },
        { type: "AcceptComplaint" },
        { type: "RefuseComplaint", ground: "not-directly-affected", reason: "không liên quan trực tiếp" },
        { type: "RefuseComplaint", ground: "unsigned", reason: "không ký" },
        ...handlingOffers,
        (_, on) => ({ type: "StayDecision" as const, until: on, record: "QĐ 3" }),
        { type: "LiftStay", record: "QĐ 4" },
        { type: "PublishDecision", form: "posting" },
        { type: "OrderEnforcement", record: "VB 1" },
        { type: "DecideComplaint", outcome: "right" },
        { type: "SendDecision" },
        { type: "RecordReceiptOfDecision" },
        { type: "LodgeSecondComplaint" },
        { type: "DeclareEffective" }
      ]
    })
    expectWhole(complaintFirst, walked)
    expect(walked.refusals).toContain("dialogue-needed")
  })
})
