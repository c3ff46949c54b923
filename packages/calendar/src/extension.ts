import type { CivilDate, Ground, Rule, Term } from "@danchu/law"

/** A ground for more time: how often it may be used, and how much it adds at most each time. */
export interface ExtensionAllowance<Code extends string = string> extends Ground<Code> {
  readonly times: number
  readonly each: Term
}

/** The law under which a term may be made longer. */
export interface ExtensionLaw<Code extends string = string> {
  /** The terms that it makes longer, by rule id. */
  readonly terms: readonly string[]
  readonly grounds: Rule<readonly ExtensionAllowance<Code>[]>
  /** What all extensions together may add at most, where the law says so. */
  readonly total?: Rule<Term>
  /** How long there is to send the decision, where the law gives it a term. */
  readonly notice?: Rule<Term>
}

/** A decision that gives more time. */
export interface Extension<Code extends string = string> {
  readonly act: "extension"
  readonly under: ExtensionLaw<Code>
  readonly ground: Code
  readonly decided: CivilDate
  readonly by: Term
  /** The number of the decision, never a name. */
  readonly evidence: string | null
}
