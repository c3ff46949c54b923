import { describe, expect, it } from "vitest"
import {
  atLeast,
  between,
  consecutive,
  days,
  golden,
  months,
  moreThan,
  times,
  value,
  workingDays,
  workingDaysBefore,
  years
} from "./golden.js"

describe("state enterprises", () => {
  golden([
    ["enterprise.disclosure.publish", "2026-11-24", days(15), "fifteen calendar days, not working days"],
    ["enterprise.disclosure.publish", "2023-07-01", days(15), "the first day of the law"],
    ["enterprise.disclosure.publish", "2023-06-30", "NotVerified", "the day before"],
    ["enterprise.disclosure.intranet", "2026-11-24", consecutive(20), "twenty days"],
    ["enterprise.disclosure.board", "2026-11-24", consecutive(20), "twenty days"],
    ["enterprise.conference.request", "2026-11-24", atLeast(1, 3), "a third of the workers"],
    ["enterprise.conference.time", "2026-11-24", months(3), "after the financial year"],
    ["enterprise.conference.plenary", "2026-11-24", between(1, 99), "fewer than a hundred"],
    ["enterprise.conference.quorum", "2026-11-24", atLeast(2, 3), "two thirds there"],
    ["enterprise.conference.approval", "2026-11-24", moreThan(1, 2), "of those attending"],
    ["enterprise.conference.review", "2026-11-24", times(1, "half-year"), "every six months"],
    ["enterprise.dialogue", "2026-11-24", times(1, "year"), "once a year"],
    ["enterprise.inspection-board.size", "2026-11-24", between(3, 9), "three to nine"],
    [
      "enterprise.inspection-board.size",
      "2026-11-24",
      between(3, null),
      "more",
      { "special-or-scattered": true }
    ],
    ["enterprise.inspection-board.term", "2026-11-24", years(2), "two years"],
    [
      "enterprise.inspection-board.recognition",
      "2026-11-24",
      workingDays(5),
      "the union: nothing was repealed here"
    ],
    [
      "enterprise.inspection-board.plan-notice",
      "2026-11-24",
      workingDaysBefore(5),
      "five working days before"
    ],
    ["enterprise.inspection-board.reply", "2026-11-24", days(15), "fifteen days"],
    [
      "enterprise.opt-in",
      "2026-11-24",
      { duties: ["notify-the-union", "publish-what-is-applied"] },
      "others may opt in"
    ]
  ])

  it("publish eight matters and decide five", () => {
    expect(value("enterprise.disclosure.matters", "2026-11-24")).toHaveLength(8)
    expect(value("enterprise.matters", "2026-11-24")).toHaveLength(5)
  })
})
