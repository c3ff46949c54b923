import { day, yearOf } from "@danchu/law"
import {
  acrossOffices,
  acrossPeriods,
  type BuiltReport,
  buildable,
  buildReport,
  type CaseFacts,
  carriedOver,
  caseFacts,
  cellsOf,
  checkForm,
  type Figures,
  type Form,
  figuresOf,
  formOf,
  merge,
  quartersOf,
  type ReportPeriod,
  reportPeriod,
  summedUp,
  type Tally,
  tally
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { histories } from "./cases.js"

const period = (name: string): ReportPeriod => {
  const found = reportPeriod(name)
  if ("_tag" in found) throw new Error(name)
  return found
}
const year = period("2026")
const quarters = quartersOf(year).map(period)
const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}
const figures = (
  id: string,
  cases: readonly CaseFacts[],
  of: ReportPeriod
): Readonly<Record<number, number | string>> => figuresOf(tally(form(id), cases, of))
const built = (code: string, cases: readonly CaseFacts[], of: ReportPeriod, asOf?: string): BuiltReport => {
  const found = buildReport(code, cases, of, asOf === undefined ? undefined : day(asOf))
  if (found._tag !== "BuiltReport") throw new Error(found._tag)
  return found
}
const runs = { numRuns: 40 }
const ids = fc.constantFrom(...buildable)

describe("a report built from cases", () => {
  it("keeps every relation of its form", () => {
    fc.assert(
      fc.property(histories(true), ids, fc.constantFrom(year, ...quarters), (cases, id, of) => {
        const found = tally(form(id), cases, of)
        expect([...found.unplaced]).toEqual([])
        const checked = checkForm(form(id), figuresOf(found))
        expect(checked.violations).toEqual([])
        expect(checked.judged).toBeGreaterThan(0)
      }),
      { numRuns: 100 }
    )
  })
  it("of form 01 is the sum of forms 02, 03 and 04", () => {
    fc.assert(
      fc.property(histories(true), fc.constantFrom(year, ...quarters), (cases, of) => {
        for (const [edition, circular] of [
          ["2021", "TT02/2021"],
          ["2024", "TT01/2024"]
        ] as const) {
          const codes = ["01/XLD", "02/XLD", "03/XLD", "04/XLD"]
          const reports = Object.fromEntries(
            codes.map(code => [code, figures(`${circular}:${code}`, cases, of)])
          )
          expect(summedUp(edition, reports)).toEqual([])
        }
      }),
      runs
    )
  })
  it("is the same from parts merged in any order, even where they overlap", () => {
    fc.assert(
      fc.property(
        histories(true),
        ids,
        fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
        (cases, id, shards) => {
          const whole = tally(form(id), cases, year)
          const parts = [0, 1, 2, 3].map(shard =>
            tally(
              form(id),
              cases.filter((_, i) => shards[i] === shard || i % 7 === shard),
              year
            )
          )
          const [a, b, c, d] = parts as [Tally, Tally, Tally, Tally]
          const forward = merge(merge(merge(a, b), c), d)
          const backward = merge(d, merge(c, merge(b, a)))
          expect(cellsOf(forward)).toEqual(cellsOf(whole))
          expect(cellsOf(backward)).toEqual(cellsOf(whole))
          expect(cellsOf(merge(whole, whole))).toEqual(cellsOf(whole))
        }
      ),
      runs
    )
  })
  it("changes in exactly the cells of a case that is taken away, where no matter is shared", () => {
    fc.assert(
      fc.property(histories(false), ids, fc.nat(39), (cases, id, at) => {
        const gone = cases[at % Math.max(1, cases.length)]
        if (!gone) return
        const before = cellsOf(tally(form(id), cases, year))
        const after = cellsOf(
          tally(
            form(id),
            cases.filter(one => one !== gone),
            year
          )
        )
        before.forEach((cell, i) => {
          const left = after[i]
          if (cell.cases.includes(gone.id))
            expect(left?.cases).toEqual(cell.cases.filter(name => name !== gone.id))
          else expect(left).toEqual(cell)
        })
      }),
      runs
    )
  })
  it("knows the cases behind each figure that counts cases", () => {
    fc.assert(
      fc.property(histories(false), fc.constantFrom(year, ...quarters), (cases, of) => {
        for (const cell of cellsOf(tally(form("TT01/2024:01/XLD"), cases, of)))
          if (cell.column < 22) expect(cell.value).toBe(cell.cases.length)
      }),
      runs
    )
  })
})

