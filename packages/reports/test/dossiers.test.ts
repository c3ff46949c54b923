import { addDays, day } from "@danchu/law"
import {
  acrossPeriods,
  buildDossierReport,
  carriedOver,
  cellsOf,
  checkForm,
  countDossiers,
  type DossierFacts,
  dossierFacts,
  dossierTally,
  type Form,
  figuresOf,
  formOf,
  merge,
  ownPeriod,
  type ReportPeriod,
  reportPeriod
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const period = (name: string): ReportPeriod => {
  const found = reportPeriod(name, "state")
  if ("_tag" in found) throw new Error(name)
  return found
}
const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}
const forms = ["TT01/2020/VPCP:06/VPCP/KSTT", "TT09/2026/BTP:07a/BTP/KSTT"] as const
const quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].map(period)
const start = day("2025-11-01")

const dossiers: fc.Arbitrary<readonly DossierFacts[]> = fc
  .array(
    fc.record({
      at: fc.nat(400),
      channel: fc.constantFrom("online-full", "online-part", "post", "counter" as const),
      term: fc.nat(30),
      took: fc.option(fc.nat(60))
    }),
    { maxLength: 60 }
  )
  .map(all =>
    all.map(({ at, channel, term, took }, i) =>
      dossierFacts({
        id: `HS-${i}`,
        receivedOn: addDays(start, at),
        channel,
        dueOn: addDays(start, at + term),
        ...(took !== null && { settledOn: addDays(start, at + took) })
      })
    )
  )

describe("a report on dossiers", () => {
  const one = { id: "HS-1", receivedOn: "2026-10-01", channel: "online-part", dueOn: "2026-10-14" } as const
  const columns = (facts: object, asOf?: string): readonly number[] => {
    const found = buildDossierReport(
      "07a/BTP/KSTT",
      [dossierFacts({ ...one, ...facts })],
      period("2026-10"),
      asOf === undefined ? undefined : day(asOf)
    )
    if (found._tag !== "BuiltReport") throw new Error(found._tag)
    return found.cells.filter(cell => cell.value === 1).map(cell => cell.column)
  }
  it("tells early, on time and late by the appointed day", () => {
    expect(columns({ settledOn: "2026-10-13" })).toEqual([3, 5, 9, 10])
    expect(columns({ settledOn: "2026-10-14" })).toEqual([3, 5, 9, 11])
    expect(columns({ dueOn: "2026-10-10", settledOn: "2026-10-11" })).toEqual([3, 5, 9, 12])
  })
  it("counts what was withdrawn as on time on the older form, by its days on the new one", () => {
    const withdrawn = dossierFacts({
      ...one,
      receivedOn: "2026-03-20",
      dueOn: "2026-04-01",
      settledOn: "2026-04-06",
      takenBack: true
    })
    const built = buildDossierReport("06/VPCP/KSTT", [withdrawn], period("2026-Q2"))
    expect("cells" in built && built.cells.filter(cell => cell.value === 1).map(cell => cell.column)).toEqual(
      [3, 4, 7, 9]
    )
    expect(columns({ dueOn: "2026-10-10", settledOn: "2026-10-11", takenBack: true })).toEqual([3, 5, 9, 12])
  })
  it("calls an open dossier overdue only after its day", () => {
    expect(columns({})).toEqual([3, 5, 13, 14])
    expect(columns({ dueOn: "2026-10-13" })).toEqual([3, 5, 13, 15])
    expect(columns({ dueOn: "2026-10-13" }, "2026-10-13")).toEqual([3, 5, 13, 14])
    expect(columns({ settledOn: "2026-10-20" })).toEqual([3, 5, 13, 14])
  })
  it("carries what came in earlier, and forgets what was finished before", () => {
    expect(columns({ receivedOn: "2026-09-14" })).toEqual([3, 8, 13, 14])
    expect(columns({ receivedOn: "2026-09-01", settledOn: "2026-09-14" })).toEqual([])
  })
  it("is counted from a stream in the order of its ids, or not at all", async () => {
    const of = forms.map(form)
    const filed = ["HS-2", "HS-1"].map(id => dossierFacts({ ...one, id }))
    await expect(countDossiers(of, filed, period("2026-10"))).rejects.toThrow(/HS-1 comes after HS-2/)
    const counted = await countDossiers(of, filed.toReversed(), period("2026-10"))
    expect(counted.get(of[1]?.id ?? "")?.figures).toMatchObject({ 3: 2, 5: 2, 13: 2, 14: 2 })
  })
  it("is made on the form of its day", () => {
    const summer = ownPeriod("2026-Q2", day("2026-03-15"), day("2026-06-14"))
    expect(buildDossierReport("07a/BTP/KSTT", [], summer)).toMatchObject({ _tag: "NotYetInForce" })
    expect(buildDossierReport("06/VPCP/KSTT", [], summer)).toMatchObject({
      _tag: "BuiltReport",
      check: { ok: true }
    })
    expect(() => dossierTally(form("TT01/2024:01/XLD"), [], summer)).toThrow(/no form on dossiers/)
  })
  it("refuses a dossier that is not one, by its place", () => {
    expect(() => dossierFacts({ ...one, channel: "pigeon" })).toThrow(/wrong at channel/)
    expect(() => dossierFacts(null)).toThrow(/wrong at their root/)
  })
  it("keeps its sums, starts with what was left, and makes the year of its quarters", () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...forms), (all, id) => {
        const each = quarters.map(quarter => figuresOf(dossierTally(form(id), all, quarter)))
        for (const [i, figures] of each.entries()) {
          expect(checkForm(form(id), figures)).toMatchObject({ ok: true, unjudged: [] })
          const before = each[i - 1]
          if (before) expect(carriedOver(form(id), before, figures)).toEqual([])
        }
        const year = acrossPeriods(form(id), each)
        expect(year.unknown).toEqual([])
        expect(year.figures).toEqual(figuresOf(dossierTally(form(id), all, period("2026"))))
      })
    )
  })
  it("is the same from parts in any order", () => {
    fc.assert(
      fc.property(dossiers, fc.nat(60), (all, cut) => {
        const id = forms[1]
        const [a, b] = [all.slice(0, cut), all.slice(cut)].map(part =>
          dossierTally(form(id), part, period("2026"))
        )
        const whole = cellsOf(dossierTally(form(id), all, period("2026")))
        expect(cellsOf(merge(a!, b!))).toEqual(whole)
        expect(cellsOf(merge(b!, a!))).toEqual(whole)
      })
    )
  })
})
