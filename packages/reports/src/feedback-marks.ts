import { Unknown } from "@danchu/law"
import type { FeedbackFacts } from "./feedback.js"
import type { Form } from "./form.js"
import type { Marking } from "./marking.js"
import type { Window } from "./projections/handling.js"

const marks = [
  "act-processed",
  "act-pending",
  "rule-processed",
  "rule-pending",
  "opening-processed",
  "opening-pending",
  "new-processed",
  "new-pending",
  "published",
  "unsorted",
  "returned",
  "forwarded"
] as const

/** What a petition or feedback is about, and when it came in, each with how it stood at the end; and whether it is public. */
export type FeedbackMark = (typeof marks)[number]

const marksOf = (
  { receivedOn, about, sortedOn, processedOn, publishedOn, left }: FeedbackFacts,
  { from, to }: Window
): readonly FeedbackMark[] => {
  if (receivedOn > to) return []
  if (left !== undefined && left.on <= to) return left.on < from ? [] : [left.how]
  if (about === undefined || (sortedOn ?? receivedOn) > to) return ["unsorted"]
  const processed = processedOn !== undefined && processedOn <= to
  if (processed && processedOn < from) return []
  const end = processed ? "processed" : "pending"
  const both = [`${about}-${end}`, `${receivedOn < from ? "opening" : "new"}-${end}`] as const
  return processed && publishedOn !== undefined && publishedOn <= to ? [...both, "published"] : both
}

const formIds = ["TT09/2026/BTP:06a/BTP/KSTT", "TT09/2026/BTP:06b/BTP/KSTT"]

const columns: Readonly<Record<FeedbackMark, readonly number[]>> = {
  "act-processed": [3, 4, 8, 9],
  "act-pending": [3, 4, 13, 14],
  "rule-processed": [3, 5, 8, 10],
  "rule-pending": [3, 5, 13, 15],
  "opening-processed": [6, 11],
  "opening-pending": [6],
  "new-processed": [7, 12],
  "new-pending": [7],
  published: [16],
  unsorted: [],
  returned: [],
  forwarded: []
}

/** How forms 06a and 06b/BTP/KSTT count petitions and feedback. */
export const feedbackMarking: Marking<FeedbackFacts, FeedbackMark> = {
  of: "feedback",
  marks,
  marksOf,
  columnsOf: (form: Pick<Form, "id">) => {
    if (!formIds.includes(form.id))
      throw new Unknown("form on feedback", form.id, `Forms: ${formIds.join(", ")}.`)
    return columns
  },
  unplaced: {
    unsorted: "nobody has found yet whether it is on an act or on a rule",
    returned: "it was not taken in, and the form does not say whether that counts",
    forwarded: "it was passed on, and the form does not say whether that counts"
  }
}
