import type { DatabaseSync } from "node:sqlite"
import { explain, officialCalendar, ruleDeadline } from "@danchu/calendar"
import { day, Fault } from "@danchu/law"
import * as first from "@danchu/law/rules/complaint-first"
import type { Express } from "express"
import type { ComplaintRow } from "./app-before.ts"

/** The clock that runs now: until acceptance, then until the decision, then until it is sent. */
const clockOf = ({ received_on, accepted_on, decided_on, is_complex }: ComplaintRow) => {
  if (decided_on !== null) return ruleDeadline(first.sendFirstDecision, day(decided_on), officialCalendar)
  if (accepted_on === null) return ruleDeadline(first.complaintAcceptance, day(received_on), officialCalendar)
  const facts = { complex: is_complex === 1, remote: false }
  return ruleDeadline(first.complaintResolutionFirst, day(accepted_on), officialCalendar, { facts })
}

const answerFor = (row: ComplaintRow, today: string, language: "vi" | "en" = "vi") => {
  const { reference } = row
  try {
    const clock = clockOf(row)
    if (clock._tag !== "Deadline") return { reference, due: null, unanswered: clock._tag }
    const { rule, due, safeDue, basis, warnings } = clock
    const clauses = basis.map(({ instrument, at }) => `${at} ${instrument}`)
    const why = explain(clock, language)
    return { reference, rule, due, safeDue, overdue: due < today, clauses, warnings, why }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    // A year that nobody published is said, never guessed.
    return { reference, due: null, unanswered: fault.message, remedy: fault.remedy }
  }
}

const rowIn = (found: unknown) => found as ComplaintRow

/** Adds `/deadlines` and `/complaints/:id/deadline?lang=vi` to the app; the table stays as it is. */
export const addLawfulDeadlines = (app: Express, db: DatabaseSync, today: () => string): Express => {
  const open = db.prepare("SELECT * FROM complaints WHERE sent_on IS NULL")
  const one = db.prepare("SELECT * FROM complaints WHERE id = ?")
  app.get("/deadlines", (_request, response) => {
    const answers = open.all().map(row => answerFor(rowIn(row), today()))
    response.json(answers.sort((a, b) => ((a.due ?? "unknown") < (b.due ?? "unknown") ? -1 : 1)))
  })
  app.get("/complaints/:id/deadline", (request, response) => {
    const row = one.get(request.params.id)
    const language = request.query["lang"] === "en" ? "en" : "vi"
    if (row) response.json(answerFor(rowIn(row), today(), language))
    else response.status(404).json({ error: "no such complaint" })
  })
  return app
}
