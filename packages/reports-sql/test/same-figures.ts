import { addDays, day } from "@danchu/law"
import {
  buildable,
  type CaseFacts,
  caseFacts,
  casesBehind,
  cellsOf,
  countForms,
  countStream,
  type Form,
  figuresOf,
  formOf,
  type ReportPeriod,
  reportPeriod,
  settledForm,
  tally
} from "@danchu/reports"
import type { PetitionFacts } from "@danchu/reports-sql"
import fc from "fast-check"
import { expect } from "vitest"
import { histories, settledHistories } from "../../reports/test/cases.js"

export const forms = buildable.map((id): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
})

const settled = forms.filter(form => settledForm(form) !== null)

const periods = ["2026", "2026-Q1", "2026-Q3"].map((name): ReportPeriod => {
  const found = reportPeriod(name)
  if ("_tag" in found) throw new Error(name)
  return found
})

/** Some petitions name another petition's id as their matter. */
const cases: fc.Arbitrary<readonly CaseFacts[]> = histories(true).map(all =>
  all.map((facts, i) => {
    const other = all[(i * 7) % all.length]
    return i % 3 === 0 && other ? caseFacts({ ...facts, matter: other.id }) : facts
  })
)

async function* streamOf(given: readonly CaseFacts[]): AsyncGenerator<CaseFacts> {
  yield* given
}

/** The property that a database owes: every figure of every form, and the cases behind it, as from a list and from a stream. */
export const sameFigures = async (facts: PetitionFacts, numRuns: number): Promise<void> => {
  let tenant = 0
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.record({ given: cases, form: fc.constantFrom(...forms) }),
        fc.record({ given: settledHistories, form: fc.constantFrom(...settled) })
      ),
      fc.constantFrom(...periods),
      fc.oneof(fc.integer({ min: -90, max: -1 }), fc.integer({ min: 0, max: 400 })),
      async ({ given, form }, period, days) => {
        // A report may be asked for as of a day before its period begins.
        const late = addDays(period.from, days)
        const asOf = late < period.to ? late : period.to
        const office = `office-${++tenant}`
        await facts.put(office, given)
        const counted = await facts.count(office, forms, period, asOf)
        const listed = countForms(forms, given, period, asOf)
        const streamed = await countStream(forms, () => streamOf(given), period, asOf)
        for (const one of forms) {
          const figures = figuresOf(tally(one, given, period, asOf))
          expect([one.id, counted.get(one.id)?.figures]).toEqual([one.id, figures])
          expect([one.id, counted.get(one.id)]).toEqual([one.id, listed.get(one.id)])
          expect([one.id, counted.get(one.id)]).toEqual([one.id, streamed.get(one.id)])
        }
        for (const cell of cellsOf(tally(form, given, period, asOf)))
          for (const behind of [
            await facts.casesOf(office, form, cell.column, period, asOf),
            await casesBehind(form, cell.column, () => streamOf(given), period, asOf)
          ])
            expect([cell.column, behind]).toEqual([cell.column, cell.cases])
      }
    ),
    { numRuns }
  )
}

/** Amounts are added exactly, however long, and a decision whose result nobody knows is told. */
export const exactly = async (facts: PetitionFacts): Promise<void> => {
  const amounts = ["0.1", "0.2", "12345678901234567890.25", 3, "1.2345", 99_999_999_999, "1.2345"]
  const given = amounts.map((stateMoney, i) =>
    caseFacts({
      kind: "complaint",
      id: `KN-${i}`,
      receivedOn: "2026-01-05",
      signers: "one",
      handling: { on: "2026-01-06", eligible: true },
      settlement: {
        on: "2026-02-01",
        how: "decision",
        ...(i > 1 && { result: "upheld" as const, inTime: true }),
        recovered: { stateMoney }
      }
    })
  )
  const form = forms.find(({ id }) => id === "TT01/2024:01/KQGQ")
  if (!form) throw new Error("no form")
  await facts.put("exact", given)
  const counted = (await facts.count("exact", [form], year)).get(form.id)
  expect(counted).toMatchObject({
    figures: { 1: 7, 5: 7, 7: "12345679001234567895.019", 20: 5, 25: 5 },
    unplaced: { "the decision has no result": 2 }
  })
  expect(counted).toEqual(countForms([form], given, year).get(form.id))
}

const year = { id: "2026", from: day("2025-12-15"), to: day("2026-12-14") }

/** Facts that are written again, moved to another office, or taken out. */
export const keepsUp = async (facts: PetitionFacts): Promise<void> => {
  const summary = forms.find(({ id }) => id === "TT01/2024:01/XLD")
  if (!summary) throw new Error("no summary")
  const figures = async (office: string) =>
    (await facts.count(office, [summary], year)).get(summary.id)?.figures
  const filed = { kind: "complaint", id: "KN-1", receivedOn: "2026-01-05", signers: "one" } as const
  await facts.put("A", [caseFacts(filed)])
  expect(await figures("A")).toMatchObject({ 1: 1, 4: 0, 5: 1 })
  const handling = { on: "2026-01-12", eligible: true, competence: "own" } as const
  await facts.put("A", [caseFacts(filed), caseFacts({ ...filed, handling })])
  await facts.put("A", [caseFacts({ ...filed, handling })])
  expect(await figures("A")).toMatchObject({ 1: 1, 4: 1, 5: 0, 8: 1, 15: 1 })
  expect(await figures("B")).toMatchObject({ 1: 0 })
  await facts.remove("A", ["KN-1"])
  expect(await figures("A")).toMatchObject({ 1: 0, 4: 0 })
}
