import { createHash } from "node:crypto"
import type { JsonObject, Notification } from "@danchu/engine"

/** What a header may hold as it is. */
const plain = /^(?!sha256-)[\x21-\x7e]{1,256}$/

/** The header webhook-id: the key itself, or its hash where a header could not carry it. The body holds the key always. */
export const webhookId = (key: string): string =>
  plain.test(key) ? key : `sha256-${createHash("sha256").update(key, "utf8").digest("hex")}`

/**
 * What the receiver reads: the type, when it was sent (ISO 8601, UTC), and the message with its clauses. It names people by
 * their part in the case only.
 */
export const webhookBody = (notification: Notification, sentAt: number): string => {
  const { key, tenant, caseId, to, template, values, basis } = notification
  const data: JsonObject = {
    key,
    tenant,
    case: caseId,
    to,
    template,
    values,
    basis: basis.map(({ instrument, at }) => ({ instrument, at }))
  }
  return JSON.stringify({ type: `danchu.${template}`, timestamp: new Date(sentAt).toISOString(), data })
}

/** The key in a body; `null` where it is none of ours. */
export const keyOfBody = (body: string): string | null => {
  try {
    const read: unknown = JSON.parse(body)
    const data: unknown = typeof read === "object" && read !== null ? Reflect.get(read, "data") : null
    const key: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "key") : null
    return typeof key === "string" ? key : null
  } catch {
    return null
  }
}
