import { DatabaseSync } from "node:sqlite"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { commitOf, tenant } from "./rows.mjs"

export const caseOf = number => `case-${String(number).padStart(7, "0")}`

/** A file in which so many cases owe so many messages each, keyed "case/position". */
export const fillOwed = async (filename, cases, each) => {
  await Effect.runPromise((await Effect.runPromise(openSqliteStore({ filename }))).close)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: false })
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN")
  const born = db.prepare("INSERT INTO cases VALUES (?, ?, 'complaint', 1, 'verifying', 0, 0, 0)")
  const message = db.prepare(
    "INSERT INTO messages (tenant, case_id, position, key, body, not_before) VALUES (?, ?, ?, ?, ?, 0)"
  )
  const [owed] = commitOf(0, 0).messages
  for (let number = 0; number < cases; number++) {
    born.run(tenant, caseOf(number))
    for (let position = 1; position <= each; position++) {
      const key = `${caseOf(number)}/${position}`
      message.run(tenant, caseOf(number), position, key, JSON.stringify({ ...owed, key, notBefore: 0 }))
    }
  }
  db.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
}