describe("quarters", () => {
  it("make up the year: flows add, the opening is the first one's, the closing the last one's", () => {
    fc.assert(
      fc.property(
        histories(true),
        ids.filter(id => id.includes("XLD")),
        (cases, id) => {
          const whole = figures(id, cases, year)
          const together = acrossPeriods(
            form(id),
            quarters.map(quarter => figures(id, cases, quarter))
          )
          for (const [column, value] of Object.entries(together.figures)) {
            if (together.atMost.includes(Number(column)))
              expect(whole[Number(column)]).toBeLessThanOrEqual(Number(value))
            else expect([column, value]).toEqual([column, whole[Number(column)]])
          }
        }
      ),
      runs
    )
  })
  it("give the flows of complaints settled, money and land included", () => {
    fc.assert(
      fc.property(histories(false), cases => {
        const id = "TT01/2024:01/KQGQ"
        const whole = figures(id, cases, year)
        const together = acrossPeriods(
          form(id),
          quarters.map(quarter => figures(id, cases, quarter))
        )
        expect(together.unknown).toEqual([4])
        for (const [column, value] of Object.entries(together.figures))
          expect([column, Number(value)]).toEqual([column, Number(whole[Number(column)])])
      }),
      runs
    )
  })
  it("do not add up in what is carried over: that would count a case again in every quarter", () => {
    const waiting = caseFacts({ kind: "petition", id: "DT-1", receivedOn: "2025-12-01", signers: "one" })
    const id = "TT01/2024:01/XLD"
    const each = quarters.map(quarter => figures(id, [waiting], quarter))
    expect(each.map(quarter => quarter[2])).toEqual([1, 1, 1, 1])
    const together = acrossPeriods(form(id), each)
    expect(together.figures).toMatchObject({ 1: 1, 2: 1, 3: 0, 4: 0, 5: 1 })
    expect(figures(id, [waiting], year)).toMatchObject({ 1: 1, 2: 1, 3: 0, 4: 0, 5: 1 })
  })
  it("start with what the quarter before left", () => {
    fc.assert(
      fc.property(histories(true), fc.nat(2), (cases, i) => {
        const id = "TT01/2024:01/XLD"
        const [earlier, later] = [quarters[i]!, quarters[i + 1]!].map(quarter => figures(id, cases, quarter))
        expect(carriedOver(form(id), earlier!, later!)).toEqual([])
        expect(carriedOver(form(id), earlier!, { ...later, 2: Number(later![2]) + 1 })).toHaveLength(1)
      }),
      runs
    )
  })
  it("leave unknown what one of them left out", () => {
    const together = acrossPeriods(form("TT01/2024:01/XLD"), [{ 2: 1, 3: 5 }, { 2: 2 }])
    expect(together.figures).toEqual({ 2: 1 })
  })
})

describe("offices", () => {
  it("add up in every column", () => {
    const a: Figures = { 1: 10, 2: 4, 3: 6 }
    const b: Figures = { 1: 5, 2: 1, 3: 4 }
    expect(acrossOffices(form("TT01/2024:01/XLD"), [a, b]).figures).toEqual({ 1: 15, 2: 5, 3: 10 })
    expect(acrossOffices(form("TT01/2024:01/XLD"), [a, { 1: 5 }]).figures).toEqual({ 1: 15 })
  })
})

const filedOn = (receivedOn: string): readonly CaseFacts[] => [
  caseFacts({ kind: "petition", id: "DT-1", receivedOn, signers: "one" })
]
const received = (name: string, cases: readonly CaseFacts[]): number | string | undefined =>
  figures("TT01/2024:01/XLD", cases, period(name))[3]

