import { type CivilDate, inVietnamese } from "@danchu/law"
import { type Disclosure, masked, type PersonalField } from "./masking.js"
import { sayDate, sayTime } from "./spoken-date.js"
import { sayDecimal } from "./spoken-number.js"
import { abbreviations, speak } from "./spoken-text.js"

/** One value of a notice; every channel writes or says the same one. */
export type Figure =
  /** `value` times ten to the power of minus `decimals`, exact. */
  | { readonly kind: "number"; readonly value: number; readonly decimals?: number; readonly unit?: string }
  | { readonly kind: "date"; readonly on: CivilDate }
  /** HH:MM */
  | { readonly kind: "time"; readonly at: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "personal"; readonly field: PersonalField; readonly text: string }

const grouped = (figures: string): string => figures.replace(/\B(?=(\d{3})+$)/g, ".")

/** As Vietnamese texts print it: dots between thousands, a comma before the decimals. */
const printed = (value: number, decimals: number): string => {
  const text = String(Math.abs(value)).padStart(decimals + 1, "0")
  const whole = grouped(decimals === 0 ? text : text.slice(0, -decimals))
  return `${value < 0 ? "-" : ""}${whole}${decimals === 0 ? "" : `,${text.slice(-decimals)}`}`
}

const close = (unit: string): string => (unit === "%" ? "%" : unit === "" ? "" : ` ${unit}`)

export const writtenFigure = (figure: Figure, disclosures: readonly Disclosure[]): string => {
  switch (figure.kind) {
    case "number":
      return `${printed(figure.value, figure.decimals ?? 0)}${close(figure.unit ?? "")}`
    case "date":
      return inVietnamese(figure.on)
    case "time":
      return figure.at
    case "text":
      return figure.text.normalize("NFC")
    case "personal":
      return masked(figure.field, figure.text, disclosures) || "•••"
  }
}

/** The same figure in words; a personal one is not said at all unless a clause shows it. */
export const spokenFigure = (
  figure: Figure,
  disclosures: readonly Disclosure[],
  more: Readonly<Record<string, string>>
): string => {
  switch (figure.kind) {
    case "number": {
      const { value, decimals = 0, unit = "" } = figure
      const said = more[unit] ?? abbreviations[unit] ?? unit
      return `${sayDecimal(value, decimals)}${said === "" ? "" : ` ${said}`}`
    }
    case "date":
      return sayDate(figure.on)
    case "time":
      return sayTime(figure.at)
    case "text":
      return speak(figure.text, more).text
    case "personal":
      return disclosures.some(({ field }) => field === figure.field) ? speak(figure.text, more).text : ""
  }
}
