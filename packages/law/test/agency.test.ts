import { day, isRuling, leastReaching } from "@danchu/law"
import { conferenceApproval, conferenceQuorum } from "@danchu/law/rules/agency-conference"
import { describe, expect, it } from "vitest"
import {
  answer,
  atLeast,
  between,
  codes,
  consecutive,
  days,
  golden,
  months,
  moreThan,
  times,
  value,
  wordsOf,
  workingDays,
  workingDaysBefore,
  years
} from "./golden.js"

const words =
  (code: string, id: string) =>
  (on: string, facts = {}) =>
    wordsOf(code, id, on, facts)
const e = words("e", "agency.disclosure.forms")
const fifth = words("5", "agency.consultation.forms")
const mixed = { "not-fully-budget-paid": true }

describe("publishing to the staff", () => {
  golden([
    ["agency.disclosure.publish", "2026-11-24", workingDays(5), "five working days"],
    ["agency.disclosure.publish", "2023-06-30", "NotVerified", "NĐ 04/2015 was not read"],
    ["agency.disclosure.publish", "2015-02-24", "NotYetInForce", "before NĐ 04/2015"],
    ["agency.disclosure.intranet", "2026-11-24", consecutive(20), "twenty days, not the commune's thirty"],
    ["agency.disclosure.board", "2026-11-24", consecutive(20), "twenty days"],
    ["agency.disclosure.board", "2023-06-30", "NotVerified", "thirty before, only remembered"],
    [
      "agency.disclosure.board-waiver",
      "2026-11-24",
      "written-notice-to-all-staff",
      "or a letter to everybody"
    ]
  ])

  it("covers twelve matters in seven forms", () => {
    expect(value("agency.disclosure.matters", "2026-11-24")).toHaveLength(12)
    expect(codes("agency.disclosure.forms", "2026-11-24")).toEqual(["a", "b", "c", "d", "đ", "e", "g"])
  })

  it("drops the union from form e on 2025-07-01, but not where wages come from elsewhere too", () => {
    expect(e("2025-06-30")).toContain("Công đoàn")
    expect(e("2025-07-01")).not.toContain("Công đoàn")
    expect(e("2025-07-01", mixed)).toContain("Công đoàn")
  })
})

describe("the staff conference", () => {
  golden([
    ["agency.conference.request", "2026-11-24", atLeast(1, 3), "a third of all staff"],
    ["agency.conference.request", "2018-05-10", atLeast(1, 3), "a third under NĐ 04/2015 too"],
    [
      "agency.conference.askers",
      "2025-06-30",
      ["union", "head", "one-third-of-staff"],
      "the union until then"
    ],
    [
      "agency.conference.askers",
      "2025-07-01",
      ["head", "one-third-of-staff"],
      "Luật 97/2025 drops the union"
    ],
    [
      "agency.conference.askers",
      "2025-07-01",
      ["union", "head", "one-third-of-staff"],
      "but not where wages come from elsewhere too",
      mixed
    ],
    ["agency.conference.ballot", "2025-06-30", { agreedWith: "union" }, "agreed with the union"],
    ["agency.conference.ballot", "2025-07-01", { by: "head", agreedWith: null }, "the head alone"],
    ["agency.conference.ballot", "2025-07-01", { agreedWith: "union" }, "the union there still", mixed],
    ["agency.conference.cadence", "2026-11-24", times(1, "year"), "once a year"],
    ["agency.conference.time", "2026-11-24", months(3), "three months into the next working year"],
    ["agency.conference.plenary", "2026-11-24", between(1, 99), "fewer than a hundred: everybody"],
    ["agency.conference.plenary", "2023-06-30", between(1, 200), "up to two hundred the day before"],
    ["agency.conference.optional", "2026-11-24", between(1, 7), "seven or fewer may do without"],
    ["agency.conference.quorum", "2026-11-24", atLeast(2, 3), "two thirds there"],
    ["agency.conference.quorum", "2018-05-10", atLeast(2, 3), "two thirds then"],
    ["agency.conference.approval", "2026-11-24", moreThan(1, 2), "of those attending"],
    ["agency.conference.review", "2026-11-24", times(1, "half-year"), "every six months"]
  ])

  it("in an agency of ninety: sixty must come, and thirty-one of them approve", () => {
    const on = day("2026-11-24")
    const quorum = conferenceQuorum.on(on)
    const approval = conferenceApproval.on(on)
    expect(isRuling(quorum) && leastReaching(quorum.value, 90)).toBe(60)
    expect(isRuling(approval) && leastReaching(approval.value, 60)).toBe(31)
  })

  it("of 107 delegates summoned 72 must come", () => {
    expect(leastReaching({ kind: "share", num: 2, den: 3, atLeast: true }, 107)).toBe(72)
  })

  it("has nine steps until 2025-06-30, seven since, their letters kept", () => {
    expect(codes("agency.conference.order", "2025-06-30")).toEqual([
      "a",
      "b",
      "c",
      "d",
      "đ",
      "e",
      "g",
      "h",
      "i"
    ])
    expect(codes("agency.conference.order", "2025-07-01")).toEqual(["a", "c", "d", "đ", "e", "g", "i"])
    expect(codes("agency.conference.order", "2025-07-01", mixed)).toHaveLength(9)
  })

  it("decides four matters", () => {
    expect(codes("agency.matters", "2026-11-24")).toEqual(["1", "2", "3", "4"])
  })
})

