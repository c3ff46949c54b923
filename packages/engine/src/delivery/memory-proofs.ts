import * as Effect from "effect/Effect"
import { messageKey } from "../outgoing.js"
import type { Proof, ProofsShape } from "./proof.js"

const idOf = ({ tenant, key, channel, kind }: Proof): string => messageKey(tenant, key, channel, kind)

/** Proofs of service in memory: for tests and first steps. */
export const makeMemoryProofs = (): ProofsShape => {
  const proofs = new Map<string, Proof>()
  return {
    record: proof =>
      Effect.sync(() => {
        const id = idOf(proof)
        if (!proofs.has(id)) proofs.set(id, proof)
      }),
    of: ({ tenant, key }) =>
      Effect.sync(() => [...proofs.values()].filter(proof => proof.tenant === tenant && proof.key === key))
  }
}
