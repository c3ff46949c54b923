import { CivilDateText, Text } from "@danchu/entities"
import * as z from "zod"

/** What is said to a first complaint, and what is kept of it. A person is only ever a part in the case, never a name. */

const governedBy = z.array(z.strictObject({ rule: z.string(), on: CivilDateText }))
const happened = { on: CivilDateText, governedBy }
const ordered = { on: CivilDateText }

const receipt = {
  /** The day on which the complainant received, or learned of, the decision or act. */
  knownOn: CivilDateText.optional(),
  signed: z.boolean(),
  signers: z.int().min(1),
  /** Several complainants have appointed representatives in a writing signed by all. */
  representation: z.boolean().default(false),
  /** Vùng sâu, vùng xa đi lại khó khăn. */
  remote: z.boolean().default(false),
  /** An agency or person passed the complaint on. */
  referred: z.boolean().default(false)
}
const supplement = { missing: z.array(Text).min(1) }
const refusal = { ground: z.string(), reason: Text }
const complexity = { criteria: z.array(z.string()), record: Text }
const report = { agrees: z.boolean() }
const invitation = { dialogueOn: CivilDateText }
const dialogue = {
  complainant: z.enum(["attended", "absent-with-reason", "absent-without-reason"]),
  record: Text
}
const decision = { outcome: z.enum(["right", "partly-right", "wrong"]) }
const suspension = { ground: z.string(), evidence: z.array(Text) }
const termination = { ground: z.string(), record: Text }
const partWithdrawal = { matters: z.array(Text).min(1), record: Text }
const wholeWithdrawal = { record: Text, withdrawnBy: z.enum(["letter", "minutes"]).default("letter") }
const second = { lateReason: Text.optional() }

export const ComplaintCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceiveComplaint"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("AskSupplement"), ...ordered, ...supplement }),
  z.strictObject({
    type: z.literal("ReceiveSupplement"),
    ...ordered,
    signed: z.boolean().optional(),
    representation: z.boolean().optional()
  }),
  z.strictObject({ type: z.literal("AcceptComplaint"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseComplaint"), ...ordered, ...refusal }),
  z.strictObject({ type: z.literal("FindComplex"), ...ordered, ...complexity }),
  z.strictObject({ type: z.literal("StartVerification"), ...ordered }),
  z.strictObject({ type: z.literal("ReportVerification"), ...ordered, ...report }),
  z.strictObject({ type: z.literal("InviteToDialogue"), ...ordered, ...invitation }),
  z.strictObject({ type: z.literal("HoldDialogue"), ...ordered, ...dialogue }),
  z.strictObject({ type: z.literal("DecideComplaint"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("SendDecision"), ...ordered }),
  z.strictObject({ type: z.literal("RecordReceiptOfDecision"), ...ordered }),
  z.strictObject({ type: z.literal("SuspendHandling"), ...ordered, ...suspension }),
  z.strictObject({ type: z.literal("SendSuspension"), ...ordered }),
  z.strictObject({ type: z.literal("ResumeHandling"), ...ordered }),
  z.strictObject({ type: z.literal("TerminateHandling"), ...ordered, ...termination }),
  z.strictObject({ type: z.literal("WithdrawInPart"), ...ordered, ...partWithdrawal }),
  z.strictObject({ type: z.literal("WithdrawComplaint"), ...ordered, ...wholeWithdrawal }),
  z.strictObject({ type: z.literal("LodgeSecondComplaint"), ...ordered, ...second }),
  z.strictObject({ type: z.literal("DeclareEffective"), ...ordered })
])
export type ComplaintCommand = z.infer<typeof ComplaintCommand>

export const ComplaintEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ComplaintReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("SupplementAsked"), ...happened, ...supplement }),
  z.strictObject({
    type: z.literal("SupplementReceived"),
    ...happened,
    signed: z.boolean(),
    representation: z.boolean()
  }),
  z.strictObject({ type: z.literal("ComplaintAccepted"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("ComplaintRefused"), ...happened, ...refusal, late: z.boolean() }),
  z.strictObject({ type: z.literal("ComplexityFound"), ...happened, ...complexity }),
  z.strictObject({ type: z.literal("VerificationStarted"), ...happened }),
  z.strictObject({ type: z.literal("VerificationReported"), ...happened, ...report }),
  z.strictObject({ type: z.literal("DialogueInvited"), ...happened, ...invitation }),
  z.strictObject({ type: z.literal("DialogueHeld"), ...happened, ...dialogue }),
  z.strictObject({ type: z.literal("ComplaintDecided"), ...happened, ...decision, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionSent"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("DecisionReceived"), ...happened }),
  z.strictObject({ type: z.literal("HandlingSuspended"), ...happened, ...suspension }),
  z.strictObject({ type: z.literal("SuspensionSent"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("HandlingResumed"), ...happened }),
  z.strictObject({ type: z.literal("HandlingTerminated"), ...happened, ...termination }),
  z.strictObject({ type: z.literal("WithdrawnInPart"), ...happened, ...partWithdrawal }),
  z.strictObject({ type: z.literal("ComplaintWithdrawn"), ...happened, ...wholeWithdrawal }),
  z.strictObject({
    type: z.literal("SecondComplaintLodged"),
    ...happened,
    ...second,
    after: z.enum(["decision", "lapse"])
  }),
  z.strictObject({ type: z.literal("DecisionTookEffect"), ...happened })
])
export type ComplaintEvent = z.infer<typeof ComplaintEvent>
