import { createHmac } from "node:crypto"
import { Fault } from "@danchu/law"

declare const signing: unique symbol

/** The bytes of a secret shared with the receiver. */
export interface SigningSecret {
  readonly [signing]: true
  /** Of the bytes; hidden from JSON and from the console. */
  readonly sign: (content: string) => string
}

/** A secret too short or too long to sign with, or not in Base64. The error does not repeat it. */
export class InvalidSecret extends Fault {
  readonly _tag = "InvalidSecret"
  constructor() {
    super(
      "this cannot be a signing secret",
      "secret",
      "Give 24–64 random bytes in Base64, with or without whsec_."
    )
  }
}

/**
 * Reads a secret as Standard Webhooks writes it: "whsec_" and Base64.
 * @throws InvalidSecret
 */
export const signingSecret = (text: string): SigningSecret => {
  const base64 = text.startsWith("whsec_") ? text.slice(6) : text
  const bytes = Buffer.from(base64, "base64")
  if (
    bytes.toString("base64").replace(/=+$/, "") !== base64.replace(/=+$/, "") ||
    bytes.length < 24 ||
    bytes.length > 64
  ) {
    throw new InvalidSecret()
  }
  const secret = {
    sign: (content: string) => createHmac("sha256", bytes).update(content, "utf8").digest("base64")
  }
  return secret as SigningSecret
}

/** The header webhook-signature: one signature for each secret, so that a receiver can change over to the new one. */
export const signatureOf = (
  secrets: readonly [SigningSecret, ...SigningSecret[]],
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string }
): string => secrets.map(({ sign }) => `v1,${sign(`${id}.${timestamp}.${body}`)}`).join(" ")
