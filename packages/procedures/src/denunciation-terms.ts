import {
  type ClockAct,
  type ClockStopped,
  denunciationExtension,
  denunciationSuspension
} from "@danchu/calendar"
import { type CivilDate, days } from "@danchu/law"
import { denunciationResolution, notifyAcceptance } from "@danchu/law/rules/denunciation"
import { demandReport, examineRenewedDenunciation, reportDelay } from "@danchu/law/rules/denunciation-again"
import {
  handleConclusion,
  publishConclusion,
  reportHandling,
  sendConclusion
} from "@danchu/law/rules/denunciation-conclusion"
import {
  denunciationIntake,
  forwardDenunciation,
  replyToReferrer
} from "@danchu/law/rules/denunciation-intake"
import { sendDenunciationSuspension } from "@danchu/law/rules/denunciation-suspension"
import type { DenunciationState, MovedClock } from "./denunciation-state.js"
import type { Bench, OpenDeadline } from "./procedure.js"
import { breach, type CountedTerm, openStoppable, openTerm, termAfter, termFrom } from "./term.js"

type State = DenunciationState

export const intakeBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(denunciationIntake, state.receivedOn, bench, { facts: { "several-places": state.severalPlaces } })

export const forwardBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(forwardDenunciation, state.receivedOn, bench)

export const answerReferrerBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(replyToReferrer, state.receivedOn, bench)

export const notifyBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(notifyAcceptance, state.acceptedOn, bench)

/** An act of the case as the calendar counts it. */
export const actOf = (moved: MovedClock): ClockAct =>
  moved.kind === "extension"
    ? {
        act: "extension",
        under: denunciationExtension,
        ground: moved.ground,
        decided: moved.on,
        by: days(moved.days),
        evidence: moved.file
      }
    : {
        act: "suspension",
        under: denunciationSuspension,
        ground: moved.ground,
        decided: moved.on,
        continued: moved.until,
        evidence: moved.file
      }

/** The term of Đ30 with its extensions, and with the suspensions of Đ34 taken out. */
export const resolveDenunciation = (state: State, bench: Bench): CountedTerm | ClockStopped | null =>
  termAfter(denunciationResolution, state.acceptedOn, state.clock.map(actOf), bench)

export const resolveDenunciationBy = (state: State, bench: Bench): CountedTerm | null => {
  const term = resolveDenunciation(state, bench)
  return term === null || "_tag" in term ? null : term
}

export const sendStopBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(sendDenunciationSuspension, state.unsentDecisionOn, bench)

export const sendConclusionBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(sendConclusion, state.concludedOn, bench)

export const handleConclusionBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(handleConclusion, state.concludedOn, bench)

export const publishConclusionBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(publishConclusion, state.concludedOn, bench)

/** Đ36.3 — from the day of the result, which another body reports. */
export const measureReportedBy = (resultOn: CivilDate, bench: Bench): CountedTerm | null =>
  termFrom(reportHandling, resultOn, bench)

export const examineBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(examineRenewedDenunciation, state.renewedOn, bench)

export const demandBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(demandReport, state.overdueOn, bench)

export const reportDelayBy = (state: State, bench: Bench): CountedTerm | null =>
  termFrom(reportDelay, state.demandedOn, bench)

const mayRenew = {
  vi: "người tố cáo có quyền tố cáo tiếp với người đứng đầu cấp trên trực tiếp (Điều 38)",
  en: "the denouncer may denounce again to the direct superior (Điều 38)"
}

/** Owed until it is done, whatever became of the case since. */
const afterConclusion = (state: State, bench: Bench): readonly OpenDeadline[] => [
  ...(state.sent ? [] : openTerm("send", sendConclusionBy(state, bench), "resolver", breach)),
  ...(state.handled ? [] : openTerm("handle", handleConclusionBy(state, bench), "resolver", breach)),
  ...(state.published ? [] : openTerm("publish", publishConclusionBy(state, bench), "resolver", breach))
]

const ofPhase = (state: State, bench: Bench): readonly OpenDeadline[] => {
  switch (state.phase) {
    case "received":
      return openTerm("intake", intakeBy(state, bench), "intake-officer", breach)
    case "accepted":
    case "verifying":
    case "verified":
    case "suspended":
      return [
        ...openStoppable("resolve", resolveDenunciation(state, bench), "resolver", mayRenew),
        ...(state.overdueOn !== null && state.demandedOn === null
          ? openTerm("demand-report", demandBy(state, bench), "superior", breach)
          : []),
        ...(state.demandedOn !== null && !state.delayReported
          ? openTerm("report-delay", reportDelayBy(state, bench), "resolver", breach)
          : [])
      ]
    case "renewed":
      return openTerm("examine", examineBy(state, bench), "superior", breach)
    default:
      return []
  }
}

/** The clocks that run in the case as it stands. */
export const denunciationDeadlines = (state: State, bench: Bench): readonly OpenDeadline[] => [
  ...ofPhase(state, bench),
  ...(state.acceptanceNotified ? [] : openTerm("notify", notifyBy(state, bench), "resolver", breach)),
  ...afterConclusion(state, bench),
  ...(state.referred && !state.referrerAnswered
    ? openTerm("answer-referrer", answerReferrerBy(state, bench), "intake-officer", breach)
    : []),
  ...openTerm("send-stop", sendStopBy(state, bench), "clerk", breach)
]
