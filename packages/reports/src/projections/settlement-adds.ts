import type { CivilDate } from "@danchu/law"
import type { AmountName, AmountsOf, ComplaintFacts } from "../case-facts.js"
import type { Exact } from "../decimal.js"
import type { Window } from "./handling.js"

/** Where columns of forms 01 and 02/KQGQ are added up. */
export interface Adds {
  readonly times: (column: number, count: number) => void
  readonly amount: (column: number, given: Exact, sign: 1 | -1) => void
}

export const within = (on: CivilDate, { from, to }: Window): boolean => from <= on && on <= to

const recoveredIn: Readonly<Record<AmountName, number>> = {
  stateMoney: 7,
  stateLand: 8,
  organisationMoney: 9,
  organisationLand: 10,
  individualMoney: 11,
  individualLand: 12
}
const dueIn: Readonly<Record<AmountName, number>> = {
  stateMoney: 3,
  stateLand: 4,
  organisationMoney: 7,
  organisationLand: 8,
  individualMoney: 9,
  individualLand: 10
}
const paidIn: Readonly<Record<AmountName, number>> = {
  stateMoney: 5,
  stateLand: 6,
  organisationMoney: 11,
  organisationLand: 12,
  individualMoney: 13,
  individualLand: 14
}
const names = Object.keys(recoveredIn) as readonly AmountName[]
const results = { upheld: 20, rejected: 21, "partly-upheld": 22, confirmed: 23, changed: 24 } as const

const amounts = (given: AmountsOf, columns: Readonly<Record<AmountName, number>>, adds: Adds): void => {
  for (const name of names) {
    const amount = given[name]
    if (amount !== undefined) adds.amount(columns[name], amount, 1)
  }
}

/** How a complaint was settled, on form 01/KQGQ; answers why something of it has no column. */
export const addSettlement = (
  settlement: NonNullable<ComplaintFacts["settlement"]>,
  adds: Adds
): string | undefined => {
  const decided = settlement.how === "decision"
  adds.times(decided ? 5 : 6, 1)
  if (decided && settlement.result) adds.times(results[settlement.result], 1)
  if (decided && settlement.inTime !== undefined) adds.times(settlement.inTime ? 25 : 26, 1)
  amounts(settlement.recovered, recoveredIn, adds)
  adds.times(13, settlement.organisationsRestored)
  adds.times(14, settlement.individualsRestored)
  adds.times(15, settlement.toDiscipline)
  adds.times(16, settlement.officialsToDiscipline)
  adds.times(17, settlement.toInvestigators ? 1 : 0)
  adds.times(18, settlement.peopleToInvestigators)
  adds.times(19, settlement.officialsToInvestigators)
  if (!decided) return undefined
  if (settlement.result === undefined) return "the decision has no result"
  return settlement.inTime === undefined ? "whether the decision was in time is not known" : undefined
}

/** How a decision was carried out, on form 02/KQGQ; what is due is what was unpaid at the start. */
export const addEnforcement = (
  { doneOn, due, paid, disciplined, prosecuted }: NonNullable<ComplaintFacts["enforcement"]>,
  window: Window,
  adds: Adds
): void => {
  adds.times(1, 1)
  if (doneOn !== undefined && doneOn <= window.to) adds.times(2, 1)
  amounts(due, dueIn, adds)
  for (const payment of paid) {
    if (within(payment.on, window)) amounts(payment, paidIn, adds)
    else if (payment.on < window.from)
      for (const name of names) {
        const amount = payment[name]
        if (amount !== undefined && due[name] !== undefined) adds.amount(dueIn[name], amount, -1)
      }
  }
  for (const act of disciplined)
    if (within(act.on, window)) {
      adds.times(15, act.people)
      adds.times(16, act.officials)
    }
  for (const act of prosecuted)
    if (within(act.on, window)) {
      adds.times(17, 1)
      adds.times(18, act.people)
      adds.times(19, act.officials)
    }
}

type Settlement = NonNullable<ComplaintFacts["settlement"]>
type Enforcement = NonNullable<ComplaintFacts["enforcement"]>

/** What form 01/KQGQ counts of a complaint: from the day on which it was found to be within competence until it is settled. */
export interface Settling {
  readonly handledOn: CivilDate
  readonly opening: boolean
  /** Only where it was settled in the period. */
  readonly settlement?: Settlement
}

export const settling = (facts: ComplaintFacts, window: Window): Settling | null => {
  const { handling, settlement } = facts
  if (!handling?.eligible || handling.competence !== "own" || handling.on > window.to) return null
  const known = settlement && settlement.on <= window.to ? settlement : undefined
  if (known && known.on < window.from) return null
  return {
    handledOn: handling.on,
    opening: handling.on < window.from,
    ...(known && { settlement: known })
  }
}

/** What form 02/KQGQ counts of a complaint: from the day its decision takes effect until it is carried out. */
export const enforcing = ({ enforcement }: ComplaintFacts, window: Window): Enforcement | null => {
  if (!enforcement || enforcement.effectiveOn > window.to) return null
  const { doneOn } = enforcement
  return doneOn !== undefined && doneOn <= window.to && doneOn < window.from ? null : enforcement
}
