import { day } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

const answer = (id: string, on: string) => ruleOf(id).on(day(on))

describe("what parties agreed on (Điều 146)", () => {
  it("gives a month in pieces 30 days, by the words of the code", () => {
    expect(answer("time.agreed-lengths", "2026-11-24")).toMatchObject({
      confidence: "A",
      value: expect.arrayContaining([
        expect.objectContaining({
          code: "month-30-days",
          basis: expect.objectContaining({ at: "Đ146.k1.c" })
        })
      ])
    })
  })

  it("puts the middle of a year at the end of June", () => {
    expect(answer("time.agreed-points", "2026-11-24")).toMatchObject({
      confidence: "A",
      value: expect.arrayContaining([
        expect.objectContaining({
          code: "middle-of-year",
          basis: expect.objectContaining({ at: "Đ146.k3.b" })
        })
      ])
    })
  })

  it("does not give the former code's as law", () => {
    expect(answer("time.agreed-lengths", "2016-12-31")).toMatchObject({ _tag: "NotVerified" })
  })
})
