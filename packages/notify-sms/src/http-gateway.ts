import { DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { mobileNumber } from "./mobile-number.js"
import { segmentsOf } from "./segments.js"

export interface GatewayOptions {
  /** The provider's own call, with `id` as its field against repetitions; answers the HTTP status. */
  readonly post: (sms: {
    readonly id: string
    readonly to: string
    readonly text: string
    readonly unicode: boolean
    readonly signal: AbortSignal
  }) => Promise<number>
  readonly find: (notification: Notification) => Effect.Effect<string | null, DeliveryFailed>
  readonly write: (notification: Notification) => Effect.Effect<string, DeliveryRefused>
  readonly segmentsAtMost: number
}

/** A provider that is spoken to over HTTP: what to send and what its answer means stands here, the call is the office's. */
export const makeGatewayNotifier = ({
  post,
  find,
  write,
  segmentsAtMost
}: GatewayOptions): NotifierShape => ({
  send: notification =>
    Effect.gen(function* () {
      const { key } = notification
      const found = yield* find(notification)
      if (found === null) return yield* Effect.fail(new DeliveryRefused("no-number", key))
      const to = yield* Effect.try({
        try: () => mobileNumber(found),
        catch: cause => new DeliveryRefused("malformed-number", key, { cause })
      })
      const text = (yield* write(notification)).normalize("NFC")
      const { encoding, segments } = segmentsOf(text)
      if (segments.length > segmentsAtMost)
        return yield* Effect.fail(new DeliveryRefused("too-many-segments", key))
      const status = yield* Effect.tryPromise({
        try: signal => post({ id: key, to, text, unicode: encoding === "ucs-2", signal }),
        catch: () => new DeliveryFailed("unreachable", key, { cause: new Error("HTTP") })
      })
      if (status >= 200 && status < 300) return
      const cause = new Error(`HTTP ${status}`)
      yield* Effect.fail(
        status >= 500 || status === 408 || status === 429
          ? new DeliveryFailed("provider-failed", key, { cause })
          : new DeliveryRefused("rejected", key, { cause })
      )
    })
})
