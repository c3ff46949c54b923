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

const confidence = (on: string) => {
  const found = answer("complaint.competence.second", on)
  return isRuling(found) ? found.confidence : found._tag
}

describe("competence", () => {
  it.each([
    [
      "complaint.competence.first",
      "2025-06-30",
      [
        "chair-of-commune",
        "head-of-district-body",
        "chair-of-district",
        "head-of-unit-of-department",
        "head-of-department",
        "chair-of-province",
        "head-of-ministry-body",
        "minister"
      ]
    ],
    [
      "complaint.competence.first",
      "2025-07-01",
      [
        "chair-of-commune",
        "head-of-unit-of-department",
        "head-of-department",
        "chair-of-province",
        "head-of-ministry-body",
        "minister"
      ]
    ],
    [
      "complaint.competence.second",
      "2025-06-30",
      ["chair-of-district", "head-of-department", "chair-of-province", "minister", "minister-of-the-field"]
    ],
    [
      "complaint.competence.second",
      "2026-07-01",
      ["head-of-department", "chair-of-province", "minister", "minister-of-the-field"]
    ]
  ])("%s on %s", (id, on, expected) => {
    expect(codes(id, on)).toEqual(expected)
  })

  it("is sure of it before and after the year of the two-tier decree", () => {
    expect(["2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01"].map(confidence)).toEqual([
      "A",
      "B",
      "B",
      "A"
    ])
  })

  it("lets advising units help since 2026-07-01", () => {
    expect(value("complaint.competence.advisers", "2026-06-30")).toEqual(["inspectorate"])
    expect(value("complaint.competence.advisers", "2026-07-01")).toEqual(["inspectorate", "advising-unit"])
  })
})

describe("dialogue", () => {
  it.each([
    ["complaint.dialogue-absence", "2016-12-05", "dialogue-ends-at-second-absence"],
    ["complaint.dialogue-absence", "2020-12-10", "written-into-the-record"],
    ["complaint.dialogue-absence", "2026-07-01", "resolution-goes-on"],
    ["complaint.dialogue.personal", "2026-06-30", ["head-of-department"]],
    ["complaint.dialogue.personal", "2026-07-01", ["head-of-department"]]
  ])("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("names five cases in which a minister or chair must come himself", () => {
    expect(codes("complaint.dialogue.personal-grounds", "2026-07-01")).toHaveLength(5)
  })
})

describe("the decision and after", () => {
  it.each([
    ["complaint.decision.first.contents", 10],
    ["complaint.decision.second.contents", 10]
  ])("%s has %i fields", (id, count) => {
    expect(codes(id, "2026-11-24")).toHaveLength(count)
  })

  it.each([
    ["complaint.enforce", "2020-12-09", "NotYetInForce"],
    ["complaint.enforce", "2020-12-10", term(5, "working-day")],
    ["complaint.tell-front", "2026-11-24", term(7, "day")],
    ["complaint.answer-front", "2026-11-24", term(7, "day")],
    ["complaint.send-continuation", "2026-07-01", term(3, "working-day")],
    ["complaint.continue", "2026-07-01", "immediately"],
    [
      "complaint.publish-decision.meeting-notice",
      "2020-12-09",
      { kind: "before", count: 3, unit: "working-day" }
    ],
    ["complaint.publish-decision.meeting-notice", "2020-12-10", { kind: "before", count: 3, unit: "day" }],
    [
      "complaint.publish-decision.posting",
      "2026-11-24",
      { kind: "continuous", count: 15, unit: "day", breaks: "not-regulated" }
    ]
  ])("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("publishes a first decision by decree, while the law asks it of the second only", () => {
    expect(value("complaint.publish-decision.first", "2020-12-09")).toBe("NotYetInForce")
    expect(value("complaint.publish-decision.first", "2026-11-24")).toEqual(term(15, "day"))
    expect(readings("complaint.publish-decision.first", "2026-11-24")).toEqual(["not-required"])
  })

  it("looked at resolutions again for new circumstances until 2020-12-09", () => {
    expect(codes("complaint.reexamination.grounds", "2020-12-09")).toContain("new-circumstances")
    expect(codes("complaint.reexamination.grounds", "2020-12-10")).toEqual(["unlawful-and-harmful"])
    expect(codes("complaint.reexamination.by", "2026-06-30")).toEqual(["prime-minister"])
    expect(codes("complaint.reexamination.by", "2026-07-01")).toEqual([
      "prime-minister",
      "minister",
      "chair-of-province"
    ])
  })
})

it("forbids nine acts until 2026-06-30 and eight since", () => {
  expect(codes("complaint.forbidden-acts", "2026-06-30")).toHaveLength(9)
  expect(codes("complaint.forbidden-acts", "2026-07-01")).not.toContain("reception-rules")
})

it("names the successor of a district's cases, and does not know who hears new complaints against it", () => {
  expect(value("complaint.district.pending", "2025-06-30")).toBe("NotYetInForce")
  expect(value("complaint.district.pending", "2025-07-01")).toEqual([
    "successor-of-the-task",
    "new-commune-of-the-place"
  ])
  expect(value("complaint.district.new-complaint", "2025-07-01")).toBe("NotVerified")
})

it("asks no chair of a district to the dialogue once the districts have ended", () => {
  expect(value("complaint.dialogue.personal", "2025-06-30")).toEqual([
    "chair-of-district",
    "head-of-department"
  ])
  expect(value("complaint.dialogue.personal", "2025-07-01")).toEqual(["head-of-department"])
})

it("had a minister come himself for the same five reasons since NĐ 124/2020, as parts of a complex case", () => {
  expect(codes("complaint.dialogue.personal-grounds", "2020-12-10")).toEqual(
    codes("complaint.dialogue.personal-grounds", "2026-07-01")
  )
  expect(value("complaint.dialogue.personal-grounds", "2020-12-09")).toBe("NotYetInForce")
})
