import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { CaseStore, everyTenant, Notifier, relayOnce } from "@danchu/engine"
import { day } from "@danchu/law"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { fillOwed, fillParked } from "./owed.mjs"
import { bareWriter, commitOf, tenant, withTexts } from "./rows.mjs"

const folder = mkdtempSync(join(process.env.DANCHU_BENCH_FOLDER ?? tmpdir(), "danchu-bench-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

const run = effect => Effect.runPromise(effect)
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const since = from => Number(process.hrtime.bigint() - from)
const count = value => Math.round(value).toLocaleString("en")
const ms = nanoseconds => `${(nanoseconds / 1e6).toFixed(2)} ms`

/** A connection as the store opens its own, on a file that the store has made. */
const bareOn = async filename => {
  await run((await run(openSqliteStore({ filename }))).close)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: true })
  db.exec("PRAGMA synchronous = FULL")
  return db
}

const BATCH = 100
const ROUNDS = 30

/** Both write the same commits, batch by batch in turn, so that a change of the disk's pace meets both. */
const throughput = async () => {
  const store = await run(openSqliteStore({ filename: join(folder, "store.sqlite") }))
  const db = await bareOn(join(folder, "bare.sqlite"))
  const bare = bareWriter(db)
  const times = { store: [], bare: [] }
  for (let round = 0; round < ROUNDS + 3; round++) {
    const sent = Array.from({ length: BATCH }, (_, index) => commitOf(index, round))
    const texts = sent.map(withTexts)
    const writers = {
      store: () => run(Effect.forEach(sent, store.commit, { discard: true })),
      bare: async () => {
        for (const commit of texts) bare.write(commit)
      }
    }
    for (const name of round % 2 === 0 ? ["store", "bare"] : ["bare", "store"]) {
      const from = process.hrtime.bigint()
      await writers[name]()
      if (round >= 3) times[name].push(since(from) / BATCH)
    }
  }
  await run(store.close)
  db.close()
  return { store: median(times.store), bare: median(times.bare) }
}

const CASES = 1500
const EVENTS = 100
const OPEN = 25_000
const CLOSED = 100_000

/** Many whole cases, and many that only have deadlines, open or not. */
const fill = async filename => {
  const db = await bareOn(filename)
  db.exec("PRAGMA synchronous = OFF")
  const bare = bareWriter(db)
  bare.begin()
  for (let id = 0; id < CASES; id++) {
    for (let version = 0; version < EVENTS; version++) {
      const sent = commitOf(id, version)
      bare.rows(withTexts(version === EVENTS - 1 ? sent : { ...sent, deadlines: [] }))
    }
  }
  for (let id = CASES; id < CASES + OPEN + CLOSED; id++) {
    const sent = commitOf(id, 0)
    bare.rows(withTexts(id % 5 === 0 ? sent : { ...sent, deadlines: [], closed: true }))
  }
  bare.end()
  db.exec("UPDATE messages SET state = 2")
  db.close()
}

const timed = async (times, work) => {
  const taken = []
  for (let time = 0; time < times; time++) {
    const from = process.hrtime.bigint()
    await work(time)
    taken.push(since(from))
  }
  return median(taken)
}

const WAITING = 20_000
let files = 0

/** Messages a second of one relay, beside cases whose first message is parked. */
const relaying = async stuck => {
  const filename = join(folder, `parked-${++files}.sqlite`)
  await fillOwed(filename, WAITING, 1)
  await fillParked(filename, stuck)
  const store = await run(openSqliteStore({ filename, examine: "header" }))
  let sent = 0
  const notifier = { send: () => Effect.sync(() => void sent++) }
  const from = performance.now()
  const round = relayOnce().pipe(
    Effect.provideService(CaseStore, store),
    Effect.provideService(Notifier, notifier)
  )
  while ((await run(round)).delivered > 0 && performance.now() - from < 20_000);
  const pace = (sent * 1000) / (performance.now() - from)
  await run(store.close)
  return pace
}

const { store, bare } = await throughput()
console.log("The store in a SQLite file\n")
console.log(
  "A commit is one event of half a kilobyte, its receipt, one message and one deadline, on the disk"
)
console.log(
  "(`synchronous = FULL`) before it is acknowledged. The bare transaction writes the same rows by prepared"
)
console.log(
  "statements, with the JSON made beforehand and nothing looked up or checked. The deadline moves with every commit.\n"
)
console.log("| one commit | time | commits per second | of the bare pace |")
console.log("|---|--:|--:|--:|")
console.log(`| bare prepared transaction | ${ms(bare)} | ${count(1e9 / bare)} | |`)
console.log(`| \`commit\` | ${ms(store)} | ${count(1e9 / store)} | ${Math.round((bare / store) * 100)} % |\n`)

const filename = join(folder, "many.sqlite")
await fill(filename)
const opening = process.hrtime.bigint()
const many = await run(openSqliteStore({ filename }))
const opened = since(opening)
const glance = process.hrtime.bigint()
await run((await run(openSqliteStore({ filename, examine: "header" }))).close)
const glanced = since(glance)
const loading = await timed(300, async time => {
  const events = await run(many.load({ tenant, caseId: `case-${(time * 7919) % CASES}` }))
  if (events.length !== EVENTS) throw new Error(`a case has ${events.length} events`)
})
let found = 0
const soon = await timed(100, async () => {
  found = (await run(many.due(tenant, day("2026-12-03"), { limit: 200 }))).items.length
})
const soonEverywhere = await timed(100, () => run(many.due(everyTenant, day("2026-12-03"), { limit: 200 })))
const idle = await timed(100, () =>
  run(many.lease({ tenant: everyTenant, now: 1_900_000_000_000, until: 1_900_000_060_000, limit: 8 }))
)
const events = CASES * EVENTS + OPEN + CLOSED
console.log(
  `With ${count(events)} events of ${count(CASES + OPEN + CLOSED)} cases stored (${count(statSync(filename).size / 2 ** 20)} MB), ${count(OPEN)} deadlines open:\n`
)
console.log("| | time |")
console.log("|---|--:|")
console.log(`| \`load\` a case of ${EVENTS} events | ${ms(loading)} |`)
console.log(`| \`due\` of one tenant, ${found} found | ${ms(soon)} |`)
console.log(`| \`due\` of every tenant | ${ms(soonEverywhere)} |`)
console.log(`| \`lease\` with nothing to send | ${ms(idle)} |`)
console.log(`| open, every page examined | ${ms(opened)} |`)
console.log(`| open, \`examine: "header"\` | ${ms(glanced)} |`)
await run(many.close)

console.log(
  `\nOne relay, a notifier that does nothing, ${count(WAITING)} messages to send, beside cases whose first message is parked and has two behind it:\n`
)
console.log("| parked | messages a second |")
console.log("|--:|--:|")
await relaying(0) // warms up
for (const stuck of [0, 10_000, 50_000]) console.log(`| ${count(stuck)} | ${count(await relaying(stuck))} |`)
