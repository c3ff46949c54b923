import {
  type Absence,
  type Citation,
  type CivilDate,
  type Confidence,
  InvalidText,
  Unknown
} from "@danchu/law"
import { formOf } from "./catalogue.js"
import { asNumber, compare, type Decimal, decimal, type Exact } from "./decimal.js"
import { columnsOf, evaluate, type Sum } from "./equation.js"
import type { Column, Form, Relation, RelationKind } from "./form.js"

/** The figures of a report by column number. A column left out, `null` or `undefined` is unknown, never 0. */
export type Figures = Readonly<Record<string, Exact | null | undefined>>

/** A relation that the figures break. */
export interface Violation {
  /** The sides that were compared, "9=11+12+13". */
  readonly relation: string
  readonly left: number | string
  readonly right: number | string
  readonly kind: RelationKind
  readonly basis: Citation
  readonly confidence: Confidence
  readonly why?: string
}

/** Something to know that is no violation: a misprint, a doubtful relation that fails, a gap in what was read. */
export interface CheckNote {
  readonly code: "misprint" | "doubtful" | "form" | "edition" | "nothing-judged"
  readonly message: string
  readonly relation?: string
  readonly left?: number | string
  readonly right?: number | string
}

export interface FormCheck {
  readonly form: string
  /** No relation that could be judged is broken. */
  readonly ok: boolean
  readonly violations: readonly Violation[]
  readonly notes: readonly CheckNote[]
  /** How many comparisons were made. */
  readonly judged: number
  /** Relations with an unknown column. */
  readonly unjudged: readonly { readonly relation: string; readonly missing: readonly number[] }[]
}

const measured = new Set<Column["unit"]>(["triệu đồng", "m²"])

const figuresOf = (form: Form, given: Figures): ReadonlyMap<number, Decimal> => {
  const values = new Map<number, Decimal>()
  for (const [key, exact] of Object.entries(given)) {
    const column = form.columns.find(({ number }) => String(number) === key)
    if (!column)
      throw new Unknown(
        `column of ${form.id}`,
        key,
        `Columns: ${form.columns.map(({ number }) => number).join(", ")}.`
      )
    if (exact === null || exact === undefined || column.unit === "") continue
    const value = decimal(exact)
    const whole = value.units % 10n ** BigInt(value.scale) === 0n
    if (value.units < 0n || (!whole && !measured.has(column.unit)))
      throw new InvalidText(
        `column ${key} of ${form.id} counts ${column.unit}: ${String(exact)} cannot be`,
        key,
        measured.has(column.unit) ? "Give 0 or more." : "Give a whole number of 0 or more."
      )
    values.set(column.number, value)
  }
  return values
}

interface Finding {
  readonly text: string
  readonly holds: boolean
  readonly left: Decimal
  readonly right: Decimal
}
interface Judgement {
  readonly findings: readonly Finding[]
  readonly missing: readonly number[]
}

const known = (side: Sum, values: ReadonlyMap<number, Decimal>): readonly (readonly [Sum, Decimal])[] => {
  const found = evaluate(side, values)
  return "value" in found ? [[side, found.value]] : []
}

const judge = (relation: Relation, values: ReadonlyMap<number, Decimal>): Judgement => {
  const missing = columnsOf(relation).filter(column => !values.has(column))
  const sides = relation.sides.flatMap(side => known(side, values))
  const [first, ...others] = sides
  if (relation.is === "equal") {
    const findings = first
      ? others.map(([side, right]) => ({
          text: `${first[0].text}=${side.text}`,
          holds: compare(first[1], right) === 0,
          left: first[1],
          right
        }))
      : []
    return { findings, missing }
  }
  const nearest = others[0]
  if (missing.length > 0 || !first || !nearest) return { findings: [], missing }
  const holds =
    relation.is === "at-most"
      ? compare(first[1], nearest[1]) <= 0
      : others.some(([, right]) => compare(first[1], right) === 0)
  return { findings: [{ text: relation.text, holds, left: first[1], right: nearest[1] }], missing }
}

/**
 * Judges the figures of a report by the relations of its form, in exact arithmetic. Of a chain of sums those sides are
 * compared whose columns are all known.
 * @throws Unknown for a column that the form does not have; InvalidText for a figure that cannot be a count
 * @example
 * ```ts
 * checkForm(form, { 1: 10, 2: 4, 3: 7 }).violations[0]?.relation // "1=2+3"
 * ```
 */
export const checkForm = (form: Form, figures: Figures): FormCheck => {
  const values = figuresOf(form, figures)
  const violations: Violation[] = []
  const notes: CheckNote[] = []
  const unjudged: { readonly relation: string; readonly missing: readonly number[] }[] = []
  let judged = 0
  for (const relation of form.relations) {
    const { findings, missing } = judge(relation, values)
    judged += findings.length
    if (missing.length > 0) unjudged.push({ relation: relation.text, missing })
    for (const { text, holds, left, right } of findings) {
      if (holds) continue
      const numbers = { relation: text, left: asNumber(left), right: asNumber(right) }
      if (relation.kind === "misprint")
        notes.push({
          code: "misprint",
          message: `the form prints ${text}: ${relation.why ?? ""}`,
          ...numbers
        })
      else if (relation.confidence === "C")
        notes.push({
          code: "doubtful",
          message: `${text} fails; it is only likely: ${relation.why ?? ""}`,
          ...numbers
        })
      else
        violations.push({
          ...numbers,
          kind: relation.kind,
          basis: relation.basis,
          confidence: relation.confidence,
          ...(relation.why !== undefined && { why: relation.why })
        })
    }
  }
  if (judged === 0)
    notes.push({ code: "nothing-judged", message: "no relation has all its columns: nothing was checked" })
  for (const message of form.notes) notes.push({ code: "form", message })
  return { form: form.id, ok: violations.length === 0, violations, notes, judged, unjudged }
}

/**
 * Judges figures by the form of a code on a day, as `checkForm`.
 * @returns the check, or why there is no form that was read for that day
 * @throws Unknown for a code or column that does not exist
 * @example
 * ```ts
 * const found = checkReport("04/XLD", { 8: 10, 15: 7, 16: 3, 18: 1 }, day("2025-12-14"))
 * "ok" in found && found.ok // true
 * ```
 */
export const checkReport = (code: string, figures: Figures, on?: CivilDate): FormCheck | Absence => {
  const chosen = formOf(code, on)
  if ("_tag" in chosen) return chosen
  const checked = checkForm(chosen.form, figures)
  return {
    ...checked,
    notes: [...checked.notes, ...chosen.notes.map(message => ({ code: "edition" as const, message }))]
  }
}
