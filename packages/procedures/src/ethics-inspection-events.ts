import {
  CaseId,
  EthicsCorrection,
  EthicsFinding,
  EthicsInspection,
  ListCode,
  LocalDocument,
  Text
} from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one inspection of how officials treat people, and what is kept of it; an official is a reference. */

const plan = {
  inspection: EthicsInspection,
  /** The code of conduct of the office, and the duties that it names; at a counter the decree names them. */
  code: LocalDocument.optional(),
  duties: z.array(ListCode).default([])
}
const record = { record: Text }
const finding = { finding: EthicsFinding }
const correction = { correction: EthicsCorrection }
const corrected = { finding: CaseId, evidence: Text }
const told = { finding: CaseId }
const publication = { disclosure: CaseId, evidence: Text }
const late = { late: z.boolean() }

export const EthicsInspectionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PlanInspection"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("CarryOutInspection"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("RecordFinding"), ...ordered, ...finding }),
  z.strictObject({ type: z.literal("OrderCorrection"), ...ordered, ...correction }),
  z.strictObject({ type: z.literal("RecordCorrection"), ...ordered, ...corrected }),
  z.strictObject({ type: z.literal("TellComplainant"), ...ordered, ...told }),
  z.strictObject({ type: z.literal("ConcludeInspection"), ...ordered, ...record }),
  z.strictObject({ type: z.literal("PublishFindings"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("CloseInspection"), ...ordered })
])
export type EthicsInspectionCommand = z.infer<typeof EthicsInspectionCommand>

export const EthicsInspectionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("InspectionPlanned"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("InspectionCarriedOut"), ...happened, ...record }),
  z.strictObject({ type: z.literal("FindingRecorded"), ...happened, ...finding }),
  z.strictObject({ type: z.literal("CorrectionOrdered"), ...happened, ...correction }),
  z.strictObject({ type: z.literal("CorrectionRecorded"), ...happened, ...corrected, ...late }),
  z.strictObject({ type: z.literal("ComplainantTold"), ...happened, ...told }),
  z.strictObject({
    type: z.literal("InspectionConcluded"),
    ...happened,
    ...record,
    findings: z.int().min(0)
  }),
  z.strictObject({ type: z.literal("FindingsPublished"), ...happened, ...publication, ...late }),
  z.strictObject({ type: z.literal("InspectionClosed"), ...happened })
])
export type EthicsInspectionEvent = z.infer<typeof EthicsInspectionEvent>
