import { DeliveryFailed, DeliveryRefused } from "@danchu/engine"
import { LineFault } from "./session.js"

/** SMPP 3.4 §5.1.3: this number or this message will never do. */
const permanent: Readonly<Record<number, string>> = {
  0x01: "message-too-long",
  0x0b: "no-such-number",
  0x50: "no-such-number",
  0x51: "no-such-number",
  0x65: "rejected-by-receiver",
  0x103: "rejected",
  0x104: "encoding-not-taken"
}

const passing: Readonly<Record<number, string>> = {
  0x08: "provider-failed",
  0x14: "queue-full",
  0x45: "provider-failed",
  0x58: "too-many",
  0x64: "provider-failed"
}

/** `null` where the provider took the segment. What is wrong with us (sender, service) waits for the operator. */
export const faultOfStatus = (status: number, key: string): DeliveryFailed | DeliveryRefused | null => {
  if (status === 0) return null
  const cause = new Error(`SMPP status 0x${status.toString(16).padStart(8, "0")}`)
  const forGood = permanent[status]
  return forGood === undefined
    ? new DeliveryFailed(passing[status] ?? "provider-refused", key, { cause })
    : new DeliveryRefused(forGood, key, { cause })
}

export const faultOfLine = (error: unknown, key: string): DeliveryFailed =>
  error instanceof LineFault
    ? new DeliveryFailed(error.code === "closed" ? "unreachable" : error.code, key, { cause: error })
    : new DeliveryFailed("unreachable", key, { cause: new Error("SMPP") })
