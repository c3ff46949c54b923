import { CivilDateText, ListCode, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one visit at citizen reception, and what is kept of it: never who came. */

const visit = {
  mode: z.enum(["in-person", "online"]),
  /** How many bring the same matter. */
  people: z.int().min(1),
  representatives: z.int().min(0).default(0),
  /** The paper that names them bears the signatures of all (Đ29). */
  appointed: z.boolean().default(false),
  /** The head of the body receives in person. */
  withHead: z.boolean().default(false)
}
const refusal = {
  ground: ListCode,
  /** The citizen was told on the spot why (NĐ 154/2026 Đ4.2). */
  explained: z.boolean().default(false)
}
const record = { contents: z.array(ListCode), file: VaultRef }
const answer = { answer: z.enum(["at-once", "later"]), when: CivilDateText.optional() }
const outcome = { outcome: ListCode, file: VaultRef }

export const ReceptionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("RegisterVisit"), ...ordered, ...visit }),
  z.strictObject({ type: z.literal("RefuseVisit"), ...ordered, ...refusal }),
  z.strictObject({ type: z.literal("SendRefusal"), ...ordered, file: VaultRef }),
  z.strictObject({ type: z.literal("RecordVisit"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("GiveReceipt"), ...ordered, documents: z.int().min(1) }),
  z.strictObject({ type: z.literal("AnswerAsHead"), ...ordered, ...answer }),
  PromiseCommand,
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("Reply"), ...ordered, ...outcome })
])
export type ReceptionCommand = z.infer<typeof ReceptionCommand>

export const ReceptionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("VisitRegistered"), ...happened, ...visit }),
  z.strictObject({ type: z.literal("VisitRefused"), ...happened, ...refusal, written: z.boolean() }),
  z.strictObject({ type: z.literal("RefusalSent"), ...happened, file: VaultRef, late: z.boolean() }),
  z.strictObject({ type: z.literal("VisitRecorded"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ReceiptGiven"), ...happened, documents: z.int() }),
  z.strictObject({ type: z.literal("HeadAnswered"), ...happened, ...answer }),
  PromisedEvent,
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("Replied"), ...happened, ...outcome, late: z.boolean() })
])
export type ReceptionEvent = z.infer<typeof ReceptionEvent>
