import {
  DenunciationCommand,
  DenunciationEvent,
  type DenunciationState,
  denunciation
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, neverClosed, type Offer, walk, told as walkedTo } from "./walk.js"

const { run, due } = courseOf(denunciation, DenunciationCommand)
type Given = z.input<typeof DenunciationCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const met = ["form", "capacity", "competence", "identifiable"]
const usable = ["clear-person", "concrete-evidence", "verifiable"]
const received = (more: object = {}): Given => ({
  type: "ReceiveDenunciation",
  on: "2026-07-01",
  form: "written",
  denouncer: ref,
  content: ref,
  signed: true,
  ...more
})
const verifiedIdentity: Given = { type: "VerifyIdentity", on: "2026-07-03", found: "verified" }
const accepted: readonly Given[] = [
  received(),
  verifiedIdentity,
  { type: "AcceptDenunciation", on: "2026-07-06", met }
]
const verified: readonly Given[] = [
  ...accepted,
  { type: "StartVerification", on: "2026-07-07", file: ref },
  { type: "ReportVerification", on: "2026-07-20", heard: true, file: ref }
]
const concluded: readonly Given[] = [
  ...verified,
  { type: "ConcludeDenunciation", on: "2026-07-27", outcome: "partly-true", file: ref }
]

describe("intake of a denunciation", () => {
  it("takes 7 working days, 10 where it is checked at several places (Điều 24.1)", () => {
    expect(due([received()], "intake")).toMatchObject({ due: "2026-07-10" })
    expect(due([received(), { type: "CheckAtSeveralPlaces", on: "2026-07-03" }], "intake")).toMatchObject({
      due: "2026-07-15"
    })
  })
  it("accepts nobody who is unnamed or not verified", () => {
    const accept: Given = { type: "AcceptDenunciation", on: "2026-07-06", met }
    expect(run(received({ denouncer: undefined }), accept).refusal).toMatchObject({
      code: "nobody-is-named",
      basis: [{ at: "Đ25.k1" }]
    })
    expect(run(received(), accept).refusal?.code).toBe("identity-not-verified")
    expect(run(received({ signed: false }), verifiedIdentity, accept).refusal?.code).toBe("unsigned")
    expect(run(received({ denouncers: 3 }), verifiedIdentity, accept).refusal?.code).toBe(
      "representative-needed"
    )
  })
  it("needs all four conditions of Điều 29, and names the one that is missing", () => {
    expect(
      run(received(), verifiedIdentity, {
        type: "AcceptDenunciation",
        on: "2026-07-06",
        met: ["form", "capacity", "competence"]
      }).refusal
    ).toMatchObject({ code: "condition-of-acceptance-missing", basis: [{ at: "Đ29.k1.d" }] })
  })
  it("that grows from a complaint lawfully resolved needs evidence against who resolved it", () => {
    const grown = received({ fromComplaint: true })
    const accept = (evidenceAgainstResolver: boolean): Given => ({
      type: "AcceptDenunciation",
      on: "2026-07-06",
      met,
      evidenceAgainstResolver
    })
    expect(run(grown, verifiedIdentity, accept(false)).refusal?.code).toBe(
      "evidence-against-the-resolver-needed"
    )
    expect(run(grown, verifiedIdentity, accept(true)).state.phase).toBe("accepted")
  })
  it("without a name but with evidence goes to inspection and cannot be set aside (Điều 25.2)", () => {
    const anonymous = received({ denouncer: undefined })
    expect(
      run(anonymous, { type: "SetAside", on: "2026-07-02", ground: "anonymous", usable }).refusal?.code
    ).toBe("usable-for-inspection")
    expect(run(anonymous, { type: "UseInformation", on: "2026-07-02", usable }).state.phase).toBe(
      "for-inspection"
    )
    expect(
      run(anonymous, { type: "UseInformation", on: "2026-07-02", usable: ["clear-person"] }).refusal?.code
    ).toBe("information-not-usable")
    expect(run(anonymous, { type: "SetAside", on: "2026-07-02", ground: "anonymous" }).state.phase).toBe(
      "set-aside"
    )
    expect(run(received(), { type: "SetAside", on: "2026-07-02", ground: "anonymous" }).refusal?.code).toBe(
      "ground-does-not-hold"
    )
    expect(run(received(), { type: "UseInformation", on: "2026-07-02", usable }).refusal?.code).toBe(
      "denouncer-is-known"
    )
  })
  it("forwards what is written and guides who comes in person (Điều 24.2)", () => {
    const forward: Given = { type: "ForwardDenunciation", on: "2026-07-09", file: ref }
    expect(run(received(), forward).events.at(-1)).toMatchObject({ how: "forwarded", late: true })
    expect(run(received({ form: "in-person" }), forward).events.at(-1)).toMatchObject({
      how: "guided",
      late: false
    })
  })
  it("answers who passed it on within 20 days, also after it was not accepted", () => {
    const refused: readonly Given[] = [
      received({ referred: true }),
      { type: "RefuseAcceptance", on: "2026-07-06", missing: ["competence"], reason: ref }
    ]
    expect(due(refused, "answer-referrer")).toMatchObject({ due: "2026-07-21" })
    expect(
      due([...refused, { type: "ReplyToReferrer", on: "2026-07-07" }], "answer-referrer")
    ).toBeUndefined()
  })
  it("that was passed on and is not accepted still goes to inspection (Điều 26.1.b)", () => {
    const refuse: Given = {
      type: "RefuseAcceptance",
      on: "2026-07-06",
      missing: ["identifiable"],
      reason: ref
    }
    const use: Given = { type: "UseInformation", on: "2026-07-07", usable }
    expect(run(received({ referred: true }), refuse, use).state.phase).toBe("for-inspection")
    expect(run(received(), refuse, use).refusal?.code).toBe("denouncer-is-known")
  })
  it("whose denouncer the check does not find is information, whatever name it bears (Điều 25.1)", () => {
    const accept: Given = { type: "AcceptDenunciation", on: "2026-07-06", met }
    for (const found of ["unidentifiable", "false-name"] as const) {
      expect(
        run(received(), { type: "VerifyIdentity", on: "2026-07-03", found }, accept).refusal
      ).toMatchObject({ code: "denouncer-not-identified", basis: [{ at: "Đ25.k1" }] })
    }
  })
  it("is lengthened once, and a lengthening after its end is told as such (Điều 24.1)", () => {
    const check = (on: string): Given => ({ type: "CheckAtSeveralPlaces", on })
    expect(run(received(), check("2026-07-03"), check("2026-07-06")).refusal?.code).toBe("already-lengthened")
    expect(run(received(), check("2026-07-13")).answer?.warnings[0]).toMatch(/ended on 2026-07-10/)
  })
  it("clear, proven and ready in a field of administration is handled at once, unverified (Điều 43)", () => {
    const atOnce = (more: object = {}): Given => ({
      type: "HandleAtOnce",
      on: "2026-07-02",
      field: true,
      clear: true,
      evidence: true,
      ready: true,
      file: ref,
      ...more
    })
    expect(run(received(), atOnce({ field: false })).refusal?.code).toBe("not-a-case-to-handle-at-once")
    expect(run(received({ denouncer: undefined }), atOnce()).refusal?.code).toBe("nobody-is-named")
    expect(
      run(received(), atOnce(), { type: "DecideViolation", on: "2026-07-03", how: "proposed", file: ref })
        .state.phase
    ).toBe("sanctioned")
  })
  it("with signs of a crime goes to the investigator at once; after the conclusion the file does (Điều 27, 36)", () => {
    const transfer = (on: string): Given => ({ type: "TransferCrime", on, file: ref })
    expect(run(received(), transfer("2026-07-01")).events.at(-1)?.governedBy).toMatchObject([
      { rule: "denunciation.transfer-crime.intake" }
    ])
    const { answer, events } = run(...concluded, transfer("2026-07-28"))
    expect(events.at(-1)?.governedBy).toMatchObject([{ rule: "denunciation.transfer-crime" }])
    expect(answer?.notices).toMatchObject([{ to: "investigator", basis: [{ at: "Đ36.k2" }] }])
  })
  it("that does harm is stopped, or the police are told (Điều 27.2)", () => {
    expect(
      run(received(), { type: "PreventHarm", on: "2026-07-01", how: "others-told", file: ref }).answer
        ?.notices
    ).toMatchObject([{ to: "police" }])
  })
  it("is answered to who passed it on wherever it has come to by then (Điều 26.2)", () => {
    const reply: Given = { type: "ReplyToReferrer", on: "2026-07-28" }
    const passedOn = [received({ referred: true }), ...concluded.slice(1)]
    expect(run(...passedOn, reply).events.at(-1)).toMatchObject({ type: "ReferrerAnswered", late: true })
  })
  it("is not known to the code before the law of 2018: the text of 2011 was not read", () => {
    expect(run({ ...received(), on: "2018-12-03" } as Given).refusal?.code).toBe("not-verified")
  })
})

