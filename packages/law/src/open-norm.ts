import type { Citation } from "./citation.js"
import type { CivilDate } from "./civil-date.js"

/** A norm without a value ("trở ngại khách quan khác"): a person must judge, and the judgement is kept. */
export interface OpenNorm {
  readonly id: string
  readonly basis: readonly [Citation, ...Citation[]]
}

/** Who found an open norm met, in which office, why, and when. */
export interface Judgement {
  readonly norm: string
  readonly by: string
  readonly role: string
  readonly reason: string
  readonly on: CivilDate
}
