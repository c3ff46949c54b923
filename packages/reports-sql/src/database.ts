/** What a statement takes and gives. */
export type Value = string | number | null
export type Row = Readonly<Record<string, unknown>>

/** What differs between two databases. */
export interface Dialect {
  /** The type of texts that sort by their code points. */
  readonly text: string
  /** The elements of a JSON list of texts, to select `value` from. */
  readonly each: (list: string) => string
  /** The objects of a JSON list as rows with these columns. */
  readonly records: (
    list: string,
    columns: readonly (readonly [name: string, type: "text" | "integer"])[]
  ) => string
  /** The objects of a JSON list of the row before it, to join with; `of` is the value of a column of theirs. */
  readonly parts: (
    list: string,
    columns: readonly (readonly [name: string, type: "text" | "integer" | "bigint"])[]
  ) => { readonly from: string; readonly of: (name: string) => string }
}

/** A database that holds a projection: one statement at a time, with `?1`, `?2` … for its values. */
export interface Database {
  readonly dialect: Dialect
  readonly query: (sql: string, values: readonly Value[]) => Promise<readonly Row[]>
}
