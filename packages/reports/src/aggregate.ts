import { type Citation, InvalidText, paraphrased, WHOLE } from "@danchu/law"
import type { Figures } from "./check.js"
import { asNumber, compare, type Decimal, decimal, plus, zero } from "./decimal.js"
import { evaluate } from "./equation.js"
import type { Column, Form } from "./form.js"

/** Figures put together from others. */
export interface Aggregate {
  readonly figures: Readonly<Record<number, number | string>>
  /** Columns that cannot be had from the parts. */
  readonly unknown: readonly number[]
  /** Columns that count different matters: the whole is this or less, since a matter may be in several parts. */
  readonly atMost: readonly number[]
}

const valueOf = (figures: Figures, { number }: Column): Decimal | undefined => {
  const value = figures[number]
  return value === null || value === undefined ? undefined : decimal(value)
}

const total = (values: readonly (Decimal | undefined)[]): Decimal | undefined =>
  values.reduce<Decimal | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : plus(sum, value)),
    zero
  )

const counting = (form: Form): readonly Column[] => form.columns.filter(column => column.unit !== "")

/** Where a sum of the form makes up a column whose parts are all had, as 1=2+3. */
const madeUp = (form: Form, values: ReadonlyMap<number, Decimal>, column: number): Decimal | undefined => {
  for (const relation of form.relations) {
    if (relation.is !== "equal" || relation.kind === "misprint" || relation.confidence === "C") continue
    const [left, ...sides] = relation.sides
    if (left.addends.length !== 1 || left.addends[0]?.column !== column) continue
    for (const side of sides) {
      const found = evaluate(side, values)
      if ("value" in found) return found.value
    }
  }
  return undefined
}

/**
 * Puts consecutive periods together into one, as quarters into a year: flows add up, the opening stock is the first one's,
 * the closing stock the last one's, and totals of stock and flow follow from the sums of the form. What was left out in one
 * part is unknown in the whole.
 * @throws InvalidText where there is no part
 * @example
 * ```ts
 * const quarters = [{ 2: 5, 3: 10 }, { 2: 7, 3: 20 }]
 * acrossPeriods(form, quarters).figures // { 1: 35, 2: 5, 3: 30 }
 * ```
 */
export const acrossPeriods = (form: Form, parts: readonly Figures[]): Aggregate => {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last)
    throw new InvalidText("there are no periods to put together", form.id, "Give one or more.")
  const values = new Map<number, Decimal>()
  const atMost: number[] = []
  for (const column of counting(form)) {
    const each = parts.map(part => valueOf(part, column))
    const value =
      column.measure === "flow" || column.measure === "distinct"
        ? total(each)
        : column.measure === "opening"
          ? each[0]
          : column.measure === "closing"
            ? each.at(-1)
            : parts.length === 1
              ? each[0]
              : undefined
    if (value !== undefined) {
      values.set(column.number, value)
      if (column.measure === "distinct" && parts.length > 1) atMost.push(column.number)
    }
  }
  const distinct = new Set(atMost)
  for (const { number, measure } of counting(form)) {
    if (measure !== "mixed" || values.has(number)) continue
    const exact = new Map([...values].filter(([column]) => !distinct.has(column)))
    const value = madeUp(form, exact, number)
    if (value !== undefined) values.set(number, value)
  }
  return aggregate(form, values, atMost)
}

/** Adds up the same form and period of several offices: every column adds, and a column that one left out is unknown. */
export const acrossOffices = (form: Form, parts: readonly Figures[]): Aggregate => {
  const values = new Map<number, Decimal>()
  for (const column of counting(form)) {
    const value = total(parts.map(part => valueOf(part, column)))
    if (value !== undefined && parts.length > 0) values.set(column.number, value)
  }
  const shared =
    parts.length > 1
      ? counting(form).filter(column => column.measure === "distinct" && values.has(column.number))
      : []
  return aggregate(
    form,
    values,
    shared.map(column => column.number)
  )
}

