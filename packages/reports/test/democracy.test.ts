import { addDays, day } from "@danchu/law"
import { commitmentLedger, PromisedEvent, PromiseKeptEvent } from "@danchu/procedures"
import {
  type Commitment,
  commitmentOn,
  DemocracyFacts,
  democracyFacts,
  democracyReport,
  democracySections,
  followUp,
  promisesKept,
  promisesOn,
  reportPeriod
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const period = (name: string) => {
  const found = reportPeriod(name, "calendar")
  if ("_tag" in found) throw new Error(name)
  return found
}
const quarter = period("2026-Q1")

const acts = [
  {
    kind: "decision",
    id: "QĐ-1",
    on: "2026-02-01",
    by: "ballot",
    options: 2,
    ballots: 180,
    households: 200,
    value: "350.5",
    fromPeople: "200.5",
    fromState: 150,
    labourDays: 42
  },
  { kind: "decision", id: "QĐ-2", on: "2026-04-01", by: "meeting", options: 1, ballots: 0, households: 90 },
  { kind: "disclosure", id: "CK-1", on: "2026-01-05", by: ["office", "loudspeaker"] },
  { kind: "disclosure", id: "CK-2", on: "2026-02-05", by: ["office-and-neighbourhoods", "portal"] },
  { kind: "disclosure", id: "CK-3", on: "2026-04-05", by: ["head"] },
  { kind: "consultation", id: "LYK-1", on: "2026-03-05", by: ["meeting", "ballot", "meeting"] },
  { kind: "oversight", id: "KT-1", on: "2026-03-06", by: "inspection-board", toGovernment: 3 },
  { kind: "oversight", id: "KT-2", on: "2026-03-07", by: "other", toParty: 1, toOthers: 2 },
  { kind: "inspection", id: "TTND-1", on: "2026-02-10", wrongs: 1, recovered: 2_000_000, land: "12.5" },
  { kind: "work", id: "CT-1", from: "2025-06-01", until: "2026-02-28" },
  { kind: "work", id: "CT-2", from: "2026-04-01" },
  { kind: "work", id: "CT-3", from: "2025-01-01", until: "2025-12-31" },
  { kind: "supervision", id: "GS-1", on: "2026-01-10", wrongs: 2, recovered: 12_500_000 },
  { kind: "supervision", id: "GS-2", on: "2026-03-31", recommendations: 1, otherwise: 700_000 },
  { kind: "petition", id: "ĐT-1", receivedOn: "2025-12-20", settledOn: "2026-01-10" },
  { kind: "petition", id: "ĐT-2", receivedOn: "2026-02-20" },
  { kind: "petition", id: "ĐT-3", receivedOn: "2026-01-20", settledOn: "2026-04-02" },
  { kind: "petition", id: "ĐT-4", receivedOn: "2026-04-20" },
  { kind: "neighbourhood", id: "TDP-1", metOn: ["2026-01-20"] },
  { kind: "neighbourhood", id: "TDP-2", metOn: ["2026-01-20", "2026-03-01", "2026-05-01"] },
  { kind: "neighbourhood", id: "TDP-3", metOn: ["2025-12-01"] },
  { kind: "neighbourhood", id: "TDP-4", metOn: ["2026-01-01", "2026-02-01", "2026-03-01"] }
].map(democracyFacts)

const cells = (of = quarter): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    democracyReport(acts, of).flatMap(part => part.cells.map(({ column, value }) => [column.id, value]))
  )

