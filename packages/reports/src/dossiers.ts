import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import type { Counted } from "./count-handling.js"
import { dossierMarking } from "./dossier-marks.js"
import type { Form } from "./form.js"
import { countMarked, tallyMarked } from "./marking.js"
import type { ReportPeriod } from "./period.js"
import type { Tally } from "./tally.js"

/** What a report needs to know of one dossier of an administrative procedure. */
export const DossierFacts = z.strictObject({
  id: CaseId,
  receivedOn: CivilDateText,
  /** How it came in: wholly online, partly online, by post, at the counter. */
  channel: z.enum(["online-full", "online-part", "post", "counter"]),
  /** The appointed day. */
  dueOn: CivilDateText,
  /** The day on which the work was finished, not the day on which the result was fetched. */
  settledOn: CivilDateText.optional(),
  /** It ended without a result: returned, or withdrawn. */
  takenBack: z.literal(true).optional()
})
export type DossierFacts = z.infer<typeof DossierFacts>

/**
 * Reads the facts of one dossier.
 * @throws InvalidText that names the place, never the content
 */
export const dossierFacts = (given: unknown): DossierFacts => {
  const read = DossierFacts.safeParse(given)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join(".") ?? ""
  throw new InvalidText(
    `the facts of a dossier are wrong at ${at || "their root"}`,
    at,
    "See DossierFacts for the fields that a dossier has."
  )
}

/**
 * Counts dossiers into the part of a form; parts of one form and period can be merged in any order.
 * @throws Unknown for a form that is not about dossiers; ConflictingCase where one id has two histories
 */
export const dossierTally = (
  form: Form,
  dossiers: Iterable<DossierFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => tallyMarked(dossierMarking, form, dossiers, period, asOf)

/**
 * Counts a stream of dossiers, in the order of their ids, into several forms at once: the same figures as `dossierTally`,
 * in memory that does not grow, without the dossiers behind them.
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @throws Unknown for a form that is not about dossiers; InvalidText where the ids do not ascend
 */
export const countDossiers = (
  forms: readonly Form[],
  dossiers: AsyncIterable<DossierFacts> | Iterable<DossierFacts>,
  period: Pick<ReportPeriod, "from" | "to">,
  asOf: CivilDate = period.to
): Promise<ReadonlyMap<string, Counted>> => countMarked(dossierMarking, forms, dossiers, period, asOf)

/**
 * Builds a report on dossiers. A dossier finished before its appointed day is early, after it late; one still open is
 * overdue when its day has passed by the last day of the report. Forms II.06a and 06/VPCP/KSTT count what was returned or
 * withdrawn as on time.
 * @returns the report, or why there is no form that was read for that day
 * @example
 * ```ts
 * const october = reportPeriod("2026-10", "procedure")
 * const dossier = dossierFacts({ id: "HS-1", receivedOn: "2026-10-01", channel: "counter", dueOn: "2026-10-05" })
 * const report = "from" in october && buildDossierReport("07a/BTP/KSTT", [dossier], october)
 * report && "cells" in report && report.cells.flatMap(cell => cell.value ? [cell.column] : []) // [3, 7, 13, 15]
 * ```
 */
export const buildDossierReport = (
  code: string,
  dossiers: Iterable<DossierFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf: CivilDate = period.to
): BuiltReport | Absence => {
  const chosen = formOf(code, period.to)
  if ("_tag" in chosen) return chosen
  const last = earlier(asOf, period.to)
  return reportOf(chosen, dossierTally(chosen.form, dossiers, period, last), period, last)
}
