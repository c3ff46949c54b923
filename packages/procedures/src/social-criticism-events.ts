import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to the Front's social criticism of one draft, and what is kept of it. */

const draft = { subject: Text, submittedOn: CivilDateText }
const criticism = { form: ListCode, record: Text }
const record = { record: Text }
const reply = { takenUp: z.enum(["whole", "part", "none"]), explanation: Text.optional() }
const late = { late: z.boolean() }

export const SocialCriticismCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("SendDraft"), ...ordered, ...draft }),
  z.strictObject({ type: z.literal("Criticise"), ...ordered, ...criticism }),
  z.strictObject({ type: z.literal("SendCriticism"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("Reply"), ...ordered, ...reply }),
  z.strictObject({ type: z.literal("ReportToDecidingBody"), ...ordered, ...record })
])
export type SocialCriticismCommand = z.infer<typeof SocialCriticismCommand>

export const SocialCriticismEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DraftSent"), ...happened, ...draft, ...late }),
  z.strictObject({ type: z.literal("Criticised"), ...happened, ...criticism }),
  z.strictObject({ type: z.literal("CriticismSent"), ...happened, ...record }),
  z.strictObject({ type: z.literal("Replied"), ...happened, ...reply }),
  z.strictObject({ type: z.literal("ReportedToDecidingBody"), ...happened, ...record })
])
export type SocialCriticismEvent = z.infer<typeof SocialCriticismEvent>
