import { DatabaseSync } from "node:sqlite"
import express, { type Express } from "express"

/** The app as it was: a table of complaints, and two pages that know nothing of the law. */

export interface ComplaintRow {
  readonly id: number
  readonly reference: string
  readonly received_on: string
  readonly accepted_on: string | null
  readonly decided_on: string | null
  readonly sent_on: string | null
  readonly is_complex: number
}

export const openDatabase = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file)
  db.exec(`CREATE TABLE IF NOT EXISTS complaints (
    id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, received_on TEXT NOT NULL,
    accepted_on TEXT, decided_on TEXT, sent_on TEXT, is_complex INTEGER NOT NULL DEFAULT 0)`)
  const add = db.prepare(
    "INSERT OR IGNORE INTO complaints (reference, received_on, accepted_on, decided_on, sent_on, is_complex) VALUES (?, ?, ?, ?, ?, ?)"
  )
  add.run("KN-1/2026", "2026-06-18", null, null, null, 0)
  add.run("KN-2/2026", "2026-06-25", null, null, null, 0)
  add.run("KN-3/2026", "2026-08-24", "2026-09-01", null, null, 1)
  add.run("KN-4/2026", "2026-11-02", "2026-11-09", "2026-11-20", null, 0)
  add.run("KN-5/2026", "2026-09-07", "2026-09-14", "2026-10-05", "2026-10-07", 0)
  add.run("KN-6/2027", "2027-12-29", null, null, null, 0)
  return db
}

/** YYYY-MM-DD in the time zone of the office. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())

export const appBefore = (db: DatabaseSync): Express => {
  const app = express()
  app.disable("x-powered-by")
  app.get("/complaints", (_request, response) => {
    response.json(db.prepare("SELECT * FROM complaints ORDER BY id").all())
  })
  app.get("/complaints/:id", (request, response) => {
    const row = db.prepare("SELECT * FROM complaints WHERE id = ?").get(request.params.id)
    if (row) response.json(row)
    else response.status(404).json({ error: "no such complaint" })
  })
  return app
}
