import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}
const readings = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.readings.map(one => one.value) : found._tag
}
const term = (count: number, unit: string) => ({ kind: "within", count, unit })

describe("complaints against discipline", () => {
  it.each([
    [
      "discipline-complaint.limitation",
      "2026-11-24",
      {},
      term(15, "day"),
      "Đ48: shorter than the ninety days of Đ9"
    ],
    ["discipline-complaint.appeal", "2026-11-24", {}, term(10, "day"), "Đ48"],
    ["discipline-complaint.appeal", "2026-11-24", { dismissal: true }, term(30, "day"), "Đ48: dismissal"],
    ["discipline-complaint.accept", "2026-06-30", {}, term(10, "day"), "Đ50 before Luật 136/2025"],
    ["discipline-complaint.accept", "2026-07-01", {}, term(7, "working-day"), "Đ50 since"],
    ["discipline-complaint.resolve", "2026-11-24", {}, term(30, "day"), "Đ50"],
    [
      "discipline-complaint.resolve",
      "2026-11-24",
      { complex: true },
      term(45, "day"),
      "Đ50: no remote extension"
    ],
    [
      "discipline-complaint.send-decision.first",
      "2020-12-09",
      {},
      "NotYetInForce",
      "the law gives no number"
    ],
    [
      "discipline-complaint.send-decision.first",
      "2020-12-10",
      {},
      term(3, "working-day"),
      "NĐ 124/2020 Đ29.2.b"
    ],
    ["discipline-complaint.send-decision.second", "2026-11-24", {}, term(7, "day"), "Đ56.2"],
    ["discipline-complaint.effect", "2026-11-24", {}, term(30, "day"), "Đ57.1"],
    ["discipline-complaint.dialogue", "2026-11-24", {}, "always", "Đ53.1, Đ55.3"],
    ["discipline-complaint.form", "2026-11-24", {}, "written-and-signed", "Đ49: no fingerprint"]
  ] as const)("%s on %s %o", (id, on, facts, expected, _why) => {
    expect(value(id, on, facts)).toEqual(expected)
  })

  it("knows the obstacles of Điều 48", () => {
    expect(value("discipline-complaint.obstacles", "2026-11-24")).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "illness" })])
    )
  })

  it("shows the decrees' working days beside the law's days", () => {
    expect(readings("discipline-complaint.send-decision.second", "2020-12-09")).toEqual([])
    expect(readings("discipline-complaint.send-decision.second", "2020-12-10")).toEqual([
      term(7, "working-day")
    ])
    expect(readings("discipline-complaint.accept", "2026-06-30")).toEqual([term(10, "working-day")])
    expect(readings("discipline-complaint.accept", "2026-07-01")).toEqual([])
  })
})

const codes = (on: string) =>
  (value("discipline-complaint.decision.second.contents", on) as readonly { code: string }[]).map(
    one => one.code
  )

it("states the first result in a second decision since 2026-07-01", () => {
  expect(codes("2026-06-30")).not.toContain("first-result")
  expect(codes("2026-07-01").indexOf("first-result")).toBe(3)
})
