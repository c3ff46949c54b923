/** A sentence that every adapter keeps, and what happens to people when it does not. */
export interface Law<Trial> {
  /** As "S6"; it stays the same for ever. */
  readonly id: string
  readonly sentence: string
  readonly harm: string
  /**
   * Whether this adapter owes the law; the first ten laws of a store cannot be declined.
   * @returns the claim that is missing, or `null`
   */
  readonly declined?: (trial: Trial) => string | null
  readonly check: (trial: Trial) => Promise<void>
}

/** What a law said of an adapter. */
export interface Verdict {
  readonly law: string
  readonly sentence: string
  readonly result: "kept" | "broken" | "not-claimed"
  /** Why it is broken, or which claim is missing. */
  readonly why?: string
}
