import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  CaseStore,
  caseId,
  exportTenant,
  importTenant,
  MemoryDisk,
  type MovableStoreShape,
  makeMemoryProofs,
  makeMemoryStore,
  openCase,
  type Proof,
  type ProofsShape
} from "@danchu/engine"
import { openPostgresProofs } from "@danchu/store-postgres"
import { openSqliteProofs, openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"
import { bench, monday, order, tenant } from "../../engine/test/toy.js"
import { ask, openSchema, postgres, url } from "./subject.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-moving-proofs-"))
const schemas: string[] = []
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const schema of schemas) await ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
})

const run = Effect.runPromise
let places = 0

interface House {
  readonly store: MovableStoreShape
  readonly proofs: ProofsShape
}

const houses: Readonly<Record<string, () => Promise<House>>> = {
  memory: async () => {
    const disk = new MemoryDisk()
    return { store: makeMemoryStore({ disk }), proofs: makeMemoryProofs({ disk }) }
  },
  sqlite: async () => {
    const filename = join(folder, `${++places}.sqlite`)
    return {
      store: await run(openSqliteStore({ filename })),
      proofs: await run(openSqliteProofs({ filename }))
    }
  },
  ...(postgres.url !== "" && {
    postgres: async () => {
      const schema = `moved_proofs_${process.pid}_${++places}`
      schemas.push(schema)
      const proofs = await run(openPostgresProofs({ url, schema, connections: 1 }))
      return { store: await openSchema(schema, { connections: 1 }), proofs }
    }
  })
}

const proof = (kind: Proof["kind"], at: number): Proof => ({
  tenant,
  caseId: caseId("1"),
  key: "k/1",
  to: "complainant",
  channel: "hand",
  kind,
  at
})

describe("the proofs of a case move with it", () => {
  const ways = Object.keys(houses).flatMap(from => Object.keys(houses).map(to => [from, to] as const))

  it.each(ways)("from %s to %s", async (from, to) => {
    const [source, target] = [await houses[from]?.(), await houses[to]?.()]
    if (!source || !target) throw new Error("no such house")
    const begun = openCase(order("1", { type: "begin", on: monday, title: "x" }, "b1"))
    await run(begun.pipe(Effect.provideService(CaseStore, source.store), Effect.provide(bench)))
    const filename = join(folder, `${from}-${to}.jsonl`)
    await run(exportTenant(source.store, tenant, filename))
    expect(readFileSync(filename, "utf8")).not.toContain("proofs")
    for (const one of [proof("returned", 9), proof("sent", 1)]) await run(source.proofs.record(one))
    const manifest = await run(exportTenant(source.store, tenant, filename))
    expect(await run(importTenant(target.store, filename))).toEqual(manifest)
    expect(await run(target.proofs.ofCase(proof("sent", 1)))).toEqual([
      proof("sent", 1),
      proof("returned", 9)
    ])
    for (const { store, proofs } of [source, target])
      for (const { close } of [store, proofs]) await run(close)
  })
})
