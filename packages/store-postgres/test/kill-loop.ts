// Processes that write to the same cases, watch their deadlines and deliver their messages are killed, and their connections
// cut, again and again; then everything is counted.
import assert from "node:assert/strict"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { CaseStore, type CaseStoreShape, Notifier, relayAll } from "@danchu/engine"
import { openPostgresStore } from "@danchu/store-postgres"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { busyCases, busyKey, busyMessageKey, busyShape, otherSide, remindedOf } from "./busy.js"

export interface KillLoop {
  readonly url: string
  readonly schema: string
  readonly processes: number
  /** Each round ends with the death of half of the processes and of some connections. */
  readonly rounds: number
  readonly roundMilliseconds: number
  readonly seed: number
}

export interface Aftermath {
  readonly kills: number
  readonly cuts: number
  readonly acknowledged: number
  readonly committed: number
  readonly events: number
  readonly messages: number
  /** Messages that the watches posted, each once. */
  readonly reminders: number
  /** Deliveries beyond the first of each message: allowed, and told by the key. */
  readonly repeated: number
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

interface Ack {
  readonly caseNumber: number
  readonly command: string
  readonly version: number
}

const start = ({ url, schema }: KillLoop, name: string, seed: number, acks: Ack[], complaints: string[]) => {
  const loader = here("../../testkit/test/from-source.mjs")
  const args = ["--import", loader, here("./busy-process.ts"), url, schema, name, String(seed)]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] })
  let rest = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = `${rest}${text}`.split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) {
      const [, caseNumber = "", command = "", version = ""] = line.split(" ")
      acks.push({ caseNumber: Number(caseNumber), command, version: Number(version) })
    }
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => complaints.push(text))
  return child
}

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill("SIGKILL")
  await once(child, "close")
}

/** Holds what lies there against what was acknowledged. */
const judge = async (
  { schema }: KillLoop,
  client: Client,
  store: CaseStoreShape,
  acks: readonly Ack[],
  arrived: readonly { readonly case: string; readonly key: string }[]
): Promise<Omit<Aftermath, "kills" | "cuts">> => {
  const firstArrivals = [...new Map(arrived.toReversed().map(one => [one.key, one])).values()].toReversed()
  let committed = 0
  let events = 0
  for (let caseNumber = 0; caseNumber < busyCases; caseNumber++) {
    const key = busyKey(caseNumber)
    const stored = await Effect.runPromise(store.load(key))
    const given = new Map<string, number>()
    for (const { commandId, payload, sequence } of stored) {
      const before = given.get(commandId) ?? 0
      assert.deepEqual(payload, { command: commandId, index: before }, `event ${sequence} is out of order`)
      given.set(commandId, before + 1)
    }
    for (const [command, count] of given) {
      assert.equal(count, busyShape(command).events, `${command} left part of its events, or left them twice`)
    }
    for (const ack of acks.filter(ack => ack.caseNumber === caseNumber)) {
      const last = stored.findLast(({ commandId }) => commandId === ack.command)
      assert.equal(
        last?.sequence,
        ack.version,
        `${ack.command} was acknowledged with ${ack.version} and is lost or elsewhere`
      )
    }
    const owed = [...given.keys()].flatMap(command =>
      Array.from({ length: busyShape(command).messages }, (_, index) => busyMessageKey(command, index))
    )
    const name = `${key.tenant} ${key.caseId}`
    const came = firstArrivals.filter(one => one.case === name).map(one => one.key)
    const kept = await client.query<{ readonly key: string }>(
      `SELECT key FROM ${schema}.messages WHERE tenant = $1 AND case_id = $2 ORDER BY position`,
      [key.tenant, key.caseId]
    )
    assert.deepEqual(
      came,
      kept.rows.map(({ key }) => key),
      `the messages of case ${name} did not come in their order`
    )
    const said = came.filter(one => remindedOf(one) === null)
    assert.deepEqual(said, owed, `the messages of case ${name} are lost, invented or out of order`)
    for (const one of came) {
      const command = remindedOf(one)
      assert.ok(command === null || given.has(command), `${one} reminds of what never was`)
    }
    const open = await Effect.runPromise(store.deadlines(key))
    const newest = stored.at(-1)?.commandId
    assert.deepEqual(
      open.map(({ key }) => key),
      newest === undefined ? [] : [newest],
      `the deadlines of case ${name} are not those of its newest command`
    )
    committed += given.size
    events += stored.length
  }
  const { rows } = await client.query(`SELECT (SELECT count(*)::integer FROM ${schema}.commands) AS commands,
    (SELECT count(*)::integer FROM ${schema}.events) AS events,
    (SELECT count(*)::integer FROM ${schema}.messages WHERE state <> 2) AS open`)
  assert.deepEqual(rows[0], { commands: committed, events, open: 0 })
  return {
    acknowledged: acks.length,
    committed,
    events,
    messages: firstArrivals.length,
    reminders: firstArrivals.filter(({ key }) => remindedOf(key) !== null).length,
    repeated: arrived.length - firstArrivals.length
  }
}

