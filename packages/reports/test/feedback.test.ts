import { addDays, day } from "@danchu/law"
import { RegulationReflectionCommand, regulationReflection } from "@danchu/procedures"
import {
  acrossPeriods,
  buildFeedbackReport,
  carriedOver,
  cellsOf,
  checkForm,
  type FeedbackFacts,
  feedbackFacts,
  feedbackTally,
  figuresOf,
  formOf,
  fromReflection,
  merge,
  ownPeriod
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { coursesOf } from "./courses.js"

const reflection = coursesOf(regulationReflection, RegulationReflectionCommand)

const chosen = formOf("06a/BTP/KSTT", day("2026-12-14"))
if ("_tag" in chosen) throw new Error(chosen._tag)
const { form } = chosen
const halves = [
  ownPeriod("first", day("2026-09-15"), day("2026-10-31")),
  ownPeriod("second", day("2026-11-01"), day("2026-12-14"))
]
const quarter = ownPeriod("quarter", day("2026-09-15"), day("2026-12-14"))

const one = { id: "PA-1", receivedOn: "2026-10-01", about: "rule" } as const
const columns = (facts: object, asOf?: string): readonly number[] => {
  const found = buildFeedbackReport(
    "06a/BTP/KSTT",
    [feedbackFacts({ ...one, ...facts })],
    quarter,
    asOf === undefined ? undefined : day(asOf)
  )
  if (found._tag !== "BuiltReport") throw new Error(found._tag)
  return found.cells.filter(cell => cell.value === 1).map(cell => cell.column)
}

const start = day("2026-08-01")
const feedback: fc.Arbitrary<readonly FeedbackFacts[]> = fc
  .array(
    fc.record({
      at: fc.nat(150),
      about: fc.constantFrom("act", "rule" as const),
      took: fc.option(fc.nat(60)),
      until: fc.option(fc.nat(30))
    }),
    { maxLength: 40 }
  )
  .map(all =>
    all.map(({ at, about, took, until }, i) =>
      feedbackFacts({
        id: `PA-${i}`,
        receivedOn: addDays(start, at),
        about,
        ...(took !== null && {
          processedOn: addDays(start, at + took),
          ...(until !== null && { publishedOn: addDays(start, at + took + until) })
        })
      })
    )
  )

describe("form 06a/BTP/KSTT", () => {
  it("tells what is pending, processed and public, by its matter and by when it came in", () => {
    expect(columns({})).toEqual([3, 5, 7, 13, 15])
    expect(columns({ about: "act", processedOn: "2026-10-09" })).toEqual([3, 4, 7, 8, 9, 12])
    const published = { receivedOn: "2026-09-01", processedOn: "2026-10-09", publishedOn: "2026-10-20" }
    expect(columns(published)).toEqual([3, 5, 6, 8, 10, 11, 16])
    expect(columns(published, "2026-10-15")).toEqual([3, 5, 6, 8, 10, 11])
    expect(columns(published, "2026-10-08")).toEqual([3, 5, 6, 13, 15])
  })
  it("forgets what was processed before, and does not know what comes later", () => {
    expect(columns({ receivedOn: "2026-08-20", processedOn: "2026-09-14" })).toEqual([])
    expect(columns({ receivedOn: "2026-12-15" })).toEqual([])
  })
  it("does not count what the form says nothing of, and tells why", () => {
    const told = (facts: object, asOf = "2026-12-14") => [
      ...feedbackTally(
        form,
        [feedbackFacts({ id: "PA-1", receivedOn: "2026-10-01", ...facts })],
        quarter,
        day(asOf)
      ).unplaced.values()
    ]
    const unsorted = ["nobody has found yet whether it is on an act or on a rule"]
    expect(told({})).toEqual(unsorted)
    expect(told({ about: "rule", sortedOn: "2026-10-20" }, "2026-10-19")).toEqual(unsorted)
    expect(told({ about: "rule", sortedOn: "2026-10-20" })).toEqual([])
    const left = { on: "2026-10-20", how: "forwarded" }
    expect(told({ left })).toEqual(["it was passed on, and the form does not say whether that counts"])
    expect(told({ left }, "2026-10-19")).toEqual(unsorted)
    expect(told({ left, about: "act", receivedOn: "2026-08-01" }, "2026-10-19")).toEqual([])
    expect(told({ left: { on: "2026-09-14", how: "returned" }, receivedOn: "2026-09-10" })).toEqual([])
    expect(() => feedbackFacts({ id: "PA-1", receivedOn: "2026-10-01", processedOn: "2026-10-02" })).toThrow(
      /wrong at about/
    )
  })
  it("is filled from the events of a reflection on a regulation", () => {
    const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
    const received = {
      type: "ReceiveReflection" as const,
      on: "2026-10-01",
      form: "document",
      through: "office" as const,
      meets: ["vietnamese", "clear", "contact"],
      content: ref
    }
    const takenUp = { type: "TakeUpReflection" as const, on: "2026-10-05", subject: "unsuitable" }
    const facts = (...acts: readonly z.input<typeof RegulationReflectionCommand>[]) =>
      fromReflection("PA-1", reflection(received, ...acts))
    expect(facts()).toEqual({ id: "PA-1", receivedOn: "2026-10-01" })
    expect(facts(takenUp)).toMatchObject({ about: "rule", sortedOn: "2026-10-05" })
    const decided: readonly z.input<typeof RegulationReflectionCommand>[] = [
      takenUp,
      { type: "AssessGrounds", on: "2026-10-06", enough: true, file: ref },
      { type: "WeighRegulation", on: "2026-10-07", failed: [], file: ref },
      { type: "DecideReflection", on: "2026-10-08", file: ref }
    ]
    expect(columns(facts(...decided))).toEqual([3, 5, 7, 8, 10, 12])
    const published = {
      type: "PublishResult" as const,
      on: "2026-10-09",
      forms: ["portal"],
      file: ref
    }
    expect(columns(facts(...decided, published))).toEqual([3, 5, 7, 8, 10, 12, 16])
    const returned = { ...received, meets: [] }
    expect(
      fromReflection("PA-1", reflection(returned, { type: "ReturnReflection", on: "2026-10-02", file: ref }))
    ).toMatchObject({ left: { on: "2026-10-02", how: "returned" } })
    expect(
      facts({ type: "ForwardReflection", on: "2026-10-02", because: "about-conduct", file: ref })
    ).toMatchObject({
      left: { how: "forwarded" }
    })
    expect(() => fromReflection("PA-1", [])).toThrow(/never received/)
  })
  it("is no form of earlier days, and the only one of its kind", () => {
    const summer = ownPeriod("summer", day("2026-04-01"), day("2026-06-30"))
    expect(buildFeedbackReport("06a/BTP/KSTT", [], summer)).toMatchObject({ _tag: "NotYetInForce" })
    expect(() => buildFeedbackReport("07a/BTP/KSTT", [], quarter)).toThrow(
      /no form on feedback|form on feedback/
    )
    expect(() => feedbackFacts({ ...one, about: "both" })).toThrow(/wrong at about/)
  })
  it("keeps its sums, starts with what was left, and makes the whole of its parts but for what is made public later", () => {
    fc.assert(
      fc.property(feedback, fc.nat(40), (all, cut) => {
        const each = halves.map(half => figuresOf(feedbackTally(form, all, half)))
        for (const figures of each) expect(checkForm(form, figures)).toMatchObject({ ok: true, unjudged: [] })
        expect(carriedOver(form, each[0]!, each[1]!)).toEqual([])
        const whole = feedbackTally(form, all, quarter)
        const figures = figuresOf(whole)
        const { figures: added } = acrossPeriods(form, each)
        for (const column of [6, 7, 8, 9, 10, 13, 14, 15])
          expect([column, added[column]]).toEqual([column, figures[column]])
        const [a, b] = [all.slice(0, cut), all.slice(cut)].map(part => feedbackTally(form, part, quarter))
        expect(cellsOf(merge(a!, b!))).toEqual(cellsOf(whole))
      })
    )
  })
})
