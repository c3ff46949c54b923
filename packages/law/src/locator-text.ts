import { WHOLE } from "./citation.js"
import { InvalidText } from "./fault.js"

/** A locator taken apart; what is absent is `null`. */
export interface LocatorParts {
  readonly part: "article" | "annex" | "form" | "whole"
  /** "19", "11a", "01/XLD"; "" for the whole text. */
  readonly number: string
  readonly clause: string | null
  /** A letter of the điểm alphabet, perhaps with a figure: "b", "đ", "c1". */
  readonly point: string | null
  /** The number of an unnumbered paragraph (đoạn). */
  readonly paragraph: string | null
}

/** The letters that mark a điểm: no f, j, w, z; đ follows d. */
export const pointLetters = "abcdđeghiklmnopqrstuvxy"

const digits = String.raw`\d+[${pointLetters}]?`
const locator = new RegExp(
  `^(?:Đ(${digits})|PL(${digits})|M(${digits}(?:/[A-ZĐ\\d/-]+)?))(?:\\.k(${digits}))?(?:\\.(?!p\\d)([${pointLetters}]\\d?))?(?:\\.p(\\d+))?$`,
  "u"
)

/**
 * Takes "Đ19.k1.b" apart.
 * @throws InvalidText
 */
export const parseLocator = (at: string): LocatorParts => {
  if (at === WHOLE) return { part: "whole", number: "", clause: null, point: null, paragraph: null }
  const found = locator.exec(at.normalize("NFC"))
  if (!found)
    throw new InvalidText(
      `${JSON.stringify(at)} is not a place in a text`,
      at,
      "Write it as Đ19, Đ19.k1, Đ19.k1.b, Đ28.p2, PL1 or M01/XLD."
    )
  const [, article, annex, form, clause = null, point = null, paragraph = null] = found
  return {
    part: article ? "article" : annex ? "annex" : "form",
    number: article ?? annex ?? form ?? "",
    clause,
    point,
    paragraph
  }
}

const names = {
  vi: {
    point: "điểm",
    clause: "khoản",
    article: "Điều",
    annex: "Phụ lục",
    form: "Mẫu số",
    paragraph: "đoạn"
  },
  en: {
    point: "point",
    clause: "clause",
    article: "Article",
    annex: "Annex",
    form: "Form",
    paragraph: "paragraph"
  }
} as const

/**
 * A place in words, from the smallest part to the largest, as both languages' statutes do.
 * @throws InvalidText
 * @example
 * ```ts
 * locatorText("Đ19.k1.b", "vi") // "điểm b khoản 1 Điều 19"
 * ```
 */
export const locatorText = (at: string, language: "vi" | "en"): string => {
  const { part, number, clause, point, paragraph } = parseLocator(at)
  if (part === "whole") return language === "vi" ? WHOLE : "the whole text"
  const say = names[language]
  return [
    paragraph && `${say.paragraph} ${paragraph}`,
    point && `${say.point} ${point}`,
    clause && `${say.clause} ${clause}`,
    `${say[part]} ${number}`
  ]
    .filter(one => one !== null)
    .join(language === "vi" ? " " : ", ")
}
