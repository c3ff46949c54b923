import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { complaintRefusal, handlingCommands, handlingEvents } from "./complaint-handling-events.js"

/** What is said to a second complaint, and what is kept of it. A person is only ever a part in the case, never a name. */

const receipt = {
  /** What it follows: a first decision, or the end of the first period without one (Đ33.1). */
  after: z.enum(["decision", "lapse"]),
  /** The receipt of the first decision, or the last day of the first period. */
  windowFrom: CivilDateText,
  enclosures: z.array(z.enum(["first-decision", "reason-where-none", "documents"])).default([]),
  signed: z.boolean(),
  signers: z.int().min(1).default(1),
  lateReason: Text.optional(),
  remote: z.boolean().default(false),
  referred: z.boolean().default(false)
}
const supplement = { missing: z.array(Text).min(1) }
const completed = {
  enclosures: z.array(z.enum(["first-decision", "reason-where-none", "documents"])),
  signed: z.boolean()
}
const outcome = z.enum(["right", "partly-right", "wholly-wrong"])
const publication = { form: z.string() }
const record = { record: Text }

export const SecondComplaintCommand = z.discriminatedUnion("type", [
  ...handlingCommands,
  z.strictObject({ type: z.literal("ReceiveSecondComplaint"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("AskSupplement"), ...ordered, ...supplement }),
  z.strictObject({ type: z.literal("ReceiveSupplement"), ...ordered, ...completed }),
  z.strictObject({ type: z.literal("AcceptComplaint"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseComplaint"), ...ordered, ...complaintRefusal }),
  z.strictObject({ type: z.literal("FormCouncil"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("DecideComplaint"), ...ordered, outcome }),
  z.strictObject({ type: z.literal("SendDecision"), ...ordered }),
  z.strictObject({ type: z.literal("PublishDecision"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("DeclareEffective"), ...ordered }),
  z.strictObject({ type: z.literal("OrderEnforcement"), ...ordered, ...record })
])
export type SecondComplaintCommand = z.infer<typeof SecondComplaintCommand>

export const SecondComplaintEvent = z.discriminatedUnion("type", [
  ...handlingEvents,
  z.strictObject({ type: z.literal("SecondComplaintReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("SupplementAsked"), ...happened, ...supplement }),
  z.strictObject({ type: z.literal("SupplementReceived"), ...happened, ...completed }),
  z.strictObject({ type: z.literal("ComplaintAccepted"), ...happened, late: z.boolean() }),
  z.strictObject({
    type: z.literal("ComplaintRefused"),
    ...happened,
    ...complaintRefusal,
    late: z.boolean()
  }),
  z.strictObject({ type: z.literal("CouncilFormed"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ComplaintDecided"), ...happened, outcome, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionSent"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionPublished"), ...happened, ...publication, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionTookEffect"), ...happened }),
  z.strictObject({ type: z.literal("EnforcementOrdered"), ...happened, ...record, late: z.boolean() })
])
export type SecondComplaintEvent = z.infer<typeof SecondComplaintEvent>
