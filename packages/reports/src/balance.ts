import { InvalidCount } from "@danchu/law"

declare const balanced: unique symbol

/** What an office had, took in, finished and still has in a period; whole numbers of cases. */
export interface Flow {
  readonly opening: number
  readonly received: number
  readonly closed: number
  readonly pending: number
}

/** A flow in which every case is accounted for. Only `balance` makes one, and rates take no other. */
export interface Balance extends Flow {
  readonly [balanced]: true
  readonly _tag: "Balance"
}

/** A flow that loses or invents cases: no rate of it can be honest. */
export interface Imbalance extends Flow {
  readonly _tag: "Imbalance"
  /** Opening plus received minus closed minus pending: cases nobody accounts for; negative where there are too many. */
  readonly unaccounted: number
}

export const counted = (value: number, what: string): number => {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new InvalidCount(value, what, "a whole number of 0 or more")
  return value
}

/**
 * Holds opening + received against closed + pending.
 * @throws InvalidCount
 * @example
 * ```ts
 * balance({ opening: 40, received: 1496, closed: 176, pending: 1360 })._tag // "Balance"
 * ```
 */
export const balance = ({ opening, received, closed, pending }: Flow): Balance | Imbalance => {
  const flow = {
    opening: counted(opening, "cases carried over"),
    received: counted(received, "cases received"),
    closed: counted(closed, "cases closed"),
    pending: counted(pending, "cases pending")
  }
  const unaccounted = opening + received - closed - pending
  return unaccounted === 0
    ? ({ _tag: "Balance", ...flow } as Balance)
    : { _tag: "Imbalance", ...flow, unaccounted }
}
