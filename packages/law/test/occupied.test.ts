import fc from "fast-check"
import { expect, it } from "vitest"
import { countUpTo, Occupied } from "../src/occupied.js"

it("takes exactly the stretches that overlap none taken before", () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), stretches => {
      const occupied = new Occupied()
      const kept: (readonly [number, number])[] = []
      for (const [at, length] of stretches) {
        const free = kept.every(([from, to]) => at + length <= from || to <= at)
        expect(occupied.take(at, length)).toBe(free)
        if (free) kept.push([at, at + length])
      }
    })
  )
})

it("counts as a walk would", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, bound) => {
        const sorted = [...numbers].sort((a, b) => a - b)
        expect(countUpTo(sorted, bound)).toBe(sorted.filter(one => one <= bound).length)
      }
    )
  )
})
