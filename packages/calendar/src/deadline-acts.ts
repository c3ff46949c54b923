import type { CivilDate, Ruling, Term } from "@danchu/law"
import type { ActRefused, ClockAct, ClockStopped } from "./clock-act.js"
import { type DeadlineOptions, deadline, derive } from "./deadline.js"
import { rawEndOf } from "./deadline-end.js"
import { OutOfOrder } from "./deadline-fault.js"
import type { Deadline } from "./deadline-result.js"
import type { Running } from "./deadline-running.js"
import type { Extension } from "./extension.js"
import { extend } from "./extension-act.js"
import { stop } from "./suspension-act.js"
import type { AnyCalendar } from "./work-calendar.js"

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
