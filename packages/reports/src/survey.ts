import { InvalidCount } from "@danchu/law"
import { counted } from "./balance.js"
import { type Rate, rate } from "./rate.js"

/**
 * The least sample for a population at a margin of error of so many percent, n = N / (1 + N·e²), rounded up; the formula
 * of the satisfaction surveys of administrative services.
 * @throws InvalidCount
 * @example
 * ```ts
 * sampleSize(10_000, 5) // 385
 * ```
 */
export const sampleSize = (population: number, marginPercent = 5): number => {
  const all = BigInt(counted(population, "a population"))
  if (!Number.isInteger(marginPercent) || marginPercent < 1 || marginPercent > 99)
    throw new InvalidCount(marginPercent, "a margin of error", "a whole percentage from 1 to 99")
  const squared = BigInt(marginPercent * marginPercent)
  const numerator = 10_000n * all
  const denominator = 10_000n + all * squared
  return Number((numerator + denominator - 1n) / denominator)
}

/** Bounds of a share, from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The Wilson score interval of a share, by default at 95 %.
 * @returns `null` where nobody answered
 */
export const wilson = (successes: number, n: number, z = 1.959963984540054): Interval | null => {
  if (counted(successes, "successes") > counted(n, "answers"))
    throw new InvalidCount(successes, "successes", `at most ${n}`)
  if (n === 0) return null
  const share = successes / n
  const square = z * z
  const centre = share + square / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  const scale = 1 + square / n
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}

/** Answers on a scale of five. */
export interface Answers {
  readonly verySatisfied: number
  readonly satisfied: number
  readonly neutral: number
  readonly dissatisfied: number
  readonly veryDissatisfied: number
}

export interface Satisfaction {
  /** Satisfied or very satisfied, of all who answered. */
  readonly rate: Rate
  /** How many answered. */
  readonly n: number
  /** Wilson, 95 %; `null` where nobody answered. */
  readonly interval: Interval | null
  /** Whether as many answered as the sample formula asks at 5 %; `null` where the population is not known. */
  readonly enough: boolean | null
  readonly warnings: readonly string[]
}

/** The share of the satisfied, with how far it can be trusted. */
export const satisfaction = (answers: Answers, population?: number): Satisfaction => {
  const n = Object.values(answers).reduce((sum, count: number) => sum + counted(count, "answers"), 0)
  const pleased = answers.verySatisfied + answers.satisfied
  const needed = population === undefined ? null : sampleSize(population)
  return {
    rate: rate(pleased, n),
    n,
    interval: wilson(pleased, n),
    enough: needed === null ? null : n >= needed,
    warnings: [
      "That the two upper answers of five make the share is from memory, not read in the method of the Ministry.",
      ...(needed !== null && n < needed
        ? [`${n} answers are fewer than the ${needed} that a margin of 5 % asks.`]
        : [])
    ]
  }
}

/** How many rated and their mean; no mean where nobody did. */
export interface Rating {
  readonly count: number
  readonly mean: number | null
}

export const rating = (marks: readonly number[]): Rating => ({
  count: marks.length,
  mean: marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length
})
