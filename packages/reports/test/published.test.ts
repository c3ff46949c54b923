import { day } from "@danchu/law"
import {
  balance,
  checkForm,
  type Figures,
  type FormCheck,
  formOf,
  onTime,
  rate,
  readFigure,
  vacuous
} from "@danchu/reports"
import { describe, expect, it } from "vitest"
import { claimedHundreds, publishedRates } from "./published-rates.js"

/** Figures that offices and newspapers published; each is named by its place and period. */

const check = (code: string, on: string, figures: Figures): FormCheck => {
  const chosen = formOf(code, day(on))
  if ("_tag" in chosen) throw new Error(`${code} has no form on ${on}`)
  return checkForm(chosen.form, figures)
}

describe("a published percentage", () => {
  it.each(publishedRates)(
    "$claimed, $source: $agrees, since $why",
    ({ part, whole, claimed, agrees, gapPoints }) => {
      expect(rate(part, whole, claimed)).toMatchObject({
        agrees,
        ...(gapPoints !== undefined && { gapPoints })
      })
    }
  )
  it("of the vote on Luật 136/2025 would be of 473 deputies, and of no other number near", () => {
    const others = Array.from({ length: 60 }, (_, i) => 444 + i).filter(
      whole => rate(439, whole, "92,81 %").agrees !== "no"
    )
    expect(others).toEqual([473])
  })
  it.each(claimedHundreds)(
    "of 100 % without figures, $source: vacuous is $vacuous",
    ({ of: [part, whole], vacuous: says }) => {
      expect(readFigure("đạt tỷ lệ 100%")).toMatchObject({ _tag: "Figure" })
      expect(vacuous(part, whole)).toEqual(says ? ["vacuous-rate"] : [])
      expect(rate(0, 0, "100 %")).toMatchObject({ percent: null, notes: ["nothing-to-divide-by"] })
    }
  )
  it("of 100 % on time holds where nothing overdue is pending, as in Quận 1 in 2018", () => {
    const flow = balance({ opening: 0, received: 585_336, closed: 585_116, pending: 220 })
    if (flow._tag === "Imbalance") throw new Error(flow._tag)
    const timely = onTime(flow, { closedOnTime: 585_116, pendingOverdue: 0 })
    expect(timely[0]?.rate).toMatchObject({ percent: 100, numerator: 585_116, denominator: 585_116 })
  })
  it("on time is taken of no flow that does not balance, as Lâm Đồng's of 2020", () => {
    expect(balance({ opening: 0, received: 659_245, closed: 643_272, pending: 7_172 })).toMatchObject({
      _tag: "Imbalance",
      unaccounted: 8_801
    })
  })
})

describe("petitions, Lâm Đồng, year 2023", () => {
  const handled = {
    9: 5_591,
    11: 651,
    12: 281,
    13: 4_659,
    18: 2_886,
    19: 359,
    20: 122,
    21: 2_405,
    22: 780 + 1_742 + 183,
    23: 780,
    24: 1_742,
    25: 183
  }
  it("add up on form 01/XLD by kind, by competence and by what was done", () => {
    const found = check("01/XLD", "2023-12-14", handled)
    expect(found.violations).toEqual([])
    expect(found.judged).toBe(7)
  })
  it("no longer add up when one petition is lost", () => {
    for (const column of [9, 11, 12, 13, 18, 19, 20, 21, 22, 23, 24, 25] as const) {
      const found = check("01/XLD", "2023-12-14", { ...handled, [column]: handled[column] - 1 })
      expect(found.ok, `column ${column}`).toBe(false)
    }
  })
  it("complaints: 274 settled are 200 decided and 74 withdrawn, in the order upheld, rejected, in part", () => {
    const decided = { 4: 359, 5: 200, 6: 74, 20: 11, 21: 179, 22: 10, 23: 0, 24: 0 }
    expect(check("01/KQGQ", "2023-12-14", decided).ok).toBe(true)
    expect(11 + 10 + 74 + 179).toBe(274)
  })
  it("denunciations: 105 settled are the four outcomes", () => {
    expect(9 + 15 + 11 + 70).toBe(105)
  })
})

describe("petitions, Ninh Thuận, six months of 2020", () => {
  it("add up, and the rate was cut off, not rounded", () => {
    expect([40 + 1_496, 196 + 25 + 1_315, 160 + 16]).toEqual([1_536, 1_536, 176])
    expect(rate(176, 221, "79,63 %")).toMatchObject({ decimal: "79.64", agrees: "truncated" })
  })
})

