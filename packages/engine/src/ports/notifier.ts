import { Fault } from "@danchu/law"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { CaseKey } from "../ids.js"
import type { Instant } from "../instant.js"
import type { NewMessage } from "./message.js"

/** A message on its way out. The notifier finds the address of `to` and the words of `template`. */
export interface Notification extends CaseKey, Omit<NewMessage, "notBefore"> {
  /** 1 for the first try. A later one may be of a message that did arrive: the key tells. */
  readonly attempt: number
}

/** It did not arrive and may on another try. */
export class DeliveryFailed extends Fault {
  readonly _tag = "DeliveryFailed"
  /** A kebab-case word for the operator, never an address, a name or a secret. */
  readonly reason: string
  /** When to come back, where the channel knows; such a try never parks the message. `null` leaves it to the relay. */
  readonly notBefore: Instant | null
  constructor(reason: string, key: string, options?: ErrorOptions & { readonly notBefore?: Instant }) {
    super(`the message was not delivered: ${reason}`, key, "It is tried again by itself.", options)
    this.reason = reason
    this.notBefore = options?.notBefore ?? null
  }
}

/** It will never arrive as it is: no such recipient, no such channel, no such template. */
export class DeliveryRefused extends Fault {
  readonly _tag = "DeliveryRefused"
  /** A kebab-case word for the operator, never an address, a name or a secret. */
  readonly reason: string
  constructor(reason: string, key: string, options?: ErrorOptions) {
    super(
      `the message cannot be delivered: ${reason}`,
      key,
      "Correct the recipient, the channel or the template; then retry the message, or skip it.",
      options
    )
    this.reason = reason
  }
}

export interface NotifierShape {
  /** Sends once; it may be called again with the same key, and passes the key on where the channel can carry it. */
  readonly send: (notification: Notification) => Effect.Effect<void, DeliveryFailed | DeliveryRefused>
}

/** The way to people: e-mail, text messages, a portal, a file. */
export class Notifier extends Context.Service<Notifier, NotifierShape>()("@danchu/engine/Notifier") {}

/** One notifier for each channel; a message for another channel is refused. */
export const notifierByChannel = (channels: Readonly<Record<string, NotifierShape>>): NotifierShape => ({
  send: notification => {
    const { channel, key } = notification
    const notifier = Object.hasOwn(channels, channel) ? channels[channel] : undefined
    return notifier ? notifier.send(notification) : Effect.fail(new DeliveryRefused("no-such-channel", key))
  }
})
