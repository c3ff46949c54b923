import { CaseId, CivilDateText } from "@danchu/entities"
import { type CivilDate, InvalidText, yearOf } from "@danchu/law"
import * as z from "zod"
import { Amount } from "./case-facts.js"
import { asNumber, type Decimal, decimal, plus, zero } from "./decimal.js"
import { type DemocracyColumn, type DemocracySection, democracySections } from "./democracy-form.js"
import type { ReportPeriod } from "./period.js"

const count = z.int().min(0)
const money = Amount.default(0)

/** What a democracy report needs to know: acts and their numbers, never a name. Money in millions of đồng. */
export const DemocracyFacts = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("decision"),
    id: CaseId,
    on: CivilDateText,
    by: z.enum(["meeting", "ballot", "vote"]),
    options: count,
    ballots: count,
    households: count,
    /** In all; the parts are told beside it. */
    value: money,
    fromPeople: money,
    fromState: money,
    fromElsewhere: money,
    labourDays: Amount.default(0)
  }),
  z.strictObject({
    kind: z.literal("supervision"),
    id: CaseId,
    on: CivilDateText,
    /** The work that was supervised. */
    work: CaseId,
    wrongs: count.default(0),
    recommendations: count.default(0),
    recovered: money,
    reduced: money,
    dealtOtherwise: count.default(0)
  }),
  z.strictObject({
    kind: z.literal("neighbourhood"),
    id: CaseId,
    /** The days of its meetings. */
    metOn: z.array(CivilDateText)
  })
])
export type DemocracyFacts = z.infer<typeof DemocracyFacts>

/**
 * Reads the facts of one act.
 * @throws InvalidText that names the place, never the content
 */
export const democracyFacts = (given: unknown): DemocracyFacts => {
  const read = DemocracyFacts.safeParse(given)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join(".") || "their root"
  throw new InvalidText(`the facts of an act are wrong at ${at}`, at, "See DemocracyFacts for its fields.")
}

export interface DemocracyCell {
  readonly column: DemocracyColumn
  readonly value: number | string
  /** The acts behind it, in order. */
  readonly acts: readonly string[]
}

/** A part of the report; a part without known columns has no cells. */
export interface DemocracyPart {
  readonly section: DemocracySection
  readonly cells: readonly DemocracyCell[]
}

type Add = readonly [column: string, amount: number | string]

const times = (meetings: number): string | null =>
  meetings === 0
    ? null
    : meetings === 1
      ? "VIII.met-once"
      : meetings === 2
        ? "VIII.met-twice"
        : "VIII.met-otherwise"

const addsOf = (
  facts: DemocracyFacts,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate }
): readonly Add[] => {
  if (facts.kind === "neighbourhood") {
    const year = yearOf(to)
    const met = times(facts.metOn.filter(on => yearOf(on) === year && on <= to).length)
    return [["VIII.neighbourhoods", 1], ...(met === null ? [] : [[met, 1] as const])]
  }
  if (facts.on < from || facts.on > to) return []
  if (facts.kind === "supervision")
    return [
      ["VI.supervisions", 1],
      ["VI.wrongs", facts.wrongs],
      ["VI.recommendations", facts.recommendations],
      ["VI.recovered", facts.recovered],
      ["VI.reduced", facts.reduced],
      ["VI.otherwise", facts.dealtOtherwise]
    ]
  return [
    ["II.decisions", 1],
    [`II.by-${facts.by}`, 1],
    ["II.options", facts.options],
    ["II.ballots", facts.ballots],
    ["II.households", facts.households],
    ["II.value", facts.value],
    ["II.value.people", facts.fromPeople],
    ["II.value.state", facts.fromState],
    ["II.value.other", facts.fromElsewhere],
    ["II.labour", facts.labourDays]
  ]
}

/**
 * The eight parts of a commune's democracy report of a quarter or a year. Neighbourhoods are counted by how often they had
 * met in the calendar year up to the last day. An act that comes twice is refused.
 * @throws InvalidText
 * @example
 * ```ts
 * const supervision = democracyFacts({ kind: "supervision", id: "GS-1", on: "2026-02-01", work: "CT-1", wrongs: 2 })
 * democracyReport([supervision], period)[5]?.cells[2]?.value // 2
 * ```
 */
export const democracyReport = (
  acts: Iterable<DemocracyFacts>,
  period: Pick<ReportPeriod, "from" | "to">
): readonly DemocracyPart[] => {
  const sums = new Map<string, { value: Decimal; acts: string[] }>()
  const seen = new Set<string>()
  const works = new Map<string, string[]>()
  const add = (act: string, column: string, amount: number | string): void => {
    const value = decimal(amount)
    if (value.units === 0n) return
    const sum = sums.get(column) ?? { value: zero, acts: [] }
    sums.set(column, { value: plus(sum.value, value), acts: [...sum.acts, act] })
  }
  const inOrder = [...acts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const facts of inOrder) {
    if (seen.has(facts.id))
      throw new InvalidText(`the act ${facts.id} comes twice`, facts.id, "Give each act once.")
    seen.add(facts.id)
    for (const [column, amount] of addsOf(facts, period)) add(facts.id, column, amount)
    if (facts.kind === "supervision" && period.from <= facts.on && facts.on <= period.to)
      works.set(facts.work, [...(works.get(facts.work) ?? []), facts.id])
  }
  const supervised = [...works.values()].flat().sort()
  return democracySections.map(section => ({
    section,
    cells: section.columns.map(column =>
      column.id === "VI.works"
        ? { column, value: works.size, acts: supervised }
        : {
            column,
            value: asNumber(sums.get(column.id)?.value ?? zero),
            acts: sums.get(column.id)?.acts ?? []
          }
    )
  }))
}
