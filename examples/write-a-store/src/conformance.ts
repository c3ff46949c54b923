import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, it } from "node:test"
import { fileURLToPath } from "node:url"
import { caseStoreSuite, type RawRows } from "@danchu/testkit"
import { open } from "lmdb"
import { openLmdbStore } from "./lmdb-store.ts"

const folder = mkdtempSync(join(tmpdir(), "lmdb-store-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
const fileOf = (namespace: string): string => join(folder, `${namespace}.mdb`)

/** The rows past the store's own methods. */
const rowsIn = async (path: string): Promise<RawRows> => {
  const root = open({ path, noSubdir: true, maxDbs: 16, encoding: "json" })
  root.resetReadTxn()
  const rows = (name: string) => [...root.openDB({ name, encoding: "json" }).getRange({})]
  const found = {
    events: rows("events").map(({ value }) => value),
    commands: rows("commands").map(({ value }) => value.receipt),
    messages: rows("messages").map(({ value }) => ({ ...value, key: value.message.key })),
    deadlines: rows("deadlines").map(({ key }) => {
      const [tenant, caseId, name] = key as unknown as readonly string[]
      return { tenant: tenant ?? "", caseId: caseId ?? "", key: name ?? "" }
    })
  }
  await root.close()
  return found
}

caseStoreSuite({
  name: "the store in an LMDB file",
  runner: { describe, it: (name, body, timeout) => it(name, { timeout }, body) },
  report:
    process.env["CONFORMANCE_REPORT"] ?? fileURLToPath(new URL("../.data/conformance.json", import.meta.url)),
  open: async (namespace, { tick }) => openLmdbStore({ path: fileOf(namespace), tick }),
  peek: async namespace => rowsIn(fileOf(namespace)),
  drop: async namespace => {
    for (const ending of ["", "-lock"]) rmSync(`${fileOf(namespace)}${ending}`, { force: true })
  },
  claims: {
    process: namespace => ({
      command: process.execPath,
      args: [fileURLToPath(new URL("store-process.ts", import.meta.url)), fileOf(namespace)]
    })
  }
})
