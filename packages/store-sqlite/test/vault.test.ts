import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { keyRing, makeVault, tenantId, VaultRows } from "@danchu/engine"
import { openSqliteStore, openSqliteVault } from "@danchu/store-sqlite"
import { vaultSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { afterAll, describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-vault-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = (namespace: string): readonly string[] =>
  ["", "-wal", "-shm"].flatMap(suffix =>
    ["vault", "cases"].map(kind => join(folder, `${namespace}-${kind}.sqlite${suffix}`))
  )
const fileOf = (namespace: string, kind: string): string => join(folder, `${namespace}-${kind}.sqlite`)

vaultSuite({
  name: "the vault in a SQLite file",
  runner: { describe, it },
  open: namespace => Effect.runPromise(openSqliteVault({ filename: fileOf(namespace, "vault") })),
  openStore: namespace => Effect.runPromise(openSqliteStore({ filename: fileOf(namespace, "cases") })),
  bytes: async namespace =>
    files(namespace)
      .filter(existsSync)
      .map(file => readFileSync(file)),
  drop: async namespace => {
    for (const file of files(namespace)) rmSync(file, { force: true })
  }
})

describe("a vault in a file", () => {
  const filename = join(folder, "alone.sqlite")
  const tenant = tenantId("xã-một")

  it("leaves no trace of a destroyed key on the disk", async () => {
    const rows = await Effect.runPromise(openSqliteVault({ filename }))
    const ring = keyRing("a", { a: new Uint8Array(32).fill(7) })
    const vault = await Effect.runPromise(Effect.provideService(makeVault(ring), VaultRows, rows))
    const ref = await Effect.runPromise(vault.keep(tenant, Redacted.make({ name: "Ví Dụ" }), "actor-1"))
    const before = await Effect.runPromise(rows.find(tenant, ref))
    const wrapped = before?.wrappedKey ?? ""
    const lies = (): boolean =>
      [filename, `${filename}-wal`].some(file => existsSync(file) && readFileSync(file).includes(wrapped))
    expect(wrapped.length).toBeGreaterThan(40)
    expect(lies()).toBe(true)
    await Effect.runPromise(vault.destroy(tenant, ref, "actor-1", "time-is-over"))
    expect(lies()).toBe(false)
    await Effect.runPromise(rows.close)
  })

  it("of a newer release, or damaged, is told as such and stays as it was", async () => {
    const newer = join(folder, "newer.sqlite")
    await Effect.runPromise(Effect.flatMap(openSqliteVault({ filename: newer }), rows => rows.close))
    const db = new DatabaseSync(newer)
    db.exec("PRAGMA user_version = 99")
    db.close()
    const bytes = readFileSync(newer)
    const tooNew = await Effect.runPromise(Effect.flip(openSqliteVault({ filename: newer })))
    expect(tooNew).toMatchObject({ _tag: "SchemaTooNew", found: 99, at: newer })
    expect(readFileSync(newer).equals(bytes)).toBe(true)
    const damaged = join(folder, "damaged.sqlite")
    writeFileSync(damaged, bytes.fill(0xff, 100, 4096))
    const broken = await Effect.runPromise(Effect.flip(openSqliteVault({ filename: damaged })))
    expect(broken).toMatchObject({ _tag: "StoreCorrupt", remedy: expect.stringContaining("backup") })
    expect(readFileSync(damaged).equals(bytes)).toBe(true)
  })

  it("as the first schema left it opens, and goes on from there", async () => {
    const old = join(folder, "vault-1.sqlite")
    copyFileSync(fileURLToPath(new URL("./fixtures/vault-1.sqlite", import.meta.url)), old)
    const ring = keyRing("a", { a: new Uint8Array(32).fill(7) })
    const rows = await Effect.runPromise(openSqliteVault({ filename: old }))
    const vault = await Effect.runPromise(Effect.provideService(makeVault(ring), VaultRows, rows))
    const { items } = await Effect.runPromise(vault.record(tenant, { limit: 10 }))
    expect(items.map(({ sequence, act }) => `${sequence} ${act}`)).toEqual([
      "1 kept",
      "2 granted",
      "3 kept",
      "4 destroyed"
    ])
    const [, granted] = items
    if (!granted?.grant) throw new Error("the fixture has no grant")
    const reading = { tenant, ref: granted.ref, grant: granted.grant, by: "actor-2", purpose: granted.word }
    expect(Redacted.value(await Effect.runPromise(vault.read(reading)))).toEqual({ name: "Người Ví Dụ" })
    expect(await Effect.runPromise(vault.counts(tenant))).toEqual({ kept: 2, destroyed: 1 })
    const next = await Effect.runPromise(vault.record(tenant, { limit: 10, after: "4" }))
    expect(next.items).toMatchObject([{ sequence: 5, act: "read" }])
    await Effect.runPromise(rows.close)
  })

  it("is no store of cases, and a store of cases is no vault", async () => {
    expect(await Effect.runPromise(Effect.flip(openSqliteStore({ filename })))).toMatchObject({
      _tag: "StoreCorrupt"
    })
    const cases = join(folder, "cases.sqlite")
    await Effect.runPromise(Effect.flatMap(openSqliteStore({ filename: cases }), store => store.close))
    expect(await Effect.runPromise(Effect.flip(openSqliteVault({ filename: cases })))).toMatchObject({
      _tag: "StoreCorrupt",
      message: "the file is not a vault"
    })
  })
})
