import { DatabaseSync, type SQLOutputValue } from "node:sqlite"
import { Pool } from "pg"

export type Value = string | number | null
export type Row = Readonly<Record<string, SQLOutputValue>>

/** The desk's own tables, in SQLite or PostgreSQL; statements use what both understand, with `?` for every value. */
export interface Database {
  readonly all: (sql: string, ...values: readonly Value[]) => Promise<readonly Row[]>
  /** Answers how many rows were changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<number>
  /** Runs the statements together or not at all. */
  readonly together: (statements: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

const sqlite = (file: string): Database => {
  const db = new DatabaseSync(file)
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000")
  const prepared = new Map<string, ReturnType<typeof db.prepare>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    all: async (sql, ...values) => statement(sql).all(...values),
    run: async (sql, ...values) => Number(statement(sql).run(...values).changes),
    together: async statements => {
      db.exec("BEGIN IMMEDIATE")
      try {
        for (const sql of statements) db.exec(sql)
        db.exec("COMMIT")
      } catch (error) {
        db.exec("ROLLBACK")
        throw error
      }
    },
    close: async () => db.close()
  }
}

const numbered = (sql: string): string => {
  let n = 0
  return sql.replaceAll("?", () => `$${++n}`)
}

const postgres = (url: string): Database => {
  const pool = new Pool({ connectionString: url, max: 8, options: "-c search_path=ward_desk" })
  pool.on("error", () => {})
  return {
    all: async (sql, ...values) => (await pool.query<Row>(numbered(sql), [...values])).rows,
    run: async (sql, ...values) => (await pool.query(numbered(sql), [...values])).rowCount ?? 0,
    // Statements of one message are one transaction.
    together: async statements => {
      await pool.query(statements.join(";\n"))
    },
    close: () => pool.end()
  }
}

/** The tables beside the case store that this URL names: another file, or another schema of the same server. */
export const databaseFrom = async (store: string): Promise<Database> => {
  if (store === "memory:") return sqlite(":memory:")
  if (store.startsWith("sqlite:")) return sqlite(`${store.slice("sqlite:".length)}.desk.db`)
  const db = postgres(store)
  await db.run("CREATE SCHEMA IF NOT EXISTS ward_desk")
  return db
}
