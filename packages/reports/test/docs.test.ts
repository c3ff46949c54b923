import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import { afterEach, describe, expect, it, vi } from "vitest"

const page = readFileSync(new URL("../../../docs/reports.md", import.meta.url), "utf8")
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]

describe("docs/reports.md", () => {
  afterEach(() => vi.restoreAllMocks())

  it("shows an output under each example", () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.length).toBe([...page.matchAll(/```ts\n/g)].length)
  })
  it.each(examples.map(([, code = "", output = ""]) => [code.split("\n")[0], code, output] as const))(
    "prints what it shows: %s",
    async (_, code, output) => {
      const folder = mkdtempSync(join(tmpdir(), "danchu-docs-"))
      const printed: string[] = []
      vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => {
        printed.push(words.map(word => (typeof word === "string" ? word : inspect(word))).join(" "))
      })
      try {
        const file = join(folder, "example.ts")
        writeFileSync(file, code)
        await import(/* @vite-ignore */ file)
      } finally {
        rmSync(folder, { recursive: true })
      }
      expect(`${printed.join("\n")}\n`).toBe(output)
    }
  )
})
