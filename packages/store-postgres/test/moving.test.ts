import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  CaseStore,
  DeliveryRefused,
  digestOfCase,
  exportTenant,
  handleCommand,
  importTenant,
  type MovableStoreShape,
  makeMemoryNotifier,
  makeMemoryStore,
  Notifier,
  openCase,
  relayAll,
  tenantId
} from "@danchu/engine"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"
import { bench, monday, order, tenant } from "../../engine/test/toy.js"
import { ask, openSchema, postgres } from "./subject.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-moving-"))
const schemas: string[] = []
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const schema of schemas) await ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
})

const run = Effect.runPromise
let places = 0

const houses: Readonly<Record<string, () => Promise<MovableStoreShape>>> = {
  memory: async () => makeMemoryStore(),
  sqlite: () => run(openSqliteStore({ filename: join(folder, `${++places}.sqlite`) })),
  ...(postgres.url !== "" && {
    postgres: () => {
      schemas.push(`moved_${process.pid}_${++places}`)
      return openSchema(schemas.at(-1) ?? "")
    }
  })
}

/** Delivers all but one of the messages to officers, which it turns down for ever. */
const picky = {
  send: ({ to, caseId, key }: { readonly to: string; readonly caseId: string; readonly key: string }) =>
    to === "officer" && caseId === "2"
      ? Effect.fail(new DeliveryRefused("no-such-recipient", key))
      : Effect.void
}

/** Cases in every state: ended, waiting behind a parked message, never touched, of another tenant. */
const furnish = (store: MovableStoreShape) =>
  run(
    Effect.gen(function* () {
      for (const id of ["1", "2", "ß/🏛️"]) {
        yield* openCase(
          order(id, { type: "begin", on: monday, title: "Đường liên thôn".normalize("NFD") }, `b${id}`)
        )
        yield* handleCommand(order(id, { type: "note", on: monday, text: "Ngõ Chợ" }, `n${id}`))
      }
      yield* handleCommand(order("1", { type: "end", on: monday }, "e1"))
      yield* relayAll()
      yield* handleCommand(order("2", { type: "end", on: monday }, "e2"))
      yield* openCase(order("3", { type: "begin", on: monday, title: "x" }, "b3"))
      const elsewhere = tenantId("xã-hai")
      yield* openCase(order("1", { type: "begin", on: monday, title: "y" }, "b1", { tenant: elsewhere }))
    }).pipe(
      Effect.provideService(CaseStore, store),
      Effect.provideService(Notifier, picky),
      Effect.provide(bench)
    )
  )

const casesOf = (store: MovableStoreShape) =>
  run(
    Effect.gen(function* () {
      const { items } = yield* store.cases(tenant, { limit: 100 })
      const packed = yield* Effect.forEach(items, key => store.pack(key))
      return packed.flatMap(moved => (moved ? [[moved.summary.caseId, digestOfCase(moved)]] : []))
    })
  )

