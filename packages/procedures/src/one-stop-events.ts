import { CaseId, ListCode, ProcedureCode, Text, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a dossier at the one-stop counter, and what is kept of it: its code, never who filed it. */

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: "không phải giờ, viết như 15:30 / not a time of day, as 15:30"
})
const officeHours = z.array(z.strictObject({ from: time, to: time }))

const filing = {
  code: CaseId,
  channel: z.enum(["in-person", "post-service-or-proxy", "online"]),
  at: time,
  /** Its code in the catalogue. */
  procedure: ProcedureCode.optional(),
  /** The time that the published procedure gives, data of the catalogue and not of this code; 0: the result at once. */
  term: z.strictObject({ count: z.int().min(0), unit: z.enum(["day", "working-day"]) }),
  /** Whether who decides it is of the level of this counter. */
  level: z.enum(["own", "another"]).default("own"),
  /** The counter's hours, which a term in working hours needs. */
  officeHours: officeHours.default([])
}
const completion = { missing: z.array(Text).min(1) }
const receipt = { at: time }
const asking = { body: ListCode, by: ordered.on, file: VaultRef }
const answer = { body: ListCode, file: VaultRef }
const part = { body: ListCode, work: Text, by: ordered.on }
const reason = { reason: Text }
const late = { late: z.boolean() }

export const OneStopCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("FileDossier"), ...ordered, ...filing }),
  z.strictObject({ type: z.literal("AskCompletion"), ...ordered, ...completion }),
  /** `at`: when the system received it again, where it came online. */
  z.strictObject({ type: z.literal("CompleteDossier"), ...ordered, at: time.optional() }),
  z.strictObject({ type: z.literal("RefuseDossier"), ...ordered, ...reason }),
  z.strictObject({ type: z.literal("AcceptDossier"), ...ordered, ...receipt }),
  z.strictObject({
    type: z.literal("DeliverAtOnce"),
    ...ordered,
    ...receipt,
    /** The applicant asked for a slip all the same. */
    slip: z.boolean().default(false)
  }),
  z.strictObject({ type: z.literal("HandOver"), ...ordered }),
  z.strictObject({ type: z.literal("TransferPaper"), ...ordered }),
  z.strictObject({ type: z.literal("ConsultBody"), ...ordered, ...asking }),
  z.strictObject({ type: z.literal("RecordReply"), ...ordered, ...answer }),
  z.strictObject({ type: z.literal("ReportSilence"), ...ordered, body: ListCode }),
  z.strictObject({ type: z.literal("PassOn"), ...ordered, ...part }),
  z.strictObject({ type: z.literal("ReturnPart"), ...ordered, ...answer }),
  z.strictObject({ type: z.literal("AmendDossier"), ...ordered, file: VaultRef }),
  z.strictObject({ type: z.literal("FindWanting"), ...ordered, ...completion }),
  z.strictObject({ type: z.literal("ReturnDossier"), ...ordered, ...completion }),
  z.strictObject({ type: z.literal("SupplementDossier"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("CloseDossier"), ...ordered }),
  z.strictObject({ type: z.literal("Apologise"), ...ordered, reason: Text, newDay: ordered.on }),
  z.strictObject({ type: z.literal("RefuseResult"), ...ordered, ...reason }),
  z.strictObject({
    type: z.literal("DeliverResult"),
    ...ordered,
    /** Of a result before its day: the applicant was told beforehand. */
    told: z.boolean().default(false)
  }),
  z.strictObject({ type: z.literal("WithdrawDossier"), ...ordered }),
  z.strictObject({ type: z.literal("SendResultBack"), ...ordered, ...reason })
])
export type OneStopCommand = z.infer<typeof OneStopCommand>

export const OneStopEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DossierFiled"), ...happened, ...filing }),
  z.strictObject({ type: z.literal("CompletionAsked"), ...happened, ...completion }),
  z.strictObject({ type: z.literal("DossierCompleted"), ...happened, at: time.optional() }),
  z.strictObject({ type: z.literal("DossierRefused"), ...happened, ...reason }),
  z.strictObject({ type: z.literal("DossierAccepted"), ...happened, ...receipt, dueOn: ordered.on }),
  z.strictObject({ type: z.literal("HandedOver"), ...happened, ...late }),
  z.strictObject({ type: z.literal("PaperTransferred"), ...happened, ...late }),
  z.strictObject({ type: z.literal("BodyConsulted"), ...happened, ...asking }),
  z.strictObject({ type: z.literal("ReplyReceived"), ...happened, ...answer, ...late }),
  z.strictObject({ type: z.literal("SilenceReported"), ...happened, body: ListCode }),
  z.strictObject({ type: z.literal("DossierPassedOn"), ...happened, ...part }),
  z.strictObject({ type: z.literal("PartReturned"), ...happened, ...answer, ...late }),
  z.strictObject({ type: z.literal("DossierAmended"), ...happened, file: VaultRef }),
  z.strictObject({ type: z.literal("FoundWanting"), ...happened, ...completion }),
  z.strictObject({ type: z.literal("DossierReturned"), ...happened, ...completion, ...late }),
  z.strictObject({ type: z.literal("DossierSupplemented"), ...happened, ...receipt, dueOn: ordered.on }),
  z.strictObject({ type: z.literal("DossierClosed"), ...happened }),
  z.strictObject({ type: z.literal("Apologised"), ...happened, reason: Text, newDay: ordered.on, ...late }),
  z.strictObject({ type: z.literal("ResultRefused"), ...happened, ...reason, ...late }),
  z.strictObject({
    type: z.literal("ResultDelivered"),
    ...happened,
    ...late,
    /** As soon as the dossier came in (Đ17.4). */
    atOnce: z.boolean().optional()
  }),
  z.strictObject({ type: z.literal("DossierWithdrawn"), ...happened }),
  z.strictObject({ type: z.literal("ResultSentBack"), ...happened, ...reason })
])
export type OneStopEvent = z.infer<typeof OneStopEvent>
