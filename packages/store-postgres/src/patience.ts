import type { StoreUnavailable } from "@danchu/engine"
import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import { triesAfter } from "./driver-fault.js"

/** How often work steps back for another writer before it gives up: about ten seconds. */
const mostWaits = 200
const waitAtMost = 50

/** By the machine's timer and not by Effect's Clock: a test that stops the clock must not stop the queue for the lock. */
const pause = (milliseconds: number): Effect.Effect<void> =>
  Effect.callback(resume => {
    const timer = setTimeout(() => resume(Effect.void), milliseconds)
    return Effect.sync(() => clearTimeout(timer))
  })

/** Runs work of the driver; its faults become failures, and while somebody else is in the way it tries again. */
export const patiently = <A, E>(work: () => Promise<A>): Effect.Effect<A, E | StoreUnavailable> =>
  Effect.suspend(() => {
    let waits = 0
    const once = Effect.flatten(
      Effect.promise(() =>
        work().then(
          (value): Effect.Effect<A, E> => Effect.succeed(value),
          (error: unknown): Effect.Effect<A, E> =>
            error instanceof Fault ? Effect.fail(error as E) : Effect.die(error)
        )
      )
    )
    return Effect.retry(once, {
      times: mostWaits,
      while: fault => (waits < triesAfter(fault) ? Effect.as(pause((waits++ * 7) % waitAtMost), true) : false)
    })
  })
