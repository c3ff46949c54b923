import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one meeting of deputies with voters, and what is kept of it: how many came and spoke, never who. */

const meeting = {
  body: z.enum(["assembly", "provincial-council", "commune-council"]),
  kind: ListCode,
  form: ListCode,
  way: ListCode.default("in-person"),
  meetingOn: CivilDateText
}
const session = z.strictObject({
  side: z.enum(["before", "after"]),
  /** The opening of the session for a meeting before it, its close for one after it. */
  on: CivilDateText,
  extraordinary: z.boolean().default(false)
})
const plan = { ...meeting, session: session.optional() }
const notHeld = { ground: z.enum(["optional", "disaster", "unsafe"]), reason: Text }
const held = {
  /** What was done of the programme of a conference. */
  programme: z.array(ListCode).default([]),
  attended: z.int().min(0),
  minutes: Text
}
const summary = {
  opinions: z.int().min(0),
  /** Those that were complaints or denunciations and left for citizen reception. */
  moved: z.int().min(0),
  record: Text
}
const late = { late: z.boolean() }

export const VoterMeetingCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("RequestMeeting"), ...ordered, ...meeting }),
  z.strictObject({ type: z.literal("DecideRequest"), ...ordered, agreed: z.boolean(), reason: Text }),
  z.strictObject({ type: z.literal("PlanMeeting"), ...ordered, ...plan }),
  z.strictObject({ type: z.literal("AnnounceMeeting"), ...ordered, told: z.array(ListCode) }),
  z.strictObject({ type: z.literal("DropMeeting"), ...ordered, ...notHeld }),
  z.strictObject({ type: z.literal("HoldMeeting"), ...ordered, ...held }),
  z.strictObject({ type: z.literal("SumUpOpinions"), ...ordered, ...summary })
])
export type VoterMeetingCommand = z.infer<typeof VoterMeetingCommand>

export const VoterMeetingEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("MeetingRequested"), ...happened, ...meeting }),
  z.strictObject({
    type: z.literal("RequestDecided"),
    ...happened,
    agreed: z.boolean(),
    reason: Text,
    ...late
  }),
  z.strictObject({ type: z.literal("MeetingPlanned"), ...happened, ...plan }),
  z.strictObject({ type: z.literal("MeetingAnnounced"), ...happened, told: z.array(ListCode), ...late }),
  z.strictObject({ type: z.literal("MeetingDropped"), ...happened, ...notHeld }),
  z.strictObject({ type: z.literal("MeetingHeld"), ...happened, ...held }),
  z.strictObject({ type: z.literal("OpinionsSummedUp"), ...happened, ...summary, ...late })
])
export type VoterMeetingEvent = z.infer<typeof VoterMeetingEvent>
