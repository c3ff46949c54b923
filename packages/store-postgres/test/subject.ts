import { readFileSync } from "node:fs"
import { connect, createServer, type Socket } from "node:net"
import { fileURLToPath } from "node:url"
import { openPostgresStore, type PostgresStoreOptions } from "@danchu/store-postgres"
import type { RawRows, StoreClaims, StoreUnderTest } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { Client, types } from "pg"
import { inject } from "vitest"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const postgres = inject("postgres")
export const { url } = postgres

/** One statement, past the store. */
export const ask = async (sql: string, database = url): Promise<readonly Record<string, unknown>[]> => {
  const client = new Client({ connectionString: database, types: { getTypeParser: types.getTypeParser } })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

export const openSchema = (schema: string, more: Partial<PostgresStoreOptions> = {}) =>
  Effect.runPromise(openPostgresStore({ url, schema, connections: 6, ...more }))

const rowsIn = async (schema: string): Promise<RawRows> => {
  const [row] = await ask(`SELECT
    (SELECT coalesce(json_agg(json_build_object('tenant', tenant, 'caseId', case_id, 'sequence', sequence,
       'commandId', command_id)), '[]') FROM ${schema}.events) AS events,
    (SELECT coalesce(json_agg(json_build_object('tenant', tenant, 'commandId', command_id, 'caseId', case_id)), '[]')
       FROM ${schema}.commands) AS commands,
    (SELECT coalesce(json_agg(json_build_object('tenant', tenant, 'caseId', case_id, 'key', key)), '[]')
       FROM ${schema}.messages) AS messages,
    (SELECT coalesce(json_agg(json_build_object('tenant', tenant, 'caseId', case_id, 'key', key)), '[]')
       FROM ${schema}.deadlines) AS deadlines`)
  return JSON.parse(JSON.stringify(row))
}

/** A door to the server that can be shut, with everybody who is in it thrown out. */
export const doorTo = async (database: string) => {
  const behind = new URL(database)
  const sockets = new Set<Socket>()
  const server = createServer(front => {
    const back = connect(Number(behind.port || 5432), behind.hostname)
    for (const [socket, other] of [
      [front, back],
      [back, front]
    ] as const) {
      sockets.add(socket)
      socket.on("error", () => {})
      socket.on("close", () => other.destroy())
      socket.pipe(other)
    }
  })
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  const front = new URL(database)
  front.hostname = "127.0.0.1"
  front.port = String(typeof address === "object" ? address?.port : "")
  return {
    url: front.href,
    shut: async () => {
      const shut = new Promise(done => server.close(done))
      for (const socket of sockets) socket.destroy()
      await shut
    }
  }
}

const losing: StoreClaims["lost"] = async namespace => {
  const door = await doorTo(url)
  const store = await openSchema(namespace, { url: door.url })
  return { store, lose: door.shut }
}

/** A schema as the first release left it, with the events that were written then. */
const fromSchema1: StoreClaims["old"] = async namespace => {
  await ask(readFileSync(here("./fixtures/schema-1.sql"), "utf8").replaceAll(/\bdanchu\b/g, namespace))
  return { events: JSON.parse(readFileSync(here("./fixtures/schema-1.json"), "utf8")) }
}

/** The command line of a process that works on that schema. */
export const processOn = (schema: string, program = "./store-process.ts", database = url) => ({
  command: process.execPath,
  args: ["--import", here("../../testkit/test/from-source.mjs"), here(program), database, schema]
})

/** Each namespace is a schema, each handle a pool of its own. */
export const postgresSubject: StoreUnderTest = {
  open: (namespace, { tick }) => openSchema(namespace, { tick }),
  peek: rowsIn,
  drop: async namespace => {
    await ask(`DROP SCHEMA IF EXISTS ${namespace} CASCADE`)
  },
  claims: {
    process: namespace => processOn(namespace),
    lost: losing,
    old: fromSchema1
  }
}