describe("resolution of a denunciation", () => {
  const extend = (criteria: readonly string[], on = "2026-07-20", days = 30): Given => ({
    type: "ExtendResolution",
    on,
    criteria: [...criteria],
    days,
    file: ref
  })

  it("is owed within 30 days of acceptance, and told within 5 working days", () => {
    expect(due(accepted, "resolve")).toMatchObject({ due: "2026-08-05" })
    expect(due(accepted, "notify")).toMatchObject({ due: "2026-07-13" })
  })
  it("is extended once on one criterion, twice on two, and no further (Điều 30, NĐ 31/2019 Điều 3)", () => {
    expect(run(...accepted, extend([])).refusal?.code).toBe("no-further-extension")
    const once = [...accepted, extend(["several-matters"])]
    expect(due(once, "resolve")).toMatchObject({ due: "2026-09-04" })
    expect(run(...once, extend(["several-matters"], "2026-08-20")).refusal?.code).toBe("no-further-extension")
    const twice = [...once, extend(["several-matters", "many-people"], "2026-08-20")]
    expect(due(twice, "resolve")).toMatchObject({ due: "2026-10-05" })
    expect(run(...twice, extend(["several-matters", "many-people"], "2026-09-20")).refusal?.code).toBe(
      "no-further-extension"
    )
  })
  it("counts a criterion once, however often it is given", () => {
    const once = [...accepted, extend(["several-matters"])]
    expect(run(...once, extend(["several-matters", "several-matters"], "2026-08-20")).refusal?.code).toBe(
      "no-further-extension"
    )
  })
  it("is not extended beyond 30 days at a time, nor after its end", () => {
    expect(run(...accepted, extend(["several-matters"], "2026-07-20", 31)).refusal?.code).toBe(
      "extended-too-far"
    )
    expect(run(...accepted, extend(["several-matters"], "2026-08-06")).refusal?.code).toBe("term-has-ended")
  })
  it("stands still while suspended, on the two grounds of Điều 34", () => {
    const suspended: readonly Given[] = [
      ...accepted,
      { type: "SuspendHandling", on: "2026-07-16", ground: "awaiting-expertise", file: ref }
    ]
    expect(due(suspended, "resolve")).toMatchObject({ due: null })
    expect(due(suspended, "send-stop")).toMatchObject({ due: "2026-07-23" })
    expect(
      due([...suspended, { type: "ResumeHandling", on: "2026-07-30", file: ref }], "resolve")
    ).toMatchObject({ due: "2026-08-19" })
    expect(
      run(...accepted, { type: "SuspendHandling", on: "2026-07-16", ground: "holidays", file: ref }).refusal
        ?.code
    ).toBe("not-a-ground-of-suspension")
  })
  it("suspended after its end stays overdue", () => {
    const late: readonly Given[] = [
      ...accepted,
      { type: "SuspendHandling", on: "2026-08-20", ground: "awaiting-expertise", file: ref }
    ]
    expect(due(late, "resolve")).toMatchObject({ due: "2026-08-05" })
  })
  it("hears the denounced before the verification is reported (Điều 31.4)", () => {
    expect(
      run(
        ...accepted,
        { type: "StartVerification", on: "2026-07-07", file: ref },
        { type: "ReportVerification", on: "2026-07-20", heard: false, file: ref }
      ).refusal
    ).toMatchObject({ code: "denounced-not-heard", basis: [{ at: "Đ31.k4" }] })
  })
})

