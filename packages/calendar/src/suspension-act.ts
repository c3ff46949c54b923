import { addDays, type CivilDate, type Ruling, type Term } from "@danchu/law"
import { warningsOf } from "./caution.js"
import type { ActRefused, ClockStopped } from "./clock-act.js"
import { countingLaw } from "./counting-law.js"
import { startOf } from "./deadline.js"
import { type Movement, moveEnd, unitsLeft } from "./deadline-end.js"
import { ActOutOfTerm, OutOfOrder } from "./deadline-fault.js"
import { groundOf, noticeOf, type Running, refusal, ruled, within } from "./deadline-running.js"
import type { Obstacle, Suspension } from "./suspension.js"
import type { AnyCalendar } from "./work-calendar.js"

/** Stops the clock of a running term, where the law of that day allows it. */
export const stop = (
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
