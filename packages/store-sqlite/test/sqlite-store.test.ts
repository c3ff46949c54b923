import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { promisify } from "node:util"
import { handleCommand, openCase, readCase, type StoreFailure } from "@danchu/engine"
import { backupSqlite, openSqliteStore, SqliteStore } from "@danchu/store-sqlite"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, describe, expect } from "vitest"
import { bench, errand, monday, order, tenant } from "../../engine/test/toy.js"
import { processOn } from "./subject.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-sqlite-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = () => join(folder, `${++files}.sqlite`)

const begin = (id: string) => order(id, { type: "begin", on: monday, title: "Nhà văn hóa" }, `begin-${id}`)
const on = (filename: string) => Layer.merge(Layer.fresh(SqliteStore.layer({ filename })), bench)
const failureOf = (filename: string) => Effect.flip(openSqliteStore({ filename }))

describe("a case in a file", () => {
  it.effect("is there again when the file is opened again", () =>
    Effect.gen(function* () {
      const filename = newFile()
      yield* Effect.provide(openCase(begin("1")), on(filename))
      const note = order("1", { type: "note", on: monday, text: "Thêm một trang" }, "n1")
      yield* Effect.provide(handleCommand(note), on(filename))
      const view = yield* Effect.provide(readCase(errand, begin("1")), on(filename))
      expect(view).toMatchObject({ version: 2, state: { notes: 1, phase: "running" } })
      const repeated = yield* Effect.provide(openCase(begin("1")), on(filename))
      expect(repeated).toMatchObject({ _tag: "Receipt", version: 1, repeated: true })
    })
  )

  it.effect("takes commands from two handles at once", () =>
    Effect.gen(function* () {
      const filename = newFile()
      yield* Effect.provide(openCase(begin("1")), on(filename))
      const notes = Array.from({ length: 25 }, (_, index) =>
        Effect.provide(
          handleCommand(order("1", { type: "note", on: monday, text: "x" }, `n${index}`)),
          on(filename)
        )
      )
      yield* Effect.all(notes, { concurrency: "unbounded" })
      const view = yield* Effect.provide(readCase(errand, begin("1")), on(filename))
      expect(view.state.notes).toBe(25)
    })
  )
})

it.effect("a place in a list that this store never gave is refused", () =>
  Effect.gen(function* () {
    const store = yield* openSqliteStore({ filename: newFile() })
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

const start = promisify(execFile)

it("a new file may be opened by many processes at once", async () => {
  const filename = newFile()
  const { command, args } = processOn(filename)
  await Promise.all(["a", "b", "c", "d"].map(racer => start(command, [...args, "race", racer])))
  const db = new DatabaseSync(filename, { readOnly: true })
  expect(db.prepare("SELECT count(*) AS n, max(sequence) AS newest FROM events").get()).toEqual({
    n: 120,
    newest: 120
  })
  db.close()
}, 120_000)

describe("a file that cannot be used stays as it was", () => {
  it.effect("no database at all", () =>
    Effect.gen(function* () {
      const filename = newFile()
      const letter = "Kính gửi Ủy ban nhân dân xã, tôi làm đơn này để …"
      writeFileSync(filename, letter)
      const fault = yield* failureOf(filename)
      expect(fault).toMatchObject({
        _tag: "StoreCorrupt",
        message: "the file is not a database",
        at: filename
      })
      expect(fault.remedy).toContain("backup")
      expect(readFileSync(filename, "utf8")).toBe(letter)
    })
  )

  it.effect("a damaged database", () =>
    Effect.gen(function* () {
      const filename = newFile()
      yield* Effect.provide(openCase(begin("1")), on(filename))
      const bytes = readFileSync(filename)
      bytes.fill(0xff, 4096, 8192)
      writeFileSync(filename, bytes)
      expect(yield* failureOf(filename)).toMatchObject({ _tag: "StoreCorrupt" })
      expect(readFileSync(filename).equals(bytes)).toBe(true)
    })
  )

  it.effect("a database of a newer release, and one of another program", () =>
    Effect.gen(function* () {
      const newer = newFile()
      yield* Effect.provide(openCase(begin("1")), on(newer))
      const db = new DatabaseSync(newer)
      db.exec("PRAGMA user_version = 99")
      db.close()
      expect(yield* failureOf(newer)).toMatchObject({ _tag: "SchemaTooNew", found: 99 })
      const foreign = newFile()
      const other = new DatabaseSync(foreign)
      other.exec("CREATE TABLE photographs (id INTEGER)")
      other.close()
      const bytes = readFileSync(foreign)
      expect(yield* failureOf(foreign)).toMatchObject({ _tag: "StoreCorrupt" })
      expect(readFileSync(foreign).equals(bytes)).toBe(true)
    })
  )

  it.effect("a path that leads nowhere", () =>
    Effect.gen(function* () {
      const fault = yield* failureOf(join(folder, "no", "such", "folder.sqlite"))
      expect(fault).toMatchObject({ _tag: "StoreUnavailable", why: "unreachable" })
      expect(fault.cause).toBeInstanceOf(Error)
    })
  )
})

describe("a backup", () => {
  it.effect("of a file in use is whole, and never writes over another file", () =>
    Effect.gen(function* () {
      const filename = newFile()
      const to = newFile()
      const store = yield* openSqliteStore({ filename })
      yield* Effect.provide(openCase(begin("1")), on(filename))
      expect(yield* backupSqlite({ filename, to })).toBeGreaterThan(0)
      yield* store.close
      const view = yield* Effect.provide(readCase(errand, begin("1")), on(to))
      expect(view).toMatchObject({ tenant, version: 1 })
      const bytes = readFileSync(to)
      const again = yield* Effect.flip(backupSqlite({ filename, to }))
      assert(again._tag === "StoreUnavailable")
      expect(readFileSync(to).equals(bytes)).toBe(true)
    })
  )
})
