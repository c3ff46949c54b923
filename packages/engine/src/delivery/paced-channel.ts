import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { DeliveryFailed, type Notification, type NotifierShape } from "../ports/notifier.js"
import type { Priority } from "./delivery-rule.js"

export interface PaceOptions {
  /** The most that goes out in one minute. */
  readonly perMinute: number
  readonly priorityOf: (notification: Notification) => Priority
}

/** The part of the minute that each priority may use, in hundredths: the urgent is never crowded out. */
const part: Readonly<Record<Priority, number>> = { urgent: 100, ordinary: 80, low: 50 }

/** Sends no more in a minute than the provider allows; what finds no room comes back in a later minute. */
export const pacedChannel = (
  notifier: NotifierShape,
  { perMinute, priorityOf }: PaceOptions
): NotifierShape => {
  let minute = -1
  let sent = 0
  let waiting = 0
  return {
    send: notification =>
      Effect.gen(function* () {
        const current = Math.floor((yield* Clock.currentTimeMillis) / 60_000)
        if (current !== minute) {
          minute = current
          sent = 0
          waiting = 0
        }
        const room = Math.max(1, Math.floor((perMinute * part[priorityOf(notification)]) / 100))
        if (sent >= room) {
          // The queue is spread over the minutes it needs, so that it does not come back all at once.
          const later = minute + 1 + Math.floor(waiting++ / room)
          return yield* Effect.fail(
            new DeliveryFailed("paced", notification.key, { notBefore: later * 60_000 })
          )
        }
        sent++
        yield* notifier.send(notification)
      })
  }
}
