import type { DeliveryRules, NameReference, ServiceRule } from "@danchu/engine"

const step = [{ channel: "email", tries: 1 }] as const
const window = { hours: { from: 450, until: 1020 }, daysOff: false }

export const whole: DeliveryRules = [{ templates: "every", priority: "low", window, channels: step }]

// @ts-expect-error rules that leave some template without one
export const open: DeliveryRules = [{ templates: ["told"], priority: "low", window, channels: step }]

// @ts-expect-error a rule without a channel
export const mute: DeliveryRules = [{ templates: "every", priority: "low", window, channels: [] }]

// @ts-expect-error a clock that starts without a clause
export const uncited: ServiceRule = { accepts: ["received"], basis: [] }

// @ts-expect-error a name where a reference belongs
export const named: NameReference = "Nguyễn Văn Ví Dụ"
