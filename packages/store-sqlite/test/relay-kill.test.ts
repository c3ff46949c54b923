import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeFileNotifier, messageKey, type Notification, Notifier, relayAll } from "@danchu/engine"
import { SqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { afterAll, expect, test } from "vitest"
import { tenant } from "../../engine/test/toy.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-relay-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Runs the process until it has acknowledged so many cases, and kills it a little later. */
const killed = (args: readonly string[], cases: number, wait: number): Promise<readonly number[]> =>
  new Promise((done, failed) => {
    const loader = here("../../testkit/test/from-source.mjs")
    const child = spawn(process.execPath, ["--import", loader, here("./relay-process.ts"), ...args])
    let output = ""
    let doomed = false
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text
      if (doomed || output.split("\n").length <= cases) return
      doomed = true
      setTimeout(() => child.kill("SIGKILL"), wait)
    })
    child.on("error", failed)
    child.on("close", () => done(output.split("\n").slice(0, -1).map(Number)))
  })

test("a relay that is killed loses no message and sends none under another key", async () => {
  const filename = join(folder, "cases.sqlite")
  const sent = join(folder, "sent.jsonl")
  const acknowledged: number[] = []
  for (const [round, wait] of [0, 2, 5].entries()) {
    const numbers = await killed([filename, sent, `${round * 1000 + 1}`], 8, wait)
    expect(numbers.length).toBeGreaterThanOrEqual(8)
    acknowledged.push(...numbers)
  }
  await Effect.runPromise(
    relayAll().pipe(
      Effect.provideService(Notifier, makeFileNotifier(sent)),
      Effect.provide(SqliteStore.layer({ filename }))
    )
  )
  const arrived = readFileSync(sent, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Notification => JSON.parse(line))
  const keys = arrived.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const number of acknowledged) {
    const id = `case-${number}`
    expect(arrived.filter(({ caseId }) => caseId === id).map(({ key, template }) => [key, template])).toEqual(
      [
        [messageKey(tenant, id, 1, 1), "errand-begun"],
        [messageKey(tenant, id, 1, 2), "errand-to-do"],
        [messageKey(tenant, id, 2, 1), "errand-ended"]
      ]
    )
  }
})
