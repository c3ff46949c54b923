import { day } from "@danchu/law"
import {
  duplicatesOf,
  eligibilityOf,
  PetitionIntakeCommand,
  PetitionIntakeEvent,
  petitionIntake,
  type RegisteredPaper
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(petitionIntake, PetitionIntakeCommand)
type Given = z.input<typeof PetitionIntakeCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const received = (source: "reception" | "post" | "passed-on" = "post", on = "2026-07-01"): Given => ({
  type: "ReceivePaper",
  on,
  source,
  content: ref,
  sender: ref
})
const classified = (
  kind: "complaint" | "denunciation" | "petition" | "mixed",
  within: boolean,
  on = "2026-07-02"
): Given => ({ type: "ClassifyPaper", on, kind, within })

const contents = [
  "date",
  "complainant",
  "respondent",
  "content-and-reason",
  "documents",
  "request",
  "signature"
]
const grounds = [
  "internal-decision",
  "not-directly-affected",
  "no-capacity-no-representative",
  "unlawful-representative",
  "unsigned",
  "out-of-time",
  "second-decision-exists",
  "discontinued",
  "before-court"
]
const eligible: Readonly<Record<string, "yes" | "no">> = Object.fromEntries([
  ...contents.map(code => [code, "yes"]),
  ...grounds.map(code => [code, "no"])
])

describe("eligibility has three answers", () => {
  const on = day("2026-07-02")
  it("yes, when every content is there and no ground of refusal is", () => {
    expect(eligibilityOf("complaint", eligible, on)._tag).toBe("Eligible")
  })
  it("no, with the ground that fails", () => {
    expect(eligibilityOf("complaint", { ...eligible, "out-of-time": "yes" }, on)).toMatchObject({
      _tag: "NotEligible",
      failed: [{ code: "out-of-time", basis: { at: "Đ11.k6" } }]
    })
    expect(eligibilityOf("complaint", { ...eligible, signature: "no" }, on)).toMatchObject({
      _tag: "NotEligible",
      failed: [{ code: "signature" }]
    })
  })
  it("or the facts that are missing, which are neither yes nor no", () => {
    const { "out-of-time": _, ...known } = eligible
    expect(eligibilityOf("complaint", known, on)).toMatchObject({
      _tag: "FactsMissing",
      missing: [{ code: "out-of-time" }]
    })
    expect(eligibilityOf("complaint", {}, on)).toMatchObject({ _tag: "FactsMissing" })
  })
  it("a known no is a no even while other facts are missing", () => {
    expect(eligibilityOf("complaint", { "before-court": "yes" }, on)._tag).toBe("NotEligible")
  })
  it("for a petition since 2021-11-15 there is no answer: the circular was not read", () => {
    expect(eligibilityOf("petition", {}, on)._tag).toBe("NotVerified")
    expect(eligibilityOf("petition", {}, day("2020-03-02"))).toMatchObject({
      _tag: "FactsMissing",
      missing: expect.arrayContaining([expect.objectContaining({ code: "petition-contents" })])
    })
  })
})

describe("ways out of the intake", () => {
  const assessed = (facts: Readonly<Record<string, "yes" | "no">>): Given => ({
    type: "AssessEligibility",
    on: "2026-07-03",
    facts
  })
  const open: Given = { type: "OpenCase", on: "2026-07-06", as: "KN-2026-14" }

  it("a complaint within competence opens a case, eligible or not, but never while facts are missing", () => {
    const within = [received(), classified("complaint", true)] as const
    expect(run(...within, open).refusal?.code).toBe("not-assessed")
    expect(run(...within, assessed({}), open).refusal?.code).toBe("facts-missing")
    expect(run(...within, assessed(eligible), open).state.phase).toBe("opened")
    expect(run(...within, assessed({ ...eligible, unsigned: "yes" }), open).state.phase).toBe("opened")
  })
  it("a complaint out of competence is guided, and since 2026-07-01 may be forwarded (Điều 26.1.b)", () => {
    const elsewhere = (on: string) => [received("reception", on), classified("complaint", false, on)] as const
    const forward = (on: string): Given => ({ type: "ForwardPaper", on, file: ref })
    expect(run(...elsewhere("2026-06-01"), forward("2026-06-02")).refusal?.code).toBe("a-complaint-is-guided")
    expect(run(...elsewhere("2026-07-01"), forward("2026-07-02")).state.phase).toBe("forwarded")
    expect(
      run(...elsewhere("2026-06-01"), { type: "GuideSender", on: "2026-06-02", file: ref }).state.phase
    ).toBe("guided")
  })
  it("guides a complaint once under the circular that said so, and since 2021-11-15 no text that was read does", () => {
    const again = (on: string) =>
      run(
        received("reception", on),
        classified("complaint", false, on),
        { type: "RecordHistory", on, guided: true, forwarded: false },
        { type: "GuideSender", on, file: ref }
      )
    expect(again("2020-03-02").refusal).toMatchObject({
      code: "guided-once-before",
      basis: [{ instrument: "07/2014/TT-TTCP", at: "Đ8.k1" }]
    })
    expect(again("2026-07-03").answer?.warnings[0]).toMatch(/only once/)
  })
  it("leaves a denunciation unhandled that was guided before, or sent to the competent body too (Luật Tố cáo Điều 24.3)", () => {
    const elsewhere = (guided: boolean): readonly Given[] => [
      received("reception"),
      classified("denunciation", false),
      { type: "RecordHistory", on: "2026-07-02", guided, forwarded: false }
    ]
    const leave = (ground: string, usable: string[] = []): Given => ({
      type: "LeaveUnhandled",
      on: "2026-07-03",
      ground,
      usable
    })
    expect(
      run(...elsewhere(true), { type: "GuideSender", on: "2026-07-03", file: ref }).refusal
    ).toMatchObject({
      code: "guided-once-before",
      basis: [{ instrument: "25/2018/QH14", at: "Đ24.k3" }]
    })
    expect(run(...elsewhere(true), leave("already-guided")).state.phase).toBe("unhandled")
    expect(run(...elsewhere(false), leave("already-guided")).refusal?.code).toBe("ground-does-not-hold")
    expect(run(...elsewhere(false), leave("sent-to-many")).state.phase).toBe("unhandled")
    expect(run(...elsewhere(false), leave("anonymous")).refusal?.code).toBe("ground-does-not-hold")
    expect(run(...elsewhere(false), leave("no-such-ground")).refusal?.code).toBe("not-a-ground-to-leave-it")
    expect(
      run(...elsewhere(false), leave("false-name", ["clear-person", "concrete-evidence", "verifiable"]))
        .refusal?.code
    ).toBe("usable-for-inspection")
    expect(run(received(), classified("complaint", false), leave("sent-to-many")).refusal?.code).toBe(
      "not-a-denunciation"
    )
  })
  it("has a subordinate asked to resolve what it left unresolved (Điều 26.1.b; TT 05/2021 Điều 14.2)", () => {
    const demand: Given = { type: "DemandResolution", on: "2026-07-03", of: "commune-chair", file: ref }
    expect(run(received("reception"), classified("complaint", false), demand).answer?.notices).toMatchObject([
      { to: "subordinate", basis: [{ instrument: "42/2013/QH13" }] }
    ])
    expect(run(received("post"), classified("denunciation", false), demand).answer?.notices).toMatchObject([
      { basis: [{ instrument: "05/2021/TT-TTCP", at: "Đ14.k2" }] }
    ])
    expect(run(received("reception"), classified("complaint", true), demand).refusal?.code).toBe(
      "within-competence"
    )
    expect(run(received("reception"), classified("petition", false), demand).refusal?.code).toBe(
      "neither-complaint-nor-denunciation"
    )
  })
  it("explains a matter that was rightly resolved, and asks to stop (Điều 26.1.c)", () => {
    const explain: Given = { type: "ExplainResolved", on: "2026-07-03", file: ref }
    expect(run(received("reception"), classified("complaint", true), explain).state.phase).toBe("explained")
    expect(run(received("reception"), classified("petition", true), explain).refusal?.code).toBe(
      "neither-complaint-nor-denunciation"
    )
  })
  it("says of a complaint by post that the clause speaks of citizen reception (Điều 26.1.d)", () => {
    const guide: Given = { type: "GuideSender", on: "2026-07-03", file: ref }
    expect(run(received("post"), classified("complaint", false), guide).answer?.warnings[0]).toMatch(
      /reception/
    )
    expect(run(received("reception"), classified("complaint", false), guide).answer?.warnings).toEqual([])
  })
  it("forwards a denunciation once", () => {
    expect(
      run(
        received(),
        classified("denunciation", false),
        { type: "RecordHistory", on: "2026-07-02", guided: false, forwarded: true },
        { type: "ForwardPaper", on: "2026-07-03", file: ref }
      ).refusal
    ).toMatchObject({
      code: "forwarded-once-before",
      basis: [{ instrument: "05/2021/TT-TTCP", at: "Đ14.k1" }]
    })
  })
  it("forwards a petition and a written denunciation instead of guiding", () => {
    const guide: Given = { type: "GuideSender", on: "2026-07-03", file: ref }
    expect(run(received(), classified("petition", false), guide).refusal?.code).toBe(
      "a-petition-is-forwarded"
    )
    expect(run(received(), classified("denunciation", false), guide).refusal?.code).toBe(
      "a-written-denunciation-is-forwarded"
    )
    expect(due([received(), classified("denunciation", false)], "forward")).toMatchObject({
      due: "2026-07-08"
    })
  })
  it("has several contents separated before anything else", () => {
    expect(run(received(), classified("mixed", true), assessed({})).refusal?.code).toBe(
      "contents-must-be-separated"
    )
    expect(
      run(received(), classified("mixed", true), { type: "GuideSender", on: "2026-07-03", file: ref }).state
        .phase
    ).toBe("guided")
  })
  it("returns and files away only under the circular that was read", () => {
    const back = (on: string): readonly Given[] => [
      received("passed-on", on),
      classified("complaint", false, on),
      { type: "ReturnToReferrer", on, file: ref }
    ]
    expect(run(...back("2020-03-02")).state.phase).toBe("returned")
    expect(run(...back("2026-07-01")).refusal?.code).toBe("not-verified")
    const keep = (on: string): readonly Given[] => [
      received("post", on),
      classified("complaint", true, on),
      { type: "KeepPaper", on, ground: "illegible" }
    ]
    expect(run(...keep("2020-03-02")).state.phase).toBe("kept")
    expect(run(...keep("2026-07-01")).refusal?.code).toBe("not-verified")
  })
  it("answers within 10 working days what came to citizen reception (Điều 28.1)", () => {
    expect(due([received("reception")], "answer-sender")).toMatchObject({ due: "2026-07-15" })
    expect(due([received("post")], "answer-sender")).toBeUndefined()
  })
  it("files away the papers of the list only, and returns only a complaint that was passed on", () => {
    expect(
      run(received("post", "2020-03-02"), classified("complaint", true, "2020-03-02"), {
        type: "KeepPaper",
        on: "2020-03-02",
        ground: "boring"
      }).refusal
    ).toMatchObject({ code: "not-a-paper-to-file", basis: [{ at: "Đ28.k1" }] })
    expect(
      run(received("post", "2020-03-02"), classified("complaint", false, "2020-03-02"), {
        type: "ReturnToReferrer",
        on: "2020-03-02",
        file: ref
      }).refusal
    ).toMatchObject({ code: "nothing-to-return", basis: [{ at: "Đ26.k1.b" }] })
  })
  it("opens no case that is another's (Điều 26.1.b)", () => {
    expect(run(received(), classified("complaint", false), assessed(eligible), open).refusal).toMatchObject({
      code: "out-of-competence",
      basis: [{ at: "Đ26.k1.b" }]
    })
  })
  it("joins a paper to an earlier one, and says that another sender keeps his own right", () => {
    const join = (how: "same" | "same-matter") =>
      run(received(), { type: "JoinDuplicate", on: "2026-07-02", of: "KN-2026-3", how })
    expect(join("same").answer?.warnings).toEqual([])
    expect(join("same-matter")).toMatchObject({ state: { phase: "joined" } })
    expect(join("same-matter").answer?.warnings[0]).toMatch(/Another sender/)
  })
  it("left unprocessed for 45 days is an offence since 2026-07-01 (NĐ 154/2026 Điều 41.3.b)", () => {
    expect(due([received("post")], "process")).toMatchObject({
      due: "2026-08-17",
      rule: "reception.unprocessed-discipline"
    })
    expect(due([received("post"), classified("petition", true)], "process")).toMatchObject({
      due: "2026-08-17"
    })
    expect(due([received("post"), classified("petition", true), open], "process")).toBeUndefined()
    expect(due([received("post", "2026-06-30")], "process")).toBeUndefined()
  })
  it("owes no answer to nobody", () => {
    const unnamed: Given = { type: "ReceivePaper", on: "2026-07-01", source: "reception", content: ref }
    expect(due([unnamed], "answer-sender")).toBeUndefined()
    expect(run(unnamed, { type: "ReplyToSender", on: "2026-07-02", file: ref }).refusal?.code).toBe(
      "nobody-to-answer"
    )
  })
})

describe("duplicates", () => {
  const paper = (id: string, more: Partial<RegisteredPaper> = {}): RegisteredPaper => ({
    id,
    kind: "complaint",
    receivedOn: day("2026-07-01"),
    sender: "s1",
    matter: "m1",
    respondent: "r1",
    ...more
  })
  it("are of the same sender, or of the same matter by another", () => {
    const register = [
      paper("3", { sender: "s2" }),
      paper("1", { receivedOn: day("2026-06-01") }),
      paper("4", { matter: "m2" }),
      paper("5", { kind: "denunciation" }),
      paper("6", { receivedOn: day("2026-08-01") })
    ]
    expect(duplicatesOf(paper("2"), register)).toEqual([
      { id: "1", how: "same" },
      { id: "3", how: "same-matter" }
    ])
  })
  it("of papers that name nobody are of the same matter only", () => {
    expect(duplicatesOf(paper("2", { sender: null }), [paper("1", { sender: null })])).toEqual([
      { id: "1", how: "same-matter" }
    ])
  })
})

describe("every path of petition intake", () => {
  it.each(["2020-03-02", "2026-07-01"])("from %s is cited and replayable", from => {
    const walked = walk({
      procedure: petitionIntake,
      commands: PetitionIntakeCommand,
      events: PetitionIntakeEvent,
      from,
      offers: [
        { type: "ReceivePaper", source: "reception", content: ref, sender: ref },
        { type: "ReceivePaper", source: "passed-on", content: ref, sender: ref },
        { type: "ReceivePaper", source: "reception", content: ref },
        { type: "ClassifyPaper", kind: "complaint", within: true },
        { type: "ClassifyPaper", kind: "complaint", within: false },
        { type: "ClassifyPaper", kind: "denunciation", within: false },
        { type: "ClassifyPaper", kind: "petition", within: false },
        { type: "ClassifyPaper", kind: "petition", within: true },
        { type: "ClassifyPaper", kind: "mixed", within: false },
        { type: "RecordHistory", guided: true, forwarded: true },
        { type: "AssessEligibility", facts: eligible },
        { type: "AssessEligibility", facts: {} },
        { type: "OpenCase", as: "KN-1" },
        { type: "GuideSender", file: ref },
        { type: "ForwardPaper", file: ref },
        { type: "ReturnToReferrer", file: ref },
        { type: "KeepPaper", ground: "illegible" },
        { type: "DemandResolution", of: "commune-chair", file: ref },
        { type: "ExplainResolved", file: ref },
        { type: "LeaveUnhandled", ground: "sent-to-many" },
        { type: "JoinDuplicate", of: "KN-1", how: "same" },
        { type: "ReplyToSender", file: ref }
      ]
    })
    if (from === "2020-03-02") expectWhole(petitionIntake, walked)
    else expect(walked.refusals).toContain("not-verified")
  })
})
