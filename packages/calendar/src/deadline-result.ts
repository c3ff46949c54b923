import type { Citation, CivilDate, TermUnit } from "@danchu/law"
import type { Caution } from "./caution.js"
import type { Skipped } from "./days-off.js"
import type { AnyCalendar } from "./work-calendar.js"

/** What happened to the term on a day. */
export type StepKind =
  | "trigger"
  | "event"
  | "counting-starts"
  | "suspended"
  | "resumed"
  | "obstacle"
  | "obstacle-over"
  | "extended"
  | "month-end"
  | "raw-end"
  | "rolled"
  | "due"
  | "fulfilled"

/** One step of a derivation: what, on which day, and the clauses that say so. */
export interface DeadlineStep {
  readonly what: StepKind
  readonly date: CivilDate
  readonly basis: readonly Citation[]
  /** The units left when the clock stopped or runs again, or the units added. */
  readonly units?: number
  /** What `units` counts. */
  readonly unit?: TermUnit
}

export type ReadingKind =
  | "last-day-not-rolled"
  | "resuming-day-counted"
  | "extension-from-rolled-end"
  | "other-text"
  | "other-law"
  | "posting-day-counted"
  | "break-not-counted"
  | "working-day-before"

/** Another lawful answer, and the text that supports it. */
export interface Alternative {
  readonly due: CivilDate
  readonly kind: ReadingKind
  /** In English, one sentence. */
  readonly reading: string
  readonly basis: readonly Citation[]
}

/** The decision on an act of the clock must itself be sent in time. */
export interface ActNotice {
  readonly rule: string
  readonly of: CivilDate
  readonly due: CivilDate
  readonly basis: readonly Citation[]
}

/** When something must be done, how that day was found, and what else the law may be read to say. */
export interface Deadline<Status extends AnyCalendar["status"] = "official"> {
  readonly _tag: "Deadline"
  /** The id of the rule. */
  readonly rule: string
  /** The day of the trigger; it is not counted. */
  readonly from: CivilDate
  readonly count: number
  readonly unit: TermUnit
  /** The last day before Điều 148.5 moves it. */
  readonly rawEnd: CivilDate
  /** The last day, to its end at 24:00. */
  readonly due: CivilDate
  /** HH:MM, for a term in hours. */
  readonly dueAt?: string
  readonly rolled: boolean
  readonly skipped: readonly Skipped[]
  readonly steps: readonly DeadlineStep[]
  readonly basis: readonly Citation[]
  /** The years of the calendar that were used, as "2026" or "2026–2027". */
  readonly edition: string
  /** "official", or what kind of guess the calendar is; a guess is no `Deadline`. */
  readonly status: Status
  readonly alternatives: readonly Alternative[]
  /** The day that is in time under every reading. */
  readonly safeDue: CivilDate
  readonly notices: readonly ActNotice[]
  readonly cautions: readonly Caution[]
  /** The cautions in English, and what the ruling itself warns of. */
  readonly warnings: readonly string[]
}
