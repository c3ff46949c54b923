import { CaseId, CivilDateText, HouseholdRef, ListCode, PersonRef, Text } from "@danchu/entities"
import * as z from "zod"
import { happened, ordered } from "./act.js"
import { MeetingConduct } from "./meeting-conduct.js"

/** What is said to a decision of a community, and what is kept of it: which households took part, never how one voted. */

const matter = z.enum(["D1", "D2", "D3", "D4", "D5", "D6"])
const scope = z.enum(["neighbourhood", "commune"])
const form = z.enum(["meeting", "ballot", "online"])
const households = z.array(HouseholdRef)

const proposal = {
  matter,
  scope,
  subject: Text,
  agreedWithFront: z.boolean(),
  /** Another law on how the people decide this (Đ17.3). */
  specialLaw: Text.optional(),
  /** Members of a board are elected from a list that the Front agreed with the Party cell (NĐ 59/2023 Đ3.5.b). */
  candidates: z.strictObject({ number: z.int().min(0), agreedWithPartyCell: z.boolean() }).optional()
}
const initiative = { matter, subject: Text, households: z.int().min(1) }
const consent = { household: HouseholdRef }
const submission = { frontApproves: z.boolean().default(false) }
/** Đ16.3 — the head finds the initiative against the law or good morals; nothing of law says when it is. */
const judgement = { by: PersonRef, role: ListCode, reason: Text }
const choice = { households: z.int().min(1), chose: z.int().min(0) }
const convocation = {
  form,
  /** The day of the meeting, of handing out the ballots, or on which the online vote opens. */
  heldOn: CivilDateText,
  /** The last day of ballots or of the online vote. */
  until: CivilDateText.optional(),
  /** Every household of the neighbourhood on that day; it stays the denominator. */
  register: z.array(HouseholdRef).min(1),
  /** How it is announced, and whether it is posted besides (NĐ 59/2023 Đ3.3, Đ4.4). */
  by: z.array(ListCode).default([]),
  posted: z.boolean().default(false),
  agreedWithFront: z.boolean().default(false),
  /** There is no head: whom the commune's chair names convenes (Đ18.1). */
  vacant: z.boolean().default(false),
  convener: z.enum(["neighbourhood-head", "whom-the-commune-chair-names"]).default("neighbourhood-head"),
  clusters: z.array(ListCode).default([]),
  scattered: z.boolean().default(false),
  /** The commune's decision on the plan of the cluster meetings (NĐ 59/2023 Đ3.6). */
  clusterPlan: Text.optional(),
  /** How many hand out the ballots or run the online vote, and whether the Front's representative leads them. */
  team: z.int().min(0).default(0),
  ledByFront: z.boolean().default(false),
  /** The plan of the ballot: its issue, and its sending to the chairs of commune and Front (NĐ 59/2023 Đ4.2). */
  plan: z.strictObject({ issued: CivilDateText, sent: CivilDateText }).optional(),
  /** Commune and Front were told before an online vote (NĐ 59/2023 Đ5.2.a). */
  communeTold: z.boolean().default(false)
}
const votes = {
  /** A cluster of the meeting, a round of ballots, the online vote. */
  sitting: ListCode,
  households,
  yes: z.int().min(0),
  no: z.int().min(0),
  other: z.int().min(0),
  invalid: z.int().min(0).default(0),
  /** How a meeting was conducted. */
  conduct: MeetingConduct.optional()
}
const closing = { witnesses: z.int().min(0).default(0) }
const document = {
  document: z.string(),
  contents: z.array(ListCode),
  /** Copies of the minutes of a secret ballot that go with it. */
  countMinutes: z.int().min(0).default(0)
}
const reason = { reason: Text }
const change = {
  by: CaseId,
  /** What the community made of its own decision (Đ22.3). */
  how: z.enum(["amended", "replaced", "abolished"]).default("replaced")
}
const fault = { fault: z.enum(["unlawful", "procedural"]), record: Text }
const figures = {
  total: z.int().min(1),
  present: z.int().min(0),
  yes: z.int().min(0),
  no: z.int().min(0),
  other: z.int().min(0),
  invalid: z.int().min(0)
}

