import { CaseId, CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { MeetingNotice } from "./meeting-call.js"
import { MeetingConduct } from "./meeting-conduct.js"

/** What is said to a community covenant (hương ước, quy ước), and what is kept of it. */

const proposal = {
  by: z.enum(["head", "citizen"]),
  frontAgrees: z.boolean(),
  households: z.int().min(1),
  consenting: z.int().min(0).default(0)
}
const team = {
  agreedWithFront: z.boolean(),
  minorityArea: z.boolean().default(false),
  /** Elders, and somebody who speaks the language, where ethnic minorities live (Đ8.2). */
  members: z.array(ListCode).default([])
}
/** The last day of posting that the community has set, where it is longer than the decree's (Đ9.1). */
const posting = { evidence: Text, until: CivilDateText.optional() }
const opinions = { forms: z.array(ListCode).min(1), record: Text }
const meeting = {
  households: z.int().min(1),
  present: z.int().min(0),
  yes: z.int().min(0),
  record: Text,
  /** When the households were called, and when the documents reached them (NĐ 59/2023 Đ3.3–4). */
  notice: MeetingNotice.optional(),
  documentsOn: CivilDateText.optional(),
  conduct: MeetingConduct.optional()
}
const result = { households: z.int().min(1), yes: z.int().min(0), record: Text }
const ballot = {
  ...result,
  /** The day on which the ballots were handed out, and on which that was announced (Luật Đ19.2). */
  handedOutOn: CivilDateText.optional(),
  noticeOn: CivilDateText.optional(),
  team: z.int().min(0).default(0),
  ledByFront: z.boolean().default(false)
}
const file = { papers: z.array(z.string()) }
const fault = { ground: ListCode, record: Text }
/** The time that the decision gives to make it good (Đ12.3). */
const suspension = { ...fault, until: CivilDateText }
/** The case in which the community went through Điều 8–11 again. */
const anew = { by: CaseId }
const change = { ...anew, how: z.enum(["amended", "replaced"]) }
const spreading = { posted: z.boolean(), forms: z.array(ListCode) }
/** Đ24.1 — approved or recognised before the decree. */
const existing = { approvedOn: CivilDateText, fitsArticle4: z.boolean(), record: Text }
const late = { late: z.boolean() }

export const CovenantCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ProposeCovenant"), ...ordered, ...proposal }),
  z.strictObject({ type: z.literal("RecordExisting"), ...ordered, ...existing }),
  z.strictObject({ type: z.literal("FormDraftingTeam"), ...ordered, ...team }),
  z.strictObject({ type: z.literal("PostDraft"), ...ordered, ...posting }),
  z.strictObject({ type: z.literal("GatherOpinions"), ...ordered, ...opinions }),
  z.strictObject({ type: z.literal("TakeDraftDown"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("VoteInMeeting"), ...ordered, ...meeting }),
  z.strictObject({ type: z.literal("VoteByBallot"), ...ordered, ...ballot }),
  z.strictObject({ type: z.literal("PublishResult"), ...ordered }),
  z.strictObject({ type: z.literal("FileCovenant"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReceiveFile"), ...ordered }),
  z.strictObject({ type: z.literal("RecogniseCovenant"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseRecognition"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("SendCovenant"), ...ordered }),
  z.strictObject({ type: z.literal("MakeKnown"), ...ordered, ...spreading }),
  z.strictObject({ type: z.literal("ReviewCovenant"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("ReportFault"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("DismissReport"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("SuspendCovenant"), ...ordered, ...suspension }),
  z.strictObject({ type: z.literal("RecogniseAgain"), ...ordered, ...anew }),
  z.strictObject({ type: z.literal("ReplaceCovenant"), ...ordered, ...change }),
  z.strictObject({ type: z.literal("AbolishCovenant"), ...ordered, ...fault })
])
export type CovenantCommand = z.infer<typeof CovenantCommand>

export const CovenantEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CovenantProposed"), ...happened, ...proposal }),
  z.strictObject({ type: z.literal("ExistingRecorded"), ...happened, ...existing }),
  z.strictObject({ type: z.literal("DraftingTeamFormed"), ...happened, ...team }),
  z.strictObject({ type: z.literal("DraftPosted"), ...happened, ...posting }),
  z.strictObject({ type: z.literal("OpinionsGathered"), ...happened, ...opinions }),
  z.strictObject({ type: z.literal("DraftTakenDown"), ...happened, reason: Text }),
  z.strictObject({ type: z.literal("MeetingWithoutQuorum"), ...happened, ...meeting, needed: z.int() }),
  z.strictObject({
    type: z.literal("CovenantVoted"),
    ...happened,
    ...result,
    byBallot: z.boolean(),
    needed: z.int(),
    passes: z.boolean()
  }),
  z.strictObject({ type: z.literal("ResultPublished"), ...happened }),
  z.strictObject({ type: z.literal("CovenantFiled"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("FileReceived"), ...happened }),
  z.strictObject({ type: z.literal("CovenantRecognised"), ...happened, ...late }),
  z.strictObject({ type: z.literal("RecognitionRefused"), ...happened, reason: Text, ...late }),
  z.strictObject({ type: z.literal("CovenantSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("MadeKnown"), ...happened, ...spreading }),
  z.strictObject({ type: z.literal("CovenantReviewed"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("FaultReported"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ReportDismissed"), ...happened, reason: Text, ...late }),
  z.strictObject({ type: z.literal("CovenantSuspended"), ...happened, ...suspension, ...late }),
  z.strictObject({ type: z.literal("RecognisedAgain"), ...happened, ...anew }),
  z.strictObject({ type: z.literal("CovenantReplaced"), ...happened, ...change }),
  z.strictObject({
    type: z.literal("CovenantAbolished"),
    ...happened,
    ...fault,
    ...late,
    /** Only the part that was suspended: the rest stays in force (Đ14.2). */
    part: z.boolean()
  })
])
export type CovenantEvent = z.infer<typeof CovenantEvent>
