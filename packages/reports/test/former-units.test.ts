import { day } from "@danchu/law"
import {
  acrossOffices,
  buildable,
  bySuccessor,
  type CaseFacts,
  caseFacts,
  cellsOf,
  comparable,
  countForms,
  type Form,
  figuresOf,
  formOf,
  handedUp,
  joined,
  type ReportPeriod,
  reportPeriod,
  tally
} from "@danchu/reports"
import { lineageOf, unitOf, unitsOn } from "@danchu/units"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { histories } from "./cases.js"

const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}
const year = ((): ReportPeriod => {
  const found = reportPeriod("2026")
  if ("_tag" in found) throw new Error(found._tag)
  return found
})()

const lastDay = day("2025-06-30")
const firstDay = day("2025-07-01")
const formerCommunes = unitsOn(lastDay, "commune")
const successorsOf = (code: string): readonly string[] =>
  lineageOf(code)[0]?.successors.map(({ unit }) => unit.code) ?? []
const dividedCommunes = formerCommunes.filter(({ code }) => successorsOf(code).length > 1)

/** Some communes of the whole country, more of them divided than chance would have it, each with its cases. */
const communes: fc.Arbitrary<ReadonlyMap<string, readonly CaseFacts[]>> = fc
  .tuple(
    fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...formerCommunes.map(({ code }) => code)),
        fc.constantFrom(...dividedCommunes.map(({ code }) => code))
      ),
      { minLength: 1, maxLength: 12 }
    ),
    histories(false)
  )
  .map(([codes, cases]) => {
    const dealt = new Map<string, CaseFacts[]>(codes.map(code => [code, []]))
    cases.forEach((facts, i) => dealt.get(codes[(i * 5) % codes.length] ?? "")?.push(facts))
    return dealt
  })
const ids = fc.constantFrom(...buildable)

describe("figures of former units, told by their successors", () => {
  it("are all there, none twice: units and divided rest make the total of the country", () => {
    fc.assert(
      fc.property(communes, ids, (given, id) => {
        const former = new Map(
          [...given].map(([code, cases]) => [code, figuresOf(tally(form(id), cases, year))])
        )
        const told = bySuccessor(form(id), former, successorsOf)
        expect(told.total.figures).toEqual(figuresOf(tally(form(id), [...given.values()].flat(), year)))
        const homes = [...told.from.values()].flat().concat(told.divided.map(({ former }) => former))
        expect(homes.toSorted()).toEqual([...given.keys()].toSorted())
        for (const { former: code, among } of told.divided) {
          expect(among.length).toBeGreaterThan(1)
          expect(among.toSorted()).toEqual([...new Set(successorsOf(code))].toSorted())
        }
        for (const [successor, codes] of told.from)
          expect(
            cellsOf(
              tally(
                form(id),
                codes.flatMap(code => given.get(code) ?? []),
                year
              )
            ).map(c => c.value)
          ).toEqual(Object.values(told.units.get(successor)?.figures ?? {}))
      }),
      { numRuns: 60 }
    )
  })
  it("agree by sets of units that can be compared, however the cases of a divided one fell", () => {
    fc.assert(
      fc.property(communes, ids, fc.array(fc.nat(7), { minLength: 40, maxLength: 40 }), (given, id, fall) => {
        const after = new Map<string, CaseFacts[]>()
        let n = 0
        for (const [code, cases] of given)
          for (const facts of cases) {
            const into = successorsOf(code)
            const home = into[(fall[n++ % 40] ?? 0) % into.length] ?? code
            after.set(home, [...(after.get(home) ?? []), facts])
          }
        const figures = (cases: readonly CaseFacts[]) => figuresOf(tally(form(id), cases, year))
        const sets = comparable([...given.keys()], successorsOf)
        for (const { former, successors } of sets) {
          const before = acrossOffices(
            form(id),
            former.map(code => figures(given.get(code) ?? []))
          )
          const since = acrossOffices(
            form(id),
            successors.map(code => figures(after.get(code) ?? []))
          )
          expect(since.figures).toEqual(before.figures)
        }
        expect(sets.flatMap(({ former }) => former).toSorted()).toEqual([...given.keys()].toSorted())
        const successors = sets.flatMap(set => set.successors)
        expect(new Set(successors).size).toBe(successors.length)
      }),
      { numRuns: 60 }
    )
  })
  it("of provinces are exact, since none of them was divided", () => {
    fc.assert(
      fc.property(communes, ids, (given, id) => {
        const figures = new Map(
          [...given].map(([code, cases]) => [code, figuresOf(tally(form(id), cases, year))])
        )
        const old = handedUp(form(id), figures, code => unitOf(code, lastDay).province)
        const merged = bySuccessor(
          form(id),
          new Map([...old].map(([code, { figures }]) => [code, figures])),
          successorsOf
        )
        expect(merged.divided).toEqual([])
        const bySuccessors = handedUp(form(id), figures, code => {
          const homes = new Set(successorsOf(code).map(one => unitOf(one, firstDay).province))
          expect(homes.size).toBe(1)
          return [...homes].join()
        })
        expect(new Map([...merged.units].map(([code, { figures }]) => [code, figures]))).toEqual(
          new Map([...bySuccessors].map(([code, { figures }]) => [code, figures]))
        )
      }),
      { numRuns: 40 }
    )
  })
  it("covers a country in which communes were divided", () => {
    expect(formerCommunes.length).toBeGreaterThan(10_000)
    expect(dividedCommunes.length).toBeGreaterThan(0)
  })
})

