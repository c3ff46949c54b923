import { StoreUnavailable } from "@danchu/engine"
import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import { driverFault, isDriverError } from "./driver-fault.js"

/** How often work steps back for another writer before it gives up: about ten seconds. */
const mostWaits = 200
const waitAtMost = 50

/** By the machine's timer and not by Effect's Clock: a test that stops the clock must not stop the queue for the lock. */
const pause = (milliseconds: number): Effect.Effect<void> =>
  Effect.callback(resume => {
    const timer = setTimeout(() => resume(Effect.void), milliseconds)
    return Effect.sync(() => clearTimeout(timer))
  })

const isBusy = (fault: unknown): boolean => fault instanceof StoreUnavailable && fault.why === "busy"

/** Runs work of the driver; its errors become faults, and while somebody else holds the lock it tries again. */
export const patiently = <A, E>(filename: string, work: () => A): Effect.Effect<A, E | StoreUnavailable> => {
  const attempt = (waits: number): Effect.Effect<A, E | StoreUnavailable> => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      const fault = isDriverError(error) ? driverFault(error, filename) : error
      if (isBusy(fault) && waits < mostWaits) {
        return Effect.flatMap(pause(1 + ((waits * 7) % waitAtMost)), () => attempt(waits + 1))
      }
      return fault instanceof Fault ? Effect.fail(fault as E) : Effect.die(fault)
    }
  }
  return Effect.suspend(() => attempt(0))
}
