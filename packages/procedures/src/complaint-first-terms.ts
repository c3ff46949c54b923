import {
  type ClockStopped,
  complaintSuspension,
  type Deadline,
  deadline,
  deadlineAfter,
  lastDayBefore,
  type Suspension as StoppedClock
} from "@danchu/calendar"
import {
  type Answer,
  type Citation,
  type CivilDate,
  isRuling,
  type LeadTime,
  type Ruling,
  type Term
} from "@danchu/law"
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
  readonly basis: readonly [Citation, ...Citation[]]
  readonly governance: Governance
  readonly derivation: Deadline
}

const counted = (ruling: Ruling<Term>, derivation: Deadline): CountedTerm => ({
  due: derivation.due,
  basis: ruling.basis,
  governance: { rule: ruling.rule, on: ruling.governedOn },
  derivation
})

/** A term that runs from a day of the case; `null` where that day is not known or no law of it was found. */
const termFrom = (
  answer: (from: CivilDate) => Answer<Term>,
  from: CivilDate | null,
  bench: Bench
): CountedTerm | null => {
  if (from === null) return null
  const ruling = answer(from)
  return isRuling(ruling) ? counted(ruling, deadline(ruling, from, bench.calendar)) : null
}

export const limitation = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(on => complaintLimitation.on(on), state.knownOn, bench)

export const acceptBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(on => complaintAcceptance.on(on), state.receivedOn, bench)

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
  const ruling = complaintResolutionFirst.on(state.acceptedOn, {
    complex: state.complex,
    remote: state.remote
  })
  if (!isRuling(ruling)) return null
  const found = deadlineAfter(ruling, state.acceptedOn, stoppedClocks(state), bench.calendar)
  return found._tag === "Deadline" ? counted(ruling, found) : found._tag === "ClockStopped" ? found : null
}

export const resolveBy = (state: ComplaintState, bench: Bench): CountedTerm | null => {
  const term = resolutionTerm(state, bench)
  return term === null || "_tag" in term ? null : term
}

export const sendBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(on => sendFirstDecision.on(on), state.decidedOn, bench)

export const sendPauseBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(on => sendSuspensionDecision.on(on), state.unsentDecisionOn, bench)

/** Đ44.1 counts from the issue of the decision. */
export const effectAfter = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(on => firstDecisionEffect.on(on, { remote: state.remote }), state.decidedOn, bench)

/** Đ33.1 counts from the receipt of the decision, or from the end of the first period where nothing was decided. */
export const appealBy = (state: ComplaintState, bench: Bench): CountedTerm | null => {
  const from = state.decidedOn === null ? (resolveBy(state, bench)?.due ?? null) : state.decisionReceivedOn
  return termFrom(on => complaintAppeal.on(on, { remote: state.remote }), from, bench)
}

/** The last day on which a notice is still in time for an event. */
export const noticeInTime = (law: Ruling<LeadTime>, event: CivilDate, bench: Bench): CivilDate =>
  lastDayBefore(law, event, bench.calendar).due
