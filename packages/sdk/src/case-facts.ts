import type { StoredEvent } from "@danchu/engine"
import { InvalidText } from "@danchu/law"
import { doors } from "@danchu/procedures"
import {
  type CaseFacts,
  type DenunciationRegister,
  fromComplaint,
  fromDenunciation,
  fromDisciplineComplaint,
  fromSecondComplaint,
  type SecondRegister
} from "@danchu/reports"
import type * as z from "zod"

/** What the register of the office knows of a case and its procedure does not: field, matter, how it was sorted. */
export type RegisterOf = (caseId: string) => Partial<SecondRegister> & DenunciationRegister

type Reading = (id: string, events: readonly StoredEvent[], register: RegisterOf) => readonly CaseFacts[]

const readBy = <E>(schema: z.ZodType<E>, events: readonly StoredEvent[]): readonly E[] =>
  events.map(({ payload }) => schema.parse(payload))

const signersOf = (id: string, { signers }: Partial<SecondRegister>) => {
  if (signers !== undefined) return signers
  throw new InvalidText(
    `the events do not say how many signed ${id}`,
    id,
    'Let `register` answer { signers: "one" } or "several" for complaints to the second instance.'
  )
}

const { complaintFirst, complaintSecond, complaintDiscipline, denunciation } = doors

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  [
    complaintFirst.procedure.id,
    (id, events, register) => [fromComplaint(id, readBy(complaintFirst.events, events), register(id))]
  ],
  [
    complaintSecond.procedure.id,
    (id, events, register) => {
      const known = register(id)
      return [
        fromSecondComplaint(id, readBy(complaintSecond.events, events), {
          ...known,
          signers: signersOf(id, known)
        })
      ]
    }
  ],
  [
    complaintDiscipline.procedure.id,
    (id, events, register) => [
      fromDisciplineComplaint(id, readBy(complaintDiscipline.events, events), register(id))
    ]
  ],
  [
    denunciation.procedure.id,
    (id, events, register) => fromDenunciation(id, readBy(denunciation.events, events), register(id))
  ]
])

/** Whether cases of that procedure are counted in the forms on petitions. */
export const counted = (procedure: string): boolean => readings.has(procedure)

/** What the forms count of one case. */
export const factsOfCase = (
  id: string,
  events: readonly StoredEvent[],
  register: RegisterOf
): readonly CaseFacts[] => readings.get(events[0]?.procedure ?? "")?.(id, events, register) ?? []