/** Runs the loop on a new schema, which it takes away again when all is well. */
export const killLoop = async (
  loop: KillLoop,
  tell: (line: string) => void = () => {}
): Promise<Aftermath> => {
  const { url, schema, processes, rounds, roundMilliseconds, seed } = loop
  const other = otherSide(url, schema)
  const client = new Client({ connectionString: url })
  await client.connect()
  await other.prepare()
  const store = await Effect.runPromise(openPostgresStore({ url, schema, connections: 2 }))
  const acks: Ack[] = []
  const complaints: string[] = []
  let births = 0
  let kills = 0
  let cuts = 0
  const born = (): ChildProcess => start(loop, `p${++births}`, seed + births, acks, complaints)
  let alive = Array.from({ length: processes }, born)
  for (let round = 1; round <= rounds; round++) {
    const before = acks.length
    const until = Date.now() + roundMilliseconds
    // A round in which nothing was acknowledged would prove nothing.
    while (Date.now() < until || acks.length < before + processes) {
      await sleep(20)
      assert.ok(Date.now() < until + 60_000, `nobody writes any more: ${complaints.join("")}`)
    }
    const cut = await client.query(
      `SELECT count(pg_terminate_backend(pid))::integer AS n FROM pg_stat_activity
       WHERE application_name = 'danchu' AND datname = current_database() AND pid % 3 = $1`,
      [round % 3]
    )
    cuts += Number(cut.rows[0]?.n)
    await sleep(roundMilliseconds / 4)
    const doomed = alive.filter((_, index) => index % 2 === round % 2)
    await Promise.all(doomed.map(kill))
    kills += doomed.length
    alive = alive.map(child => (doomed.includes(child) ? born() : child))
    tell(`round ${round}: ${acks.length} acknowledged, ${kills} killed, ${cuts} connections cut`)
  }
  await Promise.all(alive.map(kill))
  kills += alive.length
  assert.deepEqual(complaints, [], "a process complained before it was killed")
  const relay = relayAll({ leaseFor: 1500, atOnce: 24 }).pipe(
    Effect.provideService(Notifier, other.notifier),
    Effect.provideService(CaseStore, store)
  )
  const open = `SELECT count(*)::integer AS n FROM ${schema}.messages WHERE state < 2`
  // The leases of the dead run out by themselves.
  do await Effect.runPromise(relay)
  while (Number((await client.query(open)).rows[0]?.n) > 0)
  const found = await judge(loop, client, store, acks, await other.arrived())
  await Effect.runPromise(store.close)
  await other.clear()
  await client.query(`DROP SCHEMA ${schema} CASCADE`)
  await client.end()
  return { kills, cuts, ...found }
}
