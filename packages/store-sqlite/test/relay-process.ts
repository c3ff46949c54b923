// Opens cases and delivers their messages until it is killed: "case N" is printed once a case is acknowledged.
import { handleCommand, makeFileNotifier, Notifier, openCase, relayAll } from "@danchu/engine"
import { SqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { bench, monday, order } from "../../engine/test/toy.js"

const [filename = "", sent = "", first = "1"] = process.argv.slice(2)

const program = Effect.gen(function* () {
  for (let number = Number(first); ; number++) {
    const id = `case-${number}`
    yield* openCase(order(id, { type: "begin", on: monday, title: "x" }, `begin-${number}`))
    yield* handleCommand(order(id, { type: "end", on: monday }, `end-${number}`))
    yield* Effect.sync(() => process.stdout.write(`${number}\n`))
    // A lease of no time: whoever comes after the kill need not wait for it to run out.
    yield* relayAll({ leaseFor: 1 })
  }
})

await Effect.runPromise(
  program.pipe(
    Effect.provideService(Notifier, makeFileNotifier(sent)),
    Effect.provide(Layer.merge(SqliteStore.layer({ filename }), bench))
  )
)
