import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText, Unknown } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import { countedIn, type Entry, gather, type Tally } from "./tally.js"

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

interface DossierColumns {
  readonly inHand: number
  readonly channel: Readonly<Record<DossierFacts["channel"], number>>
  readonly opening: number
  readonly settled: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly pending: number
  readonly within: number
  readonly overdue: number
}

/** The forms whose copy says that what was returned or withdrawn counts as on time; of 07a nothing says so. */
const takenBackOnTime = new Set(["TT02/2017/VPCP:II.06a/VPCP/KSTT", "TT01/2020/VPCP:06/VPCP/KSTT"])

const thirteen: DossierColumns = {
  inHand: 3,
  channel: { "online-full": 4, "online-part": 4, post: 5, counter: 5 },
  opening: 6,
  settled: 7,
  early: 8,
  onTime: 9,
  late: 10,
  pending: 11,
  within: 12,
  overdue: 13
}

const columnsByForm: ReadonlyMap<string, DossierColumns> = new Map([
  ["TT02/2017/VPCP:II.06a/VPCP/KSTT", thirteen],
  ["TT01/2020/VPCP:06/VPCP/KSTT", thirteen],
  [
    "TT09/2026/BTP:07a/BTP/KSTT",
    {
      inHand: 3,
      channel: { "online-full": 4, "online-part": 5, post: 6, counter: 7 },
      opening: 8,
      settled: 9,
      early: 10,
      onTime: 11,
      late: 12,
      pending: 13,
      within: 14,
      overdue: 15
    }
  ]
])

const placed = (
  form: string,
  columns: DossierColumns,
  { id, receivedOn, channel, dueOn, settledOn, takenBack }: DossierFacts,
  { from }: Pick<ReportPeriod, "from">,
  last: CivilDate
): readonly Entry[] => {
  if (receivedOn > last || (settledOn !== undefined && settledOn < from)) return []
  const settled = settledOn !== undefined && settledOn <= last ? settledOn : null
  const end =
    settled === null
      ? [columns.pending, dueOn < last ? columns.overdue : columns.within]
      : [
          columns.settled,
          settled === dueOn || (takenBack && takenBackOnTime.has(form))
            ? columns.onTime
            : settled < dueOn
              ? columns.early
              : columns.late
        ]
  const start = receivedOn < from ? columns.opening : columns.channel[channel]
  return [countedIn(`dossier:${id}`, id, id, [columns.inHand, start, ...end])]
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
): Tally => {
  const columns = columnsByForm.get(form.id)
  if (!columns)
    throw new Unknown("form on dossiers", form.id, `Forms: ${[...columnsByForm.keys()].join(", ")}.`)
  const { channel, ...others } = columns
  const last = earlier(asOf, period.to)
  return {
    form: form.id,
    period: period.id,
    from: period.from,
    to: period.to,
    covers: [...new Set([...Object.values(others), ...Object.values(channel)])].sort((a, b) => a - b),
    entries: gather([...dossiers].flatMap(facts => placed(form.id, columns, facts, period, last))),
    unplaced: new Map()
  }
}

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
