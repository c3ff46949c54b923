import { type Aggregate, acrossOffices } from "./aggregate.js"
import type { Figures } from "./check.js"
import type { Form } from "./form.js"
import { type ByOffice, grouped } from "./offices.js"

/** The units into which a unit went: one where it went as a whole, several where it was divided. */
export type SuccessorsOf = (unit: string) => readonly string[]

/** Former units of which nobody can say which share belongs to which of their successors. */
export interface Divided {
  readonly former: string
  readonly among: readonly string[]
}

/** Figures of former units, told by the units that followed them. */
export interface BySuccessor {
  /** What certainly belongs to each successor: the sums of the former units that went into it as a whole. */
  readonly units: ReadonlyMap<string, Aggregate>
  readonly from: ReadonlyMap<string, readonly string[]>
  /** What belongs to several successors together, and to none of them alone: no share is made up. */
  readonly divided: readonly (Divided & { readonly figures: Figures })[]
  /** The sums of both: what the former units make together. */
  readonly total: Aggregate
}

/**
 * Tells the figures of former units by their successors. No case is counted twice, lost or shared out by guess: the units
 * and the divided rest make the total of the former units. A unit without a successor stays as it is.
 */
export const bySuccessor = (form: Form, former: ByOffice, successorsOf: SuccessorsOf): BySuccessor => {
  const into = [...former].map(([unit, figures]) => {
    const found = [...new Set(successorsOf(unit))]
    return { unit, figures, among: found.length === 0 ? [unit] : found }
  })
  const whole = into.filter(({ among }) => among.length === 1)
  const divided = into
    .filter(({ among }) => among.length > 1)
    .map(({ unit, among, figures }) => ({ former: unit, among, figures }))
  const groups = grouped(whole, ({ unit, among: [successor] }) => successor ?? unit)
  const sums = new Map(
    [...groups].map(([unit, rows]) => [
      unit,
      acrossOffices(
        form,
        rows.map(({ figures }) => figures)
      )
    ])
  )
  return {
    units: sums,
    from: new Map([...groups].map(([unit, rows]) => [unit, rows.map(row => row.unit)])),
    divided,
    total: acrossOffices(form, [
      ...[...sums.values()].map(({ figures }) => figures),
      ...divided.map(({ figures }) => figures)
    ])
  }
}

/** Units of before and after that can be held against each other: the same ground, in the smallest pieces. */
export interface Comparable {
  readonly former: readonly string[]
  readonly successors: readonly string[]
}

/** The smallest sets of former units that went into sets of successors as a whole, also where single ones were divided. */
export const comparable = (former: readonly string[], successorsOf: SuccessorsOf): readonly Comparable[] => {
  const setOf = new Map<string, { readonly former: Set<string>; readonly successors: Set<string> }>()
  for (const unit of new Set(former)) {
    const found = successorsOf(unit)
    const set = { former: new Set([unit]), successors: new Set(found.length === 0 ? [unit] : found) }
    for (const successor of set.successors) {
      const other = setOf.get(successor)
      if (!other) continue
      for (const one of other.former) set.former.add(one)
      for (const one of other.successors) set.successors.add(one)
    }
    for (const successor of set.successors) setOf.set(successor, set)
  }
  return [...new Set(setOf.values())].map(set => ({
    former: [...set.former],
    successors: [...set.successors]
  }))
}
