import { CivilDateText, ListCode, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/**
 * What is said to a denunciation, and what is kept of it. Nothing here can hold a name, an address, a telephone number or
 * a sentence: who somebody is, and every paper that may say so, is a reference to the vault.
 */

const receipt = {
  form: z.enum(["written", "in-person", "other"]),
  /** Who denounces, in the vault; left out where the denunciation names nobody. */
  denouncer: VaultRef.optional(),
  /** What is denounced, in the vault. */
  content: VaultRef,
  signed: z.boolean(),
  denouncers: z.int().min(1).default(1),
  /** Several denouncers have named their representative. */
  represented: z.boolean().default(false),
  /** The press or a body passed it on. */
  referred: z.boolean().default(false),
  /** It grows from a complaint that was lawfully resolved (Đ29.1). */
  fromComplaint: z.boolean().default(false)
}
const identity = { found: z.enum(["verified", "unidentifiable", "false-name"]) }
const aside = { ground: ListCode, usable: z.array(ListCode).default([]) }
const information = { usable: z.array(ListCode) }
const conditions = { missing: z.array(ListCode).min(1), reason: VaultRef }
const acceptance = {
  met: z.array(ListCode),
  evidenceAgainstResolver: z.boolean().default(false)
}
const report = { heard: z.boolean(), file: VaultRef }
const extension = { criteria: z.array(ListCode), days: z.int().min(1), file: VaultRef }
const stop = { ground: ListCode, file: VaultRef }
const withdrawal = {
  scope: z.enum(["whole", "part"]),
  form: z.enum(["written", "recorded"]),
  /** Others who denounce the same do not withdraw. */
  othersRemain: z.boolean().default(false),
  /** Why it must be resolved in spite of the withdrawal (Đ33.3). */
  despite: ListCode.optional(),
  file: VaultRef
}
const conclusion = { outcome: ListCode, file: VaultRef }
const publication = { form: ListCode, denouncerHidden: z.boolean() }
const again = { because: z.enum(["unlawful", "overdue"]), content: VaultRef }
const renewal = {
  result: z.enum(["not-again", "again", "forwarded"]),
  ground: ListCode.optional(),
  file: VaultRef
}
const protection = {
  people: z.array(ListCode).min(1),
  goods: z.array(ListCode).min(1),
  urgent: z.boolean().default(false),
  request: VaultRef
}
const file = { file: VaultRef }
const prevention = { how: z.enum(["own-measures", "others-told"]), ...file }
/** What Đ43.1 asks of a denunciation that is handled at once. */
const atOnce = { field: z.boolean(), clear: z.boolean(), evidence: z.boolean(), ready: z.boolean(), ...file }
const violation = { how: z.enum(["decided", "proposed"]), ...file }
const measure = { resultOn: CivilDateText, ...file }
const ground = { ground: ListCode }
const late = { late: z.boolean() }

export const DenunciationCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceiveDenunciation"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("CheckAtSeveralPlaces"), ...ordered }),
  z.strictObject({ type: z.literal("VerifyIdentity"), ...ordered, ...identity }),
  z.strictObject({ type: z.literal("ForwardDenunciation"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("SetAside"), ...ordered, ...aside }),
  z.strictObject({ type: z.literal("UseInformation"), ...ordered, ...information }),
  z.strictObject({ type: z.literal("RefuseAcceptance"), ...ordered, ...conditions }),
  z.strictObject({ type: z.literal("ReplyToReferrer"), ...ordered }),
  z.strictObject({ type: z.literal("TransferCrime"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("PreventHarm"), ...ordered, ...prevention }),
  z.strictObject({ type: z.literal("HandleAtOnce"), ...ordered, ...atOnce }),
  z.strictObject({ type: z.literal("DecideViolation"), ...ordered, ...violation }),
  z.strictObject({ type: z.literal("ReportMeasure"), ...ordered, ...measure }),
  z.strictObject({ type: z.literal("AcceptDenunciation"), ...ordered, ...acceptance }),
  z.strictObject({ type: z.literal("NotifyAcceptance"), ...ordered }),
  z.strictObject({ type: z.literal("StartVerification"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReportVerification"), ...ordered, ...report }),
  z.strictObject({ type: z.literal("ExtendResolution"), ...ordered, ...extension }),
  z.strictObject({ type: z.literal("WithdrawDenunciation"), ...ordered, ...withdrawal }),
  z.strictObject({ type: z.literal("SuspendHandling"), ...ordered, ...stop }),
  z.strictObject({ type: z.literal("ResumeHandling"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("TerminateHandling"), ...ordered, ...stop }),
  z.strictObject({ type: z.literal("SendSuspension"), ...ordered }),
  z.strictObject({ type: z.literal("ConcludeDenunciation"), ...ordered, ...conclusion }),
  z.strictObject({ type: z.literal("SendConclusion"), ...ordered }),
  z.strictObject({ type: z.literal("HandleConclusion"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("PublishConclusion"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("DenounceAgain"), ...ordered, ...again }),
  z.strictObject({ type: z.literal("AnswerRenewal"), ...ordered, ...renewal }),
  z.strictObject({ type: z.literal("DemandReport"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReportDelay"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("TakeOver"), ...ordered, ...ground, ...file }),
  z.strictObject({ type: z.literal("RequestProtection"), ...ordered, ...protection }),
  z.strictObject({ type: z.literal("ProtectDenouncer"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("RefuseProtection"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("EndProtection"), ...ordered, ...ground, ...file })
])
export type DenunciationCommand = z.infer<typeof DenunciationCommand>

export const DenunciationEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DenunciationReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("CheckedAtSeveralPlaces"), ...happened }),
  z.strictObject({ type: z.literal("IdentityVerified"), ...happened, ...identity }),
  z.strictObject({
    type: z.literal("DenunciationForwarded"),
    ...happened,
    ...file,
    ...late,
    how: z.enum(["forwarded", "guided"])
  }),
  z.strictObject({ type: z.literal("DenunciationSetAside"), ...happened, ...aside }),
  z.strictObject({ type: z.literal("InformationUsed"), ...happened, ...information }),
  z.strictObject({ type: z.literal("AcceptanceRefused"), ...happened, ...conditions, ...late }),
  z.strictObject({ type: z.literal("ReferrerAnswered"), ...happened, ...late }),
  z.strictObject({ type: z.literal("CrimeTransferred"), ...happened, ...file }),
  z.strictObject({ type: z.literal("HarmPrevented"), ...happened, ...prevention }),
  z.strictObject({ type: z.literal("HandledAtOnce"), ...happened, ...file }),
  z.strictObject({ type: z.literal("ViolationDecided"), ...happened, ...violation }),
  z.strictObject({ type: z.literal("MeasureReported"), ...happened, ...measure, ...late }),
  z.strictObject({ type: z.literal("DenunciationAccepted"), ...happened, ...late }),
  z.strictObject({ type: z.literal("AcceptanceNotified"), ...happened, ...late }),
  z.strictObject({ type: z.literal("VerificationStarted"), ...happened, ...file }),
  z.strictObject({ type: z.literal("VerificationReported"), ...happened, ...report }),
  z.strictObject({
    type: z.literal("ResolutionExtended"),
    ...happened,
    ...extension,
    ground: z.enum(["complex", "especially-complex"])
  }),
  z.strictObject({ type: z.literal("DenunciationWithdrawn"), ...happened, ...withdrawal, ends: z.boolean() }),
  z.strictObject({ type: z.literal("HandlingSuspended"), ...happened, ...stop }),
  z.strictObject({ type: z.literal("HandlingResumed"), ...happened, ...file }),
  z.strictObject({ type: z.literal("HandlingTerminated"), ...happened, ...stop }),
  z.strictObject({ type: z.literal("SuspensionSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("DenunciationConcluded"), ...happened, ...conclusion, ...late }),
  z.strictObject({ type: z.literal("ConclusionSent"), ...happened, ...late }),
  z.strictObject({ type: z.literal("ConclusionHandled"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("ConclusionPublished"), ...happened, ...publication, ...late }),
  z.strictObject({ type: z.literal("DenouncedAgain"), ...happened, ...again }),
  z.strictObject({ type: z.literal("RenewalAnswered"), ...happened, ...renewal, ...late }),
  z.strictObject({ type: z.literal("ReportDemanded"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("DelayReported"), ...happened, ...file, ...late }),
  z.strictObject({ type: z.literal("DenunciationTakenOver"), ...happened, ...ground, ...file }),
  z.strictObject({ type: z.literal("ProtectionRequested"), ...happened, ...protection }),
  z.strictObject({ type: z.literal("DenouncerProtected"), ...happened, ...file }),
  z.strictObject({ type: z.literal("ProtectionRefused"), ...happened, ...file }),
  z.strictObject({ type: z.literal("ProtectionEnded"), ...happened, ...ground, ...file })
])
export type DenunciationEvent = z.infer<typeof DenunciationEvent>
