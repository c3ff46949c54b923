import { CaseId, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { MeetingNotice } from "./meeting-call.js"
import { MeetingConduct } from "./meeting-conduct.js"

/** What is said to the dismissal of a neighbourhood's head, and what is kept of it. */

const request = {
  ground: ListCode,
  households: z.int().min(1),
  /** Households that signed, for their own petition. */
  signed: z.int().min(0).default(0),
  /** Why: the head's own application and the Front's proposal say it (Đ9.1). */
  reason: Text.optional()
}
const vote = {
  households: z.int().min(1),
  present: z.int().min(0),
  yes: z.int().min(0),
  record: Text,
  /** The head leads the Front's committee too: then the commune's chair convenes (Đ3.1.c). */
  headIsFrontHead: z.boolean().default(false),
  convener: z.enum(["neighbourhood-front-head", "commune-chair"]).default("neighbourhood-front-head"),
  agreedWithCommuneFront: z.boolean().default(false),
  notice: MeetingNotice.optional(),
  conduct: MeetingConduct.optional()
}
const decision = { dismiss: z.boolean(), agreedWithFront: z.boolean() }
const late = { late: z.boolean() }

export const HeadDismissalCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("AskDismissal"), ...ordered, ...request }),
  z.strictObject({ type: z.literal("VoteOnDismissal"), ...ordered, ...vote }),
  z.strictObject({ type: z.literal("SendResult"), ...ordered }),
  z.strictObject({ type: z.literal("ReceiveResult"), ...ordered }),
  z.strictObject({ type: z.literal("RecogniseDismissal"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseRecognition"), ...ordered, reason: Text }),
  z.strictObject({ type: z.literal("DecideWithoutAgreement"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("AppointInterim"), ...ordered, agreedWithFront: z.boolean() }),
  z.strictObject({ type: z.literal("CallNewElection"), ...ordered, election: CaseId }),
  z.strictObject({ type: z.literal("RecordSuccessor"), ...ordered, election: CaseId })
])
export type HeadDismissalCommand = z.infer<typeof HeadDismissalCommand>

export const HeadDismissalEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DismissalAsked"), ...happened, ...request }),
  z.strictObject({ type: z.literal("DismissalVoted"), ...happened, ...vote, passes: z.boolean() }),
  z.strictObject({ type: z.literal("ResultSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("ResultReceived"), ...happened }),
  z.strictObject({ type: z.literal("DismissalRecognised"), ...happened, ...late }),
  z.strictObject({ type: z.literal("RecognitionRefused"), ...happened, reason: Text, ...late }),
  z.strictObject({ type: z.literal("DecidedWithoutAgreement"), ...happened, ...decision }),
  z.strictObject({ type: z.literal("InterimAppointed"), ...happened, agreedWithFront: z.boolean() }),
  z.strictObject({ type: z.literal("NewElectionCalled"), ...happened, election: CaseId, ...late }),
  z.strictObject({ type: z.literal("SuccessorRecorded"), ...happened, election: CaseId })
])
export type HeadDismissalEvent = z.infer<typeof HeadDismissalEvent>
