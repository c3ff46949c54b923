import { ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a consultation of the people before a decision, and what is kept of it: counts, never who said what. */

const plan = {
  matter: ListCode,
  forms: z.array(ListCode).min(1),
  /** What the plan settles: matter, form, manner, time, who carries it out (Đ28.1). */
  names: z.array(ListCode),
  specialPeriod: Text.optional(),
  /** A body above the commune decides: its plan is followed, and it is told the result (Đ28.1, Đ28.4). */
  decidedAbove: z.boolean().default(false),
  /** Decisions of which the addressees need not be heard (Đ27.1). */
  exempt: z.enum(["state-secret", "administrative-penalty"]).optional()
}
/** Of the citizens whom a burdening decision would bind: told, asked to speak, heard (Đ27.1). */
const hearing = {
  told: z.int().min(0),
  asked: z.int().min(0),
  heard: z.int().min(0),
  record: Text
}
const opinions = {
  channel: ListCode,
  inFavour: z.int().min(0),
  against: z.int().min(0),
  other: z.int().min(0)
}
const decision = { differsFromMajority: z.boolean(), explanation: Text.optional() }

export const ConsultationCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PlanConsultation"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("PublishContent"), ...ordered, evidence: Text }),
  z.strictObject({ type: z.literal("RecordOpinions"), ...ordered, ...opinions }),
  z.strictObject({ type: z.literal("HearAddressees"), ...ordered, ...hearing }),
  z.strictObject({ type: z.literal("CloseConsultation"), ...ordered }),
  z.strictObject({ type: z.literal("ReportUpward"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("PublishResult"), ...ordered }),
  z.strictObject({ type: z.literal("DecideMatter"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("ReportToCouncil"), ...ordered })
])
export type ConsultationCommand = z.infer<typeof ConsultationCommand>

export const ConsultationEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ConsultationPlanned"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("ContentPublished"), ...happened, evidence: Text }),
  z.strictObject({ type: z.literal("OpinionsRecorded"), ...happened, ...opinions }),
  z.strictObject({ type: z.literal("AddresseesHeard"), ...happened, ...hearing }),
  z.strictObject({ type: z.literal("ConsultationClosed"), ...happened }),
  z.strictObject({ type: z.literal("ReportedUpward"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ResultPublished"), ...happened }),
  z.strictObject({ type: z.literal("MatterDecided"), ...happened, ...decision }),
  z.strictObject({ type: z.literal("CouncilTold"), ...happened })
])
export type ConsultationEvent = z.infer<typeof ConsultationEvent>
