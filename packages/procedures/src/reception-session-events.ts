import { CivilDateText, ListCode, Text, VaultRef } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one reception of a head, from its schedule to its conclusion, and what is kept of it: never who came. */

const plan = {
  kind: z.enum(["scheduled", "unscheduled"]),
  day: CivilDateText,
  mode: z.enum(["in-person", "online"]),
  /** Why it is held outside the schedule (Đ18.3). */
  ground: ListCode.optional(),
  /** Which case of NĐ 154/2026 Đ20 is received online. */
  onlineCase: ListCode.optional()
}
const posting = { places: z.array(z.enum(["headquarters", "reception-place", "website"])).min(1) }
const delay = { newDay: CivilDateText, reason: Text, announced: z.boolean() }
const closing = { visits: z.int().min(0), recorded: z.boolean().default(false) }
const file = { file: VaultRef }
const late = { late: z.boolean() }

export const ReceptionSessionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("PlanSession"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("PostSchedule"), ...ordered, ...posting }),
  z.strictObject({ type: z.literal("PostponeSession"), ...ordered, ...delay }),
  z.strictObject({ type: z.literal("NotifyOnline"), ...ordered }),
  z.strictObject({ type: z.literal("TestConnection"), ...ordered }),
  z.strictObject({ type: z.literal("OpenSession"), ...ordered }),
  z.strictObject({ type: z.literal("CloseSession"), ...ordered, ...closing }),
  z.strictObject({ type: z.literal("IssueConclusion"), ...ordered, ...file })
])
export type ReceptionSessionCommand = z.infer<typeof ReceptionSessionCommand>

export const ReceptionSessionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("SessionPlanned"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("SchedulePosted"), ...happened, ...posting, ...late }),
  z.strictObject({ type: z.literal("SessionPostponed"), ...happened, ...delay }),
  z.strictObject({ type: z.literal("OnlineNotified"), ...happened, ...late }),
  z.strictObject({ type: z.literal("ConnectionTested"), ...happened, ...late }),
  z.strictObject({ type: z.literal("SessionOpened"), ...happened }),
  z.strictObject({ type: z.literal("SessionClosed"), ...happened, ...closing }),
  z.strictObject({ type: z.literal("ConclusionIssued"), ...happened, ...file })
])
export type ReceptionSessionEvent = z.infer<typeof ReceptionSessionEvent>
