import type { LookupFunction } from "node:net"
import {
  now as clock,
  type DeliveryFailed,
  DeliveryRefused,
  type Notification,
  type NotifierShape
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import { oneRequest } from "./one-request.js"
import { type SigningSecret, signatureOf } from "./signature.js"
import { checkedTarget, publicLookup } from "./target.js"
import { faultOfAnswer, faultOfNetwork } from "./webhook-fault.js"
import { webhookBody, webhookId } from "./webhook-message.js"

/** Where a receiver listens, and the secrets shared with it: the newest first, the old one while it changes over. */
export interface WebhookTarget {
  readonly url: string
  readonly secrets: readonly [SigningSecret, ...SigningSecret[]]
}

export interface WebhookOptions {
  /** Finds the receiver at the last moment; `null` where there is none. */
  readonly find: (notification: Notification) => Effect.Effect<WebhookTarget | null, DeliveryFailed>
  /** Hosts of the office's own that may have a private address and speak http. */
  readonly privateHosts?: readonly string[]
  /** Milliseconds until the receiver answers; 15 seconds where it is left out. */
  readonly timeout?: number
  /** Bytes; 64 KiB where they are left out. */
  readonly bodyAtMost?: number
  /** The certificate of an authority that the machine does not know, in PEM. */
  readonly ca?: string
  /** How names become addresses; the answers are checked all the same. */
  readonly resolve?: Parameters<typeof publicLookup>[0]
}

/**
 * A notifier that posts signed JSON (Standard Webhooks). It follows no redirect and connects to no private address.
 * @example
 * ```ts
 * const secrets = [signingSecret("whsec_…")] as const
 * makeWebhookNotifier({ find: () => Effect.succeed({ url: "https://portal.example.vn/hook", secrets }) })
 * ```
 */
export const makeWebhookNotifier = (options: WebhookOptions): NotifierShape => {
  const {
    find,
    privateHosts = [],
    timeout = 15_000,
    bodyAtMost = 65_536,

    ca
  } = options
  const checked: LookupFunction = publicLookup(options.resolve)
  return {
    send: notification =>
      Effect.gen(function* () {
        const { key } = notification
        const target = yield* find(notification)
        if (target === null) return yield* Effect.fail(new DeliveryRefused("no-receiver", key))
        const now = yield* clock
        const body = webhookBody(notification, now)
        if (Buffer.byteLength(body) > bodyAtMost) {
          return yield* Effect.fail(new DeliveryRefused("message-too-large", key))
        }
        const id = webhookId(key)
        const timestamp = Math.floor(now / 1000)
        const answer = yield* Effect.tryPromise({
          try: async signal => {
            const url = checkedTarget(target.url, privateHosts)
            return oneRequest({
              url,
              body,
              headers: {
                "content-type": "application/json; charset=utf-8",
                "user-agent": "danchu",
                "webhook-id": id,
                "webhook-timestamp": String(timestamp),
                "webhook-signature": signatureOf(target.secrets, { id, timestamp, body })
              },
              lookup: privateHosts.includes(url.hostname) ? null : checked,
              timeout,
              signal,
              ...(ca !== undefined && { ca })
            })
          },
          catch: error => faultOfNetwork(error, key)
        })
        const fault = faultOfAnswer(answer, key, now)
        if (fault !== null) return yield* Effect.fail(fault)
      })
  }
}
