import { officialCalendar } from "@danchu/calendar"
import { InvalidText, Unknown } from "@danchu/law"
import * as known from "@danchu/procedures"
import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  nextMoves,
  type Procedure,
  type Refusal
} from "@danchu/procedures"
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
  readonly events: readonly CaseEvent[]
  readonly summary: (id: string) => object
}

const readerOf =
  <S extends CaseState, C extends Command, E extends CaseEvent>(
    procedure: Procedure<S, C, E>,
    commands: z.ZodType<C>,
    occurrences: z.ZodType<E>
  ) =>
  (): CaseReader => {
    let state = procedure.initial
    const events: E[] = []
    const refusals: { readonly line: number; readonly refusal: Refusal }[] = []
    const warnings: string[] = []
    const happened = (event: E) => {
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
      const phase: S["phase"] = state.phase
      return {
        case: id,
        procedure: procedure.id,
        state: phase,
        label: procedure.phases[phase].label,
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
    return { read, events, summary }
  }

const readers: ReadonlyMap<string, () => CaseReader> = new Map([
  [
    known.petitionIntake.id,
    readerOf(known.petitionIntake, known.PetitionIntakeCommand, known.PetitionIntakeEvent)
  ],
  [known.complaintFirst.id, readerOf(known.complaintFirst, known.ComplaintCommand, known.ComplaintEvent)],
  [
    known.complaintSecond.id,
    readerOf(known.complaintSecond, known.SecondComplaintCommand, known.SecondComplaintEvent)
  ],
  [
    known.complaintDiscipline.id,
    readerOf(known.complaintDiscipline, known.DisciplineComplaintCommand, known.DisciplineComplaintEvent)
  ],
  [known.denunciation.id, readerOf(known.denunciation, known.DenunciationCommand, known.DenunciationEvent)],
  [known.petition.id, readerOf(known.petition, known.PetitionCommand, known.PetitionEvent)],
  [
    known.regulationReflection.id,
    readerOf(known.regulationReflection, known.RegulationReflectionCommand, known.RegulationReflectionEvent)
  ],
  [
    known.communityDecision.id,
    readerOf(known.communityDecision, known.CommunityDecisionCommand, known.CommunityDecisionEvent)
  ],
  [
    known.communeDecision.id,
    readerOf(known.communeDecision, known.CommuneDecisionCommand, known.CommuneDecisionEvent)
  ],
  [known.disclosure.id, readerOf(known.disclosure, known.DisclosureCommand, known.DisclosureEvent)],
  [known.oneStop.id, readerOf(known.oneStop, known.OneStopCommand, known.OneStopEvent)],
  [known.covenant.id, readerOf(known.covenant, known.CovenantCommand, known.CovenantEvent)],
  [known.headElection.id, readerOf(known.headElection, known.HeadElectionCommand, known.HeadElectionEvent)],
  [
    known.headDismissal.id,
    readerOf(known.headDismissal, known.HeadDismissalCommand, known.HeadDismissalEvent)
  ],
  [known.reception.id, readerOf(known.reception, known.ReceptionCommand, known.ReceptionEvent)],
  [known.consultation.id, readerOf(known.consultation, known.ConsultationCommand, known.ConsultationEvent)],
  [known.dialogue.id, readerOf(known.dialogue, known.DialogueCommand, known.DialogueEvent)],
  [known.supervision.id, readerOf(known.supervision, known.SupervisionCommand, known.SupervisionEvent)]
])

/**
 * A reader for a new case of that procedure.
 * @throws Unknown
 */
export const caseReader = (procedure: string): CaseReader => {
  const open = readers.get(procedure)
  if (!open) throw new Unknown("procedure", procedure, `Procedures: ${[...readers.keys()].join(", ")}.`)
  return open()
}
