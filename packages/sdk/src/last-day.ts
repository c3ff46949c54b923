import {
  type ContinuousDuty,
  continuousDuty,
  type Deadline,
  type LastDayBefore,
  lastDayBefore,
  officialCalendar,
  ruleDeadline,
  type WorkCalendar
} from "@danchu/calendar"
import {
  type Absence,
  type CivilDate,
  type Continuous,
  factsFrom,
  InvalidText,
  isRuling,
  type LeadTime,
  type Rule,
  type Ruling,
  type Term
} from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"

export interface LastDayWanted {
  /** The facts of the case that the rule asks for, as `{ complex: "true" }`. */
  readonly facts?: Readonly<Record<string, string>>
  /** The day whose law governs, where it is not the day of the trigger. */
  readonly governedOn?: CivilDate
  readonly calendar?: WorkCalendar
}

type Status = WorkCalendar["status"]

/** A last day with its derivation, for a term, a duty before an event or a duty that lasts; or that the law is silent. */
export type LastDay = Deadline<Status> | LastDayBefore<Status> | ContinuousDuty | Absence

const kindOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined

/**
 * The last day of a duty by the id of its rule, as "complaint.accept"; `explain` says how it was found.
 * @throws Unknown for a rule or a fact that nobody knows, InvalidText where the rule sets no term, CalendarNotPublished
 * @example
 * ```ts
 * const found = lastDay("complaint.accept", day("2026-06-18"))
 * found._tag // "Deadline"
 * "due" in found && found.due // "2026-06-29"
 * ```
 */
export const lastDay = (
  id: string,
  from: CivilDate,
  { facts: given = {}, governedOn = from, calendar = officialCalendar }: LastDayWanted = {}
): LastDay => {
  const rule = ruleOf(id)
  const facts = factsFrom(rule, given)
  const answer = rule.on(governedOn, facts)
  if (!isRuling(answer)) return answer
  const kind = kindOf(answer.value)
  if (kind === "before") return lastDayBefore(answer as Ruling<LeadTime>, from, calendar)
  if (kind === "continuous") return continuousDuty(answer as Ruling<Continuous>, [{ from, to: null }], from)
  if (kind === "within") {
    const found = ruleDeadline(rule as Rule<Term>, from, calendar, { facts, governedOn })
    // Only acts on the clock are refused or leave it standing, and none is given.
    if (found._tag !== "ActRefused" && found._tag !== "ClockStopped") return found
  }
  throw new InvalidText(`${id} sets no term`, id, `ruleOf("${id}").on(…) says what it does set.`)
}
