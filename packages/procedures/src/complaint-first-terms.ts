import type { ClockStopped } from "@danchu/calendar"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst,
  firstDecisionEffect,
  sendFirstDecision
} from "@danchu/law/rules/complaint-first"
import { complaintAppeal } from "@danchu/law/rules/complaint-second"
import type { ComplaintState } from "./complaint-first-state.js"
import { resolutionTermUnder } from "./complaint-handling-terms.js"
import type { Bench } from "./procedure.js"
import { type CountedTerm, termFrom } from "./term.js"

export const limitation = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(complaintLimitation, state.knownOn, bench)

export const acceptBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(complaintAcceptance, state.receivedOn, bench)

/** The term of Đ28 with the suspensions of Đ11a taken out; while the clock stands still it has no last day. */
export const resolutionTerm = (state: ComplaintState, bench: Bench): CountedTerm | ClockStopped | null =>
  resolutionTermUnder(complaintResolutionFirst, state, bench)

export const resolveBy = (state: ComplaintState, bench: Bench): CountedTerm | null => {
  const term = resolutionTerm(state, bench)
  return term === null || "_tag" in term ? null : term
}

export const sendBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(sendFirstDecision, state.decidedOn, bench)

/** Đ44.1 counts from the issue of the decision. */
export const effectAfter = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(firstDecisionEffect, state.decidedOn, bench, { facts: { remote: state.remote } })

/** Đ33.1 counts from the receipt of the decision, or from the end of the first period where nothing was decided. */
export const appealBy = (state: ComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(
    complaintAppeal,
    state.decidedOn === null ? (resolveBy(state, bench)?.due ?? null) : state.decisionReceivedOn,
    bench,
    { facts: { remote: state.remote } }
  )
