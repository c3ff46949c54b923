import { type DocumentKind, partySigns, stateSigns } from "./document-kind.js"
import { type Organ, organOf, yearsOfTerm } from "./document-organ.js"
import { InvalidText } from "./fault.js"
import { normalForm } from "./normal-form.js"

/** How the parts of a number are joined. */
export type NumberStyle =
  /** 34/2007/PL-UBTVQH11 */
  | "legal"
  /** 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN */
  | "legal-joint"
  /** 10/2022/QH15 */
  | "assembly"
  /** 9441/TB-BNV */
  | "administrative"
  /** 9859/VPCP-KGVX */
  | "dispatch"
  /** 10-CT/ThU */
  | "party"
  /** 89/CP */
  | "old"
  /** 121-CP */
  | "old-dashed"

/** A số hiệu taken apart. */
export interface DocumentNumber {
  /** In NFC, a running number below ten padded: "04/2015/NĐ-CP". */
  readonly text: string
  readonly style: NumberStyle
  readonly running: number
  readonly year: number | null
  /** The chữ viết tắt of the kind, "NĐ"; `null` where the number bears none, as a law's or a dispatch's. */
  readonly sign: string | null
  /** What the document may be, the usual meaning first. */
  readonly kinds: readonly [DocumentKind, ...DocumentKind[]]
  /** The suffixes of the bodies that issued it, "UBTVQH11"; one, or several for a joint document. */
  readonly suffixes: readonly [string, ...string[]]
  /** The drafting unit of a dispatch, "KGVX". */
  readonly unit: string | null
  /** What each suffix stands for; `undefined` where the table does not know. */
  readonly organs: readonly (Organ | undefined)[]
  readonly series: "state" | "party"
  /** When the series begins again at 01: the State's with the year, the Party's with the committee's term. */
  readonly restarts: "each-year" | "each-committee-term"
  readonly warnings: readonly string[]
}

/** The parts that make a number. */
export type NumberParts = Pick<DocumentNumber, "style" | "running"> &
  Partial<Pick<DocumentNumber, "year" | "sign" | "unit">> & { readonly suffixes: readonly string[] }

const refuse = (given: string, why: string, remedy: string): never => {
  throw new InvalidText(`${JSON.stringify(given)} is not a document number: ${why}`, given, remedy)
}

/** Joins the parts of a number as its style does. */
export const formatDocumentNumber = ({ style, running, year, sign, suffixes, unit }: NumberParts): string => {
  const n = String(running).padStart(2, "0")
  const body = suffixes.join("-")
  switch (style) {
    case "legal":
      return `${n}/${year}/${sign}-${body}`
    case "legal-joint":
      return `${n}/${year}/${sign}/${body}`
    case "assembly":
      return `${n}/${year}/${body}`
    case "administrative":
      return `${n}/${sign}-${body}`
    case "dispatch":
      return `${n}/${body}${unit ? `-${unit}` : ""}`
    case "party":
      return `${n}-${sign}/${body}`
    case "old":
      return `${n}/${body}`
    case "old-dashed":
      return `${n}-${body}`
  }
}

const word = /^[A-ZĐƯ][\p{L}\d&]*$/u
const oldKinds: Readonly<Record<string, readonly [DocumentKind, ...DocumentKind[]]>> = {
  CP: ["decree", "decision", "resolution"],
  TTg: ["decision", "directive"]
}
const assembly: Readonly<Record<string, readonly [DocumentKind, ...DocumentKind[]]>> = {
  QH: ["law", "code", "resolution"],
  UBTVQH: ["resolution", "ordinance"]
}

const shapes: readonly (readonly [RegExp, (found: readonly string[]) => NumberParts | undefined])[] = [
  [
    /^(\d+)\/(\d{4})\/([^-/]+)([-/])(.+)$/,
    ([, n = "", year = "", sign = "", joint, bodies = ""]) => ({
      style: joint === "/" ? "legal-joint" : "legal",
      running: Number(n),
      year: Number(year),
      sign,
      suffixes: bodies.split("-")
    })
  ],
  [
    /^(\d+)\/(\d{4})\/([^-/]+)$/,
    ([, n = "", year = "", body = ""]) => ({
      style: "assembly",
      running: Number(n),
      year: Number(year),
      suffixes: [body]
    })
  ],
  [
    /^(\d+)-([^-/]+)\/([^/]+)$/,
    ([, n = "", sign = "", body = ""]) => ({ style: "party", running: Number(n), sign, suffixes: [body] })
  ],
  [
    /^(\d+)\/([^-/\d][^-/]*)-([^/]+)$/,
    ([, n = "", first = "", rest = ""]) =>
      Object.hasOwn(stateSigns, first)
        ? { style: "administrative", running: Number(n), sign: first, suffixes: rest.split("-") }
        : { style: "dispatch", running: Number(n), suffixes: [first], unit: rest }
  ],
  [
    /^(\d+)([-/])([^-/\d][^-/]*)$/,
    ([, n = "", joint, body = ""]) => ({
      style: joint === "/" ? (Object.hasOwn(oldKinds, body) ? "old" : "dispatch") : "old-dashed",
      running: Number(n),
      suffixes: [body]
    })
  ]
]

