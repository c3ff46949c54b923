import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { afterAll, describe, expect, inject, it } from "vitest"

const { url } = inject("postgres")
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(here("./.document-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(here("../README.md"), "utf8")) ?? []

describe.skipIf(url === "")("the program of packages/store-postgres/README.md", () => {
  it("runs a relay that goes on until it is ended", async () => {
    const file = join(folder, "relay.ts")
    const ours = code
      .replace(/^const url = .*$/m, `const url = ${JSON.stringify(url)}`)
      .replace('"sent.jsonl"', JSON.stringify(join(folder, "sent.jsonl")))
    writeFileSync(file, `${ours}\nexport { running }`)
    const { running } = (await import(/* @vite-ignore */ file)) as {
      readonly running: Fiber.Fiber<unknown, unknown>
    }
    await new Promise(done => setTimeout(done, 500))
    expect(running.pollUnsafe()).toBeUndefined()
    await Effect.runPromise(Fiber.interrupt(running))
  })
})
