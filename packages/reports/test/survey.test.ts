import { index766, indexScore, ranks, rating, sampleSize, satisfaction, wilson } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("a sample", () => {
  it.each([
    [10_000, 385],
    [1_000, 286],
    [100, 80],
    [1, 1],
    [0, 0]
  ])("of %i people is %i at 5 %%", (population, n) => {
    expect(sampleSize(population)).toBe(n)
  })
  it("grows with the population and never passes it, nor 400", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), n => {
        expect(sampleSize(n)).toBeLessThanOrEqual(Math.min(n, 400))
        expect(sampleSize(n + 1)).toBeGreaterThanOrEqual(sampleSize(n))
      })
    )
  })
})

describe("Wilson's interval", () => {
  it("gives the bounds that tables give", () => {
    const half = wilson(50, 100)
    expect(half?.low).toBeCloseTo(0.4038, 4)
    expect(half?.high).toBeCloseTo(0.5962, 4)
    const none = wilson(0, 10)
    expect(none?.low).toBe(0)
    expect(none?.high).toBeCloseTo(0.2775, 4)
  })
  it("holds the share, mirrors, and narrows with n", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (n, k) => {
        const share = Math.min(k, n)
        const found = wilson(share, n)
        const mirrored = wilson(n - share, n)
        if (!found || !mirrored) throw new Error("there were answers")
        expect(found.low).toBeLessThanOrEqual(share / n + 1e-12)
        expect(found.high).toBeGreaterThanOrEqual(share / n - 1e-12)
        expect(found.low).toBeCloseTo(1 - mirrored.high, 9)
        const more = wilson(share * 4, n * 4)
        expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(found.high - found.low)
      })
    )
  })
  it("is none where nobody answered", () => {
    expect(wilson(0, 0)).toBeNull()
  })
})

describe("satisfaction", () => {
  it("comes with its n, its interval, and whether enough answered", () => {
    const found = satisfaction(
      { verySatisfied: 30, satisfied: 60, neutral: 5, dissatisfied: 4, veryDissatisfied: 1 },
      1_000
    )
    expect(found).toMatchObject({ n: 100, rate: { decimal: "90.00" }, enough: false })
    expect(found.warnings[1]).toContain("fewer than the 286")
  })
  it("of nobody is no number", () => {
    const nobody = { verySatisfied: 0, satisfied: 0, neutral: 0, dissatisfied: 0, veryDissatisfied: 0 }
    expect(satisfaction(nobody)).toMatchObject({
      n: 0,
      rate: { percent: null },
      interval: null,
      enough: null
    })
    expect(rating([])).toEqual({ count: 0, mean: null })
    expect(rating([4, 5])).toEqual({ count: 2, mean: 4.5 })
  })
})

describe("the index of QĐ 766/QĐ-TTg", () => {
  it("has 100 points, and each group the points of its shares", () => {
    expect(index766.reduce((sum, group) => sum + group.points, 0)).toBe(100)
    for (const group of index766)
      if (group.split) expect(group.split.reduce((sum, share) => sum + share, 0)).toBe(group.points)
  })
  it("gives all points at the target and fewer in proportion below", () => {
    expect(indexScore("5.4", 90, 100)).toMatchObject({ points: "6.00" })
    expect(indexScore("5.4", 45, 100)).toMatchObject({ points: "3.00" })
    expect(indexScore("5.4", 899, 1_000)).toMatchObject({ points: "5.99" })
    expect(indexScore("1.4", 1, 3)).toMatchObject({ points: "2.00" })
  })
  it("says that the shares inside online services are unknown", () => {
    expect(indexScore("3.1", 89, 100)).toMatchObject({ _tag: "Unweighted" })
    expect(indexScore("3.2", 89, 100)).toMatchObject({
      _tag: "Unweighted",
      why: "no such indicator was read"
    })
  })
  it("has no score where there was nothing to measure", () => {
    expect(indexScore("5.4", 0, 0)).toMatchObject({ points: null })
  })
  it("ranks ties as 1, 2, 2, 4", () => {
    expect(ranks([90, 80, 80, 70])).toEqual([1, 2, 2, 4])
  })
})
