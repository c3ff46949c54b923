import type { Fault } from "@danchu/law"
import { CommandInvalid } from "@danchu/procedures"
import * as Effect from "effect/Effect"
import { answering } from "./answering.js"
import { DecisionFailed } from "./faults.js"

/** Runs what asks the law and the calendar: a fault of theirs becomes a failure with that fault as its cause. */
export const computed = <A>(work: () => A): Effect.Effect<A, DecisionFailed> =>
  Effect.mapError(answering<A, Fault>(work), fault => new DecisionFailed(fault))

/** The same for a decision on a command, which may itself be invalid. */
export const decided = <A>(work: () => A): Effect.Effect<A, CommandInvalid | DecisionFailed> =>
  Effect.mapError(answering<A, Fault>(work), fault =>
    fault instanceof CommandInvalid ? fault : new DecisionFailed(fault)
  )
