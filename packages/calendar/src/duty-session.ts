import { addDays, type Citation, type CivilDate, daysBetween, type Ruling } from "@danchu/law"
import { OutOfOrder } from "./deadline-fault.js"

/** Something owed so many times before and after each session ("trước và sau kỳ họp"); 0 where nothing is owed. */
export interface Sessional {
  readonly kind: "sessional"
  readonly before: number
  readonly after: number
}

export interface Session {
  readonly opens: CivilDate
  /** `null` while the session lasts. */
  readonly closes: CivilDate | null
}

/** A performance, and whether its plan names it as one before or after a session. */
export interface SessionalPerformance {
  readonly date: CivilDate
  readonly when: "before" | "after"
}

/** One side of one session: the days in which it had to be done, and whether it was. */
export interface SessionDuty {
  readonly session: Session
  readonly when: "before" | "after"
  /** From the day after the neighbouring session; `null` where no such session is given. */
  readonly from: CivilDate | null
  /** The last day; `null` while the next session is not called. */
  readonly to: CivilDate | null
  readonly owed: number
  readonly performed: readonly CivilDate[]
  readonly state: "met" | "missed" | "open"
  readonly missing: number
  readonly basis: readonly Citation[]
}

const check = (sessions: readonly Session[]): void => {
  let before: Session | undefined
  for (const session of sessions) {
    if (session.closes !== null && session.closes < session.opens) {
      throw new OutOfOrder("the close of the session", session.closes, session.opens)
    }
    if (before && (before.closes === null || session.opens <= before.closes)) {
      throw new OutOfOrder("the session", session.opens, before.closes ?? before.opens)
    }
    before = session
  }
}

/**
 * What a duty before and after each session owed, what was done and what was missed.
 * @param sessions in the order of time
 * @param asOf the day at whose end the question is asked
 * @throws OutOfOrder
 */
export const sessionDuty = (
  ruling: Ruling<Sessional>,
  sessions: readonly Session[],
  performed: readonly SessionalPerformance[],
  asOf: CivilDate
): readonly SessionDuty[] => {
  check(sessions)
  return sessions.flatMap((session, index) => {
    const previous = sessions[index - 1]
    const next = sessions[index + 1]
    const side = (when: "before" | "after", from: CivilDate | null, to: CivilDate | null): SessionDuty[] => {
      const owed = ruling.value[when]
      if (owed === 0) return []
      const days = performed
        .filter(one => one.when === when && one.date <= asOf)
        .map(one => one.date)
        .filter(date => (from === null || date >= from) && (to === null || date <= to))
      const missing = Math.max(0, owed - days.length)
      const over = to !== null && daysBetween(to, asOf) >= 0
      const state = missing === 0 ? "met" : over ? "missed" : "open"
      return [{ session, when, from, to, owed, performed: days, state, missing, basis: ruling.basis }]
    }
    const before = side(
      "before",
      previous?.closes ? addDays(previous.closes, 1) : null,
      addDays(session.opens, -1)
    )
    if (session.closes === null) return before
    return [...before, ...side("after", addDays(session.closes, 1), next ? addDays(next.opens, -1) : null)]
  })
}
