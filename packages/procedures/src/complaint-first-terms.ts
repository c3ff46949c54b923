import {
  type ClockStopped,
  complaintSuspension,
  type Deadline,
  lastDayBefore,
  ruleDeadline,
  type Suspension as StoppedClock
} from "@danchu/calendar"
import type { Citation, CivilDate, LeadTime, Rule, Ruling, Term } from "@danchu/law"
import type { remote } from "@danchu/law/rules/complaint-facts"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst,
  firstDecisionEffect,
  sendFirstDecision
} from "@danchu/law/rules/complaint-first"
import { complaintAppeal } from "@danchu/law/rules/complaint-second"
import { sendSuspensionDecision } from "@danchu/law/rules/complaint-suspension"
import type { ComplaintState } from "./complaint-first-state.js"
import type { Bench, Governance } from "./procedure.js"

/** A term of the case, counted: its last day under the prevailing reading, and its whole derivation. */
export interface CountedTerm {
  readonly due: CivilDate
  readonly basis: readonly Citation[]
  readonly governance: Governance
  readonly derivation: Deadline
}

const counted = (derivation: Deadline, on: CivilDate): CountedTerm => ({
  due: derivation.due,
  basis: derivation.basis,
  governance: { rule: derivation.rule, on },
  derivation
})

/** A term that runs from a day of the case; `null` where that day is not known or no law of it was found. */
const termFrom = (
  rule: Rule<Term, Record<never, never>>,
  from: CivilDate | null,
  bench: Bench
): CountedTerm | null => {
  if (from === null) return null
  const found = ruleDeadline(rule, from, bench.calendar)
  return found._tag === "Deadline" ? counted(found, from) : null
}

export const limitation = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(complaintLimitation, state.knownOn, bench)

export const acceptBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(complaintAcceptance, state.receivedOn, bench)

const stoppedClocks = (state: ComplaintState): readonly StoppedClock[] =>
  state.suspensions.map(one => ({
    act: "suspension",
    under: complaintSuspension,
    ground: one.ground,
    decided: one.from,
    continued: one.until,
    evidence: one.evidence
  }))

/** The term of Đ28 with the suspensions of Đ11a taken out; while the clock stands still it has no last day. */
export const resolutionTerm = (state: ComplaintState, bench: Bench): CountedTerm | ClockStopped | null => {
  if (state.acceptedOn === null) return null
  const found = ruleDeadline(complaintResolutionFirst, state.acceptedOn, bench.calendar, {
    facts: { complex: state.complex, remote: state.remote },
    acts: stoppedClocks(state)
  })
  if (found._tag === "Deadline") return counted(found, state.acceptedOn)
  return found._tag === "ClockStopped" ? found : null
}

export const resolveBy = (state: ComplaintState, bench: Bench): CountedTerm | null => {
  const term = resolutionTerm(state, bench)
  return term === null || "_tag" in term ? null : term
}

export const sendBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(sendFirstDecision, state.decidedOn, bench)

export const sendPauseBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(sendSuspensionDecision, state.unsentDecisionOn, bench)

const remotely = (
  rule: Rule<Term, { readonly remote: typeof remote }>,
  state: ComplaintState,
  from: CivilDate | null,
  bench: Bench
): CountedTerm | null => {
  if (from === null) return null
  const found = ruleDeadline(rule, from, bench.calendar, { facts: { remote: state.remote } })
  return found._tag === "Deadline" ? counted(found, from) : null
}

/** Đ44.1 counts from the issue of the decision. */
export const effectAfter = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  remotely(firstDecisionEffect, state, state.decidedOn, bench)

/** Đ33.1 counts from the receipt of the decision, or from the end of the first period where nothing was decided. */
export const appealBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  remotely(
    complaintAppeal,
    state,
    state.decidedOn === null ? (resolveBy(state, bench)?.due ?? null) : state.decisionReceivedOn,
    bench
  )

/** The last day on which a notice is still in time for an event. */
export const noticeInTime = (law: Ruling<LeadTime>, event: CivilDate, bench: Bench): CivilDate =>
  lastDayBefore(law, event, bench.calendar).due
