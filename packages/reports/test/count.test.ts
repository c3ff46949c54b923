import { addDays } from "@danchu/law"
import {
  buildable,
  type CaseFacts,
  type Counted,
  caseFacts,
  checkForm,
  countForms,
  countStream,
  type Form,
  figuresOf,
  formOf,
  type ReportPeriod,
  reportPeriod,
  tally
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { histories, settledHistories } from "./cases.js"

const forms = buildable.map((id): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
})
const periods = ["2026", "2026-Q1", "2026-Q3"].map((name): ReportPeriod => {
  const found = reportPeriod(name)
  if ("_tag" in found) throw new Error(name)
  return found
})
const [year] = periods as [ReportPeriod]

async function* streamed(cases: readonly CaseFacts[]): AsyncGenerator<CaseFacts> {
  for (const facts of cases) yield facts
}

const agree = (
  counted: ReadonlyMap<string, Counted>,
  cases: readonly CaseFacts[],
  period: ReportPeriod,
  asOf = period.to
): void => {
  for (const form of forms) {
    const whole = tally(form, cases, period, asOf)
    const found = counted.get(form.id)
    expect([form.id, found?.figures]).toEqual([form.id, figuresOf(whole)])
    const unplaced = Object.values(found?.unplaced ?? {}).reduce((a, b) => a + b, 0)
    expect([form.id, unplaced]).toEqual([form.id, whole.unplaced.size])
  }
}

/** Cases whose matter bears the id of another case, or that have no way out that the form knows. */
const awkward = histories(true).map(cases =>
  cases.map((facts, i) => {
    const other = cases[(i * 7) % cases.length]
    const named = i % 3 === 0 && other ? { ...facts, matter: other.id } : facts
    return i % 5 === 0 && named.handling
      ? caseFacts({ ...named, handling: { ...named.handling, competence: "other", sent: "guided" } })
      : named
  })
)

describe("counting without the cases behind the figures", () => {
  it("gives the figures of a tally, form for form, from a list and from a stream", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(histories(false), histories(true), awkward, settledHistories),
        fc.constantFrom(...periods),
        fc.oneof(fc.integer({ min: -90, max: -1 }), fc.integer({ min: 0, max: 100 })),
        async (cases, period, days) => {
          const asOf = addDays(period.from, days)
          agree(countForms(forms, cases, period), cases, period)
          agree(await countStream(forms, () => streamed(cases), period), cases, period)
          agree(countForms(forms, cases, period, asOf), cases, period, asOf < period.to ? asOf : period.to)
        }
      ),
      { numRuns: 60 }
    )
  })
  it("gives the same from a list in any order", () => {
    fc.assert(
      fc.property(awkward, cases => agree(countForms(forms, cases.toReversed(), year), cases, year)),
      { numRuns: 30 }
    )
  })
  it("keeps the relations of the forms", () => {
    fc.assert(
      fc.property(histories(true), cases => {
        const counted = countForms(forms, cases, year)
        for (const form of forms)
          expect(checkForm(form, counted.get(form.id)?.figures ?? {}).violations).toEqual([])
      }),
      { numRuns: 30 }
    )
  })
  const filed = (id: string): CaseFacts =>
    caseFacts({ kind: "petition", id, receivedOn: "2026-01-05", signers: "one" })
  it("refuses a case that comes twice, instead of counting it twice", async () => {
    expect(() => countForms(forms, ["A", "B", "A"].map(filed), year)).toThrow(/A comes twice/)
    expect(() => countForms(forms, ["B", "A", "C", "C"].map(filed), year)).toThrow(/C comes twice/)
    await expect(countStream(forms, () => streamed(["A", "A"].map(filed)), year)).rejects.toThrow(
      /A comes after A/
    )
  })
  it("refuses a stream that is not in the order of its ids", async () => {
    await expect(countStream(forms, () => streamed(["B", "A"].map(filed)), year)).rejects.toThrow(
      /A comes after B/
    )
  })
  it("adds amounts exactly, however long", () => {
    const id = "TT01/2024:01/KQGQ"
    const cases = ["0.1", "0.2", "12345678901234567890.25", 3, "1.2345", 99_999_999_999].map(
      (stateMoney, i) =>
        caseFacts({
          kind: "complaint",
          id: `KN-${i}`,
          receivedOn: "2026-01-05",
          signers: "one",
          handling: { on: "2026-01-06", eligible: true },
          settlement: {
            on: "2026-02-01",
            how: "decision",
            result: "upheld",
            inTime: true,
            recovered: { stateMoney }
          }
        })
    )
    expect(countForms(forms, cases, year).get(id)?.figures[7]).toBe("12345679001234567893.7845")
  })
})