describe("withdrawal of a denunciation", () => {
  const withdraw = (more: object = {}): Given => ({
    type: "WithdrawDenunciation",
    on: "2026-07-20",
    scope: "whole",
    form: "written",
    file: ref,
    ...more
  })
  it("of the whole ends the case, unless others remain or it must be resolved all the same (Điều 33)", () => {
    expect(run(...accepted, withdraw()).state.phase).toBe("terminated")
    expect(run(...accepted, withdraw({ othersRemain: true })).refusal?.code).toBe("no-others-denounce")
    expect(
      run(
        received({ denouncers: 3, represented: true }),
        ...accepted.slice(1),
        withdraw({ othersRemain: true })
      ).state.phase
    ).toBe("accepted")
    expect(run(...accepted, withdraw({ despite: "pressed" })).state.phase).toBe("accepted")
    expect(run(...accepted, withdraw({ scope: "part" })).state.phase).toBe("accepted")
  })
  it("may be recorded in minutes since 2026-07-01 only", () => {
    const before = run(
      { ...received(), on: "2026-06-01" } as Given,
      { ...withdraw({ form: "recorded" }), on: "2026-06-15" } as Given
    )
    expect(before.refusal?.code).toBe("withdrawal-in-writing-only")
    expect(run(...accepted, withdraw({ form: "recorded" })).state.phase).toBe("terminated")
  })
})

