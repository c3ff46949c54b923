import { readFileSync } from "node:fs"
import * as calendar from "@danchu/calendar"
import { describe, expect, it } from "vitest"

/** "expression // value" in the examples of a source file. */
const examplesIn = (file: string): readonly (readonly [string, string, string])[] => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
  return [...source.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].flatMap(([, body = ""]) => {
    const lines = body.split("\n").map(line => line.replace(/^ \* ?/, ""))
    const setting = lines.filter(line => line.startsWith("const ")).join("\n")
    return lines
      .map(line => /^(\S.*?) \/\/ (.+)$/.exec(line))
      .filter(found => found !== null)
      .map(([, expression = "", value = ""]) => [expression, value, setting] as const)
  })
}

const evaluate = (code: string, setting: string): unknown =>
  new Function(...Object.keys(calendar), `${setting}\nreturn (${code})`)(...Object.values(calendar))

describe.each([
  ["working-day.ts", 2],
  ["lunar.ts", 3],
  ["lunar-doubt.ts", 1],
  ["projection.ts", 1],
  ["what-if.ts", 1],
  ["counter.ts", 1],
  ["working-hours.ts", 1]
])("the examples of %s", (file, count) => {
  const examples = examplesIn(file)

  it("are found", () => {
    expect(examples).toHaveLength(count)
  })

  it.each(examples)("%s is %s", (expression, value, setting) => {
    expect(evaluate(expression, setting)).toEqual(evaluate(value, ""))
  })
})
