import { type Answer, addDays, type Cadence, type CivilDate, isRuling, type Timeline } from "@danchu/law"
import { OutOfOrder } from "./deadline-fault.js"
import { type Period, periodOf } from "./period.js"

export type PeriodState =
  /** Done as often as owed, under every law of the period. */
  | "met"
  /** The period is over and it was not. */
  | "missed"
  /** The period still runs. */
  | "open"
  /** No law owed it. */
  | "not-owed"
  /** The law changed inside the period: done under one text, not under the other. */
  | "disputed"
  /** A text of the period was not read. */
  | "unverified"

/** What was owed in one period, and what was done. */
export interface PeriodDuty extends Period {
  /** What each law of the period says, in the order of time; more than one where the law changed inside it. */
  readonly law: readonly Answer<Cadence>[]
  /** Whether the law changed inside the period. */
  readonly straddles: boolean
  /** The days of performance inside the period. */
  readonly performed: readonly CivilDate[]
  readonly state: PeriodState
  /** How often it must still be, or should have been, done under the strictest law of the period. */
  readonly missing: number
}

type Verdict = "met" | "short" | "not-owed" | "unverified"

const doneUnder = ({ of }: Cadence, days: readonly CivilDate[]): number =>
  of === "day" ? new Set(days).size : days.length

/** How often it is still owed under one law of the period; a law that counts in other periods owes nothing in this one. */
const owedUnder = (answer: Answer<Cadence>, shape: Cadence, days: readonly CivilDate[]): number | null =>
  answer._tag === "Ruling" &&
  answer.value.per === shape.per &&
  answer.value.everyPeriods === shape.everyPeriods
    ? Math.max(0, answer.value.times - doneUnder(answer.value, days))
    : null

const verdictOf = (answer: Answer<Cadence>, owed: number | null): Verdict =>
  answer._tag === "NotVerified" ? "unverified" : owed === null ? "not-owed" : owed === 0 ? "met" : "short"

const stateOf = (verdicts: readonly Verdict[], over: boolean): PeriodState => {
  if (verdicts.includes("unverified")) return "unverified"
  if (!verdicts.includes("short")) return verdicts.includes("met") ? "met" : "not-owed"
  if (!over) return "open"
  return verdicts.every(one => one === "short") ? "missed" : "disputed"
}

interface Review {
  readonly law: Timeline<Cadence>
  /** The id of the rule, for the answers. */
  readonly rule: string
  /** From and to which day the duty is reviewed. */
  readonly span: Period
  /** The days on which it was done, in the order of time; a day given twice is two times. */
  readonly performed: readonly CivilDate[]
  /** The day at whose end the question is asked. */
  readonly asOf: CivilDate
  /** A day of the first round, where several periods make one; the first day of the span if left out. */
  readonly anchor?: CivilDate
}

const inOrder = (days: readonly CivilDate[]): void => {
  let before: CivilDate | undefined
  for (const day of days) {
    if (before !== undefined && day < before) throw new OutOfOrder("the performance", day, before)
    before = day
  }
}

/**
 * What a recurring duty owed in each period of a span, what was done and what was missed. A period in which the law
 * changed carries the answers of both laws.
 * @throws OutOfOrder where the days are not in the order of time
 * @example
 * ```ts
 * // "ít nhất 02 ngày trong 01 tháng"
 * cadenceDuty({ law, rule: "reception.chair.commune", span, performed: [day("2026-07-06"), day("2026-07-20")], asOf })
 * // [{ from: "2026-07-01", to: "2026-07-31", state: "met", missing: 0, … }]
 * ```
 */
export const cadenceDuty = (review: Review): readonly PeriodDuty[] => {
  const { law, rule, span, performed, asOf } = review
  if (span.to < span.from) throw new OutOfOrder("the end of the span", span.to, span.from)
  inOrder(performed)
  const anchor = review.anchor ?? span.from
  const changes = law.versions.map(version => version.from)
  /** The days without a duty from `cursor` on, up to the first period of the next law or the end of the span. */
  const gapFrom = (cursor: CivilDate): Period => {
    const change = changes.find(one => one > cursor && one <= span.to)
    if (change === undefined) return { from: cursor, to: span.to }
    const next = law.on(change, rule)
    const first = next._tag === "Ruling" ? periodOf(next.value, change, anchor) : { from: change, to: change }
    return first.from <= cursor ? first : { from: cursor, to: addDays(first.from, -1) }
  }
  const periods: PeriodDuty[] = []
  for (let cursor = span.from; cursor <= span.to; ) {
    const answer = law.on(cursor, rule)
    const period = answer._tag === "Ruling" ? periodOf(answer.value, cursor, anchor) : gapFrom(cursor)
    const inside = changes.filter(one => one > period.from && one <= period.to)
    const answers = [law.on(period.from, rule), ...inside.map(one => law.on(one, rule))]
    const shape = [answer, ...answers].find(isRuling)
    const days = performed.filter(one => one >= period.from && one <= period.to && one <= asOf)
    const owed = answers.map(one => (shape ? owedUnder(one, shape.value, days) : null))
    periods.push({
      ...period,
      law: answers,
      straddles: inside.length > 0,
      performed: days,
      state: stateOf(
        answers.map((one, index) => verdictOf(one, owed[index] ?? null)),
        period.to <= asOf
      ),
      missing: Math.max(0, ...owed.map(one => one ?? 0))
    })
    cursor = addDays(period.to, 1)
  }
  return periods
}
