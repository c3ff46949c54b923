import { citationsIn, type WrittenCitation } from "./citations-in-text.js"
import type { CivilDate } from "./civil-date.js"
import { type DocumentKind, wordOf } from "./document-kind.js"
import type { Doubt } from "./doubt.js"
import { InvalidText, Unknown } from "./fault.js"
import type { Instrument } from "./instrument.js"
import { type InstrumentNumber, instrumentOf } from "./instruments/index.js"
import { locatorText, parseLocator } from "./locator-text.js"
import { normalForm } from "./normal-form.js"

/** The instrument of a citation, as far as its text and the register tell. */
export interface ReadInstrument {
  readonly number: string
  readonly year?: number
  readonly kind: DocumentKind
  readonly issuer: string
  /** The day of issue, YYYY-MM-DD. */
  readonly issued?: string
  /** The entry of the register, where the text certainly means it. */
  readonly registered?: InstrumentNumber
}

/** What a citation says. */
export interface ReadCitation {
  /** `null` where the text names only a place. */
  readonly instrument: ReadInstrument | null
  /** The first place named, as "Đ19.k1.b". */
  readonly locator?: string
  /** Every place named. */
  readonly locators: readonly string[]
  readonly doubts: readonly Doubt[]
  /** The doubts as sentences. */
  readonly warnings: readonly string[]
}

const compact = /(?<![\p{L}\p{N}])(?:Đ|PL|M)\d[^\s,;]*/u

/** "10/2022/QH15 Đ19.k1.b": a locator written as one. */
const compactLocator = (text: string): string | undefined => {
  const [found] = compact.exec(text) ?? []
  try {
    return found && parseLocator(found) && found
  } catch {
    return undefined
  }
}

const instrumentOfCitation = ({ instrument }: WrittenCitation): ReadInstrument | null => {
  if (!instrument || instrument.kind === null) return null
  const { number, kind, issuer, issued, year, registered } = instrument
  return {
    number,
    ...(year !== null && { year }),
    kind,
    issuer,
    ...(issued !== null && { issued }),
    ...(registered !== null && { registered })
  }
}

/**
 * Reads one citation: a number ("Pháp lệnh số 34/2007/PL-UBTVQH11"), a name ("Luật Tố cáo"), a place ("Điều 11a") or a
 * place of an instrument. A law cited by name is the one in force on the day, where a day is given.
 * @throws InvalidText where the text cites nothing
 * @example
 * ```ts
 * readCitation("điểm b khoản 1 Điều 19").locator // "Đ19.k1.b"
 * ```
 */
export const readCitation = (given: string, on?: CivilDate): ReadCitation => {
  const { text, mended } = normalForm(given)
  const all = citationsIn(text, on)
  const located = compactLocator(text)
  const main = all.find(one => one.instrument) ?? all[0]
  if (!main && !located) {
    throw new InvalidText(
      `${JSON.stringify(given)} cites nothing`,
      given,
      "Write a number (34/2007/PL-UBTVQH11, 10-CT/ThU), a law's name or a place (điểm b khoản 1 Điều 19)."
    )
  }
  const locators = main && main.locators.length > 0 ? main.locators : located ? [located] : []
  const doubts = main?.instrument?.doubts ?? []
  const [locator] = locators
  const others = all.filter(one => one !== main)
  return {
    instrument: main ? instrumentOfCitation(main) : null,
    ...(locator !== undefined && { locator }),
    locators,
    doubts,
    warnings: [
      ...(mended > 0 ? ["Ð (U+00D0) was read as the Vietnamese Đ (U+0110)."] : []),
      ...doubts.map(one => one.message),
      ...(others.length > 0
        ? [`The text holds more citations than the one read: ${others.map(one => one.text).join("; ")}.`]
        : [])
    ]
  }
}

const english: Partial<Readonly<Record<DocumentKind, string>>> = {
  constitution: "Constitution",
  code: "Code",
  law: "Law",
  ordinance: "Ordinance",
  resolution: "Resolution",
  "joint-resolution": "Joint Resolution",
  decree: "Decree",
  decision: "Decision",
  directive: "Directive",
  circular: "Circular",
  regulation: "Regulation",
  guidance: "Guidance",
  plan: "Plan",
  notice: "Notice",
  dispatch: "Dispatch",
  consolidation: "Consolidated Text"
}

/** Laws are cited with their names, other instruments and mere amendments by number. */
const named = ({ kind, title }: Instrument): string =>
  (kind === "law" || kind === "code" || kind === "ordinance") && !title.includes("sửa đổi, bổ sung")
    ? title
    : (wordOf(kind) ?? "Văn bản")

/** What of a citation goes into words. */
export interface Citable {
  readonly instrument: string
  readonly at: string
  readonly by?: { readonly instrument: string; readonly at: string }
  /** What is known of an instrument that no register holds. */
  readonly outside?: { readonly title: string }
}

const numbered = (number: string, language: "vi" | "en", outside?: Citable["outside"]): string => {
  const instrument = instrumentOf(number)
  if (!instrument && !outside)
    throw new Unknown("instrument", number, "`instruments` holds every number that is registered.")
  if (language === "vi") return `${instrument ? named(instrument) : outside?.title} số ${number}`
  return `${(instrument && english[instrument.kind]) ?? "Document"} No. ${number}`
}

/**
 * A citation in words, which `readCitation` reads back; behind it, in brackets, the instrument that gave these words.
 * @throws Unknown for an instrument that is neither registered nor told with the citation
 * @throws InvalidText for a locator that is not one
 * @example
 * ```ts
 * citationText({ instrument: "124/2020/NĐ-CP", at: "Đ16.k1" }, "vi") // "khoản 1 Điều 16 Nghị định số 124/2020/NĐ-CP"
 * ```
 */
export const citationText = ({ instrument, at, by, outside }: Citable, language: "vi" | "en"): string => {
  const cited = `${locatorText(at, language)}${language === "vi" ? " " : ", "}${numbered(instrument, language, outside)}`
  if (!by) return cited
  return language === "vi"
    ? `${cited} (được sửa đổi bởi ${numbered(by.instrument, language)})`
    : `${cited} (as amended by ${numbered(by.instrument, language)})`
}
