import { addDays, type CivilDate, isRuling } from "@danchu/law"
import { recognition, sendDecision } from "@danchu/law/rules/community-effect"
import { initiativeConsent } from "@danchu/law/rules/community-initiative"
import { meetingDocuments } from "@danchu/law/rules/community-meeting"
import type { CommunityDecisionState } from "./community-decision-state.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, type CountedTerm, openBefore, openTerm, termFrom } from "./term.js"

type State = CommunityDecisionState

/** Đ20.3 — from the meeting, or from the end of the ballot or of the online vote. */
export const sendDecisionBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(sendDecision, state.votedOn, bench)

export const recogniseBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(recognition, state.receivedOn, bench)

/** Đ16.3 — the consents that still count on that day. */
export const livingConsents = (state: State, on: CivilDate, bench: Bench): number =>
  state.consents.filter(one => {
    const term = termFrom(initiativeConsent, one.on, bench)
    return term === null || on <= term.due
  }).length

/** Đ15.1–3 need their documents in every household's hands before the meeting (NĐ 59/2023 Đ3.4). */
export const needsDocuments = (state: State): boolean =>
  state.form === "meeting" && (state.matter === "D1" || state.matter === "D2" || state.matter === "D3")

const consentLapses = {
  vi: "ý kiến đồng thuận sớm nhất hết giá trị",
  en: "the earliest consent ceases to count"
}

const ofPhase = (state: State, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "initiative": {
      const [first] = [...state.consents].sort((a, b) => (a.on < b.on ? -1 : 1))
      return first
        ? openTerm("consent", termFrom(initiativeConsent, first.on, bench), "initiator", consentLapses)
        : []
    }
    case "convened": {
      if (!needsDocuments(state) || state.documentsSent || state.heldOn === null) return []
      const law = meetingDocuments.on(addDays(state.heldOn, -1))
      return openBefore(
        "documents",
        isRuling(law) ? law : null,
        state.heldOn,
        bench,
        "neighbourhood-head",
        breach
      )
    }
    case "adopted":
      return openTerm("send", sendDecisionBy(state, bench), "neighbourhood-head", breach)
    case "received":
      return openTerm(
        "recognise",
        recogniseBy(state, bench),
        state.matter === "D5" ? "commune-front" : "commune",
        breach
      )
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const communityDecisionDeadlines = (state: State, bench: Bench): readonly OpenDeadline[] =>
  ofPhase(state, bench)
