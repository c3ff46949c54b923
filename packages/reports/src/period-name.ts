import { InvalidText, type Label } from "@danchu/law"
import type { PeriodKind } from "./period-scheme.js"

/** A period as it is spoken of, before any text says which days it holds. */
export interface Named {
  readonly kind: PeriodKind
  readonly year: number
  /** 1–12 for a month, 1–4 for a quarter, otherwise 1. */
  readonly ordinal: number
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const patterns: readonly (readonly [RegExp, (found: readonly string[]) => Named])[] = [
  [/^(\d{4})$/, ([, y]) => ({ kind: "year", year: Number(y), ordinal: 1 })],
  [/^(\d{4})-q([1-4])$/, ([, y, n]) => ({ kind: "quarter", year: Number(y), ordinal: Number(n) })],
  [/^(\d{4})-(?:h1|6m)$/, ([, y]) => ({ kind: "half-year", year: Number(y), ordinal: 1 })],
  [/^(\d{4})-h2$/, ([, y]) => ({ kind: "second-half", year: Number(y), ordinal: 1 })],
  [/^(\d{4})-9m$/, ([, y]) => ({ kind: "nine-months", year: Number(y), ordinal: 1 })],
  [/^(\d{4})-na$/, ([, y]) => ({ kind: "assembly-year", year: Number(y), ordinal: 1 })],
  [/^(\d{4})-m?(0[1-9]|1[0-2])$/, ([, y, n]) => ({ kind: "month", year: Number(y), ordinal: Number(n) })],
  [
    /^quý (iv|i{1,3}|[1-4])(?: năm |\/| )(\d{4})$/,
    ([, n = "", y]) => ({ kind: "quarter", year: Number(y), ordinal: roman[n] ?? Number(n) })
  ],
  [/^0?6 tháng(?: đầu năm| năm)? (\d{4})$/, ([, y]) => ({ kind: "half-year", year: Number(y), ordinal: 1 })],
  [/^6 tháng cuối năm (\d{4})$/, ([, y]) => ({ kind: "second-half", year: Number(y), ordinal: 1 })],
  [
    /^0?9 tháng(?: đầu năm| năm)? (\d{4})$/,
    ([, y]) => ({ kind: "nine-months", year: Number(y), ordinal: 1 })
  ],
  [/^năm (\d{4})$/, ([, y]) => ({ kind: "year", year: Number(y), ordinal: 1 })],
  [
    /^tháng (1[0-2]|0?[1-9])(?: năm |\/)(\d{4})$/,
    ([, n, y]) => ({ kind: "month", year: Number(y), ordinal: Number(n) })
  ]
]

/** Reads "2026-Q1", "quý I/2026" and the like; InvalidText for anything else. */
export const named = (text: string): Named => {
  const asked = text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ")
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(asked)
    if (found) return read(found)
  }
  throw new InvalidText(
    `${JSON.stringify(text)} is not a report period`,
    text,
    "Write 2026-Q1, 2026-03, 2026-H1, 2026-9M, 2026 or, for the National Assembly, 2026-NA."
  )
}

const two = (n: number): string => String(n).padStart(2, "0")

export const idOf = ({ kind, year, ordinal }: Named): string =>
  ({
    month: `${year}-${two(ordinal)}`,
    quarter: `${year}-Q${ordinal}`,
    "half-year": `${year}-H1`,
    "second-half": `${year}-H2`,
    "nine-months": `${year}-9M`,
    year: `${year}`,
    "assembly-year": `${year}-NA`
  })[kind]

const quarterNames = ["I", "II", "III", "IV"]

export const labelOf = ({ kind, year, ordinal }: Named): Label =>
  ({
    month: { vi: `tháng ${ordinal} năm ${year}`, en: `month ${ordinal} of ${year}` },
    quarter: { vi: `quý ${quarterNames[ordinal - 1]} năm ${year}`, en: `quarter ${ordinal} of ${year}` },
    "half-year": { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` },
    "second-half": { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` },
    "nine-months": { vi: `9 tháng đầu năm ${year}`, en: `first nine months of ${year}` },
    year: { vi: `năm ${year}`, en: `year ${year}` },
    "assembly-year": { vi: `kỳ báo cáo Quốc hội năm ${year}`, en: `National Assembly report of ${year}` }
  })[kind]
