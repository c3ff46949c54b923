import { addDays, day } from "@danchu/law"
import {
  cellsOf,
  countReception,
  type Form,
  figuresOf,
  formOf,
  ownPeriod,
  type ReceptionFacts,
  receptionFacts,
  receptionTally
} from "@danchu/reports"
import type { ReceptionRows } from "@danchu/reports-sql"
import fc from "fast-check"
import { expect } from "vitest"

const forms = ["TT02/2021:01/TCD", "TT01/2024:01/TCD", "TT02/2021:02/TCD"].map((code): Form => {
  const chosen = formOf(code)
  if ("_tag" in chosen) throw new Error(code)
  return chosen.form
})
const quarter = ownPeriod("2026-Q4", day("2026-09-15"), day("2026-12-14"))
const start = day("2026-08-20")
const on = fc.nat(130).map(days => addDays(start, days))

const session = fc.record({ kind: fc.constant("session"), on, by: fc.constantFrom("head", "delegate") })
const petition = fc.record(
  {
    kind: fc.constantFrom("complaint", "denunciation", "petition"),
    within: fc.boolean(),
    sent: fc.constantFrom("guided", "forwarded", "urged"),
    repliesOn: fc.array(on, { maxLength: 3 })
  },
  { requiredKeys: ["kind", "within"] }
)
/** A matter may be named after a visit that names none. */
const visit = fc.record(
  {
    kind: fc.constant("visit"),
    on,
    by: fc.constantFrom("regular", "head", "delegate"),
    people: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Number.MAX_SAFE_INTEGER)),
    group: fc.boolean(),
    again: fc.boolean(),
    matter: fc.constantFrom("VV-1", "VV-2", "TD-003", "TD-007"),
    petition
  },
  { requiredKeys: ["kind", "on", "by", "people"] }
)
const reception: fc.Arbitrary<readonly ReceptionFacts[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: visit }, { weight: 1, arbitrary: session }), { maxLength: 40 })
  .map(all => all.map((one, i) => receptionFacts({ ...one, id: `TD-${String(i).padStart(3, "0")}` })))

/** The property that a database owes: every figure, and the visits behind it, as from a list and from a stream. */
export const sameReception = async (rows: ReceptionRows, numRuns: number): Promise<void> => {
  let tenant = 0
  await fc.assert(
    fc.asyncProperty(reception, fc.integer({ min: -20, max: 100 }), async (given, days) => {
      const late = addDays(quarter.from, days)
      const asOf = late < quarter.to ? late : quarter.to
      const office = `office-${++tenant}`
      await rows.put(office, given)
      const counted = await rows.count(office, forms, quarter, asOf)
      const streamed = await countReception(forms, () => given, quarter, asOf)
      for (const form of forms) {
        const tally = receptionTally(form, given, quarter, asOf)
        const nowhere = tally.unplaced.size === 0 ? {} : { "nothing was done with it": tally.unplaced.size }
        const expected = [form.id, { figures: figuresOf(tally), unplaced: nowhere }]
        expect([form.id, counted.get(form.id)]).toEqual(expected)
        expect([form.id, streamed.get(form.id)]).toEqual(expected)
        for (const { column, cases } of cellsOf(tally))
          expect([column, await rows.visitsOf(office, form, column, quarter, asOf)]).toEqual([column, cases])
      }
    }),
    { numRuns }
  )
}

/** Visits that are written again, or taken out; and a session that has the id of a visit. */
export const keepsUpWithReception = async (rows: ReceptionRows): Promise<void> => {
  const [form] = forms
  if (!form) throw new Error("no form")
  const figures = async () => (await rows.count("A", [form], quarter)).get(form.id)?.figures
  const came = { kind: "visit", id: "TD-1", on: "2026-10-01", by: "regular", people: 2 }
  await rows.put("A", [
    receptionFacts({ kind: "session", id: "TD-1", on: "2026-10-01", by: "head" }),
    receptionFacts(came)
  ])
  expect(await figures()).toMatchObject({ 1: 1, 2: 2, 3: 1, 4: 1, 5: 2, 6: 1, 12: 1 })
  await rows.put("A", [receptionFacts({ ...came, by: "head", people: 3 })])
  expect(await figures()).toMatchObject({ 1: 1, 2: 3, 4: 0, 5: 0, 12: 1, 13: 1, 14: 3 })
  await rows.remove("A", ["TD-1"])
  expect(await figures()).toMatchObject({ 1: 0, 12: 0 })
}
