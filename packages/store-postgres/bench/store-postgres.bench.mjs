import { everyTenant } from "@danchu/engine"
import { day } from "@danchu/law"
import { openPostgresStore } from "@danchu/store-postgres"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { commitOf } from "../../store-sqlite/bench/rows.mjs"
import { startDatabaseServer } from "../test/database-server.ts"
import { bareWriters } from "./bare.mjs"

const ROUNDS = 9
const MILLISECONDS = 700
const VERSIONS = 10

const server = await startDatabaseServer()
const { url } = server
const admin = new Client({ connectionString: url })
await admin.connect()

/** So many writers, each on cases of its own, for a while; commits in a second. */
const pace = async (writers, write) => {
  let done = 0
  const from = performance.now()
  const writer = async () => {
    for (;;) {
      const id = ++cases
      for (let version = 0; version < VERSIONS; version++) {
        if (performance.now() - from > MILLISECONDS) return
        await write(commitOf(id, version))
        done++
      }
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return (done * 1000) / (performance.now() - from)
}
let cases = 0
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const whole = value => Math.round(value).toLocaleString("en")
const opened = (schema, connections, more = {}) =>
  Effect.runPromise(openPostgresStore({ url, schema, connections, ...more }))

console.log("The PostgreSQL store: how fast\n")
const { rows: settings } = await admin.query(
  "SELECT version() AS v, current_setting('fsync') AS f, current_setting('synchronous_commit') AS s, current_setting('shared_buffers') AS b"
)
console.log(
  `${settings[0].v.split(" on ")[0]} beside the test on the same machine, fsync ${settings[0].f}, synchronous_commit ${settings[0].s}, shared_buffers ${settings[0].b}. One Node process; a commit is one event, one message, one deadline and its receipt; cases of ${VERSIONS} commits. Median of ${ROUNDS} rounds of ${MILLISECONDS / 1000} s, in turn; the parts are medians over the rounds.\n`
)
console.log("## Commits in a second\n")
console.log(
  "| writers | the same statements through the bare driver, pipelined | one by one | the store | of the pipelined driver | of one by one |\n|---|---|---|---|---|---|"
)
for (const writers of [1, 8, 32]) {
  const schema = `bench_${writers}`
  const store = await opened(schema, writers)
  const pipelined = bareWriters(url, schema, writers, true)
  const plain = bareWriters(url, schema, writers, false)
  const contestants = {
    pipelined: commit => pipelined.write(pipelined.encode(commit)),
    plain: commit => plain.write(plain.encode(commit)),
    store: commit => Effect.runPromise(store.commit(commit))
  }
  const paces = { pipelined: [], plain: [], store: [] }
  for (const write of Object.values(contestants)) await pace(writers, write)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, write] of Object.entries(contestants)) paces[name].push(await pace(writers, write))
  }
  const [bare, single, ours] = [paces.pipelined, paces.plain, paces.store].map(median)
  // Round by round, so that whatever else the machine does meets both.
  const part = other => Math.round(100 * median(paces.store.map((one, round) => one / paces[other][round])))
  console.log(
    `| ${writers} | ${whole(bare)} | ${whole(single)} | ${whole(ours)} | ${part("pipelined")} % | ${part("plain")} % |`
  )
  await pipelined.end()
  await plain.end()
  await Effect.runPromise(store.close)
}
console.log("\nTarget: at least 70 % of the bare driver.\n")

const cut = await opened("bench_parts", 8, { partitions: 16 })
await pace(8, commit => Effect.runPromise(cut.commit(commit)))
const parts = await pace(8, commit => Effect.runPromise(cut.commit(commit)))
await Effect.runPromise(cut.close)
console.log(`Tables in 16 parts by the hash of the tenant, 8 writers: ${whole(parts)} commits in a second.\n`)

const store = await opened("bench_8", 8)
const timed = async (times, work) => {
  for (let i = 0; i < 20; i++) await work(i)
  const from = performance.now()
  for (let i = 0; i < times; i++) await work(i)
  return (performance.now() - from) / times
}
const { rows: known } = await admin.query(
  "SELECT tenant, case_id FROM bench_8.cases WHERE version = 10 ORDER BY case_id LIMIT 500"
)
const { rows: counted } = await admin.query(
  `SELECT (SELECT count(*) FROM bench_8.cases)::integer AS cases, (SELECT count(*) FROM bench_8.events)::integer AS events,
     (SELECT count(*) FROM bench_8.messages)::integer AS messages`
)
const milliseconds = value => `${value.toFixed(2)} ms`
const load = await timed(500, i => {
  const { tenant, case_id: caseId } = known[i % known.length]
  return Effect.runPromise(store.load({ tenant, caseId }))
})
const due = await timed(200, () =>
  Effect.runPromise(store.due(everyTenant, day("2027-02-01"), { limit: 100 }))
)
const lease = await timed(100, async i => {
  const held = await Effect.runPromise(
    store.lease({ tenant: everyTenant, now: 1_795_399_300_000 + i, until: 1_795_399_400_000, limit: 8 })
  )
  await Promise.all(
    held.map(({ tenant, attempt, message }) =>
      Effect.runPromise(store.settle({ tenant, key: message.key, attempt }))
    )
  )
})
console.log(
  `## Reads and messages\n\n${whole(counted[0].cases)} cases, ${whole(counted[0].events)} events, ${whole(counted[0].messages)} messages; one caller.\n\n| | time |\n|---|---|`
)
console.log(`| load a case of ten events | ${milliseconds(load)} |`)
console.log(`| the first 100 deadlines before a day, of all tenants | ${milliseconds(due)} |`)
console.log(`| lease eight messages and settle them | ${milliseconds(lease)} |`)

const { rows: sizes } = await admin.query(
  `SELECT relname, pg_total_relation_size(c.oid)::bigint AS bytes FROM pg_class c
   WHERE relnamespace = 'bench_8'::regnamespace AND relkind = 'r' AND relname <> 'schema_steps' ORDER BY relname`
)
console.log("\n## Room on the disk, indexes included\n\n| table | bytes of each commit |\n|---|---|")
for (const { relname, bytes } of sizes)
  console.log(`| ${relname} | ${whole(Number(bytes) / counted[0].events)} |`)
const sum = sizes.reduce((total, { bytes }) => total + Number(bytes), 0)
console.log(`| together | ${whole(sum / counted[0].events)} |`)
await Effect.runPromise(store.close)
await admin.end()
await server.stop()
