import {
  CaseId,
  CivilDateText,
  CriterionResult,
  EmulationModel,
  EmulationMovement,
  ListCode,
  ModelRef,
  NeighbourhoodRef,
  PersonRef,
  Text
} from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one model of an emulation movement, and what is kept of it: counts by criterion, never which household. */

const proposal = {
  movement: EmulationMovement,
  model: EmulationModel,
  /** It asks people for money, labour, land or goods. */
  contributions: z.boolean().default(false)
}
const registration = {
  register: CaseId,
  /** What another body has registered and this repeats. */
  sameAs: ModelRef.optional()
}
const check = { results: z.array(CriterionResult).min(1), record: Text }
const ledger = { ledger: CaseId, decision: CaseId, disclosure: CaseId }
const recognition = {
  /** Nothing of law says when a model is good enough: somebody judges, and says why. */
  judgement: z.strictObject({ by: PersonRef, role: ListCode, reason: Text }),
  document: Text,
  /** The day of the next check, where the movement sets one. */
  recheckBy: CivilDateText.optional()
}
const refusal = { reason: Text }
const commendation = { form: ListCode, document: Text }
const copy = { copy: ModelRef, place: NeighbourhoodRef }
const retirement = { why: z.enum(["finished", "not-kept-up", "withdrawn"]), reason: Text }

/** What a check came to: every share reached, one not, or no share set for one of them. */
const verdict = z.enum(["met", "not-met", "left-to-judgement"])

export const EmulationModelCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ProposeModel"), ...ordered, ...proposal }),
  z.strictObject({ type: z.literal("RegisterModel"), ...ordered, ...registration }),
  z.strictObject({ type: z.literal("CheckModel"), ...ordered, ...check }),
  z.strictObject({ type: z.literal("TieContributions"), ...ordered, ...ledger }),
  z.strictObject({ type: z.literal("RecogniseModel"), ...ordered, ...recognition }),
  z.strictObject({ type: z.literal("DeclineModel"), ...ordered, ...refusal }),
  z.strictObject({ type: z.literal("CommendModel"), ...ordered, ...commendation }),
  z.strictObject({ type: z.literal("ReplicateModel"), ...ordered, ...copy }),
  z.strictObject({ type: z.literal("RetireModel"), ...ordered, ...retirement })
])
export type EmulationModelCommand = z.infer<typeof EmulationModelCommand>

export const EmulationModelEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ModelProposed"), ...happened, ...proposal }),
  z.strictObject({ type: z.literal("ModelRegistered"), ...happened, ...registration, late: z.boolean() }),
  z.strictObject({ type: z.literal("ModelChecked"), ...happened, ...check, verdict }),
  z.strictObject({ type: z.literal("ContributionsTied"), ...happened, ...ledger }),
  z.strictObject({ type: z.literal("ModelRecognised"), ...happened, ...recognition }),
  z.strictObject({ type: z.literal("ModelDeclined"), ...happened, ...refusal }),
  z.strictObject({ type: z.literal("ModelCommended"), ...happened, ...commendation }),
  z.strictObject({ type: z.literal("ModelReplicated"), ...happened, ...copy }),
  z.strictObject({ type: z.literal("ModelRetired"), ...happened, ...retirement })
])
export type EmulationModelEvent = z.infer<typeof EmulationModelEvent>