const kindsOf = (
  { style, sign, suffixes: [body = ""] }: NumberParts,
  given: string
): DocumentNumber["kinds"] => {
  if (sign) {
    const table = style === "party" ? partySigns : stateSigns
    const kinds = Object.hasOwn(table, sign) ? table[sign] : undefined
    return (
      kinds ??
      refuse(
        given,
        `${sign} is the sign of no kind of ${style === "party" ? "Party" : "State"} document`,
        "Write the sign with its own capitals: QĐ, TTr, CTr, QyĐ."
      )
    )
  }
  if (style === "assembly") {
    return (
      assembly[body.replace(/\d+$/, "")] ??
      refuse(
        given,
        `no body signs as ${body} behind a year`,
        "Write QH or UBTVQH with its term, or a sign and a body."
      )
    )
  }
  return style === "dispatch" ? ["dispatch"] : (oldKinds[body] ?? ["decision", "dispatch"])
}

const doubts = (parts: NumberParts, organs: DocumentNumber["organs"], mended: number): string[] => {
  const warnings: string[] = []
  if (mended > 0) warnings.push("Ð (U+00D0) was read as the Vietnamese Đ (U+0110).")
  const year = parts.year ?? null
  if (year !== null && (year < 1945 || year > 2100)) warnings.push(`${year} is no likely year of a document.`)
  organs.forEach((organ, i) => {
    if (!organ) warnings.push(`The suffix ${parts.suffixes[i]} is in no table of issuing bodies.`)
    if (organ?.firstYear !== undefined && year !== null && year < organ.firstYear)
      warnings.push(`No document bore the suffix ${parts.suffixes[i]} before ${organ.firstYear}.`)
    if (organ?.term !== undefined && year !== null) {
      const sat = yearsOfTerm(organ.term)
      if (sat && (year < sat.from || year > sat.to))
        warnings.push(
          `The National Assembly of term ${organ.term} sat from ${sat.from} to ${sat.to}, not in ${year}.`
        )
    }
  })
  if (parts.style === "party" && organs[0] && organs[0].side !== "party")
    warnings.push("A State body numbered this document in the Party's manner (NĐ 30/2020 writes 31/KH-UBND).")
  return warnings
}

/**
 * Reads a số hiệu of the State or the Party; capitals matter, NFC does not.
 * @throws InvalidText
 * @example
 * ```ts
 * parseDocumentNumber("34/2007/PL-UBTVQH11").organs[0]?.issuer // "Ủy ban Thường vụ Quốc hội"
 * ```
 */
export const parseDocumentNumber = (given: string): DocumentNumber => {
  const { text, mended } = normalForm(given)
  const bare = text
    .trim()
    .replace(/^số\s*:?\s*/i, "")
    .replace(/\s*([-/])\s*/g, "$1")
  const parts = shapes.reduce<NumberParts | undefined>((sofar, [shape, take]) => {
    const found = sofar ? null : shape.exec(bare)
    return found ? take(found) : sofar
  }, undefined)
  if (!parts)
    return refuse(
      given,
      "it has not the form of one",
      "Write it as 34/2007/PL-UBTVQH11, 9441/TB-BNV or 10-CT/ThU."
    )
  for (const part of [parts.sign, ...parts.suffixes, parts.unit]) {
    if (part && !word.test(part))
      refuse(given, `${JSON.stringify(part)} is not a sign`, "Signs begin with a capital: NĐ-CP, TTg, ThU.")
  }
  const [first = "", ...others] = parts.suffixes
  const organs = parts.suffixes.map(organOf)
  const series = parts.style === "party" && organs[0]?.side !== "state" ? "party" : "state"
  return {
    text: formatDocumentNumber(parts),
    style: parts.style,
    running: parts.running,
    year: parts.year ?? null,
    sign: parts.sign ?? null,
    kinds: kindsOf(parts, given),
    suffixes: [first, ...others],
    unit: parts.unit ?? null,
    organs,
    series,
    restarts: series === "party" ? "each-committee-term" : "each-year",
    warnings: doubts(parts, organs, mended)
  }
}
