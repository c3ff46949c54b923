import { type CivilDate, InvalidText } from "@danchu/law"
import { asNumber, decimal, plus, zero } from "./decimal.js"
import type { Entries } from "./entries.js"

/** A form in the making: mergeable, in any order, without counting anything twice. */
export interface Tally {
  readonly form: string
  readonly period: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly covers: readonly number[]
  readonly entries: Entries
  /** Cases that belong in the form but have no column in it. */
  readonly unplaced: ReadonlyMap<string, string>
}

/** The value of a column and the cases behind it, in order. */
export interface Cell {
  readonly column: number
  readonly value: number | string
  readonly cases: readonly string[]
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
  return { ...a, entries: a.entries.and(b.entries), unplaced: new Map([...a.unplaced, ...b.unplaced]) }
}

/** The cases behind one column. Things of one sort come in the order of their cases, so most lists need no sorting. */
class Behind {
  readonly #ids: string[] = []
  #last = ""
  #inOrder = true

  add(caseId: string): void {
    if (this.#last === caseId) return
    if (caseId < this.#last) this.#inOrder = false
    this.#last = caseId
    this.#ids.push(caseId)
  }

  get cases(): readonly string[] {
    if (this.#inOrder) return this.#ids
    const sorted = this.#ids.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    return sorted.filter((id, i) => id !== sorted[i - 1])
  }
}

/** Every column that the tally can fill, with its value and the cases behind it. */
export const cellsOf = (tally: Tally): readonly Cell[] => {
  const sums = new Map(tally.covers.map(column => [column, { count: 0, amount: zero, behind: new Behind() }]))
  tally.entries.each((caseId, counts, amounts) => {
    for (const column of counts) {
      const sum = sums.get(column)
      if (!sum) continue
      sum.count += 1
      sum.behind.add(caseId)
    }
    for (const [column, amount] of amounts) {
      const sum = sums.get(column)
      if (!sum) continue
      sum.amount = plus(sum.amount, amount)
      sum.behind.add(caseId)
    }
  })
  return [...sums].map(([column, { count, amount, behind }]) => ({
    column,
    value: asNumber(plus(amount, decimal(count))),
    cases: behind.cases
  }))
}

/** The figures of a tally, as `checkForm` and `acrossPeriods` take them. */
export const figuresOf = (tally: Tally): Readonly<Record<number, number | string>> =>
  Object.fromEntries(cellsOf(tally).map(({ column, value }) => [column, value]))
