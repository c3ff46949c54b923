import {
  type BuiltReport,
  buildReport,
  type CaseFacts,
  type CaseInput,
  caseFacts,
  reportPeriod
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

/** Case histories whose reports must be those that Lâm Đồng published for 2023: 7,156 received, 5,591 eligible. */

type Kind = CaseFacts["kind"]

const eligible: Readonly<Record<Kind, number>> = { complaint: 651, denunciation: 281, petition: 4_659 }
const own: Readonly<Record<Kind, number>> = { complaint: 359, denunciation: 122, petition: 2_405 }
const ways = [
  ["guided", 780],
  ["forwarded", 1_742],
  ["urged", 183]
] as const
const outcomes = [
  ["upheld", 11],
  ["partly-upheld", 10],
  ["rejected", 179],
  ["withdrawn", 74]
] as const
/** The four piles of 105 settled denunciations are told without a word to each; they are dealt here in the order of the complaints. */
const findings = [
  ["true", 9],
  ["partly-true", 15],
  ["withdrawn", 11],
  ["false", 70]
] as const
const received = 7_156

/** A small generator of its own, so that one seed gives one province. */
const dice = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const shuffled = <T>(items: readonly T[], roll: (below: number) => number): T[] => {
  const deck = [...items]
  for (let i = deck.length - 1; i > 0; i--) {
    const j = roll(i + 1)
    const [a, b] = [deck[i], deck[j]]
    if (a !== undefined && b !== undefined) [deck[i], deck[j]] = [b, a]
  }
  return deck
}

const dealt = <T>(piles: readonly (readonly [T, number])[]): T[] =>
  piles.flatMap(([item, count]) => Array.from({ length: count }, () => item))

const two = (n: number): string => String(n).padStart(2, "0")

const province = (seed: number): readonly CaseFacts[] => {
  const roll = dice(seed)
  const sent = shuffled(dealt(ways), roll)
  const results = shuffled([...dealt(outcomes), ...dealt([["pending", own.complaint - 274]] as const)], roll)
  const concluded = shuffled(
    [...dealt(findings), ...dealt([["pending", own.denunciation - 105]] as const)],
    roll
  )
  const inYear = (): string => `2023-${two(1 + roll(11))}-${two(1 + roll(14))}`
  let number = 0
  const file = (kind: Kind, sorted: object): CaseInput => {
    const on = inYear()
    const signers =
      kind === "complaint"
        ? (["one", "several"] as const)[roll(2)]
        : (["one", "several", "other"] as const)[roll(3)]
    return { kind, id: `LĐ-${++number}`, receivedOn: on, signers, handling: { on, ...sorted } } as CaseInput
  }
  const kinds: readonly Kind[] = ["complaint", "denunciation", "petition"]
  const sorted = kinds.flatMap(kind =>
    Array.from({ length: eligible[kind] }, (_, i): CaseInput => {
      const standing = { settledTimes: roll(3), inProgress: roll(2) === 0 }
      if (i >= own[kind])
        return file(kind, { eligible: true, competence: "other", sent: sent.pop(), standing })
      const filed = file(kind, { eligible: true, competence: "own", standing })
      if (filed.kind === "petition") return filed
      if (filed.kind === "denunciation") {
        const finding = concluded.pop()
        const ended = { on: "2023-12-01", inTime: roll(10) > 0 }
        if (finding === undefined || finding === "pending") return filed
        return finding === "withdrawn"
          ? { ...filed, settlement: { ...ended, how: "withdrawal" } }
          : { ...filed, settlement: { ...ended, how: "conclusion", result: finding } }
      }
      const result = results.pop()
      if (result === undefined || result === "pending") return filed
      const settlement =
        result === "withdrawn"
          ? { on: "2023-12-01", how: "withdrawal" as const }
          : { on: "2023-12-01", how: "decision" as const, result, inTime: roll(10) > 0 }
      return { ...filed, settlement }
    })
  )
  const set = received - sorted.length
  const rest = Array.from({ length: set }, () => file(kinds[roll(3)] ?? "petition", { eligible: false }))
  return shuffled([...sorted, ...rest], roll).map(caseFacts)
}

const report = (code: string, cases: readonly CaseFacts[]): BuiltReport => {
  const year = reportPeriod("2023")
  if ("_tag" in year) throw new Error(year._tag)
  const found = buildReport(code, cases, year)
  if (found._tag !== "BuiltReport") throw new Error(found._tag)
  return found
}

const published = {
  1: 7_156,
  9: 5_591,
  10: 5_591,
  11: 651,
  12: 281,
  13: 4_659,
  18: 2_886,
  19: 359,
  20: 122,
  21: 2_405,
  22: 2_705,
  23: 780,
  24: 1_742,
  25: 183
}

describe("Lâm Đồng 2023, from its cases", () => {
  it("is what was published, in every cell, whatever the histories", () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const cases = province(seed)
        const handled = report("01/XLD", cases)
        expect(handled.form.id).toBe("TT02/2021:01/XLD")
        expect(handled.check).toMatchObject({ ok: true, unjudged: [] })
        const cells = new Map(handled.cells.map(cell => [cell.column, cell.value]))
        for (const [column, value] of Object.entries(published))
          expect([column, cells.get(Number(column))]).toEqual([column, value])
        const settled = new Map(report("01/KQGQ", cases).cells.map(cell => [cell.column, cell.value]))
        expect([1, 4, 5, 6, 20, 21, 22].map(column => settled.get(column))).toEqual([
          359, 359, 200, 74, 11, 179, 10
        ])
        const concluded = report("03/KQGQ", cases)
        expect(concluded.check).toMatchObject({ ok: true, unjudged: [] })
        const found = new Map(concluded.cells.map(cell => [cell.column, cell.value]))
        expect([1, 4, 6, 7, 9, 24, 26, 28].map(column => found.get(column))).toEqual([
          122, 122, 105, 94, 11, 9, 70, 15
        ])
      }),
      { numRuns: 3 }
    )
  })
  it("loses one in exactly the cells of a case that is taken away", () => {
    const cases = province(2023)
    const gone = cases.find(one => one.handling?.sent === "forwarded")
    const before = report("01/XLD", cases)
    const after = report(
      "01/XLD",
      cases.filter(one => one !== gone)
    )
    const changed = before.cells
      .filter((cell, i) => cell.value !== after.cells[i]?.value)
      .map(cell => cell.column)
    expect(changed).toEqual(
      before.cells.filter(cell => cell.cases.includes(gone?.id ?? "")).map(cell => cell.column)
    )
    expect(changed).toEqual(expect.arrayContaining([1, 8, 9, 10, 22, 24]))
  })
})
