import { type Absence, type CivilDate, Unknown } from "@danchu/law"
import { asKnownOn, type CaseFacts } from "./case-facts.js"
import { type ChosenForm, formOf } from "./catalogue.js"
import { checkForm, type FormCheck } from "./check.js"
import { Entries } from "./entries.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import type { Projection } from "./projections/handling.js"
import { handlingProjections } from "./projections/handling-forms.js"
import { settlementProjections } from "./projections/settlement-forms.js"
import { type Cell, cellsOf, figuresOf, type Tally } from "./tally.js"

const projections: ReadonlyMap<string, Projection> = new Map([
  ...handlingProjections,
  ...settlementProjections
])

/** The ids of the forms that can be built from cases. */
export const buildable: readonly string[] = [...projections.keys()]

/** What a case adds to a form. */
export const projectionOf = (id: string): Projection => {
  const projection = projections.get(id)
  if (!projection)
    throw new Unknown("form that can be built from cases", id, `Forms: ${buildable.join(", ")}.`)
  return projection
}

/** A report built from cases: every figure knows the cases that it counts. */
export interface BuiltReport {
  readonly _tag: "BuiltReport"
  readonly form: Form
  readonly period: Pick<ReportPeriod, "id" | "from" | "to" | "label">
  /** The day up to which acts were counted. */
  readonly asOf: CivilDate
  /** The period had not ended by then. */
  readonly provisional: boolean
  readonly cells: readonly Cell[]
  /** Cases that belong in the form but have no column in it. */
  readonly unplaced: readonly { readonly case: string; readonly why: string }[]
  /** What the form's own relations say of the result. */
  readonly check: FormCheck
  readonly notes: readonly string[]
}

/**
 * Counts cases into the part of a form; parts of one form and period can be merged in any order.
 * @throws Unknown for a form that cannot be built from cases; ConflictingCase where one id has two histories
 */
export const tally = (
  form: Form,
  cases: Iterable<CaseFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => {
  const projection = projectionOf(form.id)
  const unplaced = new Map<string, string>()
  const entries = Entries.filled(put => {
    for (const whole of cases) {
      const facts = asKnownOn(whole, asOf)
      if (!facts) continue
      const projected = projection.project(facts, period)
      for (const entry of projected.entries) put(entry)
      if (projected.unplaced !== undefined) unplaced.set(facts.id, projected.unplaced)
    }
  })
  return {
    form: form.id,
    period: period.id,
    from: period.from,
    to: period.to,
    covers: projection.covers,
    entries,
    unplaced
  }
}

export const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)

/**
 * Builds a report of a period, in the edition of the form that holds on the period's last day.
 * @param asOf the last day whose acts count; the period's own last day where it is left out
 * @returns the report, or why there is no form that was read for that day
 * @throws Unknown, ConflictingCase
 * @example
 * ```ts
 * const report = buildReport("01/XLD", cases, period)
 * report._tag === "BuiltReport" && report.cells[0] // { column: 1, value: 1, cases: ["PA-1"] }
 * ```
 */
export const buildReport = (
  code: string,
  cases: Iterable<CaseFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf?: CivilDate
): BuiltReport | Absence => {
  const chosen = formOf(code, period.to)
  if ("_tag" in chosen) return chosen
  const last = asOf === undefined ? period.to : earlier(asOf, period.to)
  return reportOf(chosen, tally(chosen.form, cases, period, last), period, last)
}

/** What a tally of a period amounts to. */
export const reportOf = (
  { form, notes }: ChosenForm,
  counted: Tally,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf: CivilDate
): BuiltReport => {
  const provisional = asOf < period.to
  return {
    _tag: "BuiltReport",
    form,
    period: { id: period.id, from: period.from, to: period.to, label: period.label },
    asOf,
    provisional,
    cells: cellsOf(counted),
    unplaced: [...counted.unplaced].map(([id, why]) => ({ case: id, why })),
    check: checkForm(form, figuresOf(counted)),
    notes: [...notes, ...(provisional ? [`Provisional: the period ends on ${period.to}.`] : [])]
  }
}
