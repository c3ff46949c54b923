import {
  type CaseEvent,
  type CaseState,
  type Command,
  ComplaintCommand,
  complaintDiscipline,
  complaintFirst,
  complaintSecond,
  DenunciationCommand,
  DisciplineComplaintCommand,
  denunciation,
  type Procedure,
  SecondComplaintCommand
} from "@danchu/procedures"
import type * as z from "zod"

/** A procedure with the schema that stands at its door: what comes in is checked before it is decided. */
export interface Door<S extends CaseState, C extends Command, E extends CaseEvent, I> {
  readonly procedure: Procedure<S, C, E>
  readonly commands: z.ZodType<C, I>
}

const door = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
  procedure: Procedure<S, C, E>,
  commands: z.ZodType<C, I>
): Door<S, C, E, I> => ({ procedure, commands })

export const firstComplaint = door(complaintFirst, ComplaintCommand)
export const secondComplaint = door(complaintSecond, SecondComplaintCommand)
export const disciplineComplaint = door(complaintDiscipline, DisciplineComplaintCommand)
export const denunciationCase = door(denunciation, DenunciationCommand)
