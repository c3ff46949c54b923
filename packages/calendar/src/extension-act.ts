import type { Citation, CivilDate, Ruling, Term } from "@danchu/law"
import type { ActRefusal, ActRefused } from "./clock-act.js"
import { counted, type Movement, moveEnd } from "./deadline-end.js"
import { groundOf, noticeOf, type Running, refusal, ruled, within } from "./deadline-running.js"
import type { Extension } from "./extension.js"
import type { AnyCalendar } from "./work-calendar.js"

/** Gives a running term more time, where the law of that day allows it. */
export const extend = (
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
