import { type CivilDate, InvalidText } from "@danchu/law"
import type { Promises } from "./assessment.js"

/** What was promised in a dialogue, and what became of it. No instrument says when a promise is broken: whoever keeps the list does. */
export interface Commitment {
  readonly id: string
  readonly madeOn: CivilDate
  /** Left out where no day was named: such a promise cannot be late. */
  readonly dueOn?: CivilDate
  readonly keptOn?: CivilDate
  /** The day on which it was given up. */
  readonly brokenOn?: CivilDate
}

export type CommitmentState = "kept" | "late" | "broken" | "open" | "overdue"

/**
 * How a promise stood at the end of a day. "late" was kept after its day, "broken" given up, "overdue" is neither kept nor
 * given up though its day has passed.
 * @returns null before the promise was made
 * @throws InvalidText where it was kept or given up before it was made, or both kept and given up
 */
export const commitmentOn = (promise: Commitment, on: CivilDate): CommitmentState | null => {
  const { id, madeOn, dueOn, keptOn, brokenOn } = promise
  if ((keptOn !== undefined && keptOn < madeOn) || (brokenOn !== undefined && brokenOn < madeOn))
    throw new InvalidText(`the promise ${id} ended before it was made`, id, "Correct its days.")
  if (keptOn !== undefined && brokenOn !== undefined)
    throw new InvalidText(`the promise ${id} was both kept and given up`, id, "Leave one of the days out.")
  if (madeOn > on) return null
  if (keptOn !== undefined && keptOn <= on) return dueOn !== undefined && keptOn > dueOn ? "late" : "kept"
  if (brokenOn !== undefined && brokenOn <= on) return "broken"
  return dueOn !== undefined && dueOn < on ? "overdue" : "open"
}

/** The promises of a list on a day, each in one of the four numbers, as `promisesKept` takes them: an overdue one is broken until it is kept. */
export const promisesOn = (
  promises: readonly Commitment[],
  on: CivilDate
): Promises & { readonly overdue: number } => {
  const tally = { kept: 0, late: 0, broken: 0, open: 0, overdue: 0 }
  for (const promise of promises) {
    const state = commitmentOn(promise, on)
    if (state !== null) tally[state] += 1
  }
  return { ...tally, broken: tally.broken + tally.overdue }
}

/** An opinion of voters that was handed to an office. */
export interface VoterOpinion {
  readonly id: string
  readonly receivedOn: CivilDate
  /** The last day for an answer, from the rule that governs it; left out where no text that was read sets one. */
  readonly dueOn?: CivilDate
  readonly answeredOn?: CivilDate
}

/** Opinions by what became of them; every opinion received by the day is in one of the five. */
export interface OpinionFollowUp {
  readonly received: number
  readonly answeredInTime: number
  readonly answeredLate: number
  /** Answered, but no day was set. */
  readonly answeredUndated: number
  readonly waiting: number
  readonly overdue: number
}

/**
 * What became of voters' opinions that were received in a period, as known on a day.
 * @throws InvalidText where one was answered before it was received, or comes twice
 */
export const followUp = (
  opinions: readonly VoterOpinion[],
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  on: CivilDate
): OpinionFollowUp => {
  const tally = {
    received: 0,
    answeredInTime: 0,
    answeredLate: 0,
    answeredUndated: 0,
    waiting: 0,
    overdue: 0
  }
  const seen = new Set<string>()
  for (const { id, receivedOn, dueOn, answeredOn } of opinions) {
    if (seen.has(id)) throw new InvalidText(`the opinion ${id} comes twice`, id, "Give each once.")
    seen.add(id)
    if (answeredOn !== undefined && answeredOn < receivedOn)
      throw new InvalidText(`the opinion ${id} was answered before it came`, id, "Correct its days.")
    if (receivedOn < from || receivedOn > to || receivedOn > on) continue
    tally.received += 1
    if (answeredOn !== undefined && answeredOn <= on) {
      if (dueOn === undefined) tally.answeredUndated += 1
      else if (answeredOn <= dueOn) tally.answeredInTime += 1
      else tally.answeredLate += 1
    } else if (dueOn !== undefined && dueOn < on) tally.overdue += 1
    else tally.waiting += 1
  }
  return tally
}
