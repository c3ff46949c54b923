import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { expect, it } from "vitest"

export type Facts = Readonly<Record<string, boolean | number>>

export const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)

/** The value of the day, or the name of the absence. */
export const value = (id: string, on: string, facts: Facts = {}): unknown => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}

interface Entry {
  readonly code: string
  readonly basis: { readonly quote: string | null }
}

/** The entries of a rule whose value is a closed list. */
export const entries = (id: string, on: string, facts: Facts = {}): readonly Entry[] =>
  value(id, on, facts) as readonly Entry[]

export const codes = (id: string, on: string, facts: Facts = {}): readonly string[] =>
  entries(id, on, facts).map(entry => entry.code)

/** The words that one entry of the list rests on. */
export const wordsOf = (code: string, id: string, on: string, facts: Facts = {}): string =>
  entries(id, on, facts).find(entry => entry.code === code)?.basis.quote ?? ""

/** What a rule says on a day for a case, and why the row is there. */
export type Golden = readonly [id: string, on: string, expected: unknown, why: string, facts?: Facts]

export const golden = (rows: readonly Golden[]): void => {
  for (const [id, on, expected, why, facts] of rows) {
    it(`${id} on ${on}: ${why}`, () => {
      const found = value(id, on, facts)
      if (typeof expected === "object" && expected !== null) expect(found).toMatchObject(expected)
      else expect(found).toBe(expected)
    })
  }
}

export const days = (count: number) => ({ kind: "within", count, unit: "day" })
export const workingDays = (count: number) => ({ kind: "within", count, unit: "working-day" })
export const months = (count: number) => ({ kind: "within", count, unit: "month" })
export const years = (count: number) => ({ kind: "within", count, unit: "year" })
export const daysBefore = (count: number) => ({ kind: "before", count, unit: "day" })
export const workingDaysBefore = (count: number) => ({ kind: "before", count, unit: "working-day" })
export const consecutive = (count: number) => ({ kind: "continuous", count, unit: "day" })
export const times = (count: number, per: string) => ({ kind: "cadence", times: count, per, everyPeriods: 1 })
export const atLeast = (num: number, den: number) => ({ kind: "share", num, den, atLeast: true })
export const moreThan = (num: number, den: number) => ({ kind: "share", num, den, atLeast: false })
export const between = (min: number, max: number | null) => ({ kind: "range", min, max })
