import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a consultation of staff or workers before a decision, and what is kept of it: counts, never who said what. */

const plan = {
  workplace: z.enum(["agency", "enterprise"]),
  notFullyBudgetPaid: z.boolean().default(false),
  matter: ListCode,
  forms: z.array(ListCode).min(1),
  /** What the plan settles. */
  settles: z.array(ListCode).default([]),
  /** The last day for opinions, as the plan has it. */
  closesOn: CivilDateText
}
const opinions = {
  form: ListCode,
  inFavour: z.int().min(0),
  against: z.int().min(0),
  other: z.int().min(0)
}
const record = { record: Text }

export const WorkplaceConsultationCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PlanConsultation"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("RecordOpinions"), ...ordered, ...opinions }),
  z.strictObject({ type: z.literal("RecordUnionOpinion"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("CloseConsultation"), ...ordered }),
  z.strictObject({ type: z.literal("PublishExplanation"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("DecideMatter"), ...ordered, ...record })
])
export type WorkplaceConsultationCommand = z.infer<typeof WorkplaceConsultationCommand>

export const WorkplaceConsultationEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ConsultationPlanned"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("OpinionsRecorded"), ...happened, ...opinions }),
  z.strictObject({ type: z.literal("UnionHeard"), ...happened, ...record }),
  z.strictObject({ type: z.literal("ConsultationClosed"), ...happened }),
  z.strictObject({ type: z.literal("ExplanationPublished"), ...happened, ...record }),
  z.strictObject({ type: z.literal("MatterDecided"), ...happened, ...record })
])
export type WorkplaceConsultationEvent = z.infer<typeof WorkplaceConsultationEvent>
