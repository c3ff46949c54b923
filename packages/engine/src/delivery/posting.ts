import { Fault } from "@danchu/law"
import type { Instant } from "../instant.js"
import type { NameReference } from "./name-reference.js"
import type { Addressed, Proof } from "./proof.js"

/** What whoever hung a message up in public reports: when, and a photo of it as its hash, "sha256:" and 64 digits. */
export interface PostingReport {
  readonly at: Instant
  readonly by: NameReference
  readonly photo: string
  /** When the photo was taken. */
  readonly takenAt: Instant
}

/** A report of a posting that proves nothing. */
export class UnprovenPosting extends Fault {
  readonly _tag = "UnprovenPosting"
  /** A kebab-case word. */
  readonly why: string
  constructor(why: string, key: string) {
    super(
      `this report proves no posting: ${why}`,
      key,
      "Photograph the message where it hangs, after it was hung up, and give the hash of the photo."
    )
    this.why = why
  }
}

/**
 * The proof that a message hangs in public, from the instant of the posting on.
 * @param since when the message was owed: a photo from before it shows another one
 * @throws UnprovenPosting
 */
export const proofOfPosting = (
  { tenant, caseId, key, to, channel }: Addressed,
  since: Instant,
  { at, by, photo, takenAt }: PostingReport
): Proof => {
  const why =
    at < since
      ? "before-it-was-owed"
      : !/^sha256:[0-9a-f]{64}$/.test(photo)
        ? "no-photo"
        : takenAt < since
          ? "photo-older-than-the-message"
          : takenAt < at
            ? "photo-before-the-posting"
            : null
  if (why !== null) throw new UnprovenPosting(why, key)
  return { tenant, caseId, key, to, channel, kind: "posted", at, by, evidence: photo }
}
