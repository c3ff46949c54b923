import {
  type Balance,
  balance,
  change,
  explain,
  onTime,
  ratioDoubts,
  readFigure,
  settlement,
  vacuous
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const balanced = (opening: number, received: number, closed: number): Balance => {
  const flow = balance({ opening, received, closed, pending: opening + received - closed })
  if (flow._tag === "Imbalance") throw new Error("not balanced")
  return flow
}

describe("a flow of cases", () => {
  it("balances when every case is accounted for", () => {
    expect(balance({ opening: 40, received: 1_496, closed: 176, pending: 1_360 })._tag).toBe("Balance")
  })
  it("does not when cases are lost, as in Lâm Đồng's first quarter of 2020", () => {
    expect(balance({ opening: 0, received: 659_245, closed: 643_272, pending: 7_172 })).toMatchObject({
      _tag: "Imbalance",
      unaccounted: 8_801
    })
  })
  it("does not when one of a balanced flow is moved", () => {
    fc.assert(
      fc.property(
        fc.nat(9_999),
        fc.nat(9_999),
        fc.nat(9_999),
        fc.integer({ min: 1, max: 9 }),
        (a, b, c, moved) => {
          const closed = Math.min(c, a + b)
          const pending = a + b - closed
          expect(balance({ opening: a, received: b, closed, pending })._tag).toBe("Balance")
          expect(balance({ opening: a + moved, received: b, closed, pending })).toMatchObject({
            unaccounted: moved
          })
        }
      )
    )
  })
  it("has whole numbers", () => {
    expect(() => balance({ opening: -1, received: 1, closed: 0, pending: 0 })).toThrow(/whole number/)
  })
})

describe("the on-time rate", () => {
  const flow = balanced(20, 100, 90)
  it("counts those that are overdue and still pending", () => {
    const [due, closed, inHand] = onTime(flow, { closedOnTime: 90, pendingOverdue: 10 })
    expect(due).toMatchObject({
      id: "on-time.of-due",
      rate: { decimal: "90.00", numerator: 90, denominator: 100 }
    })
    expect(closed?.rate).toMatchObject({ decimal: "100.00", denominator: 90 })
    expect(inHand?.rate).toMatchObject({ decimal: "91.67", numerator: 110, denominator: 120 })
  })
  it("shows by which definition a claimed 100 % came about", () => {
    const claimed = explain("100 %", onTime(flow, { closedOnTime: 90, pendingOverdue: 10 }))
    expect(claimed.honest.rate).toMatchObject({ agrees: "no", gapPoints: 10 })
    expect(claimed.explainedBy.map(({ id }) => id)).toEqual(["on-time.of-closed"])
  })
  it("never exceeds the rate that forgets the overdue", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (a, b, c, d, e) => {
        const flow = balanced(a, b, Math.min(c, a + b))
        const [due, closed] = onTime(flow, {
          closedOnTime: Math.min(d, flow.closed),
          pendingOverdue: Math.min(e, flow.pending)
        })
        expect(due.rate.percent ?? 0).toBeLessThanOrEqual(closed?.rate.percent ?? 100)
      })
    )
  })
  it("takes no more on time than were closed, nor more overdue than are pending", () => {
    expect(() => onTime(flow, { closedOnTime: 91, pendingOverdue: 0 })).toThrow(/at most the 90 closed/)
    expect(() => onTime(flow, { closedOnTime: 0, pendingOverdue: 31 })).toThrow(/at most the 30 pending/)
  })
  it("is none where nothing was due", () => {
    expect(onTime(balanced(0, 5, 0), { closedOnTime: 0, pendingOverdue: 0 })[0].rate.percent).toBeNull()
  })
})

describe("the settlement rate", () => {
  it("is of all in hand; over what was received it can pass 100 %", () => {
    const [inHand, received] = settlement(balanced(20, 100, 110))
    expect(inHand.rate.decimal).toBe("91.67")
    expect(received?.rate).toMatchObject({ decimal: "110.00", notes: ["part-exceeds-whole"] })
  })
})

describe("two periods", () => {
  it("are compared over both bases: a province's fall of 714 to 2,783", () => {
    const found = change(3_497, 2_783, "−20,42 %")
    expect(found.difference).toBe(-714)
    expect(found.ofBefore.agrees).toBe("rounded")
    expect(found.ofAfter).toMatchObject({ agrees: "no", decimal: "25.66" })
  })
  it("have no rate of change from nothing", () => {
    expect(change(0, 5).ofBefore.percent).toBeNull()
  })
})

describe("a figure in words", () => {
  it.each(["hàng ngàn hồ sơ", "gần 100 %", "nhiều đơn", "trên 90%", "đạt kết quả tốt"])(
    "%s is imprecise",
    text => {
      expect(readFigure(text)._tag).toBe("Imprecise")
    }
  )
  it.each([
    ["Thống kê: 4.518.012", 4_518_012n],
    ["338 thủ tục", 338n],
    ["Online: 45", 45n],
    ["1.234 đơn", 1_234n]
  ])("%s is exact", (text, units) => {
    expect(readFigure(text)).toMatchObject({ _tag: "Figure", value: { units, scale: 0 } })
  })
  it("of 338 procedures in 287 fields is doubted, and so is receiving 100 % of what was received", () => {
    expect(ratioDoubts(338, 287, 2)).toEqual(["suspect-ratio"])
    expect(ratioDoubts(338, 28, 2)).toEqual([])
    expect(vacuous("received", "received")).toEqual(["vacuous-rate"])
    expect(vacuous("settled", "received")).toEqual([])
  })
})
