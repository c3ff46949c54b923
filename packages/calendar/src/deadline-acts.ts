import {
  type Answer,
  addDays,
  type Citation,
  type CivilDate,
  type Ground,
  isRuling,
  type Ruling,
  type Term,
  type TermUnit
} from "@danchu/law"
import { type Caution, warningsOf } from "./caution.js"
import { countingLaw } from "./counting-law.js"
import { type DeadlineOptions, deadline, derive, startOf } from "./deadline.js"
import {
  counted,
  lastDayOf,
  type Movement,
  moveEnd,
  rawEndOf,
  rollForward,
  unitsLeft
} from "./deadline-end.js"
import { ActOutOfTerm, OutOfOrder } from "./deadline-fault.js"
import type { ActNotice, Deadline, DeadlineStep } from "./deadline-result.js"
import type { Extension } from "./extension.js"
import type { Obstacle, StoppingLaw, Suspension } from "./suspension.js"
import type { AnyCalendar } from "./work-calendar.js"

/** Something that moves a running clock. */
export type ClockAct = Suspension | Obstacle | Extension

export type ActRefusal =
  | "law-not-yet-in-force"
  | "law-no-longer-in-force"
  | "law-not-verified"
  | "term-not-covered"
  | "no-such-ground"
  | "extended-too-often"
  | "extended-too-far"

/** The law does not allow the act: which article says so. */
export interface ActRefused {
  readonly _tag: "ActRefused"
  readonly rule: string
  readonly code: ActRefusal
  readonly act: ClockAct["act"]
  readonly on: CivilDate
  readonly basis: readonly Citation[]
}

/** The clock stands still: there is no last day before it runs again. */
export interface ClockStopped {
  readonly _tag: "ClockStopped"
  readonly rule: string
  readonly from: CivilDate
  /** The last day that counted. */
  readonly since: CivilDate
  /** What is left of the term when it runs again, in `unit`; days for a term in months or years. */
  readonly left: number
  readonly unit: TermUnit
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  readonly notices: readonly ActNotice[]
  readonly cautions: readonly Caution[]
  readonly warnings: readonly string[]
}