export const CommunityDecisionCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ProposeMatter"), ...ordered, ...proposal }),
  z.strictObject({ type: z.literal("LaunchInitiative"), ...ordered, ...initiative }),
  z.strictObject({ type: z.literal("GiveConsent"), ...ordered, ...consent }),
  z.strictObject({ type: z.literal("SubmitInitiative"), ...ordered, ...submission }),
  z.strictObject({ type: z.literal("DeclineInitiative"), ...ordered, ...judgement }),
  z.strictObject({ type: z.literal("ChooseOnline"), ...ordered, ...choice }),
  z.strictObject({ type: z.literal("ConveneVote"), ...ordered, ...convocation }),
  z.strictObject({ type: z.literal("SendDocuments"), ...ordered }),
  z.strictObject({ type: z.literal("RecordVotes"), ...ordered, ...votes }),
  z.strictObject({ type: z.literal("CloseVote"), ...ordered, ...closing }),
  z.strictObject({ type: z.literal("PublishResult"), ...ordered }),
  z.strictObject({ type: z.literal("SendDecision"), ...ordered, ...document }),
  z.strictObject({ type: z.literal("RecordReceipt"), ...ordered }),
  z.strictObject({ type: z.literal("RecogniseDecision"), ...ordered }),
  z.strictObject({ type: z.literal("RefuseRecognition"), ...ordered, ...reason }),
  z.strictObject({ type: z.literal("AskAmendment"), ...ordered, record: Text }),
  z.strictObject({ type: z.literal("AnnulDecision"), ...ordered, ...fault }),
  z.strictObject({ type: z.literal("ReplaceDecision"), ...ordered, ...change }),
  z.strictObject({ type: z.literal("ReportExecution"), ...ordered, record: Text })
])
export type CommunityDecisionCommand = z.infer<typeof CommunityDecisionCommand>

export const CommunityDecisionEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("MatterProposed"), ...happened, ...proposal }),
  z.strictObject({ type: z.literal("InitiativeLaunched"), ...happened, ...initiative }),
  z.strictObject({ type: z.literal("ConsentGiven"), ...happened, ...consent }),
  z.strictObject({
    type: z.literal("InitiativeSubmitted"),
    ...happened,
    consents: z.int().min(0),
    ...submission
  }),
  z.strictObject({ type: z.literal("InitiativeDeclined"), ...happened, ...judgement }),
  z.strictObject({ type: z.literal("OnlineChosen"), ...happened, ...choice }),
  z.strictObject({
    type: z.literal("VoteConvened"),
    ...happened,
    ...convocation,
    /** Every household is asked anew: what was voted before no longer counts. */
    anew: z.boolean(),
    /** The plan of a ballot went out after its term. */
    planLate: z.boolean()
  }),
  z.strictObject({ type: z.literal("DocumentsSent"), ...happened }),
  z.strictObject({ type: z.literal("VotesRecorded"), ...happened, ...votes }),
  z.strictObject({ type: z.literal("MeetingFailed"), ...happened, present: z.int(), needed: z.int() }),
  z.strictObject({
    type: z.literal("VoteClosed"),
    ...happened,
    ...closing,
    ...figures,
    needed: z.int().nullable(),
    passes: z.boolean().nullable()
  }),
  z.strictObject({ type: z.literal("ResultPublished"), ...happened }),
  z.strictObject({ type: z.literal("DecisionSent"), ...happened, ...document, late: z.boolean() }),
  z.strictObject({ type: z.literal("ReceiptRecorded"), ...happened }),
  z.strictObject({ type: z.literal("DecisionRecognised"), ...happened, late: z.boolean() }),
  z.strictObject({ type: z.literal("RecognitionRefused"), ...happened, ...reason, late: z.boolean() }),
  z.strictObject({ type: z.literal("AmendmentAsked"), ...happened, record: Text }),
  z.strictObject({ type: z.literal("DecisionAnnulled"), ...happened, ...fault }),
  z.strictObject({ type: z.literal("DecisionReplaced"), ...happened, ...change }),
  z.strictObject({ type: z.literal("ExecutionReported"), ...happened, record: Text })
])
export type CommunityDecisionEvent = z.infer<typeof CommunityDecisionEvent>
