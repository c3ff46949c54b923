import { readFileSync } from "node:fs"
import { caseId, civilDayOf } from "@danchu/engine"
import { expect, it } from "vitest"

/** "expression // value" in the examples of a source file. */
const examplesIn = (file: string): readonly (readonly [string, string, string])[] => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
  return [...source.matchAll(/^ \* (\S.*) \/\/ (".*")$/gm)].map(([, code = "", value = ""]) => [
    file,
    code,
    value
  ])
}

const examples = ["ids.ts", "instant.ts"].flatMap(examplesIn)

it("examples are found", () => {
  expect(examples).toHaveLength(2)
})

it.each(examples)("of %s: %s is %s", (_, code, value) => {
  const found: unknown = new Function("caseId", "civilDayOf", `return ${code}`)(caseId, civilDayOf)
  expect(found).toBe(JSON.parse(value))
})
