import { ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a community covenant (hương ước, quy ước), and what is kept of it. */

const proposal = {
  by: z.enum(["head", "citizen"]),
  frontAgrees: z.boolean(),
  households: z.int().min(1),
  consenting: z.int().min(0).default(0)
}
const posting = { evidence: Text }
const meeting = { households: z.int().min(1), present: z.int().min(0), yes: z.int().min(0), record: Text }
const ballot = { households: z.int().min(1), yes: z.int().min(0), record: Text }
const file = { papers: z.array(z.string()) }
const fault = { ground: ListCode, record: Text }
const late = { late: z.boolean() }

export const CovenantCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ProposeCovenant"), ...ordered, ...proposal }),
  z.strictObject({ type: z.literal("PostDraft"), ...ordered, ...posting }),
  z.strictObject({ type: z.literal("TakeDraftDown"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("VoteInMeeting"), ...ordered, ...meeting }),
  z.strictObject({ type: z.literal("VoteByBallot"), ...ordered, ...ballot }),
  z.strictObject({ type: z.literal("FileCovenant"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReceiveFile"), ...ordered }),
  z.strictObject({ type: z.literal("RecogniseCovenant"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseRecognition"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("SendCovenant"), ...ordered }),
  z.strictObject({ type: z.literal("ReviewCovenant"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("ReportFault"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("DismissReport"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("SuspendCovenant"), ...ordered, ...fault }),
  z.strictObject({ type: z.literal("RecogniseAgain"), ...ordered }),
  z.strictObject({ type: z.literal("AbolishCovenant"), ...ordered, ...fault })
])
export type CovenantCommand = z.infer<typeof CovenantCommand>

export const CovenantEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CovenantProposed"), ...happened, ...proposal }),
  z.strictObject({ type: z.literal("DraftPosted"), ...happened, ...posting }),
  z.strictObject({ type: z.literal("DraftTakenDown"), ...happened, reason: Text }),
  z.strictObject({ type: z.literal("MeetingWithoutQuorum"), ...happened, ...meeting, needed: z.int() }),
  z.strictObject({
    type: z.literal("CovenantVoted"),
    ...happened,
    ...ballot,
    needed: z.int(),
    passes: z.boolean()
  }),
  z.strictObject({ type: z.literal("CovenantFiled"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("FileReceived"), ...happened }),
  z.strictObject({ type: z.literal("CovenantRecognised"), ...happened, ...late }),
  z.strictObject({ type: z.literal("RecognitionRefused"), ...happened, reason: Text, ...late }),
  z.strictObject({ type: z.literal("CovenantSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("CovenantReviewed"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("FaultReported"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ReportDismissed"), ...happened, reason: Text, ...late }),
  z.strictObject({ type: z.literal("CovenantSuspended"), ...happened, ...fault, ...late }),
  z.strictObject({ type: z.literal("RecognisedAgain"), ...happened }),
  z.strictObject({ type: z.literal("CovenantAbolished"), ...happened, ...fault, ...late })
])
export type CovenantEvent = z.infer<typeof CovenantEvent>
