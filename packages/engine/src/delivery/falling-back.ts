import * as Effect from "effect/Effect"
import {
  DeliveryRefused,
  type Notification,
  type NotifierShape,
  notifierByChannel
} from "../ports/notifier.js"
import type { ChannelStep } from "./delivery-rule.js"

/** The channels still open at that attempt: those before it had their tries. The last one stays open for ever. */
const openAt = (steps: readonly ChannelStep[], attempt: number): readonly ChannelStep[] => {
  let spent = 0
  const first = steps.findIndex(({ tries }) => {
    spent += tries
    return attempt <= spent
  })
  return first === -1 ? steps.slice(-1) : steps.slice(first)
}

/**
 * Sends by the first channel that does not refuse. A channel that failed is tried again before the next one is, as often
 * as its step says: the count is the message's own attempt, so nothing has to be remembered.
 */
export const fallingBack = (
  stepsOf: (notification: Notification) => readonly ChannelStep[],
  channels: Readonly<Record<string, NotifierShape>>
): NotifierShape => {
  const notifier = notifierByChannel(channels)
  return {
    send: notification =>
      openAt(stepsOf(notification), notification.attempt).reduce<ReturnType<NotifierShape["send"]>>(
        (before, { channel }) =>
          Effect.catchTag(before, "DeliveryRefused", () => notifier.send({ ...notification, channel })),
        Effect.fail(new DeliveryRefused("no-channel-left", notification.key))
      )
  }
}
