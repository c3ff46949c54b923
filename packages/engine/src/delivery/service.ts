import type { Citation, CivilDate } from "@danchu/law"
import { civilDayOf } from "../instant.js"
import type { Proof, ProofKind } from "./proof.js"

/** What counts as service for one kind of message, and the clause that says so; "sent" counts only where a clause does. */
export interface ServiceRule {
  readonly accepts: readonly [ProofKind, ...ProofKind[]]
  readonly basis: readonly [Citation, ...Citation[]]
}

/** The day from which a term may run, with the proof and the clause behind it. */
export interface Service {
  readonly _tag: "Served"
  readonly on: CivilDate
  readonly proof: Proof
  readonly basis: ServiceRule["basis"]
}

export interface NotServed {
  readonly _tag: "NotServed"
  /** What is known, none of which counts. */
  readonly known: readonly ProofKind[]
  /** Whether it came back: another way must be found. */
  readonly returned: boolean
  readonly basis: ServiceRule["basis"]
}

/** The earliest proof that counts. A message that came back after it was only sent or delivered was not served by that. */
export const serviceOf = ({ accepts, basis }: ServiceRule, proofs: readonly Proof[]): Service | NotServed => {
  const cameBack = new Set(proofs.filter(({ kind }) => kind === "returned").map(({ channel }) => channel))
  const counts = proofs
    .filter(
      ({ kind, channel }) =>
        accepts.includes(kind) && !(cameBack.has(channel) && (kind === "sent" || kind === "delivered"))
    )
    .toSorted((a, b) => a.at - b.at)
  const [proof] = counts
  if (proof) return { _tag: "Served", on: civilDayOf(proof.at), proof, basis }
  return { _tag: "NotServed", known: proofs.map(({ kind }) => kind), returned: cameBack.size > 0, basis }
}
