import { InvalidCount, type Label } from "@danchu/law"
import { type Balance, counted } from "./balance.js"
import { type Rate, rate } from "./rate.js"

/** A rate with the sentence that defines it; the numerator, the denominator and so the n are in the rate. */
export interface Indicator {
  readonly id: string
  readonly label: Label
  readonly rate: Rate
}

/** Cases closed in time and cases pending beyond their time. */
export interface Timeliness {
  readonly closedOnTime: number
  readonly pendingOverdue: number
}

const part = (value: number, whole: number, what: string, of: string): number => {
  if (counted(value, what) > whole) throw new InvalidCount(value, what, `at most the ${whole} ${of}`)
  return value
}

const indicator = (id: string, vi: string, en: string, found: Rate): Indicator => ({
  id,
  label: { vi, en },
  rate: found
})

/**
 * The on-time rate in the ways offices compute it. The first counts pending overdue cases against the office and is the
 * one to publish; the others show where a better figure may have come from.
 * @throws InvalidCount where a part exceeds its whole
 * @example
 * ```ts
 * onTime(flow, { closedOnTime: 90, pendingOverdue: 10 })[0].rate.decimal // "90.00"
 * ```
 */
export const onTime = (
  flow: Balance,
  { closedOnTime, pendingOverdue }: Timeliness
): readonly [Indicator, ...Indicator[]] => {
  part(closedOnTime, flow.closed, "cases closed on time", "closed")
  part(pendingOverdue, flow.pending, "overdue cases", "pending")
  const inHand = flow.opening + flow.received
  const late = flow.closed - closedOnTime + pendingOverdue
  return [
    indicator(
      "on-time.of-due",
      "đúng hạn trên số đã giải quyết và số quá hạn chưa giải quyết",
      "closed on time, of all closed or overdue",
      rate(closedOnTime, flow.closed + pendingOverdue)
    ),
    indicator(
      "on-time.of-closed",
      "đúng hạn trên số đã giải quyết",
      "closed on time, of all closed; forgets those that are overdue and still pending",
      rate(closedOnTime, flow.closed)
    ),
    indicator(
      "on-time.of-in-hand",
      "không quá hạn trên tổng số phải giải quyết",
      "not late so far, of all in hand; counts cases whose time has not come",
      rate(inHand - late, inHand)
    )
  ]
}

/** The settlement rate in the ways offices compute it; the first is the one to publish. */
export const settlement = (flow: Balance): readonly [Indicator, ...Indicator[]] => [
  indicator(
    "settled.of-in-hand",
    "đã giải quyết trên tổng số phải giải quyết",
    "closed, of all carried over or received",
    rate(flow.closed, flow.opening + flow.received)
  ),
  indicator(
    "settled.of-received",
    "đã giải quyết trên số tiếp nhận trong kỳ",
    "closed, of those received in the period; may exceed 100 % when old cases are closed",
    rate(flow.closed, flow.received)
  )
]

/** What an office or its superior claims, beside what its figures give. */
export interface ClaimedIndicator {
  readonly claimed: string
  /** The first indicator, judged against the claim. */
  readonly honest: Indicator
  /** The definitions that do give the printed figure. */
  readonly explainedBy: readonly Indicator[]
}

/**
 * Holds a claimed percentage against the definitions of an indicator, the honest one first.
 * @throws InvalidText where the claim is no number
 */
export const explain = (
  claimed: string,
  [first, ...others]: readonly [Indicator, ...Indicator[]]
): ClaimedIndicator => {
  const judged = ({ rate: found, ...rest }: Indicator): Indicator => ({
    ...rest,
    rate: rate(found.numerator, found.denominator, claimed)
  })
  const all = [judged(first), ...others.map(judged)]
  return {
    claimed,
    honest: judged(first),
    explainedBy: all.filter(({ rate: found }) => found.agrees === "rounded" || found.agrees === "truncated")
  }
}

/** How much of a figure changed from one period to the next, over both bases. */
export interface Change {
  readonly before: number
  readonly after: number
  readonly difference: number
  readonly ofBefore: Rate
  readonly ofAfter: Rate
}

/**
 * Compares two periods. A claimed percentage is judged without its sign over both bases, so that a fall given over the
 * later figure shows.
 */
export const change = (before: number, after: number, claimed?: string): Change => {
  const difference = counted(after, "the later figure") - counted(before, "the earlier figure")
  const unsigned = claimed?.replace(/^\s*[-−–+]/u, "")
  const size = Math.abs(difference)
  return {
    before,
    after,
    difference,
    ofBefore: rate(size, before, unsigned),
    ofAfter: rate(size, after, unsigned)
  }
}
