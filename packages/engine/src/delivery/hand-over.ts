import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import type { Instant } from "../instant.js"
import {
  type DeliveryFailed,
  DeliveryRefused,
  type Notification,
  type NotifierShape
} from "../ports/notifier.js"
import type { NameReference } from "./name-reference.js"
import type { Addressed, Proof } from "./proof.js"

/** What a neighbourhood head, or another bearer, is asked to bring to a person: a paper, or the words of it. */
export interface Errand {
  readonly notification: Notification
  readonly form: "paper" | "voice"
  readonly bearer: NameReference
  readonly since: Instant
}

/** What became of an errand. A signature is kept as its hash, "sha256:" and 64 digits. */
export type HandOver =
  | {
      readonly _tag: "Taken"
      readonly at: Instant
      readonly receivedBy: NameReference
      readonly signature: string
    }
  | {
      readonly _tag: "Told"
      readonly at: Instant
      readonly receivedBy: NameReference
      readonly witness: NameReference
    }
  | { readonly _tag: "Refused"; readonly at: Instant; readonly witness: NameReference }
  | { readonly _tag: "NotFound"; readonly at: Instant }

/** A report of a hand-over that proves nothing. */
export class UnprovenHandOver extends Fault {
  readonly _tag = "UnprovenHandOver"
  /** A kebab-case word. */
  readonly why: string
  constructor(why: string, key: string) {
    super(
      `this report proves no hand-over: ${why}`,
      key,
      "A paper needs the hash of a signature; words and a refusal need a witness who is neither bearer nor recipient."
    )
    this.why = why
  }
}

const hash = /^sha256:[0-9a-f]{64}$/

const whyUnproven = (
  { form, bearer, since }: Omit<Errand, "notification">,
  outcome: HandOver
): string | null => {
  if (outcome.at < since) return "before-the-errand"
  if (outcome._tag === "Taken") {
    return form === "voice"
      ? "words-leave-no-signature"
      : hash.test(outcome.signature)
        ? null
        : "no-signature"
  }
  if (outcome._tag === "NotFound") return null
  if (outcome.witness === bearer) return "bearer-is-no-witness"
  if (outcome._tag === "Refused") return null
  return form === "paper"
    ? "paper-needs-a-signature"
    : outcome.witness === outcome.receivedBy
      ? "recipient-is-no-witness"
      : null
}

const kindOf = {
  Taken: "handed-over",
  Told: "received",
  Refused: "refused-before-witness",
  NotFound: "returned"
} as const

/**
 * The proof that a hand-over leaves: a name by reference, a time, and a signature or a witness.
 * @throws UnprovenHandOver
 */
export const proofOfHandOver = (
  errand: Omit<Errand, "notification"> & { readonly notification: Addressed },
  outcome: HandOver
): Proof => {
  const { tenant, caseId, key, to, channel } = errand.notification
  const why = whyUnproven(errand, outcome)
  if (why !== null) throw new UnprovenHandOver(why, key)
  return {
    tenant,
    caseId,
    key,
    to,
    channel,
    kind: kindOf[outcome._tag],
    at: outcome.at,
    by: errand.bearer,
    ...("receivedBy" in outcome && { receivedBy: outcome.receivedBy }),
    ...("witness" in outcome && { witness: outcome.witness }),
    ...(outcome._tag === "Taken" && { evidence: outcome.signature })
  }
}

export interface HandOverOptions {
  /** Who brings it; `null` where nobody is known. */
  readonly bearerOf: (notification: Notification) => Effect.Effect<NameReference | null, DeliveryFailed>
  /** Puts it on the bearer's list; a key that is there already is not put there again. */
  readonly assign: (notification: Notification, bearer: NameReference) => Effect.Effect<void, DeliveryFailed>
}

/** A channel of feet: sending puts an errand on somebody's list, and only their report is proof. */
export const handOverChannel = ({ bearerOf, assign }: HandOverOptions): NotifierShape => ({
  send: notification =>
    Effect.gen(function* () {
      const bearer = yield* bearerOf(notification)
      if (bearer === null) return yield* Effect.fail(new DeliveryRefused("no-bearer", notification.key))
      yield* assign(notification, bearer)
    })
})
