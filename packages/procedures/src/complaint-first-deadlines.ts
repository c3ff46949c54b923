import type { Label } from "@danchu/law"
import type { ComplaintState } from "./complaint-first-state.js"
import {
  acceptBy,
  appealBy,
  type CountedTerm,
  effectAfter,
  resolutionTerm,
  sendBy,
  sendPauseBy
} from "./complaint-first-terms.js"
import type { Bench, OpenDeadline } from "./procedure.js"

const open = (key: string, term: CountedTerm | null, owner: string, lapse: Label): readonly OpenDeadline[] =>
  term === null
    ? []
    : [
        {
          key,
          rule: term.governance.rule,
          from: term.derivation.from,
          due: term.due,
          safeDue: term.derivation.safeDue,
          owner,
          basis: term.basis,
          lapse
        }
      ]

const breach: Label = {
  vi: "vi phạm thời hạn; vụ việc vẫn phải được giải quyết",
  en: "a breach of the term; the act is still owed"
}
const mayAppeal: Label = {
  vi: "người khiếu nại có quyền khiếu nại lần hai hoặc khởi kiện (Điều 33)",
  en: "the complainant may lodge a second complaint or sue (Điều 33)"
}
const windowCloses: Label = {
  vi: "hết thời hạn khiếu nại lần hai",
  en: "the window for a second complaint closes"
}
const takesEffect: Label = { vi: "quyết định có hiệu lực pháp luật", en: "the decision takes effect" }

const resolution = (state: ComplaintState, bench: Bench): readonly OpenDeadline[] => {
  const term = resolutionTerm(state, bench)
  if (term === null) return []
  if (!("_tag" in term)) return open("resolve", term, "resolver", mayAppeal)
  return [
    {
      key: "resolve",
      rule: term.rule,
      from: term.from,
      due: null,
      safeDue: null,
      owner: "resolver",
      basis: term.basis,
      lapse: mayAppeal
    }
  ]
}

const ofPhase = (state: ComplaintState, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
    case "awaiting-supplement":
      return open("accept", acceptBy(state, bench), "resolver", breach)
    case "accepted":
    case "verifying":
    case "verified":
    case "in-dialogue":
    case "suspended":
      return resolution(state, bench)
    case "decided":
      return [
        ...open("send", sendBy(state, bench), "clerk", breach),
        ...open("effect", effectAfter(state, bench), "law", takesEffect)
      ]
    case "sent":
      return [
        ...open("effect", effectAfter(state, bench), "law", takesEffect),
        ...open("appeal", appealBy(state, bench), "complainant", windowCloses)
      ]
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const complaintDeadlines = (state: ComplaintState, bench: Bench): readonly OpenDeadline[] => [
  ...ofPhase(state, bench),
  ...open("send-pause", sendPauseBy(state, bench), "clerk", breach)
]
