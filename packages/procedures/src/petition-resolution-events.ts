import { VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a petition or reflection (kiến nghị, phản ánh), and what is kept of it: never who sent it. */

const receipt = {
  source: z.enum(["reception", "post", "handed-in", "passed-on"]),
  content: VaultRef,
  sender: VaultRef.optional()
}
const file = { file: VaultRef }
const taking = { by: z.enum(["head", "unit"]), ...file }
const resolution = { outcome: z.enum(["agreed", "agreed-in-part", "not-agreed"]), ...file }

export const PetitionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceivePetition"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("AskSupplement"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("TakeUpPetition"), ...ordered, ...taking }),
  z.strictObject({ type: z.literal("ForwardPetition"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReplyToSender"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ResolvePetition"), ...ordered, ...resolution }),
  z.strictObject({ type: z.literal("TellResult"), ...ordered, ...file })
])
export type PetitionCommand = z.infer<typeof PetitionCommand>

export const PetitionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PetitionReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("SupplementAsked"), ...happened, ...file }),
  z.strictObject({ type: z.literal("PetitionTakenUp"), ...happened, ...taking }),
  z.strictObject({ type: z.literal("PetitionForwarded"), ...happened, ...file }),
  z.strictObject({ type: z.literal("SenderAnswered"), ...happened, ...file, late: z.boolean() }),
  z.strictObject({ type: z.literal("PetitionResolved"), ...happened, ...resolution }),
  z.strictObject({ type: z.literal("ResultTold"), ...happened, ...file })
])
export type PetitionEvent = z.infer<typeof PetitionEvent>
