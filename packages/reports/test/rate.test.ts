import { rate, readPrinted } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("a printed percentage", () => {
  const cases: readonly (readonly [string, number, number, string, string, number])[] = [
    ["Ninh Thuận, six months of 2020: cut off", 176, 221, "79,63 %", "truncated", -0.008],
    ["Hà Nam, 2019", 85, 92, "92.4 %", "rounded", 0.009],
    ["Quận 1, 2018", 585_116, 585_336, "99.96 %", "rounded", -0.0024],
    ["Nghệ An, 2021: not what the figures give", 238, 316, "88.9 %", "no", 13.584],
    ["the rate of a whole with thousands in it", 1_234, 1, "123.400 %", "rounded", 0],
    ["half a unit goes up", 1, 8, "13%", "rounded", 0.5],
    ["half a unit cut off", 1, 8, "12%", "truncated", -0.5]
  ]
  it.each(cases)("%s", (_, part, whole, claimed, agrees, gapPoints) => {
    expect(rate(part, whole, claimed)).toMatchObject({ agrees, gapPoints, claimed })
  })
  it("of 100 is noted where something is missing", () => {
    expect(rate(9_999, 10_000, "100 %")).toMatchObject({
      agrees: "rounded",
      notes: ["rounding-hides-the-rest"]
    })
    expect(rate(10_000, 10_000, "100 %")).toMatchObject({ agrees: "rounded", notes: [] })
  })
  it("has no whole of 0: neither 0 nor 100", () => {
    expect(rate(0, 0, "100 %")).toMatchObject({
      percent: null,
      decimal: null,
      notes: ["nothing-to-divide-by"]
    })
    expect(rate(0, 0, "100 %")).not.toHaveProperty("agrees")
  })
  it("takes counts as they are printed, save where they could be two", () => {
    expect(rate("2.886.000", "5.591.000").decimal).toBe("51.62")
    expect(rate("82,5", "100").decimal).toBe("82.50")
    expect(() => rate("359", "2.886")).toThrow(/may be 2886 or 2.886/)
  })
  it("is refused where it is no number", () => {
    for (const text of ["hàng ngàn", "gần 100 %", "", "%", "1.23.4", "1,,2", "82,"])
      expect(() => rate(1, 2, text), text).toThrow(/not a number/)
  })
  it("is the same number whichever way it is written", () => {
    for (const text of ["82,06 %", "82.06%", " 82,06 % ", "82,06 phần trăm"])
      expect(rate(2_368, 2_886, text).agrees, text).toBe(rate(2_368, 2_886, "82,06 %").agrees)
  })
})

describe("a printed number", () => {
  it.each([
    ["4.518.012", [[4_518_012n, 0]]],
    ["1.234,5", [[12_345n, 1]]],
    ["1,234.5", [[12_345n, 1]]],
    ["82,06", [[8_206n, 2]]],
    ["0,123", [[123n, 3]]],
    [
      "1.234",
      [
        [1_234n, 3],
        [1_234n, 0]
      ]
    ],
    ["−714", [[-714n, 0]]]
  ] as const)("%s", (text, expected) => {
    expect(readPrinted(text).map(({ units, scale }) => [units, scale])).toEqual(expected)
  })
})

const print = (units: bigint, digits: number): string => {
  const text = units.toString().padStart(digits + 1, "0")
  return digits === 0 ? text : `${text.slice(0, -digits)},${text.slice(-digits)}`
}

describe("a computed percentage, printed again", () => {
  const figures = fc.tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }), fc.nat(4))
  it("agrees rounded, and cut off agrees at least truncated", () => {
    fc.assert(
      fc.property(figures, ([part, whole, digits]) => {
        const scaled = BigInt(part) * 100n * 10n ** BigInt(digits)
        const cut = scaled / BigInt(whole)
        const half = (2n * scaled + BigInt(whole)) / (2n * BigInt(whole))
        expect(rate(part, whole, print(half, digits)).agrees).toBe("rounded")
        expect(rate(part, whole, print(cut, digits)).agrees).toBe(cut === half ? "rounded" : "truncated")
      })
    )
  })
  it("never agrees two units away", () => {
    fc.assert(
      fc.property(figures, ([part, whole, digits]) => {
        const cut = (BigInt(part) * 100n * 10n ** BigInt(digits)) / BigInt(whole)
        expect(rate(part, whole, print(cut + 2n, digits)).agrees).toBe("no")
      })
    )
  })
})
