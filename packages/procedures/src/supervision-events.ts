import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one supervision by a board of the people, and what is kept of it. */

const plan = {
  /** The boards of the commune, then those of an agency or public unit and of a state enterprise. */
  board: z.enum(["inspection", "investment", "agency", "enterprise"]),
  startsOn: CivilDateText,
  subject: Text,
  /** Somebody's petition or reflection brought it about: they are told the result in writing. */
  onPetition: z.boolean().default(false)
}
const recommendation = { members: z.int().min(1), inFavour: z.int().min(0), record: Text }
const late = { late: z.boolean() }

export const SupervisionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("AnnounceSupervision"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("CarryOut"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("FindNothing"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("Recommend"), ...ordered, ...recommendation }),
  z.strictObject({ type: z.literal("ConfirmRecommendation"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("TellResult"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("RecordReceipt"), ...ordered }),
  z.strictObject({ type: z.literal("Urge"), ...ordered, record: Text }),
  PromiseCommand,
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("Reply"), ...ordered, record: Text })
])
export type SupervisionCommand = z.infer<typeof SupervisionCommand>

export const SupervisionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("SupervisionAnnounced"), ...happened, ...plan, ...late }),
  z.strictObject({ type: z.literal("CarriedOut"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("NothingFound"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("Recommended"), ...happened, ...recommendation }),
  z.strictObject({ type: z.literal("RecommendationConfirmed"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ResultTold"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ReceiptRecorded"), ...happened }),
  z.strictObject({ type: z.literal("Urged"), ...happened, record: Text }),
  PromisedEvent,
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("Replied"), ...happened, record: Text, ...late })
])
export type SupervisionEvent = z.infer<typeof SupervisionEvent>
