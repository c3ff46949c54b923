import { type CivilDate, InvalidText } from "@danchu/law"
import { earlier } from "./build.js"
import type { Counted } from "./count-handling.js"
import { asNumber, type Decimal, decimal, plus, zero } from "./decimal.js"
import type { Form } from "./form.js"
import { MatterPlaces } from "./matter-places.js"
import type { ReportPeriod } from "./period.js"
import type { Window } from "./projections/handling.js"
import type { ReceptionFacts } from "./reception.js"
import { columnsOfThing, receptionForm } from "./reception-things.js"

/** How many things of one sort there were in a period, and how many people came. */
export interface ReceptionGroup {
  readonly sort: string
  readonly things: number
  readonly people: Decimal
}

/**
 * The figures of a form on reception, from groups that a database or a loop counted.
 * @throws Unknown for a form that is not about reception
 */
export const countReceptionGroups = (form: Form, groups: Iterable<ReceptionGroup>): Counted => {
  const found = receptionForm(form)
  const sums = new Map(found.covers.map(column => [column, zero]))
  const unplaced: Record<string, number> = {}
  const add = (columns: readonly number[], amount: Decimal): void => {
    for (const column of columns) sums.set(column, plus(sums.get(column) ?? zero, amount))
  }
  for (const { sort, things, people } of groups) {
    const columns = columnsOfThing(found, sort)
    add(columns.counts, decimal(things))
    add(columns.people, people)
    if (columns.unplaced !== undefined)
      unplaced[columns.unplaced] = (unplaced[columns.unplaced] ?? 0) + things
  }
  return { figures: Object.fromEntries([...sums].map(([column, sum]) => [column, asNumber(sum)])), unplaced }
}

type OfForm = ReturnType<typeof receptionForm>

/** Counts the things of one table; of what is remembered only the shared matters grow. */
class ThingCount {
  readonly #of: OfForm
  readonly #window: Window
  readonly #groups = new Map<string, { things: number; people: bigint }>()
  readonly #matters = new MatterPlaces<string>()

  constructor(of: OfForm, window: Window) {
    this.#of = of
    this.#window = window
  }

  #add(sort: string, things: number, people: number): void {
    const group = this.#groups.get(sort)
    if (group) {
      group.things += things
      group.people += BigInt(people)
    } else this.#groups.set(sort, { things, people: BigInt(people) })
  }

  add(facts: ReceptionFacts, alone: boolean): void {
    for (const { sort, key, on, people, matter } of this.#of.thingsOf(facts, this.#window)) {
      this.#add(sort, 1, people)
      const loser = matter && !alone ? this.#matters.put(key, on, facts.id, sort) : undefined
      if (loser) this.#add(loser.lost, -1, 0)
    }
  }

  finish(): readonly ReceptionGroup[] {
    return [...this.#groups].map(([sort, { things, people }]) => ({
      sort,
      things,
      people: { units: people, scale: 0 }
    }))
  }
}

const inOrder = (last: ReceptionFacts | undefined, next: ReceptionFacts): void => {
  if (!last || last.id < next.id || (last.id === next.id && last.kind < next.kind)) return
  throw new InvalidText(
    `${next.kind} ${next.id} comes after ${last.kind} ${last.id}`,
    next.id,
    "Give sessions and visits in the order of their ids, as stores do: then none can be counted twice."
  )
}

/**
 * Counts a stream of sessions and visits, in the order of their ids, into several forms at once: the same figures as
 * `receptionTally`. What is remembered are the matters that a visit names, not the visits.
 * @param open opens the stream; it is read twice, first for the matters that are shared
 * @param asOf the last day whose acts count; the period's own last day where it is left out or later
 * @throws Unknown for a form that is not about reception; InvalidText where the ids do not ascend
 */
export const countReception = async (
  forms: readonly Form[],
  open: () => AsyncIterable<ReceptionFacts> | Iterable<ReceptionFacts>,
  period: Pick<ReportPeriod, "from" | "to">,
  asOf: CivilDate = period.to
): Promise<ReadonlyMap<string, Counted>> => {
  const window = { from: period.from, to: earlier(asOf, period.to) }
  const counts = new Map(
    forms.map(form => receptionForm(form)).map(of => [of.of, new ThingCount(of, window)])
  )
  const shared = new Set<string>()
  for await (const facts of open())
    if (facts.kind === "visit" && facts.matter !== undefined && facts.matter !== facts.id)
      shared.add(facts.matter)
  let last: ReceptionFacts | undefined
  for await (const facts of open()) {
    inOrder(last, facts)
    last = facts
    const named = facts.kind === "visit" && facts.matter !== undefined && facts.matter !== facts.id
    for (const count of counts.values()) count.add(facts, !named && !shared.has(facts.id))
  }
  return new Map(
    forms.map(form => [
      form.id,
      countReceptionGroups(form, counts.get(receptionForm(form).of)?.finish() ?? [])
    ])
  )
}
