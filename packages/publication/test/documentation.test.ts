import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const page = readFileSync(new URL("../../../docs/notifications.md", import.meta.url), "utf8")
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code)

/** "expression // → value" becomes a pair of what it gives and what it should. */
const checked = (code: string): string =>
  `const told = []\n${code.replace(/^(\S.*) \/\/ → (.*)$/gm, "told.push([$1, $2])")}\nexport { told }`

describe("docs/notifications.md", () => {
  it.each(examples.map((code, i) => [i + 1, code] as const))(
    "example %i gives what it says",
    async (_n, code) => {
      const folder = mkdtempSync(join(tmpdir(), "danchu-docs-"))
      try {
        const file = join(folder, "example.ts")
        writeFileSync(file, checked(code))
        const { told } = (await import(/* @vite-ignore */ file)) as {
          readonly told: readonly (readonly [unknown, unknown])[]
        }
        expect(told).toHaveLength([...code.matchAll(/\/\/ →/g)].length)
        for (const [is, should] of told) expect(is).toEqual(should)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  )
})