interface Running {
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
const ruled = <T>(
  answer: Answer<T>,
  rule: string,
  act: ClockAct["act"],
  on: CivilDate
): Ruling<T> | ActRefused =>
  isRuling(answer)
    ? answer
    : { _tag: "ActRefused", rule, code: absent[answer._tag], act, on, basis: answer.basis }

const noticeOf = (
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
const groundOf = <G extends Ground>(
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

const refusal = (value: object): value is ActRefused => "_tag" in value && value._tag === "ActRefused"

const within = (act: string, on: CivilDate, from: CivilDate, state: Running, calendar: AnyCalendar): void => {
  const end = rollForward(state.end, calendar)
  if (on < from || on > end) throw new ActOutOfTerm(act, on, from, end)
  if (on < state.last) throw new OutOfOrder(`the ${act}`, on, state.last)
}

const stop = (
  ruling: Ruling<Term>,
  from: CivilDate,
  given: Suspension | Obstacle,
  state: Running,
  calendar: AnyCalendar
): ActRefused | ClockStopped | null => {
  const { act, under } = given
  const suspension = given.act === "suspension"
  const began = suspension ? given.decided : given.from
  const until = suspension ? given.continued : given.to
  const governed = under.conduct?.governs({ accepted: from, act: began })
  const grounds = ruled(under.grounds.on(governed?.on ?? began), ruling.rule, act, began)
  if (refusal(grounds)) return grounds
  const effect = ruled(under.effect.on(governed?.on ?? began), ruling.rule, act, began)
  if (refusal(effect)) return effect
  if (!under.terms.includes(ruling.rule)) {
    return {
      _tag: "ActRefused",
      rule: ruling.rule,
      code: "term-not-covered",
      act,
      on: began,
      basis: effect.basis
    }
  }
  const ground = given.ground === null ? null : groundOf(grounds, given.ground, ruling.rule, act, began)
  if (ground && refusal(ground)) return ground
  if (until !== null && until < began) throw new OutOfOrder(`the end of the ${act}`, until, began)
  // An illness may begin before the trigger; its days before the trigger were never part of the term.
  const first = suspension || began > from ? began : addDays(from, 1)
  within(act, first, from, state, calendar)
  const on = suspension ? first : addDays(first, -1)
  const units = unitsLeft(ruling.value, on, state.end, calendar)
  const unit = ruling.value.unit === "working-day" ? "working-day" : "day"
  const allowed = ground ? [ground.basis] : grounds.basis
  const basis = [...allowed, ...effect.basis, ...(governed?.basis ?? [])]
  state.steps.push({ what: suspension ? "suspended" : "obstacle", date: began, basis, units, unit })
  state.basis.push(...basis)
  if (ground === null) state.cautions.add("ground-not-stated")
  if (given.evidence === null) state.cautions.add("evidence-not-stated")
  if (units === 0) state.cautions.add("nothing-left")
  if (suspension) state.notices.push(...noticeOf(under.notice, began, calendar))
  if (until === null) {
    if (ruling.confidence === "B") state.cautions.add("paraphrase")
    const codes = [...state.cautions]
    return {
      _tag: "ClockStopped",
      rule: ruling.rule,
      from,
      since: on,
      left: units,
      unit,
      steps: [...startOf(from, countingLaw(from), ruling.value), ...state.steps],
      basis: [...ruling.basis, ...state.basis],
      notices: state.notices,
      cautions: codes,
      warnings: warningsOf(codes, ruling)
    }
  }
  if (until < first) throw new ActOutOfTerm(act, until, from, state.end)
  const movement: Movement = {
    kind: "stopped",
    on,
    until,
    resumingDayMayCount: suspension ? effect.basis.filter(one => one.at === under.mayCountResumingDay) : []
  }
  state.movements.push(movement)
  state.end = moveEnd(ruling.value, state.end, movement, calendar)
  state.last = until
  state.steps.push({
    what: suspension ? "resumed" : "obstacle-over",
    date: until,
    basis: effect.basis,
    units
  })
  if (suspension) state.notices.push(...noticeOf(under.notice, until, calendar))
  return null
}

const extend = (
  ruling: Ruling<Term>,
  from: CivilDate,
  given: Extension,
  state: Running,
  earlier: readonly Extension[],
  calendar: AnyCalendar
): ActRefused | null => {
  const { act, under, decided, by } = given
  const refuse = (code: ActRefusal, basis: readonly Citation[]): ActRefused => ({
    _tag: "ActRefused",
    rule: ruling.rule,
    code,
    act,
    on: decided,
    basis
  })
  const grounds = ruled(under.grounds.on(decided), ruling.rule, act, decided)
  if (refusal(grounds)) return grounds
  if (!under.terms.includes(ruling.rule)) return refuse("term-not-covered", grounds.basis)
  const ground = groundOf(grounds, given.ground, ruling.rule, act, decided)
  if (refusal(ground)) return ground
  if (by.unit !== ground.each.unit || counted(by) > ground.each.count) {
    return refuse("extended-too-far", [ground.basis])
  }
  if (earlier.length >= ground.times) return refuse("extended-too-often", [ground.basis])
  if (under.total) {
    const total = ruled(under.total.on(decided), ruling.rule, act, decided)
    if (refusal(total)) return total
    const sum = earlier.reduce((days, one) => days + one.by.count, by.count)
    if (by.unit !== total.value.unit || sum > total.value.count)
      return refuse("extended-too-far", total.basis)
  }
  within(act, decided, from, state, calendar)
  const movement: Movement = { kind: "extended", on: decided, by }
  state.movements.push(movement)
  state.end = moveEnd(ruling.value, state.end, movement, calendar)
  state.last = decided
  state.steps.push({ what: "extended", date: decided, basis: [ground.basis], units: by.count, unit: by.unit })
  state.basis.push(ground.basis)
  if (given.evidence === null) state.cautions.add("evidence-not-stated")
  state.notices.push(...noticeOf(under.notice, decided, calendar))
  return null
}

/**
 * The last day of a term whose clock was stopped or made longer by acts, in the order of time. An act that the law does
 * not allow is an `ActRefused` with its article; a clock that still stands is a `ClockStopped`.
 * @throws ActOutOfTerm for an act before the trigger or after the end; OutOfOrder for acts that overlap; MomentMissing for
 * a term in hours: the law knows no act on its clock
 */
export const deadlineAfter = <C extends AnyCalendar>(
  ruling: Ruling<Term>,
  from: CivilDate,
  acts: readonly ClockAct[],
  calendar: C,
  options: DeadlineOptions = {}
): Deadline<C["status"]> | ClockStopped | ActRefused => {
  if (acts.length === 0) return deadline(ruling, from, calendar, options)
  const state: Running = {
    end: rawEndOf(ruling.value, from, calendar),
    last: from,
    movements: [],
    steps: [],
    basis: [],
    notices: [],
    cautions: new Set()
  }
  const extensions: Extension[] = []
  for (const [index, given] of acts.entries()) {
    const outcome =
      given.act === "extension"
        ? extend(ruling, from, given, state, extensions, calendar)
        : stop(ruling, from, given, state, calendar)
    if (given.act === "extension") extensions.push(given)
    const next = acts[index + 1]
    if (outcome?._tag === "ClockStopped" && next) {
      const on = next.act === "obstacle" ? next.from : next.decided
      throw new OutOfOrder(`the ${next.act}`, on, outcome.since)
    }
    if (outcome) return outcome
  }
  return derive(ruling, from, calendar, options, { ...state, cautions: [...state.cautions] })
}
