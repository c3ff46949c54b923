import { readdirSync, readFileSync } from "node:fs"
import { day } from "@danchu/law"
import type { ComplaintEvent } from "@danchu/procedures"
import * as reports from "@danchu/reports"
import { describe, expect, it } from "vitest"

/** What the examples in the sources speak of without saying how they came by it. */
const events: readonly ComplaintEvent[] = [
  {
    type: "ComplaintReceived",
    on: day("2026-01-05"),
    governedBy: [],
    signed: true,
    signers: 1,
    representation: false,
    remote: false,
    referred: false
  }
]
const chosen = reports.formOf("TT01/2024:01/XLD")
const setting = {
  ...reports,
  day,
  events,
  form: "form" in chosen && chosen.form,
  period: reports.reportPeriod("2026-Q1"),
  flow: reports.balance({ opening: 20, received: 100, closed: 90, pending: 30 }),
  cases: [reports.caseFacts({ kind: "petition", id: "PA-1", receivedOn: "2026-01-05", signers: "one" })]
}

const evaluate = (code: string, before: string): unknown =>
  new Function(...Object.keys(setting), `${before}\nreturn (${code})`)(...Object.values(setting))

/** "expression // value" in the examples of a source file, with the lines before it. */
const examplesIn = (file: string): readonly (readonly [string, string, string])[] => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
  return [...source.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].flatMap(([, body = ""]) => {
    const lines = body
      .trimEnd()
      .split("\n")
      .map(line => line.replace(/^ \* ?/, ""))
    return lines.flatMap((line, i): readonly (readonly [string, string, string])[] => {
      if (line.startsWith("const ")) return []
      const [, expression = line, value = "the value of the example"] = /^(.*?) \/\/ (.+)$/.exec(line) ?? []
      const before = lines.slice(0, i).filter(earlier => earlier.startsWith("const "))
      return [[expression, value, before.join("\n")]]
    })
  })
}

const files = readdirSync(new URL("../src/", import.meta.url)).filter(file => file.endsWith(".ts"))
const examples = files.flatMap(file => examplesIn(file).map(example => [file, ...example] as const))

describe("the examples in the sources", () => {
  it("stand with every function that is asked most", () => {
    const shown = new Set(examples.map(([file]) => file))
    for (const file of ["catalogue.ts", "check.ts", "rate.ts", "period.ts", "build.ts", "aggregate.ts"])
      expect(shown).toContain(file)
  })
  it.each(examples)("of %s: %s is %s", (_, expression, value, before) => {
    expect(evaluate(expression, before)).toEqual(evaluate(value, ""))
  })
})