describe("a commune's democracy report", () => {
  it("has eight parts with columns, and no column is law", () => {
    const parts = democracyReport([], quarter)
    expect(parts.map(({ section }) => section.number)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VIII"
    ])
    for (const { columns } of democracySections) {
      expect(columns.length).toBeGreaterThan(0)
      for (const column of columns)
        expect(column).toMatchObject({ source: "provincial-practice", confidence: "C" })
    }
    expect(democracySections.filter(({ duty }) => duty === null).map(({ number }) => number)).toEqual([
      "IV",
      "VII",
      "VIII"
    ])
  })
  it("counts decisions, their households and what they cost", () => {
    expect(cells()).toMatchObject({
      "II.decisions": 1,
      "II.by-ballot": 1,
      "II.by-meeting": 0,
      "II.ballots": 180,
      "II.households": 200,
      "II.value": 350.5,
      "II.value.people": 200.5,
      "II.value.state": 150,
      "II.labour": 42
    })
    expect(cells(period("2026"))).toMatchObject({ "II.decisions": 2, "II.by-meeting": 1 })
  })
  it("counts what was disclosed and consulted on once, and each form of it once", () => {
    expect(cells()).toMatchObject({
      "I.disclosed": 2,
      "I.by-office": 1,
      "I.by-office-and-neighbourhoods": 1,
      "I.by-portal": 1,
      "I.by-loudspeaker": 1,
      "I.by-head": 0,
      "III.consulted": 1,
      "III.by-meeting": 1,
      "III.by-ballot": 1,
      "III.by-website": 0
    })
    expect(() => democracyFacts({ kind: "disclosure", id: "CK-9", on: "2026-01-05", by: [] })).toThrow(
      /wrong at by/
    )
  })
  it("counts what was supervised, by whom, and to whom recommendations went", () => {
    expect(cells()).toMatchObject({
      "IV.supervised": 2,
      "IV.by-inspection-board": 1,
      "IV.by-other": 1,
      "IV.to-party": 1,
      "IV.to-government": 3,
      "IV.to-others": 2,
      "V.supervisions": 1,
      "V.wrongs": 1,
      "V.recovered": 2_000_000,
      "V.land": 12.5
    })
  })
  it("counts the works in the area, and their supervisions beside them", () => {
    expect(cells()).toMatchObject({
      "VI.works": 1,
      "VI.supervisions": 2,
      "VI.wrongs": 2,
      "VI.recommendations": 1,
      "VI.recovered": 12_500_000,
      "VI.otherwise": 700_000
    })
    const part = democracyReport(acts, quarter).find(({ section }) => section.number === "VI")
    expect(part?.cells[0]?.acts).toEqual(["CT-1"])
    expect(part?.cells[1]?.acts).toEqual(["GS-1", "GS-2"])
    expect(cells(period("2026"))).toMatchObject({ "VI.works": 2 })
  })
  it("counts complaints and denunciations in the period, since the start of the year, and what is left", () => {
    expect(cells()).toMatchObject({
      "VII.received": 2,
      "VII.received-this-year": 2,
      "VII.settled": 1,
      "VII.settled-this-year": 1,
      "VII.unsettled": 2
    })
    expect(cells(period("2026-Q2"))).toMatchObject({
      "VII.received": 1,
      "VII.received-this-year": 3,
      "VII.settled": 1,
      "VII.settled-this-year": 2,
      "VII.unsettled": 2
    })
  })
  it("counts neighbourhoods by their meetings of the year so far", () => {
    expect(cells()).toMatchObject({
      "VIII.neighbourhoods": 4,
      "VIII.met-once": 1,
      "VIII.met-twice": 1,
      "VIII.met-otherwise": 1
    })
    expect(cells(period("2026"))).toMatchObject({ "VIII.met-twice": 0, "VIII.met-otherwise": 2 })
  })
  it("has quarters whose flows make up the year, to the last decimal", () => {
    const decisions = fc.uniqueArray(
      fc.record({ n: fc.nat(500), offset: fc.nat(364), tenths: fc.nat(9_999), households: fc.nat(300) }),
      { selector: ({ n }) => n }
    )
    fc.assert(
      fc.property(decisions, given => {
        const facts = given.map(({ n, offset, tenths, households }) =>
          democracyFacts({
            kind: "decision",
            id: `QĐ-${n}`,
            on: addDays(day("2026-01-01"), offset),
            by: "vote",
            options: 1,
            ballots: 0,
            households,
            value: `${Math.floor(tenths / 10)}.${tenths % 10}`
          })
        )
        const figures = (name: string, column: string): number =>
          Number(
            democracyReport(facts, period(name))
              .flatMap(part => part.cells)
              .find(cell => cell.column.id === column)?.value
          )
        for (const column of ["II.decisions", "II.households", "II.value"]) {
          const sum = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"].reduce(
            (total, name) => total + Math.round(10 * figures(name, column)),
            0
          )
          expect(Math.round(10 * figures("2026", column))).toBe(sum)
        }
      }),
      { numRuns: 30 }
    )
  })
  it("refuses an act that comes twice, and tells where facts are wrong without their content", () => {
    expect(() =>
      democracyReport(
        [acts[0], acts[0]].map(one => DemocracyFacts.parse(one)),
        quarter
      )
    ).toThrow(/QĐ-1 comes twice/)
    expect(() => democracyFacts({ kind: "neighbourhood", id: "TDP-1", metOn: ["hôm qua"] })).toThrow(
      /wrong at metOn.0$/
    )
  })
})

