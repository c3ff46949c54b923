import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "write-a-store-"))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Report {
  readonly laws: readonly { readonly law: string; readonly result: string }[]
}

it("keeps every law that a store owes, killed processes among them", { timeout: 240_000 }, async () => {
  const report = join(folder, "conformance.json")
  const { code, said } = await new Promise<{ code: number | null; said: string }>(done => {
    const child = spawn(process.execPath, [main], { env: { ...process.env, CONFORMANCE_REPORT: report } })
    let said = ""
    child.stdout.on("data", text => (said += text))
    child.stderr.on("data", text => (said += text))
    child.on("close", code => done({ code, said }))
  })
  expect(code, said).toBe(0)
  const { laws }: Report = JSON.parse(readFileSync(report, "utf8"))
  const told = (result: string) => laws.filter(law => law.result === result).map(({ law }) => law)
  expect(told("kept")).toHaveLength(14)
  expect(told("not-claimed")).toEqual(["S13", "S16"])
})