describe("consulting the staff", () => {
  it("covers eleven matters in six forms, the fifth without the union's name since 2025-07-01", () => {
    expect(codes("agency.consultation.matters", "2026-11-24")).toHaveLength(11)
    expect(codes("agency.consultation.forms", "2026-11-24")).toHaveLength(6)
    expect(fifth("2025-06-30")).toContain("Công đoàn")
    expect(fifth("2025-07-01")).not.toContain("Công đoàn")
    expect(fifth("2025-07-01", mixed)).toContain("Công đoàn")
  })
})

describe("the inspection board of an agency", () => {
  golden([
    ["agency.inspection-board.size", "2026-11-24", between(3, 9), "three to nine"],
    [
      "agency.inspection-board.size",
      "2026-11-24",
      between(3, null),
      "more where it is scattered",
      { "special-or-scattered": true }
    ],
    [
      "agency.inspection-board.size",
      "2026-11-24",
      between(0, 0),
      "none with seven staff",
      { "seven-or-fewer-staff": true }
    ],
    ["agency.inspection-board.term", "2026-11-24", years(2), "two years, unlike the commune's"],
    [
      "agency.inspection-board.exclusions",
      "2026-11-24",
      ["head", "deputy-head", "chief-accountant"],
      "not these"
    ],
    ["agency.inspection-board.recogniser", "2025-06-30", "union", "the union until then"],
    ["agency.inspection-board.recogniser", "2025-07-01", "nobody-named", "its duty was repealed"],
    ["agency.inspection-board.recogniser", "2025-07-01", "union", "it keeps it there", mixed],
    ["agency.inspection-board.recognition", "2025-06-30", workingDays(5), "five working days"],
    ["agency.inspection-board.recognition", "2025-07-01", "NotVerified", "nobody is named to do it"],
    ["agency.inspection-board.recognition", "2025-07-01", workingDays(5), "the union there still", mixed],
    ["agency.inspection-board.deputies", "2026-11-24", between(0, 2), "with nine members or more"],
    ["agency.inspection-board.plans", "2026-11-24", ["quarter", "half-year", "year"], "three programmes"],
    ["agency.inspection-board.plan-notice", "2026-11-24", workingDaysBefore(5), "five working days before"],
    ["agency.inspection-board.reply", "2026-11-24", days(15), "fifteen days"]
  ])

  it("tells that law and decree part ways on the recogniser", () => {
    expect(answer("agency.inspection-board.recogniser", "2026-11-24")).toMatchObject({
      basis: [{ instrument: "10/2022/QH15", at: "Đ63.k2", by: { instrument: "97/2025/QH15", at: "Đ4.k8" } }],
      readings: [{ value: "union", basis: [{ instrument: "59/2023/NĐ-CP", at: "Đ21.k1.p2" }] }]
    })
    expect(answer("agency.inspection-board.recogniser", "2025-06-30")).toMatchObject({ readings: [] })
  })
})

it.each(["agency.conference.quorum", "agency.conference.approval"])(
  "%s is not dated to a day of 2016 that nobody read",
  id => {
    expect(value(id, "2016-12-31")).toBe("NotVerified")
    expect(answer(id, "2017-01-01")).toMatchObject({ _tag: "Ruling", confidence: "B" })
  }
)
