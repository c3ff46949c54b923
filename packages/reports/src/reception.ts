import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import { decimal } from "./decimal.js"
import { countedIn, Entries } from "./entries.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import { columnsOfThing, receptionForm } from "./reception-things.js"
import type { Tally } from "./tally.js"

/** A petition that was handed in at a visit, as it was sorted there. */
const HandedIn = z.strictObject({
  kind: z.enum(["complaint", "denunciation", "petition"]),
  within: z.boolean(),
  /** What was done with one for another authority. */
  sent: z.enum(["guided", "forwarded", "urged"]).optional(),
  repliesOn: z.array(CivilDateText).default([])
})

/** What a report needs to know of citizen reception: sessions that were held, and visits; never who came. */
export const ReceptionFacts = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("session"),
    id: CaseId,
    on: CivilDateText,
    /** The head of the body, or who the head sent. */
    by: z.enum(["head", "delegate"])
  }),
  z.strictObject({
    kind: z.literal("visit"),
    id: CaseId,
    on: CivilDateText,
    by: z.enum(["regular", "head", "delegate"]),
    people: z.int().min(1),
    /** A large group (đoàn đông người): no text that was read says from how many people on, so the office does. */
    group: z.boolean().default(false),
    /** Visits on one matter share it; a visit left without is a matter of its own. */
    matter: CaseId.optional(),
    /** The matter had been brought before. */
    again: z.boolean().default(false),
    petition: HandedIn.optional()
  })
])
export type ReceptionFacts = z.infer<typeof ReceptionFacts>

/**
 * Reads the facts of one session or visit.
 * @throws InvalidText that names the place, never the content
 */
export const receptionFacts = (given: unknown): ReceptionFacts => {
  const read = ReceptionFacts.safeParse(given)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join(".") || "their root"
  throw new InvalidText(
    `the facts of a reception are wrong at ${at}`,
    at,
    "See ReceptionFacts for the fields."
  )
}

/**
 * Counts sessions and visits into the part of a form; parts of one form and period can be merged in any order.
 * @throws Unknown for a form that is not about reception; ConflictingCase where one id has two histories
 */
export const receptionTally = (
  form: Form,
  reception: Iterable<ReceptionFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => {
  const found = receptionForm(form)
  const window = { from: period.from, to: earlier(asOf, period.to) }
  const unplaced = new Map<string, string>()
  const entries = Entries.filled(put => {
    for (const facts of reception)
      for (const { sort, key, on, people, matter } of found.thingsOf(facts, window)) {
        const columns = columnsOfThing(found, sort)
        const present = decimal(people)
        put({
          ...countedIn(found.of, key, facts.id, matter ? on : "", columns.counts),
          amounts: new Map(columns.people.map(column => [column, present]))
        })
        if (columns.unplaced !== undefined) unplaced.set(facts.id, columns.unplaced)
      }
  })
  return {
    form: form.id,
    period: period.id,
    from: period.from,
    to: period.to,
    covers: found.covers,
    entries,
    unplaced
  }
}

/**
 * Builds a report on reception from sessions and visits.
 * @returns the report, or why there is no form that was read for that day
 * @throws Unknown, ConflictingCase
 * @example
 * ```ts
 * const visit = receptionFacts({ kind: "visit", id: "TD-1", on: "2026-01-05", by: "head", people: 3 })
 * const report = buildReceptionReport("01/TCD", [visit], period)
 * report._tag === "BuiltReport" && report.cells[1]?.value // 3
 * ```
 */
export const buildReceptionReport = (
  code: string,
  reception: Iterable<ReceptionFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf: CivilDate = period.to
): BuiltReport | Absence => {
  const chosen = formOf(code, period.to)
  if ("_tag" in chosen) return chosen
  const last = earlier(asOf, period.to)
  return reportOf(chosen, receptionTally(chosen.form, reception, period, last), period, last)
}
