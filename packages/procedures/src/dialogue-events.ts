import { CaseId, CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to a dialogue conference of a commune, and the ledger of what was promised there. */

const call = {
  heldOn: CivilDateText,
  /** Voters of the commune, and how many asked for it; none asked where it is the yearly one. */
  voters: z.int().min(1),
  asking: z.int().min(0).default(0),
  told: z.array(z.string()),
  channels: z.array(ListCode),
  /** With whom it is held, and whom it invites. */
  bodies: z.array(ListCode),
  mode: ListCode.default("in-person")
}
const question = { id: CaseId, content: Text }
const answer = { id: CaseId, content: Text }

export const DialogueCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CallConference"), ...ordered, ...call }),
  z.strictObject({ type: z.literal("HoldConference"), ...ordered, attended: z.int().min(0), record: Text }),
  z.strictObject({ type: z.literal("RecordQuestion"), ...ordered, ...question }),
  z.strictObject({
    type: z.literal("AnswerQuestion"),
    ...ordered,
    ...answer,
    /** Who will do it by which day, where the answer is a promise. */
    promise: PromiseCommand.pick({ owner: true, by: true }).optional()
  }),
  PromiseCommand,
  z.strictObject({ type: z.literal("PublishResult"), ...ordered, channels: z.array(z.string()).min(1) }),
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("CloseLedger"), ...ordered })
])
export type DialogueCommand = z.infer<typeof DialogueCommand>

export const DialogueEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ConferenceCalled"), ...happened, ...call, late: z.boolean() }),
  z.strictObject({ type: z.literal("ConferenceHeld"), ...happened, attended: z.int(), record: Text }),
  z.strictObject({ type: z.literal("QuestionRecorded"), ...happened, ...question }),
  z.strictObject({ type: z.literal("QuestionAnswered"), ...happened, ...answer }),
  PromisedEvent,
  z.strictObject({
    type: z.literal("ResultPublished"),
    ...happened,
    channels: z.array(z.string()),
    late: z.boolean()
  }),
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("LedgerClosed"), ...happened })
])
export type DialogueEvent = z.infer<typeof DialogueEvent>
