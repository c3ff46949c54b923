import { Fault } from "@danchu/law"

declare const called: unique symbol

/** A number in the international form without the plus: "84912345678". */
export type MobileNumber = string & { readonly [called]: "MobileNumber" }

/** Not a number to which a text message can go. The error does not repeat what was given. */
export class MalformedNumber extends Fault {
  readonly _tag = "MalformedNumber"
  /** A kebab-case word. */
  readonly why: string
  constructor(why: string) {
    super(
      `no text message can go to this number: ${why}`,
      "mobile number",
      "Give a Vietnamese mobile number of ten digits, as 0912 345 678, or an international one with its plus."
    )
    this.why = why
  }
}

/** The leading digits of Vietnamese mobile numbers since the change of 2018. */
const mobile = /^84[35789]\d{8}$/
/** Eleven digits (01…) were mobile numbers until 2018; none of them answers any more. */
const former = /^841\d{9}$/

/**
 * Reads a mobile number as people write it.
 * @throws MalformedNumber
 * @example
 * ```ts
 * mobileNumber("0912.345.678") // "84912345678"
 * ```
 */
export const mobileNumber = (text: string): MobileNumber => {
  const given = text
    .normalize("NFKC")
    .trim()
    .replace(/[\s.()-]/g, "")
  const digits = given.startsWith("+")
    ? given.slice(1)
    : given.startsWith("00")
      ? given.slice(2)
      : given.replace(/^0/, "84")
  if (!/^\d{8,15}$/.test(digits)) throw new MalformedNumber("malformed-number")
  const international = given.startsWith("+") || given.startsWith("00") || given.startsWith("84")
  if (!international && !given.startsWith("0")) throw new MalformedNumber("malformed-number")
  if (digits.startsWith("84") && former.test(digits)) throw new MalformedNumber("number-of-before-2018")
  if (digits.startsWith("84") && !mobile.test(digits)) throw new MalformedNumber("not-a-mobile-number")
  return digits as MobileNumber
}
