import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one thematic supervision of a People's Council, and what is kept of it. */

const setUp = {
  by: z.enum(["council", "standing-body", "board"]),
  subject: Text,
  /** What the decision that sets up the delegation settles. */
  settles: z.array(ListCode)
}
const session = { workingOn: CivilDateText }
const conclusion = { recommends: z.boolean(), record: Text }
const receipt = { complex: z.boolean().default(false) }
const record = { record: Text }
const late = { late: z.boolean() }

export const CouncilSupervisionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("SetUpDelegation"), ...ordered, ...setUp }),
  z.strictObject({ type: z.literal("SendOutline"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("AnnounceSession"), ...ordered, ...session }),
  z.strictObject({ type: z.literal("EndSupervision"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("ReportResult"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("Conclude"), ...ordered, ...conclusion }),
  z.strictObject({ type: z.literal("RecordReceipt"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("Reply"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("Urge"), ...ordered, ...record }),
  PromiseCommand,
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("Publish"), ...ordered, channel: z.enum(["portal", "media"]) }),
  z.strictObject({ type: z.literal("Close"), ...ordered })
])
export type CouncilSupervisionCommand = z.infer<typeof CouncilSupervisionCommand>

export const CouncilSupervisionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DelegationSetUp"), ...happened, ...setUp }),
  z.strictObject({ type: z.literal("OutlineSent"), ...happened, ...record, ...late }),
  z.strictObject({ type: z.literal("SessionAnnounced"), ...happened, ...session, ...late }),
  z.strictObject({ type: z.literal("SupervisionEnded"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ResultReported"), ...happened, ...record, ...late }),
  z.strictObject({ type: z.literal("Concluded"), ...happened, ...conclusion, ...late }),
  z.strictObject({ type: z.literal("ReceiptRecorded"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("Replied"), ...happened, ...record, ...late }),
  z.strictObject({ type: z.literal("Urged"), ...happened, ...record }),
  PromisedEvent,
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("Published"), ...happened, channel: z.enum(["portal", "media"]) }),
  z.strictObject({ type: z.literal("Closed"), ...happened })
])
export type CouncilSupervisionEvent = z.infer<typeof CouncilSupervisionEvent>
