// A case of 100 events out of one million, and out of ten: two files side by side, asked in turn.
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir, totalmem } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { caseId } from "@danchu/engine"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { commitOf, tenant, withTexts } from "./rows.mjs"

const folder = mkdtempSync(join(process.env.DANCHU_BENCH_FOLDER ?? tmpdir(), "danchu-bench-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

const EVENTS = 100
const ROUNDS = 2000
const run = effect => Effect.runPromise(effect)
const count = value => Math.round(value).toLocaleString("en")
const ms = nanoseconds => `${(nanoseconds / 1e6).toFixed(2)} ms`
const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]

const numberOf = number => String(number).padStart(7, "0")

/** Command ids of random ids' width, the ones of a case scattered over the whole table as random ids are. */
const step = 7_368_787
const idOf = place => `${place.toString(16).padStart(8, "0")}-5c1e-4b0d-9a51-${"0".repeat(12)}`

/** Whole cases in the order of their keys, written past the store: what lies there is what the store writes. */
const fill = async (filename, cases) => {
  await run((await run(openSqliteStore({ filename }))).close)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: false })
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")
  const texts = withTexts(commitOf(0, 0)).texts.event
  const born = db.prepare("INSERT INTO cases VALUES (?, ?, 'complaint', ?, 'verifying', 0, ?, ?)")
  const event = db.prepare(
    "INSERT INTO events VALUES (?, ?, ?, ?, 'Noted', ?, ?, ?, ?, 'actor-7', 'official-2015-2027', 'bench 1.0.0')"
  )
  const command = db.prepare("INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?, ?, '[]')")
  const all = cases * EVENTS
  let back = 1
  while ((back * step) % all !== 1) back = (back + 1) % all
  const { fingerprint, recordedAt } = commitOf(0, 0)
  for (let first = 0; first < all; first += 1_000_000) {
    db.exec("BEGIN")
    for (let number = first; number < Math.min(first + 1_000_000, all); number++) {
      const name = `case-${numberOf(Math.floor(number / EVENTS))}`
      const sequence = (number % EVENTS) + 1
      if (sequence === 1) born.run(tenant, name, EVENTS, recordedAt, recordedAt)
      event.run(
        tenant,
        name,
        sequence,
        idOf((number * step) % all),
        texts.on,
        texts.payload,
        texts.governedBy,
        recordedAt + sequence
      )
    }
    for (let place = first; place < Math.min(first + 1_000_000, all); place++) {
      const number = (place * back) % all
      const name = `case-${numberOf(Math.floor(number / EVENTS))}`
      const sequence = (number % EVENTS) + 1
      command.run(tenant, idOf(place), name, fingerprint, sequence, sequence, recordedAt + sequence)
    }
    db.exec("COMMIT")
    process.stderr.write(`  ${count(first + 1_000_000)} events\n`)
  }
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
}

const houses = []
for (const cases of [10_000, 100_000]) {
  const filename = join(folder, `${cases}.sqlite`)
  await fill(filename, cases)
  const store = await run(openSqliteStore({ filename, examine: "header" }))
  houses.push({ cases, store, gigabytes: statSync(filename).size / 2 ** 30, times: [] })
}
for (let round = 0; round < ROUNDS + 50; round++) {
  for (const { cases, store, times } of round % 2 === 0 ? houses : houses.toReversed()) {
    const name = `case-${numberOf((round * 7919 + 13) % cases)}`
    const from = process.hrtime.bigint()
    const events = await run(store.load({ tenant, caseId: caseId(name) }))
    const taken = Number(process.hrtime.bigint() - from)
    if (events.length !== EVENTS) throw new Error(`a case has ${events.length} events`)
    if (round >= 50) times.push(taken)
  }
}
console.log("A case out of ten million events\n")
console.log(
  `\`load\` of a case of ${EVENTS} events of half a kilobyte from a SQLite file, other cases each time, both files in turn; the`
)
console.log(
  `commands lie scattered as random ids do. The machine has ${count(totalmem() / 2 ** 30)} GB, so most of what is read is in its memory.\n`
)
console.log("| events stored | file | median | 95 of 100 below |")
console.log("|--:|--:|--:|--:|")
for (const { cases, gigabytes, times } of houses)
  console.log(
    `| ${count(cases * EVENTS)} | ${gigabytes.toFixed(1)} GB | ${ms(at(times, 0.5))} | ${ms(at(times, 0.95))} |`
  )
const [small, large] = houses
console.log(
  `\nAt ten million ${(at(large.times, 0.5) / at(small.times, 0.5)).toFixed(2)} times as long as at one million.`
)
console.log("Target: 1 ms or less at one million, and not more than 1.5 times that at ten.")
for (const { store } of houses) await run(store.close)
