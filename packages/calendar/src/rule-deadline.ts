import {
  type Absence,
  type CivilDate,
  type FactKinds,
  type FactsOf,
  isRuling,
  type Reading,
  type Rule,
  type Ruling,
  type Term
} from "@danchu/law"
import type { ActRefused, ClockAct, ClockStopped } from "./clock-act.js"
import { type DeadlineOptions, deadline } from "./deadline.js"
import { deadlineAfter } from "./deadline-acts.js"
import type { Deadline } from "./deadline-result.js"
import type { AnyCalendar } from "./work-calendar.js"

export interface RuleDeadlineOptions<F extends FactKinds> extends Omit<DeadlineOptions, "alsoGoverned"> {
  readonly facts?: FactsOf<F>
  /** The day whose law governs, where it is not the day of the trigger. */
  readonly governedOn?: CivilDate
  readonly acts?: readonly ClockAct[]
}

/**
 * Asks a rule for the term that governs a case, across changes of law, and counts it.
 * @param from the day of the trigger; its law governs unless `governedOn` or a transitional clause says otherwise
 * @throws CalendarNotPublished, ActOutOfTerm, OutOfOrder
 * @example
 * ```ts
 * const found = ruleDeadline(complaintAcceptance, day("2026-06-25"), officialCalendar)
 * if (found._tag === "Deadline") found.due // "2026-07-06"
 * ```
 */
export const ruleDeadline = <F extends FactKinds, C extends AnyCalendar>(
  rule: Rule<Term, F>,
  from: CivilDate,
  calendar: C,
  options: RuleDeadlineOptions<F> = {}
): Deadline<C["status"]> | ClockStopped | ActRefused | Absence => {
  const { facts, governedOn = from, acts = [], ...more } = options
  const ruling = rule.on(governedOn, facts)
  if (!isRuling(ruling)) return ruling
  const first = deadline(ruling, from, calendar, more)
  const governed =
    options.governedOn === undefined ? rule.transition?.governs({ from, lastDay: first.due }) : undefined
  const alsoGoverned = (governed?.readings ?? []).flatMap((reading): readonly Reading<Ruling<Term>>[] => {
    const other = rule.on(reading.value, facts)
    return isRuling(other) ? [{ ...reading, value: other }] : []
  })
  const warnings = governed?.warnings ?? []
  if (acts.length === 0 && alsoGoverned.length === 0 && warnings.length === 0) return first
  const found =
    acts.length === 0
      ? deadline(ruling, from, calendar, { ...more, alsoGoverned })
      : deadlineAfter(ruling, from, acts, calendar, { ...more, alsoGoverned })
  return found._tag === "Deadline" ? { ...found, warnings: [...found.warnings, ...warnings] } : found
}
