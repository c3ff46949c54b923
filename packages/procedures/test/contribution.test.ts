import { ContributionCommand, ContributionEvent, contribution } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(contribution, ContributionCommand)
type Given = z.input<typeof ContributionCommand>
type Basis = Extract<Given, { readonly type: "RecordDecision" }>["basis"]

const decision = (over: Partial<Basis> = {}): Given => ({
  type: "RecordDecision",
  on: "2026-05-04",
  basis: {
    decision: "QĐ-CĐ-5",
    matter: "D1",
    scope: "neighbourhood",
    decidedOn: "2026-05-04",
    effectiveOn: "2026-05-04",
    inFavour: 200,
    of: 300,
    ...over
  },
  work: "đường liên thôn",
  field: "economy"
})
const line = (id: string, kind: "money" | "labour" | "land" | "in-kind", amount: number) => ({
  id,
  kind,
  amount,
  givers: "households" as const,
  count: 12,
  ...(kind === "in-kind" && { goods: "xi măng (bao)" })
})
const give = (
  id: string,
  kind: "money" | "labour" | "land" | "in-kind",
  amount: number,
  on = "2026-05-08"
): Given => ({
  type: "RecordContribution",
  on,
  contribution: line(id, kind, amount)
})
const use = (amount: number, on = "2026-05-20"): Given => ({
  type: "RecordUse",
  on,
  kind: "money",
  amount,
  purpose: "mua cát"
})
const publish = (on: string): Given => ({
  type: "PublishContributions",
  on,
  disclosure: "CK-K5-9",
  evidence: "ảnh bảng tin"
})
const report: Given = { type: "ReportResult", on: "2026-06-01", record: "BC 4" }
const close: Given = { type: "CloseLedger", on: "2026-06-02" }

