import { createHash } from "node:crypto"

const longest = 200

/**
 * The Message-ID of a key: the same at every redelivery, and safe from programs that change letters to lower case.
 * @example
 * ```ts
 * messageIdOf("xa/1", "ubnd.example.vn") // "<k.78612f31@ubnd.example.vn>"
 * ```
 */
export const messageIdOf = (key: string, domain: string): string => {
  const bytes = Buffer.from(key, "utf8")
  return bytes.length <= longest
    ? `<k.${bytes.toString("hex")}@${domain}>`
    : `<h.${createHash("sha256").update(bytes).digest("hex")}@${domain}>`
}

/** The key of a Message-ID; `null` where it is not ours, or too long to carry its key. */
export const keyOfMessageId = (messageId: string): string | null => {
  const hex = /<?k\.((?:[0-9a-f]{2})+)@/i.exec(messageId)?.[1]
  return hex === undefined ? null : Buffer.from(hex, "hex").toString("utf8")
}
