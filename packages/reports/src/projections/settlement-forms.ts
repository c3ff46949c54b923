import { type CaseFacts, matterOf } from "../case-facts.js"
import { type Decimal, decimal, negated, plus, zero } from "../decimal.js"
import { countedIn, type Entry } from "../entries.js"
import type { Projected, Projection } from "./handling.js"
import {
  type Adds,
  addEnforcement,
  addSettlement,
  addsIn,
  enforcing,
  type SettledFacts,
  settling
} from "./settlement-adds.js"
import {
  type EnforcementColumns,
  enforcementOf,
  type SettlementColumns,
  settlementOf
} from "./settlement-columns.js"

/** Forms 01 to 04/KQGQ: what came of complaints and denunciations within competence, and how decisions were carried out. */

const nowhere: readonly number[] = []

/** Several adds to one column become one. */
const entryOf = (
  thing: string,
  facts: SettledFacts,
  on: string,
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
  const entry: Entry = { thing, key: matterOf(facts), caseId: facts.id, on, counts: nowhere, amounts: sums }
  return unplaced === undefined ? { entries: [entry] } : { entries: [entry], unplaced }
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1)
const of = (facts: CaseFacts, kind: SettledFacts["kind"]): SettledFacts | null =>
  facts.kind !== "petition" && facts.kind === kind ? facts : null

const settlementForm = (columns: SettlementColumns): Projection => {
  const carried = [columns.inHand, columns.opening]
  const fresh = [columns.inHand, columns.received]
  const matters = [columns.matters]
  const mattersAgain = [...matters, ...(columns.mattersAgain === undefined ? [] : [columns.mattersAgain])]
  const project: Projection["project"] = (given, window) => {
    const none: Projected = { entries: [] }
    const facts = of(given, columns.kind)
    const found = facts && settling(facts, window)
    if (!facts || !found) return none
    const { handledOn, opening, again, settledOn } = found
    const petition = countedIn("petition", facts.id, facts.id, "", opening ? carried : fresh)
    const matter = countedIn("matter", matterOf(facts), facts.id, handledOn, again ? mattersAgain : matters)
    const outcome =
      settledOn === undefined
        ? none
        : entryOf("settled", facts, settledOn, adds => addSettlement(facts, adds))
    return { ...outcome, entries: [petition, matter, ...outcome.entries] }
  }
  return { covers: upTo(columns.last), project }
}

const enforcementForm = (columns: EnforcementColumns): Projection => ({
  covers: upTo(columns.last),
  project: (given, window) => {
    const facts = of(given, columns.kind)
    const found = facts && enforcing(facts, window)
    if (!facts || !found) return { entries: [] }
    return entryOf("decision", facts, found.effectiveOn, adds => {
      addEnforcement(facts, addsIn(window, adds))
      return undefined
    })
  }
})

export const settlementProjections: ReadonlyMap<string, Projection> = new Map([
  ["TT02/2021:01/KQGQ", settlementForm(settlementOf.complaint)],
  ["TT02/2021:02/KQGQ", enforcementForm(enforcementOf.complaint)],
  ["TT02/2021:03/KQGQ", settlementForm(settlementOf.denunciation)],
  ["TT02/2021:04/KQGQ", enforcementForm(enforcementOf.denunciation)],
  ["TT01/2024:01/KQGQ", settlementForm(settlementOf.complaint)],
  ["TT01/2024:02/KQGQ", enforcementForm(enforcementOf.complaint)]
])
