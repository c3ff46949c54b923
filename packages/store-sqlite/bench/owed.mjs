import { DatabaseSync } from "node:sqlite"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { commitOf, tenant } from "./rows.mjs"

export const caseOf = number => `case-${String(number).padStart(7, "0")}`

const [owed] = commitOf(0, 0).messages

const filling = async (filename, fill) => {
  await Effect.runPromise((await Effect.runPromise(openSqliteStore({ filename, examine: "header" }))).close)
  const db = new DatabaseSync(filename, { enableForeignKeyConstraints: false })
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN")
  const born = db.prepare("INSERT INTO cases VALUES (?, ?, 'complaint', 1, 'verifying', 0, 0, 0)")
  const message = db.prepare(
    "INSERT INTO messages (tenant, case_id, position, key, body, not_before, state, behind) VALUES (?, ?, ?, ?, ?, 0, ?, ?)"
  )
  const owe = (id, position, state, behind) => {
    const key = `${id}/${position}`
    const body = JSON.stringify({ ...owed, key, notBefore: 0 })
    message.run(tenant, id, position, key, body, state, behind ? 1 : 0)
  }
  fill(id => born.run(tenant, id), owe)
  db.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
}

/** A file in which so many cases owe so many messages each, keyed "case/position". */
export const fillOwed = (filename, cases, each) =>
  filling(filename, (born, owe) => {
    for (let number = 0; number < cases; number++) {
      born(caseOf(number))
      for (let position = 1; position <= each; position++) owe(caseOf(number), position, 0, position > 1)
    }
  })

/** So many cases more, which come first, each with a parked message and two that wait behind it. */
export const fillParked = (filename, cases) =>
  filling(filename, (born, owe) => {
    for (let number = 0; number < cases; number++) {
      const id = `a-${caseOf(number)}`
      born(id)
      for (const position of [1, 2, 3]) owe(id, position, position === 1 ? 1 : 0, position > 1)
    }
  })
