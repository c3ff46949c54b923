import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import {
  type Answer,
  addDays,
  type Citation,
  type CivilDate,
  civilDate,
  combinationsOf,
  isRuling,
  type Ruling
} from "@danchu/law"
import { rules } from "@danchu/law/rules"
import { expect, it } from "vitest"

/**
 * Every answer of the corpus through time, so that a change of law shows as a change of this file. Written anew only by
 * `UPDATE_GOLDEN=1 vitest run packages/law/test/answers.test.ts`.
 */
const golden = fileURLToPath(new URL("./answers.golden.json", import.meta.url))
const update = process.env["UPDATE_GOLDEN"] === "1"

const place = ({ instrument, at, by }: Citation): string =>
  by ? `${instrument} ${at} (${by.instrument} ${by.at})` : `${instrument} ${at}`

const isCitation = (value: object): value is Citation => "instrument" in value && "confidence" in value

/** A value in few words: citations by their place, labels in Vietnamese. */
const brief = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(brief).join("; ")}]`
  if (isCitation(value)) return place(value)
  if ("kind" in value && value.kind === "within" && "count" in value && "unit" in value)
    return `${value.count} ${value.unit}`
  return Object.entries(value)
    .filter(([key]) => key !== "label" && key !== "en")
    .map(([key, one]) => `${key} ${brief(one)}`)
    .join(", ")
}

const ruled = (ruling: Ruling<unknown>): string =>
  [
    `${brief(ruling.value)} | ${ruling.basis.map(place).join("; ")} | ${ruling.confidence}`,
    ...ruling.readings.map(one => `or ${brief(one.value)} | ${one.basis.map(place).join("; ")}`)
  ].join(" || ")

const said = (answer: Answer<unknown>): string =>
  isRuling(answer)
    ? ruled(answer)
    : answer._tag === "NotVerified"
      ? `not verified: ${answer.why}`
      : `${answer._tag === "NotYetInForce" ? "not yet" : "no longer"} | ${answer.basis.map(place).join("; ")}`

const sampleDays = (boundaries: readonly CivilDate[]): readonly CivilDate[] => {
  const years = Array.from({ length: 26 }, (_, i) => civilDate(2005 + i, 1, 1))
  return [...new Set([...years, ...boundaries.flatMap(on => [addDays(on, -1), on])])].sort()
}

/** Rule, then facts, then the first sample day of each answer. */
const answers = (): Record<string, Record<string, Record<string, string>>> => {
  const cases = [...rules.values()].flatMap(rule =>
    combinationsOf(rule.facts).map(facts => ({ rule, facts }))
  )
  const days = sampleDays(
    cases.flatMap(({ rule, facts }) => {
      const { versions, quarrels } = rule.timeline(facts)
      return [
        ...versions.map(version => version.from),
        ...quarrels.flatMap(quarrel =>
          quarrel.until === null ? [quarrel.from] : [quarrel.from, quarrel.until]
        )
      ]
    })
  )
  const all: Record<string, Record<string, Record<string, string>>> = {}
  for (const { rule, facts } of cases) {
    const spans: Record<string, string> = {}
    let before = ""
    for (const on of days) {
      const now = said(rule.on(on, facts))
      if (now !== before) spans[on] = now
      before = now
    }
    const named = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
    all[rule.id] = { ...all[rule.id], [named.join(" ") || "always"]: spans }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

it("answers as it did when this file was last written", () => {
  const now = answers()
  if (update) writeFileSync(golden, `${JSON.stringify(now, null, 1)}\n`)
  const before = JSON.parse(readFileSync(golden, "utf8")) as typeof now
  // Rule by rule, so that a failure shows what changed and not the whole corpus.
  expect(Object.keys(now)).toEqual(Object.keys(before))
  for (const [id, facts] of Object.entries(now)) expect(facts, id).toEqual(before[id])
})
