import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { HouseholdRef, NeighbourhoodRef } from "./household.js"
import { holding } from "./personal-data.js"
import { CaseId } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** What a community meets about, votes on and decides. */

/** A meeting of a neighbourhood, or of one of its clusters. */
export const CommunityMeeting = z
  .strictObject({
    id: holding(CaseId, "none", "the file of a meeting of many households"),
    neighbourhood: NeighbourhoodRef,
    heldOn: holding(CivilDateText, "none", "the day of the meeting"),
    households: holding(
      z.int().min(1),
      "none",
      "all households of the neighbourhood, frozen before the vote"
    ),
    present: Count,
    recordedIn: holding(CaseId, "reference", "the minutes, which name those who signed")
  })
  .refine(({ households, present }) => present <= households, {
    error: "số hộ dự họp không thể nhiều hơn tổng số hộ / no more households attend than there are",
    path: ["present"]
  })
export type CommunityMeeting = z.infer<typeof CommunityMeeting>

/** That a household has voted, and in which form; how it voted is in the tally alone. */
export const BallotReceipt = z.strictObject({
  of: holding(CaseId, "none", "the file of the vote"),
  household: HouseholdRef,
  form: holding(
    z.enum(["meeting", "ballot", "online"], {
      error: "biểu quyết tại cuộc họp, phiếu lấy ý kiến hoặc trực tuyến / at the meeting, by ballot or online"
    }),
    "about",
    "in which form a household voted"
  ),
  on: holding(CivilDateText, "about", "the day on which a household voted")
})
export type BallotReceipt = z.infer<typeof BallotReceipt>

/** The count of a vote, in whole households. */
export const VoteTally = z
  .strictObject({
    of: holding(CaseId, "none", "the file of the vote"),
    households: holding(z.int().min(1), "none", "all households, the number that shares are taken of"),
    inFavour: Count,
    against: Count,
    other: Count
  })
  .refine(({ households, inFavour, against, other }) => inFavour + against + other <= households, {
    error: "số phiếu không thể nhiều hơn tổng số hộ / no more votes are counted than there are households",
    path: ["inFavour"]
  })
export type VoteTally = z.infer<typeof VoteTally>

/** A decision of a community, by its day, its recognition and the day from which it counts. */
export const CommunityDecisionRecord = z.strictObject({
  id: holding(CaseId, "none", "the file of a decision of many households"),
  neighbourhood: NeighbourhoodRef,
  matter: holding(ListCode, "none", "which matter of the law was decided"),
  decidedOn: holding(CivilDateText, "none", "the day on which the community decided"),
  recognisedOn: holding(
    z.nullable(CivilDateText).default(null),
    "none",
    "the day of the commune's recognition"
  ),
  effectiveOn: holding(z.nullable(CivilDateText).default(null), "none", "the day from which it counts"),
  standing: holding(
    z.enum(["in-force", "amended", "replaced", "annulled"]),
    "none",
    "what has become of the decision"
  )
})
export type CommunityDecisionRecord = z.infer<typeof CommunityDecisionRecord>

/**
 * The households that have more than one receipt in a vote, whatever the forms: one household has one vote.
 * @example
 * ```ts
 * votedTwice([{ household: "H-1" }, { household: "H-1" }]) // ["H-1"]
 * ```
 */
export const votedTwice = <H extends string>(
  receipts: readonly { readonly household: H }[]
): readonly H[] => {
  const seen = new Set<H>()
  const again = new Set<H>()
  for (const { household } of receipts) (seen.has(household) ? again : seen).add(household)
  return [...again]
}
