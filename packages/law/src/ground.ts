import type { Citation } from "./citation.js"
import type { Label } from "./rule.js"

/** One entry of a closed list in the law, such as a ground on which a complaint is not accepted. */
export interface Ground<Code extends string = string> {
  readonly code: Code
  readonly label: Label
  readonly basis: Citation
}

export const ground = <const Code extends string>(
  code: Code,
  basis: Citation,
  vi: string,
  en: string
): Ground<Code> => ({
  code,
  label: { vi, en },
  basis
})
