import type { WorkCalendar } from "@danchu/calendar"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { DeliveryFailed, type Notification, type NotifierShape } from "../ports/notifier.js"
import { checkDeliveryRules, type DeliveryRules, deliveryRuleFor } from "./delivery-rule.js"
import { fallingBack } from "./falling-back.js"
import { type SendingWindow, whenToSend } from "./sending-window.js"

/** What a recipient asked for, or keeps, unlike the others. */
export interface Asked {
  readonly window?: SendingWindow
  readonly calendar?: WorkCalendar
}

export interface GovernedOptions {
  readonly rules: DeliveryRules
  readonly calendar: WorkCalendar
  readonly channels: Readonly<Record<string, NotifierShape>>
  readonly asked?: (notification: Notification) => Asked
}

/**
 * Sends by the rule of the template: within its hours and days, by its channels in their order. A message that comes at
 * another hour is put off to the next one and does not count as failed; one whose rule is urgent goes at any hour.
 * @throws InvalidDeliveryRule
 */
export const governedNotifier = ({ rules, calendar, channels, asked }: GovernedOptions): NotifierShape => {
  checkDeliveryRules(rules)
  const ruleOf = ({ template }: Notification) => deliveryRuleFor(rules, template)
  const notifier = fallingBack(notification => ruleOf(notification).channels, channels)
  return {
    send: notification =>
      Effect.gen(function* () {
        const { priority, window } = ruleOf(notification)
        const wish = asked?.(notification) ?? {}
        const now = yield* Clock.currentTimeMillis
        const when =
          priority === "urgent" ? now : whenToSend(wish.calendar ?? calendar, wish.window ?? window, now)
        if (when > now) {
          return yield* Effect.fail(
            new DeliveryFailed("outside-sending-hours", notification.key, { notBefore: when })
          )
        }
        yield* notifier.send(notification)
      })
  }
}
