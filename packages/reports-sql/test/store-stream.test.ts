import { DatabaseSync } from "node:sqlite"
import { officialCalendar } from "@danchu/calendar"
import {
  CaseBench,
  CaseStore,
  type CaseStoreShape,
  caseId,
  commandId,
  handleCommand,
  openCase,
  tenantId
} from "@danchu/engine"
import { ComplaintCommand, ComplaintEvent, complaintFirst } from "@danchu/procedures"
import {
  type CaseFacts,
  countForms,
  countStream,
  figuresOf,
  fromComplaint,
  reportPeriod,
  tally
} from "@danchu/reports"
import { inSqlite, PetitionFacts } from "@danchu/reports-sql"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { forms } from "./same-figures.js"

const tenant = tenantId("xã-một")

/** The facts of an office's complaints, read from its store page by page in the order of their ids. */
async function* complaintsIn(store: CaseStoreShape): AsyncGenerator<CaseFacts> {
  const first = { limit: 2 }
  let page: Parameters<CaseStoreShape["cases"]>[1] | null = first
  while (page) {
    const found: Effect.Success<ReturnType<CaseStoreShape["cases"]>> = await Effect.runPromise(
      store.cases(tenant, page)
    )
    for (const key of found.items) {
      const events = await Effect.runPromise(store.load({ tenant, caseId: key.caseId }))
      yield fromComplaint(
        key.caseId,
        events.map(({ payload }) => ComplaintEvent.parse(payload)),
        { field: "land" }
      )
    }
    page = found.next ? { ...first, after: found.next } : null
  }
}

const courses: Readonly<Record<string, readonly object[]>> = {
  "KN-03": [{ type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 }],
  "KN-01": [
    { type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 },
    { type: "AcceptComplaint", on: "2026-07-06" }
  ],
  "KN-02": [
    { type: "ReceiveComplaint", on: "2026-07-02", signed: true, signers: 4, representation: true },
    { type: "AcceptComplaint", on: "2026-07-07" },
    { type: "WithdrawComplaint", on: "2026-07-20", record: "BB 1" }
  ]
}

describe("an office's store", () => {
  it("gives one report as a list, as a stream and as rows counted in SQLite", async () => {
    const store = await Effect.runPromise(openSqliteStore({ filename: ":memory:" }))
    const bench = CaseBench.layer({ bench: { calendar: officialCalendar }, release: "test" })
    const run = <A, E>(work: Effect.Effect<A, E, CaseStore | CaseBench>): Promise<A> =>
      Effect.runPromise(Effect.provide(Effect.provideService(work, CaseStore, store), bench))
    for (const [id, commands] of Object.entries(courses))
      for (const [i, command] of commands.entries()) {
        const given = {
          procedure: complaintFirst,
          tenant,
          caseId: caseId(id),
          commandId: commandId(`${id}-${i}`),
          command: ComplaintCommand.parse(command),
          by: { id: "actor-1", roles: ["intake-officer", "resolver", "complainant"] }
        }
        const answer = await run(i === 0 ? openCase(given) : handleCommand(given))
        expect(answer._tag).toBe("Receipt")
      }

    const period = reportPeriod("2026")
    if ("_tag" in period) throw new Error(period._tag)
    const list: CaseFacts[] = []
    for await (const facts of complaintsIn(store)) list.push(facts)
    const streamed = await countStream(forms, () => complaintsIn(store), period)
    const rows = new PetitionFacts(inSqlite(new DatabaseSync(":memory:")))
    await rows.prepare()
    await rows.put(tenant, list)
    const pushed = await rows.count(tenant, forms, period)
    const counted = countForms(forms, list, period)
    for (const form of forms) {
      const figures = figuresOf(tally(form, list, period))
      for (const found of [streamed, pushed, counted])
        expect([form.id, found.get(form.id)?.figures]).toEqual([form.id, figures])
    }
    expect(pushed.get("TT01/2024:02/XLD")?.figures).toMatchObject({ 1: 3, 4: 2, 7: 2, 11: 2, 20: 2 })
    await Effect.runPromise(store.close)
  })
})
