import type { Database, Dialect, Row, Value } from "./database.js"

/** What is asked of a `Pool` or `Client` of pg. */
export interface PostgresHandle {
  readonly query: (sql: string, values: Value[]) => Promise<{ readonly rows: readonly Row[] }>
}

const dialect: Dialect = {
  text: 'text COLLATE "C"',
  each: list => `jsonb_array_elements_text((${list})::jsonb) AS one(value)`,
  records: (list, columns) =>
    `(SELECT * FROM jsonb_to_recordset((${list})::jsonb) AS one(${columns.map(([name, type]) => `${name} ${type}`).join(", ")}))`,
  parts: (list, columns) => ({
    from: `jsonb_to_recordset((${list})::jsonb) AS part(${columns.map(([name, type]) => `${name} ${type}`).join(", ")})`,
    of: name => `part.${name}`
  })
}

/** A PostgreSQL database, through a pool or a connection of pg. */
export const inPostgres = (handle: PostgresHandle): Database => ({
  dialect,
  query: async (sql, values) => (await handle.query(sql.replaceAll(/\?(\d)/g, "$$$1"), [...values])).rows
})
