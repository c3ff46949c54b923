import { InvalidText } from "@danchu/law"
import { type Decimal, negated, plus, zero } from "./decimal.js"

/** One column added or taken away. */
export interface Addend {
  readonly column: number
  readonly sign: 1 | -1
}

/** Columns to add up, as "11+12+13" or "6−9−10". */
export interface Sum {
  readonly text: string
  readonly addends: readonly Addend[]
}

/** How the sides of a relation stand: all equal, the first at most the second, or the first equal to any other. */
export type Comparison = "equal" | "at-most" | "equal-to-any"

export interface Equation {
  readonly is: Comparison
  readonly sides: readonly [Sum, Sum, ...Sum[]]
}

const malformed = (text: string): InvalidText =>
  new InvalidText(
    `${JSON.stringify(text)} is not a relation between columns`,
    text,
    'Write it as "9=11+12+13=18+22", "1=2+3+…+7", "8≤1" or "6−9−10∈…".'
  )

const sumOf = (side: string, whole: string): Sum => {
  const addends: Addend[] = []
  let gap = false
  for (const [, sign, term] of side.matchAll(/([+−]?)([^+−]+)/gu)) {
    if (term === "…") {
      gap = true
      continue
    }
    if (!/^\d+$/.test(term ?? "")) throw malformed(whole)
    const column = Number(term)
    const before = addends.at(-1)?.column
    if (gap) {
      if (before === undefined || column <= before) throw malformed(whole)
      for (let between = before + 1; between < column; between++) addends.push({ column: between, sign: 1 })
      gap = false
    }
    addends.push({ column, sign: sign === "−" ? -1 : 1 })
  }
  if (addends.length === 0 || gap) throw malformed(whole)
  return { text: side, addends }
}

/**
 * Reads a relation as forms print it, with or without parentheses: "1=2+3+…+7", "(9)=(10)+(11)", "9=11+12+13=18+22";
 * also "8≤1" and "24+26+28∈6|6−9−10".
 * @throws InvalidText
 */
export const equation = (text: string): Equation => {
  const bare = text.replaceAll(/[\s()]/g, "").replaceAll("-", "−")
  const is: Comparison = bare.includes("≤") ? "at-most" : bare.includes("∈") ? "equal-to-any" : "equal"
  const [first, second, ...others] = bare.split(/[=≤∈|]/u).map(side => sumOf(side, text))
  if (!first || !second || (is === "at-most" && others.length > 0)) throw malformed(text)
  return { is, sides: [first, second, ...others] }
}

/** The columns that a relation speaks of, each once. */
export const columnsOf = ({ sides }: Equation): readonly number[] => [
  ...new Set(sides.flatMap(side => side.addends.map(addend => addend.column)))
]

/** The value of a sum, or the columns that are missing for it. */
export const evaluate = (
  { addends }: Sum,
  values: ReadonlyMap<number, Decimal>
): { readonly value: Decimal } | { readonly missing: readonly number[] } => {
  const missing = addends.map(addend => addend.column).filter(column => !values.has(column))
  return missing.length > 0
    ? { missing }
    : {
        value: addends.reduce((total, { column, sign }) => {
          const value = values.get(column) ?? zero
          return plus(total, sign === 1 ? value : negated(value))
        }, zero)
      }
}
