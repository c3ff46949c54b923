import { addDays, day } from "@danchu/law"
import {
  cellsOf,
  countFeedback,
  type FeedbackFacts,
  feedbackFacts,
  feedbackTally,
  figuresOf,
  formOf,
  merge,
  ownPeriod
} from "@danchu/reports"
import type { FeedbackRows } from "@danchu/reports-sql"
import fc from "fast-check"
import { expect } from "vitest"

const chosen = formOf("06a/BTP/KSTT")
if ("_tag" in chosen) throw new Error(chosen._tag)
const { form } = chosen
const quarter = ownPeriod("2026-Q4", day("2026-09-15"), day("2026-12-14"))
const start = day("2026-07-01")

/** In any order of its days: what a register holds need not make sense. */
const feedback: fc.Arbitrary<readonly FeedbackFacts[]> = fc
  .array(
    fc.record({
      at: fc.nat(180),
      about: fc.option(fc.constantFrom("act", "rule" as const)),
      sorted: fc.option(fc.nat(60)),
      processed: fc.option(fc.nat(120)),
      published: fc.option(fc.nat(150)),
      left: fc.option(fc.record({ at: fc.nat(60), how: fc.constantFrom("returned", "forwarded" as const) }))
    }),
    { maxLength: 60 }
  )
  .map(all =>
    all.map(({ at, about, sorted, processed, published, left }, i) =>
      feedbackFacts({
        id: `PA-${String(i).padStart(3, "0")}`,
        receivedOn: addDays(start, at),
        ...(about !== null && {
          about,
          ...(sorted !== null && { sortedOn: addDays(start, at + sorted) }),
          ...(processed !== null && { processedOn: addDays(start, at + processed) })
        }),
        ...(published !== null && { publishedOn: addDays(start, at + published) }),
        ...(left !== null && { left: { on: addDays(start, at + left.at), how: left.how } })
      })
    )
  )

/** The property that a database owes: every figure, and the feedback behind it, as from a list, its parts and a stream. */
export const sameFeedback = async (rows: FeedbackRows, numRuns: number): Promise<void> => {
  let tenant = 0
  await fc.assert(
    fc.asyncProperty(feedback, fc.integer({ min: -20, max: 100 }), fc.nat(60), async (given, days, cut) => {
      const late = addDays(quarter.from, days)
      const asOf = late < quarter.to ? late : quarter.to
      const office = `office-${++tenant}`
      await rows.put(office, given)
      const tally = feedbackTally(form, given, quarter, asOf)
      const unplaced: Record<string, number> = {}
      for (const why of tally.unplaced.values()) unplaced[why] = (unplaced[why] ?? 0) + 1
      const expected = { figures: figuresOf(tally), unplaced }
      expect((await rows.count(office, [form], quarter, asOf)).get(form.id)).toEqual(expected)
      expect((await countFeedback([form], given, quarter, asOf)).get(form.id)).toEqual(expected)
      const [a, b] = [given.slice(0, cut), given.slice(cut)].map(part =>
        feedbackTally(form, part, quarter, asOf)
      )
      expect(cellsOf(merge(b!, a!))).toEqual(cellsOf(tally))
      for (const { column, cases } of cellsOf(tally))
        expect([column, await rows.feedbackOf(office, form, column, quarter, asOf)]).toEqual([column, cases])
    }),
    { numRuns }
  )
}

/** Feedback that is written again, or taken out; and what the form has no column for. */
export const keepsUpWithFeedback = async (rows: FeedbackRows): Promise<void> => {
  const counted = async () => (await rows.count("A", [form], quarter)).get(form.id)
  const came = { id: "PA-1", receivedOn: "2026-10-01" }
  await rows.put("A", [feedbackFacts(came)])
  expect(await counted()).toMatchObject({
    figures: { 3: 0, 13: 0 },
    unplaced: { "nobody has found yet whether it is on an act or on a rule": 1 }
  })
  await rows.put("A", [feedbackFacts({ ...came, about: "rule" })])
  expect(await counted()).toMatchObject({ figures: { 3: 1, 5: 1, 7: 1, 13: 1, 15: 1 }, unplaced: {} })
  await rows.remove("A", ["PA-1"])
  expect(await counted()).toMatchObject({ figures: { 3: 0 } })
}
