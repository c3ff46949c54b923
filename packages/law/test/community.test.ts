import { describe, expect, it } from "vitest"
import {
  answer,
  atLeast,
  between,
  codes,
  days,
  daysBefore,
  golden,
  months,
  moreThan,
  value,
  workingDays
} from "./golden.js"

describe("who puts a matter to the people", () => {
  golden([
    ["community.proposal", "2026-11-24", { by: "neighbourhood-head" }, "in the neighbourhood its head"],
    [
      "community.proposal",
      "2026-11-24",
      { by: "commune-chair", agreedWith: "commune-front-chair" },
      "in the commune its chair, agreed with the Front",
      { "commune-scope": true }
    ],
    ["community.initiative", "2026-11-24", atLeast(1, 10), "a tenth of all households, itself enough"],
    ["community.initiative", "2023-06-30", "NotVerified", "the ordinance was not read on it"],
    ["community.initiative.below-support", "2026-11-24", "if-front-approves", "less, if the Front approves"],
    ["community.initiative.consent", "2026-11-24", months(3), "each consent by itself, three months"]
  ])
})

describe("the meeting", () => {
  golden([
    ["community.convener", "2026-11-24", "neighbourhood-head", "the head calls the meeting"],
    ["community.convener", "2026-11-24", "election-team", "an election is the team's", { election: true }],
    [
      "community.convener",
      "2026-11-24",
      "neighbourhood-front-head",
      "a dismissal is the Front's",
      { dismissal: true }
    ],
    [
      "community.convener",
      "2026-11-24",
      "commune-chair",
      "nobody calls the meeting on himself",
      { dismissal: true, "head-is-front-head": true }
    ],
    [
      "community.convener",
      "2026-11-24",
      "whom-the-commune-chair-names",
      "without a head the chair names somebody",
      { vacant: true }
    ],
    [
      "community.convener",
      "2026-11-24",
      "election-team",
      "but not for an election",
      { vacant: true, election: true }
    ],
    ["community.convener", "2023-08-14", "NotVerified", "before the decree, an election", { election: true }],
    ["community.meeting-notice", "2026-11-24", daysBefore(2), "two days before the meeting"],
    ["community.meeting-notice", "2023-08-15", daysBefore(2), "the first day of NĐ 59/2023"],
    ["community.meeting-notice", "2023-08-14", "NotVerified", "law without decree: the day before"],
    ["community.meeting-notice", "2018-05-10", "NotVerified", "the guidance of 2008 was not read on it"],
    ["community.meeting-documents", "2026-11-24", daysBefore(2), "documents for D1–D3 with the notice"],
    [
      "community.cluster-meetings",
      "2026-11-24",
      { households: between(200, null), scattered: "enough-by-itself" },
      "200 households or scattered"
    ],
    [
      "community.cluster-meetings",
      "2023-06-30",
      { households: between(201, null), scattered: "also-required", cluster: between(50, 150) },
      "more than 200 and scattered, the day before"
    ],
    ["community.cluster-plan", "2026-11-24", "commune-committee", "the commune decides the plan"],
    ["community.secretary", "2026-11-24", moreThan(1, 2), "of those present"],
    ["community.voting-method", "2026-11-24", moreThan(1, 2), "of those present"],
    ["community.counting-board", "2026-11-24", moreThan(1, 2), "of those present"],
    [
      "community.counting-board.composition",
      "2026-11-24",
      { members: between(3, 5), witnesses: 2, copies: 3 },
      "three to five, two witnesses, three copies"
    ],
    ["community.quorum", "2026-11-24", "enough-to-approve", "the law sets no quorum of its own"],
    ["community.quorum", "2018-05-10", moreThan(1, 2), "the guidance of 2008 did"],
    [
      "community.household-representative",
      "2026-11-24",
      { capacity: "full-civil-capacity" },
      "who may represent"
    ],
    ["community.dissenting-member", "2026-11-24", "may-attend-and-speak", "one household, one vote"]
  ])
})

describe("ballots and the online vote", () => {
  golden([
    ["community.ballot-plan", "2026-11-24", days(2), "two days from its issue"],
    [
      "community.ballot-team",
      "2026-11-24",
      { members: between(3, 5), ledBy: "front-representative" },
      "the team"
    ],
    ["community.ballot-team", "2023-08-14", { ledBy: null }, "the law named no leader, the decree does"],
    ["community.ballot-notice", "2026-11-24", daysBefore(2), "two days before the ballots go out"],
    ["community.ballot-notice", "2023-07-01", daysBefore(2), "in the law itself, so before the decree"],
    ["community.ballot-per-household", "2026-11-24", between(1, 1), "one"],
    ["community.ballot-witnesses", "2026-11-24", between(2, 2), "two households"],
    ["community.ballot-mark", "2026-11-24", "head-signature-bottom-right", "in the neighbourhood"],
    [
      "community.ballot-mark",
      "2026-11-24",
      "commune-stamp-top-left",
      "in the whole commune",
      { "commune-scope": true }
    ],
    ["community.online-choice", "2026-11-24", moreThan(1, 2), "first the form is chosen, of all households"],
    ["community.online-choice", "2023-08-14", "NotVerified", "before the decree"],
    [
      "community.online-approval",
      "2026-11-24",
      moreThan(1, 2),
      "then the matter is approved, of all households"
    ],
    ["community.online-team", "2026-11-24", { members: between(3, 5) }, "three to five"],
    ["community.online-report", "2026-11-24", ["commune-committee", "commune-front"], "told first"]
  ])
})