describe("after the conclusion", () => {
  const notify: Given = { type: "NotifyAcceptance", on: "2026-08-03" }
  const afterwards: readonly Given[] = [
    ...concluded,
    { type: "PublishConclusion", on: "2026-07-30", form: "posting", denouncerHidden: true },
    { type: "SendConclusion", on: "2026-07-31" },
    { type: "HandleConclusion", on: "2026-08-03", file: ref }
  ]
  it("it is sent in 5, handled and published in 7 working days, and then the case is closed", () => {
    expect(due(concluded, "send")).toMatchObject({ due: "2026-08-03" })
    expect(due(concluded, "handle")).toMatchObject({ due: "2026-08-05" })
    expect(due(concluded, "publish")).toMatchObject({ due: "2026-08-05" })
    expect(run(...afterwards, { type: "NotifyAcceptance", on: "2026-08-03" }).state.phase).toBe("closed")
  })
  it("it is not closed while the acceptance was never told (Điều 29.3)", () => {
    expect(run(...afterwards).state.phase).toBe("concluded")
    expect(due(afterwards, "notify")).toMatchObject({ due: "2026-07-13" })
    expect(
      run(received(), { type: "ForwardDenunciation", on: "2026-07-02", file: ref }, notify).refusal?.code
    ).toBe("nothing-accepted")
  })
  it("a continuation that was never sent is owed on, also where it is not resolved again (Điều 34.4)", () => {
    const notAgain: readonly Given[] = [
      ...accepted,
      { type: "SuspendHandling", on: "2026-07-07", ground: "awaiting-expertise", file: ref },
      { type: "ResumeHandling", on: "2026-07-09", file: ref },
      ...concluded
        .slice(accepted.length)
        .map(one => (one.on < "2026-07-09" ? { ...one, on: "2026-07-09" } : one)),
      { type: "DenounceAgain", on: "2026-07-28", because: "unlawful", content: ref },
      { type: "AnswerRenewal", on: "2026-07-29", result: "not-again", file: ref }
    ]
    expect(due(notAgain, "send-stop")).toMatchObject({ due: "2026-07-16" })
    const { refusal, state } = run(...notAgain, { type: "SendSuspension", on: "2026-07-30" })
    expect(refusal).toBeUndefined()
    expect(state).toMatchObject({ phase: "not-again", unsentDecisionOn: null })
  })
  it("what it owes is owed on, also where it is not resolved again (Điều 35.3, 36.1, 40)", () => {
    const notAgain: readonly Given[] = [
      ...concluded,
      { type: "DenounceAgain", on: "2026-07-28", because: "unlawful", content: ref },
      { type: "AnswerRenewal", on: "2026-07-29", result: "not-again", file: ref }
    ]
    expect(due(notAgain, "send")).toMatchObject({ due: "2026-08-03" })
    expect(due(notAgain, "publish")).toMatchObject({ due: "2026-08-05" })
    const sent: Given = { type: "SendConclusion", on: "2026-07-31" }
    expect(run(...notAgain, sent).state).toMatchObject({ phase: "not-again", sent: true })
    expect(
      run(received(), { type: "ForwardDenunciation", on: "2026-07-02", file: ref }, sent).refusal?.code
    ).toBe("not-concluded")
  })
  it("what is published never reveals who denounced (Điều 40.3)", () => {
    expect(
      run(...concluded, {
        type: "PublishConclusion",
        on: "2026-07-30",
        form: "posting",
        denouncerHidden: false
      }).refusal
    ).toMatchObject({ code: "denouncer-must-be-hidden", basis: [{ at: "Đ40.k3" }] })
  })
  it("what another body made of a recommendation is reported within 5 working days (Điều 36.3)", () => {
    const report = (on: string, resultOn: string): Given => ({
      type: "ReportMeasure",
      on,
      resultOn,
      file: ref
    })
    expect(run(...concluded, report("2026-08-17", "2026-08-10")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...concluded, report("2026-08-18", "2026-08-10")).events.at(-1)).toMatchObject({ late: true })
    expect(run(...concluded, report("2026-08-17", "2026-08-18")).refusal?.code).toBe(
      "result-on-an-impossible-day"
    )
  })
  it("denouncing again is examined within 20 days; again is a new full term (Điều 37)", () => {
    const renewed: readonly Given[] = [
      ...concluded,
      { type: "DenounceAgain", on: "2026-08-03", because: "unlawful", content: ref }
    ]
    expect(due(renewed, "examine")).toMatchObject({ due: "2026-08-24" })
    expect(
      run(...renewed, { type: "AnswerRenewal", on: "2026-08-20", result: "again", file: ref }).refusal?.code
    ).toBe("not-a-ground-to-resolve-again")
    expect(
      due(
        [
          ...renewed,
          { type: "AnswerRenewal", on: "2026-08-20", result: "again", ground: "evidence-missed", file: ref }
        ],
        "resolve"
      )
    ).toMatchObject({ due: "2026-09-21" })
  })
  it("denouncing again for delay needs the delay; the superior demands a report in 5 working days (Điều 38)", () => {
    const again = (on: string): Given => ({ type: "DenounceAgain", on, because: "overdue", content: ref })
    expect(run(...accepted, again("2026-08-05")).refusal?.code).toBe("not-overdue")
    const overdue = [...accepted, again("2026-08-06")]
    expect(due(overdue, "demand-report")).toMatchObject({ due: "2026-08-13" })
    const demanded: readonly Given[] = [...overdue, { type: "DemandReport", on: "2026-08-10", file: ref }]
    expect(due(demanded, "report-delay")).toMatchObject({ due: "2026-08-17" })
    expect(
      due(
        [...demanded, { type: "TakeOver", on: "2026-08-24", ground: "denounced-is-relative", file: ref }],
        "resolve"
      )
    ).toMatchObject({ due: "2026-09-23" })
  })
})

