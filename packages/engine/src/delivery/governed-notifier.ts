import type { WorkCalendar } from "@danchu/calendar"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Instant } from "../instant.js"
import { DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "../ports/notifier.js"
import { type ChannelStep, checkDeliveryRules, type DeliveryRules, deliveryRuleFor } from "./delivery-rule.js"
import { bySteps } from "./falling-back.js"
import type { ProofsShape } from "./proof.js"
import { type SendingWindow, whenToSend } from "./sending-window.js"

/** What a recipient asked for, or keeps, unlike the others. */
export interface Asked {
  readonly window?: SendingWindow
  readonly calendar?: WorkCalendar
  /** Told by a discreet channel or not at all: no other channel even looks for the address. */
  readonly protected?: true
  /** Gave a new address then: what came back before that counts no more. */
  readonly reachableSince?: Instant
}

export interface GovernedOptions {
  readonly rules: DeliveryRules
  readonly calendar: WorkCalendar
  readonly channels: Readonly<Record<string, NotifierShape>>
  readonly asked?: (notification: Notification) => Asked
  /** Channels fit for protected people; none where it is left out. */
  readonly discreet?: readonly string[]
  /** A channel on which a message of the case came back from the same recipient is not taken again. */
  readonly proofs?: Pick<ProofsShape, "ofCase">
}

/**
 * Sends by the rule of the template: within its hours and days, by its channels in their order. A message that comes at
 * another hour is put off to the next one and does not count as failed; one whose rule is urgent goes at any hour.
 * @throws InvalidDeliveryRule
 */
export const governedNotifier = ({
  rules,
  calendar,
  channels,
  asked,
  discreet = [],
  proofs
}: GovernedOptions): NotifierShape => {
  checkDeliveryRules(rules)
  const send = bySteps(channels)

  const stepsFor = Effect.fnUntraced(function* (
    notification: Notification,
    steps: readonly ChannelStep[],
    { protected: isProtected, reachableSince = 0 }: Asked
  ) {
    const { key, to } = notification
    const known = proofs
      ? yield* Effect.mapError(
          proofs.ofCase(notification),
          cause => new DeliveryFailed("proofs-unavailable", key, { cause })
        )
      : []
    const cameBack = known.filter(one => one.kind === "returned" && one.to === to && one.at >= reachableSince)
    const fit = isProtected ? steps.filter(({ channel }) => discreet.includes(channel)) : steps
    const left = fit.filter(({ channel }) => !cameBack.some(one => one.channel === channel))
    if (left.length > 0) return left
    return yield* Effect.fail(
      new DeliveryRefused(fit.length === 0 ? "recipient-protected" : "every-way-came-back", key)
    )
  })

  return {
    send: notification =>
      Effect.gen(function* () {
        const { priority, window, channels: steps } = deliveryRuleFor(rules, notification.template)
        const wish = asked?.(notification) ?? {}
        const now = yield* Clock.currentTimeMillis
        const when =
          priority === "urgent" ? now : whenToSend(wish.calendar ?? calendar, wish.window ?? window, now)
        if (when > now) {
          return yield* Effect.fail(
            new DeliveryFailed("outside-sending-hours", notification.key, { notBefore: when })
          )
        }
        yield* send(notification, yield* stepsFor(notification, steps, wish))
      })
  }
}
