import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import { now } from "./instant.js"

const commands = Metric.counter("danchu.commands", {
  description: "Commands by procedure, step and outcome: done, the code of a refusal, or the fault.",
  incremental: true
})
const durations = Metric.timer("danchu.command.duration", {
  description: "From a command to its answer, lost races included."
})
const messages = Metric.counter("danchu.messages", {
  description: "Messages by channel and fate: delivered, postponed, parked, lost.",
  incremental: true
})
const reminders = Metric.counter("danchu.reminders", {
  description: "Steps of the escalation: posted, or unanswered by the calendar.",
  incremental: true
})

/** Counts a command and its time; procedures, steps and codes are words of the law's own, and no id is among them. */
export const measured = <A, E extends { readonly _tag: string }, R>(
  command: { readonly procedure: string; readonly step: string },
  work: Effect.Effect<A, E, R>,
  outcomeOf: (answer: A) => string
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const from = yield* now
    const exit = yield* Effect.exit(work)
    const fault = Exit.isFailure(exit) ? Option.getOrNull(Exit.findErrorOption(exit)) : null
    const outcome = Exit.isSuccess(exit) ? outcomeOf(exit.value) : (fault?._tag ?? "defect")
    yield* Metric.update(Metric.withAttributes(commands, { ...command, outcome }), 1)
    yield* Metric.update(
      Metric.withAttributes(durations, { procedure: command.procedure }),
      Duration.millis((yield* now) - from)
    )
    return yield* exit
  })

export const countMessage = (channel: string, fate: string): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(messages, { channel, fate }), 1)

export const countReminders = (posted: number, unanswered: number): Effect.Effect<void> =>
  Effect.andThen(
    Metric.update(Metric.withAttributes(reminders, { outcome: "posted" }), posted),
    Metric.update(Metric.withAttributes(reminders, { outcome: "unanswered" }), unanswered)
  )
