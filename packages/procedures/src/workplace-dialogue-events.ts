import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one dialogue at the workplace of a state enterprise, and the ledger of what was promised there. */

const call = { occasion: z.enum(["yearly", "on-request", "other-law"]), heldOn: CivilDateText }
const held = { record: Text }

export const WorkplaceDialogueCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CallDialogue"), ...ordered, ...call }),
  z.strictObject({ type: z.literal("HoldDialogue"), ...ordered, ...held }),
  PromiseCommand,
  KeepPromiseCommand,
  z.strictObject({ type: z.literal("CloseLedger"), ...ordered })
])
export type WorkplaceDialogueCommand = z.infer<typeof WorkplaceDialogueCommand>

export const WorkplaceDialogueEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DialogueCalled"), ...happened, ...call }),
  z.strictObject({ type: z.literal("DialogueHeld"), ...happened, ...held }),
  PromisedEvent,
  PromiseKeptEvent,
  z.strictObject({ type: z.literal("LedgerClosed"), ...happened })
])
export type WorkplaceDialogueEvent = z.infer<typeof WorkplaceDialogueEvent>
