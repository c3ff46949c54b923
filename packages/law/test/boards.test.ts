import { day } from "@danchu/law"
import { boardTransition } from "@danchu/law/rules/board-transition"
import { describe, expect, it } from "vitest"
import { between, days, daysBefore, golden, moreThan, value, workingDaysBefore } from "./golden.js"

describe("the people's inspection board of a commune", () => {
  const few = { "under-five-neighbourhoods": true }
  golden([
    [
      "inspection-board.size",
      "2026-11-24",
      { min: 5, max: null, perNeighbourhood: 1 },
      "one for each neighbourhood"
    ],
    ["inspection-board.size", "2026-11-24", { min: 5, max: 5 }, "exactly five where there are fewer", few],
    [
      "inspection-board.size",
      "2023-08-14",
      { min: 5, max: null },
      "the law said 'not fewer', the decree 'at most'",
      few
    ],
    ["inspection-board.size", "2023-06-30", "NotVerified", "the law on inspection was not read"],
    ["inspection-board.term", "2026-11-24", "the-heads-term", "not two years: the heads' term"],
    ["inspection-board.term", "2023-07-01", "the-heads-term", "since the first day of the law"],
    ["inspection-board.term", "2023-06-30", "NotVerified", "two years before, only remembered"],
    ["inspection-board.by-election", "2026-11-24", between(6, null), "six months left or more"],
    [
      "inspection-board.dismissal",
      "2026-11-24",
      ["neighbourhood-front-proposes", "neighbourhood-votes", "commune-front-decides"],
      "law and decree together"
    ],
    ["inspection-board.dismissal", "2023-08-14", ["front-asks", "neighbourhood-votes"], "before the decree"],
    ["inspection-board.deputies", "2026-11-24", between(0, 2), "two at most"],
    ["inspection-board.plans", "2023-08-14", ["quarter", "half-year", "year"], "three in the law"],
    [
      "inspection-board.plans",
      "2023-08-15",
      ["quarter", "half-year", "year", "term"],
      "the decree adds the term"
    ],
    ["inspection-board.plan-notice", "2026-11-24", workingDaysBefore(5), "five working days before"],
    [
      "inspection-board.reports",
      "2026-11-24",
      ["quarter", "half-year", "year", "term", "on-request"],
      "reports"
    ],
    ["inspection-board.reply", "2026-11-24", days(15), "fifteen days, not working days"],
    ["inspection-board.reply", "2023-07-01", days(15), "the first day of the law"],
    ["inspection-board.reply", "2023-06-30", "NotVerified", "the day before"],
    ["inspection-board.majority", "2026-11-24", moreThan(1, 2), "by majority"]
  ])

  it("excludes officials and non-specialised workers", () => {
    expect(value("inspection-board.exclusions", "2026-11-24")).toMatchObject([
      { code: "officials" },
      { code: "non-specialised-workers" }
    ])
  })
})

describe("the investment supervision board", () => {
  golden([
    [
      "investment-board.creation",
      "2026-11-24",
      { by: "commune-front", per: "project" },
      "one for each project"
    ],
    ["investment-board.size", "2026-11-24", between(5, null), "five at least"],
    [
      "investment-board.residents",
      "2026-11-24",
      between(0, 5),
      "of whom five residents at most, not five to seven"
    ],
    ["investment-board.residents", "2023-08-14", "NotVerified", "before the decree"],
    ["investment-board.deputies", "2026-11-24", between(0, 2), "two at most"],
    ["investment-board.notice", "2026-11-24", daysBefore(45), "forty-five days before"],
    ["investment-board.notice", "2023-06-30", "NotVerified", "the day before the law"],
    ["investment-board.reply", "2026-11-24", days(15), "fifteen days"],
    ["investment-board.majority", "2026-11-24", moreThan(1, 2), "by majority"]
  ])

  it("excludes officials and relatives", () => {
    expect(value("investment-board.exclusions", "2026-11-24")).toMatchObject([
      { code: "officials" },
      { code: "relatives" }
    ])
  })
})

describe("boards that stood on 2023-08-15", () => {
  it.each([
    ["inspection", "Đ29.k2"],
    ["investment", "Đ29.k1"]
  ] as const)("%s boards go on under the law of their making (%s)", (board, at) => {
    expect(
      boardTransition.governs({ board, formed: day("2022-03-01"), on: day("2024-03-01") })
    ).toMatchObject({ on: "2022-03-01", basis: [{ at }] })
  })
  it("needs no clause for a board made later, or asked about earlier", () => {
    for (const [formed, on] of [
      ["2023-08-15", "2024-03-01"],
      ["2022-03-01", "2023-08-14"]
    ] as const) {
      expect(
        boardTransition.governs({ board: "inspection", formed: day(formed), on: day(on) }).basis
      ).toEqual([])
    }
  })
})
