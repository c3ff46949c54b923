import { type Absence, type Answer, type Citation, inVietnamese, isRuling, type Ruling } from "@danchu/law"
import { type CaseEvent, type Decision, type Governance, type Refusal, refused } from "./procedure.js"

const said = (absence: Absence): readonly [vi: string, en: string] => {
  switch (absence._tag) {
    case "NotYetInForce":
      return [
        `quy định này chỉ có hiệu lực từ ${inVietnamese(absence.from)}`,
        `this provision is in force only from ${absence.from}`
      ]
    case "NoLongerInForce":
      return [
        `quy định này đã hết hiệu lực từ ${inVietnamese(absence.until)}`,
        `this provision is no longer in force since ${absence.until}`
      ]
    case "NotVerified":
      return [
        "quy định của ngày này chưa được kiểm chứng",
        `the text of that day was not verified: ${absence.why}`
      ]
  }
}

const codes = {
  NotYetInForce: "not-yet-in-force",
  NoLongerInForce: "no-longer-in-force",
  NotVerified: "not-verified"
} as const

/** A refusal because no law of that day allows the act; `fallback` is cited where the absence has no citation itself. */
export const absent = (absence: Absence, fallback: Citation): Refusal => {
  const [vi, en] = said(absence)
  return refused(absence.basis.length > 0 ? absence.basis : fallback, codes[absence._tag], vi, en)
}

/** Goes on with the ruling, or refuses because there is none. */
export const under = <T, E extends CaseEvent>(
  answer: Answer<T>,
  fallback: Citation,
  then: (ruling: Ruling<T>) => Decision<E>
): Decision<E> => (isRuling(answer) ? then(answer) : absent(answer, fallback))

export const governed = (...rulings: readonly Ruling<unknown>[]): Governance[] =>
  rulings.map(ruling => ({ rule: ruling.rule, on: ruling.governedOn }))

/** As `governed`, of those answers that were found. */
export const governedWhereRead = (...answers: readonly Answer<unknown>[]): Governance[] =>
  answers.flatMap(answer => (isRuling(answer) ? governed(answer) : []))

/** Says of every answer that was not found why: the act is kept, and nothing was counted for it. */
export const unreadWarnings = (...answers: readonly Answer<unknown>[]): readonly string[] =>
  answers.flatMap(answer => (isRuling(answer) ? [] : [`Nothing was counted: ${said(answer)[1]}.`]))
