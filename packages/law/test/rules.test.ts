import { combinationsOf, day, isRuling } from "@danchu/law"
import { ruleOf, rules } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

const answer = (id: string, on: string, facts: Record<string, boolean | number> = {}) =>
  ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Record<string, boolean | number> = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}

describe("complaints", () => {
  it.each([
    ["complaint.limitation", "2026-11-24", {}, 90, "day"],
    ["complaint.accept", "2026-06-30", {}, 10, "day"],
    ["complaint.accept", "2026-07-01", {}, 7, "working-day"],
    ["complaint.resolve.first", "2026-11-24", {}, 30, "day"],
    ["complaint.resolve.first", "2026-11-24", { complex: true }, 45, "day"],
    ["complaint.resolve.first", "2026-11-24", { remote: true }, 45, "day"],
    ["complaint.resolve.first", "2026-11-24", { remote: true, complex: true }, 60, "day"],
    ["complaint.resolve.second", "2026-11-24", {}, 45, "day"],
    ["complaint.resolve.second", "2026-11-24", { complex: true }, 60, "day"],
    ["complaint.resolve.second", "2026-11-24", { remote: true }, 60, "day"],
    ["complaint.resolve.second", "2026-11-24", { remote: true, complex: true }, 70, "day"],
    ["complaint.send-decision.first", "2026-11-24", {}, 3, "working-day"],
    ["complaint.send-decision.second", "2026-11-24", {}, 7, "day"],
    ["complaint.publish-decision.second", "2026-11-24", {}, 15, "day"],
    ["complaint.appeal", "2026-11-24", {}, 30, "day"],
    ["complaint.appeal", "2026-11-24", { remote: true }, 45, "day"],
    ["discipline-complaint.resolve", "2026-11-24", { complex: true }, 45, "day"]
  ])("%s on %s %o is %i %s", (id, on, facts, count, unit) => {
    expect(value(id, on, facts)).toEqual({ kind: "within", count, unit })
  })

  it("shows the decree's ten working days beside the law's ten days until 2026-06-30", () => {
    expect(answer("complaint.accept", "2026-06-30")).toMatchObject({
      basis: [{ instrument: "02/2011/QH13", at: "Đ27" }],
      readings: [
        { value: { count: 10, unit: "working-day" }, basis: [{ instrument: "124/2020/NĐ-CP", at: "Đ16.k1" }] }
      ]
    })
  })

  it("knows no suspension of a complaint before 2026-07-01", () => {
    expect(answer("complaint.suspension-grounds", "2026-06-30")).toMatchObject({
      _tag: "NotYetInForce",
      from: "2026-07-01"
    })
  })
})

describe("every rule", () => {
  const cases = [...rules.values()].flatMap(rule =>
    combinationsOf(rule.facts).map(facts => ({ id: rule.id, rule, facts }))
  )

  it.each(cases)("$id $facts answers exactly once for every month of 2005–2030", ({ rule, facts }) => {
    for (let year = 2005; year <= 2030; year++) {
      for (let month = 1; month <= 12; month++) {
        const on = day(`${year}-${String(month).padStart(2, "0")}-01`)
        const found = rule.on(on, facts)
        expect(["Ruling", "NotYetInForce", "NoLongerInForce", "NotVerified"]).toContain(found._tag)
        if (isRuling(found)) {
          expect(found.from <= on && (found.until === null || on < found.until)).toBe(true)
          expect(found.rule).toBe(rule.id)
        }
      }
    }
  })
})
