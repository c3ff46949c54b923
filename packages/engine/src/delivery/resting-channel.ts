import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Instant } from "../instant.js"
import { DeliveryFailed, type DeliveryRefused, type NotifierShape } from "../ports/notifier.js"

/** All times in milliseconds. */
export interface Rest {
  /** Reasons that speak of the channel and not of one message. */
  readonly outage: readonly string[]
  /** So many of them on end, and the channel rests. */
  readonly after: number
  readonly firstFor: number
  /** The rest doubles while the first message after it fails, up to this. */
  readonly atMost: number
  /** So many failures of one message for other reasons, and the relay may park it. */
  readonly tries: number
  /** A provider that does not answer in this time is down; shorter than the relay's own patience. */
  readonly patience: number
}

const usual: Rest = {
  outage: [
    "unreachable",
    "timed-out",
    "login-refused",
    "not-encrypted",
    "certificate-not-trusted",
    "sender-refused",
    "provider-failed",
    "receiver-down",
    "queue-full"
  ],
  after: 3,
  firstFor: 30_000,
  atMost: 900_000,
  tries: 12,
  patience: 45_000
}

/** Doubles with each failure behind the first. */
const doubled = ({ firstFor, atMost }: Rest, failures: number): number =>
  Math.min(firstFor * 2 ** Math.min(Math.max(failures - 1, 0), 30), atMost)

const postponed = (reason: string, key: string, notBefore: Instant, cause?: unknown): DeliveryFailed =>
  new DeliveryFailed(reason, key, { notBefore, ...(cause !== undefined && { cause }) })

/**
 * Spares a provider that is down: after some failures nothing is sent for a while, then one message tries the way and the
 * others wait for it. An outage parks nothing, however long; a message that fails for reasons of its own is parked in the end.
 */
export const restingChannel = (notifier: NotifierShape, choice: Partial<Rest> = {}): NotifierShape => {
  const rest = { ...usual, ...choice }
  const { outage, after, firstFor, tries, patience } = rest
  const ownFailures = new Map<string, number>()
  let onEnd = 0
  let until: Instant = 0
  let probe: string | null = null
  let lastProbe: string | null = null
  let othersWait = false

  const turnedAway = (key: string, now: Instant): DeliveryFailed | null => {
    if (onEnd < after) return null
    if (now < until) {
      othersWait ||= key !== lastProbe
      return postponed("channel-resting", key, until)
    }
    // Whoever tried last lets another try first: the fault could be its own.
    if (probe !== null || (key === lastProbe && othersWait)) {
      othersWait ||= key !== probe && key !== lastProbe
      return postponed("channel-resting", key, now + firstFor)
    }
    probe = lastProbe = key
    othersWait = false
    return null
  }

  const arrived = (key: string): void => {
    onEnd = 0
    ownFailures.delete(key)
  }

  const failed = (fault: DeliveryFailed, key: string, now: Instant): DeliveryFailed => {
    if (outage.includes(fault.reason)) {
      onEnd++
      if (onEnd >= after) until = now + doubled(rest, onEnd - after + 1)
      return postponed(
        fault.reason,
        key,
        Math.max(fault.notBefore ?? 0, onEnd >= after ? until : now + doubled(rest, onEnd)),
        fault.cause
      )
    }
    onEnd = 0
    const count = (ownFailures.get(key) ?? 0) + 1
    if (count >= tries) {
      ownFailures.delete(key)
      return fault
    }
    ownFailures.set(key, count)
    return postponed(
      fault.reason,
      key,
      Math.max(fault.notBefore ?? 0, now + doubled(rest, count)),
      fault.cause
    )
  }

  return {
    send: notification =>
      Effect.gen(function* () {
        const { key } = notification
        const away = turnedAway(key, yield* Clock.currentTimeMillis)
        if (away !== null) return yield* Effect.fail(away)
        yield* notifier.send(notification).pipe(
          Effect.timeoutOrElse({
            duration: patience,
            orElse: () => Effect.fail(new DeliveryFailed("timed-out", key))
          }),
          Effect.tap(() => Effect.sync(() => arrived(key))),
          Effect.catch((fault: DeliveryFailed | DeliveryRefused) =>
            Effect.gen(function* () {
              if (fault._tag === "DeliveryFailed") {
                return yield* Effect.fail(failed(fault, key, yield* Clock.currentTimeMillis))
              }
              arrived(key)
              return yield* Effect.fail(fault)
            })
          ),
          Effect.ensuring(
            Effect.sync(() => {
              if (probe === key) probe = null
            })
          )
        )
      })
  }
}
