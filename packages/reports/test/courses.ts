import { officialCalendar } from "@danchu/calendar"
import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type Procedure,
  replay
} from "@danchu/procedures"
import type * as z from "zod"

/** The events that an office's acts leave behind, each act decided by the procedure. */
export const coursesOf =
  <S extends CaseState, E extends CaseEvent, Schema extends z.ZodType<Command>>(
    procedure: Procedure<S, z.output<Schema>, E>,
    schema: Schema
  ) =>
  (...commands: readonly z.input<Schema>[]): readonly E[] => {
    const events: E[] = []
    for (const given of commands) {
      const command = schema.parse(given)
      const answer = decide(procedure, replay(procedure, events), command, { calendar: officialCalendar })
      if (answer._tag === "Refused") throw new Error(`${command.type}: ${answer.code}`)
      events.push(...answer.events)
    }
    return events
  }
