import { spawn } from "node:child_process"
import { once } from "node:events"
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { backupSqlite, openSqliteProofs, openSqliteStore } from "@danchu/store-sqlite"
import { proofsSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "danchu-proofs-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (namespace: string): string => join(folder, `${namespace}.sqlite`)
const open = (filename: string) => Effect.runPromise(openSqliteProofs({ filename }))

proofsSuite({
  name: "the proofs in a SQLite file",
  runner: { describe, it },
  report: "reports/conformance/store-sqlite-proofs.json",
  open: namespace => open(fileOf(namespace)),
  claims: {
    old: async namespace => copyFileSync(here("./fixtures/schema-1.sqlite"), fileOf(namespace)),
    killed: async (namespace, proof) => {
      const words = [here("./proofs-process.ts"), fileOf(namespace), JSON.stringify(proof)]
      const child = spawn(
        process.execPath,
        ["--import", here("../../testkit/test/from-source.mjs"), ...words],
        {
          stdio: ["ignore", "pipe", "inherit"]
        }
      )
      await once(child.stdout, "data")
      child.kill("SIGKILL")
      await once(child, "exit")
    }
  }
})

describe("the proofs beside the cases", () => {
  const filename = fileOf("beside")
  const proof = {
    tenant: "xã-một",
    caseId: "1",
    key: "k",
    to: "complainant",
    channel: "hand",
    kind: "received",
    at: 1
  } as Parameters<Awaited<ReturnType<typeof open>>["record"]>[0]

  it("lie in one file, one backup holds both, and nobody changes or deletes one past the store", async () => {
    const store = await Effect.runPromise(openSqliteStore({ filename }))
    const proofs = await open(filename)
    await Effect.runPromise(proofs.record(proof))
    const to = join(folder, "backup.sqlite")
    await Effect.runPromise(backupSqlite({ filename, to }))
    expect(existsSync(to)).toBe(true)
    const copy = await open(to)
    expect(await Effect.runPromise(copy.of(proof))).toEqual([proof])
    for (const { close } of [store, proofs, copy]) await Effect.runPromise(close)
    const db = new DatabaseSync(to)
    expect(() => db.exec("UPDATE proofs SET at = 2")).toThrow("never changed")
    expect(() => db.exec("DELETE FROM proofs")).toThrow("never deleted")
    db.close()
  })

  it("of a file that another program made are refused, and the file stays as it was", async () => {
    const foreign = fileOf("foreign")
    const db = new DatabaseSync(foreign)
    db.exec("CREATE TABLE proofs (x)")
    db.close()
    const fault = await Effect.runPromise(Effect.flip(openSqliteProofs({ filename: foreign })))
    expect(fault).toMatchObject({ _tag: "StoreCorrupt" })
  })
})
