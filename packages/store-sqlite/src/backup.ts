import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs"
import { backup, DatabaseSync } from "node:sqlite"
import type { StoreFailure } from "@danchu/engine"
import { StoreUnavailable } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { driverFault } from "./driver-fault.js"
import { examine } from "./file.js"

const sync = (filename: string): void => {
  const file = openSync(filename, "r+")
  fsyncSync(file)
  closeSync(file)
}

/**
 * Copies a database that is in use to a new file, whole and checked; writers go on meanwhile.
 * It never writes over a file that is there.
 * @returns the number of pages copied
 */
export const backupSqlite = (options: {
  readonly filename: string
  readonly to: string
}): Effect.Effect<number, StoreFailure> => {
  const { filename, to } = options
  const part = `${to}.part`
  return Effect.tryPromise({
    try: async () => {
      if (existsSync(to)) throw new StoreUnavailable("read-only", to)
      const db = new DatabaseSync(filename, { readOnly: true })
      try {
        const pages = await backup(db, part)
        examine(part)
        sync(part)
        linkSync(part, to)
        return pages
      } finally {
        db.close()
        rmSync(part, { force: true })
      }
    },
    catch: error => driverFault(error, filename) as StoreFailure
  })
}
