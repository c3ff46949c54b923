import { domainToASCII } from "node:url"
import { Fault } from "@danchu/law"

declare const addressed: unique symbol

/** One mailbox, as "ten@ubnd.example.vn"; its domain in ASCII. */
export type EmailAddress = string & { readonly [addressed]: "EmailAddress" }

/** Not an address to which anything can be sent. The error does not repeat what was given. */
export class MalformedAddress extends Fault {
  readonly _tag = "MalformedAddress"
  constructor(why: string) {
    super(`this is no e-mail address: ${why}`, "e-mail address", "Give one address, as ten@ubnd.example.vn.")
  }
}

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

const whyNot = (name: string, domain: string): string | null => {
  const labels = domain.split(".")
  return name.length === 0 || name.length > 64
    ? "the part before @ is empty or longer than 64 characters"
    : !local.test(name)
      ? "the part before @ holds a character that mail servers do not take"
      : domain.length > 253 || labels.length < 2 || !labels.every(one => label.test(one))
        ? "the part behind @ is no domain name"
        : null
}

/**
 * Reads one address; a domain in Vietnamese letters becomes its ASCII form.
 * @throws MalformedAddress also for a list, a display name, a quoted name, a line end
 * @example
 * ```ts
 * emailAddress("van-thu@ubnd.example.vn") // the same, as an address
 * ```
 */
export const emailAddress = (text: string): EmailAddress => {
  const given = text.normalize("NFC").trim()
  const at = given.lastIndexOf("@")
  if (at === -1) throw new MalformedAddress("it has no @")
  const name = given.slice(0, at)
  const domain = domainToASCII(given.slice(at + 1)).toLowerCase()
  const why = whyNot(name, domain)
  if (why !== null) throw new MalformedAddress(why)
  return `${name}@${domain}` as EmailAddress
}
