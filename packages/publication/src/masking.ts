import type { Citation } from "@danchu/law"

/** What may tell who somebody is. */
export type PersonalField = "name" | "identity-number" | "phone" | "address" | "birth-date" | "account"

/** How much of it is shown. */
export type Showing = "hidden" | "masked" | "shown"

/** What somebody decided to show, and the clause that lets them: without a clause nothing is shown whole. */
export interface Disclosure {
  readonly field: PersonalField
  readonly basis: readonly [Citation, ...Citation[]]
}

/** Initials for a name, the last three figures for a number, the year of birth; an address not at all. */
const byItself: Readonly<Record<PersonalField, Showing>> = {
  name: "masked",
  "identity-number": "masked",
  phone: "hidden",
  address: "hidden",
  "birth-date": "masked",
  account: "hidden"
}

export const showingOf = (field: PersonalField, disclosures: readonly Disclosure[]): Showing =>
  disclosures.some(one => one.field === field) ? "shown" : byItself[field]

const lastThree = (text: string): string => {
  const figures = text.replace(/\D/g, "")
  return figures.length < 6 ? "•••" : `${"•".repeat(figures.length - 3)}${figures.slice(-3)}`
}

const masks: Readonly<Record<PersonalField, (text: string) => string>> = {
  name: text =>
    text
      .trim()
      .split(/\s+/)
      .map(word => `${Array.from(word)[0]?.toLocaleUpperCase("vi") ?? ""}.`)
      .join(""),
  "identity-number": lastThree,
  phone: lastThree,
  account: lastThree,
  address: () => "•••",
  "birth-date": text => /\d{4}/.exec(text)?.[0] ?? "•••"
}

/**
 * A personal value as it may appear in public; "" where nothing of it may.
 * @example
 * ```ts
 * masked("name", "Nguyễn Thị Ví Dụ", []) // "N.T.V.D."
 * ```
 */
export const masked = (field: PersonalField, value: string, disclosures: readonly Disclosure[]): string => {
  const showing = showingOf(field, disclosures)
  const text = value.normalize("NFC")
  return showing === "shown" ? text : showing === "masked" ? masks[field](text) : ""
}
