import { type CivilDate, Unknown } from "@danchu/law"
import type { DossierFacts } from "./dossiers.js"
import type { Form } from "./form.js"
import type { Marking } from "./marking.js"
import type { Window } from "./projections/handling.js"

const comings = ["opening", "online-full", "online-part", "post", "counter"] as const
const ends = ["early", "on-day", "late", "taken-back-early", "taken-back-late", "within", "overdue"] as const

/**
 * How a dossier came into the period — carried over, or by its channel — and how it stood at the end: finished before, on
 * or after its day, or taken back before or after it; or open, its day not passed or passed.
 */
export type DossierMark = (typeof comings)[number] | (typeof ends)[number]

const endOf = (
  { dueOn, settledOn, takenBack }: Omit<DossierFacts, "id">,
  to: CivilDate
): (typeof ends)[number] => {
  if (settledOn === undefined || settledOn > to) return dueOn < to ? "overdue" : "within"
  if (settledOn === dueOn) return "on-day"
  const end = settledOn < dueOn ? "early" : "late"
  return takenBack ? `taken-back-${end}` : end
}

const marksOf = (facts: Omit<DossierFacts, "id">, { from, to }: Window): readonly DossierMark[] => {
  const { receivedOn, channel, settledOn } = facts
  if (receivedOn > to || (settledOn !== undefined && settledOn < from && settledOn <= to)) return []
  return [receivedOn < from ? "opening" : channel, endOf(facts, to)]
}

type Columns = Readonly<Record<DossierMark, readonly number[]>>

/** The copies of these forms say that what was returned or withdrawn counts as on time. */
const thirteen: Columns = {
  "online-full": [3, 4],
  "online-part": [3, 4],
  post: [3, 5],
  counter: [3, 5],
  opening: [3, 6],
  early: [7, 8],
  "on-day": [7, 9],
  late: [7, 10],
  "taken-back-early": [7, 9],
  "taken-back-late": [7, 9],
  within: [11, 12],
  overdue: [11, 13]
}

/** Of 07a nothing says so: what was taken back counts by its days. */
const fifteen: Columns = {
  "online-full": [3, 4],
  "online-part": [3, 5],
  post: [3, 6],
  counter: [3, 7],
  opening: [3, 8],
  early: [9, 10],
  "on-day": [9, 11],
  late: [9, 12],
  "taken-back-early": [9, 10],
  "taken-back-late": [9, 12],
  within: [13, 14],
  overdue: [13, 15]
}

const columnsByForm: ReadonlyMap<string, Columns> = new Map([
  ["TT02/2017/VPCP:II.06a/VPCP/KSTT", thirteen],
  ["TT01/2020/VPCP:06/VPCP/KSTT", thirteen],
  ["TT09/2026/BTP:07a/BTP/KSTT", fifteen],
  ["TT09/2026/BTP:07b/BTP/KSTT", fifteen],
  ["TT09/2026/BTP:07c/BTP/KSTT", fifteen]
])

/** How the forms on administrative procedures count dossiers. */
export const dossierMarking: Marking<DossierFacts, DossierMark> = {
  of: "dossier",
  marks: [...comings, ...ends],
  marksOf,
  columnsOf: (form: Pick<Form, "id">) => {
    const columns = columnsByForm.get(form.id)
    if (!columns)
      throw new Unknown("form on dossiers", form.id, `Forms: ${[...columnsByForm.keys()].join(", ")}.`)
    return columns
  },
  unplaced: {}
}