describe("what people give to a work", () => {
  it("needs two thirds of all households: 200 of 300, not 199 (Điều 21.1)", () => {
    expect(run(decision()).state.phase).toBe("decided")
    expect(run(decision({ inFavour: 199 })).refusal).toMatchObject({
      code: "not-enough-in-favour",
      message: { en: "200 of 300 must be in favour" },
      basis: [{ at: "Đ21.k1" }]
    })
  })
  it("in the whole commune needs two thirds of the neighbourhoods: 10 of 14", () => {
    const commune = { scope: "commune", of: 14, effectiveOn: "2026-05-11" } as const
    expect(run(decision({ ...commune, inFavour: 9 })).refusal).toMatchObject({
      code: "not-enough-in-favour",
      basis: [{ at: "Đ21.k1.p2" }]
    })
    expect(run(decision({ ...commune, inFavour: 10 })).state.phase).toBe("decided")
  })
  it("is decided under matter D1 or D2, under no other", () => {
    expect(run(decision({ matter: "D6" })).refusal).toMatchObject({
      code: "not-a-matter-of-contributions",
      message: { en: expect.stringContaining("D1, D2") }
    })
    expect(run(decision({ matter: "D2" })).state.phase).toBe("decided")
  })
  it("counts from the vote, in the commune from the day that the commune sets (Điều 21.2)", () => {
    expect(run(decision({ effectiveOn: "2026-05-06" })).refusal).toMatchObject({
      code: "counts-from-the-vote",
      basis: [{ at: "Đ21.k2" }]
    })
    expect(
      run(decision({ scope: "commune", of: 3, inFavour: 3, effectiveOn: "2026-05-01" })).refusal
    ).toMatchObject({ code: "counts-before-the-vote", basis: [{ at: "Đ21.k2.p2" }] })
    const set = decision({ scope: "commune", of: 3, inFavour: 3, effectiveOn: "2026-05-11" })
    expect(run(set, give("1", "money", 500_000)).refusal?.code).toBe("decision-does-not-count-yet")
    expect(run(set, give("1", "money", 500_000, "2026-05-11")).state.given.money).toBe(50_000_000)
  })
  it("is not recorded before the vote", () => {
    expect(run(decision({ decidedOn: "2026-05-05", effectiveOn: "2026-05-05" })).refusal?.code).toBe(
      "not-yet-decided"
    )
  })
  it("cannot be taken without a decision at all", () => {
    expect(run(give("1", "land", 35.5)).refusal).toMatchObject({
      code: "out-of-order",
      basis: [{ instrument: "10/2022/QH15", at: "Đ15.k2" }]
    })
  })
  it("is money, labour, land and goods, summed exactly; of land the law on land was not read", () => {
    const found = run(
      decision(),
      give("1", "money", 500_000),
      give("2", "labour", 0.1),
      give("3", "labour", 0.2),
      give("4", "in-kind", 20),
      give("5", "land", 35.5)
    )
    expect(found.state.given).toEqual({ money: 50_000_000, labour: 30, land: 3550, "in-kind": 2000 })
    expect(found.answer?.warnings[0]).toContain("law on land")
    expect(run(decision(), give("1", "money", 1), give("1", "money", 1)).refusal?.code).toBe(
      "line-recorded-before"
    )
  })
  it("is not used beyond what was given", () => {
    const given = [decision(), give("1", "money", 500_000)]
    expect(run(...given, use(500_000)).state.used.money).toBe(50_000_000)
    expect(run(...given, use(500_000.01)).refusal?.code).toBe("more-than-was-given")
    expect(run(...given, use(300_000), use(300_000)).refusal?.code).toBe("more-than-was-given")
  })
  it("is made public within 5 working days of the decision (Điều 11.5, 12.3)", () => {
    expect(due([decision()], "publish")).toMatchObject({ due: "2026-05-11", rule: "disclosure.publish" })
    expect(run(decision(), publish("2026-05-11")).events.at(-1)).toMatchObject({ late: false })
    expect(run(decision(), publish("2026-05-12")).events.at(-1)).toMatchObject({ late: true })
  })
  it("is made public again when more was given or used, promptly, without a number of days (Điều 14.1)", () => {
    const open = [decision(), publish("2026-05-06"), give("1", "money", 500_000)]
    expect(run(...open).state.phase).toBe("changed")
    expect(due(open, "publish")).toBeUndefined()
    expect(run(...open, publish("2026-08-03")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...open, report, close).refusal?.code).toBe("out-of-order")
  })
  it("ends with a report to the people and to the commune (Điều 23.2)", () => {
    const open = [decision(), publish("2026-05-06")]
    expect(run(...open, close).refusal).toMatchObject({
      code: "result-not-reported",
      basis: [{ at: "Đ23.k2" }]
    })
    expect(run(...open, report).answer?.notices.map(({ to }) => to)).toEqual(["people", "commune"])
    expect(run(...open, report, close).state.phase).toBe("closed")
  })
  it("names no giver: there is no field for one", () => {
    const named = { ...line("1", "money", 1), giver: "A" }
    expect(
      ContributionCommand.safeParse({ type: "RecordContribution", on: "2026-05-08", contribution: named })
        .success
    ).toBe(false)
  })
  it("under the law before 2023 was decided by more than half; how it was taken was not read", () => {
    const old = decision({ decidedOn: "2018-05-07", effectiveOn: "2018-05-07", inFavour: 151 })
    expect(run({ ...old, on: "2018-05-07" }).state.phase).toBe("decided")
    expect(run({ ...old, on: "2018-05-07" }, give("1", "money", 1, "2018-05-08")).refusal?.code).toBe(
      "not-verified"
    )
  })
  it("on every path is cited, clocked and replayable", () => {
    const walked = walk({
      procedure: contribution,
      commands: ContributionCommand,
      events: ContributionEvent,
      from: "2026-05-04",
      offers: [
        (_, on) => ({
          type: "RecordDecision" as const,
          work: "đường",
          field: "economy",
          basis: {
            decision: "QĐ-1",
            matter: "D1",
            scope: "neighbourhood" as const,
            decidedOn: on,
            effectiveOn: on,
            inFavour: 20,
            of: 30
          }
        }),
        (state, on) => ({
          type: "RecordDecision" as const,
          work: "cầu",
          field: "economy",
          basis: {
            decision: "QĐ-2",
            matter: state.lastOn === null ? "D5" : "D2",
            scope: "commune" as const,
            decidedOn: on,
            effectiveOn: on,
            inFavour: 20,
            of: 30
          }
        }),
        { type: "RecordContribution", contribution: line("1", "money", 100) },
        { type: "RecordContribution", contribution: line("2", "land", 35.5) },
        { type: "RecordUse", kind: "money", amount: 60, purpose: "cát" },
        { type: "PublishContributions", disclosure: "CK-1", evidence: "ảnh" },
        { type: "ReportResult", record: "BC" },
        { type: "CloseLedger" }
      ]
    })
    expectWhole(contribution, walked)
    expect([...walked.refusals]).toEqual(
      expect.arrayContaining(["more-than-was-given", "line-recorded-before", "result-not-reported"])
    )
  })
})
