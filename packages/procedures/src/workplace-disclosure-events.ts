import { ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to the publication of one matter to the staff of an agency or the workers of a state enterprise. */

const owed = {
  workplace: z.enum(["agency", "enterprise"]),
  notFullyBudgetPaid: z.boolean().default(false),
  matter: ListCode,
  /** An intranet or inner information system exists. */
  intranet: z.boolean(),
  /** Another law that sets the time or the form. */
  specialLaw: Text.optional()
}
const publication = { form: ListCode, evidence: Text }

export const WorkplaceDisclosureCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("OweDisclosure"), ...ordered, ...owed }),
  z.strictObject({ type: z.literal("Publish"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("RecordInterruption"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("PublishAgain"), ...ordered, evidence: Text }),
  z.strictObject({ type: z.literal("AddForm"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("AnswerRequest"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("ConfirmDisclosure"), ...ordered })
])
export type WorkplaceDisclosureCommand = z.infer<typeof WorkplaceDisclosureCommand>

export const WorkplaceDisclosureEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DisclosureOwed"), ...happened, ...owed }),
  z.strictObject({
    type: z.literal("Published"),
    ...happened,
    ...publication,
    late: z.boolean(),
    /** Everybody was told in writing, and nothing need hang. */
    waived: z.boolean()
  }),
  z.strictObject({ type: z.literal("Interrupted"), ...happened, reason: Text }),
  z.strictObject({ type: z.literal("PublishedAgain"), ...happened, evidence: Text }),
  z.strictObject({ type: z.literal("FormAdded"), ...happened, ...publication }),
  z.strictObject({ type: z.literal("RequestAnswered"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("DisclosureConfirmed"), ...happened })
])
export type WorkplaceDisclosureEvent = z.infer<typeof WorkplaceDisclosureEvent>
