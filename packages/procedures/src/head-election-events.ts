import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { MeetingNotice } from "./meeting-call.js"
import { MeetingConduct } from "./meeting-conduct.js"

/** What is said to the election of a neighbourhood's head, and what is kept of it: numbers, never a candidate's name. */

const call = { meetingOn: CivilDateText, agreedWithFront: z.boolean() }
const team = { ledByFront: z.boolean(), candidatesAmongThem: z.boolean(), agreedWithFront: z.boolean() }
const candidates = {
  candidates: z.int().min(0),
  agreedWithPartyCell: z.boolean(),
  /** The age in full years of the youngest of them on that day, where it is known. */
  youngest: z.int().min(0).optional()
}
/** The figures of the candidate with the most votes. */
const vote = {
  households: z.int().min(1),
  present: z.int().min(0),
  yes: z.int().min(0),
  record: Text,
  /** The day on which the households were called to the meeting. */
  notice: MeetingNotice.optional(),
  conduct: MeetingConduct.optional()
}
const reason = { reason: Text }
const late = { late: z.boolean() }

export const HeadElectionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CallElection"), ...ordered, ...call }),
  z.strictObject({ type: z.literal("FormTeam"), ...ordered, ...team }),
  z.strictObject({ type: z.literal("SettleCandidates"), ...ordered, ...candidates }),
  z.strictObject({ type: z.literal("AnnounceElection"), ...ordered }),
  z.strictObject({ type: z.literal("HoldElection"), ...ordered, ...vote }),
  z.strictObject({ type: z.literal("SendResult"), ...ordered }),
  z.strictObject({ type: z.literal("ReceiveResult"), ...ordered }),
  z.strictObject({ type: z.literal("RecogniseHead"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseRecognition"), ...ordered, ...reason }),
  z.strictObject({ type: z.literal("OrderReelection"), ...ordered, ...call })
])
export type HeadElectionCommand = z.infer<typeof HeadElectionCommand>

export const HeadElectionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ElectionCalled"), ...happened, ...call, ...late }),
  z.strictObject({ type: z.literal("TeamFormed"), ...happened, ...team, ...late }),
  z.strictObject({ type: z.literal("CandidatesSettled"), ...happened, ...candidates, ...late }),
  z.strictObject({ type: z.literal("ElectionAnnounced"), ...happened, ...late }),
  z.strictObject({
    type: z.literal("ElectionHeld"),
    ...happened,
    ...vote,
    needed: z.int(),
    elected: z.boolean()
  }),
  z.strictObject({ type: z.literal("ResultSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("ResultReceived"), ...happened }),
  z.strictObject({ type: z.literal("HeadRecognised"), ...happened, ...late }),
  z.strictObject({ type: z.literal("RecognitionRefused"), ...happened, ...reason, ...late }),
  z.strictObject({ type: z.literal("ReelectionOrdered"), ...happened, ...call, ...late })
])
export type HeadElectionEvent = z.infer<typeof HeadElectionEvent>
