import { CaseId, ListCode, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a paper that has come in, and what is kept of it: codes and references to the vault, never a name. */

const receipt = {
  source: z.enum(["reception", "post", "handed-in", "passed-on", "from-leaders"]),
  content: VaultRef,
  sender: VaultRef.optional(),
  signers: z.int().min(1).default(1)
}
const kind = z.enum(["complaint", "denunciation", "petition"])
const classification = {
  kind: z.enum(["complaint", "denunciation", "petition", "mixed"]),
  within: z.boolean()
}
const facts = { facts: z.record(ListCode, z.enum(["yes", "no"])) }
const finding = {
  result: z.enum(["eligible", "not-eligible", "facts-missing"]),
  failed: z.array(ListCode),
  missing: z.array(ListCode)
}
const opening = { as: CaseId }
const file = { file: VaultRef }
const keeping = { ground: ListCode }
const duplicate = { of: CaseId, how: z.enum(["same", "same-matter"]) }
const demand = { of: ListCode, ...file }
const unhandled = {
  ground: ListCode,
  /** What an inspection could use of it (Luật Tố cáo Đ25.2). */
  usable: z.array(ListCode).default([])
}
const history = {
  /** The same paper was guided, or forwarded, before. */
  guided: z.boolean(),
  forwarded: z.boolean()
}

export const PetitionIntakeCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ReceivePaper"), ...ordered, ...receipt }),
  z.strictObject({ type: z.literal("ClassifyPaper"), ...ordered, ...classification }),
  z.strictObject({ type: z.literal("RecordHistory"), ...ordered, ...history }),
  z.strictObject({ type: z.literal("AssessEligibility"), ...ordered, ...facts }),
  z.strictObject({ type: z.literal("OpenCase"), ...ordered, ...opening }),
  z.strictObject({ type: z.literal("GuideSender"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ForwardPaper"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("ReturnToReferrer"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("KeepPaper"), ...ordered, ...keeping }),
  z.strictObject({ type: z.literal("DemandResolution"), ...ordered, ...demand }),
  z.strictObject({ type: z.literal("ExplainResolved"), ...ordered, ...file }),
  z.strictObject({ type: z.literal("LeaveUnhandled"), ...ordered, ...unhandled }),
  z.strictObject({ type: z.literal("JoinDuplicate"), ...ordered, ...duplicate }),
  z.strictObject({ type: z.literal("ReplyToSender"), ...ordered, ...file })
])
export type PetitionIntakeCommand = z.infer<typeof PetitionIntakeCommand>

export const PetitionIntakeEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PaperReceived"), ...happened, ...receipt }),
  z.strictObject({ type: z.literal("PaperClassified"), ...happened, ...classification }),
  z.strictObject({ type: z.literal("HistoryRecorded"), ...happened, ...history }),
  z.strictObject({ type: z.literal("EligibilityAssessed"), ...happened, ...finding }),
  z.strictObject({ type: z.literal("CaseOpened"), ...happened, ...opening, kind, late: z.boolean() }),
  z.strictObject({ type: z.literal("SenderGuided"), ...happened, ...file }),
  z.strictObject({ type: z.literal("PaperForwarded"), ...happened, ...file, late: z.boolean() }),
  z.strictObject({ type: z.literal("PaperReturned"), ...happened, ...file }),
  z.strictObject({ type: z.literal("PaperKept"), ...happened, ...keeping }),
  z.strictObject({ type: z.literal("ResolutionDemanded"), ...happened, ...demand }),
  z.strictObject({ type: z.literal("ResolvedExplained"), ...happened, ...file }),
  z.strictObject({ type: z.literal("LeftUnhandled"), ...happened, ground: ListCode }),
  z.strictObject({ type: z.literal("DuplicateJoined"), ...happened, ...duplicate }),
  z.strictObject({ type: z.literal("SenderAnswered"), ...happened, ...file, late: z.boolean() })
])
export type PetitionIntakeEvent = z.infer<typeof PetitionIntakeEvent>
