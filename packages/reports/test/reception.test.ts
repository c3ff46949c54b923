import { addDays, day } from "@danchu/law"
import { OneStopCommand, oneStop, ReceptionCommand, reception } from "@danchu/procedures"
import {
  type BuiltReport,
  buildDossierReport,
  buildReceptionReport,
  cellsOf,
  checkForm,
  countReception,
  type Form,
  figuresOf,
  formOf,
  fromOneStop,
  fromReception,
  merge,
  type ReceptionFacts,
  type ReportPeriod,
  receptionFacts,
  receptionTally,
  reportPeriod
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { coursesOf } from "./courses.js"

const period = (name: string, scheme: "petition" | "state" = "petition"): ReportPeriod => {
  const found = reportPeriod(name, scheme)
  if ("_tag" in found) throw new Error(name)
  return found
}
const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}
const forms = ["TT02/2021:01/TCD", "TT01/2024:01/TCD", "TT02/2021:02/TCD"].map(form)
const filled = (report: unknown): readonly (readonly [number, number | string])[] =>
  (report as BuiltReport).cells.filter(cell => cell.cases.length > 0).map(cell => [cell.column, cell.value])

const visit = { kind: "visit", id: "TD-1", on: "2026-01-05", by: "regular", people: 1 } as const
const of = (...given: readonly object[]) =>
  filled(buildReceptionReport("01/TCD", given.map(receptionFacts), period("2026-Q1")))

describe("a report on reception", () => {
  it("counts a visit, those who came and their matter", () => {
    expect(of({ ...visit, people: 3 })).toEqual([
      [1, 1],
      [2, 3],
      [3, 1],
      [4, 1],
      [5, 3],
      [6, 1]
    ])
  })
  it("counts a large group beside all visits", () => {
    const group = { ...visit, by: "head", people: 12, group: true, again: true }
    expect(of(group)).toEqual([
      [1, 1],
      [2, 12],
      [3, 1],
      [13, 1],
      [14, 12],
      [16, 1],
      [17, 1],
      [18, 12],
      [20, 1]
    ])
  })
  it("counts sessions that were held, also those to which nobody came", () => {
    expect(of({ kind: "session", id: "K-1", on: "2026-02-02", by: "head" })).toEqual([[12, 1]])
    expect(of({ kind: "session", id: "K-2", on: "2026-02-02", by: "delegate" })).toEqual([[21, 1]])
  })
  it("counts a matter once, where it was brought first", () => {
    const second = { ...visit, id: "TD-2", on: "2026-01-09", by: "delegate", again: true }
    expect(of({ ...second, matter: "VV-1" }, { ...visit, matter: "VV-1" })).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
      [22, 1],
      [23, 1]
    ])
  })
  it("of petitions handed in has no form of 2024, and fills the one of 2021", () => {
    const facts = receptionFacts({
      ...visit,
      petition: { kind: "complaint", within: false, sent: "guided", repliesOn: ["2026-02-01", "2027-01-01"] }
    })
    expect(buildReceptionReport("02/TCD", [facts], period("2026-Q1"))).toMatchObject({ _tag: "NotVerified" })
    const built = buildReceptionReport("TT02/2021:02/TCD", [facts], period("2026-Q1"))
    expect(filled(built)).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [11, 1],
      [12, 1],
      [13, 1],
      [16, 1]
    ])
  })
  it("tells of a petition with which nothing was done", () => {
    const facts = receptionFacts({ ...visit, petition: { kind: "petition", within: false } })
    const built = buildReceptionReport("TT02/2021:02/TCD", [facts], period("2026-Q1"))
    expect(built).toMatchObject({
      unplaced: [{ case: "TD-1", why: "nothing was done with it" }],
      check: { ok: false }
    })
  })
  it("is counted from a stream in the order of its ids, or not at all", async () => {
    const came = ["TD-2", "TD-1"].map(id => receptionFacts({ ...visit, id, matter: "VV-1" }))
    await expect(countReception(forms, () => came, period("2026-Q1"))).rejects.toThrow(
      /TD-1 comes after visit TD-2/
    )
    const counted = await countReception(forms, () => came.toReversed(), period("2026-Q1"))
    expect(counted.get("TT01/2024:01/TCD")?.figures).toMatchObject({ 1: 2, 2: 2, 3: 1, 4: 2, 6: 1 })
  })
  it("refuses what nobody can have brought", () => {
    expect(() => receptionFacts({ ...visit, people: 0 })).toThrow(/wrong at people/)
    expect(() => receptionTally(form("TT01/2024:01/XLD"), [], period("2026"))).toThrow(/form on reception/)
  })
})

