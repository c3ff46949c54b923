// Delivers what a file owes until nothing is left: each message becomes a line "key attempt" at the end of another file.
// node relay-process.mjs STORE SENT [EVERY]: with EVERY it prints how much memory it holds after so many messages.
import { openSync, writeSync } from "node:fs"
import { CaseStore, Notifier, relayOnce } from "@danchu/engine"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"

const [filename, sent, every = "0"] = process.argv.slice(2)
const store = await Effect.runPromise(openSqliteStore({ filename, examine: "header" }))
const out = openSync(sent, "a")
let count = 0

const sample = () => {
  const { rss, heapUsed } = process.memoryUsage()
  process.stdout.write(`${JSON.stringify({ count, rss, heapUsed })}\n`)
}

const notifier = {
  send: ({ key, attempt }) =>
    Effect.sync(() => {
      writeSync(out, `${key} ${attempt}\n`)
      count++
      if (Number(every) > 0 && count % Number(every) === 0) sample()
    })
}

// Leases so short that whoever follows a killed one need not wait long.
const round = relayOnce({ leaseFor: 500, timeout: 400 })
const rounds = Effect.gen(function* () {
  for (;;) {
    const { delivered, postponed, parked, lost } = yield* round
    if (delivered + postponed + parked + lost > 0) continue
    const { items } = yield* store.parked(yield* Effect.succeed("xa-vi-du"), { limit: 1 })
    if (items.length > 0) return yield* Effect.die("a message was parked")
    return
  }
})

process.stdout.write("begun\n")
const from = performance.now()
await Effect.runPromise(
  rounds.pipe(Effect.provideService(CaseStore, store), Effect.provideService(Notifier, notifier))
)
process.stdout.write(`${JSON.stringify({ done: count, seconds: (performance.now() - from) / 1000 })}\n`)
await Effect.runPromise(store.close)
