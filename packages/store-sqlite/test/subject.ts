import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { openSqliteStore } from "@danchu/store-sqlite"
import type { RawRows, StoreClaims, StoreUnderTest } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { Connection } from "../src/connection.js"
import { openFile } from "../src/file.js"
import { storeOn } from "../src/sqlite-store.js"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), "danchu-suite-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

export const fileOf = (namespace: string): string => join(folder, `${namespace}.sqlite`)

const rowsIn = (filename: string): RawRows => {
  const db = new DatabaseSync(filename, { readOnly: true })
  const read = <T>(table: string, columns: string): T[] =>
    db
      .prepare(`SELECT ${columns} FROM ${table}`)
      .all()
      .map(row => JSON.parse(JSON.stringify(row)))
  try {
    return {
      events: read("events", "tenant, case_id AS caseId, sequence, command_id AS commandId"),
      commands: read("commands", "tenant, command_id AS commandId, case_id AS caseId"),
      messages: read("messages", "tenant, case_id AS caseId, key"),
      deadlines: read("deadlines", "tenant, case_id AS caseId, key")
    }
  } finally {
    db.close()
  }
}

/** A database that may not grow beyond so many pages of 4 KiB. */
const small: StoreClaims["full"] = async namespace => {
  const filename = fileOf(namespace)
  const db = openFile(filename)
  db.exec("PRAGMA max_page_count = 150")
  return {
    store: storeOn(new Connection(db, filename, () => {})),
    makeRoom: async () => db.exec("PRAGMA max_page_count = 100000")
  }
}

/** A file as the first schema left it, with the events that were written then. */
const fromSchema1: StoreClaims["old"] = async namespace => {
  copyFileSync(here("./fixtures/schema-1.sqlite"), fileOf(namespace))
  return { events: JSON.parse(readFileSync(here("./fixtures/schema-1.json"), "utf8")) }
}

/** The command line of a process that works on that file. */
export const processOn = (filename: string) => ({
  command: process.execPath,
  args: ["--import", here("../../testkit/test/from-source.mjs"), here("./store-process.ts"), filename]
})

/** Each namespace is a file, each handle a connection of its own. */
export const sqliteSubject: StoreUnderTest = {
  open: (namespace, { tick }) => Effect.runPromise(openSqliteStore({ filename: fileOf(namespace), tick })),
  peek: async namespace => rowsIn(fileOf(namespace)),
  drop: async namespace => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(`${fileOf(namespace)}${suffix}`, { force: true })
  },
  claims: {
    process: namespace => processOn(fileOf(namespace)),
    full: small,
    old: fromSchema1
  }
}