describe("protection", () => {
  const request: Given = {
    type: "RequestProtection",
    on: "2026-07-08",
    people: ["denouncer", "spouse"],
    goods: ["identity"],
    request: ref
  }
  it("runs beside the case and ends on the grounds of Điều 54 only", () => {
    const given: readonly Given[] = [
      ...accepted,
      request,
      { type: "ProtectDenouncer", on: "2026-07-09", file: ref }
    ]
    expect(run(...given).state).toMatchObject({ phase: "accepted", protection: "given" })
    expect(
      run(...given, { type: "EndProtection", on: "2026-07-20", ground: "concluded-or-terminated", file: ref })
        .refusal?.code
    ).toBe("neither-concluded-nor-terminated")
    expect(
      run(...given, { type: "EndProtection", on: "2026-07-20", ground: "no-longer-needed", file: ref }).state
        .protection
    ).toBe("ended")
  })
  it("protects the people and goods of Điều 47 only, and is not asked for twice", () => {
    expect(run(...accepted, { ...request, people: ["neighbour"] } as Given).refusal?.code).toBe(
      "not-a-protected-person"
    )
    expect(run(...accepted, request, request).refusal?.code).toBe("protection-already-asked")
  })
})

describe("a denunciation is refused", () => {
  const on = (given: Given, day: string): Given => ({ ...given, on: day }) as Given
  const wanted: Given = {
    type: "RequestProtection",
    on: "2026-07-08",
    people: ["denouncer"],
    goods: ["identity"],
    request: ref
  }
  const suspended: Given = {
    type: "SuspendHandling",
    on: "2026-07-16",
    ground: "awaiting-expertise",
    file: ref
  }
  const told: Given = { type: "NotifyAcceptance", on: "2026-07-07" }
  const sent: Given = { type: "SendConclusion", on: "2026-07-28" }
  const handled: Given = { type: "HandleConclusion", on: "2026-07-28", file: ref }
  const published = (form: string): Given => ({
    type: "PublishConclusion",
    on: "2026-07-28",
    form,
    denouncerHidden: true
  })
  const overdue: Given = { type: "DenounceAgain", on: "2026-08-06", because: "overdue", content: ref }
  const takeOver = (ground: string): Given => ({ type: "TakeOver", on: "2026-08-24", ground, file: ref })
  it.each<readonly [why: string, code: string, at: string, given: readonly Given[]]>([
    [
      "a ground that does not set it aside",
      "not-a-ground-to-set-aside",
      "Đ25.k1",
      [received(), { type: "SetAside", on: "2026-07-02", ground: "boring" }]
    ],
    [
      "no condition of Điều 29",
      "not-a-condition-of-acceptance",
      "Đ29.k1",
      [received(), { type: "RefuseAcceptance", on: "2026-07-02", missing: ["charm"], reason: ref }]
    ],
    ["its acceptance told twice", "already-told", "Đ29.k3", [...accepted, told, told]],
    [
      "a criterion that is none",
      "not-a-criterion-of-complexity",
      "Đ3.k2",
      [
        ...accepted,
        { type: "ExtendResolution", on: "2026-07-20", criteria: ["far-away"], days: 10, file: ref }
      ]
    ],
    [
      "a reason that does not go on",
      "not-a-reason-to-go-on",
      "Đ33.k3",
      [
        ...accepted,
        {
          type: "WithdrawDenunciation",
          on: "2026-07-20",
          scope: "whole",
          form: "written",
          despite: "curiosity",
          file: ref
        }
      ]
    ],
    [
      "a ground that does not end it",
      "not-a-ground-of-termination",
      "Đ34.k3",
      [...accepted, { type: "TerminateHandling", on: "2026-07-20", ground: "dull", file: ref }]
    ],
    [
      "a withdrawal recorded as the resolver's act",
      "withdrawal-is-the-denouncers",
      "Đ34.k3.a",
      [...accepted, { type: "TerminateHandling", on: "2026-07-20", ground: "withdrawn", file: ref }]
    ],
    [
      "nothing to send",
      "nothing-to-send",
      "Đ34.k4",
      [...accepted, { type: "SendSuspension", on: "2026-07-20" }]
    ],
    [
      "a stop sent twice",
      "nothing-to-send",
      "Đ34.k4",
      [
        ...accepted,
        suspended,
        { type: "SendSuspension", on: "2026-07-17" },
        { type: "SendSuspension", on: "2026-07-20" }
      ]
    ],
    [
      "no outcome of Điều 35",
      "not-an-outcome",
      "Đ35.k2.c",
      [...verified, { type: "ConcludeDenunciation", on: "2026-07-27", outcome: "maybe", file: ref }]
    ],
    ["a conclusion sent twice", "already-sent", "Đ35.k3", [...concluded, sent, sent]],
    ["a conclusion acted on twice", "already-handled", "Đ36.k1", [...concluded, handled, handled]],
    [
      "a conclusion published twice",
      "already-published",
      "Đ40.k2",
      [...concluded, published("portal"), published("portal")]
    ],
    [
      "no form of publication",
      "not-a-form-of-publication",
      "Đ40.k2",
      [...concluded, published("loudspeaker")]
    ],
    [
      "denounced again before it was resolved",
      "not-yet-resolved",
      "Đ37.k1",
      [...accepted, { type: "DenounceAgain", on: "2026-07-20", because: "unlawful", content: ref }]
    ],
    [
      "a report demanded with no delay denounced",
      "no-renewal-to-follow",
      "Đ38.k2",
      [...accepted, { type: "DemandReport", on: "2026-08-10", file: ref }]
    ],
    [
      "a report that nobody demanded",
      "no-demand-to-answer",
      "Đ38.k3",
      [...accepted, overdue, { type: "ReportDelay", on: "2026-08-10", file: ref }]
    ],
    [
      "taken over with no delay denounced",
      "no-renewal-to-follow",
      "Đ38.k1",
      [...accepted, takeOver("denounced-is-relative")]
    ],
    [
      "a ground that does not take it over",
      "not-a-ground-to-take-over",
      "Đ5.k1",
      [...accepted, overdue, takeOver("fame")]
    ],
    [
      "what is not protected",
      "not-a-protected-good",
      "Đ47.k1",
      [...accepted, { ...wanted, goods: ["fame"] } as Given]
    ],
    [
      "no request for protection",
      "no-request-to-answer",
      "Đ50.k1",
      [...accepted, { type: "RefuseProtection", on: "2026-07-09", file: ref }]
    ],
    [
      "no protection to end",
      "nothing-to-end",
      "Đ54.k2",
      [...accepted, { type: "EndProtection", on: "2026-07-09", ground: "no-longer-needed", file: ref }]
    ],
    [
      "no ground to end protection",
      "not-a-ground-to-end-protection",
      "Đ54.k2",
      [
        ...accepted,
        wanted,
        { type: "ProtectDenouncer", on: "2026-07-09", file: ref },
        { type: "EndProtection", on: "2026-07-10", ground: "tired", file: ref }
      ]
    ],
    [
      "nobody who passed it on",
      "nobody-to-answer",
      "Đ26.k2",
      [received(), { type: "ReplyToReferrer", on: "2026-07-02" }]
    ]
  ])("%s: %s", (_, code, at, given) => {
    const { refusal, at: which } = run(...given)
    expect(refusal?.code).toBe(code)
    expect(refusal?.basis[0].at).toBe(at)
    expect(which).toBe(given.length - 1)
  })
  it("no protection that is still asked for, or given, when it has gone another way", () => {
    const forwarded = [
      received(),
      on(wanted, "2026-07-02"),
      { type: "ForwardDenunciation", on: "2026-07-02", file: ref }
    ] as const
    expect(run(...forwarded, { type: "RefuseProtection", on: "2026-07-03", file: ref }).state).toMatchObject({
      phase: "forwarded",
      protection: "refused"
    })
  })
  it("nothing of a delay that was reported in time (Điều 38.3)", () => {
    const reported = run(
      ...accepted,
      overdue,
      { type: "DemandReport", on: "2026-08-10", file: ref },
      { type: "ReportDelay", on: "2026-08-17", file: ref }
    )
    expect(reported.events.at(-1)).toMatchObject({ type: "DelayReported", late: false })
  })
  it("nothing of a termination on a ground of Điều 34, which is sent in 5 working days", () => {
    const ended: readonly Given[] = [
      ...accepted,
      { type: "TerminateHandling", on: "2026-07-20", ground: "already-decided", file: ref }
    ]
    expect(run(...ended).state.phase).toBe("terminated")
    expect(due(ended, "send-stop")).toMatchObject({ due: "2026-07-27" })
    expect(run(...ended, { type: "SendSuspension", on: "2026-07-27" }).events.at(-1)).toMatchObject({
      late: false
    })
  })
})

