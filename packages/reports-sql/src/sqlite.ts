import type { Database, Dialect, Row, Value } from "./database.js"

/** What is asked of a `DatabaseSync` of node:sqlite. */
export interface SqliteHandle {
  readonly prepare: (sql: string) => { all(...values: Value[]): readonly Row[] }
}

const dialect: Dialect = {
  text: "TEXT",
  each: list => `json_each(${list})`,
  records: (list, columns) =>
    `(SELECT ${columns.map(([name]) => `json_extract(value, '$.${name}') AS ${name}`).join(", ")} FROM json_each(${list}))`,
  parts: list => ({
    from: `json_each(${list}) AS part`,
    of: name => `json_extract(part.value, '$.${name}')`
  })
}

/** A SQLite database, as node:sqlite opens it. */
export const inSqlite = (handle: SqliteHandle): Database => ({
  dialect,
  query: async (sql, values) => handle.prepare(sql).all(...values)
})
