import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a complaint against a disciplinary decision, and what is kept of it: never a name. */

const receipt = {
  instance: z.enum(["first", "second"]),
  /** The disciplinary decision is one of dismissal (buộc thôi việc). */
  dismissal: z.boolean(),
  /** The receipt of the disciplinary decision, or of the first decision on the complaint. */
  decisionReceivedOn: CivilDateText,
  written: z.boolean(),
  signed: z.boolean(),
  /** At the second instance: what it follows. */
  after: z.enum(["decision", "lapse"]).default("decision"),
  /** A minister, the head of a body of the Government or the chair of a province resolves first (Đ51.3). */
  byMinister: z.boolean().default(false),
  /** The official ranks up to general director (Tổng cục trưởng) or the like (Đ57.3). */
  upToGeneralDirector: z.boolean().default(true),
  /** What kept the official from complaining in time (Đ48, third paragraph). */
  obstacle: Text.optional()
}
const refusal = { ground: ListCode, reason: Text }
const appealed = {
  to: z.enum(["head-of-direct-superior", "minister-of-home-affairs"]),
  after: z.enum(["decision", "lapse"]),
  obstacle: Text.optional()
}
const record = { record: Text }
const complexity = { record: Text }
const verification = { record: Text }
const advice = { record: Text }
const dialogue = { record: Text }
const decision = { outcome: z.enum(["right", "partly-right", "wholly-wrong"]) }
const late = { late: z.boolean() }

export const DisciplineComplaintCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceiveComplaint"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("AcceptComplaint"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseComplaint"), ...ordered, ...refusal }),
  z.strictObject({ type: z.literal("FindComplex"), ...ordered, ...complexity }),
  z.strictObject({ type: z.literal("ReportVerification"), ...ordered, ...verification }),
  z.strictObject({ type: z.literal("ConsultCouncil"), ...ordered, ...advice }),
  z.strictObject({ type: z.literal("ObtainReport"), ...ordered, ...advice }),
  z.strictObject({ type: z.literal("HoldDialogue"), ...ordered, ...dialogue }),
  z.strictObject({ type: z.literal("DecideComplaint"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("SendDecision"), ...ordered }),
  z.strictObject({ type: z.literal("RecordReceiptOfDecision"), ...ordered }),
  z.strictObject({ type: z.literal("LodgeSecondComplaint"), ...ordered, obstacle: Text.optional() }),
  z.strictObject({ type: z.literal("WithdrawComplaint"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("RecordLawsuit"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("DeclareEffective"), ...ordered }),
  z.strictObject({ type: z.literal("AnnounceToStaff"), ...ordered, record: Text })
])
export type DisciplineComplaintCommand = z.infer<typeof DisciplineComplaintCommand>

export const DisciplineComplaintEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ComplaintReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("ComplaintAccepted"), ...happened, ...late }),
  z.strictObject({ type: z.literal("ComplaintRefused"), ...happened, ...refusal }),
  z.strictObject({ type: z.literal("ComplexityFound"), ...happened, ...complexity }),
  z.strictObject({ type: z.literal("VerificationReported"), ...happened, ...verification }),
  z.strictObject({ type: z.literal("CouncilConsulted"), ...happened, ...advice }),
  z.strictObject({ type: z.literal("ReportObtained"), ...happened, ...advice }),
  z.strictObject({ type: z.literal("DialogueHeld"), ...happened, ...dialogue }),
  z.strictObject({ type: z.literal("ComplaintDecided"), ...happened, ...decision, ...late }),
  z.strictObject({ type: z.literal("DecisionSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("DecisionReceived"), ...happened }),
  z.strictObject({ type: z.literal("SecondComplaintLodged"), ...happened, ...appealed }),
  z.strictObject({ type: z.literal("ComplaintWithdrawn"), ...happened, ...record }),
  z.strictObject({ type: z.literal("LawsuitBrought"), ...happened, ...record }),
  z.strictObject({ type: z.literal("DecisionTookEffect"), ...happened }),
  z.strictObject({ type: z.literal("DecisionAnnounced"), ...happened, record: Text })
])
export type DisciplineComplaintEvent = z.infer<typeof DisciplineComplaintEvent>
