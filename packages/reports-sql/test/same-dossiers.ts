import { addDays, day } from "@danchu/law"
import {
  cellsOf,
  countDossiers,
  dossierFacts,
  dossierTally,
  type Form,
  figuresOf,
  formOf,
  ownPeriod
} from "@danchu/reports"
import type { DossierRows } from "@danchu/reports-sql"
import fc from "fast-check"
import { expect } from "vitest"

const forms = ["II.06a/VPCP/KSTT", "06/VPCP/KSTT", "07a/BTP/KSTT", "07b/BTP/KSTT"].map((code): Form => {
  const chosen = formOf(code)
  if ("_tag" in chosen) throw new Error(code)
  return chosen.form
})
const quarter = ownPeriod("2026-Q4", day("2026-09-15"), day("2026-12-14"))
const start = day("2026-07-01")

const dossiers = fc
  .array(
    fc.record({
      at: fc.nat(200),
      channel: fc.constantFrom("online-full", "online-part", "post", "counter" as const),
      term: fc.nat(30),
      took: fc.option(fc.nat(60)),
      takenBack: fc.boolean()
    }),
    { maxLength: 60 }
  )
  .map(all =>
    all.map(({ at, channel, term, took, takenBack }, i) =>
      dossierFacts({
        id: `HS-${String(i).padStart(3, "0")}`,
        receivedOn: addDays(start, at),
        channel,
        dueOn: addDays(start, at + term),
        ...(took !== null && { settledOn: addDays(start, at + took), ...(takenBack && { takenBack }) })
      })
    )
  )

/** The property that a database owes: every figure, and the dossiers behind it, as from a list and from a stream. */
export const sameDossiers = async (rows: DossierRows, numRuns: number): Promise<void> => {
  let tenant = 0
  await fc.assert(
    fc.asyncProperty(
      dossiers,
      fc.constantFrom(...forms),
      fc.integer({ min: -20, max: 100 }),
      async (given, form, days) => {
        const late = addDays(quarter.from, days)
        const asOf = late < quarter.to ? late : quarter.to
        const office = `office-${++tenant}`
        await rows.put(office, given)
        const counted = await rows.count(office, forms, quarter, asOf)
        const streamed = await countDossiers(forms, given, quarter, asOf)
        for (const one of forms) {
          const figures = figuresOf(dossierTally(one, given, quarter, asOf))
          expect([one.id, counted.get(one.id)?.figures]).toEqual([one.id, figures])
          expect([one.id, streamed.get(one.id)?.figures]).toEqual([one.id, figures])
        }
        for (const { column, cases } of cellsOf(dossierTally(form, given, quarter, asOf)))
          expect([column, await rows.dossiersOf(office, form, column, quarter, asOf)]).toEqual([
            column,
            cases
          ])
      }
    ),
    { numRuns }
  )
}

/** Dossiers that are written again, or taken out. */
export const keepsUpWithDossiers = async (rows: DossierRows): Promise<void> => {
  const [form] = forms
  if (!form) throw new Error("no form")
  const figures = async () => (await rows.count("A", [form], quarter)).get(form.id)?.figures
  const filed = { id: "HS-1", receivedOn: "2026-10-01", channel: "counter", dueOn: "2026-10-05" }
  await rows.put("A", [dossierFacts(filed)])
  expect(await figures()).toMatchObject({ 3: 1, 5: 1, 11: 1, 13: 1 })
  await rows.put("A", [dossierFacts({ ...filed, settledOn: "2026-10-05" })])
  expect(await figures()).toMatchObject({ 3: 1, 7: 1, 9: 1, 11: 0 })
  await rows.remove("A", ["HS-1"])
  expect(await figures()).toMatchObject({ 3: 0 })
}
