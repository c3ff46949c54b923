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
}

/** A database that holds a projection: one statement at a time, with `?1`, `?2` … for its values. */
export interface Database {
  readonly dialect: Dialect
  readonly query: (sql: string, values: readonly Value[]) => Promise<readonly Row[]>
}
