import { officialCalendar } from "@danchu/calendar"
import { ComplaintCommand, type ComplaintEvent, complaintFirst, decide, replay } from "@danchu/procedures"
import {
  buildReport,
  caseFacts,
  cellsOf,
  formOf,
  fromComplaint,
  readCases,
  reportPeriod,
  tally
} from "@danchu/reports"
import { describe, expect, it } from "vitest"
import type * as z from "zod"

/** The events that an office's acts leave behind. */
const course = (...commands: readonly z.input<typeof ComplaintCommand>[]): readonly ComplaintEvent[] => {
  const events: ComplaintEvent[] = []
  for (const given of commands) {
    const answer = decide(complaintFirst, replay(complaintFirst, events), ComplaintCommand.parse(given), {
      calendar: officialCalendar
    })
    if (answer._tag === "Refused") throw new Error(`${given.type}: ${answer.code}`)
    events.push(...answer.events)
  }
  return events
}

const received = {
  type: "ReceiveComplaint",
  on: "2026-01-05",
  knownOn: "2025-12-20",
  signed: true,
  signers: 1
} as const
const accepted = { type: "AcceptComplaint", on: "2026-01-12" } as const
const year = () => {
  const found = reportPeriod("2026")
  if ("_tag" in found) throw new Error(found._tag)
  return found
}
const cells = (id: string, events: readonly ComplaintEvent[]): readonly number[] => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  const found = tally(chosen.form, [fromComplaint("KN-1", events, { field: "land" })], year())
  return cellsOf(found).flatMap(cell => (cell.cases.length > 0 ? [cell.column] : []))
}

describe("a complaint, from the events of its procedure", () => {
  it("waits in the report until it is accepted", () => {
    expect(cells("TT01/2024:02/XLD", course(received))).toEqual([1, 3])
    expect(cells("TT01/2024:02/XLD", course(received, accepted))).toEqual([
      1, 3, 4, 6, 7, 8, 9, 11, 19, 20, 21
    ])
  })
  it("is settled by withdrawal", () => {
    const withdrawn = { type: "WithdrawComplaint", on: "2026-01-20", record: "BB-1" } as const
    expect(cells("TT01/2024:01/KQGQ", course(received, accepted, withdrawn))).toEqual([1, 3, 4, 6])
  })
  it("makes a report that keeps the sums of its form", () => {
    const cases = [fromComplaint("KN-1", course(received, accepted)), fromComplaint("KN-2", course(received))]
    const report = buildReport("01/XLD", cases, year())
    expect(report).toMatchObject({ check: { ok: true }, unplaced: [] })
  })
  it("is sorted by the register where it was not accepted", () => {
    const sorted = { on: "2026-01-12", eligible: true, competence: "other", sent: "guided" } as const
    expect(fromComplaint("KN-1", course(received), { sorted })).toMatchObject({ handling: sorted })
  })
  it("is what would have been read, and what others say of it is read", () => {
    for (const facts of [
      fromComplaint("KN-1", course(received)),
      fromComplaint("KN-1", course(received, accepted))
    ])
      expect(caseFacts(facts)).toEqual(facts)
    expect(() => fromComplaint("", course(received))).toThrow(/wrong at id/)
    expect(() => fromComplaint("KN-1", course(received), { field: "roads" as "land" })).toThrow(
      /wrong at field/
    )
    expect(() => fromComplaint("KN-1", course(received), { matter: "" })).toThrow(/wrong at matter/)
  })
  it("has to begin with its receipt", () => {
    expect(() => fromComplaint("KN-1", [])).toThrow(/never received/)
  })
})

describe("cases as lines", () => {
  it("are read one by one, and a wrong one is named by its line", () => {
    const line = JSON.stringify({ kind: "petition", id: "PA-1", receivedOn: "05/01/2026", signers: "one" })
    expect(readCases(`${line}\n\n${line.replace("PA-1", "PA-2")}\r\n`)).toMatchObject([
      { id: "PA-1", receivedOn: "2026-01-05" },
      { id: "PA-2" }
    ])
    expect(() => readCases(`${line}\n{`)).toThrow(/line 2 is not JSON/)
    expect(() => readCases(`${line}\n{"kind":"petition"}`)).toThrow(
      /line 2: the facts of a case are wrong at id/
    )
  })
})
