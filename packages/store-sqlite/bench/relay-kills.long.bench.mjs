// A relay on a SQLite file is killed a hundred times in the middle of its work, with no warning; then everything is counted.
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { caseOf, fillOwed } from "./owed.mjs"

const KILLS = Number(process.env.DANCHU_KILLS ?? 100)
const CASES = Number(process.env.DANCHU_CASES ?? 30_000)
const EACH = 10

const folder = mkdtempSync(join(process.env.DANCHU_BENCH_FOLDER ?? tmpdir(), "danchu-bench-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
const filename = join(folder, "cases.sqlite")
const sent = join(folder, "sent.txt")
const program = fileURLToPath(new URL("./relay-process.mjs", import.meta.url))
const whole = value => Math.round(value).toLocaleString("en")
const size = () => (existsSync(sent) ? statSync(sent).size : 0)
const linesIn = () => readFileSync(sent, "utf8").split("\n").filter(Boolean)

const relay = () => {
  const child = spawn(process.execPath, [program, filename, sent], { stdio: ["ignore", "pipe", "inherit"] })
  let said = ""
  child.stdout.setEncoding("utf8").on("data", text => {
    said += text
  })
  const ended = new Promise((done, failed) => {
    child.on("error", failed)
    child.on("close", (code, signal) => done({ code, signal, said }))
  })
  return { child, ended }
}

await fillOwed(filename, CASES, EACH)
let living = 0
for (let kill = 0; kill < KILLS; kill++) {
  const before = size()
  const { child, ended } = relay()
  // It is at work once something has arrived; the moment of its death moves through its rounds.
  while (size() === before) {
    if (child.exitCode !== null) throw new Error("there is nothing left to deliver: give it more cases")
    await sleep(1)
  }
  const from = performance.now()
  await sleep((kill * 37) % 500)
  child.kill("SIGKILL")
  const { signal } = await ended
  if (signal !== "SIGKILL") throw new Error("it ended before it was killed: give it more cases")
  living += performance.now() - from
}
const amid = linesIn().length
let last
for (;;) {
  // The leases of the last one killed run out meanwhile.
  await sleep(600)
  const end = await relay().ended
  if (end.code !== 0) throw new Error(`the relay ended with ${end.code ?? end.signal}`)
  const done = JSON.parse(end.said.trim().split("\n").at(-1))
  last ??= done
  if (done.done === 0) break
}

const arrived = linesIn().map(line => line.split(" ")[0])
const firsts = [...new Set(arrived)]
const next = new Map()
for (const key of firsts) {
  const [id, position] = key.split("/")
  const due = (next.get(id) ?? 0) + 1
  if (Number(position) !== due) throw new Error(`${key} came when ${id}/${due} was due`)
  next.set(id, due)
}
for (let number = 0; number < CASES; number++)
  if (next.get(caseOf(number)) !== EACH) throw new Error(`${caseOf(number)} lacks messages`)
if (next.size !== CASES) throw new Error("a message was invented")
const db = new DatabaseSync(filename, { readOnly: true })
const { open } = db.prepare("SELECT count(*) AS open FROM messages WHERE state <> 2").get()
db.close()
if (open !== 0) throw new Error(`${open} messages are still open`)

console.log("A relay that is killed a hundred times\n")
console.log(
  `${whole(CASES * EACH)} messages of ${whole(CASES)} cases in a SQLite file, eight on their way at once; the notifier writes a line to a file. SIGKILL ${KILLS} times, 0–500 ms after the first delivery of each process; then one relay to the end.\n`
)
console.log("| | |")
console.log("|---|--:|")
console.log(`| kills | ${KILLS} |`)
console.log(`| lost, invented or out of order within a case | 0 |`)
console.log(`| sent again, with the same key | ${whole(arrived.length - firsts.length)} |`)
console.log(`| messages a second between kills | ${whole((amid * 1000) / living)} |`)
console.log(
  `| messages a second undisturbed, over ${whole(last.done)} | ${whole(last.done / last.seconds)} |`
)
console.log("\nTarget: 2,000 a second or more, none lost and none reordered within a case.")
