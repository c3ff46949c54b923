import type { ClockStopped } from "@danchu/calendar"
import { type CivilDate, isRuling } from "@danchu/law"
import { enforcement } from "@danchu/law/rules/complaint-decision"
import {
  complaintAppeal,
  complaintResolutionSecond,
  publishSecondDecision,
  secondComplaintAcceptance,
  secondDecisionEffect,
  sendSecondDecision
} from "@danchu/law/rules/complaint-second"
import { resolutionTermUnder, sendPauseBy } from "./complaint-handling-terms.js"
import type { SecondComplaintState } from "./complaint-second-state.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, type CountedTerm, openStoppable, openTerm, termFrom } from "./term.js"

/** Đ33.1 — the window in which a second complaint must come. */
export const lodgeBy = (windowFrom: CivilDate, remote: boolean, bench: Bench): CountedTerm | null =>
  termFrom(complaintAppeal, windowFrom, bench, { facts: { remote } })

export const acceptSecondBy = (state: SecondComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(secondComplaintAcceptance, state.receivedOn, bench)

export const secondResolution = (
  state: SecondComplaintState,
  bench: Bench
): CountedTerm | ClockStopped | null => resolutionTermUnder(complaintResolutionSecond, state, bench)

export const sendSecondBy = (state: SecondComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(sendSecondDecision, state.decidedOn, bench)

export const publishSecondBy = (state: SecondComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(publishSecondDecision, state.decidedOn, bench)

/** Đ44.2 counts from the issue of the decision. */
export const secondEffectAfter = (state: SecondComplaintState, bench: Bench): CountedTerm | null =>
  termFrom(secondDecisionEffect, state.decidedOn, bench, { facts: { remote: state.remote } })

export const enforceBy = (state: SecondComplaintState, bench: Bench): CountedTerm | null =>
  state.effectiveOn !== null && isRuling(enforcement.on(state.effectiveOn))
    ? termFrom(enforcement, state.effectiveOn, bench)
    : null

const maySue = {
  vi: "người khiếu nại có quyền khởi kiện vụ án hành chính (Điều 42)",
  en: "the complainant may sue (Điều 42)"
}
const takesEffect = { vi: "quyết định có hiệu lực pháp luật", en: "the decision takes effect" }

const ofPhase = (state: SecondComplaintState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
    case "awaiting-supplement":
      return openTerm("accept", acceptSecondBy(state, bench), "resolver", breach)
    case "accepted":
    case "verifying":
    case "verified":
    case "in-dialogue":
    case "suspended":
      return openStoppable("resolve", secondResolution(state, bench), "resolver", maySue)
    case "decided":
    case "sent":
      return openTerm("effect", secondEffectAfter(state, bench), "law", takesEffect)
    case "effective":
      return openTerm("enforce", enforceBy(state, bench), "resolver", breach)
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const secondComplaintDeadlines = (
  state: SecondComplaintState,
  bench: Bench
): readonly OpenDeadline[] => [
  ...ofPhase(state, bench),
  ...(state.sentOn === null ? openTerm("send", sendSecondBy(state, bench), "clerk", breach) : []),
  ...(state.publishedOn === null
    ? openTerm("publish", publishSecondBy(state, bench), "resolver", breach)
    : []),
  ...openTerm("send-pause", sendPauseBy(state, bench), "clerk", breach)
]
