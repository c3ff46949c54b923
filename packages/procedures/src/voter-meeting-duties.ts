import {
  cadenceDuty,
  type Period,
  type PeriodDuty,
  type Session,
  type SessionalPerformance,
  type SessionDuty,
  sessionDuty
} from "@danchu/calendar"
import { type Answer, type CivilDate, isRuling } from "@danchu/law"
import {
  type ConferencesAroundSession,
  conferencesAroundSession,
  councilDeputyMeetings
} from "@danchu/law/rules/voter-meeting"
import type { VoterMeetingState } from "./voter-meeting-state.js"

/** Luật 72/2025 Đ34.2, NQLT 72/2025 Đ21: how often deputies owe a conference. */

/** Luật 72/2025 Đ34.2 — what a council's deputies owed of conferences in each year of a span. */
export const councilConferences = (
  performed: readonly CivilDate[],
  span: Period,
  asOf: CivilDate
): readonly PeriodDuty[] =>
  cadenceDuty({
    law: councilDeputyMeetings.timeline({}),
    rule: councilDeputyMeetings.id,
    span,
    performed,
    asOf
  })

/** What was owed around one session, under the law of its opening; no duties where that law was not read. */
export interface ConferencesOfSession {
  readonly session: Session
  readonly law: Answer<ConferencesAroundSession>
  readonly duties: readonly SessionDuty[]
}

/**
 * Đ21 — the conferences owed before and after each ordinary session of the Assembly, and before each of a People's Council.
 * @param sessions in the order of time
 * @throws OutOfOrder
 */
export const conferencesAroundSessions = (
  body: VoterMeetingState["body"],
  sessions: readonly Session[],
  performed: readonly SessionalPerformance[],
  asOf: CivilDate
): readonly ConferencesOfSession[] =>
  sessions.map(session => {
    const ruling = conferencesAroundSession.on(session.opens, { council: body !== "assembly" })
    return {
      session,
      law: ruling,
      duties: isRuling(ruling)
        ? sessionDuty(ruling, sessions, performed, asOf).filter(one => one.session === session)
        : []
    }
  })
