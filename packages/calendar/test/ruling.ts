import {
  type Answer,
  type CivilDate,
  cite,
  day,
  isRuling,
  type Ruling,
  type Term,
  Timeline
} from "@danchu/law"

/** The ruling of a rule on a day, for a test that knows there is one. */
export const ruled = <T, F>(
  rule: { readonly id: string; readonly on: (date: CivilDate, facts?: F) => Answer<T> },
  on: string,
  facts?: F
): Ruling<T> => {
  const answer = facts === undefined ? rule.on(day(on)) : rule.on(day(on), facts)
  if (!isRuling(answer)) throw new Error(`${rule.id} has no ruling on ${on}: ${answer._tag}`)
  return answer
}

const clause = cite("02/2011/QH13", "Đ28.p1", "kể từ ngày thụ lý")

/** A ruling with this term, for counting that no rule of the corpus needs. */
export const termOf = (term: Term, rule = "test.term"): Ruling<Term> => {
  const answer = Timeline.enacted<Term>("2000-01-01", clause, term).on(day("2026-01-01"), rule)
  if (!isRuling(answer)) throw new Error("the timeline of a test has no gap")
  return answer
}
