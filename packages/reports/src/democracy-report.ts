import { CaseId, CivilDateText } from "@danchu/entities"
import { type CivilDate, InvalidText, yearOf } from "@danchu/law"
import * as z from "zod"
import { Amount } from "./case-facts.js"
import { asNumber, type Decimal, decimal, plus, zero } from "./decimal.js"
import { type DemocracyColumn, type DemocracySection, democracySections } from "./democracy-form.js"
import type { ReportPeriod } from "./period.js"

const count = z.int().min(0)
const money = Amount.default(0)
const found = { wrongs: count.default(0), recommendations: count.default(0) }

const forms = <const F extends string>(...all: readonly F[]) => z.array(z.enum(all)).min(1)

/** What a democracy report needs to know: acts and their numbers, never a name. Money in đồng, land in m². */
export const DemocracyFacts = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("disclosure"),
    id: CaseId,
    on: CivilDateText,
    /** Posted at the commune's office alone, or there and in the neighbourhoods; and by what else. */
    by: forms("office", "office-and-neighbourhoods", "portal", "loudspeaker", "head", "other")
  }),
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
    kind: z.literal("consultation"),
    id: CaseId,
    on: CivilDateText,
    by: forms("conference", "meeting", "ballot", "letterbox", "front", "website", "network", "dialogue")
  }),
  /** A matter that the people supervised, whoever did it for them. */
  z.strictObject({
    kind: z.literal("oversight"),
    id: CaseId,
    on: CivilDateText,
    by: z.enum(["inspection-board", "investment-board", "other"]),
    toParty: count.default(0),
    toGovernment: count.default(0),
    toOthers: count.default(0)
  }),
  /** A supervision by the people's inspection board. */
  z.strictObject({
    kind: z.literal("inspection"),
    id: CaseId,
    on: CivilDateText,
    ...found,
    recovered: money,
    moneyOtherwise: money,
    land: money,
    landOtherwise: money
  }),
  /** A work or project in the area, from its start to its end. */
  z.strictObject({
    kind: z.literal("work"),
    id: CaseId,
    from: CivilDateText,
    until: CivilDateText.optional()
  }),
  /** A supervision by a community investment supervision board. */
  z.strictObject({
    kind: z.literal("supervision"),
    id: CaseId,
    on: CivilDateText,
    ...found,
    recovered: money,
    reduced: money,
    otherwise: money
  }),
  /** A complaint or denunciation that came to the commune. */
  z.strictObject({
    kind: z.literal("petition"),
    id: CaseId,
    receivedOn: CivilDateText,
    settledOn: CivilDateText.optional()
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

/** A part of the report. */
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

type Days = { readonly from: CivilDate; readonly to: CivilDate }
type Of<K extends DemocracyFacts["kind"]> = Extract<DemocracyFacts, { kind: K }>

const petitionAdds = ({ receivedOn, settledOn }: Of<"petition">, { from, to }: Days): readonly Add[] => {
  if (receivedOn > to) return []
  const settled = settledOn !== undefined && settledOn <= to
  const year = yearOf(to)
  return [
    ["VII.received", receivedOn >= from ? 1 : 0],
    ["VII.received-this-year", yearOf(receivedOn) === year ? 1 : 0],
    ["VII.settled", settled && settledOn >= from ? 1 : 0],
    ["VII.settled-this-year", settled && yearOf(settledOn) === year ? 1 : 0],
    ["VII.unsettled", settled ? 0 : 1]
  ]
}

/** What an act on a day of the period adds. */
const actAdds = (
  facts: Exclude<DemocracyFacts, Of<"neighbourhood" | "petition" | "work">>
): readonly Add[] => {
  switch (facts.kind) {
    case "disclosure":
      return [["I.disclosed", 1], ...[...new Set(facts.by)].map(form => [`I.by-${form}`, 1] as const)]
    case "decision":
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
    case "consultation":
      return [["III.consulted", 1], ...[...new Set(facts.by)].map(form => [`III.by-${form}`, 1] as const)]
    case "oversight":
      return [
        ["IV.supervised", 1],
        [`IV.by-${facts.by}`, 1],
        ["IV.to-party", facts.toParty],
        ["IV.to-government", facts.toGovernment],
        ["IV.to-others", facts.toOthers]
      ]
    case "inspection":
      return [
        ["V.supervisions", 1],
        ["V.wrongs", facts.wrongs],
        ["V.recommendations", facts.recommendations],
        ["V.recovered", facts.recovered],
        ["V.money-otherwise", facts.moneyOtherwise],
        ["V.land", facts.land],
        ["V.land-otherwise", facts.landOtherwise]
      ]
    case "supervision":
      return [
        ["VI.supervisions", 1],
        ["VI.wrongs", facts.wrongs],
        ["VI.recommendations", facts.recommendations],
        ["VI.recovered", facts.recovered],
        ["VI.reduced", facts.reduced],
        ["VI.otherwise", facts.otherwise]
      ]
  }
}

const addsOf = (facts: DemocracyFacts, days: Days): readonly Add[] => {
  const { from, to } = days
  if (facts.kind === "neighbourhood") {
    const year = yearOf(to)
    const met = times(facts.metOn.filter(on => yearOf(on) === year && on <= to).length)
    return [["VIII.neighbourhoods", 1], ...(met === null ? [] : [[met, 1] as const])]
  }
  if (facts.kind === "petition") return petitionAdds(facts, days)
  if (facts.kind === "work")
    return facts.from <= to && (facts.until === undefined || facts.until >= from) ? [["VI.works", 1]] : []
  return facts.on < from || facts.on > to ? [] : actAdds(facts)
}

/**
 * The eight parts of a commune's democracy report of a quarter or a year. Neighbourhoods are counted by how often they had
 * met, and petitions by what came in, in the calendar year up to the last day. An act that comes twice is refused.
 * @throws InvalidText
 * @example
 * ```ts
 * const supervision = democracyFacts({ kind: "supervision", id: "GS-1", on: "2026-02-01", wrongs: 2 })
 * democracyReport([supervision], period)[5]?.cells[2]?.value // 2
 * ```
 */
export const democracyReport = (
  acts: Iterable<DemocracyFacts>,
  period: Pick<ReportPeriod, "from" | "to">
): readonly DemocracyPart[] => {
  const sums = new Map<string, { value: Decimal; acts: string[] }>()
  const seen = new Set<string>()
  const add = (act: string, column: string, amount: number | string): void => {
    const value = decimal(amount)
    if (value.units === 0n) return
    const sum = sums.get(column) ?? { value: zero, acts: [] }
    sum.acts.push(act)
    sums.set(column, { value: plus(sum.value, value), acts: sum.acts })
  }
  const inOrder = [...acts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const facts of inOrder) {
    const act = `${facts.kind} ${facts.id}`
    if (seen.has(act))
      throw new InvalidText(`the ${facts.kind} ${facts.id} comes twice`, facts.id, "Give each act once.")
    seen.add(act)
    for (const [column, amount] of addsOf(facts, period)) add(facts.id, column, amount)
  }
  return democracySections.map(section => ({
    section,
    cells: section.columns.map(column => ({
      column,
      value: asNumber(sums.get(column.id)?.value ?? zero),
      acts: sums.get(column.id)?.acts ?? []
    }))
  }))
}
