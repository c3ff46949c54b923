import type * as z from "zod"
import type { CaseEvent, CaseState, Command, Procedure } from "./procedure.js"

/** A procedure with the schemas that stand at its door: what comes in is checked before it is decided. */
export interface Door<S extends CaseState, C extends Command, E extends CaseEvent, I = unknown> {
  readonly procedure: Procedure<S, C, E>
  /** Reads a command; `I` is what may be given, `C` what the procedure decides. */
  readonly commands: z.ZodType<C, I>
  /** Reads an event that was recorded. */
  readonly events: z.ZodType<E>
}

/** A door of which only the id is known, as in a file or an address. */
export type AnyDoor = Door<CaseState, Command, CaseEvent>

export const door = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
  procedure: Procedure<S, C, E>,
  commands: z.ZodType<C, I>,
  events: z.ZodType<E>
): Door<S, C, E, I> => ({ procedure, commands, events })