describe("a tenant moves house", () => {
  const ways = Object.keys(houses).flatMap(from => Object.keys(houses).map(to => [from, to] as const))

  it.each(ways)("from %s to %s, to the letter, and goes on there", async (from, to) => {
    const filename = join(folder, `${from}-${to}.jsonl`)
    const source = (await houses[from]?.()) as MovableStoreShape
    const target = (await houses[to]?.()) as MovableStoreShape
    await furnish(source)
    const manifest = await run(exportTenant(source, tenant, filename))
    expect(manifest).toMatchObject({ tenant, cases: 4, events: 9, messages: 10 })
    expect(await run(importTenant(target, filename))).toEqual(manifest)
    expect(await casesOf(target)).toEqual(await casesOf(source))
    // Taken over again, nothing changes.
    expect(await run(importTenant(target, filename))).toEqual(manifest)
    expect((await run(target.tenants({ limit: 9 }))).items).toEqual([tenant])
    const parked = await run(target.parked(tenant, { limit: 9 }))
    expect(parked.items.map(({ caseId, reason }) => [caseId, reason])).toEqual([["2", "no-such-recipient"]])
    const notifier = makeMemoryNotifier()
    const engine = <A, E>(work: Effect.Effect<A, E, CaseStore | Notifier>) =>
      run(work.pipe(Effect.provideService(CaseStore, target), Effect.provideService(Notifier, notifier)))
    await engine(relayAll())
    // What was delivered there is not delivered again here; what waits behind a parked message waits on.
    expect(notifier.arrived().map(({ caseId, template }) => [caseId, template])).toEqual([
      ["3", "errand-begun"],
      ["3", "errand-to-do"]
    ])
    const again = await engine(
      Effect.provide(handleCommand(order("1", { type: "end", on: monday }, "e1")), bench)
    )
    expect(again).toMatchObject({ version: 3, repeated: true })
    const next = await engine(
      Effect.provide(handleCommand(order("3", { type: "end", on: monday }, "e3")), bench)
    )
    expect(next).toMatchObject({ version: 2, repeated: false })
    await run(source.close)
    await run(target.close)
  })

  it("goes on where it was stopped, at any place of the export and of the import", async () => {
    const source = makeMemoryStore()
    await furnish(source)
    const whole = join(folder, "whole.jsonl")
    const manifest = await run(exportTenant(source, tenant, whole))
    const text = readFileSync(whole, "utf8")
    const part = join(folder, "part.jsonl")
    for (let at = 0; at < text.length; at += 397) {
      writeFileSync(part, text.slice(0, at))
      expect(await run(exportTenant(source, tenant, part))).toEqual(manifest)
      expect(readFileSync(part, "utf8")).toBe(text)
    }
    for (let stop = 0; stop < 4; stop++) {
      const target = makeMemoryStore()
      let left = stop
      const failing = {
        ...target,
        unpack: (moved: Parameters<typeof target.unpack>[0]) =>
          left-- > 0 ? target.unpack(moved) : Effect.die("the power went")
      }
      await expect(run(importTenant(failing, whole))).rejects.toThrow("the power went")
      expect(await run(importTenant(target, whole))).toEqual(manifest)
      expect(await casesOf(target)).toEqual(await casesOf(source))
    }
  })

  it("takes up again what changed after the first export", async () => {
    const source = makeMemoryStore()
    await furnish(source)
    const filename = join(folder, "changed.jsonl")
    await run(exportTenant(source, tenant, filename))
    const note = handleCommand(order("3", { type: "note", on: monday, text: "sau" }, "n3"))
    await run(note.pipe(Effect.provideService(CaseStore, source), Effect.provide(bench)))
    expect(await run(exportTenant(source, tenant, filename))).toMatchObject({ cases: 4, events: 10 })
    const target = makeMemoryStore()
    await run(importTenant(target, filename))
    expect(await casesOf(target)).toEqual(await casesOf(source))
  })

  it("takes over nothing of a file that is not whole, and nothing over what is there", async () => {
    const source = makeMemoryStore()
    await furnish(source)
    const filename = join(folder, "spoilt.jsonl")
    await run(exportTenant(source, tenant, filename))
    const lines = readFileSync(filename, "utf8").split("\n").slice(0, -1)
    const [header = "", first = "", second = ""] = lines
    const spoilt: readonly (readonly [string, readonly string[]])[] = [
      ["a case is not what was exported", lines.with(1, first.replace("Begun", "Ended"))],
      ["its manifest names other cases", lines.toSpliced(2, 1)],
      ["was never finished", lines.slice(0, -1)],
      ["no export of a tenant", lines.slice(1)],
      ["something behind the end", [...lines, second]],
      ["neither a case nor the manifest", lines.toSpliced(1, 0, '{"xin":"chào"}')],
      ["reads 1", lines.with(0, header.replace('"format":1', '"format":2'))],
      ["another tenant", lines.with(0, header.replace(tenant, "xã-hai"))]
    ]
    for (const [why, content] of spoilt) {
      writeFileSync(filename, content.map(line => `${line}\n`).join(""))
      const target = makeMemoryStore()
      const fault = await run(Effect.flip(importTenant(target, filename)))
      expect(fault).toMatchObject({ _tag: "MoveBroken" })
      expect(fault.message).toContain(why)
      expect((await run(target.tenants({ limit: 1 }))).items).toEqual([])
    }
    writeFileSync(filename, lines.map(line => `${line}\n`).join(""))
    const inhabited = makeMemoryStore()
    await furnish(inhabited)
    // The same cases, recorded at another instant.
    expect(await run(Effect.flip(importTenant(inhabited, filename)))).toMatchObject({
      _tag: "VersionConflict"
    })
  })
})
