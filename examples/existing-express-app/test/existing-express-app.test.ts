import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, it } from "vitest"

const file = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url))
const child = spawn(process.execPath, [file("main.ts"), "--port", "0", "--today", "2026-11-23"])
let origin = ""

beforeAll(async () => {
  origin = await new Promise<string>((done, fail) => {
    let error = ""
    child.stderr.on("data", text => (error += text))
    child.stdout.once("data", text => done(String(text).trim().replace("/deadlines", "")))
    child.once("exit", () => fail(new Error(error)))
  })
})
afterAll(() => {
  child.kill("SIGTERM")
})

const get = async (path: string): Promise<unknown> => (await fetch(origin + path)).json()

interface Answer {
  readonly reference: string
  readonly due: string | null
  readonly why?: string
}
const deadline = async (path: string) => (await get(path)) as Answer

it("adds its deadlines in fewer than 60 lines", () => {
  expect(readFileSync(file("lawful-deadlines.ts"), "utf8").trimEnd().split("\n").length).toBeLessThan(60)
})

it("leaves the app as it was", async () => {
  expect(await get("/complaints")).toHaveLength(6)
  expect(await get("/complaints/1")).toMatchObject({ reference: "KN-1/2026", received_on: "2026-06-18" })
})

it("applies the law of each day: ten days before 01/07/2026, seven working days after", async () => {
  const list = (await get("/deadlines")) as readonly Answer[]
  const dues = Object.fromEntries(list.map(one => [one.reference, one.due]))
  expect(dues).toEqual({
    "KN-1/2026": "2026-06-29",
    "KN-2/2026": "2026-07-06",
    "KN-3/2026": "2026-10-16",
    "KN-4/2026": "2026-11-26",
    "KN-6/2027": null
  })
})

it("says why, in Vietnamese and in English", async () => {
  const vi = await deadline("/complaints/4/deadline")
  expect(vi).toMatchObject({ rule: "complaint.send-decision.first", overdue: false })
  expect(vi.why).toContain("24/11/2026")
  expect((await deadline("/complaints/4/deadline?lang=en")).why).toContain("2026-11-24")
})

it("gives no day for a year whose calendar nobody published", async () => {
  expect(await get("/complaints/6/deadline")).toMatchObject({
    unanswered: expect.stringContaining("2028"),
    remedy: expect.stringContaining("@danchu/calendar")
  })
})

it("refuses what is not there", async () => {
  expect((await fetch(`${origin}/complaints/99/deadline`)).status).toBe(404)
})
