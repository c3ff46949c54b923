import { officialCalendar } from "@danchu/calendar"
import { InvalidText } from "@danchu/law"
import { type AnyDoor, type CaseEvent, decide, doorOf, nextMoves, type Refusal } from "@danchu/procedures"
import type * as z from "zod"
import { basis } from "./answer.js"

const bench = { calendar: officialCalendar }

export const badLine = (line: number, why: string, cause?: unknown) =>
  new InvalidText(
    `line ${line}: ${why}`,
    `line ${line}`,
    "One JSON object a line: the case, its procedure, and an event or a command of it.",
    { cause }
  )

/** Where a schema was not met; never what was given. */
export const explained = (error: z.ZodError): string =>
  error.issues.map(issue => `${issue.path.join(".") || "the line"}: ${issue.message}`).join("; ")

/** One case on its way through its procedure, line by line. */
export interface CaseReader {
  /** An event changes the state; a command is decided first, and its refusal is part of the answer. */
  readonly read: (body: object, line: number) => void
  readonly procedure: string
  readonly events: readonly CaseEvent[]
  /** Commands that the law refused: nothing came of them. */
  readonly refusals: readonly { readonly line: number; readonly refusal: Refusal }[]
  readonly summary: (id: string) => object
}

const readerOf = ({ procedure, commands, events: occurrences }: AnyDoor): CaseReader => {
  let state = procedure.initial
  const events: CaseEvent[] = []
  const refusals: { readonly line: number; readonly refusal: Refusal }[] = []
  const warnings: string[] = []
  const happened = (event: CaseEvent) => {
    state = procedure.evolve(state, event)
    events.push(event)
  }
  const read = (body: object, line: number) => {
    if ("type" in body && Object.hasOwn(procedure.steps, String(body.type))) {
      const command = commands.safeParse(body)
      if (!command.success) throw badLine(line, explained(command.error), command.error)
      const answer = decide(procedure, state, command.data, bench)
      if (answer._tag === "Refused") {
        refusals.push({ line, refusal: answer })
        return
      }
      for (const event of answer.events) happened(event)
      warnings.push(...answer.warnings.map(warning => `line ${line}: ${warning}`))
      return
    }
    const event = occurrences.safeParse({ governedBy: [], ...body })
    if (!event.success) throw badLine(line, explained(event.error), event.error)
    happened(event.data)
  }
  const summary = (id: string) => {
    return {
      case: id,
      procedure: procedure.id,
      state: state.phase,
      label: procedure.phases[state.phase]?.label,
      facts: state,
      deadlines: procedure.deadlines(state, bench).map(one => ({ ...one, basis: basis(one.basis) })),
      next: nextMoves(procedure, state),
      refusals: refusals.map(({ line, refusal }) => ({
        line,
        code: refusal.code,
        message: refusal.message,
        basis: basis(refusal.basis)
      })),
      warnings
    }
  }
  return { read, procedure: procedure.id, events, refusals, summary }
}

/**
 * A reader for a new case of that procedure.
 * @throws Unknown
 */
export const caseReader = (procedure: string): CaseReader => readerOf(doorOf(procedure))
