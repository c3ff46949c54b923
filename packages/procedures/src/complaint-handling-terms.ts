import { type ClockStopped, complaintSuspension, type Suspension as StoppedClock } from "@danchu/calendar"
import type { Rule, Term } from "@danchu/law"
import type { complex, remote } from "@danchu/law/rules/complaint-facts"
import { sendSuspensionDecision } from "@danchu/law/rules/complaint-suspension"
import type { ComplaintHandling } from "./complaint-handling.js"
import type { Bench } from "./procedure.js"
import { type CountedTerm, termAfter, termFrom } from "./term.js"

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
): CountedTerm | ClockStopped | null =>
  termAfter(rule, state.acceptedOn, stoppedClocks(state), bench, {
    facts: { complex: state.complex, remote: state.remote }
  })

export const sendPauseBy = (state: ComplaintHandling, bench: Bench): CountedTerm | null =>
  termFrom(sendSuspensionDecision, state.unsentDecisionOn, bench)
