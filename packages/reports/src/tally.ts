import { type CivilDate, Fault, InvalidText } from "@danchu/law"
import { asNumber, compare, type Decimal, decimal, plus, zero } from "./decimal.js"

/** One thing that a report counts — a petition, a matter, a reply — and the columns that it adds to. */
export interface Entry {
  /** Names the thing; entries of one key are the same thing. */
  readonly key: string
  /** The case it is counted for. */
  readonly caseId: string
  /** Of several cases that stand for one thing, the least rank does. */
  readonly rank: string
  readonly adds: ReadonlyMap<number, Decimal>
}

/** A form in the making: mergeable, in any order, without counting anything twice. */
export interface Tally {
  readonly form: string
  readonly period: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly covers: readonly number[]
  readonly entries: ReadonlyMap<string, Entry>
  /** Cases that belong in the form but have no column in it. */
  readonly unplaced: ReadonlyMap<string, string>
}

/** The value of a column and the cases behind it, in order. */
export interface Cell {
  readonly column: number
  readonly value: number | string
  readonly cases: readonly string[]
}

/** Two partial results tell different things of the same case. */
export class ConflictingCase extends Fault {
  readonly _tag = "ConflictingCase"
  constructor(caseId: string) {
    super(
      `the partial results disagree about the case ${caseId}`,
      caseId,
      "Build both from the same events of the case, then merge again."
    )
  }
}

const same = (a: Entry, b: Entry): boolean =>
  a.rank === b.rank &&
  a.caseId === b.caseId &&
  a.adds.size === b.adds.size &&
  [...a.adds].every(([column, value]) => {
    const other = b.adds.get(column)
    return other !== undefined && compare(other, value) === 0
  })

const put = (entries: Map<string, Entry>, entry: Entry): void => {
  const present = entries.get(entry.key)
  if (present === undefined || entry.rank < present.rank) entries.set(entry.key, entry)
  else if (entry.rank === present.rank && !same(entry, present)) throw new ConflictingCase(entry.caseId)
}

/** Gathers entries; of several for one key the least rank stays. */
export const gather = (entries: Iterable<Entry>): ReadonlyMap<string, Entry> => {
  const gathered = new Map<string, Entry>()
  for (const entry of entries) put(gathered, entry)
  return gathered
}

/**
 * Merges two partial results of one office: the order does not matter, and a case in both is counted once.
 * @throws InvalidText for results of different forms or periods; ConflictingCase
 */
export const merge = (a: Tally, b: Tally): Tally => {
  if (a.form !== b.form || a.from !== b.from || a.to !== b.to)
    throw new InvalidText(
      `${a.form} of ${a.from}..${a.to} cannot be merged with ${b.form} of ${b.from}..${b.to}`,
      b.form,
      "Merge partial results of the same form and period; use acrossPeriods for consecutive periods."
    )
  return {
    ...a,
    entries: gather([...a.entries.values(), ...b.entries.values()]),
    unplaced: new Map([...a.unplaced, ...b.unplaced])
  }
}

/** Every column that the tally can fill, with its value and the cases behind it. */
export const cellsOf = (tally: Tally): readonly Cell[] => {
  const sums = new Map<number, { value: Decimal; cases: Set<string> }>()
  for (const column of tally.covers) sums.set(column, { value: zero, cases: new Set() })
  for (const { caseId, adds } of tally.entries.values()) {
    for (const [column, amount] of adds) {
      const sum = sums.get(column)
      if (!sum) continue
      sum.value = plus(sum.value, amount)
      sum.cases.add(caseId)
    }
  }
  return [...sums].map(([column, { value, cases }]) => ({
    column,
    value: asNumber(value),
    cases: [...cases].sort()
  }))
}

/** The figures of a tally, as `checkForm` and `acrossPeriods` take them. */
export const figuresOf = (tally: Tally): Readonly<Record<number, number | string>> =>
  Object.fromEntries(cellsOf(tally).map(({ column, value }) => [column, value]))

const one = decimal(1)

/** An entry that adds one to each of the columns. */
export const countedIn = (key: string, caseId: string, rank: string, columns: readonly number[]): Entry => ({
  key,
  caseId,
  rank,
  adds: new Map(columns.map(column => [column, one]))
})
