import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one supervision by the Fatherland Front, and what is kept of it. */

const start = { form: ListCode, subject: Text }
const plan = { workingOn: CivilDateText }
const record = { record: Text }
const conclusion = { recommends: z.boolean(), record: Text }
const late = { late: z.boolean() }

/** Another look at the recommendation, or a dialogue about it (Đ29.4). */
const wanted = { wants: z.enum(["review", "dialogue"]).default("dialogue") }

export const FrontSupervisionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("StartSupervision"), ...ordered, ...start }),
  z.strictObject({ type: z.literal("SendPlan"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("ReceiveReport"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("HoldSession"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("ReportResult"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("Conclude"), ...ordered, ...conclusion }),
  z.strictObject({ type: z.literal("RecordReceipt"), ...ordered }),
  z.strictObject({ type: z.literal("AskReconsideration"), ...ordered, ...record, ...wanted }),
  z.strictObject({ type: z.literal("HoldDialogue"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("Urge"), ...ordered, ...record }),
  PromiseCommand,
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("Reply"), ...ordered, ...record })
])
export type FrontSupervisionCommand = z.infer<typeof FrontSupervisionCommand>

export const FrontSupervisionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("SupervisionStarted"), ...happened, ...start }),
  z.strictObject({ type: z.literal("PlanSent"), ...happened, ...plan, ...late }),
  z.strictObject({ type: z.literal("ReportReceived"), ...happened, ...record, ...late }),
  z.strictObject({ type: z.literal("SessionHeld"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ResultReported"), ...happened, ...record, ...late }),
  z.strictObject({ type: z.literal("Concluded"), ...happened, ...conclusion }),
  z.strictObject({ type: z.literal("ReceiptRecorded"), ...happened }),
  z.strictObject({ type: z.literal("ReconsiderationAsked"), ...happened, ...record, ...wanted }),
  z.strictObject({ type: z.literal("DialogueHeld"), ...happened, ...record }),
  z.strictObject({ type: z.literal("Urged"), ...happened, ...record }),
  PromisedEvent,
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("Replied"), ...happened, ...record })
])
export type FrontSupervisionEvent = z.infer<typeof FrontSupervisionEvent>
