import type { Form } from "./form.js"
import { bounds, determined, type Linear } from "./linear.js"

/** A table to publish: counts by cell, and the sums that readers know to hold between them. */
export interface Table {
  readonly cells: ReadonlyMap<string, number>
  readonly sums: readonly Linear[]
}

export interface Suppressed {
  /** `null` where the count is withheld. */
  readonly cells: ReadonlyMap<string, number | null>
  /** Withheld because the count is small. */
  readonly small: readonly string[]
  /** Withheld because the small ones could otherwise be worked out. */
  readonly complementary: readonly string[]
  /** Small counts that can be worked out whatever is withheld. */
  readonly exposed: readonly string[]
}

/**
 * Withholds counts from 1 to below the threshold, and as many others as it takes that no sum, nor bounds of 0, give one
 * of them back.
 * @param threshold the least count that may be shown; 0 is always shown unless it would give another away
 * @example
 * ```ts
 * suppress(formTable(form, { "Xã A": { 1: 12, 2: 2, 3: 10 } }), 5).cells.get("Xã A/2") // null
 * ```
 */
export const suppress = ({ cells, sums }: Table, threshold: number): Suppressed => {
  const small = [...cells].filter(([, count]) => count > 0 && count < threshold).map(([cell]) => cell)
  const hidden = new Set(small)
  const complementary: string[] = []
  const exposed = new Set<string>()
  /** The smallest count shown that is not 0, among those cells; a 0 where there is nothing else. */
  const hideOneOf = (near: Iterable<string>): boolean => {
    const [next] = [...near]
      .filter(cell => !hidden.has(cell))
      .map(cell => [cell, cells.get(cell) ?? 0] as const)
      .sort(([a, x], [b, y]) => Number(x === 0) - Number(y === 0) || x - y || (a < b ? -1 : 1))
    if (!next) return false
    hidden.add(next[0])
    complementary.push(next[0])
    return true
  }
  const pairUp = (): void => {
    for (let changed = true; changed; ) {
      changed = false
      for (const { terms, is } of sums) {
        const withheld = terms.filter(([cell]) => hidden.has(cell))
        if (is === "zero" && withheld.length === 1)
          changed = hideOneOf(terms.map(([cell]) => cell)) || changed
      }
    }
  }
  const workedOut = (): readonly string[] => {
    const known = new Map([...cells].filter(([cell]) => !hidden.has(cell)))
    const unknown = [...hidden]
    const fixed = determined(sums, unknown)
    const spans = bounds(sums, known, unknown)
    return small.filter(cell => {
      const span = spans.get(cell)
      return !exposed.has(cell) && (fixed.has(cell) || (span !== undefined && span[0] === span[1]))
    })
  }
  const reachable = (from: string): ReadonlySet<string> => {
    const seen = new Set([from])
    const queue = [from]
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop())
      for (const { terms } of sums)
        if (terms.some(([name]) => name === cell))
          for (const [name] of terms)
            if (!seen.has(name)) {
              seen.add(name)
              if (hidden.has(name)) queue.push(name)
            }
    return seen
  }
  pairUp()
  for (let found = workedOut(); found.length > 0; found = workedOut()) {
    for (const cell of found) if (!hideOneOf(reachable(cell))) exposed.add(cell)
    pairUp()
  }
  return {
    cells: new Map([...cells].map(([cell, count]) => [cell, hidden.has(cell) ? null : count])),
    small,
    complementary,
    exposed: [...exposed]
  }
}

/** The key of a cell in a table of several rows. */
export const cellKey = (row: string, column: number): string => `${row}/${column}`

/** The row that adds the others up. */
export const totalRow = "TỔNG CỘNG"

/** A form filled by several offices, with its row of totals, as a table whose sums are those of the form and of the rows. */
export const formTable = (
  form: Form,
  rows: Readonly<Record<string, Readonly<Record<number, number>>>>
): Table => {
  const names = Object.keys(rows)
  const numbers = form.columns.filter(column =>
    names.every(name => rows[name]?.[column.number] !== undefined)
  )
  const cells = new Map<string, number>()
  for (const { number } of numbers) {
    for (const name of names) cells.set(cellKey(name, number), rows[name]?.[number] ?? 0)
    if (names.length > 1)
      cells.set(
        cellKey(totalRow, number),
        names.reduce((sum, name) => sum + (rows[name]?.[number] ?? 0), 0)
      )
  }
  const all = names.length > 1 ? [...names, totalRow] : names
  const within = all.flatMap(row =>
    form.relations
      .filter(
        relation =>
          relation.kind !== "misprint" && relation.confidence !== "C" && relation.is !== "equal-to-any"
      )
      .flatMap(relation =>
        relation.sides.slice(1).map((side, i): Linear => {
          const left = relation.sides[i]?.addends ?? []
          return {
            is: relation.is === "equal" ? "zero" : "at-most-zero",
            terms: [
              ...left.map(({ column, sign }) => [cellKey(row, column), sign] as const),
              ...side.addends.map(({ column, sign }) => [cellKey(row, column), -sign] as const)
            ]
          }
        })
      )
      .filter(({ terms }) => terms.every(([cell]) => cells.has(cell)))
  )
  const across = numbers.map(
    ({ number }): Linear => ({
      is: "zero",
      terms: [[cellKey(totalRow, number), -1], ...names.map(name => [cellKey(name, number), 1] as const)]
    })
  )
  return { cells, sums: names.length > 1 ? [...within, ...across] : within }
}