const asked: readonly Offer<DenunciationState, Given>[] = [
  {
    type: "ReceiveDenunciation",
    form: "written",
    denouncer: ref,
    content: ref,
    signed: true,
    referred: true
  },
  { type: "ReceiveDenunciation", form: "in-person", content: ref, signed: false },
  { type: "CheckAtSeveralPlaces" },
  { type: "VerifyIdentity", found: "verified" },
  { type: "ForwardDenunciation", file: ref },
  { type: "SetAside", ground: "sent-to-many" },
  { type: "UseInformation", usable },
  { type: "RefuseAcceptance", missing: ["competence"], reason: ref },
  { type: "ReplyToReferrer" },
  { type: "TransferCrime", file: ref },
  { type: "PreventHarm", how: "own-measures", file: ref },
  { type: "HandleAtOnce", field: true, clear: true, evidence: true, ready: true, file: ref },
  { type: "DecideViolation", how: "decided", file: ref },
  (_, on) => ({ type: "ReportMeasure" as const, resultOn: on, file: ref }),
  { type: "AcceptDenunciation", met },
  { type: "NotifyAcceptance" },
  { type: "StartVerification", file: ref },
  { type: "ReportVerification", heard: true, file: ref },
  { type: "ExtendResolution", criteria: ["several-matters", "many-people"], days: 30, file: ref },
  { type: "WithdrawDenunciation", scope: "whole", form: "written", file: ref },
  { type: "SuspendHandling", ground: "awaiting-expertise", file: ref },
  { type: "ResumeHandling", file: ref },
  { type: "TerminateHandling", ground: "already-decided", file: ref },
  { type: "SendSuspension" },
  { type: "ConcludeDenunciation", outcome: "true", file: ref },
  { type: "SendConclusion" },
  { type: "HandleConclusion", file: ref },
  { type: "PublishConclusion", form: "portal", denouncerHidden: true },
  { type: "DenounceAgain", because: "unlawful", content: ref },
  { type: "DenounceAgain", because: "overdue", content: ref },
  { type: "AnswerRenewal", result: "not-again", file: ref },
  { type: "AnswerRenewal", result: "forwarded", file: ref },
  { type: "AnswerRenewal", result: "again", ground: "inaccurate", file: ref },
  { type: "DemandReport", file: ref },
  { type: "ReportDelay", file: ref },
  { type: "TakeOver", ground: "interest", file: ref }
]

/** These change nothing but the protection, of which no other step, clock or clause asks. */
const protecting: readonly Offer<DenunciationState, Given>[] = [
  { type: "RequestProtection", people: ["denouncer"], goods: ["identity"], request: ref },
  { type: "ProtectDenouncer", file: ref },
  { type: "RefuseProtection", file: ref },
  { type: "EndProtection", ground: "no-longer-needed", file: ref }
]

const path = {
  procedure: denunciation,
  commands: DenunciationCommand,
  events: DenunciationEvent,
  from: "2026-07-06"
}

describe("every path of a denunciation", () => {
  it("is cited, clocked and replayable", () => {
    expectWhole(denunciation, walk({ ...path, offers: [...asked, ...protecting], bounded: true }))
  })
  it.runIf(walkedTo)("is walked to the last state, protection aside", () => {
    const walked = walk({ ...path, offers: asked })
    expect(walked.exhausted).toBe(true)
    expect(neverClosed(walked)).toEqual([])
  })
})
