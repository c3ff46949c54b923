import type { Proof, ProofsShape } from "@danchu/engine"

export interface ProofsUnderTest {
  /** A handle of its own on the proofs of that name. Letters, digits and "_". */
  readonly open: (namespace: string) => Promise<ProofsShape>
  readonly drop?: (namespace: string) => Promise<void>
  readonly claims?: {
    /** P7: a place as a release without proofs left it, before it is opened. */
    readonly old?: (namespace: string) => Promise<void>
    /** P8: records this proof in a process of its own, and kills it without a word as soon as it was acknowledged. */
    readonly killed?: (namespace: string, proof: Proof) => Promise<void>
  }
}

/** What a law of proofs is given. */
export interface ProofsTrial extends ProofsUnderTest {
  readonly namespace: () => string
  readonly end: () => Promise<void>
}
