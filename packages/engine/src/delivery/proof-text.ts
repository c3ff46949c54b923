import { toJsonText } from "../json.js"
import type { Proof } from "./proof.js"

/** The part of a proof that no database searches by. */
export type ProofBody = Omit<Proof, "tenant" | "caseId" | "key" | "channel" | "kind" | "at">

/**
 * The body of a proof as a store writes it.
 * @throws NotJson also where another part of the proof holds half a character
 */
export const encodeProof = (proof: Proof): string => {
  const { tenant, caseId, key, channel, kind, at, to, by, receivedBy, witness, evidence } = proof
  toJsonText([tenant, caseId, key, channel, kind, at], key)
  return toJsonText(
    {
      to,
      ...(by !== undefined && { by }),
      ...(receivedBy !== undefined && { receivedBy }),
      ...(witness !== undefined && { witness }),
      ...(evidence !== undefined && { evidence })
    } satisfies ProofBody,
    key
  )
}

const placeOf = ({ key, channel, kind }: Proof): string => JSON.stringify([key, channel, kind])

/** The order in which every store gives them: by time, and where that is the same by message, channel and kind. */
export const earliestFirst = (proofs: readonly Proof[]): readonly Proof[] =>
  proofs.toSorted((a, b) => a.at - b.at || (placeOf(a) < placeOf(b) ? -1 : 1))