describe("what offices hand up", () => {
  const id = "TT01/2024:01/XLD"
  it("comes to one total by any way up, also where parts overlap", () => {
    fc.assert(
      fc.property(communes, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), (given, shards) => {
        const rows = [...given].map(
          ([code, cases]) => [code, countForms([form(id)], cases, year).get(id)?.figures ?? {}] as const
        )
        const parts = [0, 1, 2].map(n => new Map(rows.filter((_, i) => shards[i] === n || i % 5 === n)))
        const rest = new Map(rows)
        const [a, b, c] = parts as [typeof rest, typeof rest, typeof rest]
        expect(joined(joined(a, b), joined(c, rest))).toEqual(joined(rest))
        const provinces = handedUp(form(id), joined(a, rest), code => unitOf(code, lastDay).province)
        const nation = acrossOffices(
          form(id),
          [...provinces.values()].map(({ figures }) => figures)
        )
        expect(nation.figures).toEqual(figuresOf(tally(form(id), [...given.values()].flat(), year)))
      }),
      { numRuns: 40 }
    )
  })
  it("is refused where two parts tell different figures of one office", () => {
    expect(() => joined(new Map([["18115", { 1: 2 }]]), new Map([["18115", { 1: 3 }]]))).toThrow(
      /disagree about the figures of the office 18115/
    )
    expect(joined(new Map([["18115", { 1: 2 }]]), new Map([["18115", { 1: "2" }]])).size).toBe(1)
    expect(() => joined(new Map([["18115", { 1: 2 }]]), new Map([["18115", {}]]))).toThrow(/disagree/)
  })
  it("counts a matter of two offices twice, and says so", () => {
    const shared = ["KN-1", "KN-2"].map(id =>
      caseFacts({
        kind: "complaint",
        id,
        matter: "VV-1",
        receivedOn: "2026-01-05",
        signers: "one",
        handling: { on: "2026-01-12", eligible: true }
      })
    )
    const rows = shared.map((facts, i) => [`xã ${i}`, figuresOf(tally(form(id), [facts], year))] as const)
    const nation = handedUp(form(id), new Map(rows), () => "tỉnh").get("tỉnh")
    expect(nation).toMatchObject({ figures: { 6: 2, 7: 2 }, atMost: [7] })
  })
})
