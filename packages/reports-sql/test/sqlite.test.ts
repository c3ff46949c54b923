import { DatabaseSync } from "node:sqlite"
import { formOf } from "@danchu/reports"
import {
  DossierRows,
  FeedbackRows,
  inSqlite,
  PetitionFacts,
  ReceptionRows,
  StaleProjection
} from "@danchu/reports-sql"
import { describe, expect, it } from "vitest"
import { keepsUpWithDossiers, sameDossiers } from "./same-dossiers.js"
import { keepsUpWithFeedback, sameFeedback } from "./same-feedback.js"
import { exactly, keepsUp, sameFigures } from "./same-figures.js"
import { keepsUpWithReception, sameReception } from "./same-reception.js"

const opened = async () => {
  const handle = new DatabaseSync(":memory:")
  const facts = new PetitionFacts(inSqlite(handle))
  await facts.prepare()
  return { handle, facts }
}

describe("petition reports counted in SQLite", () => {
  it("are those of the same cases in memory, figure for figure and case for case", async () => {
    const { facts } = await opened()
    await sameFigures(facts, 100)
  })
  it("keep up with the facts", async () => {
    const { facts } = await opened()
    await facts.prepare()
    await keepsUp(facts)
  })
  it("add amounts exactly and tell what has no column", async () => {
    const { facts } = await opened()
    await exactly(facts)
  })
  it("are refused on rows that another release understood otherwise", async () => {
    const { handle, facts } = await opened()
    handle.exec("UPDATE petition_facts_edition SET edition = 0")
    await expect(facts.prepare()).rejects.toThrow(StaleProjection)
  })
  it("are those of forms on petitions only", async () => {
    const { facts } = await opened()
    const chosen = formOf("07a/BTP/KSTT")
    if ("_tag" in chosen) throw new Error(chosen._tag)
    const days = { from: "2026-01-01", to: "2026-12-31" } as Parameters<PetitionFacts["count"]>[2]
    await expect(facts.count("A", [chosen.form], days)).rejects.toThrow(/form on petitions handled/)
  })
  it("take no name of a table that is not one", () => {
    const handle = new DatabaseSync(":memory:")
    for (const name of ["", "a b", "a;drop", 'a"', "A", "a.b.c"])
      expect(() => new PetitionFacts(inSqlite(handle), name)).toThrow(/no name of a table/)
  })
})

describe("reports on dossiers counted in SQLite", () => {
  const opened = async () => {
    const rows = new DossierRows(inSqlite(new DatabaseSync(":memory:")))
    await rows.prepare()
    return rows
  }
  it("are those of the same dossiers in memory, figure for figure and dossier for dossier", async () => {
    await sameDossiers(await opened(), 30)
  })
  it("keep up with the facts", async () => {
    await keepsUpWithDossiers(await opened())
  })
  it("take no name of a table that is not one, and no form that is not on dossiers", async () => {
    expect(() => new DossierRows(inSqlite(new DatabaseSync(":memory:")), "a b")).toThrow(/no name of a table/)
    const chosen = formOf("01/XLD")
    if ("_tag" in chosen) throw new Error(chosen._tag)
    const days = { from: "2026-01-01", to: "2026-12-31" } as Parameters<DossierRows["count"]>[2]
    await expect((await opened()).count("A", [chosen.form], days)).rejects.toThrow(/form on dossiers/)
  })
})

describe("the report on feedback counted in SQLite", () => {
  const opened = async () => {
    const rows = new FeedbackRows(inSqlite(new DatabaseSync(":memory:")))
    await rows.prepare()
    return rows
  }
  it("is that of the same feedback in memory, figure for figure and case for case", async () => {
    await sameFeedback(await opened(), 50)
  })
  it("keeps up with the facts", async () => {
    await keepsUpWithFeedback(await opened())
  })
  it("takes no name of a table that is not one, and no form that is not on feedback", async () => {
    expect(() => new FeedbackRows(inSqlite(new DatabaseSync(":memory:")), "a b")).toThrow(
      /no name of a table/
    )
    const chosen = formOf("07a/BTP/KSTT")
    if ("_tag" in chosen) throw new Error(chosen._tag)
    const days = { from: "2026-01-01", to: "2026-12-31" } as Parameters<FeedbackRows["count"]>[2]
    await expect((await opened()).count("A", [chosen.form], days)).rejects.toThrow(/form on feedback/)
  })
})

describe("reports on reception counted in SQLite", () => {
  const opened = async () => {
    const rows = new ReceptionRows(inSqlite(new DatabaseSync(":memory:")))
    await rows.prepare()
    return rows
  }
  it("are those of the same visits in memory, figure for figure and visit for visit", async () => {
    await sameReception(await opened(), 30)
  })
  it("keep up with the facts", async () => {
    await keepsUpWithReception(await opened())
  })
  it("take no name of a table that is not one, and no form that is not on reception", async () => {
    expect(() => new ReceptionRows(inSqlite(new DatabaseSync(":memory:")), "a b")).toThrow(
      /no name of a table/
    )
    const chosen = formOf("01/XLD")
    if ("_tag" in chosen) throw new Error(chosen._tag)
    const days = { from: "2026-01-01", to: "2026-12-31" } as Parameters<ReceptionRows["count"]>[2]
    await expect((await opened()).count("A", [chosen.form], days)).rejects.toThrow(/form on reception/)
  })
})
