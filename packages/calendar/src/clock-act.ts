import type { Citation, CivilDate, TermUnit } from "@danchu/law"
import type { Caution } from "./caution.js"
import type { ActNotice, DeadlineStep } from "./deadline-result.js"
import type { Extension } from "./extension.js"
import type { Obstacle, Suspension } from "./suspension.js"

/** Something that moves a running clock. */
export type ClockAct = Suspension | Obstacle | Extension

export type ActRefusal =
  | "law-not-yet-in-force"
  | "law-no-longer-in-force"
  | "law-not-verified"
  | "term-not-covered"
  | "no-such-ground"
  | "extended-too-often"
  | "extended-too-far"

/** The law does not allow the act: which article says so. */
export interface ActRefused {
  readonly _tag: "ActRefused"
  readonly rule: string
  readonly code: ActRefusal
  readonly act: ClockAct["act"]
  readonly on: CivilDate
  readonly basis: readonly Citation[]
}

/** The clock stands still: there is no last day before it runs again. */
export interface ClockStopped {
  readonly _tag: "ClockStopped"
  readonly rule: string
  readonly from: CivilDate
  /** The last day that counted. */
  readonly since: CivilDate
  /** What is left of the term when it runs again, in `unit`; days for a term in months or years. */
  readonly left: number
  readonly unit: TermUnit
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  readonly notices: readonly ActNotice[]
  readonly cautions: readonly Caution[]
  readonly warnings: readonly string[]
}
