import { Client, Pool } from "pg"
import { afterAll, describe, expect, it } from "vitest"
import { type Migration, migrations } from "../src/migrations.js"
import { migrate } from "../src/schema.js"
import { ask, postgres, url } from "./subject.js"

const steps: readonly Migration[] = [
  ...migrations,
  () => ["CREATE TABLE danchu.one (id integer)", "INSERT INTO danchu.one VALUES (1)"],
  () => [
    "ALTER TABLE danchu.one ADD COLUMN name text",
    "UPDATE danchu.one SET name = 'một'",
    "CREATE INDEX one_name ON danchu.one (name)"
  ]
]

const layout = { partitions: 0 }

const shapeOf = async (schema: string): Promise<unknown> => [
  await ask(`SELECT step FROM ${schema}.schema_steps ORDER BY step`),
  await ask(
    `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
     WHERE table_schema = '${schema}' ORDER BY table_name, column_name`
  ),
  await ask(`SELECT indexname FROM pg_indexes WHERE schemaname = '${schema}' ORDER BY indexname`),
  await ask(`SELECT * FROM ${schema}.one`)
]

const schemas: string[] = []
const newSchema = (): string => {
  schemas.push(`migrated_${process.pid}_${schemas.length}`)
  return schemas.at(-1) ?? ""
}
afterAll(async () => {
  for (const schema of schemas) await ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
})

const take = async (schema: string, tick: () => void = () => {}, upTo = steps): Promise<void> => {
  const pool = new Pool({ connectionString: url, max: 1 })
  const client = await pool.connect()
  try {
    await migrate(client, { schema, at: schema }, layout, upTo, tick)
  } finally {
    client.release()
    await pool.end()
  }
}

describe.runIf(postgres.url !== "")("migrations", () => {
  it("stopped at any statement go on from there", async () => {
    const whole = newSchema()
    let ticks = 0
    await take(whole, () => ticks++)
    expect(ticks).toBeGreaterThan(steps.length)
    const expected = await shapeOf(whole)
    const stopped = async (stop: number): Promise<void> => {
      const schema = newSchema()
      let left = stop
      const cut = take(schema, () => {
        if (--left === 0) throw new Error("the power went")
      })
      await expect(cut).rejects.toThrow("the power went")
      await take(schema)
      expect(await shapeOf(schema)).toEqual(expected)
    }
    for (let stop = 1; stop <= ticks; stop += 4) {
      const four = [stop, stop + 1, stop + 2, stop + 3]
      await Promise.all(four.filter(stop => stop <= ticks).map(stopped))
    }
  })

  it("put behind what waits behind another message of its case", async () => {
    const schema = newSchema()
    await take(schema, () => {}, migrations.slice(0, 3))
    await ask(
      `INSERT INTO ${schema}.cases SELECT 'xa', n::text, 'p', 1, 'x', false, 0, 0 FROM generate_series(1, 2) AS n`
    )
    await ask(
      `INSERT INTO ${schema}.messages (tenant, case_id, position, key, body, not_before, state) VALUES
         ('xa', '1', 1, '1/1', '{}', 0, 2), ('xa', '1', 2, '1/2', '{}', 0, 1), ('xa', '1', 3, '1/3', '{}', 0, 0),
         ('xa', '1', 4, '1/4', '{}', 0, 0), ('xa', '2', 1, '2/1', '{}', 0, 3), ('xa', '2', 2, '2/2', '{}', 0, 0)`
    )
    await take(schema)
    expect(await ask(`SELECT key FROM ${schema}.messages WHERE behind ORDER BY key`)).toEqual([
      { key: "1/3" },
      { key: "1/4" }
    ])
  })

  it("taken by eight at once are taken once", async () => {
    const schema = newSchema()
    await Promise.all(Array.from({ length: 8 }, () => take(schema)))
    expect(await ask(`SELECT * FROM ${schema}.one`)).toEqual([{ id: 1, name: "một" }])
  })

  it("every primary and unique key, and every way from table to table, leads with the tenant", async () => {
    const schema = newSchema()
    await take(schema)
    const keys = await ask(
      `SELECT c.conrelid::regclass::text AS name, c.contype::text AS kind, a.attname AS first
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.connamespace = '${schema}'::regnamespace AND c.contype IN ('p', 'u', 'f')`
    )
    expect(keys.length).toBeGreaterThanOrEqual(10)
    for (const key of keys) expect(key).toMatchObject({ first: "tenant" })
    const loose = await ask(
      `SELECT indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indisunique AND c.relnamespace = '${schema}'::regnamespace
         AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`
    )
    expect(loose).toEqual([])
  })

  it("leave a role that may not create alone when there is nothing to take", async () => {
    const schema = newSchema()
    await take(schema)
    const client = new Client({ connectionString: url })
    await client.connect()
    const role = `reader_${process.pid}`
    try {
      await client.query(`CREATE ROLE ${role}`)
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`)
      await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${role}`)
      await client.query(`SET ROLE ${role}`)
      await migrate(client, { schema, at: schema }, layout, steps)
    } finally {
      await client.query(`RESET ROLE; DROP OWNED BY ${role}; DROP ROLE ${role}`)
      await client.end()
    }
  })
})
