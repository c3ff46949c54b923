import { DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "@danchu/engine"
import * as Effect from "effect/Effect"

/**
 * A notifier of an async function. It throws `DeliveryRefused` for what will never arrive, `DeliveryFailed` or anything
 * else for what may arrive on another try; its own errors are kept as the cause and shown to nobody.
 * @example
 * ```ts
 * const notifier = notifierFrom(async ({ to, template }) => void console.log(to, template))
 * ```
 */
export const notifierFrom = (send: (notification: Notification) => Promise<void>): NotifierShape => ({
  send: notification =>
    Effect.tryPromise({
      try: () => send(notification),
      catch: error =>
        error instanceof DeliveryRefused || error instanceof DeliveryFailed
          ? error
          : new DeliveryFailed("notifier-crashed", notification.key, { cause: error })
    })
})
