/** A linear statement about named cells: Σ factor·cell = 0, or ≤ 0. */
export interface Linear {
  readonly terms: readonly (readonly [cell: string, factor: number])[]
  readonly is: "zero" | "at-most-zero"
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** The cells among `hidden` that equations alone fix, by exact elimination. */
export const determined = (equations: readonly Linear[], hidden: readonly string[]): ReadonlySet<string> => {
  const place = new Map(hidden.map((cell, i) => [cell, i]))
  let rows = equations
    .filter(equation => equation.is === "zero")
    .map(({ terms }) => {
      const row = hidden.map(() => 0n)
      for (const [cell, factor] of terms) {
        const i = place.get(cell)
        if (i !== undefined) row[i] = (row[i] ?? 0n) + BigInt(factor)
      }
      return row
    })
  const done: bigint[][] = []
  for (let column = 0; column < hidden.length; column++) {
    const pivot = rows.find(row => row[column] !== 0n)
    if (!pivot) continue
    const lead = pivot[column] ?? 1n
    const cleared = (row: bigint[]): bigint[] => {
      const factor = row[column] ?? 0n
      if (factor === 0n) return row
      const next = row.map((value, i) => value * lead - (pivot[i] ?? 0n) * factor)
      const divisor = next.reduce(gcd, 0n)
      return divisor > 1n ? next.map(value => value / divisor) : next
    }
    rows = rows.filter(row => row !== pivot).map(cleared)
    for (let i = 0; i < done.length; i++) done[i] = cleared(done[i] ?? [])
    done.push(pivot)
  }
  const fixed = done.filter(row => row.filter(value => value !== 0n).length === 1)
  return new Set(hidden.filter((_, i) => fixed.some(row => row[i] !== 0n)))
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
