import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"

/**
 * Runs work that throws its faults: a fault becomes the effect's failure, anything else a defect.
 * The caller names the faults; an adapter's own errors must have become faults before.
 */
export const answering = <A, E>(work: () => A): Effect.Effect<A, E> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      return error instanceof Fault ? Effect.fail(error as E) : Effect.die(error)
    }
  })
