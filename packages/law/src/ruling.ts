import type { Citation, Confidence } from "./citation.js"
import type { CivilDate } from "./civil-date.js"

declare const ruled: unique symbol
declare const unverified: unique symbol

/** A second lawful reading of the same matter, with the text that supports it. */
export interface Reading<T> {
  readonly value: T
  readonly basis: readonly Citation[]
  /** Why the texts differ, in a sentence. */
  readonly why: string
}

/** What the law says on a day, with the sentences that say so. Only a Timeline mints one. */
export interface Ruling<T> {
  readonly [ruled]: T
  readonly _tag: "Ruling"
  /** The rule asked, "" for a timeline that no rule has named. */
  readonly rule: string
  readonly value: T
  /** The day whose law this is. */
  readonly governedOn: CivilDate
  /** The text that prevails first; then what supports it. */
  readonly basis: readonly [Citation, ...Citation[]]
  readonly confidence: Exclude<Confidence, "C">
  /** In force from this day. */
  readonly from: CivilDate
  /** The first day on which it is no longer so; `null` while no end is known. */
  readonly until: CivilDate | null
  /** What other texts in force on that day say instead; empty where there is no quarrel. */
  readonly readings: readonly Reading<T>[]
  readonly warnings: readonly string[]
}

/** The rule had not begun on that day. */
export interface NotYetInForce {
  readonly _tag: "NotYetInForce"
  readonly rule: string
  readonly on: CivilDate
  readonly from: CivilDate
  readonly basis: readonly Citation[]
}

/** The rule had ended by that day; an older one never comes back by itself. */
export interface NoLongerInForce {
  readonly _tag: "NoLongerInForce"
  readonly rule: string
  readonly on: CivilDate
  readonly until: CivilDate
  readonly basis: readonly Citation[]
}

/** Nobody has read the text for that day: the answer exists somewhere, not here. */
export interface NotVerified {
  readonly _tag: "NotVerified"
  readonly rule: string
  readonly on: CivilDate
  readonly why: string
  readonly basis: readonly Citation[]
}

export type Absence = NotYetInForce | NoLongerInForce | NotVerified
export type Answer<T> = Ruling<T> | Absence

/** A value from memory or inference; no consumer of rulings takes it. */
export interface Unverified<T> {
  readonly [unverified]: T
  readonly _tag: "Unverified"
  readonly rule: string
  readonly value: T
  readonly governedOn: CivilDate
  readonly basis: readonly [Citation, ...Citation[]]
}

export const isRuling = <T>(answer: Answer<T>): answer is Ruling<T> => answer._tag === "Ruling"

/** For Timeline only: the package's door does not export it. */
export const mint = <T>(fields: Omit<Ruling<T>, typeof ruled>): Ruling<T> => fields as Ruling<T>

/** For Timeline only: the package's door does not export it. */
export const mintUnverified = <T>(fields: Omit<Unverified<T>, typeof unverified | "_tag">): Unverified<T> =>
  ({ _tag: "Unverified", ...fields }) as Unverified<T>
