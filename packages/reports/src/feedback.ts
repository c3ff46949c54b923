import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import type { Counted } from "./count-handling.js"
import { feedbackMarking } from "./feedback-marks.js"
import type { Form } from "./form.js"
import { countMarked, tallyMarked } from "./marking.js"
import type { ReportPeriod } from "./period.js"
import type { Tally } from "./tally.js"

/** What form 06a/BTP/KSTT needs to know of one petition or feedback (phản ánh, kiến nghị) that came to an office. */
export const FeedbackFacts = z
  .strictObject({
    id: CaseId,
    receivedOn: CivilDateText,
    /** On an administrative act (hành vi hành chính), or on an administrative rule (quy định hành chính). */
    about: z.enum(["act", "rule"]).optional(),
    /** The day on which it was found to be so; the day it was received where it is left out. */
    sortedOn: CivilDateText.optional(),
    processedOn: CivilDateText.optional(),
    /** The day on which the result was made public. */
    publishedOn: CivilDateText.optional(),
    /** It was not taken in, or passed on to another body. */
    left: z.strictObject({ on: CivilDateText, how: z.enum(["returned", "forwarded"]) }).optional()
  })
  .refine(({ about, processedOn }) => about !== undefined || processedOn === undefined, {
    path: ["about"],
    message: "what was processed is on an act or on a rule"
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

/**
 * Counts petitions and feedback into the part of form 06a/BTP/KSTT; parts of one period can be merged in any order.
 * @throws Unknown for another form; ConflictingCase where one id has two histories
 */
export const feedbackTally = (
  form: Form,
  feedback: Iterable<FeedbackFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => tallyMarked(feedbackMarking, form, feedback, period, asOf)

/**
 * Counts a stream of petitions and feedback, in the order of their ids: the same figures as `feedbackTally`, in memory that
 * does not grow, without what is behind them.
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @throws Unknown for another form; InvalidText where the ids do not ascend
 */
export const countFeedback = (
  forms: readonly Form[],
  feedback: AsyncIterable<FeedbackFacts> | Iterable<FeedbackFacts>,
  period: Pick<ReportPeriod, "from" | "to">,
  asOf: CivilDate = period.to
): Promise<ReadonlyMap<string, Counted>> => countMarked(feedbackMarking, forms, feedback, period, asOf)

/**
 * Builds form 06a/BTP/KSTT. Column 16 has what was processed in the period and public by its last day: where what is made
 * public in a later period counts, the form does not say; nor how it counts what was not taken in, passed on or not yet
 * sorted, which is told as having no column.
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
