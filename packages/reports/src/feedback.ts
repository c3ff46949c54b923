import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText, Unknown } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import type { Window } from "./projections/handling.js"
import { countedIn, type Entry, put, type Tally } from "./tally.js"

/** What form 06a/BTP/KSTT needs to know of one petition or feedback (phản ánh, kiến nghị) that an office took in. */
export const FeedbackFacts = z.strictObject({
  id: CaseId,
  receivedOn: CivilDateText,
  /** On an administrative act (hành vi hành chính), or on an administrative rule (quy định hành chính). */
  about: z.enum(["act", "rule"]),
  processedOn: CivilDateText.optional(),
  /** The day on which the result was made public. */
  publishedOn: CivilDateText.optional()
})
export type FeedbackFacts = z.infer<typeof FeedbackFacts>

/**
 * Reads the facts of one petition or feedback.
 * @throws InvalidText that names the place, never the content
 */
export const feedbackFacts = (given: unknown): FeedbackFacts => {
  const read = FeedbackFacts.safeParse(given)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join(".") || "their root"
  throw new InvalidText(`the facts of a feedback are wrong at ${at}`, at, "See FeedbackFacts for the fields.")
}

const covers = Array.from({ length: 14 }, (_, i) => i + 3)
const formId = "TT09/2026/BTP:06a/BTP/KSTT"

/** The columns to which it adds one; `null` where it was processed before the period, or came in after its last day. */
const columnsOf = (
  { receivedOn, about, processedOn, publishedOn }: FeedbackFacts,
  { from, to }: Window
): readonly number[] | null => {
  if (receivedOn > to || (processedOn !== undefined && processedOn < from && processedOn <= to)) return null
  const act = about === "act"
  const opening = receivedOn < from
  const inHand = [3, act ? 4 : 5, opening ? 6 : 7]
  if (processedOn === undefined || processedOn > to) return [...inHand, 13, act ? 14 : 15]
  const published = publishedOn !== undefined && publishedOn <= to
  return [...inHand, 8, act ? 9 : 10, opening ? 11 : 12, ...(published ? [16] : [])]
}

/**
 * Counts petitions and feedback into the part of form 06a/BTP/KSTT; parts of one period can be merged in any order.
 * @throws Unknown for another form; ConflictingCase where one id has two histories
 */
export const feedbackTally = (
  form: Form,
  feedback: Iterable<FeedbackFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => {
  if (form.id !== formId) throw new Unknown("form on feedback", form.id, `Forms: ${formId}.`)
  const window = { from: period.from, to: earlier(asOf, period.to) }
  const entries = new Map<string, Entry>()
  for (const facts of feedback) {
    const columns = columnsOf(facts, window)
    if (columns) put(entries, countedIn(`feedback:${facts.id}`, facts.id, facts.id, columns))
  }
  return {
    form: form.id,
    period: period.id,
    from: period.from,
    to: period.to,
    covers,
    entries,
    unplaced: new Map()
  }
}

/**
 * Builds form 06a/BTP/KSTT. Column 16 has what was processed in the period and public by its last day: where what is made
 * public in a later period counts, the form does not say.
 * @returns the report, or why there is no form that was read for that day
 * @throws Unknown, ConflictingCase
 * @example
 * ```ts
 * const quarter = reportPeriod("2027-Q1", "procedure")
 * const taken = feedbackFacts({ id: "PA-1", receivedOn: "2027-01-04", about: "rule" })
 * const report = "from" in quarter && buildFeedbackReport("06a/BTP/KSTT", [taken], quarter)
 * report && "cells" in report && report.cells.flatMap(cell => cell.value ? [cell.column] : []) // [3, 5, 7, 13, 15]
 * ```
 */
export const buildFeedbackReport = (
  code: string,
  feedback: Iterable<FeedbackFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf: CivilDate = period.to
): BuiltReport | Absence => {
  const chosen = formOf(code, period.to)
  if ("_tag" in chosen) return chosen
  const last = earlier(asOf, period.to)
  return reportOf(chosen, feedbackTally(chosen.form, feedback, period, last), period, last)
}
