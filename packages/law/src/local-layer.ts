import { type Citation, cite, noticed, type OutsideInstrument } from "./citation.js"
import type { CivilDate } from "./civil-date.js"
import type { Cadence, Continuous, LeadTime, Term } from "./quantity.js"
import { type Answer, isRuling, mint, type Ruling } from "./ruling.js"

/** A commune's or province's own regulation; no register holds it, so it comes as data. */
export interface LocalRegulation extends OutsideInstrument {
  /** Where it holds: the unit's name or code, as the app names it. */
  readonly place: string
  readonly from: CivilDate
  readonly until: CivilDate | null
}

/** The quantities that a local regulation may set, each only in people's favour. */
export type Widenable = Term | LeadTime | Continuous | Cadence

/** One provision of a local regulation, on the matter of one rule. */
export interface LocalProvision {
  /** The id of the rule. */
  readonly rule: string
  readonly regulation: LocalRegulation
  /** The place in the regulation, as "Đ5.k1". */
  readonly at: string
  /** The words it rests on. */
  readonly quote: string
  readonly value: Widenable
}

/** Why a local provision is not applied, with the clauses that forbid it. */
export interface LocalRefusal {
  readonly code: "narrower-than-the-law" | "not-open-to-local-rules" | "not-comparable"
  readonly message: string
  readonly basis: readonly Citation[]
  readonly provision: LocalProvision
}

/** The answer for one place: the law's, or what the place asks beyond it. */
export interface LocalAnswer<T> {
  /** A ruling carries the local value where a provision applies, with its words behind the law's in the basis. */
  readonly answer: Answer<T>
  /** The provision that gave the value; `null` where the law's own holds. */
  readonly provision: LocalProvision | null
  readonly refusals: readonly LocalRefusal[]
}

const law = "10/2022/QH15"
const mayWiden = cite(law, "Đ35.k2.c", "có thể mở rộng hơn phạm vi thực hiện dân chủ")
const mayNotNarrow = cite(
  law,
  "Đ35.k2.c",
  "nhưng không được trái hoặc hạn chế việc thực hiện các nội dung đã được quy định trong Luật này"
)

/** Duties of the commune towards its people; what people themselves must do, and what a vote needs, the law alone sets. */
export const openToLocalRules: readonly string[] = [
  "disclosure.publish",
  "disclosure.board",
  "disclosure.loudspeaker",
  "disclosure.register",
  "consultation.period",
  "community.meeting-notice",
  "community.meeting-documents",
  "community.ballot-notice",
  "community.recognition",
  "annual-conference.notice",
  "covenant.draft-posting",
  "covenant.recognition",
  "dialogue.cadence",
  "dialogue.notice",
  "dialogue.result",
  "inspection-board.reply",
  "investment-board.reply"
]

type Comparison = "wider" | "same" | "narrower" | "not-comparable"
const order = (gain: number): Comparison => (gain > 0 ? "wider" : gain === 0 ? "same" : "narrower")

const perYear: Readonly<Record<Cadence["per"], number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1
}
const yearly = (cadence: Cadence): number => (cadence.times * perYear[cadence.per]) / cadence.everyPeriods

const compareTerms = (national: Term, local: Term): Comparison => {
  if (national.unit === local.unit) return order(national.count - local.count)
  // As many calendar days are over no later than as many working days.
  return national.unit === "working-day" && local.unit === "day" && local.count <= national.count
    ? "wider"
    : "not-comparable"
}

const compareLeadTimes = (national: LeadTime, local: LeadTime): Comparison => {
  if (national.unit === local.unit) return order(local.count - national.count)
  return national.unit === "day" && local.unit === "working-day" && local.count >= national.count
    ? "wider"
    : "not-comparable"
}

/** Whether a local quantity gives people more than the law's: sooner, earlier, longer or more often. */
export const compareQuantities = (national: unknown, local: Widenable): Comparison => {
  const law = national as Widenable
  if (typeof national !== "object" || national === null || law.kind !== local.kind) return "not-comparable"
  if (law.kind === "within" && local.kind === "within") return compareTerms(law, local)
  if (law.kind === "before" && local.kind === "before") return compareLeadTimes(law, local)
  if (law.kind === "continuous" && local.kind === "continuous") return order(local.count - law.count)
  if (law.kind === "cadence" && local.kind === "cadence" && law.of === local.of)
    return order(yearly(local) - yearly(law))
  return "not-comparable"
}

const refusal = (
  code: LocalRefusal["code"],
  provision: LocalProvision,
  why: string,
  basis: readonly Citation[]
): LocalRefusal => ({
  code,
  message: `${provision.regulation.number} ${provision.at}, ${provision.regulation.place}: ${why}`,
  basis,
  provision
})

const judge = <T>(ruling: Ruling<T>, provision: LocalProvision): LocalRefusal | null => {
  if (!openToLocalRules.includes(provision.rule))
    return refusal("not-open-to-local-rules", provision, "only the law sets this.", [
      mayNotNarrow,
      ...ruling.basis
    ])
  switch (compareQuantities(ruling.value, provision.value)) {
    case "narrower":
      return refusal("narrower-than-the-law", provision, "it gives people less than the law does.", [
        mayNotNarrow,
        ...ruling.basis
      ])
    case "not-comparable":
      return refusal(
        "not-comparable",
        provision,
        "it counts otherwise than the law, so nobody can say that it gives more.",
        [mayNotNarrow, ...ruling.basis]
      )
    case "wider":
    case "same":
      return null
  }
}

const applies = ({ regulation, rule }: LocalProvision, ruling: Ruling<unknown>, place: string): boolean =>
  rule === ruling.rule &&
  regulation.place === place &&
  regulation.from <= ruling.governedOn &&
  (regulation.until === null || ruling.governedOn < regulation.until)

const widened = <T>(ruling: Ruling<T>, { regulation, at, quote, value }: LocalProvision): Ruling<T> =>
  mint<T>({
    ...ruling,
    value: value as T,
    basis: [...ruling.basis, mayWiden, noticed(regulation, quote, at)],
    warnings: [
      ...ruling.warnings,
      `${regulation.place} asks for more than the law: ${regulation.number} ${at} of ${regulation.issuer}.`
    ]
  })

/**
 * The answer of a rule in one place: a local provision in force that day holds where it gives people more than the law,
 * and is refused with the clause that forbids it where it gives less.
 * @example
 * ```ts
 * const posting = Timeline.enacted("2023-07-01", cite("10/2022/QH15", "Đ13.k2", "30 ngày"), consecutiveDays(30))
 * inPlace(posting.on(day("2026-11-24"), "disclosure.board"), "xã Mẫu", []).provision // null
 * ```
 */
export const inPlace = <T>(
  answer: Answer<T>,
  place: string,
  provisions: readonly LocalProvision[]
): LocalAnswer<T> => {
  if (!isRuling(answer)) return { answer, provision: null, refusals: [] }
  const here = provisions.filter(one => applies(one, answer, place))
  const judged = here.map(provision => ({ provision, refusal: judge(answer, provision) }))
  const refusals = judged.flatMap(one => (one.refusal ? [one.refusal] : []))
  const strictest = judged
    .filter(one => one.refusal === null)
    .map(one => one.provision)
    .reduce<LocalProvision | null>(
      (best, one) =>
        compareQuantities(best ? best.value : answer.value, one.value) === "wider" ? one : best,
      null
    )
  return strictest
    ? { answer: widened(answer, strictest), provision: strictest, refusals }
    : { answer, provision: null, refusals }
}
