/** How many of the numbers, sorted upwards, are at most the bound. */
export const countUpTo = (sorted: readonly number[], bound: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Stretches of a text that something was found in. */
export class Occupied {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** Takes the stretch if it is free of all taken before, and says whether it was. */
  take(at: number, length: number): boolean {
    const i = countUpTo(this.#starts, at)
    const next = this.#starts[i]
    const before = this.#ends[i - 1]
    if ((next !== undefined && next < at + length) || (before !== undefined && before > at)) return false
    this.#starts.splice(i, 0, at)
    this.#ends.splice(i, 0, at + length)
    return true
  }
}
