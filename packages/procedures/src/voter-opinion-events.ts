import { CaseId, ListCode, Text, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { KeepPromiseCommand, PromiseCommand, PromisedEvent, PromiseKeptEvent } from "./commitment-events.js"

/** What is said to one opinion of voters, and what is kept of it: a topic and references, never who spoke or what he said. */

const opinion = {
  body: z.enum(["assembly", "council"]),
  /** The meeting at which it was spoken. */
  meeting: CaseId,
  topic: ListCode,
  file: VaultRef
}
const move = {
  to: z.enum(["complaint", "denunciation"]),
  /** Whether all of it is one, or a part; the rest goes on as an opinion. */
  part: z.enum(["whole", "part"]),
  /** The case of that track in which it goes on. */
  case: CaseId
}
const forward = { to: PromiseCommand.shape.owner }
const answer = { status: ListCode, file: VaultRef }
const late = { late: z.boolean() }

export const VoterOpinionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("RecordOpinion"), ...ordered, ...opinion }),
  z.strictObject({ type: z.literal("MoveToTrack"), ...ordered, ...move }),
  z.strictObject({ type: z.literal("Consolidate"), ...ordered, report: CaseId }),
  z.strictObject({ type: z.literal("Forward"), ...ordered, ...forward }),
  z.strictObject({ type: z.literal("RecordReceipt"), ...ordered }),
  z.strictObject({ type: z.literal("Urge"), ...ordered, record: Text }),
  z.strictObject({
    type: z.literal("Answer"),
    ...ordered,
    ...answer,
    /** Who will deal with it by which day, where it is still under study. */
    roadmap: PromiseCommand.pick({ content: true, owner: true, by: true }).optional()
  }),
  z.strictObject({ type: z.literal("PublishAnswer"), ...ordered, channels: z.array(ListCode).min(1) }),
  z.strictObject({ type: z.literal("PostAnswer"), ...ordered, evidence: Text }),
  z.strictObject({ type: z.literal("EndPosting"), ...ordered }),
  PromiseCommand,
  KeepPromiseCommand
])
export type VoterOpinionCommand = z.infer<typeof VoterOpinionCommand>

export const VoterOpinionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("OpinionRecorded"), ...happened, ...opinion }),
  z.strictObject({ type: z.literal("MovedToTrack"), ...happened, ...move }),
  z.strictObject({ type: z.literal("OpinionConsolidated"), ...happened, report: CaseId }),
  z.strictObject({ type: z.literal("OpinionForwarded"), ...happened, ...forward }),
  z.strictObject({ type: z.literal("ReceiptRecorded"), ...happened }),
  z.strictObject({ type: z.literal("Urged"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("OpinionAnswered"), ...happened, ...answer, ...late }),
  z.strictObject({
    type: z.literal("AnswerPublished"),
    ...happened,
    channels: z.array(ListCode),
    ...late
  }),
  z.strictObject({ type: z.literal("AnswerPosted"), ...happened, evidence: Text }),
  z.strictObject({ type: z.literal("PostingEnded"), ...happened }),
  PromisedEvent,
  PromiseKeptEvent
])
export type VoterOpinionEvent = z.infer<typeof VoterOpinionEvent>
