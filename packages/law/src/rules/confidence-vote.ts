import { cite } from "../citation.js"
import { cadence } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { ordinance, ordinanceEnds } from "./democracy-earlier.js"

/** Pháp lệnh 34/2007 Đ26: the Front's confidence vote on the leaders of a commune. */

/** Đ26 — "Hai năm một lần trong mỗi nhiệm kỳ của HĐND cấp xã", on chairs and deputies of council and committee. */
export const frontConfidenceVote = rule("front.confidence-vote", {
  label: {
    vi: "Mặt trận lấy phiếu tín nhiệm ở cấp xã",
    en: "the Front's confidence vote on commune leaders"
  },
  is: Timeline.enacted(
    "2007-07-01",
    cite(ordinance, "Đ26", "Hai năm một lần trong mỗi nhiệm kỳ của HĐND cấp xã"),
    cadence(1, "year", { everyPeriods: 2 })
  ).repealed("2023-07-01", ordinanceEnds)
})
