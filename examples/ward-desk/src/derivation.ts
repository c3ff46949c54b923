import { type Explicable, ruleDeadline } from "@danchu/calendar"
import type { CivilDate, Rule, Term } from "@danchu/law"
import { isRuling } from "@danchu/law"
import { type AnyRule, rules } from "@danchu/law/rules"
import type { CountedTerm, OpenDeadline } from "@danchu/procedures"
import * as z from "zod"
import { bench } from "./bench.ts"

const TermShape = z.object({ kind: z.literal("within"), count: z.int(), unit: z.string() })

/** Whether a rule gives a term on that day, under every reading: one text may give days where another asks nothing. */
const isTerm = (rule: AnyRule, on: CivilDate): rule is Rule<Term> => {
  const answer = rule.on(on)
  return (
    isRuling(answer) && [answer, ...answer.readings].every(({ value }) => TermShape.safeParse(value).success)
  )
}

/** A fact of a rule ("several-places") under the name that a state gives it ("severalPlaces"). */
const inState = (fact: string): string =>
  fact.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * How a deadline is counted from its day by the rule that sets it; `null` where that would not give the very day on the
 * list, because acts moved the clock.
 */
export const whyOf = (open: OpenDeadline, state: object): Explicable | null => {
  const rule = rules.get(open.rule)
  if (!rule || open.due === null || !isTerm(rule, open.from)) return null
  const known = new Map<string, unknown>(Object.entries(state))
  const facts = Object.fromEntries(
    Object.keys(rule.facts).flatMap(name => {
      const value = known.get(inState(name))
      return typeof value === "boolean" || typeof value === "number" ? [[name, value]] : []
    })
  )
  const found = ruleDeadline(rule, open.from, bench.calendar, { facts })
  return found._tag === "Deadline" && found.due === open.due ? found : null
}

/** The derivation of a term that the procedure has counted itself. */
export const countedBy = (term: CountedTerm | Explicable | null): Explicable | null =>
  term === null ? null : "derivation" in term ? term.derivation : term