describe("the facts of a case", () => {
  const complaint = {
    kind: "complaint" as const,
    id: "KN-1",
    receivedOn: "2026-01-05",
    signers: "one" as const,
    handling: { on: "2026-01-12", eligible: true }
  }
  it("are counted on the last day of a period and not on the next", () => {
    expect([received("2026-Q1", filedOn("2026-03-14")), received("2026-Q2", filedOn("2026-03-14"))]).toEqual([
      1, 0
    ])
    expect([received("2026-Q1", filedOn("2026-03-15")), received("2026-Q2", filedOn("2026-03-15"))]).toEqual([
      0, 1
    ])
    expect([received("2025", filedOn("2025-12-14")), received("2026", filedOn("2025-12-14"))]).toEqual([1, 0])
    expect([received("2025", filedOn("2025-12-15")), received("2026", filedOn("2025-12-15"))]).toEqual([0, 1])
  })
  it("count as they were known on a day", () => {
    const early = built("01/XLD", [caseFacts(complaint)], period("2026-Q1"), "2026-01-11")
    expect(early.provisional).toBe(true)
    expect(early.cells.find(cell => cell.column === 4)?.value).toBe(0)
    expect(early.cells.find(cell => cell.column === 5)?.cases).toEqual(["KN-1"])
    const later = built("01/XLD", [caseFacts(complaint)], period("2026-Q1"), "2026-01-12")
    expect(later.cells.find(cell => cell.column === 4)?.cases).toEqual(["KN-1"])
    expect(built("01/XLD", [caseFacts(complaint)], period("2026-Q1")).provisional).toBe(false)
  })
  it("come out where the form has no column for them", () => {
    const forwarded = caseFacts({
      ...complaint,
      handling: { on: "2026-01-12", eligible: true, competence: "other", sent: "forwarded" }
    })
    const found = built("02/XLD", [forwarded], period("2026-Q1"))
    expect(found.unplaced).toEqual([{ case: "KN-1", why: "the form has no column for forwarded" }])
    expect(found.check.violations.map(violation => violation.relation)).toEqual(["23=24+25"])
    expect(built("01/XLD", [forwarded], period("2026-Q1")).unplaced).toEqual([])
  })
  it("are counted once for a matter that several petitions bring", () => {
    const twice = ["KN-1", "KN-2"].map(id => caseFacts({ ...complaint, id, matter: "VV-1" }))
    const found = built("02/XLD", twice, period("2026-Q1"))
    expect(found.cells.find(cell => cell.column === 7)?.value).toBe(2)
    expect(found.cells.find(cell => cell.column === 8)).toEqual({ column: 8, value: 1, cases: ["KN-1"] })
  })
  it("of one id cannot be two histories", () => {
    const other = { ...complaint, handling: { on: "2026-01-12", eligible: false } }
    const a = tally(form("TT01/2024:01/XLD"), [caseFacts(complaint)], year)
    const b = tally(form("TT01/2024:01/XLD"), [caseFacts(other)], year)
    expect(() => merge(a, b)).toThrow(/disagree about the case KN-1/)
    expect(() => tally(form("TT01/2024:01/XLD"), [caseFacts(complaint), caseFacts(other)], year)).toThrow(
      /disagree/
    )
  })
  it("are refused at their place, without their content", () => {
    expect(() => caseFacts({ ...complaint, receivedOn: "30/02/2026" })).toThrow(/wrong at receivedOn/)
    expect(() => caseFacts({ ...complaint, name: "x" })).toThrow(/wrong at their root/)
  })
  it("of an older form are sorted by who signed", () => {
    const found = built(
      "01/XLD",
      [caseFacts({ ...complaint, receivedOn: "2023-01-05", handling: undefined })],
      period("2023")
    )
    expect(found.form.id).toBe("TT02/2021:01/XLD")
    expect(found.cells.find(cell => cell.column === 6)?.cases).toEqual(["KN-1"])
  })
  it("cannot fill a form that nobody read, nor one that is not built from cases", () => {
    expect(buildReport("03/KQGQ", [], period("2026-Q1"))).toMatchObject({ _tag: "NotVerified" })
    expect(() => buildReport("01/TCD", [], period("2026-Q1"))).toThrow(/can be built from cases/)
  })
})

describe("a decision in effect", () => {
  it("is due by what was unpaid at the start of the period", () => {
    const enforced = caseFacts({
      kind: "complaint",
      id: "KN-9",
      receivedOn: "2025-09-01",
      signers: "one",
      enforcement: {
        effectiveOn: "2025-11-01",
        due: { stateMoney: 100, individualLand: "12.5" },
        paid: [
          { on: "2025-12-01", stateMoney: 30 },
          { on: "2026-02-01", stateMoney: "20.5", individualLand: "12.5" }
        ],
        disciplined: [{ on: "2026-02-02", people: 3, officials: 2 }]
      }
    })
    const id = "TT01/2024:02/KQGQ"
    expect(figures(id, [enforced], period("2026-Q1"))).toMatchObject({
      1: 1,
      2: 0,
      3: 70,
      5: 20.5,
      10: 12.5,
      14: 12.5,
      15: 3,
      16: 2
    })
    expect(figures(id, [enforced], period("2026-Q2"))).toMatchObject({ 1: 1, 3: 49.5, 5: 0, 15: 0 })
    expect(yearOf(period("2026-Q1").to)).toBe(2026)
  })
})
