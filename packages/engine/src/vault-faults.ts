import { Fault } from "@danchu/law"

export type WhyDenied =
  | "no-such-grant"
  | "not-yet-valid"
  | "expired"
  | "revoked"
  | "other-person"
  | "other-purpose"
  | "own-grant"

const remedies: Readonly<Record<WhyDenied, string>> = {
  "no-such-grant": "Ask for a grant on this reference.",
  "not-yet-valid": "Read when the grant has begun.",
  expired: "Ask for a new grant.",
  revoked: "Ask for a new grant, and say why.",
  "other-person": "Only the person named in the grant may read.",
  "other-purpose": "Read for the purpose of the grant, or ask for another grant.",
  "own-grant": "Let somebody else give the grant."
}

/** Nobody may read this now; the attempt is in the vault's record. */
export class AccessDenied extends Fault {
  readonly _tag = "AccessDenied"
  readonly why: WhyDenied
  constructor(why: WhyDenied, ref: string) {
    super(`the vault stays shut: ${why}`, ref, remedies[why])
    this.why = why
  }
}

export class UnknownReference extends Fault {
  readonly _tag = "UnknownReference"
  constructor(ref: string) {
    super("the vault of this tenant holds nothing under this reference", ref, "Correct the reference.")
  }
}

/** The key of this record was destroyed: nobody can read it any more, and it still counts. */
export class IdentityDestroyed extends Fault {
  readonly _tag = "IdentityDestroyed"
  constructor(ref: string) {
    super("the key of this record was destroyed", ref, "Nothing brings it back; that was the wish.")
  }
}

/** The key ring lacks the key under which a record was sealed. */
export class KeyMissing extends Fault {
  readonly _tag = "KeyMissing"
  constructor(keyId: string) {
    super(
      "the key ring lacks a key that records are sealed under",
      keyId,
      "Put the key back into the ring, and rotate before it is retired."
    )
  }
}

/** A record is not what was sealed: it was changed, or moved from another reference or tenant. */
export class SealBroken extends Fault {
  readonly _tag = "SealBroken"
  constructor(ref: string) {
    super(
      "the record is not what was sealed under this reference",
      ref,
      "Restore the record from a backup, and find out who wrote to the vault."
    )
  }
}

export class VaultTooLarge extends Fault {
  readonly _tag = "VaultTooLarge"
  constructor(limit: number) {
    super(
      `an identity weighs at most ${limit} bytes`,
      "identity",
      "Keep papers beside the vault, sealed, and refer to them."
    )
  }
}
