import { InvalidText } from "@danchu/law"
import { doors } from "@danchu/procedures"
import type * as z from "zod"
import type { CaseFacts } from "./case-facts.js"
import { fromComplaint, type Register } from "./from-complaint.js"
import { type DenunciationRegister, fromDenunciation } from "./from-denunciation.js"
import { type FirstDecision, fromDisciplineComplaint, fromSecondComplaint } from "./from-second-complaint.js"

/** What the register of an office knows of a case and its procedure does not: field, matter, how it was sorted. */
export type CaseRegister = Register & FirstDecision & DenunciationRegister

type Reading = (id: string, events: readonly unknown[], register: CaseRegister) => readonly CaseFacts[]

const readBy = <E>(schema: z.ZodType<E>, id: string, events: readonly unknown[]): readonly E[] =>
  events.map((event, i) => {
    const read = schema.safeParse(event)
    if (read.success) return read.data
    throw new InvalidText(
      `event ${i + 1} of ${id} cannot be read: ${read.error.issues.map(({ path }) => path.join(".")).join(", ")}`,
      id,
      "Give the events as the procedure recorded them."
    )
  })

const { complaintFirst, complaintSecond, complaintDiscipline, denunciation } = doors

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  [
    complaintFirst.procedure.id,
    (id, events, register) => [fromComplaint(id, readBy(complaintFirst.events, id, events), register)]
  ],
  [
    complaintSecond.procedure.id,
    (id, events, register) => [fromSecondComplaint(id, readBy(complaintSecond.events, id, events), register)]
  ],
  [
    complaintDiscipline.procedure.id,
    (id, events, register) => [
      fromDisciplineComplaint(id, readBy(complaintDiscipline.events, id, events), register)
    ]
  ],
  [
    denunciation.procedure.id,
    (id, events, register) => fromDenunciation(id, readBy(denunciation.events, id, events), register)
  ]
])

/**
 * Whether cases of that procedure are counted in the forms on petitions.
 * @example
 * ```ts
 * isCounted("complaint-first") // true
 * isCounted("reception") // false
 * ```
 */
export const isCounted = (procedure: string): boolean => readings.has(procedure)

/**
 * What the forms on petitions count of a case, by the id of its procedure; nothing where they do not count it.
 * @throws InvalidText where an event cannot be read
 */
export const factsOfCase = (
  procedure: string,
  id: string,
  events: readonly unknown[],
  register: CaseRegister = {}
): readonly CaseFacts[] => readings.get(procedure)?.(id, events, register) ?? []
