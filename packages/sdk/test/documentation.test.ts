import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, describe, expect, it, vi } from "vitest"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(here("./.document-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

/** Runs a program, and gives what it printed. */
const printedBy = async (code: string, name: string): Promise<readonly string[]> => {
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, code)
  const printed: string[] = []
  vi.spyOn(console, "log").mockImplementation((...words: readonly unknown[]) => {
    printed.push(words.join(" "))
  })
  await import(file)
  return printed
}

const blocks = [...readFileSync(here("../README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = ""], index) => [index + 1, code] as const
)

describe("the programs of the README", () => {
  it("are found", () => {
    expect(blocks).toHaveLength(5)
  })
  it.each(blocks)("number %i prints what it says", async (index, code) => {
    const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line)
    expect(said.length).toBeGreaterThan(0)
    expect(await printedBy(code, `block-${index}`)).toEqual(said)
  })
})

const examples = readdirSync(here("../src")).flatMap(file =>
  [...readFileSync(here(`../src/${file}`), "utf8").matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map(
    ([, body = ""]) => [file, body.replaceAll(/^ \* ?/gm, "")] as const
  )
)

describe("the examples of the functions", () => {
  it("are found", () => {
    expect(examples.map(([file]) => file)).toEqual([
      "last-day.ts",
      "notifier-from.ts",
      "office.ts",
      "open-danchu.ts",
      "proofs.ts",
      "vault.ts"
    ])
  })
  it.each(examples)("of %s give what they say", async (file, code) => {
    const imports =
      'import { day, instantOf, keyRing, lastDay, law, Office, openDanchu, notifierFrom } from "@danchu/sdk"\nimport * as Effect from "effect/Effect"\n'
    const shown = code.replace(/^;?(\S.*) \/\/ (.+)$/gm, ";console.log(JSON.stringify($1))")
    const said = [...code.matchAll(/^;?\S.* \/\/ (.+)$/gm)].map(([, value]) => value)
    expect(await printedBy(imports + shown, `example-${file}`)).toEqual(said)
  })
})
