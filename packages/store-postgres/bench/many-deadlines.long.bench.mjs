// What is due out of one million open deadlines, with none and with two million closed cases beside them.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { everyTenant, tenantId } from "@danchu/engine"
import { addDays, day } from "@danchu/law"
import { openPostgresStore } from "@danchu/store-postgres"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { commitOf } from "../../store-sqlite/bench/rows.mjs"
import { startDatabaseServer } from "../test/database-server.ts"

const OPEN = 1_000_000
const CLOSED = 2_000_000
const OFFICES = 3321
const DAYS = 365
const ROUNDS = 60

const folder = mkdtempSync(join(process.env.DANCHU_BENCH_FOLDER ?? tmpdir(), "danchu-bench-"))
const server = await startDatabaseServer()
const run = effect => Effect.runPromise(effect)
const first = day("2026-12-01")
const body = JSON.stringify(commitOf(0, 0).deadlines[0])
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const ms = value => `${value.toFixed(2)} ms`

/** Days of the open deadlines, evenly over a year, in a table of their own. */
const days = Array.from({ length: DAYS }, (_, index) => addDays(first, index))
const officeOf = (number, offices) => `xa-${String(offices === 1 ? 1 : number % offices).padStart(4, "0")}`

const inSqlite = async (offices, closed) => {
  const filename = join(folder, `${offices}-${closed}.sqlite`)
  await run((await run(openSqliteStore({ filename }))).close)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: false })
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN")
  const born = db.prepare("INSERT INTO cases VALUES (?, ?, 'complaint', 1, 'verifying', ?, 0, 0)")
  const deadline = db.prepare("INSERT INTO deadlines VALUES (?, ?, 'resolve', ?, ?)")
  for (let number = 0; number < OPEN; number++) {
    born.run(officeOf(number, offices), `o-${number}`, 0)
    deadline.run(officeOf(number, offices), `o-${number}`, days[(number * 7919) % DAYS], body)
  }
  for (let number = 0; number < closed; number++) born.run(officeOf(number, offices), `c-${number}`, 1)
  db.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
  return run(openSqliteStore({ filename, examine: "header" }))
}

const inPostgres = async (offices, closed) => {
  const schema = `due_${offices}_${closed}`
  const store = await run(openPostgresStore({ url: server.url, schema }))
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const office = number =>
    offices === 1 ? "'xa-0001'" : `'xa-' || lpad((${number} % ${offices})::text, 4, '0')`
  const cases = (letter, count, isClosed) =>
    `INSERT INTO ${schema}.cases SELECT ${office("n")}, '${letter}-' || n, 'complaint', 1, 'verifying', ${isClosed}, 0, 0
     FROM generate_series(0, ${count - 1}) AS n`
  await client.query("SET synchronous_commit = off")
  await client.query(cases("o", OPEN, false))
  await client.query(
    `INSERT INTO ${schema}.deadlines SELECT ${office("n")}, 'o-' || n, 'resolve',
       to_char(date '${first}' + ((n::bigint * 7919) % ${DAYS})::integer, 'YYYY-MM-DD'), $1
     FROM generate_series(0, ${OPEN - 1}) AS n`,
    [body]
  )
  if (closed > 0) await client.query(cases("c", closed, true))
  // As autovacuum leaves it after a while.
  for (const table of ["cases", "deadlines"]) await client.query(`VACUUM ANALYZE ${schema}.${table}`)
  await client.end()
  return store
}

const questions = [
  [
    "of one office, a third of the year",
    (store, limit) => store.due(tenantId("xa-0001"), addDays(first, 120), { limit })
  ],
  [
    "of every office, a third of the year",
    (store, limit) => store.due(everyTenant, addDays(first, 120), { limit })
  ],
  ["of every office, one day", (store, limit) => store.due(everyTenant, addDays(first, 1), { limit })],
  ["of every office, nothing due", (store, limit) => store.due(everyTenant, first, { limit })]
]

console.log("What is due out of a million\n")
console.log(
  `The first page of 200 out of ${OPEN.toLocaleString("en")} open deadlines over ${DAYS} days; median of ${ROUNDS}, both sides in turn.\n`
)
console.log("| store | offices | asked | found | no closed case | two million closed |")
console.log("|---|--:|---|--:|--:|--:|")
let slowest = 0
let flattest = 0
for (const [name, house] of [
  ["SQLite", inSqlite],
  ["PostgreSQL", inPostgres]
]) {
  for (const offices of [1, OFFICES]) {
    const sides = [await house(offices, 0), await house(offices, CLOSED)]
    for (const [what, ask] of questions) {
      const times = [[], []]
      let found = 0
      for (let round = 0; round < ROUNDS + 10; round++) {
        for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) {
          const from = performance.now()
          found = (await run(ask(sides[side], 200))).items.length
          if (round >= 10) times[side].push(performance.now() - from)
        }
      }
      const [none, many] = times.map(median)
      slowest = Math.max(slowest, none, many)
      flattest = Math.max(flattest, many / none)
      console.log(
        `| ${name} | ${offices.toLocaleString("en")} | ${what} | ${found} | ${ms(none)} | ${ms(many)} |`
      )
    }
    for (const side of sides) await run(side.close)
  }
}
console.log(
  `\nThe slowest took ${ms(slowest)}; with two million closed cases at most ${flattest.toFixed(2)} times as long as with none.`
)
console.log("Target: 10 ms or less, and the same whatever is closed.")
await server.stop()
rmSync(folder, { recursive: true, force: true })
