import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import {
  CaseStore,
  compareAudit,
  extendAudit,
  handleCommand,
  makeMemoryNotifier,
  Notifier,
  openCase,
  relayAll
} from "@danchu/engine"
import { openSqliteStore, SqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, describe, expect, it } from "vitest"
import { bench, monday, order, tenant } from "../../engine/test/toy.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-damage-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { caseId } = order("1", { type: "end", on: monday }, "x")
const key = { tenant, caseId }
const on = (filename: string) => Layer.merge(Layer.fresh(SqliteStore.layer({ filename })), bench)
const noted = (number: number) =>
  handleCommand(order("1", { type: "note", on: monday, text: `trang ${number}` }, `n${number}`))

/** A file with so many notes whose log was never written back: what a machine leaves that was switched off. */
const switchedOff = async (name: string, notes: number): Promise<string> => {
  const filename = join(folder, `${name}-live.sqlite`)
  const off = join(folder, `${name}.sqlite`)
  const work = Effect.gen(function* () {
    yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "b"))
    for (let number = 1; number <= notes; number++) yield* noted(number)
    for (const suffix of ["", "-wal"]) copyFileSync(`${filename}${suffix}`, `${off}${suffix}`)
  })
  await Effect.runPromise(Effect.provide(work, on(filename)))
  return off
}

describe("a log that was cut short", () => {
  it("leaves whole commits, the earliest first, and the audit tells which are gone", async () => {
    const off = await switchedOff("cut", 12)
    const whole = statSync(`${off}-wal`).size
    const audit = join(folder, "audit.jsonl")
    const copies = Array.from({ length: 9 }, (_, index) => {
      const filename = join(folder, `cut-${index}.sqlite`)
      for (const suffix of ["", "-wal"]) copyFileSync(`${off}${suffix}`, `${filename}${suffix}`)
      truncateSync(`${filename}-wal`, Math.floor((whole * (index + 1)) / 10))
      return filename
    })
    await Effect.runPromise(Effect.provide(extendAudit(tenant, audit), on(off)))
    const left: number[] = []
    for (const filename of copies) {
      const store = await Effect.runPromise(openSqliteStore({ filename }))
      const events = await Effect.runPromise(store.load(key))
      const { items } = await Effect.runPromise(store.cases(tenant, { limit: 10 }))
      // Version, receipts, messages and deadlines are those of the last event that is there.
      expect(items.map(({ version }) => version)).toEqual(events.length > 0 ? [events.length] : [])
      for (const { commandId, sequence } of events) {
        const known = await Effect.runPromise(store.committed(tenant, commandId))
        expect(known?.receipt.version).toBe(sequence)
      }
      const findings = await Effect.runPromise(
        Effect.provideService(compareAudit(readFileSync(audit, "utf8")), CaseStore, store)
      )
      expect(findings).toHaveLength(13 - events.length)
      left.push(events.length)
      await Effect.runPromise(store.close)
    }
    expect(left).toEqual(left.toSorted((a, b) => a - b))
    expect(new Set(left).size).toBeGreaterThan(4)
  })

  it("and given again, the commands that are gone are done, the others not twice", async () => {
    const off = await switchedOff("again", 6)
    truncateSync(`${off}-wal`, Math.floor(statSync(`${off}-wal`).size / 2))
    const work = Effect.gen(function* () {
      yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "b"))
      for (let number = 1; number <= 6; number++) yield* noted(number)
      const store = yield* CaseStore
      return (yield* store.load(key)).map(({ commandId }) => commandId)
    })
    expect(await Effect.runPromise(Effect.provide(work, on(off)))).toEqual([
      "b",
      ...[1, 2, 3, 4, 5, 6].map(number => `n${number}`)
    ])
  })
})

describe("a page that is damaged behind a whole header", () => {
  it("is told as such by whoever reads it, and written over by nobody", async () => {
    const filename = join(folder, "page.sqlite")
    const work = Effect.gen(function* () {
      yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "b"))
      for (let number = 1; number <= 60; number++) yield* noted(number)
    })
    await Effect.runPromise(Effect.provide(work, on(filename)))
    const db = new DatabaseSync(filename, { readOnly: true })
    const roots = db.prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 1").all()
    const size = Number(db.prepare("PRAGMA page_size").get()?.["page_size"])
    db.close()
    const bytes = readFileSync(filename)
    // The page with which each table and index begins; the schema, which says where that is, stays whole.
    for (const { rootpage } of roots) bytes.fill(0xa5, (Number(rootpage) - 1) * size, Number(rootpage) * size)
    writeFileSync(filename, bytes)
    const store = await Effect.runPromise(openSqliteStore({ filename, examine: "header" }))
    const fault = await Effect.runPromise(Effect.flip(store.load(key)))
    expect(fault).toMatchObject({ _tag: "StoreCorrupt", remedy: expect.stringContaining("backup") })
    const written = Effect.provideService(Effect.flip(noted(99)), CaseStore, store)
    expect(await Effect.runPromise(Effect.provide(written, bench))).toMatchObject({ _tag: "StoreCorrupt" })
    await Effect.runPromise(store.close)
    expect(readFileSync(filename).equals(bytes)).toBe(true)
  })
})

describe("two relays on one file", () => {
  it("share the messages: each goes out once, in order within its case", async () => {
    const filename = join(folder, "relays.sqlite")
    const notifier = makeMemoryNotifier()
    const work = Effect.gen(function* () {
      for (let number = 0; number < 30; number++)
        yield* openCase(order(`${number}`, { type: "begin", on: monday, title: "x" }, `b${number}`))
      // Each hand-over takes a moment, so that both have some at once.
      const slow = {
        send: (message: Parameters<typeof notifier.send>[0]) =>
          Effect.andThen(Effect.sleep(1), notifier.send(message))
      }
      const relay = Effect.provide(relayAll({ atOnce: 4 }), on(filename)).pipe(
        Effect.provideService(Notifier, slow)
      )
      return yield* Effect.all([relay, relay], { concurrency: 2 })
    })
    const [one, other] = await Effect.runPromise(Effect.provide(work, on(filename)))
    expect(one.delivered + other.delivered).toBe(60)
    expect(Math.min(one.delivered, other.delivered)).toBeGreaterThan(0)
    expect(notifier.sends()).toBe(60)
    const second = notifier.arrived().filter(({ template }) => template === "errand-to-do")
    for (const { caseId, key } of second) {
      const keys = notifier.arrived().flatMap(one => (one.caseId === caseId ? [one.key] : []))
      expect(keys.indexOf(key)).toBe(1)
    }
  })
})
