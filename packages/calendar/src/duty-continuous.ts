import {
  addDays,
  type Citation,
  type CivilDate,
  type Continuous,
  daysBetween,
  type Ruling
} from "@danchu/law"
import { type Caution, warningsOf } from "./caution.js"
import { countingLaw } from "./counting-law.js"
import { counted } from "./deadline-end.js"
import { OutOfOrder } from "./deadline-fault.js"
import type { Alternative, DeadlineStep } from "./deadline-result.js"

/** A span in which the thing hung on the board, was on the air or on the web, both days included. */
export interface Posting {
  readonly from: CivilDate
  /** The last day; `null` while it goes on. */
  readonly to: CivilDate | null
}

/** Whether something lasted long enough without a break, as of the end of a day. */
export interface ContinuousDuty {
  readonly _tag: "ContinuousDuty"
  readonly rule: string
  readonly state: "not-started" | "running" | "interrupted" | "met"
  /** The first day of the run that counts; `null` before the first one and after an interruption. */
  readonly from: CivilDate | null
  readonly count: number
  readonly unit: "day"
  /** The day at whose end the duty is, or will be, fulfilled; `null` where nothing runs. */
  readonly due: CivilDate | null
  /** The days counted so far in that run, the day of posting not counted. */
  readonly lasted: number
  /** Runs that broke off before they were long enough. */
  readonly broken: readonly Posting[]
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  readonly alternatives: readonly Alternative[]
  /** The later of the readings. */
  readonly safeDue: CivilDate | null
  readonly cautions: readonly Caution[]
  readonly warnings: readonly string[]
}

/** Joins spans that touch; a whole day without posting breaks the run. */
const runsOf = (postings: readonly Posting[], asOf: CivilDate): readonly Posting[] => {
  const runs: Posting[] = []
  let before: Posting | undefined
  for (const posting of postings) {
    if (posting.to !== null && posting.to < posting.from) {
      throw new OutOfOrder("the end of the posting", posting.to, posting.from)
    }
    if (before && (before.to === null || posting.from < before.to)) {
      throw new OutOfOrder("the posting", posting.from, before.to ?? before.from)
    }
    before = posting
    if (posting.from > asOf) continue
    const last = runs.at(-1)
    if (last && last.to !== null && daysBetween(last.to, posting.from) <= 1) {
      runs[runs.length - 1] = { from: last.from, to: posting.to }
    } else runs.push(posting)
  }
  return runs
}

/** The day on which the runs together are long enough; `null` where they are not, or nothing broke. */
const endOfSum = (runs: readonly Posting[], count: number): CivilDate | null => {
  let before = 0
  for (const run of runs) {
    const due = addDays(run.from, count - before)
    if (run.to === null || due <= run.to) return before === 0 ? null : due
    before += daysBetween(run.from, run.to)
  }
  return null
}

/**
 * Whether a posting lasted "ít nhất … ngày liên tục". An interruption starts the count again; where the text does not say
 * "liên tục", the sum of the days is the other reading. The day of posting is not counted (Điều 147.2); that it is counted is the other reading, a day earlier.
 * @param postings in the order of time
 * @param asOf the day at whose end the question is asked
 * @throws OutOfOrder
 * @example
 * ```ts
 * continuousDuty(ruling, [{ from: day("2026-10-01"), to: null }], day("2026-10-20"))
 * // { state: "running", due: "2026-10-31", … }
 * ```
 */
export const continuousDuty = (
  ruling: Ruling<Continuous>,
  postings: readonly Posting[],
  asOf: CivilDate
): ContinuousDuty => {
  const count = counted(ruling.value)
  const runs = runsOf(postings, asOf)
  const enough = (run: Posting) => {
    const due = addDays(run.from, count)
    return due <= asOf && (run.to === null || due <= run.to)
  }
  /** Ended, and long enough where the day of posting is the first of the days. */
  const justEnough = ({ from, to }: Posting) => to !== null && addDays(from, count - 1) <= to
  const met = runs.find(enough)
  const last = runs.at(-1)
  const live = last && (last.to === null || last.to >= asOf) ? last : undefined
  const run = met ?? live
  const law = countingLaw(run?.from ?? asOf)
  const codes: Caution[] = law.read ? [] : ["former-code-not-read"]
  if (ruling.confidence === "B") codes.push("paraphrase")
  const summed = ruling.value.breaks === "not-regulated" ? endOfSum(runs, count) : null
  if (summed !== null) codes.push("break-not-regulated")
  const otherwise = runs.find(justEnough) ?? run
  const due = run ? addDays(run.from, count) : null
  const until = run ? (run.to !== null && run.to < asOf ? run.to : asOf) : null
  return {
    _tag: "ContinuousDuty",
    rule: ruling.rule,
    state: met ? "met" : live ? "running" : last ? "interrupted" : "not-started",
    from: run?.from ?? null,
    count,
    unit: "day",
    due,
    lasted: run && until !== null ? daysBetween(run.from, until) : 0,
    broken: runs.filter(one => one !== run && !enough(one)),
    steps:
      run && due
        ? [
            { what: "trigger", date: run.from, basis: law.start.day },
            { what: "counting-starts", date: addDays(run.from, 1), basis: law.start.day },
            { what: "fulfilled", date: due, basis: [...ruling.basis, ...law.end.day] }
          ]
        : [],
    basis: [...ruling.basis, ...law.start.day],
    alternatives: [
      ...(otherwise
        ? [
            {
              due: addDays(otherwise.from, count - 1),
              kind: "posting-day-counted" as const,
              reading: "the day of posting is the first of the days",
              basis: ruling.basis
            }
          ]
        : []),
      ...(summed !== null
        ? [
            {
              due: summed,
              kind: "break-not-counted" as const,
              reading:
                "the text does not say that the days must follow one another: those before the break count on",
              basis: ruling.basis
            }
          ]
        : [])
    ],
    safeDue: due,
    cautions: codes,
    warnings: warningsOf(codes, ruling)
  }
}
