import type { CivilDate } from "@danchu/law"
import type { AmountName, AmountsOf, ComplaintFacts, DenunciationFacts } from "../case-facts.js"
import type { Exact } from "../decimal.js"
import type { Window } from "./handling.js"
import { enforcementOf, settlementOf } from "./settlement-columns.js"

/** Where columns of forms 01 to 04/KQGQ are added up. */
export interface Adds {
  readonly times: (column: number, count: number) => void
  readonly amount: (column: number, given: Exact, sign: 1 | -1) => void
}

/** Adds that hang on where a day lies: in the period, or before it. */
export interface DatedAdds {
  readonly always: Adds
  readonly within: (on: CivilDate) => Adds
  readonly before: (on: CivilDate) => Adds
}

export const nowhere: Adds = { times: () => {}, amount: () => {} }

/** The adds that count in a period; its last day that counts may lie before its first. */
export const addsIn = ({ from, to }: Window, adds: Adds): DatedAdds => ({
  always: adds,
  within: on => (from <= on && on <= to ? adds : nowhere),
  before: on => (on < from && on <= to ? adds : nowhere)
})

export type SettledFacts = ComplaintFacts | DenunciationFacts
type EnforcementFacts = NonNullable<SettledFacts["enforcement"]>

const names = Object.keys(settlementOf.complaint.recovered) as readonly AmountName[]

const amounts = (given: AmountsOf, columns: Readonly<Record<AmountName, number>>, adds: Adds): void => {
  for (const name of names) {
    const amount = given[name]
    if (amount !== undefined) adds.amount(columns[name], amount, 1)
  }
}

const complaintResults = {
  upheld: 20,
  rejected: 21,
  "partly-upheld": 22,
  confirmed: 23,
  changed: 24
} as const
const findings = { true: 24, false: 26, "partly-true": 28 } as const
const timeUnknown = "whether it was settled in time is not known"

const complaintOutcome = (
  { how, result, inTime }: NonNullable<ComplaintFacts["settlement"]>,
  adds: Adds
): string | undefined => {
  adds.times(how === "decision" ? 5 : 6, 1)
  if (how === "withdrawal") return undefined
  if (result) adds.times(complaintResults[result], 1)
  if (inTime !== undefined) adds.times(inTime ? 25 : 26, 1)
  return result === undefined ? "the decision has no result" : inTime === undefined ? timeUnknown : undefined
}

/** Withdrawn and terminated denunciations were settled too, in time or not; they have no finding. */
const denunciationOutcome = (
  { how, result, inTime }: NonNullable<DenunciationFacts["settlement"]>,
  again: boolean,
  adds: Adds
): string | undefined => {
  adds.times(6, 1)
  adds.times(how === "conclusion" ? (again ? 8 : 7) : how === "withdrawal" ? 9 : 10, 1)
  if (how === "conclusion" && result) {
    adds.times(findings[result], 1)
    if (again) adds.times(findings[result] + 1, 1)
  }
  if (inTime !== undefined) adds.times(inTime ? 30 : 31, 1)
  return how === "conclusion" && result === undefined
    ? "the conclusion has no finding"
    : inTime === undefined
      ? timeUnknown
      : undefined
}

/** How a case was settled, on form 01 or 03/KQGQ; answers why something of it has no column. */
export const addSettlement = (facts: SettledFacts, adds: Adds): string | undefined => {
  const { settlement, kind } = facts
  if (!settlement) return undefined
  const { recovered, people } = settlementOf[kind]
  amounts(settlement.recovered, recovered, adds)
  adds.times(people, settlement.organisationsRestored)
  adds.times(people + 1, settlement.individualsRestored)
  adds.times(people + 2, settlement.toDiscipline)
  adds.times(people + 3, settlement.officialsToDiscipline)
  adds.times(people + 4, settlement.toInvestigators ? 1 : 0)
  adds.times(people + 5, settlement.peopleToInvestigators)
  adds.times(people + 6, settlement.officialsToInvestigators)
  if (facts.kind === "complaint") return facts.settlement && complaintOutcome(facts.settlement, adds)
  return facts.settlement && denunciationOutcome(facts.settlement, facts.again, adds)
}

/** How what was decided was carried out, on form 02 or 04/KQGQ; what is due is what was open at the start. */
export const addEnforcement = (facts: SettledFacts, { always, within, before }: DatedAdds): void => {
  const { enforcement, kind } = facts
  if (!enforcement) return
  const columns = enforcementOf[kind]
  always.times(1, 1)
  if (enforcement.doneOn !== undefined) within(enforcement.doneOn).times(2, 1)
  amounts(enforcement.due, columns.due, always)
  for (const payment of enforcement.paid) {
    amounts(payment, columns.paid, within(payment.on))
    const earlier = before(payment.on)
    for (const name of names) {
      const amount = payment[name]
      if (amount !== undefined && enforcement.due[name] !== undefined)
        earlier.amount(columns.due[name], amount, -1)
    }
  }
  for (const act of enforcement.disciplined) {
    const adds = within(act.on)
    adds.times(columns.disciplined, act.people)
    adds.times(columns.disciplined + 1, act.officials)
  }
  for (const act of enforcement.prosecuted) {
    const adds = within(act.on)
    adds.times(columns.prosecuted, 1)
    adds.times(columns.prosecuted + 1, act.people)
    adds.times(columns.prosecuted + 2, act.officials)
  }
  if (facts.kind === "denunciation") addRestored(facts, { always, within, before })
}

const addRestored = ({ enforcement }: DenunciationFacts, { always, within, before }: DatedAdds): void => {
  if (!enforcement) return
  const { restoring, organisationsDisciplined } = enforcementOf.denunciation
  if (!restoring || organisationsDisciplined === undefined) return
  always.times(restoring.due, enforcement.organisationsDue)
  always.times(restoring.due + 1, enforcement.individualsDue)
  for (const { on, organisations, individuals } of enforcement.restored) {
    within(on).times(restoring.done, organisations)
    within(on).times(restoring.done + 1, individuals)
    if (enforcement.organisationsDue > 0) before(on).amount(restoring.due, organisations, -1)
    if (enforcement.individualsDue > 0) before(on).amount(restoring.due + 1, individuals, -1)
  }
  for (const { on, organisations } of enforcement.disciplined)
    within(on).times(organisationsDisciplined, organisations)
}

/** What form 01 or 03/KQGQ counts of a case: from the day on which it was found to be within competence until it is settled. */
export interface Settling {
  readonly handledOn: CivilDate
  readonly opening: boolean
  readonly again: boolean
  /** Only where it was settled in the period. */
  readonly settledOn?: CivilDate
}

export const settling = (facts: SettledFacts, window: Window): Settling | null => {
  const { handling, settlement } = facts
  if (!handling?.eligible || handling.competence !== "own" || handling.on > window.to) return null
  const settledOn = settlement && settlement.on <= window.to ? settlement.on : undefined
  if (settledOn !== undefined && settledOn < window.from) return null
  return {
    handledOn: handling.on,
    opening: handling.on < window.from,
    again: facts.kind === "denunciation" && facts.again,
    ...(settledOn !== undefined && { settledOn })
  }
}

/** What form 02 or 04/KQGQ counts of a case: from the day its decision takes effect until it is carried out. */
export const enforcing = ({ enforcement }: SettledFacts, window: Window): EnforcementFacts | null => {
  if (!enforcement || enforcement.effectiveOn > window.to) return null
  const { doneOn } = enforcement
  return doneOn !== undefined && doneOn <= window.to && doneOn < window.from ? null : enforcement
}
