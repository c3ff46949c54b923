import type { Confidence } from "./citation.js"

export type InstrumentKind =
  | "constitution"
  | "code"
  | "law"
  | "ordinance"
  | "resolution"
  | "joint-resolution"
  | "decree"
  | "decision"
  | "directive"
  | "circular"
  | "regulation"
  | "guidance"
  | "plan"
  | "notice"
  | "dispatch"
  | "report"
  | "consolidation"

/** One legal document of the State or the Party. Days are YYYY-MM-DD; `null` where no source gave them. */
export interface Instrument {
  readonly kind: InstrumentKind
  /** The name in Vietnamese, as its own heading gives it. */
  readonly title: string
  /** The body that issued it, in Vietnamese. */
  readonly issuer: string
  /** Where it holds, for a local one: other places have documents with the same number. */
  readonly place?: string
  readonly issued: string | null
  /** In force from this day. */
  readonly from: string | null
  /** The first day on which it is no longer in force; `null` while no end is known. */
  readonly until: string | null
  readonly amends?: readonly string[]
  readonly amendedBy?: readonly string[]
  readonly replaces?: readonly string[]
  readonly replacedBy?: readonly string[]
  /** The instruments whose provisions it details: once they have ended, it hangs in the air. */
  readonly guides?: readonly string[]
  /** The instrument whose wording a văn bản hợp nhất shows; it makes no law of its own. */
  readonly consolidates?: readonly string[]
  /** The text that was read, or how else the document is known. */
  readonly read: string
  /** How sure the dates above are. */
  readonly confidence: Confidence
}

export type InstrumentRegister = Readonly<Record<string, Instrument>>
