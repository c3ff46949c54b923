import { DeliveryFailed, DeliveryRefused, type Instant } from "@danchu/engine"
import type { Answered } from "./one-request.js"
import { ForbiddenTarget } from "./target.js"

/** Later may be better: too early, too many, a lock, a server that is down. Everything else that is not 2xx is an answer. */
const passing = new Set([408, 409, 421, 423, 425, 429])

/** What a proxy says for a receiver that is not there: no fault of this message. */
const down = new Set([502, 503, 504])

/** An answer's `Retry-After` counts for a day at most: a receiver cannot park our messages for ever. */
const longestWait = 86_400_000

const askedFor = (retryAfter: string | undefined, now: Instant): Instant | null => {
  if (retryAfter === undefined) return null
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isFinite(wait) && wait > 0 ? now + Math.min(wait, longestWait) : null
}

/** `null` where the receiver took it. */
export const faultOfAnswer = (
  { status, retryAfter }: Answered,
  key: string,
  now: Instant
): DeliveryFailed | DeliveryRefused | null => {
  if (status >= 200 && status < 300) return null
  const cause = new Error(`HTTP ${status}`)
  if (status >= 300 && status < 400) return new DeliveryRefused("redirected", key, { cause })
  if (status === 410) return new DeliveryRefused("gone", key, { cause })
  if (status >= 500 || passing.has(status)) {
    const notBefore = askedFor(retryAfter, now)
    const reason = status === 429 ? "too-many" : down.has(status) ? "receiver-down" : "receiver-failed"
    return new DeliveryFailed(reason, key, {
      cause,
      ...(notBefore !== null && { notBefore })
    })
  }
  return new DeliveryRefused("rejected", key, { cause })
}

/** Errors of the network may name hosts and addresses: the code alone is kept. */
export const faultOfNetwork = (error: unknown, key: string): DeliveryFailed | DeliveryRefused => {
  if (error instanceof ForbiddenTarget) return new DeliveryRefused(error.why, key, { cause: error })
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined
  const word = typeof code === "string" ? code : "ENETWORK"
  const cause = new Error(word)
  if (word === "ETIMEDOUT") return new DeliveryFailed("timed-out", key, { cause })
  if (word === "HPE_HEADER_OVERFLOW") return new DeliveryFailed("answer-too-large", key, { cause })
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_TLS|^EPROTO$|^ERR_SSL/.test(word)) {
    return new DeliveryFailed("certificate-not-trusted", key, { cause })
  }
  return new DeliveryFailed("unreachable", key, { cause })
}
