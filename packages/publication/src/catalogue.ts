import { Fault } from "@danchu/law"
import type { DisclosureMatter } from "@danchu/law/rules/disclosure-matters"

const vi = {
  notice: "THÔNG BÁO CÔNG KHAI",
  matter: "Nội dung công khai",
  document: "Văn bản",
  issuedBy: "Cơ quan công khai",
  published: "Ngày công khai",
  basis: "Căn cứ",
  scan: "Quét mã để xem bản đầy đủ",
  fullText: "Xem bản đầy đủ tại",
  contact: "Liên hệ",
  withheld: "Thông tin cá nhân được che; người có liên quan xem tại trụ sở.",
  seeBoard: "Danh sách được niêm yết tại bảng tin và trụ sở",
  listeners: "Kính thưa toàn thể nhân dân",
  endOfBroadcast: "Hết bản tin. Xin cảm ơn nhân dân đã chú ý lắng nghe",
  details: "Chi tiết xem",
  feed: "Thông tin công khai"
} as const

export type Phrase = keyof typeof vi

const en: Readonly<Record<Phrase, string>> = {
  notice: "PUBLIC NOTICE",
  matter: "Matter",
  document: "Document",
  issuedBy: "Published by",
  published: "Published on",
  basis: "By",
  scan: "Scan for the full text",
  fullText: "Full text at",
  contact: "Contact",
  withheld: "Personal data is masked; those concerned see it at the headquarters.",
  seeBoard: "The list hangs on the notice boards and at the headquarters",
  listeners: "To all residents",
  endOfBroadcast: "End of the notice. Thank you for listening",
  details: "Details",
  feed: "Public notices"
}

/** The words around a notice in one language; its own words stand in its source. */
export interface Catalogue {
  /** BCP 47: "vi", "en", "km", "hmn". */
  readonly language: string
  readonly phrases: Readonly<Record<Phrase, string>>
  /** The language in which clauses are named, and matters that have no name of their own below. */
  readonly law: "vi" | "en"
  readonly matters?: Readonly<Partial<Record<DisclosureMatter, string>>>
}

/** The catalogues that come along. */
export const catalogues = {
  vi: { language: "vi", phrases: vi, law: "vi" },
  en: { language: "en", phrases: en, law: "en" }
} as const satisfies Readonly<Record<string, Catalogue>>

/** One that comes along, by its name, or one of the office's own. */
export type Language = keyof typeof catalogues | Catalogue

export const catalogueOf = (language: Language): Catalogue =>
  typeof language === "string" ? catalogues[language] : language

/** A catalogue that would leave a notice with a gap. */
export class IncompleteCatalogue extends Fault {
  readonly _tag = "IncompleteCatalogue"
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  constructor(language: string, missing: readonly string[], unknown: readonly string[]) {
    super(
      `the catalogue lacks ${missing.join(", ") || "nothing"}${unknown.length > 0 ? `, and holds what nobody asks for: ${unknown.join(", ")}` : ""}`,
      language,
      "Give a phrase for each key of the Vietnamese catalogue, and no other."
    )
    this.missing = missing
    this.unknown = unknown
  }
}

/**
 * Checks a catalogue of another language, as a minority's, before any notice is written in it.
 * @throws IncompleteCatalogue which names every key that is missing, empty or unknown
 * @example
 * ```ts
 * const khmer = checkedCatalogue({ language: "km", law: "vi", phrases: JSON.parse(text) })
 * ```
 */
export const checkedCatalogue = (
  given: Omit<Catalogue, "phrases"> & { readonly phrases: Readonly<Record<string, string>> }
): Catalogue => {
  const { language, phrases } = given
  const keys = Object.keys(vi) as readonly Phrase[]
  const missing = keys.filter(key => !Object.hasOwn(phrases, key) || String(phrases[key]).trim() === "")
  const unknown = Object.keys(phrases).filter(key => !Object.hasOwn(vi, key))
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new IncompleteCatalogue(language, ["a language tag, as km"], unknown)
  }
  if (missing.length > 0 || unknown.length > 0) throw new IncompleteCatalogue(language, missing, unknown)
  return given as Catalogue
}
