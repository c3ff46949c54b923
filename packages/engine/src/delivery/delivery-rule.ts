import { Fault } from "@danchu/law"
import type { SendingWindow } from "./sending-window.js"

/** How pressing: what is urgent may use a channel that has no room left for the rest. */
export type Priority = "urgent" | "ordinary" | "low"

/** One way to the recipient, and how often it is tried before the next one. */
export interface ChannelStep {
  readonly channel: string
  readonly tries: number
}

/** How messages of some templates go out. */
export interface DeliveryRule {
  /** The first rule that names the template governs it. */
  readonly templates: readonly string[] | "every"
  readonly priority: Priority
  readonly window: SendingWindow
  /** In this order: the next where one refuses, or has failed so many times. */
  readonly channels: readonly [ChannelStep, ...ChannelStep[]]
}

/** The last rule is for every template, so that no message is without one. */
export type DeliveryRules = readonly [...DeliveryRule[], DeliveryRule & { readonly templates: "every" }]

/** A rule by which a message could never go out, or that can never be reached. */
export class InvalidDeliveryRule extends Fault {
  readonly _tag = "InvalidDeliveryRule"
}

const faultIn = ({ window: { hours }, channels }: DeliveryRule): string | null =>
  hours.from < 0 || hours.until > 1440 || hours.from >= hours.until
    ? "its hours are no part of a day"
    : channels.some(({ tries }) => !Number.isSafeInteger(tries) || tries < 1)
      ? "a channel is to be tried less than once"
      : new Set(channels.map(({ channel }) => channel)).size < channels.length
        ? "it names a channel twice"
        : null

/**
 * Checks rules once, when the office starts.
 * @throws InvalidDeliveryRule
 */
export const checkDeliveryRules = (rules: DeliveryRules): void => {
  rules.forEach((rule, index) => {
    const why =
      faultIn(rule) ??
      (rule.templates === "every" && index < rules.length - 1
        ? "the rules behind it are never reached"
        : null)
    if (why !== null) {
      const name = rule.templates === "every" ? "every" : rule.templates.join(", ")
      throw new InvalidDeliveryRule(
        `this delivery rule cannot be: ${why}`,
        name,
        'Give hours within 0–1440, each channel once with one try or more, and "every" last.'
      )
    }
  })
}

/** The rule that governs a template. */
export const deliveryRuleFor = (rules: DeliveryRules, template: string): DeliveryRule =>
  rules.find(({ templates }) => templates === "every" || templates.includes(template)) ??
  (rules[rules.length - 1] as DeliveryRule)