describe("what becomes of the decision", () => {
  golden([
    ["community.send-decision", "2026-11-24", workingDays(5), "to commune and Front"],
    ["community.send-decision", "2023-07-01", workingDays(5), "the first day of the law"],
    ["community.send-decision", "2023-06-30", "NotVerified", "the day before"],
    ["community.recognition", "2026-11-24", workingDays(5), "from receipt"],
    ["community.recognition", "2023-06-30", "NotVerified", "the day before"],
    ["community.approval.contributions", "2023-06-30", moreThan(1, 2), "more than half the day before"],
    ["community.approval.contributions", "2023-07-01", atLeast(2, 3), "two thirds from 2023-07-01"],
    ["community.approval.contributions.commune", "2026-11-24", atLeast(2, 3), "of the neighbourhoods"],
    [
      "community.approval.contributions.commune.neighbourhood",
      "2026-11-24",
      "NotVerified",
      "how a neighbourhood approves is inferred, not written"
    ],
    ["community.approval.other", "2026-11-24", moreThan(1, 2), "more than half of all"],
    ["community.approval.of", "2018-05-10", "voters-or-household-voters", "voters were counted then"],
    ["community.approval.of", "2023-07-01", "household-representatives", "households since"],
    ["community.effect.vote", "2026-11-24", "vote", "D1, D2, D6"],
    ["community.effect.commune", "2026-11-24", "set-by-commune", "D1, D2 in the commune"],
    ["community.effect.covenant", "2023-06-30", "district-recognition", "the district, the day before"],
    ["community.effect.covenant", "2023-07-01", "commune-recognition", "the commune since"],
    ["community.effect.head", "2018-05-10", "commune-recognition", "the commune already then"],
    ["community.effect.boards", "2026-11-24", "front-recognition", "the Front, not the commune"],
    ["community.second-vote", "2018-05-10", ["meet-again", "ballots-to-absentees"], "the guidance of 2008"],
    [
      "community.annulment",
      "2026-11-24",
      { procedural: ["abolish", "ask-to-amend"] },
      "out of procedure: a choice"
    ],
    ["community.self-amendment", "2026-11-24", "by-the-same-procedure", "as it was made"],
    ["community.result-report", "2026-11-24", { by: "neighbourhood-head" }, "the head reports"],
    ["community.council-report", "2026-11-24", "nearest-ordinary-session", "to the council"],
    [
      "community.decision-document",
      "2026-11-24",
      ["resolution", "minutes", "memorandum", "agreement"],
      "four forms"
    ]
  ])

  it("holds seven things in its document", () => {
    expect(value("community.decision-contents", "2026-11-24")).toHaveLength(7)
  })

  it("lists the six matters of Điều 15, and the ordinance's in other words", () => {
    expect(codes("community.matters", "2026-11-24")).toEqual(["D1", "D2", "D3", "D4", "D5", "D6"])
    expect(answer("community.matters", "2018-05-10")).toMatchObject({ confidence: "B" })
  })

  it("tells the quarrel of law and decree on ballots only since the decree", () => {
    expect(answer("community.forms", "2023-08-14")).toMatchObject({ readings: [] })
    expect(answer("community.forms", "2023-08-15")).toMatchObject({
      readings: [
        { basis: [{ instrument: "10/2022/QH15", at: "Đ19.k1.c" }] },
        { basis: [{ instrument: "59/2023/NĐ-CP", at: "Đ4.k1.a" }] }
      ]
    })
  })

  it.each(["D3", "D4", "D5"])("keeps %s in the meeting in the whole commune too, by Điều 17.2", matter => {
    const forms = answer("community.forms", "2026-11-24") as {
      readonly value: readonly { form: string; scope: string; matters: readonly string[]; when: string }[]
    }
    expect(
      forms.value.filter(o => o.form === "ballot" && o.scope === "commune" && o.matters.includes(matter))
    ).toMatchObject([{ when: "failed-meeting", basis: { at: "Đ19.k1.b" } }])
  })
})
