import {
  type Addressed,
  answering,
  caseId,
  type NotJson,
  type NotServed,
  type Proof,
  type ProofsShape,
  proofOfHandOver,
  proofOfPosting,
  type Service,
  type ServiceRule,
  type StoreFailure,
  serviceOf,
  type TenantId,
  type UnprovenHandOver,
  type UnprovenPosting
} from "@danchu/engine"
import type { InvalidText } from "@danchu/law"
import * as Effect from "effect/Effect"
import type * as z from "zod"
import { given } from "./given.js"
import { ErrandGiven, HandOverGiven, type MessageGiven, PostingGiven, ProofGiven } from "./proof-given.js"

type Kept = InvalidText | NotJson | StoreFailure

/** Proofs of service of one office: what is known of each message, written once and never changed. Instants are milliseconds since 1970. */
export interface OfficeProofsShape {
  /** Keeps the first of a kind for each message and channel; `false` where there is one already, which stays as it is. */
  readonly record: (proof: ProofGiven) => Effect.Effect<boolean, Kept>
  /** Keeps what a bearer reports; a paper needs the hash of a signature, words and a refusal a witness. */
  readonly handOver: (
    errand: ErrandGiven,
    outcome: HandOverGiven
  ) => Effect.Effect<Proof, Kept | UnprovenHandOver>
  /** Keeps that a message hangs in public, with the hash of a photo taken since. */
  readonly posting: (report: PostingGiven) => Effect.Effect<Proof, Kept | UnprovenPosting>
  /** What is known of a message, the earliest first. */
  readonly of: (key: string) => Effect.Effect<readonly Proof[], StoreFailure>
  /** What is known of every message of a case, the earliest first. */
  readonly ofCase: (id: string) => Effect.Effect<readonly Proof[], StoreFailure | InvalidText>
  /** The day from which a term may run by a rule of service, which comes with its clause; or that nothing known serves. */
  readonly served: (rule: ServiceRule, key: string) => Effect.Effect<Service | NotServed, StoreFailure>
}

/**
 * Proofs of service as promises; `Danchu.proofs` gives them.
 * @example
 * ```ts
 * await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
 * const decision = { case: "KN-1", key: "KN-1/decision", to: "complainant", channel: "email" }
 * await danchu.proofs.record({ ...decision, kind: "sent", at: instantOf(day("2026-11-25"), 480) })
 * const rule = { accepts: ["received"], basis: [law.cite("10/2022/QH15", "Đ13.k4", "được gửi đến Trưởng thôn")] }
 * ;(await danchu.proofs.served(rule, decision.key))._tag // "NotServed"
 * ```
 */
export interface OfficeProofs {
  /** Keeps the first of a kind for each message and channel; `false` where there is one already, which stays as it is. */
  readonly record: (proof: ProofGiven) => Promise<boolean>
  /** Keeps what a bearer reports; `UnprovenHandOver` for a paper without the hash of a signature, words without a witness. */
  readonly handOver: (errand: ErrandGiven, outcome: HandOverGiven) => Promise<Proof>
  /** Keeps that a message hangs in public; `UnprovenPosting` without the hash of a photo taken since. */
  readonly posting: (report: PostingGiven) => Promise<Proof>
  /** What is known of a message, the earliest first. */
  readonly of: (key: string) => Promise<readonly Proof[]>
  /** What is known of every message of a case, the earliest first. */
  readonly ofCase: (id: string) => Promise<readonly Proof[]>
  /** The day from which a term may run by a rule of service, which comes with its clause; or that nothing known serves. */
  readonly served: (rule: ServiceRule, key: string) => Promise<Service | NotServed>
}

const addressed = (
  tenant: TenantId,
  { case: id, key, to, channel }: z.output<typeof MessageGiven>
): Addressed => ({ tenant, caseId: caseId(id), key, to, channel })

export const officeProofs = (proofs: ProofsShape, tenant: TenantId): OfficeProofsShape => {
  const kept = <F>(
    made: () => Proof
  ): Effect.Effect<{ readonly proof: Proof; readonly first: boolean }, F | Kept> =>
    Effect.flatMap(answering<Proof, F | InvalidText>(made), proof =>
      Effect.map(proofs.record(proof), first => ({ proof, first }))
    )
  const of = (key: string) => proofs.of({ tenant, key })
  return {
    record: one =>
      Effect.map(
        kept<never>(() => {
          const { case: id, key, to, channel, ...body } = given(ProofGiven, one, "proof", "proof")
          return { ...addressed(tenant, { case: id, key, to, channel }), ...body }
        }),
        ({ first }) => first
      ),
    handOver: (errand, outcome) =>
      Effect.map(
        kept<UnprovenHandOver>(() => {
          const { message, ...rest } = given(ErrandGiven, errand, "errand", "errand")
          const notification = addressed(tenant, message)
          return proofOfHandOver(
            { ...rest, notification },
            given(HandOverGiven, outcome, "hand-over", message.key)
          )
        }),
        ({ proof }) => proof
      ),
    posting: report =>
      Effect.map(
        kept<UnprovenPosting>(() => {
          const { message, since, ...rest } = given(PostingGiven, report, "posting", "posting")
          return proofOfPosting(addressed(tenant, message), since, rest)
        }),
        ({ proof }) => proof
      ),
    of,
    ofCase: id =>
      Effect.flatMap(
        answering<ReturnType<typeof caseId>, InvalidText>(() => caseId(id)),
        caseId => proofs.ofCase({ tenant, caseId })
      ),
    served: (rule, key) => Effect.map(of(key), known => serviceOf(rule, known))
  }
}

export const promisedProofs = (
  proofs: OfficeProofsShape,
  run: <A, F>(work: Effect.Effect<A, F>) => Promise<A>
): OfficeProofs => ({
  record: proof => run(proofs.record(proof)),
  handOver: (errand, outcome) => run(proofs.handOver(errand, outcome)),
  posting: report => run(proofs.posting(report)),
  of: key => run(proofs.of(key)),
  ofCase: id => run(proofs.ofCase(id)),
  served: (rule, key) => run(proofs.served(rule, key))
})
