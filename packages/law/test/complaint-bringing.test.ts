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
const readings = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.readings.map(one => one.value) : found._tag
}
const term = (count: number, unit: string) => ({ kind: "within", count, unit })

describe("authorisation", () => {
  it.each([
    ["2020-12-09", "NotVerified", "no text before the decree of 2020 was read"],
    [
      "2020-12-10",
      { individual: ["certified", "notarised"], organisation: ["certified", "notarised"] },
      "NĐ 124/2020 Đ5.3: all alike"
    ],
    [
      "2026-07-01",
      { individual: ["notarised", "certified"], organisation: ["signed-and-sealed"] },
      "an organisation signs and seals"
    ],
    [
      "2026-12-31",
      { individual: ["notarised", "certified"], organisation: ["signed-and-sealed"] },
      "the last day"
    ],
    [
      "2027-01-01",
      { individual: ["certified"], organisation: ["signed-and-sealed"] },
      "the notary's part lapses"
    ]
  ] as const)("on %s", (on, expected, _why) => {
    expect(value("complaint.authorisation.form", on)).toEqual(expected)
  })

  it("never gives one content to several people, since 2020-12-10", () => {
    expect(value("complaint.authorisation.scope", "2020-12-09")).toBe("NotYetInForce")
    expect(value("complaint.authorisation.scope", "2020-12-10")).toBe("one-content-to-one-person")
  })
})

describe("representatives of several complainants", () => {
  it.each([
    [4, "2026-11-24", "not-regulated"],
    [5, "2012-11-20", { kind: "range", min: 1, max: 2 }],
    [10, "2026-11-24", { kind: "range", min: 1, max: 2 }],
    [11, "2026-11-24", { kind: "range", min: 1, max: 5 }]
  ])("%i people on %s", (people, on, expected) => {
    expect(value("complaint.representatives", on, { people })).toEqual(expected)
  })

  it("has two readings for exactly ten people under the decree of 2012 and one since", () => {
    expect(readings("complaint.representatives", "2020-12-09", { people: 10 })).toEqual([
      { kind: "range", min: 1, max: 5 }
    ])
    expect(readings("complaint.representatives", "2020-12-10", { people: 10 })).toEqual([])
    expect(readings("complaint.representatives", "2020-12-09", { people: 5 })).toEqual([])
  })
})

describe("bringing and withdrawing", () => {
  it("asks seven things of a written complaint", () => {
    expect(codes("complaint.contents", "2026-11-24")).toHaveLength(7)
  })

  it("asks for the number of identity since 2026-07-01", () => {
    expect(value("complaint.identity", "2026-06-30")).toBe("NotYetInForce")
    expect(value("complaint.identity", "2026-07-01")).toBe("number-of-identity")
  })

  it("gives seven calendar days for documents", () => {
    expect(value("complaint.documents.of-respondent", "2026-11-24")).toEqual(term(7, "day"))
    expect(value("complaint.documents.for-complainant", "2026-11-24")).toEqual(term(7, "day"))
  })

  it("encloses the first decision, since 2020-12-10 only where there is one", () => {
    expect(value("complaint.appeal.enclosures", "2020-12-09")).toEqual(["first-decision", "documents"])
    expect(value("complaint.appeal.enclosures", "2020-12-10")).toContain("reason-where-none")
  })

  it("withdraws in writing only until 2026-06-30", () => {
    expect(value("complaint.withdrawal.forms", "2026-06-30")).toEqual(["written"])
    expect(value("complaint.withdrawal.forms", "2026-07-01")).toEqual(["written", "recorded"])
    expect(value("complaint.withdrawal.group", "2026-06-30")).toBe("NotYetInForce")
  })
})

it("lets a complaint be accepted after a court has only discontinued the case (Đ11.9)", () => {
  const grounds = value("complaint.non-acceptance-grounds", "2026-11-24") as unknown as readonly {
    code: string
    label: { vi: string }
    basis: { quote: string }
  }[]
  const court = grounds.find(one => one.code === "before-court")
  expect(court?.label.vi).toContain("trừ quyết định đình chỉ giải quyết vụ án hành chính")
  expect(court?.basis.quote).toContain("trừ quyết định đình chỉ")
})

describe("documents", () => {
  it.each([
    ["complaint.documents.for-resolver", "2012-06-30", "NotYetInForce", "the law begins on 2012-07-01"],
    ["complaint.documents.for-resolver", "2026-11-24", term(7, "day"), "Đ14.1.a and Đ15.1.a"],
    ["complaint.documents.of-respondent", "2026-11-24", term(7, "day"), "Đ13.2.c"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("shows the circular's seven working days beside the law's seven days, while the circular held", () => {
    expect(readings("complaint.documents.of-respondent", "2013-12-15")).toEqual([])
    expect(readings("complaint.documents.of-respondent", "2013-12-16")).toEqual([term(7, "working-day")])
    expect(readings("complaint.documents.for-resolver", "2020-12-09")).toEqual([term(7, "working-day")])
    expect(readings("complaint.documents.for-resolver", "2020-12-10")).toEqual([])
  })
})

it("lets anybody authorise another since NĐ 124/2020, where the law asks a reason of who takes no lawyer", () => {
  expect(readings("complaint.authorisation.grounds", "2020-12-09")).toEqual([])
  expect(readings("complaint.authorisation.grounds", "2020-12-10")).toEqual(["no-reason-asked"])
  expect(value("complaint.authorisation.lawyer", "2026-11-24")).toBe("no-reason-asked")
})