describe("petitions, Hà Nam, 2019", () => {
  it("add up and the rate is rounded", () => {
    expect([354 + 795, 92 - 85]).toEqual([1_149, 7])
    expect(rate(85, 92, "92,4 %").agrees).toBe("rounded")
  })
})

describe("petitions of a province, first half of 2016", () => {
  it("the published fall of 20.42 % is of the earlier number, which must have been 3,497", () => {
    expect(197 + 286 + 714 + 1_586).toBe(2_783)
    expect(rate(714, 2_783 + 714, "20,42 %").agrees).toBe("rounded")
    expect(rate(714, 2_783, "20,42 %").agrees).toBe("no")
  })
})

describe("petitions, Nghệ An, 2021", () => {
  it("the published 88.9 % is wrong by 13.6 points", () => {
    expect(rate(238, 316, "88,9 %")).toMatchObject({ decimal: "75.3", agrees: "no", gapPoints: 13.584 })
  })
})

describe("dossiers, Quận 1 of TP.HCM, year 2018", () => {
  it("settled and pending make up what was received", () => {
    const figures = { 3: 585_336, 7: 585_116, 10: 0, 11: 220, 12: 220, 13: 0 }
    expect(check("TT02/2017/VPCP:II.06a/VPCP/KSTT", "2018-12-14", figures)).toMatchObject({
      ok: true,
      judged: 2
    })
    expect(rate(585_116, 585_336, "99,96 %").agrees).toBe("rounded")
  })
})

describe("dossiers of one office, third quarter of 2021", () => {
  it("carried and new make the total, on time and late make what was due", () => {
    expect([14_043 + 2_191, 14_064 + 37]).toEqual([16_234, 14_101])
    expect(rate(14_064, 14_101, "99,74 %").agrees).toBe("rounded")
    expect(rate(37, 14_101, "0,26 %").agrees).toBe("rounded")
    expect(rate(461, 14_101, "3,3 %").agrees).toBe("rounded")
  })
})

describe("dossiers, Lâm Đồng, first quarter of 2020", () => {
  const on = "2020-02-29"
  const provincial = { 3: 54_575, 7: 51_780, 10: 708, 11: 2_800, 12: 2_672, 13: 128 }
  const district = { 3: 340_060, 7: 329_596, 10: 5_685, 11: 3_405, 12: 2_436, 13: 969 }

  it("pending dossiers add up at each level", () => {
    expect([51_072 + 708, 323_911 + 5_685]).toEqual([51_780, 329_596])
    expect([2_672 + 128, 2_436 + 969]).toEqual([2_800, 3_405])
  })
  it("the levels make the province, save for the misprint of 635,593 for 635,595", () => {
    expect(54_575 + 340_060 + 264_610).toBe(659_245)
    expect(51_780 + 329_596 + 261_896).toBe(643_272)
    expect(51_072 + 323_911 + 260_612).toBe(635_595)
    const found = check("II.06a/VPCP/KSTT", on, { 7: 643_272, 8: 0, 9: 635_593, 10: 7_677 })
    expect(found.violations).toMatchObject([{ relation: "7=8+9+10", left: 643_272, right: 643_270 }])
  })
  it("8,801 dossiers are neither settled nor pending", () => {
    const found = check("II.06a/VPCP/KSTT", on, { 3: 659_245, 7: 643_272, 11: 7_172, 12: 5_950, 13: 1_222 })
    expect(found.violations).toMatchObject([{ relation: "3=7+11", left: 659_245, right: 650_444 }])
  })
  it("no level balances either, though each pending figure does", () => {
    for (const figures of [provincial, district])
      expect(check("II.06a/VPCP/KSTT", on, figures).violations.map(v => v.relation)).toContain("3=7+11")
  })
  it("the rates are rounded from the printed figures", () => {
    expect(rate(635_593, 643_272, "98,81 %").agrees).toBe("rounded")
    expect(rate(7_677, 643_272, "1,19 %").agrees).toBe("rounded")
    expect(rate(260_612, 261_896, "99,51 %").agrees).toBe("rounded")
  })
})

describe("consultation of voters, Hoài Nhơn (Bình Định)", () => {
  it("the same votes are 96.71 % of all and 98.997 % of those who took part", () => {
    expect(rate(164_535, 168_425, "97,69 %").agrees).toBe("rounded")
    expect(rate(162_884, 168_425, "96,71 %").agrees).toBe("rounded")
    expect(rate(162_884, 164_535, "98,997 %").agrees).toBe("rounded")
    expect(rate(162_884, 164_535, "96,71 %").agrees).toBe("no")
    expect(rate(1_485, 168_425, "0,88 %").agrees).toBe("rounded")
  })
})
