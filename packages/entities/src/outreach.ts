import * as z from "zod"
import { CivilDateText } from "./civil-date.js"
import { Count } from "./count.js"
import { ClubRef, OfficeRef } from "./entry-ref.js"
import { NeighbourhoodRef } from "./household.js"
import { holding } from "./personal-data.js"
import { CaseId, Text } from "./text.js"
import { ListCode } from "./vault-ref.js"

/** Making law known, and learning: sessions, seminars, training, clubs. Who came is counted, never listed. */

/** A session at which law or policy is made known, a seminar, or training of officials. */
export const OutreachSession = z.strictObject({
  id: holding(CaseId, "none", "the file of a public session"),
  kind: holding(z.enum(["dissemination", "seminar", "training"]), "none", "what sort of session it was"),
  topic: holding(Text, "none", "what the session was about"),
  /** The instruments that it was about, by their numbers. */
  instruments: holding(z.array(Text).default([]), "none", "numbers of published documents"),
  form: holding(ListCode, "none", "how people were met, as meeting or loudspeaker"),
  audience: holding(
    z.enum(["people", "officials", "enterprises", "members"]),
    "none",
    "for what kind of people it was"
  ),
  organiser: holding(OfficeRef, "none", "the body that held the session"),
  heldWith: holding(z.array(OfficeRef).default([]), "none", "the bodies that helped, as the Front"),
  on: holding(CivilDateText, "none", "the day on which it was held"),
  attended: holding(Count, "none", "how many came; never who"),
  /** What a seminar proposed. */
  proposals: holding(z.array(Text).default([]), "free-text", "what was proposed; names do not belong into it")
})
export type OutreachSession = z.infer<typeof OutreachSession>

/** A question put to a legal club with its answer, kept for others who ask the same; whoever asked is not kept. */
export const LegalQuestion = z.strictObject({
  question: holding(Text, "free-text", "a question made general; names do not belong into it"),
  answer: holding(Text, "free-text", "the answer; names do not belong into it"),
  /** The provisions that it rests on, as "Đ27 02/2011/QH13". */
  citations: holding(z.array(Text).min(1), "none", "places in published law"),
  answeredOn: holding(CivilDateText, "none", "the day whose law was applied")
})
export type LegalQuestion = z.infer<typeof LegalQuestion>

/** A club of legal questions and answers. */
export const LegalClub = z.strictObject({
  id: ClubRef,
  name: holding(Text, "none", "the public name of a club"),
  foundedOn: holding(CivilDateText, "none", "the day on which the club was founded"),
  place: holding(NeighbourhoodRef.optional(), "none", "a place of many households"),
  members: holding(Count, "none", "how many members it has; never who"),
  questions: z.array(LegalQuestion)
})
export type LegalClub = z.infer<typeof LegalClub>
