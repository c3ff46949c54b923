import type { CaseFacts } from "../case-facts.js"
import { matterOf } from "../case-facts.js"
import { type Decimal, decimal, negated, plus, zero } from "../decimal.js"
import { countedIn, type Entry } from "../tally.js"
import type { Projected, Projection } from "./handling.js"
import { type Adds, addEnforcement, addSettlement, enforcing, settling } from "./settlement-adds.js"

/** Forms 01 and 02/KQGQ: what came of complaints within competence, and how decisions were carried out. */

/** Several adds to one column become one. */
const entryOf = (
  key: string,
  caseId: string,
  rank: string,
  fill: (adds: Adds) => string | undefined
): Projected => {
  const sums = new Map<number, Decimal>()
  const add = (column: number, amount: Decimal): void => {
    sums.set(column, plus(sums.get(column) ?? zero, amount))
  }
  const unplaced = fill({
    times: (column, count) => {
      if (count > 0) add(column, decimal(count))
    },
    amount: (column, given, sign) => add(column, sign === 1 ? decimal(given) : negated(decimal(given)))
  })
  const entry: Entry = { key, caseId, rank, counts: [], amounts: sums }
  return unplaced === undefined ? { entries: [entry] } : { entries: [entry], unplaced }
}

const settlementForm: Projection = {
  covers: Array.from({ length: 26 }, (_, i) => i + 1),
  project: (facts: CaseFacts, window) => {
    const none: Projected = { entries: [] }
    const found = facts.kind === "complaint" ? settling(facts, window) : null
    if (!found) return none
    const { handledOn, opening, settlement } = found
    const petition = countedIn(`petition:${facts.id}`, facts.id, facts.id, [1, opening ? 2 : 3])
    const matter = countedIn(`matter:${matterOf(facts)}`, facts.id, `${handledOn} ${facts.id}`, [4])
    const outcome = settlement
      ? entryOf(`settled:${matterOf(facts)}`, facts.id, `${settlement.on} ${facts.id}`, adds =>
          addSettlement(settlement, adds)
        )
      : none
    return { ...outcome, entries: [petition, matter, ...outcome.entries] }
  }
}

const enforcementForm: Projection = {
  covers: Array.from({ length: 19 }, (_, i) => i + 1),
  project: (facts: CaseFacts, window) => {
    const found = facts.kind === "complaint" ? enforcing(facts, window) : null
    if (!found) return { entries: [] }
    return entryOf(`decision:${matterOf(facts)}`, facts.id, `${found.effectiveOn} ${facts.id}`, adds => {
      addEnforcement(found, window, adds)
      return undefined
    })
  }
}

export const settlementProjections: ReadonlyMap<string, Projection> = new Map([
  ["TT02/2021:01/KQGQ", settlementForm],
  ["TT02/2021:02/KQGQ", enforcementForm],
  ["TT01/2024:01/KQGQ", settlementForm],
  ["TT01/2024:02/KQGQ", enforcementForm]
])
