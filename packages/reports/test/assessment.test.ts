import { addDays, day } from "@danchu/law"
import { ageing, assess, balance, promisesKept, settlement } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("an assessment", () => {
  it("of 100 % stands beside the rate that the figures give", () => {
    const flow = balance({ opening: 10, received: 90, closed: 90, pending: 10 })
    if (flow._tag === "Imbalance") throw new Error("it balances")
    const found = assess({ assessor: "cấp trên", period: "2018-H1", claimed: "100%" }, settlement(flow))
    expect(found.claimed).toBe("100%")
    expect(found.honest.rate).toMatchObject({ decimal: "90", agrees: "no", gapPoints: 10 })
    expect(found.explainedBy.map(({ id }) => id)).toEqual(["settled.of-received"])
  })
})

describe("promises", () => {
  it("count when their day has come", () => {
    expect(promisesKept({ kept: 6, late: 2, broken: 2, open: 90 }).rate).toMatchObject({
      decimal: "60.00",
      denominator: 10
    })
    expect(promisesKept({ kept: 0, late: 0, broken: 0, open: 5 }).rate.percent).toBeNull()
  })
})

describe("the age of pending cases", () => {
  const on = day("2026-11-23")
  it("is 0 on the day of receipt, and a limit belongs to its band", () => {
    const received = [0, 30, 31, 90, 91].map(age => addDays(on, -age))
    expect(ageing(received, on, [30, 90])).toEqual([
      { from: 0, to: 30, count: 2 },
      { from: 31, to: 90, count: 2 },
      { from: 91, to: null, count: 1 }
    ])
  })
  it("puts every case in exactly one band", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2_000)),
        fc.uniqueArray(fc.nat(1_000), { maxLength: 5 }),
        (ages, limits) => {
          const bands = ageing(
            ages.map(age => addDays(on, -age)),
            on,
            limits.toSorted((a, b) => a - b)
          )
          expect(bands.reduce((sum, band) => sum + band.count, 0)).toBe(ages.length)
        }
      )
    )
  })
  it("cannot be negative, nor bands go back", () => {
    expect(() => ageing([addDays(on, 1)], on, [30])).toThrow(/age of a case/)
    expect(() => ageing([], on, [30, 10])).toThrow(/limit of an age/)
  })
})
