import { type ComplaintFacts, matterOf } from "./case-facts.js"
import type { Counted } from "./count-handling.js"
import { asNumber } from "./decimal.js"
import { DecimalSum } from "./decimal-sum.js"
import { MatterPlaces } from "./matter-places.js"
import type { Window } from "./projections/handling.js"
import {
  type Adds,
  addEnforcement,
  addSettlement,
  enforcing,
  settling
} from "./projections/settlement-adds.js"

type Settlement = NonNullable<ComplaintFacts["settlement"]>
type Enforcement = NonNullable<ComplaintFacts["enforcement"]>

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

/** Counts complaints into forms 01 and 02/KQGQ; only what several petitions share is remembered. */
export class SettlementCount {
  readonly #window: Window
  readonly #settled = new Columns(26)
  readonly #enforced = new Columns(19)
  readonly #unplaced: Record<string, number> = {}
  readonly #matters = new MatterPlaces<null>()
  readonly #settlements = new MatterPlaces<Settlement>()
  readonly #enforcements = new MatterPlaces<Enforcement>()

  constructor(window: Window) {
    this.#window = window
  }

  #settle(settlement: Settlement): void {
    addSettlement(settlement, this.#settled)
  }

  add(facts: ComplaintFacts, alone: boolean): void {
    const found = settling(facts, this.#window)
    if (found) {
      const { handledOn, opening, settlement } = found
      this.#settled.times(1, 1)
      this.#settled.times(opening ? 2 : 3, 1)
      const matter = matterOf(facts)
      if (alone || !this.#matters.put(matter, handledOn, facts.id, null)) this.#settled.times(4, 1)
      if (settlement) {
        const why = unplacedOf(settlement)
        if (why !== undefined) this.#unplaced[why] = (this.#unplaced[why] ?? 0) + 1
        if (alone) this.#settle(settlement)
        else this.#settlements.put(matter, settlement.on, facts.id, settlement)
      }
    }
    const enforcement = enforcing(facts, this.#window)
    if (!enforcement) return
    if (alone) addEnforcement(enforcement, this.#window, this.#enforced)
    else this.#enforcements.put(matterOf(facts), enforcement.effectiveOn, facts.id, enforcement)
  }

  /** Both forms; nothing may be added afterwards. */
  finish(): { readonly settlement: Counted; readonly enforcement: Counted } {
    for (const settlement of this.#settlements) this.#settle(settlement)
    for (const enforcement of this.#enforcements) addEnforcement(enforcement, this.#window, this.#enforced)
    return {
      settlement: { figures: this.#settled.figures, unplaced: this.#unplaced },
      enforcement: { figures: this.#enforced.figures, unplaced: {} }
    }
  }
}

const nowhere: Adds = { times: () => {}, amount: () => {} }
const unplacedOf = (settlement: Settlement): string | undefined =>
  settlement.result !== undefined && settlement.inTime !== undefined
    ? undefined
    : addSettlement(settlement, nowhere)
