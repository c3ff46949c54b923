import {
  disciplineAcceptance,
  disciplineAppeal,
  disciplineComplaintResolution,
  disciplineEffect,
  disciplineLimitation,
  sendFirstDisciplineDecision,
  sendSecondDisciplineDecision
} from "@danchu/law/rules/complaint-discipline"
import type { DisciplineComplaintState } from "./complaint-discipline-state.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, type CountedTerm, openTerm, termFrom } from "./term.js"

type State = DisciplineComplaintState

/** Đ48 — 15 days for the first complaint; for the second 10, or 30 against a dismissal; after a lapse no text counts. */
export const disciplineWindow = (state: State, bench: Bench): CountedTerm | null =>
  state.instance === "first"
    ? termFrom(disciplineLimitation, state.decisionReceivedOn, bench)
    : state.after === "lapse"
      ? null
      : termFrom(disciplineAppeal, state.decisionReceivedOn, bench, { facts: { dismissal: state.dismissal } })

export const acceptDisciplineBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(disciplineAcceptance, state.receivedOn, bench)

/** Đ50, third paragraph; the chapter does not name the suspension of Đ11a. */
export const resolveDisciplineBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(disciplineComplaintResolution, state.acceptedOn, bench, { facts: { complex: state.complex } })

export const sendDisciplineBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(
    state.instance === "first" ? sendFirstDisciplineDecision : sendSecondDisciplineDecision,
    state.decidedOn,
    bench
  )

export const disciplineEffectAfter = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(disciplineEffect, state.decidedOn, bench)

/** The window for the second complaint against this first decision. */
export const secondDisciplineBy = (state: State, bench: Bench): CountedTerm | null =>
  state.instance === "first"
    ? termFrom(disciplineAppeal, state.answerReceivedOn, bench, { facts: { dismissal: state.dismissal } })
    : null

const takesEffect = { vi: "quyết định có hiệu lực pháp luật", en: "the decision takes effect" }
const windowCloses = { vi: "hết thời hiệu khiếu nại lần hai", en: "the window for a second complaint closes" }

/** The clocks that run in the case as it stands. */
export const disciplineDeadlines = (state: State, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
      return openTerm("accept", acceptDisciplineBy(state, bench), "resolver", breach)
    case "accepted":
    case "verified":
    case "discussed":
      return openTerm("resolve", resolveDisciplineBy(state, bench), "resolver", breach)
    case "decided":
      return [
        ...openTerm("send", sendDisciplineBy(state, bench), "clerk", breach),
        ...openTerm("effect", disciplineEffectAfter(state, bench), "law", takesEffect)
      ]
    case "sent":
      return [
        ...openTerm("effect", disciplineEffectAfter(state, bench), "law", takesEffect),
        ...openTerm("appeal", secondDisciplineBy(state, bench), "complainant", windowCloses)
      ]
    default:
      return []
  }
}
