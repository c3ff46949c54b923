import { CaseId, CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a dialogue conference of a commune, and the ledger of what was promised there. */

const call = {
  heldOn: CivilDateText,
  /** Voters of the commune, and how many asked for it; none asked where it is the yearly one. */
  voters: z.int().min(1),
  asking: z.int().min(0).default(0),
  told: z.array(z.string())
}
const commitment = {
  id: CaseId,
  content: Text,
  owner: z.string().regex(/^[a-z][a-z-]{0,60}$/),
  by: CivilDateText
}

export const DialogueCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CallConference"), ...ordered, ...call }),
  z.strictObject({ type: z.literal("HoldConference"), ...ordered, attended: z.int().min(0), record: Text }),
  z.strictObject({ type: z.literal("Promise"), ...ordered, ...commitment }),
  z.strictObject({ type: z.literal("PublishResult"), ...ordered, channels: z.array(z.string()).min(1) }),
  z.strictObject({ type: z.literal("KeepPromise"), ...ordered, id: CaseId, evidence: Text }),
  z.strictObject({ type: z.literal("CloseLedger"), ...ordered })
])
export type DialogueCommand = z.infer<typeof DialogueCommand>

export const DialogueEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ConferenceCalled"), ...happened, ...call, late: z.boolean() }),
  z.strictObject({ type: z.literal("ConferenceHeld"), ...happened, attended: z.int(), record: Text }),
  z.strictObject({ type: z.literal("Promised"), ...happened, ...commitment }),
  z.strictObject({
    type: z.literal("ResultPublished"),
    ...happened,
    channels: z.array(z.string()),
    late: z.boolean()
  }),
  z.strictObject({
    type: z.literal("PromiseKept"),
    ...happened,
    id: CaseId,
    evidence: Text,
    late: z.boolean()
  }),
  z.strictObject({ type: z.literal("LedgerClosed"), ...happened })
])
export type DialogueEvent = z.infer<typeof DialogueEvent>
