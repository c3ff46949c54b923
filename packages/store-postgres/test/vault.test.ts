import { openPostgresVault } from "@danchu/store-postgres"
import { vaultSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { ask, openSchema, postgres, url } from "./subject.js"

const tables = ["events", "commands", "cases", "messages", "deadlines"]
const vaultTables = ["records", "grants", "entries"]
const all = async (schema: string, names: readonly string[]): Promise<readonly string[]> => {
  const contents: string[] = []
  for (const name of names)
    contents.push(JSON.stringify(await ask(`SELECT t::text FROM ${schema}.${name} AS t`)))
  return contents
}

vaultSuite({
  name: "the vault in PostgreSQL",
  runner: { describe: describe.runIf(postgres.url !== ""), it },
  open: namespace => Effect.runPromise(openPostgresVault({ url, schema: `${namespace}_v`, connections: 4 })),
  openStore: namespace => openSchema(namespace),
  bytes: async namespace => {
    const known = await ask(`SELECT nspname FROM pg_namespace WHERE nspname = '${namespace}'`)
    const cases = known.length > 0 ? await all(namespace, tables) : []
    return [...cases, ...(await all(`${namespace}_v`, vaultTables))]
  },
  drop: async namespace => {
    await ask(`DROP SCHEMA IF EXISTS ${namespace}, ${namespace}_v CASCADE`)
  }
})

describe.runIf(postgres.url !== "")("the record of a vault in PostgreSQL", () => {
  it("cannot be changed or thinned out, not even past the store", async () => {
    const schema = `vault_${process.pid}_kept`
    const rows = await Effect.runPromise(openPostgresVault({ url, schema, connections: 1 }))
    await ask(`INSERT INTO ${schema}.entries VALUES ('xã-một', 1, 0, 'actor-1', 'read', 'r', NULL, '')`)
    await expect(ask(`UPDATE ${schema}.entries SET given_by = 'actor-2'`)).rejects.toThrow("never changed")
    await expect(ask(`DELETE FROM ${schema}.entries`)).rejects.toThrow("never changed")
    await Effect.runPromise(rows.close)
    await ask(`DROP SCHEMA ${schema} CASCADE`)
  })
})
