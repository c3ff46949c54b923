import { type CivilDate, daysBetween, InvalidCount } from "@danchu/law"
import { counted } from "./balance.js"
import { type ClaimedIndicator, explain, type Indicator } from "./performance.js"
import { rate } from "./rate.js"

/** What somebody says of an office; it is kept beside what the figures give and never in its place. */
export interface Assessment {
  readonly assessor: string
  /** "2018-H1". */
  readonly period: string
  /** "đạt tỷ lệ 100%". */
  readonly claimed: string
}

/** Holds an assessment against the indicator as defined, the honest definition first. */
export const assess = (
  assessment: Assessment,
  indicators: readonly [Indicator, ...Indicator[]]
): Assessment & ClaimedIndicator => ({ ...assessment, ...explain(assessment.claimed, indicators) })

/** What became of what was promised in dialogues; every promise is one of the four. */
export interface Promises {
  readonly kept: number
  readonly late: number
  readonly broken: number
  /** Its day has not come. */
  readonly open: number
}

/** The share of promises kept in time, of all whose day has come; the open ones are in neither number. */
export const promisesKept = ({ kept, late, broken, open }: Promises): Indicator => {
  counted(open, "open promises")
  return {
    id: "promises.kept-of-due",
    label: {
      vi: "cam kết thực hiện đúng hạn trên số đã đến hạn",
      en: "promises kept in time, of all that were due"
    },
    rate: rate(
      counted(kept, "promises kept"),
      kept + counted(late, "promises kept late") + counted(broken, "promises broken")
    )
  }
}

/** How many pending cases are so many days old. */
export interface AgeBand {
  /** In days, both included; the last band has no end. */
  readonly from: number
  readonly to: number | null
  readonly count: number
}

/**
 * Sorts pending cases by their age on a day.
 * @param limits the last day of each band but the open one, ascending
 * @throws InvalidCount where the limits do not ascend, or a case came in after the day
 * @example
 * ```ts
 * ageing([day("2026-01-01"), day("2026-03-01")], day("2026-03-31"), [30]).map(band => band.count) // [1, 1]
 * ```
 */
export const ageing = (
  receivedOn: readonly CivilDate[],
  on: CivilDate,
  limits: readonly number[]
): readonly AgeBand[] => {
  const ages = receivedOn.map(date => counted(daysBetween(date, on), "the age of a case in days"))
  let from = 0
  return [...limits, null].map(to => {
    const first = from
    if (to !== null) {
      if (to < first) throw new InvalidCount(to, "the limit of an age", `${first} or more`)
      from = to + 1
    }
    return { from: first, to, count: ages.filter(age => age >= first && (to === null || age <= to)).length }
  })
}
