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
  /** The columns in which it counts as one. */
  readonly counts: readonly number[]
  /** The columns to which it brings an amount: people, money, land. */
  readonly amounts: ReadonlyMap<number, Decimal>
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
  a.caseId === b.caseId &&
  a.counts.length === b.counts.length &&
  a.counts.every((column, i) => column === b.counts[i]) &&
  a.amounts.size === b.amounts.size &&
  [...a.amounts].every(([column, value]) => {
    const other = b.amounts.get(column)
    return other !== undefined && compare(other, value) === 0
  })

/** Takes an entry in; of several for one key the least rank stays. */
export const put = (entries: Map<string, Entry>, entry: Entry): void => {
  const present = entries.get(entry.key)
  if (present === undefined || entry.rank < present.rank) entries.set(entry.key, entry)
  else if (entry.rank === present.rank && !same(entry, present)) throw new ConflictingCase(entry.caseId)
}

/** Gathers entries. */
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

/** The things of one case follow each other, so that the last id is the only one to look at. */
const behind = (cases: string[], caseId: string): void => {
  if (cases[cases.length - 1] !== caseId) cases.push(caseId)
}

/** Every column that the tally can fill, with its value and the cases behind it. */
export const cellsOf = (tally: Tally): readonly Cell[] => {
  const sums = new Map(
    tally.covers.map(column => [column, { count: 0, amount: zero, cases: [] as string[] }])
  )
  const inOrder = [...tally.entries.values()].sort((a, b) =>
    a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0
  )
  for (const { caseId, counts, amounts } of inOrder) {
    for (const column of counts) {
      const sum = sums.get(column)
      if (!sum) continue
      sum.count += 1
      behind(sum.cases, caseId)
    }
    for (const [column, amount] of amounts) {
      const sum = sums.get(column)
      if (!sum) continue
      sum.amount = plus(sum.amount, amount)
      behind(sum.cases, caseId)
    }
  }
  return [...sums].map(([column, { count, amount, cases }]) => ({
    column,
    value: asNumber(plus(amount, decimal(count))),
    cases
  }))
}

/** The figures of a tally, as `checkForm` and `acrossPeriods` take them. */
export const figuresOf = (tally: Tally): Readonly<Record<number, number | string>> =>
  Object.fromEntries(cellsOf(tally).map(({ column, value }) => [column, value]))

const nothing: Entry["amounts"] = new Map()

/** An entry that counts as one in each of the columns. */
export const countedIn = (key: string, caseId: string, rank: string, counts: readonly number[]): Entry => ({
  key,
  caseId,
  rank,
  counts,
  amounts: nothing
})
