import { CivilDateText, ListCode, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"

/** What is said to one conference of the staff of an agency or the workers of a state enterprise, and what is kept of it. */

const proposal = {
  workplace: z.enum(["agency", "enterprise"]),
  /** A public service unit whose wages do not come wholly from the budget. */
  notFullyBudgetPaid: z.boolean().default(false),
  occasion: z.enum(["yearly", "extraordinary"]),
  asker: ListCode,
  /** How many of the staff ask, where the staff asks. */
  asking: z.int().min(0).default(0),
  staff: z.int().min(1),
  /** The end of the working year, of an enterprise the financial year; for a yearly one. */
  yearEnded: CivilDateText.optional()
}
const convening = {
  form: z.enum(["plenary", "delegates"]),
  /** Work scattered over a wide area, or posts that cannot be left. */
  scattered: z.boolean().default(false),
  summoned: z.int().min(1),
  heldOn: CivilDateText
}
const ballot = {
  ground: z.enum(["force-majeure", "second-convening-without-quorum"]),
  unionAgrees: z.boolean().default(false)
}
const counted = { ballots: z.int().min(0), inFavour: z.int().min(0), adopted: z.boolean(), record: Text }
const held = { present: z.int().min(0), business: z.array(ListCode).default([]) }
const decision = {
  matter: ListCode,
  inFavour: z.int().min(0),
  /** How many members the people's inspection board gets, where it is elected. */
  members: z.int().min(0).optional(),
  specialOrScattered: z.boolean().default(false)
}
const late = { late: z.boolean() }

export const WorkplaceConferenceCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ProposeConference"), ...ordered, ...proposal }),
  z.strictObject({ type: z.literal("Convene"), ...ordered, ...convening }),
  z.strictObject({ type: z.literal("RecordNoQuorum"), ...ordered, present: z.int().min(0) }),
  z.strictObject({ type: z.literal("AskByBallot"), ...ordered, ...ballot }),
  z.strictObject({ type: z.literal("RecordBallot"), ...ordered, ...counted }),
  z.strictObject({ type: z.literal("HoldConference"), ...ordered, ...held }),
  z.strictObject({ type: z.literal("DecideMatter"), ...ordered, ...decision }),
  z.strictObject({ type: z.literal("PassResolution"), ...ordered, inFavour: z.int().min(0), record: Text }),
  z.strictObject({ type: z.literal("RecogniseBoard"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("ReviewResolution"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("CloseYear"), ...ordered })
])
export type WorkplaceConferenceCommand = z.infer<typeof WorkplaceConferenceCommand>

export const WorkplaceConferenceEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ConferenceProposed"), ...happened, ...proposal }),
  z.strictObject({ type: z.literal("ConferenceConvened"), ...happened, ...convening, ...late }),
  z.strictObject({ type: z.literal("QuorumMissed"), ...happened, present: z.int() }),
  z.strictObject({ type: z.literal("BallotOpened"), ...happened, ...ballot }),
  z.strictObject({ type: z.literal("BallotCounted"), ...happened, ...counted }),
  z.strictObject({ type: z.literal("ConferenceHeld"), ...happened, ...held }),
  z.strictObject({ type: z.literal("MatterDecided"), ...happened, ...decision }),
  z.strictObject({ type: z.literal("ResolutionPassed"), ...happened, inFavour: z.int(), record: Text }),
  z.strictObject({ type: z.literal("BoardRecognised"), ...happened, record: Text, ...late }),
  z.strictObject({ type: z.literal("ResolutionReviewed"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("YearClosed"), ...happened })
])
export type WorkplaceConferenceEvent = z.infer<typeof WorkplaceConferenceEvent>
