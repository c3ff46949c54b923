import {
  Amount,
  CaseId,
  Contribution,
  ContributionBasis,
  ContributionKind,
  ListCode,
  Text
} from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to the ledger of what people contribute to one work, and what is kept of it: amounts, never givers. */

const decision = {
  basis: ContributionBasis,
  /** The work that it is for. */
  work: Text,
  /** The field of the work, as the reports count it. */
  field: ListCode
}
const received = { contribution: Contribution }
const used = { kind: ContributionKind, amount: Amount, purpose: Text }
const publication = { disclosure: CaseId, evidence: Text }
const report = { record: Text }

export const ContributionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("RecordDecision"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("RecordContribution"), ...ordered, ...received }),
  z.strictObject({ type: z.literal("RecordUse"), ...ordered, ...used }),
  z.strictObject({ type: z.literal("PublishContributions"), ...ordered, ...publication }),
  z.strictObject({ type: z.literal("ReportResult"), ...ordered, ...report }),
  z.strictObject({ type: z.literal("CloseLedger"), ...ordered })
])
export type ContributionCommand = z.infer<typeof ContributionCommand>

export const ContributionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DecisionRecorded"), ...happened, ...decision }),
  z.strictObject({ type: z.literal("ContributionRecorded"), ...happened, ...received }),
  z.strictObject({ type: z.literal("UseRecorded"), ...happened, ...used }),
  z.strictObject({
    type: z.literal("ContributionsPublished"),
    ...happened,
    ...publication,
    late: z.boolean()
  }),
  z.strictObject({ type: z.literal("ResultReported"), ...happened, ...report }),
  z.strictObject({ type: z.literal("LedgerClosed"), ...happened })
])
export type ContributionEvent = z.infer<typeof ContributionEvent>
