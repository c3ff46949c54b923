import {
  handleCommand,
  makeMemoryNotifier,
  Notifier,
  openCase,
  readCase,
  relayAll,
  runRelay,
  type StoreFailure
} from "@danchu/engine"
import { listenForMessages, openPostgresStore, PostgresStore } from "@danchu/store-postgres"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { afterAll, describe, expect } from "vitest"
import { bench, errand, monday, order, tenant } from "../../engine/test/toy.js"
import { ask, doorTo, postgres, url } from "./subject.js"

const schemas: string[] = []
const newSchema = (): string => {
  schemas.push(`told_${process.pid}_${schemas.length}`)
  return schemas.at(-1) ?? ""
}
afterAll(async () => {
  for (const schema of schemas) await ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
})

const begin = (id: string) => order(id, { type: "begin", on: monday, title: "Nhà văn hóa" }, `begin-${id}`)
const on = (schema: string, more: object = {}) =>
  Layer.merge(Layer.fresh(PostgresStore.layer({ url, schema, ...more })), bench)
const failureOf = (schema: string, address = url) =>
  Effect.flip(openPostgresStore({ url: address, schema, connectTimeout: 2000 }))

describe.runIf(postgres.url !== "")("the store in PostgreSQL", () => {
  it.live("keeps a case in tables that are cut by tenant as well", () =>
    Effect.gen(function* () {
      const schema = newSchema()
      const layer = on(schema, { partitions: 4 })
      const notifier = makeMemoryNotifier()
      yield* Effect.gen(function* () {
        for (const id of ["1", "2", "3"]) yield* openCase(begin(id))
        yield* handleCommand(order("1", { type: "end", on: monday }, "e1"))
        expect(yield* relayAll()).toMatchObject({ delivered: 7 })
        const view = yield* readCase(errand, begin("1"))
        expect(view).toMatchObject({ version: 2, state: { phase: "ended" } })
      }).pipe(Effect.provide(layer), Effect.provideService(Notifier, notifier))
      const [parts] = yield* Effect.promise(() =>
        ask(`SELECT count(*)::integer AS n FROM pg_inherits WHERE inhparent = '${schema}.events'::regclass`)
      )
      expect(parts).toEqual({ n: 4 })
    })
  )

  it.live("refuses a place in a list that it never gave", () =>
    Effect.gen(function* () {
      const store = yield* openPostgresStore({ url, schema: newSchema() })
      const after = "'; DROP TABLE cases"
      const asked: readonly Effect.Effect<unknown, StoreFailure>[] = [
        store.cases(tenant, { limit: 1, after }),
        store.tenants({ limit: 1, after }),
        store.due(tenant, monday, { limit: 1, after }),
        store.parked(tenant, { limit: 1, after })
      ]
      for (const one of asked) expect(yield* Effect.flip(one)).toMatchObject({ _tag: "InvalidCursor" })
      yield* store.close
    })
  )

  it.live("wakes a relay in another place, and carries nothing on that way", () =>
    Effect.gen(function* () {
      const schema = newSchema()
      const notifier = makeMemoryNotifier()
      yield* Effect.provide(openCase(begin("0")), on(schema))
      const relay = Effect.scoped(
        Effect.flatMap(listenForMessages({ url, schema }), woken => runRelay({ woken, rest: 3_600_000 }))
      ).pipe(Effect.provide(on(schema)), Effect.provideService(Notifier, notifier))
      const fiber = yield* Effect.forkChild(relay)
      for (const id of ["1", "2", "3"]) {
        yield* Effect.provide(openCase(begin(id)), on(schema))
        const arrived = 2 * (Number(id) + 1)
        while (notifier.arrived().length < arrived) yield* Effect.sleep(5)
      }
      yield* Fiber.interrupt(fiber)
      expect(notifier.sends()).toBe(8)
    })
  )

  it.live("turns away what it cannot use, and leaves it as it was", () =>
    Effect.gen(function* () {
      const newer = newSchema()
      yield* Effect.provide(openCase(begin("1")), on(newer))
      yield* Effect.promise(() => ask(`INSERT INTO ${newer}.schema_steps VALUES (99)`))
      expect(yield* failureOf(newer)).toMatchObject({ _tag: "SchemaTooNew", found: 99 })
      const foreign = newSchema()
      yield* Effect.promise(() => ask(`CREATE SCHEMA ${foreign} CREATE TABLE photographs (id integer)`))
      expect(yield* failureOf(foreign)).toMatchObject({ _tag: "StoreCorrupt" })
      const tables = yield* Effect.promise(() =>
        ask(`SELECT tablename FROM pg_tables WHERE schemaname = '${foreign}'`)
      )
      expect(tables).toEqual([{ tablename: "photographs" }])
    })
  )

  it.live("names the place of a fault without its password, and the driver stays below", () =>
    Effect.gen(function* () {
      const nowhere = new URL(url)
      nowhere.port = "1"
      nowhere.password = "mật-khẩu"
      const fault = yield* failureOf("danchu", nowhere.href)
      expect(fault).toMatchObject({ _tag: "StoreUnavailable", why: "unreachable" })
      expect(JSON.stringify([fault.message, fault.at, fault.remedy, fault.cause])).not.toContain("khẩu")
      expect(fault.cause).toMatchObject({ name: "DriverError", code: "ECONNREFUSED" })
      expect(() => Effect.runSync(openPostgresStore({ url: "mysql://x", schema: "danchu" }))).toThrow(
        /no address of a PostgreSQL database/
      )
      expect(() => Effect.runSync(openPostgresStore({ url, schema: 'x"; DROP' }))).toThrow(
        /no name of a schema/
      )
    })
  )

  it.live("tells nothing of a row that the database would not take", () =>
    Effect.gen(function* () {
      const schema = newSchema()
      yield* Effect.provide(openCase(begin("1")), on(schema))
      yield* Effect.promise(() =>
        ask(`ALTER TABLE ${schema}.events ADD CHECK (payload->>'text' IS DISTINCT FROM 'Nguyễn Văn Ví Dụ')`)
      )
      const note = order("1", { type: "note", on: monday, text: "Nguyễn Văn Ví Dụ" }, "n1")
      const fault = yield* Effect.provide(Effect.flip(handleCommand(note)), on(schema))
      expect(fault).toMatchObject({ _tag: "StoreUnavailable", cause: { code: "23514" } })
      const told = Object.getOwnPropertyNames(fault.cause).map(name => Reflect.get(Object(fault.cause), name))
      expect(JSON.stringify([fault.message, fault.at, told])).not.toContain("Nguyễn")
    })
  )

  it.live("ends a statement that waits too long", () =>
    Effect.gen(function* () {
      const schema = newSchema()
      yield* Effect.provide(openCase(begin("1")), on(schema))
      const slow = on(schema, { statementTimeout: 200 })
      const lock = yield* Effect.forkChild(
        Effect.promise(() => ask(`BEGIN; SELECT 1 FROM ${schema}.cases FOR UPDATE; SELECT pg_sleep(1.5)`))
      )
      yield* Effect.sleep(300)
      const note = order("1", { type: "note", on: monday, text: "x" }, "n1")
      const fault = yield* Effect.provide(Effect.flip(handleCommand(note)), slow)
      expect(fault).toMatchObject({ _tag: "StoreUnavailable", why: "busy", cause: { code: "57014" } })
      yield* Fiber.join(lock)
      expect(yield* Effect.provide(handleCommand(note), slow)).toMatchObject({ version: 2, repeated: false })
    })
  )

  it.live("cut at any moment of a commit says so, and the command can be given again", () =>
    Effect.gen(function* () {
      const schema = newSchema()
      yield* Effect.provide(openCase(begin("1")), on(schema))
      let done = 0
      for (let cut = 1; cut <= 12; cut++) {
        const door = yield* Effect.promise(() => doorTo(url))
        let left = cut
        const tick = () => {
          if (--left === 0) void door.shut()
        }
        const note = order("1", { type: "note", on: monday, text: "x" }, `n${cut}`)
        const first = yield* Effect.result(
          Effect.provide(handleCommand(note), on(schema, { url: door.url, tick }))
        )
        if (first._tag === "Failure") expect(first.failure).toMatchObject({ why: "unreachable" })
        else done++
        expect(yield* Effect.provide(handleCommand(note), on(schema))).toMatchObject({ _tag: "Receipt" })
        yield* Effect.promise(() => door.shut())
        const view = yield* Effect.provide(readCase(errand, begin("1")), on(schema))
        expect(view.state.notes).toBe(cut)
      }
      expect(done).toBeGreaterThan(0)
      expect(done).toBeLessThan(12)
    })
  )
})
