import { day, fateOf, Unknown } from "@danchu/law"
import { expect, it } from "vitest"

it.each([
  ["34/2007/PL-UBTVQH11", "2023-06-30", "in-force", []],
  ["34/2007/PL-UBTVQH11", "2023-07-01", "ended", ["10/2022/QH15"]],
  // Through two replacements: 77/2015 → 65/2025 → 72/2025.
  ["77/2015/QH13", "2025-05-01", "ended", ["65/2025/QH15"]],
  ["77/2015/QH13", "2026-01-01", "ended", ["72/2025/QH15"]],
  ["136/2025/QH15", "2026-06-30", "not-yet", []],
  ["367/2025/NĐ-CP", "2026-11-24", "undated", []]
])("%s on %s is %s", (number, on, state, nowInPlace) => {
  expect(fateOf(number, day(on))).toMatchObject({ state, nowInPlace })
})

it("tells the amendments of that day only", () => {
  expect(fateOf("02/2011/QH13", day("2026-06-30")).amendedBy).toEqual([
    "42/2013/QH13",
    "81/2025/QH15",
    "84/2025/QH15"
  ])
})

it("doubts a text whose base has ended though nothing repealed it", () => {
  expect(fateOf("09/2008/NQLT-CP-UBTƯMTTQVN", day("2026-11-24")).warnings[0]).toMatch(/no text that repeals/)
})

it("refuses an unknown number", () => {
  expect(() => fateOf("99/2099/QH99", day("2026-11-24"))).toThrow(Unknown)
})
