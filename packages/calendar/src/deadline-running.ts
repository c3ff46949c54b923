import { type Answer, type Citation, type CivilDate, type Ground, isRuling, type Ruling } from "@danchu/law"
import type { Caution } from "./caution.js"
import type { ActRefused, ClockAct } from "./clock-act.js"
import { lastDayOf, type Movement, rollForward } from "./deadline-end.js"
import { ActOutOfTerm, OutOfOrder } from "./deadline-fault.js"
import type { ActNotice, DeadlineStep } from "./deadline-result.js"
import type { StoppingLaw } from "./suspension.js"
import type { AnyCalendar } from "./work-calendar.js"

/** A term between two acts. */
export interface Running {
  /** The last day so far, not yet moved to a working day. */
  end: CivilDate
  /** The last day that the act before reached. */
  last: CivilDate
  readonly movements: Movement[]
  readonly steps: DeadlineStep[]
  readonly basis: Citation[]
  readonly notices: ActNotice[]
  readonly cautions: Set<Caution>
}

const absent = {
  NotYetInForce: "law-not-yet-in-force",
  NoLongerInForce: "law-no-longer-in-force",
  NotVerified: "law-not-verified"
} as const

/** The ruling of that day, or the refusal that its absence is. */
export const ruled = <T>(
  answer: Answer<T>,
  rule: string,
  act: ClockAct["act"],
  on: CivilDate
): Ruling<T> | ActRefused =>
  isRuling(answer)
    ? answer
    : { _tag: "ActRefused", rule, code: absent[answer._tag], act, on, basis: answer.basis }

export const noticeOf = (
  notice: StoppingLaw["notice"],
  of: CivilDate,
  calendar: AnyCalendar
): readonly ActNotice[] => {
  const answer = notice?.on(of)
  return answer && isRuling(answer)
    ? [{ rule: answer.rule, of, due: lastDayOf(answer.value, of, calendar), basis: answer.basis }]
    : []
}

/** The ground of the closed list, or a refusal where the list has no such ground. */
export const groundOf = <G extends Ground>(
  grounds: Ruling<readonly G[]>,
  code: string,
  rule: string,
  act: ClockAct["act"],
  on: CivilDate
): G | ActRefused =>
  grounds.value.find(one => one.code === code) ?? {
    _tag: "ActRefused",
    rule,
    code: "no-such-ground",
    act,
    on,
    basis: [...grounds.basis, ...grounds.value.map(one => one.basis)]
  }

export const refusal = (value: object): value is ActRefused => "_tag" in value && value._tag === "ActRefused"

/** An act on a day of the term, after the act before it. */
export const within = (
  act: string,
  on: CivilDate,
  from: CivilDate,
  state: Running,
  calendar: AnyCalendar
): void => {
  const end = rollForward(state.end, calendar)
  if (on < from || on > end) throw new ActOutOfTerm(act, on, from, end)
  if (on < state.last) throw new OutOfOrder(`the ${act}`, on, state.last)
}
