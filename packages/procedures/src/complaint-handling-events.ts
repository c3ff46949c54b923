import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said and kept between the acceptance of a complaint and its decision, at either instance. */

const complexity = { criteria: z.array(z.string()), record: Text }
const report = { agrees: z.boolean() }
const invitation = { dialogueOn: CivilDateText }
const dialogue = {
  complainant: z.enum(["attended", "absent-with-reason", "absent-without-reason"]),
  record: Text
}
const suspension = { ground: z.string(), evidence: z.array(Text) }
const termination = { ground: z.string(), record: Text }
const partWithdrawal = { matters: z.array(Text).min(1), record: Text }
const wholeWithdrawal = { record: Text, withdrawnBy: z.enum(["letter", "minutes"]).default("letter") }
const someWithdrawal = { people: z.int().min(1), record: Text }
const record = { record: Text }
const reexamination = { ground: ListCode, body: ListCode, ...record }
const reexamined = { result: z.enum(["stands", "resolve-again"]), ...record }
export const complaintRefusal = { ground: z.string(), reason: Text }

export const handlingCommands = [
  z.strictObject({ type: z.literal("FindComplex"), ...ordered, ...complexity }),
  z.strictObject({ type: z.literal("StartVerification"), ...ordered }),
  z.strictObject({ type: z.literal("ReportVerification"), ...ordered, ...report }),
  z.strictObject({ type: z.literal("InviteToDialogue"), ...ordered, ...invitation }),
  z.strictObject({ type: z.literal("HoldDialogue"), ...ordered, ...dialogue }),
  z.strictObject({ type: z.literal("SuspendHandling"), ...ordered, ...suspension }),
  z.strictObject({ type: z.literal("SendSuspension"), ...ordered }),
  z.strictObject({ type: z.literal("ResumeHandling"), ...ordered }),
  z.strictObject({ type: z.literal("TerminateHandling"), ...ordered, ...termination }),
  z.strictObject({ type: z.literal("WithdrawInPart"), ...ordered, ...partWithdrawal }),
  z.strictObject({ type: z.literal("WithdrawComplaint"), ...ordered, ...wholeWithdrawal }),
  z.strictObject({ type: z.literal("WithdrawSome"), ...ordered, ...someWithdrawal }),
  z.strictObject({ type: z.literal("ReopenWithdrawn"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("RestorePart"), ...ordered, ...partWithdrawal }),
  z.strictObject({ type: z.literal("RestoreSome"), ...ordered, ...someWithdrawal }),
  z.strictObject({ type: z.literal("SucceedComplainant"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("RecordLawsuit"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("DemandReexamination"), ...ordered, ...reexamination }),
  z.strictObject({ type: z.literal("ConcludeReexamination"), ...ordered, ...reexamined })
] as const
export type HandlingCommand = z.infer<(typeof handlingCommands)[number]>

export const handlingEvents = [
  z.strictObject({ type: z.literal("ComplexityFound"), ...happened, ...complexity }),
  z.strictObject({ type: z.literal("VerificationStarted"), ...happened }),
  z.strictObject({ type: z.literal("VerificationReported"), ...happened, ...report }),
  z.strictObject({ type: z.literal("DialogueInvited"), ...happened, ...invitation }),
  z.strictObject({ type: z.literal("DialogueHeld"), ...happened, ...dialogue }),
  z.strictObject({ type: z.literal("HandlingSuspended"), ...happened, ...suspension }),
  z.strictObject({ type: z.literal("SuspensionSent"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("HandlingResumed"), ...happened }),
  z.strictObject({ type: z.literal("HandlingTerminated"), ...happened, ...termination }),
  z.strictObject({ type: z.literal("WithdrawnInPart"), ...happened, ...partWithdrawal }),
  z.strictObject({ type: z.literal("ComplaintWithdrawn"), ...happened, ...wholeWithdrawal }),
  z.strictObject({ type: z.literal("SomeWithdrew"), ...happened, ...someWithdrawal }),
  z.strictObject({ type: z.literal("WithdrawnReopened"), ...happened, ...record }),
  z.strictObject({ type: z.literal("PartRestored"), ...happened, ...partWithdrawal }),
  z.strictObject({ type: z.literal("SomeRestored"), ...happened, ...someWithdrawal }),
  z.strictObject({ type: z.literal("ComplainantSucceeded"), ...happened, ...record }),
  z.strictObject({ type: z.literal("LawsuitBrought"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ReexaminationDemanded"), ...happened, ...reexamination }),
  z.strictObject({ type: z.literal("ReexaminationConcluded"), ...happened, ...reexamined })
] as const
export type HandlingEvent = z.infer<(typeof handlingEvents)[number]>
