import { execFile } from "node:child_process"
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, describe, expect, it } from "vitest"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Beside the tests, where packages resolve as they do for them. */
const folder = mkdtempSync(here("./.document-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const documents = [
  "packages/engine/README.md",
  "packages/store-sqlite/README.md",
  "packages/testkit/README.md",
  "docs/stores.md"
]

const blocks = documents.flatMap(document => {
  const text = readFileSync(here(`../../../${document}`), "utf8")
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = ""], index) => [document, index + 1, code] as const
  )
})

describe("the programs in the documents", () => {
  it("are found", () => {
    expect(blocks.map(([document]) => document)).toEqual(documents)
  })

  it.each(blocks)(
    "of %s, number %d, print what they say",
    async (document, index, code) => {
      const file = join(folder, `${document.replaceAll("/", "-")}-${index}.ts`)
      writeFileSync(file, code)
      copyFileSync(here("../package.json"), join(folder, "package.json"))
      const args = ["--import", here("./from-source.mjs"), file]
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder })
      const printed = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line)
      if (printed.length > 0) expect(stdout.trimEnd().split("\n")).toEqual(printed)
      else expect(stdout).toMatch(/^# fail 0$|^ℹ fail 0$/m)
    },
    60_000
  )
})
