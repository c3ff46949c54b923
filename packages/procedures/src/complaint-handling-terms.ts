import {
  type ClockStopped,
  complaintSuspension,
  ruleDeadline,
  type Suspension as StoppedClock
} from "@danchu/calendar"
import type { Rule, Term } from "@danchu/law"
import type { complex, remote } from "@danchu/law/rules/complaint-facts"
import { sendSuspensionDecision } from "@danchu/law/rules/complaint-suspension"
import type { ComplaintHandling } from "./complaint-handling.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { type CountedTerm, counted, openTerm, termFrom } from "./term.js"

type ResolutionRule = Rule<Term, { readonly complex: typeof complex; readonly remote: typeof remote }>

const stoppedClocks = (state: ComplaintHandling): readonly StoppedClock[] =>
  state.suspensions.map(one => ({
    act: "suspension",
    under: complaintSuspension,
    ground: one.ground,
    decided: one.from,
    continued: one.until,
    evidence: one.evidence
  }))

/** The term of resolution with the suspensions of Đ11a taken out; while the clock stands still it has no last day. */
export const resolutionTermUnder = (
  rule: ResolutionRule,
  state: ComplaintHandling,
  bench: Bench
): CountedTerm | ClockStopped | null => {
  if (state.acceptedOn === null) return null
  const found = ruleDeadline(rule, state.acceptedOn, bench.calendar, {
    facts: { complex: state.complex, remote: state.remote },
    acts: stoppedClocks(state)
  })
  if (found._tag === "Deadline") return counted(found, state.acceptedOn)
  return found._tag === "ClockStopped" ? found : null
}

export const sendPauseBy = (state: ComplaintHandling, bench: Bench): CountedTerm | null =>
  termFrom(sendSuspensionDecision, state.unsentDecisionOn, bench)

/** The deadline of the resolution, which has no last day while the clock stands still. */
export const openResolution = (
  term: CountedTerm | ClockStopped | null,
  lapse: OpenDeadline["lapse"]
): readonly OpenDeadline[] => {
  if (term === null) return []
  if (!("_tag" in term)) return openTerm("resolve", term, "resolver", lapse)
  return [
    {
      key: "resolve",
      rule: term.rule,
      from: term.from,
      due: null,
      safeDue: null,
      owner: "resolver",
      basis: term.basis,
      lapse
    }
  ]
}
