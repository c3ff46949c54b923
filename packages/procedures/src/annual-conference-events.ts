import { CivilDateText, ListCode, NeighbourhoodRef, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to the yearly conference of one neighbourhood, and what is kept of it: numbers of households, never who came. */

const plan = { neighbourhood: NeighbourhoodRef, contents: z.array(ListCode), heldOn: CivilDateText }
const sent = { recipients: z.array(ListCode).min(1) }
const call = { told: z.array(ListCode), channels: z.array(ListCode).min(1), heldOn: CivilDateText }
const held = {
  /** All households of the neighbourhood, and those whose representatives came. */
  households: z.int().min(1),
  attended: z.int().min(0),
  /** What was done of the order of business. */
  business: z.array(ListCode),
  minutes: Text
}
const late = { late: z.boolean() }

export const AnnualConferenceCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DrawUpPlan"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("SendPlan"), ...ordered, ...sent }),
  z.strictObject({ type: z.literal("RecordAgreement"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("CallConference"), ...ordered, ...call }),
  z.strictObject({ type: z.literal("HoldConference"), ...ordered, ...held }),
  z.strictObject({ type: z.literal("ReportResult"), ...ordered, ...sent, record: Text })
])
export type AnnualConferenceCommand = z.infer<typeof AnnualConferenceCommand>

export const AnnualConferenceEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PlanDrawnUp"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("PlanSent"), ...happened, ...sent }),
  z.strictObject({ type: z.literal("PlanAgreed"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("ConferenceCalled"), ...happened, ...call, ...late }),
  z.strictObject({ type: z.literal("ConferenceHeld"), ...happened, ...held }),
  z.strictObject({ type: z.literal("ResultReported"), ...happened, ...sent, record: Text })
])
export type AnnualConferenceEvent = z.infer<typeof AnnualConferenceEvent>
