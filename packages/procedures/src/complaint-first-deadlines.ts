import type { Label } from "@danchu/law"
import { enforceFirstBy, publishFirstBy } from "./complaint-first-enforcement.js"
import type { ComplaintState } from "./complaint-first-state.js"
import { acceptBy, appealBy, effectAfter, resolutionTerm, sendBy } from "./complaint-first-terms.js"
import { sendPauseBy } from "./complaint-handling-terms.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, openStoppable, openTerm } from "./term.js"

const mayAppeal: Label = {
  vi: "người khiếu nại có quyền khiếu nại lần hai hoặc khởi kiện (Điều 33)",
  en: "the complainant may lodge a second complaint or sue (Điều 33)"
}
const windowCloses: Label = {
  vi: "hết thời hạn khiếu nại lần hai",
  en: "the window for a second complaint closes"
}
const takesEffect: Label = { vi: "quyết định có hiệu lực pháp luật", en: "the decision takes effect" }

const ofPhase = (state: ComplaintState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
    case "awaiting-supplement":
      return openTerm("accept", acceptBy(state, bench), "resolver", breach)
    case "accepted":
    case "verifying":
    case "verified":
    case "in-dialogue":
    case "suspended":
      return openStoppable("resolve", resolutionTerm(state, bench), "resolver", mayAppeal)
    case "decided":
      return openTerm("effect", effectAfter(state, bench), "law", takesEffect)
    case "sent":
      return [
        ...openTerm("effect", effectAfter(state, bench), "law", takesEffect),
        ...openTerm("appeal", appealBy(state, bench), "complainant", windowCloses)
      ]
    case "effective":
      return openTerm("enforce", enforceFirstBy(state, bench), "resolver", breach)
    default:
      return []
  }
}

/** Where the decision may still be made public by who made it. */
const publishable: ReadonlySet<string> = new Set(["decided", "sent", "effective", "enforced"])

/** The clocks that run in the case as it stands. */
export const complaintDeadlines = (state: ComplaintState, bench: Bench): readonly OpenDeadline[] => [
  ...ofPhase(state, bench),
  ...(state.sentOn === null ? openTerm("send", sendBy(state, bench), "clerk", breach) : []),
  ...(state.publishedOn === null && publishable.has(state.phase)
    ? openTerm("publish", publishFirstBy(state, bench), "resolver", breach)
    : []),
  ...openTerm("send-pause", sendPauseBy(state, bench), "clerk", breach)
]
