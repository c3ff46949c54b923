import type { CivilDate } from "@danchu/law"
import {
  type AmountName,
  type AmountsOf,
  type CaseFacts,
  type ComplaintFacts,
  matterOf
} from "../case-facts.js"
import { type Decimal, decimal, digitsOf, negated, plus, zero } from "../decimal.js"
import { countedIn, type Entry } from "../tally.js"
import type { Projected, Projection, Window } from "./handling.js"

/** Forms 01 and 02/KQGQ: what came of complaints within competence, and how decisions were carried out. */

const names: readonly AmountName[] = [
  "stateMoney",
  "stateLand",
  "organisationMoney",
  "organisationLand",
  "individualMoney",
  "individualLand"
]

type Add = readonly [column: number, amount: Decimal]

const amountsAt = (amounts: AmountsOf, columns: readonly number[]): readonly Add[] =>
  names.flatMap((name, i): readonly Add[] => {
    const amount = amounts[name]
    const column = columns[i]
    return amount === undefined || column === undefined ? [] : [[column, decimal(amount)]]
  })

const times = (column: number, count: number): readonly Add[] =>
  count === 0 ? [] : [[column, decimal(count)]]

/** Several adds to one column become one. */
const entryOf = (key: string, caseId: string, rank: string, adds: readonly Add[]): Entry => {
  const sums = new Map<number, Decimal>()
  for (const [column, amount] of adds) sums.set(column, plus(sums.get(column) ?? zero, amount))
  return { key, caseId, rank, counts: [], amounts: sums }
}

const within = (on: CivilDate, { from, to }: Window): boolean => from <= on && on <= to

const results = { upheld: 20, rejected: 21, "partly-upheld": 22, confirmed: 23, changed: 24 } as const

const settled = (facts: ComplaintFacts, settlement: NonNullable<ComplaintFacts["settlement"]>): Projected => {
  const decided = settlement.how === "decision"
  const result = decided && settlement.result ? results[settlement.result] : undefined
  const adds: readonly Add[] = [
    ...times(decided ? 5 : 6, 1),
    ...(result === undefined ? [] : times(result, 1)),
    ...(decided && settlement.inTime !== undefined ? times(settlement.inTime ? 25 : 26, 1) : []),
    ...amountsAt(settlement.recovered, [7, 8, 9, 10, 11, 12]),
    ...times(13, settlement.organisationsRestored),
    ...times(14, settlement.individualsRestored),
    ...times(15, settlement.toDiscipline),
    ...times(16, settlement.officialsToDiscipline),
    ...times(17, settlement.toInvestigators ? 1 : 0),
    ...times(18, settlement.peopleToInvestigators),
    ...times(19, settlement.officialsToInvestigators)
  ]
  const entries = [entryOf(`settled:${matterOf(facts)}`, facts.id, `${settlement.on} ${facts.id}`, adds)]
  if (decided && result === undefined) return { entries, unplaced: "the decision has no result" }
  if (decided && settlement.inTime === undefined)
    return { entries, unplaced: "whether the decision was in time is not known" }
  return { entries }
}

/** A complaint counts from the day on which it was found to be within competence until it is settled. */
const settlementForm: Projection = {
  covers: Array.from({ length: 26 }, (_, i) => i + 1),
  project: (facts: CaseFacts, window) => {
    const none: Projected = { entries: [] }
    if (facts.kind !== "complaint") return none
    const { handling, settlement } = facts
    if (!handling?.eligible || handling.competence !== "own" || handling.on > window.to) return none
    if (settlement && settlement.on < window.from) return none
    const petition = countedIn(`petition:${facts.id}`, facts.id, facts.id, [
      1,
      handling.on < window.from ? 2 : 3
    ])
    const matter = countedIn(`matter:${matterOf(facts)}`, facts.id, `${handling.on} ${facts.id}`, [4])
    const outcome = settlement && within(settlement.on, window) ? settled(facts, settlement) : none
    return { ...outcome, entries: [petition, matter, ...outcome.entries] }
  }
}

const less = (a: AmountsOf, b: AmountsOf): AmountsOf =>
  Object.fromEntries(
    names.flatMap(name => {
      const left = a[name]
      if (left === undefined) return []
      const rest = plus(decimal(left), negated(decimal(b[name] ?? 0)))
      return [[name, digitsOf(rest)]]
    })
  )

/** A decision counts from the day it takes effect until it is carried out; what is due is what was unpaid at the start. */
const enforcementForm: Projection = {
  covers: Array.from({ length: 19 }, (_, i) => i + 1),
  project: (facts: CaseFacts, window) => {
    if (facts.kind !== "complaint" || !facts.enforcement) return { entries: [] }
    const { effectiveOn, doneOn, due, paid, disciplined, prosecuted } = facts.enforcement
    if (effectiveOn > window.to || (doneOn !== undefined && doneOn < window.from)) return { entries: [] }
    const unpaid = paid.filter(payment => payment.on < window.from).reduce<AmountsOf>(less, due)
    const acts = (all: typeof disciplined) => all.filter(act => within(act.on, window))
    const adds: readonly Add[] = [
      ...times(1, 1),
      ...times(2, doneOn !== undefined && doneOn <= window.to ? 1 : 0),
      ...amountsAt(unpaid, [3, 4, 7, 8, 9, 10]),
      ...paid
        .filter(payment => within(payment.on, window))
        .flatMap(payment => amountsAt(payment, [5, 6, 11, 12, 13, 14])),
      ...acts(disciplined).flatMap(act => [...times(15, act.people), ...times(16, act.officials)]),
      ...acts(prosecuted).flatMap(act => [
        ...times(17, 1),
        ...times(18, act.people),
        ...times(19, act.officials)
      ])
    ]
    const key = `decision:${matterOf(facts)}`
    return { entries: [entryOf(key, facts.id, `${effectiveOn} ${facts.id}`, adds)] }
  }
}

export const settlementProjections: ReadonlyMap<string, Projection> = new Map([
  ["TT02/2021:01/KQGQ", settlementForm],
  ["TT02/2021:02/KQGQ", enforcementForm],
  ["TT01/2024:01/KQGQ", settlementForm],
  ["TT01/2024:02/KQGQ", enforcementForm]
])
