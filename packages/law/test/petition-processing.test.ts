import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}
const codes = (id: string, on: string): readonly string[] => {
  const found = value(id, on)
  return Array.isArray(found) ? found.map((one: { code: string }) => one.code) : [String(found)]
}

describe("papers", () => {
  it.each([
    ["petition.kinds", "2014-12-14", ["NotYetInForce"], "the circular begins on 2014-12-15"],
    ["petition.kinds", "2021-11-14", ["complaint", "denunciation", "petition", "mixed"], "its last day"],
    ["petition.kinds", "2021-11-15", ["NotVerified"], "of its successor four articles were read"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(codes(id, on)).toEqual(expected)
  })

  it("of many is a paper of five signers or more", () => {
    expect(value("petition.many-signers", "2020-01-01")).toEqual({ kind: "range", min: 5, max: null })
  })

  it.each([
    ["petition.complaint.out-of-competence", "2021-11-14", ["guide-once"]],
    ["petition.complaint.out-of-competence", "2021-11-15", "NotVerified"],
    ["petition.complaint.referred-out-of-competence", "2021-11-14", ["return-to-referrer"]],
    ["petition.denunciation.out-of-competence", "2021-11-14", "NotVerified"],
    ["petition.denunciation.out-of-competence", "2021-11-15", ["forward-once"]],
    ["petition.denunciation.party-member", "2026-11-24", ["forward-to-party-body"]],
    ["petition.petition.out-of-competence", "2020-01-01", ["forward"]],
    ["petition.other-branch", "2020-01-01", ["guide", "forward"]]
  ] as const)("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("have no general term of processing that anybody read", () => {
    expect(value("petition.process", "2026-11-24")).toBe("NotVerified")
    expect(value("petition.resolve", "2026-11-24")).toBe("no-number")
  })
})

describe("reflections about a regulation", () => {
  it.each([
    ["regulation-reflection.forward", "2008-03-02", "NotYetInForce"],
    ["regulation-reflection.forward", "2026-11-24", { kind: "within", count: 5, unit: "working-day" }],
    ["regulation-reflection.resolve", "2026-11-24", "no-number"],
    ["regulation-reflection.receiver", "2013-06-30", "NotVerified"],
    ["regulation-reflection.receiver", "2013-07-01", "ministry-of-justice"],
    ["regulation-reflection.receiver", "2017-09-25", "NotVerified"]
  ] as const)("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("have their clocks on the portal from the index only, by paraphrase", () => {
    expect(answer("portal-reflection.answer", "2026-11-24")).toMatchObject({
      confidence: "B",
      value: { count: 15, unit: "working-day" }
    })
    expect(value("portal-reflection.answer", "2022-06-22")).toBe("NotYetInForce")
  })

  it("announces a procedure twenty working days before, a province five", () => {
    expect(value("procedure-announcement.issue", "2026-11-24")).toMatchObject({ kind: "before", count: 20 })
    expect(value("procedure-announcement.issue", "2026-11-24", { "of-province": true })).toMatchObject({
      count: 5
    })
  })
})
