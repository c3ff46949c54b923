import { ListCode, Text } from "@danchu/entities"
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
/** The forms of Đ12.1; some are owed for a matter (Đ13.1–4), the others the commune may choose besides (Đ13.5). */
const channel = z.enum([
  "board",
  "portal",
  "loudspeaker",
  "neighbourhood-head",
  "letter",
  "dialogue",
  "reception-or-press",
  "organisations",
  "telecommunications",
  "other"
])
const place = z.enum(["headquarters", "house-of-culture", "community-point"])

const duty = {
  matter,
  /** The decision or document that must be made public. */
  document: Text,
  /** What exists in the commune: the law asks for a portal and for loudspeakers only where they are. */
  has: z.array(channel).default([]),
  /** Another law, and what it sets for this matter: the term (Đ12.3), the form (Đ13.6), how long it hangs (Đ13.2). */
  specialLaw: z
    .strictObject({ name: Text, sets: z.array(z.enum(["term", "form", "duration"])).min(1) })
    .optional(),
  /** A border, island, mountain, very poor or ethnic-minority area (Đ12.2). */
  specialArea: z.boolean().default(false),
  /** The commune's publication plan that names the matter (Đ14.1). */
  plan: Text.optional()
}
/** Đ11 — why the information is not to be made public at all, or not yet. */
const withheld = { withheld: z.enum(["state-secret", "not-yet-public"]).optional() }
const posting = { channel, place: place.optional(), evidence: Text }
/** How the heads of the neighbourhoods told the people what they were sent (Đ13.4). */
const telling = { through: z.array(ListCode).min(1), evidence: Text }
const interruption = { channel, place: place.optional(), reason: Text }
const change = { document: Text }
const listing = {
  year: z.int().min(2007),
  quarter: z.int().min(1).max(4),
  /** Where the list itself hangs. */
  places: z.array(place)
}
/** Đ14.2 — why it is given to whoever asks, although it is, was or will be public. */
const answer = { because: z.enum(["not-published-yet", "no-longer-public", "out-of-reach"]) }

export const DisclosureCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("OweDisclosure"), ...ordered, ...duty, ...withheld }),
  z.strictObject({ type: z.literal("Publish"), ...ordered, ...posting }),
  z.strictObject({ type: z.literal("RecordTelling"), ...ordered, ...telling }),
  z.strictObject({ type: z.literal("RecordInterruption"), ...ordered, ...interruption }),
  z.strictObject({ type: z.literal("ChangeInformation"), ...ordered, ...change }),
  z.strictObject({ type: z.literal("ConfirmDisclosure"), ...ordered }),
  z.strictObject({ type: z.literal("PutOnQuarterlyList"), ...ordered, ...listing }),
  z.strictObject({ type: z.literal("ReportToCouncil"), ...ordered }),
  z.strictObject({ type: z.literal("ProvideOnRequest"), ...ordered, ...answer })
])
export type DisclosureCommand = z.infer<typeof DisclosureCommand>

export const DisclosureEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("DisclosureOwed"), ...happened, ...duty }),
  z.strictObject({ type: z.literal("Published"), ...happened, ...posting, late: z.boolean() }),
  z.strictObject({ type: z.literal("ToldByHeads"), ...happened, ...telling }),
  z.strictObject({ type: z.literal("Interrupted"), ...happened, ...interruption }),
  z.strictObject({ type: z.literal("InformationChanged"), ...happened, ...change }),
  z.strictObject({ type: z.literal("DisclosureConfirmed"), ...happened, permanent: z.boolean() }),
  z.strictObject({ type: z.literal("PutOnList"), ...happened, ...listing }),
  z.strictObject({ type: z.literal("CouncilTold"), ...happened }),
  z.strictObject({ type: z.literal("ProvidedOnRequest"), ...happened, ...answer })
])
export type DisclosureEvent = z.infer<typeof DisclosureEvent>
