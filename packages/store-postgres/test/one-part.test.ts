import {
  caseId,
  digestOfCase,
  handleCommand,
  makeMemoryNotifier,
  Notifier,
  openCase,
  readCase,
  refreshDeadlines,
  relayAll,
  watchDeadlines
} from "@danchu/engine"
import { PostgresStore } from "@danchu/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, describe, expect, it } from "vitest"
import { bench, errand, monday, order, tenant } from "../../engine/test/toy.js"
import { busyWatch } from "./busy.js"
import { ask, openSchema, postgres, url } from "./subject.js"

const schema = `parts_${process.pid}`
afterAll(() => ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`))

/** How often each part of each table was looked at, since the server began. */
const looks = async (): Promise<ReadonlyMap<string, number>> => {
  const rows = await ask(
    `SELECT relname, (seq_scan + coalesce(idx_scan, 0))::integer AS looks FROM pg_stat_user_tables
     WHERE schemaname = '${schema}' AND relname ~ '_[0-9]+$'`
  )
  return new Map(rows.map(({ relname, looks }) => [String(relname), Number(looks)]))
}

/** A server process tells its counts when it ends, which is a moment after its connection was closed. */
const counted = async (): Promise<ReadonlyMap<string, number>> => {
  const open = `SELECT count(*)::integer AS n FROM pg_stat_activity WHERE application_name = '${schema}'`
  await expect.poll(() => ask(open), { timeout: 10_000 }).toEqual([{ n: 0 }])
  return looks()
}

const named = new URL(postgres.url === "" ? "postgres://nobody" : url)
named.searchParams.set("application_name", schema)
const options = { url: named.href, schema }

const begin = order("1", { type: "begin", on: monday, title: "x" }, "b")

describe.runIf(postgres.url !== "")("tables in eight parts by the hash of the tenant", () => {
  it("are asked in one part by everything that is done for one tenant", async () => {
    const parts = 8
    await Effect.runPromise((await openSchema(schema, { ...options, partitions: parts })).close)
    const before = await counted()
    expect(before.size % parts).toBe(0)
    const day = Effect.gen(function* () {
      yield* openCase(begin)
      yield* handleCommand(order("1", { type: "note", on: monday, text: "x" }, "n"))
      yield* watchDeadlines({ ...busyWatch, tenant })
      yield* relayAll({ tenant })
      yield* refreshDeadlines(errand, begin)
      yield* handleCommand(order("1", { type: "end", on: monday }, "e"))
      yield* readCase(errand, begin)
    }).pipe(
      Effect.provideService(Notifier, makeMemoryNotifier()),
      Effect.provide(Layer.merge(PostgresStore.layer(options), bench))
    )
    await Effect.runPromise(day)
    const store = await openSchema(schema, options)
    await Effect.runPromise(store.cases(tenant, { limit: 9 }))
    await Effect.runPromise(store.parked(tenant, { limit: 9 }))
    const packed = await Effect.runPromise(store.pack({ tenant, caseId: caseId("1") }))
    expect(packed && digestOfCase(packed)).toHaveLength(64)
    await Effect.runPromise(store.close)
    const touched = [...(await counted())].flatMap(([name, count]) =>
      count > (before.get(name) ?? 0) ? [name] : []
    )
    expect(touched.map(name => name.replace(/_\d+$/, "")).toSorted()).toEqual([
      "cases",
      "commands",
      "deadlines",
      "events",
      "messages",
      "proofs"
    ])
    expect(new Set(touched.map(name => name.replace(/^.*_/, ""))).size).toBe(1)
  })
})
