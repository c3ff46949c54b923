import {
  DossierRows,
  FeedbackRows,
  inPostgres,
  PetitionFacts,
  ReceptionRows,
  StaleProjection
} from "@danchu/reports-sql"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { keepsUpWithDossiers, sameDossiers } from "./same-dossiers.js"
import { keepsUpWithFeedback, sameFeedback } from "./same-feedback.js"
import { exactly, keepsUp, sameFigures } from "./same-figures.js"
import { keepsUpWithReception, sameReception } from "./same-reception.js"

const { url } = inject("postgres")

describe.skipIf(url === "")("petition reports counted in PostgreSQL", () => {
  const client = new Client({ connectionString: url })
  const facts = new PetitionFacts(inPostgres(client), "reports_sql.petition_facts")

  beforeAll(async () => {
    await client.connect()
    await client.query("DROP SCHEMA IF EXISTS reports_sql CASCADE")
    await client.query("CREATE SCHEMA reports_sql")
    await facts.prepare()
  })
  afterAll(() => client.end())

  it("are those of the same cases in memory, figure for figure and case for case", async () => {
    await sameFigures(facts, 25)
  })
  it("keep up with the facts", async () => {
    await facts.prepare()
    await keepsUp(facts)
  })
  it("on dossiers are those of the same dossiers in memory", async () => {
    const rows = new DossierRows(inPostgres(client), "reports_sql.dossier_facts")
    await rows.prepare()
    await sameDossiers(rows, 15)
    await keepsUpWithDossiers(rows)
  })
  it("on feedback are those of the same feedback in memory", async () => {
    const rows = new FeedbackRows(inPostgres(client), "reports_sql.feedback_facts")
    await rows.prepare()
    await sameFeedback(rows, 15)
    await keepsUpWithFeedback(rows)
  })
  it("on reception are those of the same visits in memory", async () => {
    const rows = new ReceptionRows(inPostgres(client), "reports_sql.reception_facts")
    await rows.prepare()
    await sameReception(rows, 15)
    await keepsUpWithReception(rows)
  })
  it("add amounts exactly and tell what has no column", async () => {
    await exactly(facts)
  })
  it("are refused on rows that another release understood otherwise", async () => {
    await client.query("UPDATE reports_sql.petition_facts_edition SET edition = 0")
    await expect(facts.prepare()).rejects.toThrow(StaleProjection)
  })
})
