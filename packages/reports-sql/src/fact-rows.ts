import { InvalidText } from "@danchu/law"
import type { Database } from "./database.js"

/** A column beside the tenant: its name, its type, and whether each row has it or is known by it. */
export type Column = readonly [name: string, type: "text" | "integer", has?: "value" | "key"]

const batch = 2_000

/** The rows of a table as facts of one sort are written into them; the first column is their id. */
export interface Layout<F> {
  readonly columns: readonly Column[]
  readonly rowOf: (facts: F) => Readonly<Record<string, string | number | null>>
}

const named = (table: string, instead: string): string => {
  if (!/^([a-z_][a-z0-9_]{0,40}\.)?[a-z_][a-z0-9_]{0,40}$/.test(table))
    throw new InvalidText("this is no name of a table", "table", `Give a–z, 0–9 and _, as ${instead}.`)
  return table
}

/** ?1 is the tenant. */
const statements = (table: string, columns: readonly Column[], { dialect }: Database) => {
  const names = columns.map(([name]) => name)
  const keys = columns.filter(([, , has]) => has === "key").map(([name]) => name)
  const declared = columns.map(
    ([name, type, has]) => `${name} ${type === "text" ? dialect.text : type}${has ? " NOT NULL" : ""}`
  )
  const given = columns.map(([name, type]) => [name, type] as const)
  return {
    create: `CREATE TABLE IF NOT EXISTS ${table} (
      tenant ${dialect.text} NOT NULL, ${declared.join(", ")}, PRIMARY KEY (tenant, ${keys.join(", ")}))`,
    put: `INSERT INTO ${table} (tenant, ${names.join(", ")})
    SELECT CAST(?1 AS text), ${names.join(", ")} FROM ${dialect.records("?2", given)} AS given WHERE true
    ON CONFLICT (tenant, ${keys.join(", ")}) DO UPDATE SET ${names
      .filter(name => !keys.includes(name))
      .map(name => `${name} = excluded.${name}`)
      .join(", ")}`,
    remove: `DELETE FROM ${table} WHERE tenant = ?1 AND ${names[0]} IN (SELECT value FROM ${dialect.each("?2")})`,
    keys
  }
}

/** Facts kept in a database as rows of a tenant. */
export abstract class FactRows<F> {
  readonly #database: Database
  readonly #layout: Layout<F>
  readonly #sql: ReturnType<typeof statements>

  constructor(database: Database, table: string, layout: Layout<F>, usual: string) {
    this.#database = database
    this.#layout = layout
    this.#sql = statements(named(table, usual), layout.columns, database)
  }

  /** Makes the table where it is not there. */
  async prepare(): Promise<void> {
    await this.#database.query(this.#sql.create, [])
  }

  /** Writes facts in place of those that were there; each two thousand go together or not at all. */
  async put(tenant: string, all: Iterable<F>): Promise<void> {
    // Of what comes twice the later facts stay.
    const latest = new Map<string, object>()
    const write = async (): Promise<void> => {
      if (latest.size === 0) return
      await this.#database.query(this.#sql.put, [tenant, JSON.stringify([...latest.values()])])
      latest.clear()
    }
    for (const facts of all) {
      const row = this.#layout.rowOf(facts)
      latest.set(JSON.stringify(this.#sql.keys.map(key => row[key])), row)
      if (latest.size >= batch) await write()
    }
    await write()
  }

  /** Takes out what has these ids. */
  async remove(tenant: string, ids: readonly string[]): Promise<void> {
    await this.#database.query(this.#sql.remove, [tenant, JSON.stringify(ids)])
  }
}
