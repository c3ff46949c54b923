// One office at work until it is killed: it writes to cases that others write to as well, watches their deadlines and
// delivers what is owed.
// "ack CASE COMMAND VERSION" is printed once a command is acknowledged.

import { setTimeout as sleep } from "node:timers/promises"
import { CaseStore, Notifier, relayOnce, type StoreUnavailable, watchDeadlines } from "@danchu/engine"
import { openPostgresStore } from "@danchu/store-postgres"
import * as Effect from "effect/Effect"
import { bench } from "../../engine/test/toy.js"
import { busyCases, busyCommit, busyKey, busyWatch, otherSide } from "./busy.js"

const [url = "", schema = "", name = "", seed = "1"] = process.argv.slice(2)

let state = Number(seed) >>> 0
const drawn = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

const store = await Effect.runPromise(
  Effect.retry(openPostgresStore({ url, schema, connections: 4 }), {
    times: 20,
    while: fault => fault._tag === "StoreUnavailable"
  })
)
const other = otherSide(url, schema)

const isAway = (fault: { readonly _tag: string }): fault is StoreUnavailable =>
  fault._tag === "StoreUnavailable"

const give = async (caseNumber: number, command: string): Promise<number> => {
  for (;;) {
    const once = Effect.gen(function* () {
      const { length } = yield* store.load(busyKey(caseNumber))
      return (yield* store.commit(busyCommit(caseNumber, length, command))).version
    })
    const answer = await Effect.runPromise(Effect.result(once))
    if (answer._tag === "Success") return answer.success
    if (isAway(answer.failure)) await sleep(20)
    else if (answer.failure._tag !== "VersionConflict") throw answer.failure
  }
}

const relay = relayOnce({ leaseFor: 1500, timeout: 1000, atOnce: 6, firstWait: 1 }).pipe(
  Effect.provideService(Notifier, other.notifier),
  Effect.provideService(CaseStore, store)
)

const watch = watchDeadlines(busyWatch).pipe(Effect.provideService(CaseStore, store), Effect.provide(bench))

/** What is away comes back; anything else ends the process, which the loop notices. */
const attempt = async <A, E extends { readonly _tag: string }>(work: Effect.Effect<A, E>): Promise<void> => {
  const fault = await Effect.runPromise(
    Effect.match(work, { onSuccess: () => null, onFailure: fault => fault })
  )
  if (fault !== null && !isAway(fault)) throw fault
}

for (let number = 1; ; number++) {
  const caseNumber = drawn(busyCases)
  const command = `${name}-${number}`
  const version = await give(caseNumber, command)
  process.stdout.write(`ack ${caseNumber} ${command} ${version}\n`)
  if (number % 4 === 0) await attempt(watch)
  await attempt(relay)
}
