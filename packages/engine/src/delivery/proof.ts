import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { NotJson, StoreFailure } from "../faults.js"
import type { CaseKey } from "../ids.js"
import type { Instant } from "../instant.js"
import { DeliveryFailed, type Notification, type NotifierShape } from "../ports/notifier.js"
import type { NameReference } from "./name-reference.js"

/**
 * What is known of a message: it left us; the other side's system has it; the person has it; it hangs in public; a named
 * person put it into the hands; it was offered and refused before a witness; it came back.
 */
export type ProofKind =
  | "sent"
  | "delivered"
  | "received"
  | "posted"
  | "handed-over"
  | "refused-before-witness"
  | "returned"

/** One fact about the delivery of one message. People stand in it as references to the vault only. */
export interface Proof extends CaseKey {
  readonly key: string
  readonly to: string
  readonly channel: string
  readonly kind: ProofKind
  readonly at: Instant
  /** Who handed it over, posted it or took it. */
  readonly by?: NameReference
  readonly receivedBy?: NameReference
  readonly witness?: NameReference
  /** A hash of the signature, the photo or the provider's receipt, as "sha256:…". */
  readonly evidence?: string
}

/** Of which message a proof is. */
export type Addressed = Pick<Proof, "tenant" | "caseId" | "key" | "to" | "channel">

/** What an adapter implements. A proof is never changed and never taken back: what became known later is another one. */
export interface ProofsShape {
  /** Keeps the first of a kind for each message and channel; `false` where there is one already, which stays as it is. */
  readonly record: (proof: Proof) => Effect.Effect<boolean, NotJson | StoreFailure>
  /** What is known of a message, the earliest first. */
  readonly of: (message: Pick<Proof, "tenant" | "key">) => Effect.Effect<readonly Proof[], StoreFailure>
  /** What is known of every message of a case, the earliest first. */
  readonly ofCase: (key: CaseKey) => Effect.Effect<readonly Proof[], StoreFailure>
  /** Ends the handle; a second close is nothing. */
  readonly close: Effect.Effect<void>
}

/** Where proofs of service are kept: in memory, in a file, in a database server. */
export class Proofs extends Context.Service<Proofs, ProofsShape>()("@danchu/engine/Proofs") {}

const proofOf = (
  { tenant, caseId, key, to, channel }: Notification,
  kind: ProofKind,
  at: Instant
): Proof => ({ tenant, caseId, key, to, channel, kind, at })

const unavailable =
  (key: string) =>
  (cause: NotJson | StoreFailure): DeliveryFailed =>
    new DeliveryFailed("proofs-unavailable", key, { cause })

/** Records "sent" (or what this channel can vouch for) when a message has left; what was sent is not sent again. */
export const proving = (
  notifier: NotifierShape,
  proofs: ProofsShape,
  kind: ProofKind = "sent"
): NotifierShape => ({
  send: notification =>
    Effect.gen(function* () {
      const { channel, key } = notification
      const known = yield* Effect.mapError(proofs.of(notification), unavailable(key))
      if (known.some(one => one.channel === channel && one.kind === kind)) return
      yield* notifier.send(notification)
      const proof = proofOf(notification, kind, yield* Clock.currentTimeMillis)
      yield* Effect.mapError(proofs.record(proof), unavailable(key))
    })
})
