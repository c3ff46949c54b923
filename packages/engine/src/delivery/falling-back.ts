import * as Effect from "effect/Effect"
import {
  type DeliveryFailed,
  DeliveryRefused,
  type Notification,
  type NotifierShape,
  notifierByChannel
} from "../ports/notifier.js"
import type { ChannelStep } from "./delivery-rule.js"

/** The channels still open after so many failures: those before had their tries. The last one stays open for ever. */
const openAfter = (steps: readonly ChannelStep[], failures: number): readonly ChannelStep[] => {
  let spent = 0
  const first = steps.findIndex(({ tries }) => {
    spent += tries
    return failures < spent
  })
  return first === -1 ? steps.slice(-1) : steps.slice(first)
}

/** Waiting for room is no try of a channel. */
const waits = "paced"

type BySteps = (
  notification: Notification,
  steps: readonly ChannelStep[]
) => Effect.Effect<void, DeliveryFailed | DeliveryRefused>

/** Sends by the first of these channels that does not refuse, counting the failures of each message. */
export const bySteps = (channels: Readonly<Record<string, NotifierShape>>): BySteps => {
  const notifier = notifierByChannel(channels)
  const failures = new Map<string, number>()
  return (notification, steps) =>
    Effect.suspend(() => {
      const { tenant, key } = notification
      const id = `${tenant}\n${key}`
      return openAfter(steps, failures.get(id) ?? 0)
        .reduce<ReturnType<NotifierShape["send"]>>(
          (before, { channel }) =>
            Effect.catchTag(before, "DeliveryRefused", () => notifier.send({ ...notification, channel })),
          Effect.fail(new DeliveryRefused("no-channel-left", key))
        )
        .pipe(
          Effect.tap(() => Effect.sync(() => failures.delete(id))),
          Effect.tapError(fault =>
            Effect.sync(() => {
              if (fault._tag === "DeliveryRefused") failures.delete(id)
              else if (fault.reason !== waits) failures.set(id, (failures.get(id) ?? 0) + 1)
            })
          )
        )
    })
}

/**
 * Sends by the first channel that does not refuse. A channel that failed is tried again before the next one is, as often as
 * its step says. Failures are counted by this process: a night of waiting is none, and after a restart the count begins anew.
 */
export const fallingBack = (
  stepsOf: (notification: Notification) => readonly ChannelStep[],
  channels: Readonly<Record<string, NotifierShape>>
): NotifierShape => {
  const send = bySteps(channels)
  return { send: notification => send(notification, stepsOf(notification)) }
}
