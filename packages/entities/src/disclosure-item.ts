import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { holding } from "./personal-data.js"
import { backwards, runsForward, span } from "./span.js"
import { CaseId, Text } from "./text.js"
import { UnitRef } from "./unit.js"
import { ListCode, VaultRef } from "./vault-ref.js"

/** Something that must be made public, by its matter of the law. */
export const DisclosureItem = z.strictObject({
  id: holding(CaseId, "none", "a line of the list of what is made public"),
  matter: holding(ListCode, "none", "which matter of the law it is"),
  commune: UnitRef,
  title: holding(Text, "none", "the heading of what is made public"),
  issuedOn: holding(CivilDateText, "none", "the day from which the term of publishing runs"),
  /** Kept posted and current for as long as it holds. */
  permanent: holding(z.boolean(), "none", "whether it stays posted")
})
export type DisclosureItem = z.infer<typeof DisclosureItem>

/** A place where notices are posted. */
export const PostingPlace = z.strictObject({
  id: holding(ListCode, "none", "a board, hall or site in the commune's list"),
  commune: UnitRef,
  kind: holding(
    z.enum(["headquarters", "cultural-house", "community-point", "website", "loudspeaker", "other"]),
    "none",
    "what kind of place it is"
  ),
  name: holding(Text, "none", "the name of a public place")
})
export type PostingPlace = z.infer<typeof PostingPlace>

/** One posting of an item at a place, from when until when. */
export const Posting = z
  .strictObject({
    item: holding(CaseId, "none", "what it is that is posted"),
    place: holding(ListCode, "none", "where it is posted"),
    ...span
  })
  .refine(runsForward, backwards)
export type Posting = z.infer<typeof Posting>

/** What shows that something was posted, broadcast or put online. */
export const PostingEvidence = z.strictObject({
  item: holding(CaseId, "none", "what was made public"),
  place: holding(ListCode, "none", "where it was made public"),
  kind: holding(
    z.enum(["minutes", "photo", "broadcast-log", "screenshot"]),
    "none",
    "what kind of proof it is"
  ),
  on: holding(CivilDateText, "none", "the day of the proof"),
  file: holding(VaultRef, "reference", "the proof itself, in the vault: a photo may show people")
})
export type PostingEvidence = z.infer<typeof PostingEvidence>
