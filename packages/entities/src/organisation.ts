import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { ClubRef, OfficeRef } from "./entry-ref.js"
import { NeighbourhoodRef } from "./household.js"
import { holding } from "./personal-data.js"
import { CaseId, PersonRef, Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** Bodies, the offices in them, and who holds an office from when to when. Bodies end and go on under other names. */

const begins = holding(CivilDateText, "none", "the first day on which it existed")
const ends = holding(CivilDateText.nullable(), "none", "the first day on which it existed no more")

/** A body of the State, the Party, the Front, a mass organisation, the armed forces, or a community. */
export const Organisation = z.strictObject({
  id: OfficeRef,
  name: holding(Text, "none", "the public name of a body"),
  sector: holding(
    z.enum(["state", "party", "front", "mass", "armed", "community"]),
    "none",
    "what kind of body it is"
  ),
  level: holding(
    z.enum(["central", "province", "district", "commune", "neighbourhood"]),
    "none",
    "the level on which it acts"
  ),
  /** The unit in which it acts, by its code and the day from which that code meant this unit. */
  unit: z.strictObject({
    code: holding(ListCode, "none", "the code of an administrative unit"),
    from: holding(CivilDateText, "none", "from when that code means that unit")
  }),
  from: begins,
  until: ends,
  /** The bodies that took its work over. */
  successors: holding(z.array(OfficeRef).default([]), "none", "the bodies that took its work over")
})
export type Organisation = z.infer<typeof Organisation>

/** A position in a body, as that of its head. */
export const Office = z.strictObject({
  id: OfficeRef,
  organisation: OfficeRef,
  title: holding(Text, "none", "the title of a position, whoever holds it"),
  head: holding(z.boolean(), "none", "whether whoever holds it answers for the body")
})
export type Office = z.infer<typeof Office>

/** Who holds an office from when to when: a reference, never a name. */
export const Tenure = z.strictObject({
  office: OfficeRef,
  person: holding(PersonRef, "reference", "who holds the office, by a code of the app"),
  from: holding(CivilDateText, "about", "from when somebody holds an office"),
  until: holding(CivilDateText.nullable(), "about", "from when somebody holds it no more")
})
export type Tenure = z.infer<typeof Tenure>

/** A self-managed team of a community, as for security; it rests on a decision of the community (matter D6). */
export const SelfManagedGroup = z.strictObject({
  id: ClubRef,
  name: holding(Text, "none", "the public name of a team"),
  purpose: holding(ListCode, "none", "what the team is for, in a word"),
  place: holding(NeighbourhoodRef, "none", "a place of many households"),
  decision: holding(CaseId.optional(), "none", "the file of a decision of many households"),
  members: holding(Count, "none", "how many members it has; never who"),
  from: begins,
  until: ends
})
export type SelfManagedGroup = z.infer<typeof SelfManagedGroup>

/** Whether something exists on a day: half-open, from its first day until the first day on which it is no more. */
export const existsOn = (
  thing: { readonly from: string; readonly until: string | null },
  on: string
): boolean => thing.from <= on && (thing.until === null || on < thing.until)
