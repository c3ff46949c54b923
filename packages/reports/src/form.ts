import {
  type Citation,
  type Confidence,
  cite,
  type InstrumentNumber,
  InvalidText,
  type Label,
  paraphrased,
  recalled,
  WHOLE
} from "@danchu/law"
import { columnsOf, type Equation, equation } from "./equation.js"

/** What a column counts; "" for a column of text. */
export type Unit =
  | ("đơn" | "vụ việc" | "lượt" | "đoàn" | "kỳ" | "người" | "tổ chức" | "quyết định" | "kết luận" | "văn bản")
  | ("triệu đồng" | "m²" | "hồ sơ" | "phản ánh, kiến nghị" | "")

/**
 * How a column behaves in time. "flow": what happened in the period, so consecutive periods add up. "opening" and
 * "closing": what there was at the first and last day, which never add up. "distinct": how many different matters came up;
 * one that comes up in two periods counts in both, so periods add up to no less than the whole. "mixed": a stock and a flow
 * in one figure, a state as of the last day, or what depends on where the period begins; of consecutive periods it has to
 * be counted anew.
 */
export type Measure = "flow" | "opening" | "closing" | "distinct" | "mixed"

export interface Column {
  readonly number: number
  readonly label: Label
  readonly unit: Unit
  readonly measure: Measure
}

/** "printed" stands on the form; "implied" follows from the headings; "misprint" is printed but cannot be meant. */
export type RelationKind = "printed" | "implied" | "misprint"

/** What must hold between columns, in exact whole numbers. */
export interface Relation extends Equation {
  /** As printed: "9=11+12+13". */
  readonly text: string
  readonly kind: RelationKind
  readonly basis: Citation
  readonly confidence: Confidence
  /** Why an implied relation holds, or what a misprint must mean. */
  readonly why?: string
}

/** A table that an office must fill. Its id names the circular, because codes collide between circulars. */
export interface Form {
  /** "TT02/2021:01/XLD". */
  readonly id: string
  /** The code printed on the form, "01/XLD". */
  readonly code: string
  readonly title: Label
  readonly basis: Citation
  readonly columns: readonly Column[]
  readonly relations: readonly Relation[]
  /** What is known to be unread, doubtful or misprinted. */
  readonly notes: readonly string[]
  /** What is carried from one period to the next: the opening column is the closing column of the period before. */
  readonly carried: readonly { readonly opening: readonly number[]; readonly closing: number }[]
}

export type ColumnRow = readonly [number, Unit, Measure, vi: string, en: string]
/** The text of a relation and why it is one. */
export type RelationRow = readonly [text: string, why: string]

/** How a form cites itself. */
export interface FormSource {
  /** For words that were read on it. */
  readonly read: (words: string) => Citation
  /** For what its headings imply but do not print. */
  readonly inferred: (gist: string) => Citation
  /** For what is only plausible. */
  readonly guessed: (gist: string) => Citation
}

/** Where a form stands in its circular. */
export type FormPlace =
  | `M0${1 | 2 | 3 | 4}/${"TCD" | "XLD" | "KQGQ"}`
  | "M06/VPCP/KSTT"
  | `M06${"a" | "b"}/BTP/KSTT`
  | `M07${"a" | "b" | "c"}/BTP/KSTT`
  | typeof WHOLE

/** A form whose own text, or a copy of it, was read. */
export const seen = (instrument: InstrumentNumber, at: FormPlace): FormSource => ({
  read: words => cite(instrument, at, words),
  inferred: gist => paraphrased(instrument, at, gist),
  guessed: gist => recalled(instrument, at, gist)
})

/** What is to be said of a form that was read in a copy only. */
export const readInCopy = "Read in a copy that petition software keeps, not in the gazette."
export const readInTwoCopies =
  "Read in a copy that petition software keeps, the columns confirmed by a second source; not in the gazette."

/** A form known from a copy that nobody compared with the official one. */
export const reported = (instrument: InstrumentNumber, at: FormPlace): FormSource => ({
  ...seen(instrument, at),
  read: words => paraphrased(instrument, at, words)
})

export interface FormSpec {
  readonly id: string
  readonly code: string
  readonly title: Label
  readonly source: FormSource
  readonly columns: readonly ColumnRow[]
  readonly printed?: readonly string[]
  /** Follows from the headings with certainty: a part is at most its whole, kinds with "other" make up the sum. */
  readonly implied?: readonly RelationRow[]
  /** Plausible only: a breach is a note. */
  readonly doubtful?: readonly RelationRow[]
  readonly misprinted?: readonly RelationRow[]
  readonly notes?: readonly string[]
  readonly carried?: Form["carried"]
}

/**
 * Makes a form from its rows.
 * @throws InvalidText for a relation that names a column the form does not have
 */
export const form = (spec: FormSpec): Form => {
  const { source } = spec
  const columns = spec.columns.map(([number, unit, measure, vi, en]) => ({
    number,
    unit,
    measure,
    label: { vi, en }
  }))
  const known = new Set(columns.filter(column => column.unit !== "").map(column => column.number))
  const relation = (kind: RelationKind, text: string, basis: Citation, why?: string): Relation => {
    const parsed = equation(text)
    const stray = columnsOf(parsed).filter(column => !known.has(column))
    if (stray.length > 0)
      throw new InvalidText(
        `${text} names column ${stray.join(", ")}, which ${spec.id} does not count`,
        `${spec.id} ${text}`,
        "Correct the relation or add the column."
      )
    return {
      ...parsed,
      text,
      kind,
      basis,
      confidence: basis.confidence,
      ...(why !== undefined && { why })
    }
  }
  return {
    id: spec.id,
    code: spec.code,
    title: spec.title,
    basis: source.read(spec.code),
    columns,
    relations: [
      ...(spec.printed ?? []).map(text => relation("printed", text, source.read(text))),
      ...(spec.implied ?? []).map(([text, why]) => relation("implied", text, source.inferred(why), why)),
      ...(spec.doubtful ?? []).map(([text, why]) => relation("implied", text, source.guessed(why), why)),
      ...(spec.misprinted ?? []).map(([text, why]) => relation("misprint", text, source.read(text), why))
    ],
    notes: spec.notes ?? [],
    carried: spec.carried ?? []
  }
}

/** The column with that number. */
export const columnOf = (form: Form, number: number): Column | undefined =>
  form.columns.find(column => column.number === number)
