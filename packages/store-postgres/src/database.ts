import { InvalidText } from "@danchu/law"
import { Pool, type PoolConfig } from "pg"
import type { Place } from "./schema.js"

export interface DatabaseOptions {
  /** As "postgres://user:password@host:5432/database?sslmode=verify-full". */
  readonly url: string
  /** The schema in which the tables lie; "danchu" unless told otherwise. */
  readonly schema?: string
  /** The most connections of this handle at once; 10 unless told otherwise. */
  readonly connections?: number
  /** The most milliseconds that one statement may take, waiting for others included; 15,000 unless told otherwise. */
  readonly statementTimeout?: number
  /** The most milliseconds until there is a connection; 10,000 unless told otherwise. */
  readonly connectTimeout?: number
}

const bool = 16
const numbers = new Set([20, 21, 23])

/** Counts come as numbers, which hold every instant; everything else stays the text that was written. */
const types: NonNullable<PoolConfig["types"]> = {
  getTypeParser: (oid: number) => (text: string) =>
    numbers.has(oid) ? Number(text) : oid === bool ? text === "t" : text
}

/**
 * The names of a schema, and of the database without its password.
 * @throws InvalidText
 */
export const placeOf = ({ url, schema = "danchu" }: DatabaseOptions): Place => {
  if (!/^[a-z_][a-z0-9_]{0,56}$/.test(schema)) {
    throw new InvalidText("this is no name of a schema", "schema", "Give 1–57 of a–z, 0–9 and _, as danchu.")
  }
  const parsed = URL.parse(url)
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new InvalidText(
      "this is no address of a PostgreSQL database",
      "url",
      "Give postgres://user:password@host:5432/database."
    )
  }
  return { schema, at: `${parsed.host}${parsed.pathname} ${schema}` }
}

const patience = { statement: 15_000, connect: 10_000, abandoned: 60_000, idle: 30_000 }

export const poolOf = (options: DatabaseOptions): Pool => {
  const pool = new Pool({
    connectionString: options.url,
    application_name: "danchu",
    max: options.connections ?? 10,
    statement_timeout: options.statementTimeout ?? patience.statement,
    connectionTimeoutMillis: options.connectTimeout ?? patience.connect,
    // A transaction that its process has left gives its locks back.
    idle_in_transaction_session_timeout: patience.abandoned,
    idleTimeoutMillis: patience.idle,
    allowExitOnIdle: true,
    keepAlive: true,
    pipeline: true,
    types
  })
  // A connection that breaks tells whoever waits for it; without these listeners it would end the process.
  pool.on("error", () => {})
  pool.on("connect", client => client.on("error", () => {}))
  return pool
}
