import { describe, expect, it } from "vitest"
import {
  answer,
  atLeast,
  consecutive,
  days,
  daysBefore,
  golden,
  moreThan,
  times,
  value,
  wordsOf
} from "./golden.js"

describe("consultation", () => {
  golden([
    ["consultation.period", "2026-11-24", consecutive(20), "twenty days, not fifteen and not thirty"],
    ["consultation.period", "2023-07-01", consecutive(20), "the first day of the law"],
    ["consultation.period", "2023-06-30", "NotVerified", "the ordinance was not read on it"],
    ["consultation.period", "2007-06-30", "NotYetInForce", "before the ordinance"],
    ["consultation.special-law", "2026-11-24", "prevails", "a law of the field goes before"],
    ["consultation.plan", "2026-11-24", ["commune-council", "commune-front"], "who receives the plan"],
    [
      "consultation.explanation",
      "2026-11-24",
      "if-it-differs-from-the-majority",
      "who decides otherwise explains"
    ],
    ["consultation.result", "2026-11-24", { publishedAs: "K11" }, "the result is itself published"],
    [
      "consultation.addressee-hearing",
      "2026-11-24",
      { when: "on-request", except: ["state-secret", "administrative-penalty"] },
      "the burdened person is heard on request"
    ],
    ["consultation.council-report", "2026-11-24", "nearest-ordinary-session", "to the council"]
  ])

  it("has nine matters; the second loses its level and the sixth its wording on 2025-07-01", () => {
    expect(value("consultation.matters", "2026-11-24")).toHaveLength(9)
    expect(wordsOf("2", "consultation.matters", "2025-06-30")).toBe("Dự thảo quy hoạch sử dụng đất cấp huyện")
    expect(wordsOf("2", "consultation.matters", "2025-07-01")).toBe("Dự thảo quy hoạch sử dụng đất")
    expect(wordsOf("6", "consultation.matters", "2025-06-30")).toContain("quy hoạch chung xây dựng")
    expect(wordsOf("6", "consultation.matters", "2025-07-01")).toBe("Dự thảo quy hoạch đô thị và nông thôn")
  })

  it("has eight forms", () => {
    expect(value("consultation.forms", "2026-11-24")).toHaveLength(8)
  })
})

const confidence = (on: string) => {
  const found = answer("dialogue.notice", on)
  return found._tag === "Ruling" ? found.confidence : found._tag
}

describe("the dialogue of the commune with its people", () => {
  golden([
    ["dialogue.cadence", "2018-05-10", times(1, "year"), "Luật 77/2015: once a year at least"],
    ["dialogue.cadence", "2015-12-31", "NotYetInForce", "before Luật 77/2015"],
    ["dialogue.cadence", "2026-11-24", times(1, "year"), "Luật 72/2025: the same"],
    ["dialogue.request", "2025-06-15", "NotVerified", "Luật 65/2025 was not read"],
    ["dialogue.request", "2025-06-16", atLeast(1, 10), "ten per cent of voters is enough for a dialogue"],
    ["dialogue.request", "2018-05-10", "NotYetInForce", "Luật 77/2015 had no such trigger"],
    [
      "voter.council-session",
      "2026-11-24",
      moreThan(1, 10),
      "more than ten per cent for a council's session"
    ],
    ["dialogue.notice", "2018-05-10", daysBefore(7), "seven days in 2015"],
    ["dialogue.notice", "2025-03-01", daysBefore(7), "seven days in Luật 65/2025, as paraphrased"],
    ["dialogue.notice", "2025-06-16", daysBefore(7), "seven days in Luật 72/2025"],
    [
      "dialogue.notice-contents",
      "2026-11-24",
      ["time", "place", "content", "manner-of-attending"],
      "the manner of attending is new"
    ],
    ["dialogue.notice-contents", "2018-05-10", ["time", "place", "content"], "three things in 2015"],
    ["dialogue.result", "2026-11-24", days(10), "ten days from the day it is held"],
    ["dialogue.result", "2018-05-10", "NotYetInForce", "no such term in 2015"],
    ["dialogue.result", "2025-06-15", "NotVerified", "the day before Luật 72/2025"],
    [
      "dialogue.result-channels",
      "2026-11-24",
      ["media", "headquarters-board", "neighbourhood-heads"],
      "three channels"
    ],
    [
      "dialogue.modes",
      "2026-11-24",
      ["in-person", "online", "social-network", "by-cluster"],
      "ways to hold it"
    ]
  ])

  it("is sure of 2015 and 2025-06, and only half sure of the months between", () => {
    expect(["2025-02-28", "2025-03-01", "2025-06-15", "2025-06-16"].map(confidence)).toEqual([
      "A",
      "B",
      "B",
      "A"
    ])
  })
})

describe("the community's conference at the end of the year", () => {
  golden([
    ["annual-conference.cadence", "2026-11-24", times(1, "year"), "once a year"],
    ["annual-conference.notice", "2026-11-24", daysBefore(5), "five days, not the two of a meeting"],
    ["annual-conference.notice", "2023-08-15", daysBefore(5), "the first day of the decree"],
    ["annual-conference.notice", "2023-08-14", "NotVerified", "the day before"],
    [
      "annual-conference.plan",
      "2026-11-24",
      ["commune-committee", "commune-front", "inspection-board"],
      "who receives the plan"
    ],
    [
      "annual-conference.attendance",
      "2026-11-24",
      { attendedBy: "every-household-representative" },
      "everybody"
    ]
  ])

  it("hears three reports", () => {
    expect(value("annual-conference.reports", "2026-11-24")).toMatchObject([
      { code: "head" },
      { code: "front" },
      { code: "inspection-board" }
    ])
  })
})

describe("what the commune must set up", () => {
  golden([
    ["assurance.satisfaction-system", "2026-11-24", "commune-committee", "a system of ratings"],
    [
      "assurance.regulation",
      "2026-11-24",
      { mayWiden: true, mayNarrow: false },
      "its regulation never narrows the law"
    ]
  ])
})

it.each([
  ["consultation.period", "2026-11-24", "not-regulated"],
  ["covenant.draft-posting", "2026-11-24", "not-regulated"],
  ["complaint.publish-decision.posting", "2026-11-24", "not-regulated"],
  ["complaint.publish-decision.portal", "2020-12-09", "not-regulated"],
  ["complaint.publish-decision.portal", "2020-12-10", undefined],
  ["voter.reply-posting", "2026-11-24", "not-regulated"],
  ["disclosure.board", "2026-11-24", undefined]
] as const)("%s on %s: what a break does is said only where the text says liên tục", (id, on, breaks) => {
  expect((value(id, on) as { breaks?: string }).breaks).toBe(breaks)
})
