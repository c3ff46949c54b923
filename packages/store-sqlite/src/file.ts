import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { SchemaTooNew, StoreCorrupt } from "@danchu/engine"
import { type Migration, migrations } from "./migrations.js"

/** "DCHU" in ASCII: `PRAGMA application_id` of our files. */
export const applicationId = 0x44434855

const header = "SQLite format 3\u0000"

export const inMemory = ":memory:"

/** The thread waits so long for another writer before the store steps back and lets others run. */
const patience = 25

const count = (db: DatabaseSync, pragma: string): number =>
  Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

const firstBytes = (filename: string): string => {
  const file = openSync(filename, "r")
  try {
    const bytes = Buffer.alloc(header.length)
    return bytes.toString("latin1", 0, readSync(file, bytes, 0, header.length, 0))
  } finally {
    closeSync(file)
  }
}

/** "whole" reads every page, some seconds for each gigabyte; "header" only asks whose file it is. */
export type Examination = "whole" | "header"

/**
 * Looks at a file without writing to it: a database, ours, of a schema that we know, and whole.
 * @throws StoreCorrupt
 * @throws SchemaTooNew
 */
export const examine = (
  filename: string,
  how: Examination = "whole",
  known: number = migrations.length
): void => {
  if (firstBytes(filename) !== header) throw new StoreCorrupt("the file is not a database", filename)
  const db = new DatabaseSync(filename, { readOnly: true, timeout: patience })
  try {
    const owner = count(db, "application_id")
    const schema = count(db, "user_version")
    const tables = Number(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"])
    if (owner !== applicationId && (owner !== 0 || schema !== 0 || tables !== 0)) {
      throw new StoreCorrupt("the database belongs to another program", filename)
    }
    if (schema > known) throw new SchemaTooNew(filename, schema, known)
    if (how === "header") return
    const check = db.prepare("PRAGMA quick_check(1)").get()?.["quick_check"]
    if (check !== "ok") throw new StoreCorrupt("the database is damaged", filename, { cause: check })
    if (db.prepare("PRAGMA foreign_key_check").get() !== undefined) {
      throw new StoreCorrupt("rows of the database refer to rows that are gone", filename)
    }
  } finally {
    db.close()
  }
}

/**
 * Takes the steps that a file has not taken yet, each in a transaction of its own: stopped half-way, it goes on from
 * there the next time.
 * @param tick called before each statement; a test throws here to cut
 */
export const migrate = (
  db: DatabaseSync,
  filename: string,
  steps: readonly Migration[] = migrations,
  tick: () => void = () => {}
): void => {
  while (count(db, "user_version") < steps.length) {
    db.exec("BEGIN IMMEDIATE")
    try {
      // Another process may have taken the step while this one waited for the lock.
      const taken = count(db, "user_version")
      if (taken > steps.length) throw new SchemaTooNew(filename, taken, steps.length)
      for (const statement of steps[taken] ?? []) {
        tick()
        db.exec(statement)
      }
      if (taken < steps.length) db.exec(`PRAGMA user_version = ${taken + 1}`)
      db.exec(`PRAGMA application_id = ${applicationId}`)
      tick()
      db.exec("COMMIT")
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK")
      throw error
    }
  }
}

/** No file, or one that nothing was written to: a new database may begin there. */
export const isEmpty = (filename: string): boolean => !existsSync(filename) || statSync(filename).size === 0

/** Opens a file, or makes it where there is none; a file that is not ours is left as it was found. */
export const openFile = (filename: string, how: Examination = "whole"): DatabaseSync => {
  if (filename !== inMemory && !isEmpty(filename)) examine(filename, how)
  const db = new DatabaseSync(filename, { timeout: patience, enableForeignKeyConstraints: true })
  try {
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    migrate(db, filename)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
