import { day } from "@danchu/law"
import { decisionTransition } from "@danchu/law/rules/community-transition"
import { covenantTransition } from "@danchu/law/rules/covenant-transition"
import { describe, expect, it } from "vitest"
import { answer, atLeast, consecutive, golden, moreThan, value, workingDays } from "./golden.js"

describe("making a covenant", () => {
  golden([
    ["covenant.initiative", "2026-11-24", atLeast(1, 10), "a tenth of all households"],
    ["covenant.initiative.below-support", "2026-11-24", "if-front-approves", "or the Front's approval"],
    ["covenant.draft-posting", "2026-11-24", consecutive(30), "thirty days before the vote"],
    ["covenant.draft-posting", "2023-08-16", consecutive(30), "the first day of NĐ 61/2023"],
    ["covenant.draft-posting", "2023-08-15", "NotVerified", "QĐ 22/2018 was not read, the day before"],
    ["covenant.quorum", "2026-11-24", moreThan(1, 2), "a covenant has a quorum of its own"],
    ["covenant.quorum", "2023-08-15", "NotVerified", "the day before"],
    ["covenant.approval", "2018-05-10", moreThan(1, 2), "more than half then"],
    ["covenant.approval", "2026-11-24", moreThan(1, 2), "more than half now"],
    ["covenant.ballot", "2026-11-24", "after-a-meeting-without-quorum", "ballots only then"],
    ["covenant.signatures", "2026-11-24", { sealedBy: "commune-committee" }, "the seal across the joins"],
    [
      "covenant.dossier",
      "2026-11-24",
      ["request", "resolution-or-minutes", "approved-draft"],
      "three papers"
    ],
    ["covenant.file", "2026-11-24", workingDays(5), "from the meeting"],
    ["covenant.file", "2023-07-01", workingDays(5), "as any decision, from the first day of the law"],
    ["covenant.file", "2023-06-30", "NotVerified", "the day before"],
    ["covenant.recognition", "2026-11-24", workingDays(5), "from the full file"],
    ["covenant.recognition", "2023-07-01", workingDays(5), "the commune recognises since 2023-07-01"],
    ["covenant.recognition", "2023-06-30", "NotVerified", "the district's term was not read"],
    ["covenant.forward-to-district", "2018-05-10", workingDays(3), "the commune passed it on"],
    ["covenant.forward-to-district", "2023-07-01", "NoLongerInForce", "nothing to pass on any more"],
    ["covenant.send", "2026-11-24", workingDays(2), "back to head and Front"]
  ])

  it("cites the decree and the law behind it", () => {
    expect(answer("covenant.recognition", "2026-11-24")).toMatchObject({
      basis: [
        { instrument: "61/2023/NĐ-CP", at: "Đ11.k3.b" },
        { instrument: "10/2022/QH15", at: "Đ21.k2.p5" }
      ]
    })
  })
})

describe("the life of a covenant", () => {
  golden([
    ["covenant.suspend", "2026-11-24", workingDays(3), "or the answer that it is groundless"],
    ["covenant.suspension-effect", "2026-11-24", { from: "signature", until: "new-recognition" }, "at once"],
    ["covenant.abolish", "2026-11-24", workingDays(5), "or the answer that it is groundless"],
    [
      "covenant.review",
      "2026-11-24",
      { times: 1, per: "year", on: { month: 11, day: 18 } },
      "18 November or agreed"
    ],
    ["covenant.province-report", "2026-11-24", { before: { month: 11, day: 30 } }, "before 30 November"],
    ["covenant.suspend", "2023-08-15", "NotVerified", "the day before the decree"]
  ])

  it("is suspended on three grounds, abolished on four, counted in three lines", () => {
    expect(value("covenant.suspension-grounds", "2026-11-24")).toHaveLength(3)
    expect(value("covenant.abolition-grounds", "2026-11-24")).toHaveLength(4)
    expect(value("covenant.counters", "2026-11-24")).toHaveLength(3)
  })
})

const old = (on: string, fitsArticle4: boolean) =>
  covenantTransition.governs({ approved: day("2019-05-01"), fitsArticle4, on: day(on) })

describe("a covenant from before 2023-08-16", () => {
  it("goes on under its own law where it fits Điều 4", () => {
    expect(old("2026-11-24", true)).toMatchObject({
      on: "2019-05-01",
      basis: [{ at: "Đ24.k1" }, { instrument: "10/2022/QH15", at: "Đ91.k3" }],
      warnings: []
    })
  })
  it("had to be replaced before 2023-12-31 where it does not: the 30th was the last day", () => {
    expect(old("2023-12-30", false)).toMatchObject({ on: "2019-05-01", warnings: [] })
    expect(old("2023-12-31", false)).toMatchObject({ on: "2023-12-31", basis: [{ at: "Đ24.k2" }] })
    expect(old("2023-12-31", false).warnings).toHaveLength(1)
  })
  it("needs no clause before the decree, nor for a later covenant", () => {
    expect(old("2023-08-15", false).basis).toEqual([])
    expect(
      covenantTransition.governs({ approved: day("2024-01-01"), fitsArticle4: true, on: day("2026-01-01") })
    ).toEqual({ on: "2024-01-01", basis: [], readings: [], warnings: [] })
  })
})

describe("any other decision from before 2023-07-01", () => {
  it("goes on until it is amended, replaced or abolished", () => {
    expect(decisionTransition.governs({ passed: day("2020-01-01"), on: day("2024-01-01") })).toMatchObject({
      on: "2020-01-01",
      basis: [{ at: "Đ91.k3" }]
    })
    expect(decisionTransition.governs({ passed: day("2023-07-01"), on: day("2024-01-01") }).basis).toEqual([])
  })
})
