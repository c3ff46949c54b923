// How much memory a relay and a watch hold while each has a million messages in hand.
import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { caseOf, fillOwed } from "./owed.mjs"
import { commitOf, tenant } from "./rows.mjs"

const MESSAGES = Number(process.env.DANCHU_MESSAGES ?? 1_000_000)
const RUNGS = 4
// Nothing is asked of the disk here, so memory will do where there is some.
const place = process.env.DANCHU_BENCH_FOLDER ?? (existsSync("/dev/shm") ? "/dev/shm" : tmpdir())
const folder = mkdtempSync(join(place, "danchu-bench-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
const start = promisify(execFile)
const here = name => fileURLToPath(new URL(name, import.meta.url))
const megabytes = bytes => (bytes / 2 ** 20).toFixed(0)
const whole = value => Math.round(value).toLocaleString("en")

const samplesOf = async (program, ...args) => {
  const { stdout } = await start(process.execPath, ["--min-semi-space-size=16", here(program), ...args], {
    maxBuffer: 2 ** 26
  })
  return stdout
    .split("\n")
    .filter(line => line.includes("rss"))
    .map(line => JSON.parse(line))
}

/** Every case has one deadline on the same day, so that each rung of the ladder reaches all of them. */
const fillOpen = async (filename, cases) => {
  await fillOwed(filename, cases, 0)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: false })
  db.exec("PRAGMA synchronous = OFF; BEGIN")
  const [deadline] = commitOf(0, 0).deadlines
  const due = "2026-12-01"
  const body = JSON.stringify({ ...deadline, due, safeDue: due })
  const open = db.prepare("INSERT INTO deadlines VALUES (?, ?, 'resolve', ?, ?)")
  for (let number = 0; number < cases; number++) open.run(tenant, caseOf(number), due, body)
  db.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
}

/** Bytes by which a line through the later half of the samples rises over a million messages; the first half warms up. */
const rise = samples => {
  const cool = samples.slice(Math.floor(samples.length / 2))
  const mean = key => cool.reduce((sum, one) => sum + one[key], 0) / cool.length
  const [x, y] = [mean("count"), mean("rss")]
  const over = cool.reduce((sum, { count, rss }) => sum + (count - x) * (rss - y), 0)
  const under = cool.reduce((sum, { count }) => sum + (count - x) ** 2, 0)
  return (over / under) * 1_000_000
}

const table = (title, samples) => {
  console.log(`## ${title}\n`)
  console.log("| messages | resident | heap in use |")
  console.log("|--:|--:|--:|")
  const every = Math.max(1, Math.floor(samples.length / 10))
  for (const [index, { count, rss, heapUsed }] of samples.entries())
    if ((index + 1) % every === 0)
      console.log(`| ${whole(count)} | ${megabytes(rss)} MB | ${megabytes(heapUsed)} MB |`)
  const highest = Math.max(...samples.map(({ rss }) => rss))
  console.log(
    `\nHighest ${megabytes(highest)} MB of ${samples.length} samples; a line through the later half of them rises by ${megabytes(rise(samples))} MB over a million messages.\n`
  )
}

console.log("The memory of a relay and of a watch\n")
console.log(
  "One process each on a SQLite file. The young generation of the heap has its full size from the start, so that what rises is what is kept; the heap is as the collector left it at that moment.\n"
)
const owed = join(folder, "owed.sqlite")
await fillOwed(owed, MESSAGES / 10, 10)
table(
  `A relay that delivers ${whole(MESSAGES)} messages`,
  await samplesOf("./relay-process.mjs", owed, join(folder, "sent.txt"), String(MESSAGES / 50))
)
rmSync(owed)
const open = join(folder, "open.sqlite")
await fillOpen(open, MESSAGES / RUNGS)
table(
  `A watch that posts ${whole(MESSAGES)} messages over ${whole(MESSAGES / RUNGS)} deadlines`,
  await samplesOf("./watch-process.mjs", open, String(MESSAGES / 50))
)
