import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { complaintRefusal, handlingCommands, handlingEvents } from "./complaint-handling-events.js"

/** What is said to a first complaint, and what is kept of it. A person is only ever a part in the case, never a name. */

const receipt = {
  /** The day on which the complainant received, or learned of, the decision or act. */
  knownOn: CivilDateText.optional(),
  signed: z.boolean(),
  signers: z.int().min(1),
  /** Several complainants have appointed representatives in a writing signed by all. */
  representation: z.boolean().default(false),
  /** How many the paper names. */
  representatives: z.int().min(1).optional(),
  /** Vùng sâu, vùng xa đi lại khó khăn. */
  remote: z.boolean().default(false),
  /** An agency or person passed the complaint on. */
  referred: z.boolean().default(false)
}
const stay = { until: CivilDateText, record: Text }
const record = { record: Text }
const publication = { form: z.string() }
const supplement = { missing: z.array(Text).min(1) }
const decision = { outcome: z.enum(["right", "partly-right", "wrong"]) }
const second = { lateReason: Text.optional() }

export const ComplaintCommand = z.discriminatedUnion("type", [
  ...handlingCommands,
  z.strictObject({ type: z.literal("ReceiveComplaint"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("AskSupplement"), ...ordered, ...supplement }),
  z.strictObject({
    type: z.literal("ReceiveSupplement"),
    ...ordered,
    signed: z.boolean().optional(),
    representation: z.boolean().optional()
  }),
  z.strictObject({ type: z.literal("AcceptComplaint"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseComplaint"), ...ordered, ...complaintRefusal }),
  z.strictObject({ type: z.literal("DecideComplaint"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("SendDecision"), ...ordered }),
  z.strictObject({ type: z.literal("RecordReceiptOfDecision"), ...ordered }),
  z.strictObject({ type: z.literal("LodgeSecondComplaint"), ...ordered, ...second }),
  z.strictObject({ type: z.literal("DeclareEffective"), ...ordered }),
  z.strictObject({ type: z.literal("StayDecision"), ...ordered, ...stay }),
  z.strictObject({ type: z.literal("LiftStay"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("PublishDecision"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("OrderEnforcement"), ...ordered, ...record })
])
export type ComplaintCommand = z.infer<typeof ComplaintCommand>

export const ComplaintEvent = z.discriminatedUnion("type", [
  ...handlingEvents,
  z.strictObject({ type: z.literal("ComplaintReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("SupplementAsked"), ...happened, ...supplement }),
  z.strictObject({
    type: z.literal("SupplementReceived"),
    ...happened,
    signed: z.boolean(),
    representation: z.boolean()
  }),
  z.strictObject({ type: z.literal("ComplaintAccepted"), ...happened, late: z.boolean() }),
  z.strictObject({
    type: z.literal("ComplaintRefused"),
    ...happened,
    ...complaintRefusal,
    late: z.boolean()
  }),
  z.strictObject({ type: z.literal("ComplaintDecided"), ...happened, ...decision, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionSent"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionReceived"), ...happened }),
  z.strictObject({
    type: z.literal("SecondComplaintLodged"),
    ...happened,
    ...second,
    after: z.enum(["decision", "lapse"])
  }),
  z.strictObject({ type: z.literal("DecisionTookEffect"), ...happened }),
  z.strictObject({ type: z.literal("DecisionStayed"), ...happened, ...stay }),
  z.strictObject({ type: z.literal("StayLifted"), ...happened, ...record }),
  z.strictObject({ type: z.literal("DecisionPublished"), ...happened, ...publication, late: z.boolean() }),
  z.strictObject({ type: z.literal("EnforcementOrdered"), ...happened, ...record, late: z.boolean() })
])
export type ComplaintEvent = z.infer<typeof ComplaintEvent>
