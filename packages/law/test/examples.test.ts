import { readdirSync, readFileSync } from "node:fs"
import * as law from "@danchu/law"
import { describe, expect, it } from "vitest"

const sources = new URL("../src/", import.meta.url)
const files = readdirSync(sources).filter(file => file.endsWith(".ts"))

/** "expression // value" in the examples of a source file, with the constants set above it. */
const examplesIn = (file: string): readonly (readonly [string, string, string])[] => {
  const source = readFileSync(new URL(file, sources), "utf8")
  return [...source.matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\s*\* ```/g)].flatMap(([, body = ""]) => {
    const lines = body.split("\n").map(line => line.replace(/^\s*\* ?/, ""))
    const setting = lines
      .filter(line => line.startsWith("const "))
      .join("\n")
      .replaceAll(" as const", "")
    return lines
      .map(line => /^(\S.*?) \/\/ (.+)$/.exec(line))
      .filter(found => found !== null)
      .map(
        ([, expression = "", value = ""]) =>
          [expression, value.replace(/: .* [≥≤] .*$/, ""), setting] as const
      )
  })
}

const evaluate = (code: string, setting: string): unknown =>
  new Function(...Object.keys(law), `${setting}\nreturn (${code})`)(...Object.values(law))

const examples = files.flatMap(file => examplesIn(file).map(one => [file, ...one] as const))

describe("the examples in the documentation comments", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThanOrEqual(17)
  })

  it.each(examples)("of %s: %s is %s", (_, expression, value, setting) => {
    expect(evaluate(expression, setting)).toEqual(evaluate(value, ""))
  })

  it.each(files)("of %s say what they give", file => {
    const source = readFileSync(new URL(file, sources), "utf8")
    const blocks = source.match(/@example/g)?.length ?? 0
    if (blocks > 0) expect(examplesIn(file).length).toBeGreaterThanOrEqual(1)
  })
})
