import { cellKey, formOf, formTable, suppress, type Table, totalRow } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

/** A table of two rows and three columns with sums on both sides. */
const table = (a: readonly number[], b: readonly number[]): Table => {
  const rows = { a, b, sum: a.map((count, i) => count + (b[i] ?? 0)) }
  const cells = new Map<string, number>()
  for (const [name, counts] of Object.entries(rows)) {
    counts.forEach((count, i) => cells.set(`${name}${i}`, count))
    cells.set(
      `${name}T`,
      counts.reduce((sum, count) => sum + count, 0)
    )
  }
  const columns = ["0", "1", "2", "T"]
  return {
    cells,
    sums: [
      ...["a", "b", "sum"].map(row => ({
        is: "zero" as const,
        terms: [[`${row}T`, -1] as const, ...["0", "1", "2"].map(column => [`${row}${column}`, 1] as const)]
      })),
      ...columns.map(column => ({
        is: "zero" as const,
        terms: [[`sum${column}`, -1] as const, [`a${column}`, 1] as const, [`b${column}`, 1] as const]
      }))
    ]
  }
}

const inner = ["a0", "a1", "a2", "b0", "b1", "b2"]

/** Every count that each inner cell can have, given all that is shown; withheld counts up to `most` are tried. */
const guesses = (
  shown: ReadonlyMap<string, number | null>,
  most: number
): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map(inner.map(cell => [cell, new Set<number>()]))
  const fits = (name: string, count: number): boolean => (shown.get(name) ?? count) === count
  const range = (cell: string): readonly number[] => {
    const count = shown.get(cell) ?? null
    return count === null ? Array.from({ length: most + 1 }, (_, i) => i) : [count]
  }
  const guess = (counts: readonly number[]): void => {
    const [a0 = 0, a1 = 0, a2 = 0, b0 = 0, b1 = 0, b2 = 0] = counts
    const n = counts.length
    if (n === 3 && !fits("aT", a0 + a1 + a2)) return
    if ((n === 4 && !fits("sum0", a0 + b0)) || (n === 5 && !fits("sum1", a1 + b1))) return
    const next = inner[n]
    if (next !== undefined) {
      for (const count of range(next)) guess([...counts, count])
      return
    }
    if (fits("sum2", a2 + b2) && fits("bT", b0 + b1 + b2) && fits("sumT", a0 + a1 + a2 + b0 + b1 + b2))
      inner.forEach((cell, i) => found.get(cell)?.add(counts[i] ?? -1))
  }
  guess([])
  return found
}

describe("small counts", () => {
  it("are withheld with others, so that no sum gives them back", () => {
    const found = suppress(table([2, 6, 9], [7, 8, 9]), 5)
    expect(found.small).toEqual(["a0"])
    expect(found.complementary.length).toBeGreaterThan(0)
    expect(found.exposed).toEqual([])
    expect([...guesses(found.cells, 12).get("a0")!].length).toBeGreaterThan(1)
  })
  it("are not withheld where there are none", () => {
    const found = suppress(table([0, 20, 30], [10, 20, 30]), 5)
    expect([...found.cells.values()]).not.toContain(null)
  })
  it("cannot be worked out, by trying every table that fits", () => {
    const counts = fc.array(fc.nat(5), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const found = suppress(table(a, b), 3)
        const possible = guesses(found.cells, 10)
        for (const cell of found.small) {
          if (found.exposed.includes(cell) || !possible.has(cell)) continue
          expect(possible.get(cell)!.size, cell).toBeGreaterThan(1)
        }
        for (const [cell, count] of found.cells)
          if (count !== null) expect(count === 0 || count >= 3, cell).toBe(true)
      }),
      { numRuns: 30 }
    )
  })
  it("of a commune in a form are hidden in its own sums and in those of the province", () => {
    const chosen = formOf("TT01/2024:01/XLD")
    if ("_tag" in chosen) throw new Error("the form was read")
    const rows = {
      "Xã A": { 1: 42, 2: 2, 3: 40, 4: 40, 5: 2 },
      "Xã B": { 1: 30, 2: 10, 3: 20, 4: 20, 5: 10 },
      "Xã C": { 1: 25, 2: 10, 3: 15, 4: 18, 5: 7 }
    }
    const found = suppress(formTable(chosen.form, rows), 5)
    expect(found.small).toEqual([cellKey("Xã A", 2), cellKey("Xã A", 5)])
    expect(found.exposed).toEqual([])
    const inRow = [1, 3].map(column => found.cells.get(cellKey("Xã A", column)))
    expect(inRow).toContain(null)
    const inColumn = ["Xã B", "Xã C", totalRow].map(row => found.cells.get(cellKey(row, 2)))
    expect(inColumn).toContain(null)
  })
})
