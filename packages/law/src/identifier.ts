import { day, yearOf } from "./civil-date.js"
import { parseDocumentNumber } from "./document-number.js"
import { InvalidText } from "./fault.js"
import { instrumentOf, instruments } from "./instruments/index.js"
import { parseLocator } from "./locator-text.js"

/**
 * Identifiers for exchange with other systems. Viet Nam publishes neither an ELI nor an Akoma Ntoso naming of its law:
 * both are built here from the số hiệu, resolve nowhere, and are stable only as long as this scheme is. Documents whose
 * number bears no year (notices, Party papers) need their day of issue, without which they have no identifier.
 */

const types: Readonly<Record<string, string>> = {
  constitution: "constitution",
  code: "act",
  law: "act",
  ordinance: "act",
  decree: "decree",
  circular: "circular",
  decision: "decision",
  resolution: "resolution",
  "joint-resolution": "resolution",
  directive: "directive"
}

const ascii = (text: string): string =>
  text
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")

interface Known {
  readonly type: string
  readonly year: number
  readonly issued: string | null
  readonly slug: string
}

const known = (number: string): Known => {
  const read = parseDocumentNumber(number)
  const entry = instrumentOf(read.text)
  const year = read.year ?? (entry?.issued ? yearOf(day(entry.issued)) : null)
  if (year === null) {
    throw new InvalidText(
      `${read.text} bears no year, and its day of issue is not known`,
      read.text,
      "Only a document with a year in its number, or registered with its day, has an identifier."
    )
  }
  const slug = [String(read.running).padStart(2, "0"), read.sign, ...read.suffixes, read.unit]
    .filter(one => one !== null)
    .join("-")
  const type = types[entry?.kind ?? read.kinds[0]] ?? "doc"
  return { type, year, issued: entry?.issued ?? null, slug: ascii(slug) }
}

const eliPlace = (at: string): string => {
  const { part, number, clause, point, paragraph } = parseLocator(at)
  if (part === "whole") return ""
  const head = part === "article" ? "art" : part
  return [
    `/${head}_${ascii(number)}`,
    clause && `/par_${ascii(clause)}`,
    point && `/pnt_${pointSlug(point)}`,
    paragraph && `/sub_${paragraph}`
  ]
    .filter(Boolean)
    .join("")
}

/** d and đ are two points of one clause, so đ may not lose its bar. */
const pointSlug = (point: string): string => point.replace("đ", "dd")

/**
 * An ELI-shaped path: /eli/vn/act/2022/10-qh15/art_19/par_1/pnt_b. A đ is written "dd" in points.
 * @throws InvalidText for a document without year and known day
 */
export const eliOf = (number: string, at?: string): string => {
  const { type, year, slug } = known(number)
  return `/eli/vn/${type}/${year}/${slug}${at === undefined ? "" : eliPlace(at)}`
}

const aknPlace = (at: string): string => {
  const { part, number, clause, point, paragraph } = parseLocator(at)
  if (part === "whole") return ""
  const ids = [
    `${part === "article" ? "art" : part === "annex" ? "annex" : "form"}_${ascii(number)}`,
    clause && `para_${ascii(clause)}`,
    point && `point_${pointSlug(point)}`,
    paragraph && `subpara_${paragraph}`
  ].filter(Boolean)
  return `~${ids.join("__")}`
}

/**
 * An Akoma Ntoso work IRI: /akn/vn/act/2022-11-10/10-qh15, with "~art_19__para_1__point_b" for a place. Where the day of
 * issue is not known the year stands alone, as the naming convention allows.
 * @throws InvalidText for a document without year and known day
 */
export const akomaNtosoOf = (number: string, at?: string): string => {
  const { type, year, issued, slug } = known(number)
  const date = issued ?? String(year)
  const work = type === "act" || type === "constitution" ? "act" : `act/${type}`
  return `/akn/vn/${work}/${date}/${slug}${at === undefined ? "" : `/!main${aknPlace(at)}`}`
}

const byEli: () => ReadonlyMap<string, string> = () => {
  const all = new Map<string, string>()
  for (const number of Object.keys(instruments)) {
    try {
      all.set(eliOf(number), number)
    } catch (error) {
      if (!(error instanceof InvalidText)) throw error
    }
  }
  return all
}

/** The registered number of an ELI path made by `eliOf`, whatever place it goes on to; `undefined` for others. */
export const numberOfEli = (path: string): string | undefined => {
  const work = /^\/eli\/vn\/[a-z]+\/\d{4}\/[a-z\d-]+/.exec(path)?.[0]
  return work === undefined ? undefined : byEli().get(work)
}
