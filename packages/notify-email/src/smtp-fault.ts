import { DeliveryFailed, DeliveryRefused } from "@danchu/engine"

const textIn = (error: object, name: string): string => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : ""
}

/** The server's sentence may repeat the address or the letter: only its codes are kept. */
class SmtpAnswer extends Error {
  readonly code: string
  readonly status: string
  constructor(code: string, status: string, command: string) {
    super(`SMTP ${status || code || "error"}${command ? ` at ${command}` : ""}`)
    this.name = "SmtpAnswer"
    this.code = code
    this.status = status
  }
}

/** RFC 3463: what the second part of the status is about. */
const permanentReasons: readonly (readonly [RegExp, string])[] = [
  [/^5\.1\.[12]$/, "no-such-mailbox"],
  [/^5\.1\.10$/, "domain-takes-no-mail"],
  [/^5\.2\.[12]$/, "mailbox-closed-or-full"],
  [/^5\.3\.4$/, "letter-too-large"],
  [/^5\.7\.\d+$/, "rejected-by-policy"]
]

const permanentReason = (enhanced: string): string =>
  permanentReasons.find(([pattern]) => pattern.test(enhanced))?.[1] ?? "rejected"

const unreachable = new Set(["ECONNECTION", "ECONNREFUSED", "ECONNRESET", "ESOCKET", "EDNS", "EPROTOCOL"])

/**
 * Permanent is what the server says for good of this recipient or this letter. What is wrong with us (login, sender, TLS)
 * is for the operator, and no reason to give a letter up.
 */
export const smtpFault = (error: unknown, key: string): DeliveryFailed | DeliveryRefused => {
  if (typeof error !== "object" || error === null)
    return new DeliveryFailed("unreachable", key, { cause: error })
  const [code, status, command] = ["code", "responseCode", "command"].map(name => textIn(error, name))
  const enhanced = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(textIn(error, "response"))?.[1] ?? ""
  const cause = new SmtpAnswer(code ?? "", enhanced || (status ?? ""), command ?? "")
  if (code === "EAUTH" || code === "ENOAUTH") return new DeliveryFailed("login-refused", key, { cause })
  if (code === "ETLS") return new DeliveryFailed("not-encrypted", key, { cause })
  if (code === "ETIMEDOUT") return new DeliveryFailed("timed-out", key, { cause })
  if (status?.startsWith("5")) {
    return command === "RCPT TO" || command === "DATA"
      ? new DeliveryRefused(permanentReason(enhanced), key, { cause })
      : new DeliveryFailed("sender-refused", key, { cause })
  }
  if (status?.startsWith("4")) return new DeliveryFailed("deferred", key, { cause })
  return new DeliveryFailed(unreachable.has(code ?? "") ? "unreachable" : "smtp-failed", key, { cause })
}
