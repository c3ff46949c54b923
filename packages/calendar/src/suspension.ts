import type { CivilDate, Ground, Rule, Term, Transition } from "@danchu/law"

/** The law under which a clock may stop: for which terms, on which grounds, to what effect. */
export interface StoppingLaw<Code extends string = string> {
  /** The terms whose clock it stops, by rule id; no other term is touched. */
  readonly terms: readonly string[]
  readonly grounds: Rule<readonly Ground<Code>[]>
  readonly effect: Rule<"not-counted">
  /** Which day's law allows the act, in a case that began under another; the law of the act if left out. */
  readonly conduct?: Transition<{ readonly accepted: CivilDate; readonly act: CivilDate }>
  /** How long there is to send the decision, where the law gives it a term. */
  readonly notice?: Rule<Term>
  /** The clause of `effect` that may be read to count the day of the continuing decision, as "Đ28b.k2". */
  readonly mayCountResumingDay?: string
}

/** A decision that stops the clock, and the one that lets it run again. */
export interface Suspension<Code extends string = string> {
  readonly act: "suspension"
  readonly under: StoppingLaw<Code>
  /** A ground of the closed list; `null` where the caller does not know it, and the answer says so. */
  readonly ground: Code | null
  /** The day of the decision; it still counts. */
  readonly decided: CivilDate
  /** The day of the decision to continue; `null` while the clock stands still. */
  readonly continued: CivilDate | null
  /** The number of the decision or another reference to the file, never a name. */
  readonly evidence: string | null
}

/** A time in which the person could not act; its days are not counted, the first and the last included. */
export interface Obstacle<Code extends string = string> {
  readonly act: "obstacle"
  readonly under: StoppingLaw<Code>
  readonly ground: Code | null
  readonly from: CivilDate
  /** The last day of the obstacle; `null` while it lasts. */
  readonly to: CivilDate | null
  readonly evidence: string | null
}
