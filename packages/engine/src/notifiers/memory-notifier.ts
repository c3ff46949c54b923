import * as Effect from "effect/Effect"
import type { Notification, NotifierShape } from "../ports/notifier.js"

/** A notifier that remembers: for tests and first steps. */
export interface MemoryNotifier extends NotifierShape {
  /** What arrived, each key once, in the order of arrival. */
  readonly arrived: () => readonly Notification[]
  /** How often anything was sent, repetitions included. */
  readonly sends: () => number
}

export const makeMemoryNotifier = (): MemoryNotifier => {
  const arrived = new Map<string, Notification>()
  let sends = 0
  return {
    send: notification =>
      Effect.sync(() => {
        sends++
        if (!arrived.has(notification.key)) arrived.set(notification.key, notification)
      }),
    arrived: () => [...arrived.values()],
    sends: () => sends
  }
}
