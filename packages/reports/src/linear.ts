/** A linear statement about named cells: Σ factor·cell = 0, or ≤ 0. */
export interface Linear {
  readonly terms: readonly (readonly [cell: string, factor: number])[]
  readonly is: "zero" | "at-most-zero"
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** Factors by cell; a cell that is not there has the factor 0. */
type Row = Map<string, bigint>

const rowOf = ({ terms }: Linear, hidden: ReadonlySet<string>): Row => {
  const row: Row = new Map()
  for (const [cell, factor] of terms) {
    if (!hidden.has(cell)) continue
    const sum = (row.get(cell) ?? 0n) + BigInt(factor)
    if (sum === 0n) row.delete(cell)
    else row.set(cell, sum)
  }
  return row
}

/** The row without that cell, by as much of the pivot's row as it takes. */
const without = (row: Row, cell: string, pivot: Row): Row => {
  const factor = row.get(cell)
  const lead = pivot.get(cell)
  if (factor === undefined || lead === undefined) return row
  const next: Row = new Map()
  for (const [name, value] of row) next.set(name, value * lead)
  for (const [name, value] of pivot) {
    const sum = (next.get(name) ?? 0n) - value * factor
    if (sum === 0n) next.delete(name)
    else next.set(name, sum)
  }
  let divisor = 0n
  for (const value of next.values()) divisor = gcd(divisor, value)
  if (divisor > 1n) for (const [name, value] of next) next.set(name, value / divisor)
  return next
}

/** The cells among `hidden` that equations alone fix, by exact elimination. */
export const determined = (equations: readonly Linear[], hidden: readonly string[]): ReadonlySet<string> => {
  const unknown = new Set(hidden)
  const pivots = new Map<string, Row>()
  for (const equation of equations) {
    if (equation.is !== "zero") continue
    let row = rowOf(equation, unknown)
    for (const cell of row.keys()) {
      const pivot = pivots.get(cell)
      if (pivot) row = without(row, cell, pivot)
    }
    const [lead] = row.keys()
    if (lead === undefined) continue
    for (const [cell, other] of pivots) pivots.set(cell, without(other, lead, row))
    pivots.set(lead, row)
  }
  return new Set([...pivots].flatMap(([cell, row]) => (row.size === 1 ? [cell] : [])))
}

/** The bounds of each hidden cell, a count of 0 or more, as far as bounds alone narrow them; `null` is no upper bound. */
export const bounds = (
  statements: readonly Linear[],
  known: ReadonlyMap<string, number>,
  hidden: readonly string[]
): ReadonlyMap<string, readonly [low: number, high: number | null]> => {
  const found = new Map<string, readonly [number, number | null]>(hidden.map(cell => [cell, [0, null]]))
  const span = (cell: string): readonly [number, number | null] => {
    const value = known.get(cell)
    return value === undefined ? (found.get(cell) ?? [0, null]) : [value, value]
  }
  const least = (terms: Linear["terms"], except: string): number | null =>
    terms.reduce<number | null>((sum, [cell, factor]) => {
      if (sum === null || cell === except) return sum
      const [low, high] = span(cell)
      const edge = factor > 0 ? low : high
      return edge === null ? null : sum + factor * edge
    }, 0)
  const tighten = (terms: Linear["terms"]): boolean => {
    let changed = false
    for (const [cell, factor] of terms) {
      if (known.has(cell)) continue
      const rest = least(terms, cell)
      if (rest === null) continue
      const [low, high] = span(cell)
      const edge = -rest / factor
      const next: readonly [number, number | null] =
        factor > 0
          ? [low, high === null ? Math.floor(edge) : Math.min(high, Math.floor(edge))]
          : [Math.max(low, Math.ceil(edge)), high]
      if (next[0] !== low || next[1] !== high) {
        found.set(cell, next)
        changed = true
      }
    }
    return changed
  }
  const oneWay = statements.flatMap(({ terms, is }) =>
    is === "zero" ? [terms, terms.map(([cell, factor]) => [cell, -factor] as const)] : [terms]
  )
  for (let round = 0; round < 100; round++) {
    const changes = oneWay.map(tighten)
    if (!changes.some(Boolean)) break
  }
  return found
}
