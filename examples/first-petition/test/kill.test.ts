import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { afterAll, expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "first-petition-"))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Runs the example; after so many milliseconds, where given, it is killed without a word. */
const run = (data: string, killAfter?: number): Promise<Ended> =>
  new Promise(done => {
    const child = spawn(process.execPath, [main, "--data", data, "--today", "2026-11-23"])
    let out = ""
    let error = ""
    child.stdout.on("data", text => (out += text))
    child.stderr.on("data", text => (error += text))
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter)
    child.on("close", code => {
      clearTimeout(timer)
      done({ code, out, error })
    })
  })

/** What is stored, without the moments at which it was recorded. */
const stored = (data: string) => {
  const db = new DatabaseSync(join(data, "register.db"), { readOnly: true })
  const events = db.prepare("SELECT * FROM events ORDER BY tenant, case_id, sequence").all()
  db.close()
  const notices = readFileSync(join(data, "notices.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map(line => String(JSON.parse(line).key))
  return {
    events: events.map(row =>
      [row["case_id"], row["sequence"], row["type"], row["payload"]].map(String).join(" ")
    ),
    notices
  }
}

it("loses nothing and doubles nothing, however often it is killed", async () => {
  const calm = folder()
  expect(await run(calm)).toMatchObject({ code: 0 })
  const expected = stored(calm)
  expect(expected.events.length).toBeGreaterThan(150)

  const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 100_000)
  process.stderr.write(`KILL_SEED=${seed}\n`)
  let state = seed
  const chance = () => (state = (state * 48_271 + 11) % 2_147_483_647) / 2_147_483_647
  const rough = folder()
  let killed = 0
  for (let i = 0; i < 12; i++) {
    const { code } = await run(rough, 200 + Math.floor(chance() * 500))
    if (code !== 0) killed += 1
  }
  expect(await run(rough)).toMatchObject({ code: 0 })
  expect(killed, `KILL_SEED=${seed}`).toBeGreaterThan(3)
  const found = stored(rough)
  expect(found.events, `KILL_SEED=${seed}`).toEqual(expected.events)
  expect(new Set(found.notices).size).toBe(found.notices.length)
  expect([...found.notices].sort()).toEqual([...expected.notices].sort())
}, 120_000)

it("does not touch a store file that is damaged, and says what to do", async () => {
  const data = folder()
  expect(await run(data)).toMatchObject({ code: 0 })
  const file = join(data, "register.db")
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096 * 2, 4096 * 4)
  writeFileSync(file, bytes)
  const ended = await run(data)
  expect(ended.code).toBe(1)
  expect(ended.error).toMatch(/register\.db/)
  expect(ended.error).toMatch(/backup/i)
  expect(readFileSync(file)).toEqual(bytes)
}, 60_000)

it("does not overwrite a file that is no store", async () => {
  const data = folder()
  writeFileSync(join(data, "register.db"), "sổ ghi tay")
  const ended = await run(data)
  expect(ended.code).toBe(1)
  expect(readFileSync(join(data, "register.db"), "utf8")).toBe("sổ ghi tay")
}, 60_000)
