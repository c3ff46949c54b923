import { inspect } from "node:util"
import {
  CaseStore,
  type CaseStoreShape,
  DeliveryFailed,
  hidden,
  type KeyRing,
  makeVault,
  Notifier,
  now,
  redactionOf,
  redactText,
  relayOnce,
  VaultRows,
  type VaultRowsShape
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import { commit, event, key, message, someTenant } from "./sample.js"

/** Nobody's name and nobody's number: whoever finds them anywhere has found a leak. */
export const planted = {
  name: "Trịnh Thị Chim Hoàng Yến",
  phone: "0999-555-1357",
  address: "số nhà 7777 ngõ Hoàng Oanh"
}

export const canaries: readonly string[] = Object.values(planted)

const text = `Người tố cáo là ${planted.name}, ở ${planted.address}, máy ${planted.phone}.`

/**
 * The day of a denunciation: an identity is kept, a case opened with its reference and a redacted text, messages go out
 * and fail, grants are refused, records destroyed. Answers everything that was printed, thrown, logged and sent.
 */
export const leakTrial = async (
  store: CaseStoreShape,
  rows: VaultRowsShape,
  ring: KeyRing
): Promise<readonly string[]> => {
  const said: string[] = []
  const say = (thing: unknown): void => {
    said.push(inspect(thing, { depth: 12, showHidden: true }), String(thing))
    try {
      said.push(JSON.stringify(thing) ?? "")
    } catch {
      // What cannot be written as JSON was inspected.
    }
  }
  const logger = Logger.layer([Logger.make(({ message, cause }) => say([message, cause]))])
  const notifier = {
    send: (notification: object) => {
      say(notification)
      return Effect.fail(new DeliveryFailed("portal-away", "leak-trial", { cause: new Error("no answer") }))
    }
  }
  const day = Effect.gen(function* () {
    const vault = yield* makeVault(ring)
    const identity = Redacted.make({ ...planted })
    yield* Effect.logInfo("an identity comes in", identity)
    const ref = yield* vault.keep(someTenant, identity, "actor-1")
    const marks = canaries.map(canary => ({
      from: text.indexOf(canary),
      to: text.indexOf(canary) + canary.length,
      why: "denouncer"
    }))
    const shown = redactText(text, redactionOf(text, marks))
    yield* Effect.logInfo("leak-trial", ref, shown)
    if (shown.split(hidden).length !== 4) return yield* Effect.die("the text is not redacted")
    yield* store.commit(
      commit(key("leak-trial"), 0, "leak-trial", {
        events: [event({ denouncer: ref, text: shown, note: "leak-trial" })],
        messages: [message("leak-trial/1", { values: { denouncer: ref } })]
      })
    )
    yield* relayOnce()
    const until = (yield* now) + 1000
    const request = {
      tenant: someTenant,
      ref,
      to: "actor-2",
      by: "actor-1",
      purpose: "verify-denouncer",
      until
    }
    const grant = yield* vault.grant(request)
    const reading = { tenant: someTenant, ref, grant: grant.id, by: "actor-2", purpose: "verify-denouncer" }
    const read = yield* vault.read(reading)
    yield* Effect.logInfo("read", read, { read })
    say([read, grant, reading])
    for (const failing of [
      vault.read({ ...reading, by: "actor-3" }),
      vault.read({ ...reading, purpose: "curiosity" }),
      vault.grant({ ...request, to: "actor-1" }),
      vault.keep(someTenant, Redacted.make({ ...planted, scan: "x".repeat(70_000) }), "actor-1"),
      vault.keep(someTenant, Redacted.make({ ...planted, share: Number.NaN }), "actor-1"),
      store.commit(commit(key("leak-trial"), 7, "leak-trial-2", { events: [event({ denouncer: ref })] }))
    ]) {
      const exit = yield* Effect.exit<unknown, unknown, never>(failing)
      if (Exit.isSuccess(exit)) return yield* Effect.die("what must fail succeeded")
      yield* Effect.logError("failed", exit.cause)
      say(exit.cause)
    }
    yield* vault.destroy(someTenant, ref, "actor-1", "time-is-over")
    yield* Effect.logError("gone", yield* Effect.exit(vault.read(reading)))
    say(yield* vault.record(someTenant, { limit: 100 }))
    say(yield* store.load(key("leak-trial")))
    say(yield* store.parked(someTenant, { limit: 10 }))
  })
  await Effect.runPromise(
    day.pipe(
      Effect.provideService(VaultRows, rows),
      Effect.provideService(CaseStore, store),
      Effect.provideService(Notifier, notifier),
      Effect.provide(Layer.fresh(logger))
    )
  )
  return said
}
