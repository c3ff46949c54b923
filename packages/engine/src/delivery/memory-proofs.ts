import * as Effect from "effect/Effect"
import { answering } from "../answering.js"
import { type NotJson, StoreUnavailable } from "../faults.js"
import { MemoryDisk, textOf, valueOf } from "../memory/disk.js"
import { messageKey } from "../outgoing.js"
import type { Proof, ProofsShape } from "./proof.js"
import { earliestFirst, encodeProof } from "./proof-text.js"

export const proofsOn = (disk: MemoryDisk): readonly Proof[] =>
  earliestFirst([...disk.proofs.values()].map(valueOf))

/** `false` where one of its kind is there. */
export const keepProof = (disk: MemoryDisk, proof: Proof): boolean => {
  const { tenant, caseId, key, channel, kind, at } = proof
  const body = JSON.parse(encodeProof(proof))
  const id = messageKey(tenant, key, channel, kind)
  if (disk.proofs.has(id)) return false
  disk.proofs.set(id, textOf({ tenant, caseId, key, channel, kind, at, ...body }))
  return true
}

/** Proofs of service in memory, on the disk of a memory store or on one of their own: for tests and first steps. */
export const makeMemoryProofs = ({
  disk = new MemoryDisk()
}: {
  readonly disk?: MemoryDisk
} = {}): ProofsShape => {
  let open = true
  const ask = <A>(work: () => A): Effect.Effect<A, NotJson | StoreUnavailable> =>
    answering(() => {
      if (!open) throw new StoreUnavailable("closed", "memory")
      return work()
    })
  const those = (is: (proof: Proof) => boolean) =>
    ask(() => proofsOn(disk).filter(is)) as ReturnType<ProofsShape["of"]>
  return {
    record: proof => ask(() => keepProof(disk, proof)),
    of: ({ tenant, key }) => those(proof => proof.tenant === tenant && proof.key === key),
    ofCase: ({ tenant, caseId }) => those(proof => proof.tenant === tenant && proof.caseId === caseId),
    close: Effect.sync(() => {
      open = false
    })
  }
}
