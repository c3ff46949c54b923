import { describe, expect, it } from "vitest"
import { answer, days, daysBefore, golden, moreThan, times, value } from "./golden.js"

describe("supervision and criticism by the Front", () => {
  golden([
    ["front.supervision-hearing", "2026-11-24", times(1, "half-year"), "every six months"],
    ["front.supervision-hearing", "2015-12-31", "NotYetInForce", "before Luật 75/2015"],
    ["front.supervision-plan", "2026-11-24", { quarter: 4 }, "in the fourth quarter"],
    ["front.supervision-notice", "2026-11-24", daysBefore(15), "fifteen days before the session"],
    ["front.supervision-notice", "2017-06-14", "NotYetInForce", "the day before NQLT 403"],
    ["front.supervised-report", "2026-11-24", daysBefore(7), "seven days before"],
    ["front.supervision-report", "2026-11-24", days(15), "fifteen days after"],
    ["front.criticism-draft", "2026-11-24", daysBefore(15), "fifteen days before submission"],
    ["front.criticism-reply", "2026-11-24", { id: "front.criticism-reply" }, "in writing, without a term"],
    ["front.party-rules", "2026-11-24", "NotVerified", "the Party's rules were not read"],
    [
      "front.confidence-vote",
      "2018-05-10",
      { times: 1, per: "year", everyPeriods: 2 },
      "every two years then"
    ],
    ["front.confidence-vote", "2023-07-01", "NoLongerInForce", "it ended with the ordinance"]
  ])

  it("supervises in four forms, criticises in three", () => {
    expect(value("front.supervision-forms", "2026-11-24")).toHaveLength(4)
    expect(value("front.criticism-forms", "2026-11-24")).toHaveLength(3)
  })
})

describe("supervision by the People's Council", () => {
  golden([
    ["council.explanation-notice", "2026-02-28", daysBefore(10), "the last day of Luật 87/2015"],
    ["council.explanation-notice", "2026-03-01", "NotVerified", "Luật 121/2025 was not read"],
    ["council.explanation-notice", "2016-06-30", "NotYetInForce", "before Luật 87/2015"],
    ["council.explanation-conclusion", "2018-05-10", moreThan(1, 2), "more than half of all members"],
    ["council.petition-supervision", "2018-05-10", { verifiedBy: "council-board" }, "a board verifies"],
    ["council.recommendation-reply", "2026-03-01", days(15), "as commentary on Luật 121/2025 has it"],
    ["council.recommendation-reply", "2026-03-01", days(30), "a complex matter", { complex: true }],
    ["council.recommendation-reply", "2026-02-28", "NotYetInForce", "Luật 87/2015 had no such term"],
    ["council.question-answer", "2018-05-10", days(20), "a deputy's question"],
    ["council.delegation-outline", "2018-05-10", days(15), "the outline of a delegation"],
    ["council.delegation-notice", "2018-05-10", daysBefore(10), "ten days before the session"],
    ["council.delegation-report", "2018-05-10", days(15), "its report"],
    ["council.delegation-review", "2018-05-10", days(7), "considered within seven days"],
    ["council.measure-report", "2026-02-28", days(7), "what was done on its demand"],
    ["council.measure-report", "2026-03-01", "NotVerified", "Luật 121/2025 was not read"]
  ])
})

describe("the Party's reception and dialogue", () => {
  golden([
    ["party.reception", "2026-11-24", { times: 1, per: "month", of: "day" }, "one day a month"],
    [
      "party.reception",
      "2026-11-24",
      { times: 2, per: "month", of: "day" },
      "two at the commune",
      { commune: true }
    ],
    ["party.dialogue", "2026-11-24", "NotVerified", "how often is only remembered", { commune: true }],
    ["party.reception", "2019-02-17", "NotYetInForce", "the day before"]
  ])

  it("warns that the regulation was not read", () => {
    expect(answer("party.reception", "2026-11-24")).toMatchObject({ confidence: "B" })
  })
})

describe("neighbourhoods and the units above them", () => {
  golden([
    [
      "neighbourhood.kinds",
      "2026-05-26",
      [{ in: "xã", is: "thôn" }, { in: "phường" }, { in: "đặc khu" }],
      "since then"
    ],
    ["neighbourhood.kinds", "2026-05-25", "NotVerified", "the circulars were not read"],
    ["neighbourhood.authority", "2026-11-24", { usually: "commune-council" }, "the commune's council"],
    ["neighbourhood.size", "2026-11-24", "NotVerified", "Điều 10 was not to be had"],
    ["unit.commune-kinds", "2025-06-30", ["xã", "phường", "thị trấn"], "townships until then"],
    ["unit.commune-kinds", "2025-07-01", ["xã", "phường", "đặc khu"], "special zones since"],
    ["unit.district-level", "2025-06-30", "exists", "the last day of the districts"],
    ["unit.district-level", "2025-07-01", "NoLongerInForce", "two levels since"]
  ])
})
