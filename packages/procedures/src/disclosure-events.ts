import { Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one matter that a commune must make public, and what is kept of it. */

const matter = z.enum([
  "K1",
  "K2",
  "K3",
  "K4",
  "K5",
  "K6",
  "K7",
  "K8",
  "K9",
  "K10",
  "K11",
  "K12",
  "K13",
  "K14"
])
const channel = z.enum(["portal", "board", "loudspeaker", "neighbourhood-head"])
const place = z.enum(["headquarters", "house-of-culture", "community-point"])

const duty = {
  matter,
  /** The decision or document that must be made public. */
  document: Text,
  /** What exists in the commune: the law asks for a portal and for loudspeakers only where they are. */
  has: z.array(channel).default([]),
  /** Another law sets its own form or time (Đ12.3, Đ13.6). */
  specialLaw: Text.optional()
}
const posting = { channel, place: place.optional(), evidence: Text }
const interruption = { channel, place: place.optional(), reason: Text }
const change = { document: Text }

export const DisclosureCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("OweDisclosure"), ...ordered, ...duty }),
  z.strictObject({ type: z.literal("Publish"), ...ordered, ...posting }),
  z.strictObject({ type: z.literal("RecordInterruption"), ...ordered, ...interruption }),
  z.strictObject({ type: z.literal("ChangeInformation"), ...ordered, ...change }),
  z.strictObject({ type: z.literal("ConfirmDisclosure"), ...ordered }),
  z.strictObject({ type: z.literal("PutOnQuarterlyList"), ...ordered, quarter: z.int().min(1).max(4) }),
  z.strictObject({ type: z.literal("ReportToCouncil"), ...ordered })
])
export type DisclosureCommand = z.infer<typeof DisclosureCommand>

export const DisclosureEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DisclosureOwed"), ...happened, ...duty }),
  z.strictObject({ type: z.literal("Published"), ...happened, ...posting, late: z.boolean() }),
  z.strictObject({ type: z.literal("Interrupted"), ...happened, ...interruption }),
  z.strictObject({ type: z.literal("InformationChanged"), ...happened, ...change }),
  z.strictObject({ type: z.literal("DisclosureConfirmed"), ...happened, permanent: z.boolean() }),
  z.strictObject({ type: z.literal("PutOnList"), ...happened, quarter: z.int() }),
  z.strictObject({ type: z.literal("CouncilTold"), ...happened })
])
export type DisclosureEvent = z.infer<typeof DisclosureEvent>