const on = day("2026-06-30")
const madeOn = day("2026-01-15")
const dueOn = day("2026-03-31")

describe("promises made in a dialogue", () => {
  const promise = (more: Partial<Commitment> = {}): Commitment => ({ id: "CK-1", madeOn, dueOn, ...more })
  it.each([
    ["kept on its day", promise({ keptOn: dueOn }), "kept"],
    ["kept a day later", promise({ keptOn: day("2026-04-01") }), "late"],
    ["given up", promise({ brokenOn: day("2026-02-01") }), "broken"],
    ["forgotten", promise(), "overdue"],
    ["without a day", { id: "CK-1", madeOn }, "open"],
    ["without a day, kept", { id: "CK-1", madeOn, keptOn: on }, "kept"]
  ] as const)("%s", (_, one, state) => {
    expect(commitmentOn(one, on)).toBe(state)
  })
  it("stand as they were known on the day", () => {
    expect(commitmentOn(promise({ keptOn: day("2026-04-01") }), dueOn)).toBe("open")
    expect(commitmentOn(promise(), day("2026-01-14"))).toBeNull()
  })
  it("count against the office while they are overdue", () => {
    const promises = [promise({ keptOn: dueOn }), promise(), promise({ brokenOn: on })]
    const found = promisesOn(promises, on)
    expect(found).toEqual({ kept: 1, late: 0, broken: 2, open: 0, overdue: 1 })
    expect(promisesKept(found).rate).toMatchObject({ numerator: 1, denominator: 3 })
  })
  it("come from the one ledger of dialogues, reception, voters and supervision", () => {
    const promised = (id: string, by: string): PromisedEvent =>
      PromisedEvent.parse({
        type: "Promised",
        on: "2026-01-15",
        id,
        content: "sửa cống",
        owner: "commune",
        by,
        governedBy: []
      })
    const kept = PromiseKeptEvent.parse({
      type: "PromiseKept",
      on: "2026-03-30",
      id: "CK-1",
      evidence: "biên bản",
      late: false,
      governedBy: []
    })
    const ledger = commitmentLedger([
      { id: "GS-1", events: [promised("CK-1", "2026-05-31")] },
      { id: "DT-1", events: [promised("CK-1", "2026-03-31"), kept] }
    ])
    expect(ledger.map(one => one.case)).toEqual(["DT-1", "GS-1"])
    expect(promisesOn(ledger, on)).toEqual({ kept: 1, late: 0, broken: 1, open: 0, overdue: 1 })
  })
  it("cannot end before they were made, nor in two ways", () => {
    expect(() => commitmentOn(promise({ keptOn: day("2026-01-14") }), on)).toThrow(/before it was made/)
    expect(() => commitmentOn(promise({ keptOn: on, brokenOn: on }), on)).toThrow(/both kept and given up/)
  })
})

describe("voters' opinions", () => {
  it("are each in one of the five numbers", () => {
    const days = fc.option(fc.nat(200), { nil: undefined })
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(300), due: days, answered: days }), { maxLength: 30 }),
        rows => {
          const opinions = rows.map(({ at, due, answered }, i) => {
            const receivedOn = addDays(day("2025-12-01"), at)
            return {
              id: `CT-${i}`,
              receivedOn,
              ...(due !== undefined && { dueOn: addDays(receivedOn, due) }),
              ...(answered !== undefined && { answeredOn: addDays(receivedOn, answered) })
            }
          })
          const found = followUp(opinions, quarter, on)
          const received = opinions.filter(
            ({ receivedOn }) => quarter.from <= receivedOn && receivedOn <= quarter.to
          )
          expect(found.received).toBe(received.length)
          expect(
            found.answeredInTime + found.answeredLate + found.answeredUndated + found.waiting + found.overdue
          ).toBe(found.received)
        }
      )
    )
  })
  it("without a day set by a rule are never late", () => {
    const receivedOn = day("2026-01-05")
    expect(followUp([{ id: "CT-1", receivedOn }], quarter, on)).toMatchObject({ waiting: 1, overdue: 0 })
    expect(
      followUp([{ id: "CT-1", receivedOn, answeredOn: on, dueOn: day("2026-03-06") }], quarter, on)
    ).toMatchObject({ answeredLate: 1 })
  })
})