const start = day("2025-12-01")
const visits: fc.Arbitrary<readonly ReceptionFacts[]> = fc
  .array(
    fc.record({
      at: fc.nat(420),
      by: fc.constantFrom("regular", "head", "delegate" as const),
      people: fc.integer({ min: 1, max: 30 }),
      matter: fc.nat(8),
      again: fc.boolean(),
      kind: fc.constantFrom("complaint", "denunciation", "petition" as const),
      within: fc.boolean(),
      sent: fc.constantFrom("guided", "forwarded", "urged" as const)
    }),
    { maxLength: 40 }
  )
  .map(all =>
    all.map(({ at, by, people, matter, again, kind, within, sent }, i) =>
      receptionFacts({
        kind: "visit",
        id: `TD-${i}`,
        on: addDays(start, at),
        by,
        people,
        group: people >= 5,
        again,
        ...(matter > 3 && { matter: `VV-${matter}` }),
        petition: { kind, within, ...(!within && { sent }) }
      })
    )
  )

describe("every report on reception", () => {
  const year = period("2026")
  it("keeps the relations of its form, and is the same from parts in any order", () => {
    fc.assert(
      fc.property(visits, fc.constantFrom(...forms), fc.nat(40), (given, of, cut) => {
        const whole = receptionTally(of, given, year)
        expect(checkForm(of, figuresOf(whole)).violations).toEqual([])
        const parts = [given.slice(cut), given.slice(0, cut + 3)].map(part => receptionTally(of, part, year))
        const [a, b] = parts
        if (a && b) expect(cellsOf(merge(a, b))).toEqual(cellsOf(whole))
      }),
      { numRuns: 60 }
    )
  })
  it("sums to the year from its quarters, but for matters", () => {
    fc.assert(
      fc.property(visits, given => {
        const [first] = forms
        if (!first) return
        const cells = (name: string) => figuresOf(receptionTally(first, given, period(name)))
        const all = cells("2026")
        const parts = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].map(cells)
        for (const { number, measure } of first.columns)
          if (measure === "flow" && [1, 2, 4, 5, 8, 13, 14, 22, 23].includes(number))
            expect([number, parts.reduce((sum, one) => sum + Number(one[number]), 0)]).toEqual([
              number,
              all[number]
            ])
      }),
      { numRuns: 30 }
    )
  })
})

describe("facts from the acts of an office", () => {
  const received = coursesOf(reception, ReceptionCommand)
  const served = coursesOf(oneStop, OneStopCommand)
  const register = { type: "RegisterVisit", on: "2026-07-06", mode: "in-person" } as const
  it("are those of a visit that was received", () => {
    const events = received({
      ...register,
      people: 6,
      representatives: 2,
      appointed: true,
      withHead: true
    })
    expect(fromReception("TD-1", events, { group: true, matter: "VV-1" })).toMatchObject({
      kind: "visit",
      on: "2026-07-06",
      by: "head",
      people: 6,
      group: true,
      matter: "VV-1"
    })
    expect(fromReception("TD-1", received({ ...register, people: 1 }), { delegated: true })).toMatchObject({
      by: "delegate"
    })
  })
  it("are none of a visit that was refused", () => {
    const events = received({ ...register, people: 1 })
    const refused = { type: "VisitRefused", on: "2026-07-06", ground: "x", written: false, governedBy: [] }
    expect(fromReception("TD-1", [...events, refused as never])).toBe(null)
    expect(() => fromReception("TD-1", [])).toThrow(/never registered/)
  })
  const file = {
    type: "FileDossier" as const,
    on: "2026-09-21",
    code: "H42.1-260921-0001",
    channel: "in-person" as const,
    at: "09:00",
    term: { count: 5, unit: "working-day" as const },
    officeHours: [{ from: "07:30", to: "11:30" }]
  } satisfies z.input<typeof OneStopCommand>
  const accept = { type: "AcceptDossier", on: "2026-09-21", at: "09:10" } as const
  it("are those of a dossier from the day it was accepted, by its slip", () => {
    const open = fromOneStop("HS-1", served(file, accept))
    expect(open).toEqual({ id: "HS-1", receivedOn: "2026-09-21", channel: "counter", dueOn: "2026-09-28" })
    const done = fromOneStop(
      "HS-1",
      served(
        file,
        accept,
        { type: "HandOver", on: "2026-09-21" },
        { type: "DeliverResult", on: "2026-09-25" }
      )
    )
    const october = buildDossierReport("07a/BTP/KSTT", done ? [done] : [], period("2026-10", "state"))
    expect(filled(october)).toEqual([
      [3, 1],
      [7, 1],
      [9, 1],
      [10, 1]
    ])
  })
  it("are none of a dossier that was only filed, and ask what online means", () => {
    expect(fromOneStop("HS-1", served(file))).toBe(null)
    const online = [{ ...served(file)[0], channel: "online" } as never, ...served(file, accept).slice(1)]
    expect(() => fromOneStop("HS-1", online)).toThrow(/wholly online/)
    expect(fromOneStop("HS-1", online, { wholly: true })).toMatchObject({ channel: "online-full" })
    expect(() => fromOneStop("HS-1", [])).toThrow(/never filed/)
  })
})
