import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const examplesOf = (page: string): readonly string[] =>
  [...readFileSync(`${root}docs/${page}`, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
    match => match[1] ?? ""
  )

/** "expression // → value" becomes a pair of what it gives and what it should. */
const checked = (code: string): string =>
  `const told = []\n${code.replace(/^(\S.*) \/\/ → (.*)$/gm, "told.push([$1, $2])")}\nexport { told }`

const run = async (code: string): Promise<readonly (readonly [unknown, unknown])[]> => {
  const { outputFiles } = await build({
    stdin: { contents: checked(code), resolveDir: root, loader: "ts" },
    bundle: true,
    logLevel: "error",
    format: "esm",
    platform: "neutral",
    write: false,
    alias: {
      "@danchu/law/rules": `${root}packages/law/src/rules`,
      "@danchu/law": `${root}packages/law/src/index.ts`,
      "@danchu/calendar": `${root}packages/calendar/src/index.ts`
    }
  })
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? "").toString("base64")}`
  const { told } = (await import(url)) as { readonly told: readonly (readonly [unknown, unknown])[] }
  return told
}

describe.each(["calendar.md", "deadlines.md"])("docs/%s", page => {
  it.each(examplesOf(page).map((code, i) => [i + 1, code] as const))(
    "example %i gives what it says",
    async (_n, code) => {
      const told = await run(code)
      expect(told).toHaveLength([...code.matchAll(/\/\/ →/g)].length)
      for (const [is, should] of told) expect(is).toEqual(should)
    }
  )
})
