import { Fault } from "@danchu/law"
import { type Aggregate, acrossOffices } from "./aggregate.js"
import type { Figures } from "./check.js"
import { compare, decimal } from "./decimal.js"
import type { Form } from "./form.js"

/** The figures of one form and period by office: what communes hand up to a province, and provinces to the nation. */
export type ByOffice = ReadonlyMap<string, Figures>

/** Two parts tell different figures of one office. */
export class ConflictingOffice extends Fault {
  readonly _tag = "ConflictingOffice"
  constructor(office: string) {
    super(
      `two parts disagree about the figures of the office ${office}`,
      office,
      "Ask the office for one set of figures, or give its parts names of their own."
    )
  }
}

const told = (figures: Figures): readonly (readonly [string, number | bigint | string])[] =>
  Object.entries(figures).flatMap(([column, value]) =>
    value === null || value === undefined ? [] : [[column, value] as const]
  )

const agree = (a: Figures, b: Figures): boolean => {
  const others = new Map(told(b))
  const ours = told(a)
  return (
    ours.length === others.size &&
    ours.every(([column, value]) => {
      const other = others.get(column)
      return other !== undefined && compare(decimal(value), decimal(other)) === 0
    })
  )
}

/**
 * Joins what offices handed up, in any order and however often: an office that comes twice is counted once.
 * @throws ConflictingOffice
 */
export const joined = (...parts: readonly ByOffice[]): ByOffice => {
  const all = new Map<string, Figures>()
  for (const part of parts)
    for (const [office, figures] of part) {
      const present = all.get(office)
      if (present && !agree(present, figures)) throw new ConflictingOffice(office)
      all.set(office, figures)
    }
  return all
}

/** The things of a list by their key, in order. */
export const grouped = <T>(
  things: Iterable<T>,
  keyOf: (thing: T) => string
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

/** One row a higher office: the sums of the offices below it, which each have one above them. */
export const handedUp = (
  form: Form,
  below: ByOffice,
  above: (office: string) => string
): ReadonlyMap<string, Aggregate> =>
  new Map(
    [...grouped(below, ([office]) => above(office))].map(([office, rows]) => [
      office,
      acrossOffices(
        form,
        rows.map(([, figures]) => figures)
      )
    ])
  )
