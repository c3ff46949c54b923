// Requests a second on a desk with many cases: `npm run load -- 10000` in this folder, after a build.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { addDays, day } from "@danchu/law"
import autocannon from "autocannon"
import { addAccount } from "../src/accounts.ts"
import { openDesk } from "../src/desk.ts"
import { takeIn } from "../src/intake.ts"
import { kindOf } from "../src/kinds.ts"
import { hashed } from "../src/password.ts"
import { beginSession } from "../src/sessions.ts"

const wanted = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), "ward-desk-load-"))
const store = `sqlite:${join(folder, "ward.db")}`
const today = day("2026-11-23")
const complaint = kindOf("KN")
if (!complaint) throw new Error("the desk takes no complaints")
const by = { tenant: "18115", name: "load", role: "reception" } as const

const desk = await openDesk({ store, today })
await addAccount(desk.database, { name: "load", tenant: by.tenant, role: "reception" }, await hashed("load"))
const began = performance.now()
for (let n = 0; n < wanted; n++) {
  const command = complaint.parse({
    type: "ReceiveComplaint",
    on: addDays(today, -(n % 20)),
    signed: true,
    signers: 1
  })
  if (!command.success) throw command.error
  const index = {
    sender: `CD-${n}`,
    matter: `VU-${n}`,
    respondent: null,
    field: "land",
    subject: "dữ liệu để đo",
    signers: 1,
    email: ""
  } as const
  await takeIn(desk, by, `load:${n}`, complaint, index, command.data)
}
process.stdout.write(
  `${wanted} papers taken in, ${Math.round(wanted / ((performance.now() - began) / 1000))} a second\n`
)
const token = await beginSession(
  desk.database,
  { name: "load", tenant: by.tenant, role: "reception" },
  Date.now()
)
await desk.close()

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const child = spawn(process.execPath, [main, "--port", "0", "--today", today, "--store", store])
const origin = await new Promise<string>(done => {
  child.stdout.on("data", (text: Buffer) => {
    const [found] = /http:\/\/localhost:\d+/.exec(text.toString()) ?? []
    if (found) done(found.replace("localhost", "127.0.0.1"))
  })
})
const asked = async (path: string, overallRate?: number) => {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: origin + path,
    connections: 10,
    duration: 10,
    headers: { cookie: `__Host-desk=${token}` },
    ...(overallRate !== undefined && { overallRate })
  })
  return `${Math.round(requests.average)} | ${latency.p50} ms | ${latency.p99} ms | ${non2xx + errors}`
}
process.stdout.write(
  "| page | as many as it can | p50 | p99 | failed | 200 a second: done | p50 | p99 | failed |\n"
)
for (const path of ["/", "/cases", "/cases/KN-2026-0042", "/intake/KN", "/where"])
  process.stdout.write(`| \`${path}\` | ${await asked(path)} | ${await asked(path, 200)} |\n`)
child.kill("SIGTERM")
rmSync(folder, { recursive: true })
