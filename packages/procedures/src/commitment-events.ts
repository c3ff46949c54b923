import { CaseId, CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** A promise of an authority and its keeping: the same acts in every procedure, so that one ledger reads them all. */

const promise = {
  id: CaseId,
  content: Text,
  owner: z.string().regex(/^[a-z][a-z-]{0,60}$/),
  by: CivilDateText
}
const keeping = { id: CaseId, evidence: Text }

export const PromiseCommand = z.strictObject({ type: z.literal("Promise"), ...ordered, ...promise })
export type PromiseCommand = z.infer<typeof PromiseCommand>

export const KeepPromiseCommand = z.strictObject({ type: z.literal("KeepPromise"), ...ordered, ...keeping })
export type KeepPromiseCommand = z.infer<typeof KeepPromiseCommand>

export const PromisedEvent = z.strictObject({ type: z.literal("Promised"), ...happened, ...promise })
export type PromisedEvent = z.infer<typeof PromisedEvent>

export const PromiseKeptEvent = z.strictObject({
  type: z.literal("PromiseKept"),
  ...happened,
  ...keeping,
  late: z.boolean()
})
export type PromiseKeptEvent = z.infer<typeof PromiseKeptEvent>
