import { Fault } from "@danchu/law"
import {
  type Bench,
  type CaseEvent,
  type CaseState,
  type Command,
  type Decision,
  type Procedure,
  refused,
  type Step
} from "./procedure.js"

/** A command that no step of the procedure knows, or whose day cannot be. */
export class CommandInvalid extends Fault {
  readonly _tag = "CommandInvalid"
}

const stepOf = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  type: string
): Step<S, C, E> | undefined =>
  Object.hasOwn(procedure.steps, type) ? (procedure.steps[type as C["type"]] as Step<S, C, E>) : undefined

/**
 * Puts a command to a procedure: events and notices, or a cited refusal; the state is not touched.
 * @throws CommandInvalid for an unknown command or a day before the newest event
 */
export const decide = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  state: S,
  command: C,
  bench: Bench
): Decision<E> => {
  const step = stepOf(procedure, command.type)
  if (!step) {
    throw new CommandInvalid(
      `${procedure.id} knows no command ${JSON.stringify(command.type)}`,
      command.type,
      `Commands: ${Object.keys(procedure.steps).join(", ")}.`
    )
  }
  if (state.lastOn !== null && command.on < state.lastOn) {
    throw new CommandInvalid(
      `${command.type} on ${command.on} comes before the newest event of the case, ${state.lastOn}`,
      command.on,
      "Record acts in the order in which they happened; give the day of the act itself."
    )
  }
  if (!step.from.includes(state.phase)) {
    const phase = procedure.phases[state.phase as S["phase"]]
    return refused(
      step.basis,
      "out-of-order",
      `không thể "${step.label.vi}" khi vụ việc đang ở giai đoạn "${phase.label.vi}"`,
      `"${step.label.en}" cannot happen while the case is "${phase.label.en}"; it follows ${step.from.join(" or ")}`
    )
  }
  return step.decide(state, command, bench)
}

/** The state after those events, from the beginning or from a state already reached. */
export const replay = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  events: Iterable<E>,
  from: S = procedure.initial
): S => {
  let state = from
  for (const event of events) state = procedure.evolve(state, event)
  return state
}

/** The commands that may come next in that phase, with who may give them. */
export const nextMoves = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  state: S
): readonly { readonly command: C["type"]; readonly who: string }[] =>
  (Object.keys(procedure.steps) as C["type"][]).flatMap(command => {
    const step = stepOf(procedure, command)
    return step?.from.includes(state.phase) ? [{ command, who: step.who }] : []
  })
