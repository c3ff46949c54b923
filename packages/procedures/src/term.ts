import {
  type ClockAct,
  type ClockStopped,
  type Deadline,
  lastDayBefore,
  type RuleDeadlineOptions,
  ruleDeadline
} from "@danchu/calendar"
import type { Citation, CivilDate, FactKinds, Label, LeadTime, Rule, Ruling, Term } from "@danchu/law"
import type { Bench, Governance, OpenDeadline } from "./procedure.js"

/** A term of the case, counted: its last day under the prevailing reading, and its whole derivation. */
export interface CountedTerm {
  readonly due: CivilDate
  readonly basis: readonly Citation[]
  readonly governance: Governance
  readonly derivation: Deadline
}

export const counted = (derivation: Deadline, on: CivilDate): CountedTerm => ({
  due: derivation.due,
  basis: derivation.basis,
  governance: { rule: derivation.rule, on },
  derivation
})

/** A term that runs from a day of the case; `null` where that day is not known or no law of it was found. */
export const termFrom = <F extends FactKinds>(
  rule: Rule<Term, F>,
  from: CivilDate | null,
  bench: Bench,
  options: RuleDeadlineOptions<F> = {}
): CountedTerm | null => {
  if (from === null) return null
  const found = ruleDeadline(rule, from, bench.calendar, options)
  return found._tag === "Deadline" ? counted(found, options.governedOn ?? from) : null
}

const beganOn = (act: ClockAct): CivilDate => (act.act === "obstacle" ? act.from : act.decided)

/**
 * A term whose clock was stopped or made longer by acts, in the order of time; an act that came after the last day moves
 * nothing any more. While the clock stands still it has no last day.
 */
export const termAfter = <F extends FactKinds>(
  rule: Rule<Term, F>,
  from: CivilDate | null,
  acts: readonly ClockAct[],
  bench: Bench,
  options: RuleDeadlineOptions<F> = {}
): CountedTerm | ClockStopped | null => {
  let term = termFrom(rule, from, bench, options)
  const taken: ClockAct[] = []
  for (const act of acts) {
    if (from === null || term === null || beganOn(act) > term.due) return term
    const found = ruleDeadline(rule, from, bench.calendar, { ...options, acts: [...taken, act] })
    if (found._tag === "ClockStopped") return found
    if (found._tag !== "Deadline") return term
    taken.push(act)
    term = counted(found, options.governedOn ?? from)
  }
  return term
}

/** Whether an act came after the last day of its term, and the rule that says so. */
export const lateness = (
  term: CountedTerm | null,
  on: CivilDate
): { readonly late: boolean; readonly governedBy: Governance[] } => ({
  late: term !== null && on > term.due,
  governedBy: term ? [term.governance] : []
})

/** A counted term as an open deadline of the case; none where there is no term. */
export const openTerm = (
  key: string,
  term: CountedTerm | null,
  owner: string,
  lapse: Label
): readonly OpenDeadline[] =>
  term === null
    ? []
    : [
        {
          key,
          rule: term.governance.rule,
          from: term.derivation.from,
          due: term.due,
          safeDue: term.derivation.safeDue,
          owner,
          basis: term.basis,
          lapse
        }
      ]

/** As `openTerm`, also while the clock stands still: then there is no last day. */
export const openStoppable = (
  key: string,
  term: CountedTerm | ClockStopped | null,
  owner: string,
  lapse: Label
): readonly OpenDeadline[] =>
  term === null || !("_tag" in term)
    ? openTerm(key, term, owner, lapse)
    : [
        {
          key,
          rule: term.rule,
          from: term.from,
          due: null,
          safeDue: null,
          owner,
          basis: term.basis,
          lapse
        }
      ]

/** The last day on which a notice is still in time for an event. */
export const noticeInTime = (law: Ruling<LeadTime>, event: CivilDate, bench: Bench): CivilDate =>
  lastDayBefore(law, event, bench.calendar).due

/** A duty that comes before an event, as an open deadline; none where no law of that day was found. */
export const openBefore = (
  key: string,
  law: Ruling<LeadTime> | null,
  event: CivilDate | null,
  bench: Bench,
  owner: string,
  lapse: Label
): readonly OpenDeadline[] => {
  if (law === null || event === null) return []
  const found = lastDayBefore(law, event, bench.calendar)
  return [
    {
      key,
      rule: law.rule,
      from: event,
      due: found.due,
      safeDue: found.safeDue,
      owner,
      basis: found.basis,
      lapse
    }
  ]
}

/** What the law attaches to most terms: the act stays owed. */
export const breach: Label = {
  vi: "vi phạm thời hạn; việc vẫn phải được thực hiện",
  en: "a breach of the term; the act is still owed"
}
