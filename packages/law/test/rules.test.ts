import { readdirSync } from "node:fs"
import {
  type Answer,
  addDays,
  type CivilDate,
  combinationsOf,
  type DayNumber,
  day,
  fromDayNumber,
  isRuling,
  toDayNumber
} from "@danchu/law"
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

const firstDay = toDayNumber(day("2005-01-01"))
const everyDay: readonly CivilDate[] = Array.from(
  { length: toDayNumber(day("2030-12-31")) - firstDay + 1 },
  (_, i) => fromDayNumber((firstDay + i) as DayNumber)
)

/** What is wrong with an answer for a day; "" where nothing is. */
const fault = (found: Answer<unknown>, id: string, on: CivilDate): string => {
  switch (found._tag) {
    case "Ruling":
      if (found.rule !== id) return `names the rule ${found.rule}`
      if (found.governedOn !== on) return `is governed on ${found.governedOn}`
      if (found.basis.length === 0) return "has no basis"
      return found.from <= on && (found.until === null || on < found.until) ? "" : "is of another span"
    case "NotYetInForce":
      return on < found.from ? "" : "had begun"
    case "NoLongerInForce":
      return found.until <= on ? "" : "had not ended"
    case "NotVerified":
      return found.why === "" ? "does not say why" : ""
  }
}

describe("every rule", () => {
  const cases = [...rules.values()].flatMap(rule =>
    combinationsOf(rule.facts).map(facts => [rule.id, JSON.stringify(facts), rule, facts] as const)
  )

  it("is there", () => {
    expect(cases.length).toBeGreaterThan(300)
  })

  it.each(cases)("%s %s answers once on every day of 2005–2030", (id, _, rule, facts) => {
    const timeline = rule.timeline(facts)
    let before: Answer<unknown> | undefined
    const changes: CivilDate[] = []
    const faults: string[] = []
    for (const on of everyDay) {
      const found = timeline.on(on, id)
      const why = fault(found, id, on)
      if (why !== "") faults.push(`${on} ${why}`)
      if (before && !same(before, found)) changes.push(on)
      before = found
    }
    expect(faults.slice(0, 3)).toEqual([])
    // Nothing changes but on the first day of a version, or where a quarrel of texts begins or ends.
    const boundaries = new Set([
      ...timeline.versions.map(version => version.from),
      ...timeline.quarrels.flatMap(quarrel => [quarrel.from, quarrel.until])
    ])
    expect(changes.filter(on => !boundaries.has(on))).toEqual([])
  })

  it.each(cases)("%s %s turns exactly at the first day of each version", (id, _, rule, facts) => {
    const { versions } = rule.timeline(facts)
    versions.forEach((version, i) => {
      const here = rule.on(version.from, facts)
      const eve = rule.on(addDays(version.from, -1), facts)
      expect(fault(here, id, version.from)).toBe("")
      if (here._tag === "Ruling") {
        expect(here.from).toBe(version.from)
        expect(here.until).toBe(versions[i + 1]?.from ?? null)
      }
      if (i === 0) expect(["NotYetInForce"]).toContain(eve._tag)
      else if (eve._tag === "Ruling") expect(eve.until).toBe(version.from)
    })
  })
})

const same = (a: Answer<unknown>, b: Answer<unknown>): boolean =>
  a._tag === b._tag &&
  a.basis === b.basis &&
  (a._tag !== "Ruling" ||
    b._tag !== "Ruling" ||
    (a.value === b.value && a.from === b.from && a.readings.length === b.readings.length))

describe("the index of rules", () => {
  const files = readdirSync(new URL("../src/rules/", import.meta.url)).filter(file => file !== "index.ts")

  it.each(files)("holds every rule of %s", async file => {
    const exported: Record<string, unknown> = await import(`../src/rules/${file}`)
    const ids = Object.values(exported).flatMap(value =>
      typeof value === "object" && value !== null && "id" in value && "timeline" in value ? [value.id] : []
    )
    expect(ids.filter(id => typeof id !== "string" || !rules.has(id))).toEqual([])
  })

  it("gives no two rules one id", async () => {
    const all = await Promise.all(
      files.map(async file =>
        Object.values((await import(`../src/rules/${file}`)) as Record<string, unknown>)
      )
    )
    const ids = new Map<unknown, unknown>()
    for (const value of all.flat()) {
      if (typeof value !== "object" || value === null || !("id" in value) || !("timeline" in value)) continue
      expect(ids.get(value.id) ?? value, String(value.id)).toBe(value)
      ids.set(value.id, value)
    }
    expect(ids.size).toBe(rules.size)
  })
})
