import { ConflictingCase, Entries, type Entry } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const ids = ["KN-1", "KN-2", "KN-3", "KN-4", "KN-5", "KN-6"] as const
const things = fc.constantFrom("petition", "matter")

/** What a case tells of a thing on a day is always the same. */
const entry: fc.Arbitrary<Entry> = fc.record({
  thing: things,
  key: fc.oneof(fc.constantFrom(...ids), fc.constant("VV-1")),
  caseId: fc.constantFrom(...ids),
  on: fc.constantFrom("2026-01-05", "2026-01-06"),
  counts: fc.constant([1, 2]),
  amounts: fc.constant(new Map())
})
const given = fc.array(
  fc.oneof(
    entry,
    entry.map(one => ({ ...one, key: one.caseId }))
  ),
  { maxLength: 30 }
)

const entries = (all: readonly Entry[]): Entries =>
  Entries.filled(put => {
    for (const one of all) put(one)
  })
const seen = (of: Entries): readonly string[] => {
  const cases: string[] = []
  of.each(caseId => cases.push(caseId))
  return cases.sort()
}
/** The same by the plainest means. */
const plain = (all: readonly Entry[]): readonly string[] => {
  const standing = new Map<string, Entry>()
  for (const one of all) {
    const name = `${one.thing} ${one.key}`
    const rank = (of: Entry) => `${of.on} ${of.caseId}`
    const present = standing.get(name)
    if (!present || rank(one) < rank(present)) standing.set(name, one)
  }
  return [...standing.values()].map(one => one.caseId).sort()
}

describe("what a report counts", () => {
  it("is each thing once, by the case that stands for it, in whatever order cases come and parts are put together", () => {
    fc.assert(
      fc.property(given, fc.nat(30), (all, cut) => {
        const expected = plain(all)
        expect(seen(entries(all))).toEqual(expected)
        const [a, b] = [entries(all.slice(0, cut)), entries(all.slice(cut))]
        expect(seen(a.and(b))).toEqual(expected)
        expect(seen(b.and(a))).toEqual(expected)
        expect(seen(a.and(a).and(b))).toEqual(expected)
      })
    )
  })
  it("is shown in the order of the cases, sort by sort", () => {
    fc.assert(
      fc.property(given, all => {
        const cases: string[] = []
        entries(all.filter(({ thing }) => thing === "matter")).each(caseId => cases.push(caseId))
        expect(cases).toEqual(cases.toSorted())
      })
    )
  })
  it("is refused where one case tells two things of it", () => {
    const one: Entry = {
      thing: "petition",
      key: "KN-1",
      caseId: "KN-1",
      on: "",
      counts: [1],
      amounts: new Map()
    }
    const other = { ...one, counts: [1, 2] }
    expect(() => entries([one, other])).toThrow(ConflictingCase)
    expect(() => entries([one]).and(entries([other]))).toThrow(ConflictingCase)
    expect(seen(entries([one]).and(entries([{ ...one }])))).toEqual(["KN-1"])
  })
})
