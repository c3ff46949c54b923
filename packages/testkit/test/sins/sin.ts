import type { StoreUnderTest } from "@danchu/testkit"
import { memorySubject, type Spoil } from "../memory-subject.js"

/** A store that is right in all but one thing, and the law that must notice. */
export interface Sin {
  readonly law: string
  readonly name: string
  /** What the law must say: being caught for another reason is not being caught. */
  readonly because: string
  readonly subject: StoreUnderTest
}

export const sin = (law: string, name: string, because: string, spoil: Spoil): Sin => ({
  law,
  name,
  because,
  subject: memorySubject(spoil)
})
