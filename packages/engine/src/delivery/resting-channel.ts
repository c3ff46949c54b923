import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { DeliveryFailed, type NotifierShape } from "../ports/notifier.js"

/** All times in milliseconds. */
export interface Rest {
  /** So many failures on end, of any messages, and the channel rests. */
  readonly after: number
  readonly firstFor: number
  /** The rest doubles while the first message after it fails, up to this. */
  readonly atMost: number
  /** So many failures of one message, rests not counted, and the relay may park it. */
  readonly tries: number
}

const patient: Rest = { after: 5, firstFor: 30_000, atMost: 900_000, tries: 12 }

/**
 * Spares a provider that is down: after some failures nothing is sent for a while, then one message tries the way and the
 * others wait for it. Waiting is no failure of the message, so an outage parks nothing.
 */
export const restingChannel = (notifier: NotifierShape, choice: Partial<Rest> = {}): NotifierShape => {
  const { after, firstFor, atMost, tries } = { ...patient, ...choice }
  const failures = new Map<string, number>()
  let onEnd = 0
  let until = 0
  let probing: string | null = null
  const restFor = (): number => Math.min(firstFor * 2 ** Math.min(onEnd - after, 30), atMost)
  return {
    send: notification =>
      Effect.gen(function* () {
        const { key } = notification
        const now = yield* Clock.currentTimeMillis
        if (onEnd >= after) {
          if (now < until)
            return yield* Effect.fail(new DeliveryFailed("channel-resting", key, { notBefore: until }))
          if (probing !== null && probing !== key) {
            return yield* Effect.fail(
              new DeliveryFailed("channel-resting", key, { notBefore: now + firstFor })
            )
          }
          probing = key
        }
        yield* notifier.send(notification).pipe(
          Effect.tap(() =>
            Effect.sync(() => {
              onEnd = 0
              failures.delete(key)
            })
          ),
          Effect.tapError(fault =>
            Effect.sync(() => {
              if (fault._tag === "DeliveryRefused") failures.delete(key)
            })
          ),
          Effect.catchTag("DeliveryFailed", fault =>
            Effect.gen(function* () {
              const failed = yield* Clock.currentTimeMillis
              const count = (failures.get(key) ?? 0) + 1
              onEnd++
              if (onEnd >= after) until = failed + restFor()
              if (count >= tries && onEnd < after) {
                failures.delete(key)
                return yield* Effect.fail(fault)
              }
              failures.set(key, count)
              const wait = Math.min(firstFor * 2 ** Math.min(count - 1, 30), atMost)
              const notBefore = Math.max(fault.notBefore ?? 0, failed + wait, onEnd >= after ? until : 0)
              return yield* Effect.fail(
                new DeliveryFailed(fault.reason, key, { notBefore, cause: fault.cause })
              )
            })
          ),
          // A relay that gave up waiting: a provider that hangs is down as well.
          Effect.onInterrupt(() =>
            Effect.map(Clock.currentTimeMillis, ended => {
              onEnd++
              if (onEnd >= after) until = ended + restFor()
            })
          ),
          Effect.ensuring(
            Effect.sync(() => {
              if (probing === key) probing = null
            })
          )
        )
      })
  }
}
