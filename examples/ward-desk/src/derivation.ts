import { type Explicable, ruleDeadline } from "@danchu/calendar"
import type { CivilDate } from "@danchu/law"
import {
  complaintAcceptance,
  firstDecisionEffect,
  sendFirstDecision
} from "@danchu/law/rules/complaint-first"
import { complaintAppeal } from "@danchu/law/rules/complaint-second"
import { sendSuspensionDecision } from "@danchu/law/rules/complaint-suspension"
import { type ComplaintState, complaintFirst, resolutionTerm } from "@danchu/procedures"
import { bench } from "./desk.ts"

type Open = ReturnType<typeof complaintFirst.deadlines>[number]
type Counted = ReturnType<typeof ruleDeadline>
type Derive = (from: CivilDate, state: ComplaintState) => Counted

const { calendar } = bench

/** How each term of a first complaint is counted, by the rule that sets it. */
const terms: Readonly<Record<string, Derive>> = {
  [complaintAcceptance.id]: from => ruleDeadline(complaintAcceptance, from, calendar),
  [sendFirstDecision.id]: from => ruleDeadline(sendFirstDecision, from, calendar),
  [sendSuspensionDecision.id]: from => ruleDeadline(sendSuspensionDecision, from, calendar),
  [firstDecisionEffect.id]: (from, { remote }) =>
    ruleDeadline(firstDecisionEffect, from, calendar, { facts: { remote } }),
  [complaintAppeal.id]: (from, { remote }) =>
    ruleDeadline(complaintAppeal, from, calendar, { facts: { remote } })
}

/** Every step that leads to an open deadline; `null` where counting again would not give the very day on the list. */
export const derivationOf = (state: ComplaintState, open: Open): Explicable | null => {
  const term = open.key === "resolve" ? resolutionTerm(state, bench) : null
  if (term) return "derivation" in term ? term.derivation : term
  const found = terms[open.rule]?.(open.from, state)
  return found?._tag === "Deadline" && found.due === open.due ? found : null
}

export const openDeadlines = (state: ComplaintState): readonly Open[] =>
  complaintFirst.deadlines(state, bench)