const aggregate = (
  form: Form,
  values: ReadonlyMap<number, Decimal>,
  atMost: readonly number[]
): Aggregate => ({
  figures: Object.fromEntries([...values].map(([column, value]) => [column, asNumber(value)])),
  unknown: counting(form)
    .map(column => column.number)
    .filter(column => !values.has(column)),
  atMost
})

/** Two figures of different reports that should be one. */
export interface Mismatch {
  readonly relation: string
  readonly left: number | string
  readonly right: number | string
  readonly basis: Citation
}

/** Whether a period starts with what the one before left: its opening column is the other's closing column. */
export const carriedOver = (form: Form, earlier: Figures, later: Figures): readonly Mismatch[] =>
  form.carried.flatMap(({ opening, closing }) => {
    const left = total(opening.map(column => valueOf(later, columnNamed(form, column))))
    const right = valueOf(earlier, columnNamed(form, closing))
    return left === undefined || right === undefined || compare(left, right) === 0
      ? []
      : [
          {
            relation: `(${opening.join("+")}) of a period = (${closing}) of the period before`,
            left: asNumber(left),
            right: asNumber(right),
            basis: form.basis
          }
        ]
  })

const columnNamed = (form: Form, number: number): Column => {
  const column = form.columns.find(column => column.number === number)
  if (!column) throw new InvalidText(`${form.id} has no column ${number}`, form.id, "Correct the form.")
  return column
}

type Cross = readonly [summary: number, parts: Readonly<Record<string, number>>]

const across2021: readonly Cross[] = [
  [1, { "02/XLD": 1, "03/XLD": 1, "04/XLD": 1 }],
  [8, { "02/XLD": 6, "03/XLD": 8, "04/XLD": 8 }],
  [9, { "02/XLD": 9, "03/XLD": 11, "04/XLD": 11 }],
  [10, { "02/XLD": 10, "03/XLD": 12, "04/XLD": 12 }],
  [11, { "02/XLD": 9 }],
  [12, { "03/XLD": 11 }],
  [13, { "04/XLD": 11 }]
]
const across2024: readonly Cross[] = [
  [1, { "02/XLD": 1, "03/XLD": 1, "04/XLD": 1 }],
  [2, { "02/XLD": 2, "03/XLD": 2, "04/XLD": 2 }],
  [3, { "02/XLD": 3, "03/XLD": 3, "04/XLD": 3 }],
  [4, { "02/XLD": 4, "03/XLD": 4, "04/XLD": 4 }],
  [6, { "02/XLD": 7, "03/XLD": 7, "04/XLD": 7 }],
  [7, { "02/XLD": 8, "03/XLD": 8, "04/XLD": 8 }],
  [8, { "02/XLD": 7 }],
  [9, { "03/XLD": 7 }],
  [10, { "04/XLD": 7 }]
]

/** Whether form 01/XLD is the sum of forms 02, 03 and 04/XLD; what is unknown is not compared. */
export const summedUp = (
  edition: "2021" | "2024",
  reports: Readonly<Record<string, Figures>>
): readonly Mismatch[] => {
  const instrument = edition === "2021" ? "02/2021/TT-TTCP" : "01/2024/TT-TTCP"
  const read = (code: string, column: number): Decimal | undefined => {
    const value = reports[code]?.[column]
    return value === null || value === undefined ? undefined : decimal(value)
  }
  return (edition === "2021" ? across2021 : across2024).flatMap(([summary, parts]) => {
    const left = read("01/XLD", summary)
    const right = total(Object.entries(parts).map(([code, column]) => read(code, column)))
    const sum = Object.entries(parts).map(([code, column]) => `${code}(${column})`)
    return left === undefined || right === undefined || compare(left, right) === 0
      ? []
      : [
          {
            relation: `01/XLD(${summary})=${sum.join("+")}`,
            left: asNumber(left),
            right: asNumber(right),
            basis: paraphrased(instrument, WHOLE, "số liệu biểu 01/XLD tổng hợp từ các biểu 02, 03, 04/XLD")
          }
        ]
  })
}
