import { officialCalendar } from "@danchu/calendar"
import {
  type Accepted,
  type Bench,
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type OpenDeadline,
  type Procedure,
  type Refusal,
  replay
} from "@danchu/procedures"
import * as z from "zod"

export const bench: Bench = { calendar: officialCalendar }

/** What became of commands given one after the other. */
export interface Course<S, E extends CaseEvent> {
  readonly events: readonly E[]
  readonly state: S
  /** The last answer, where it is no refusal. */
  readonly answer?: Accepted<E>
  readonly refusal?: Refusal
  /** Which command was refused, from 0. */
  readonly at?: number
}

/** Gives commands to a procedure one after the other, as an outside caller would: through the schema. */
export const courseOf = <S extends CaseState, E extends CaseEvent, Schema extends z.ZodType<Command>>(
  procedure: Procedure<S, z.output<Schema>, E>,
  schema: Schema
) => {
  const run = (...commands: readonly z.input<Schema>[]): Course<S, E> => {
    const events: E[] = []
    let answer: Accepted<E> | undefined
    for (const [at, given] of commands.entries()) {
      const state = replay(procedure, events)
      const found = decide(procedure, state, z.parse(schema, given), bench)
      if (found._tag === "Refused") return { events, refusal: found, at, state }
      answer = found
      events.push(...found.events)
    }
    return { events, state: replay(procedure, events), ...(answer && { answer }) }
  }
  const due = (commands: readonly z.input<Schema>[], key: string): OpenDeadline | undefined => {
    const { refusal, state } = run(...commands)
    if (refusal) throw new Error(`refused before its deadline was asked: ${refusal.code}`)
    return procedure.deadlines(state, bench).find(one => one.key === key)
  }
  return { run, due }
}
