import { matterOf } from "./case-facts.js"
import type { Counted } from "./count-handling.js"
import { asNumber } from "./decimal.js"
import { DecimalSum } from "./decimal-sum.js"
import { MatterPlaces } from "./matter-places.js"
import type { Window } from "./projections/handling.js"
import {
  type Adds,
  addEnforcement,
  addSettlement,
  addsIn,
  type DatedAdds,
  enforcing,
  nowhere,
  type SettledFacts,
  settling
} from "./projections/settlement-adds.js"
import { enforcementOf, type SettlementColumns, settlementOf } from "./projections/settlement-columns.js"

/** Sums of the columns 1 to `last`. */
class Columns implements Adds {
  readonly #counts: number[]
  readonly #amounts = new Map<number, DecimalSum>()

  constructor(last: number) {
    this.#counts = Array.from({ length: last + 1 }, () => 0)
  }

  readonly times = (column: number, count: number): void => {
    this.#counts[column] = (this.#counts[column] ?? 0) + count
  }

  readonly amount: Adds["amount"] = (column, given, sign) => {
    let sum = this.#amounts.get(column)
    if (!sum) this.#amounts.set(column, (sum = new DecimalSum()))
    sum.add(given, sign)
  }

  get figures(): Counted["figures"] {
    return Object.fromEntries(
      this.#counts.flatMap((count, column): readonly (readonly [number, number | string])[] => {
        if (column === 0) return []
        const sum = this.#amounts.get(column)
        if (!sum) return [[column, count]]
        if (count > 0) sum.add(count)
        return [[column, asNumber(sum.value)]]
      })
    )
  }
}

/** Counts the cases of one kind into its forms 01 and 02, or 03 and 04/KQGQ; only what several petitions share is remembered. */
export class SettlementCount<F extends SettledFacts> {
  readonly #window: Window
  readonly #columns: SettlementColumns
  readonly #settled: Columns
  readonly #enforced: Columns
  readonly #enforcing: DatedAdds
  readonly #unplaced: Record<string, number> = {}
  /** Whether what stands for a matter was denounced again. */
  readonly #matters = new MatterPlaces<boolean>()
  readonly #settlements = new MatterPlaces<F>()
  readonly #enforcements = new MatterPlaces<F>()

  constructor(kind: F["kind"], window: Window) {
    this.#window = window
    this.#columns = settlementOf[kind]
    this.#settled = new Columns(this.#columns.last)
    this.#enforced = new Columns(enforcementOf[kind].last)
    this.#enforcing = addsIn(window, this.#enforced)
  }

  #matter(again: boolean): void {
    this.#settled.times(this.#columns.matters, 1)
    if (again && this.#columns.mattersAgain !== undefined) this.#settled.times(this.#columns.mattersAgain, 1)
  }

  add(facts: F, alone: boolean): void {
    const { settlement, enforcement } = facts
    const found = settling(facts, this.#window)
    if (found) {
      const { handledOn, opening, again, settledOn } = found
      this.#settled.times(this.#columns.inHand, 1)
      this.#settled.times(opening ? this.#columns.opening : this.#columns.received, 1)
      const matter = matterOf(facts)
      if (alone) this.#matter(again)
      else this.#matters.put(matter, handledOn, facts.id, again)
      if (settlement && settledOn !== undefined) {
        const why = unplacedOf(facts)
        if (why !== undefined) this.#unplaced[why] = (this.#unplaced[why] ?? 0) + 1
        if (alone) addSettlement(facts, this.#settled)
        else this.#settlements.put(matter, settledOn, facts.id, facts)
      }
    }
    if (!enforcement || !enforcing(facts, this.#window)) return
    if (alone) addEnforcement(facts, this.#enforcing)
    else this.#enforcements.put(matterOf(facts), enforcement.effectiveOn, facts.id, facts)
  }

  /** Both forms; nothing may be added afterwards. */
  finish(): { readonly settlement: Counted; readonly enforcement: Counted } {
    for (const again of this.#matters) this.#matter(again)
    for (const facts of this.#settlements) addSettlement(facts, this.#settled)
    for (const facts of this.#enforcements) addEnforcement(facts, this.#enforcing)
    return {
      settlement: { figures: this.#settled.figures, unplaced: this.#unplaced },
      enforcement: { figures: this.#enforced.figures, unplaced: {} }
    }
  }
}

const unplacedOf = (facts: SettledFacts): string | undefined =>
  facts.settlement?.result !== undefined && facts.settlement.inTime !== undefined
    ? undefined
    : addSettlement(facts, nowhere)
