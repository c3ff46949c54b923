import { describe, expect, it } from "vitest"
import {
  answer,
  atLeast,
  between,
  days,
  daysBefore,
  golden,
  months,
  value,
  workingDays,
  years
} from "./golden.js"

describe("electing the head of a neighbourhood", () => {
  golden([
    ["election.plan", "2026-11-24", daysBefore(20), "decision and plan"],
    ["election.candidates", "2026-11-24", daysBefore(15), "the list of candidates"],
    ["election.team", "2026-11-24", daysBefore(10), "the team"],
    ["election.notice", "2026-11-24", daysBefore(7), "the decisions are made known"],
    ["election.plan", "2023-08-15", daysBefore(20), "the first day of the decree"],
    ["election.plan", "2023-08-14", "NotVerified", "law without decree, the day before"],
    ["election.plan", "2018-05-10", "NotVerified", "the guidance of 2008 was not read on it"],
    ["election.plan", "2007-06-30", "NotYetInForce", "before the ordinance"],
    ["election.candidate-number", "2026-11-24", between(1, null), "one is enough"],
    [
      "election.candidate-list",
      "2026-11-24",
      { at: ["nomination", "self-nomination"] },
      "more at the meeting"
    ],
    ["election.team-members", "2026-11-24", { candidates: "excluded" }, "no candidate on the team"],
    ["election.again", "2026-11-24", "commune-committee", "nobody above half: the commune decides"],
    ["election.again.term", "2018-05-10", days(15), "fifteen days under the guidance of 2008"],
    ["election.again.term", "2023-08-14", "NotVerified", "between two regimes"],
    ["election.again.term", "2026-11-24", "NoLongerInForce", "the decree sets no term"],
    ["election.recognition", "2026-11-24", workingDays(5), "five working days"],
    ["election.recognition", "2023-07-01", workingDays(5), "already in the law"],
    ["election.recognition", "2023-06-30", "NotVerified", "the day before"]
  ])
})

describe("dismissing and replacing the head", () => {
  golden([
    ["dismissal.petition", "2026-11-24", atLeast(1, 2), "half of the households may ask: 150 of 300"],
    ["dismissal.petition", "2023-08-14", "NotVerified", "before the decree"],
    ["dismissal.recognition", "2026-11-24", workingDays(5), "five working days"],
    ["dismissal.no-agreement", "2026-11-24", { by: "commune-committee" }, "the commune, with the Front"],
    ["dismissal.new-election", "2026-11-24", days(60), "sixty days to decide on the election"],
    ["head.interim", "2026-11-24", "until-elected", "until a new head is elected"],
    ["head.interim.limit", "2026-05-26", months(6), "six months at most since NĐ 185/2026"],
    ["head.interim.limit", "2026-05-25", "NotYetInForce", "no cap the day before"],
    ["head.term", "2026-05-26", years(5), "five years"],
    ["head.term", "2026-05-25", "NotVerified", "two and a half or five before, only remembered"],
    ["head.term-change", "2026-11-24", months(6), "six months shorter or longer"],
    ["head.age", "2026-11-24", between(21, null), "twenty-one"]
  ])

  it("rests on a summary where it rests on NĐ 185/2026", () => {
    expect(answer("head.term", "2026-11-24")).toMatchObject({ confidence: "B" })
  })

  it("has three ways to come before the meeting", () => {
    expect(value("dismissal.grounds", "2026-11-24")).toMatchObject([
      { code: "own-request" },
      { code: "front-proposal" },
      { code: "household-petition" }
    ])
  })
})
