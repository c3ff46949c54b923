import { CaseId, CivilDateText, NeighbourhoodRef, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to a decision that the neighbourhoods of a whole commune take together, and what is kept of it. */

const opening = {
  matter: z.enum(["D1", "D2", "D3", "D4", "D5", "D6"]),
  subject: Text,
  /** Every neighbourhood of the commune on that day; it stays the denominator. */
  neighbourhoods: z.array(NeighbourhoodRef).min(1),
  agreedWithFront: z.boolean()
}
const report = {
  neighbourhood: NeighbourhoodRef,
  households: z.int().min(1),
  yes: z.int().min(0),
  /** Whether the neighbourhood approves, as its own minutes say. */
  approves: z.boolean()
}
const effect = { from: CivilDateText }
const fault = { fault: z.enum(["unlawful", "procedural"]), record: Text }
/** What the communities made of their own decision (Đ22.3). */
const change = { by: CaseId, how: z.enum(["amended", "replaced", "abolished"]).default("replaced") }
const count = { total: z.int(), yes: z.int(), needed: z.int(), passes: z.boolean() }

export const CommuneDecisionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("OpenCommuneDecision"), ...ordered, ...opening }),
  z.strictObject({ type: z.literal("ReportNeighbourhood"), ...ordered, ...report }),
  z.strictObject({ type: z.literal("CountNeighbourhoods"), ...ordered }),
  z.strictObject({ type: z.literal("SetEffect"), ...ordered, ...effect }),
  z.strictObject({ type: z.literal("ReportToCouncil"), ...ordered }),
  z.strictObject({ type: z.literal("AnnulDecision"), ...ordered, ...fault }),
  z.strictObject({ type: z.literal("ReplaceDecision"), ...ordered, ...change })
])
export type CommuneDecisionCommand = z.infer<typeof CommuneDecisionCommand>

export const CommuneDecisionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("CommuneDecisionOpened"), ...happened, ...opening }),
  z.strictObject({ type: z.literal("NeighbourhoodReported"), ...happened, ...report }),
  z.strictObject({ type: z.literal("NeighbourhoodsCounted"), ...happened, ...count }),
  z.strictObject({ type: z.literal("EffectSet"), ...happened, ...effect }),
  z.strictObject({ type: z.literal("CouncilTold"), ...happened }),
  z.strictObject({ type: z.literal("DecisionAnnulled"), ...happened, ...fault }),
  z.strictObject({ type: z.literal("DecisionReplaced"), ...happened, ...change })
])
export type CommuneDecisionEvent = z.infer<typeof CommuneDecisionEvent>
