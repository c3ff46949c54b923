import { addDays, type CivilDate, type Reading, type Ruling, type Term } from "@danchu/law"
import type { CountingLaw } from "./counting-law.js"
import { whyOff } from "./days-off.js"
import { endAfter, type Movement, moveEnd, rawEndOf, rollForward } from "./deadline-end.js"
import type { Alternative } from "./deadline-result.js"
import type { AnyCalendar } from "./work-calendar.js"

/** Whether Điều 148.5 names this day off in so many words: a weekend or a holiday. */
const named = (calendar: AnyCalendar, date: CivilDate): boolean => {
  const reason = whyOff(calendar, date)
  return reason !== "swap-off" && reason !== "compensatory" && reason !== "one-off"
}

const onceLess = (movement: Movement): Movement =>
  movement.kind === "stopped" && movement.resumingDayMayCount.length > 0 && movement.until > movement.on
    ? { ...movement, until: addDays(movement.until, -1) }
    : movement

/** The end when every extension runs from a last day that was already moved to a working day. */
const endFromRolled = (
  term: Term,
  from: CivilDate,
  movements: readonly Movement[],
  calendar: AnyCalendar
): CivilDate =>
  movements.reduce(
    (end, movement) =>
      moveEnd(term, movement.kind === "extended" ? rollForward(end, calendar) : end, movement, calendar),
    rawEndOf(term, from, calendar)
  )

/** The ends of a term under the other readings of how days are counted; one that gives the main day again is dropped later. */
const endsOf = (
  term: Term,
  from: CivilDate,
  movements: readonly Movement[],
  calendar: AnyCalendar,
  law: CountingLaw
): readonly Alternative[] => {
  const found: Alternative[] = []
  const rawEnd = endAfter(term, from, movements, calendar)
  if (!named(calendar, rawEnd)) {
    found.push({
      due: rawEnd,
      kind: "last-day-not-rolled",
      reading: "the last day is off by notice only, neither a weekend nor a holiday: it is not moved",
      basis: law.roll
    })
  }
  if (movements.length === 0) return found
  const literal = movements.map(onceLess)
  const clauses = movements.flatMap(m => (m.kind === "stopped" ? m.resumingDayMayCount : []))
  found.push(
    {
      due: rollForward(endAfter(term, from, literal, calendar), calendar),
      kind: "resuming-day-counted",
      reading: "the day of the decision to continue is counted itself",
      basis: [...new Set(clauses)]
    },
    {
      due: rollForward(endFromRolled(term, from, movements, calendar), calendar),
      kind: "extension-from-rolled-end",
      reading: "the extension runs from the last day after it was moved to a working day",
      basis: law.roll
    }
  )
  return found
}

/** Every other lawful day, each once, without the main one. */
export const alternativesOf = (
  ruling: Ruling<Term>,
  from: CivilDate,
  movements: readonly Movement[],
  calendar: AnyCalendar,
  law: CountingLaw,
  alsoGoverned: readonly Reading<Ruling<Term>>[],
  due: CivilDate
): readonly Alternative[] => {
  const all = [...endsOf(ruling.value, from, movements, calendar, law)]
  const add = (
    term: Term,
    kind: "other-text" | "other-law",
    reading: string,
    basis: Alternative["basis"]
  ) => {
    const end = rollForward(endAfter(term, from, movements, calendar), calendar)
    all.push({ due: end, kind, reading, basis })
    for (const one of endsOf(term, from, movements, calendar, law)) {
      all.push({ ...one, kind, reading: `${reading}; ${one.reading}`, basis: [...basis, ...one.basis] })
    }
  }
  for (const { value, why, basis } of ruling.readings) add(value, "other-text", why, basis)
  for (const { value, why, basis } of alsoGoverned) {
    add(value.value, "other-law", why, [...value.basis, ...basis])
    for (const more of value.readings) add(more.value, "other-text", more.why, more.basis)
  }
  const seen = new Set<CivilDate>([due])
  return all.filter(one => !seen.has(one.due) && seen.add(one.due))
}
