import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}

const window = { kind: "window", opensOn: 15, closesOn: 14 }

describe("reports on petitions", () => {
  it.each([
    ["report.petition.quarter", "2021-05-09", "NotYetInForce", "TT 02/2021 begins on 2021-05-10"],
    ["report.petition.quarter", "2021-05-10", window, "quoted on a ministry's site"],
    ["report.petition.year", "2024-03-05", window, "TT 01/2024, the same window"],
    ["report.petition.submit", "2026-11-24", "NotVerified", "every quotation breaks off"],
    ["report.petition.commune", "2025-06-30", "NotYetInForce", "TT 02/2025 begins on 2025-07-01"],
    ["report.petition.commune", "2025-07-01", "NotVerified", "only its header was read"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("knows no weekly or monthly report", () => {
    expect(value("report.petition.kinds", "2026-11-24")).toEqual([
      "quarter",
      "half-year",
      "nine-months",
      "year"
    ])
  })
})

describe("reports on procedures", () => {
  it.each([
    [
      "report.procedure.submit.commune",
      "2026-07-31",
      "NotVerified",
      "the earlier circular's days were not read"
    ],
    ["report.procedure.submit.commune", "2026-08-01", { kind: "day-of-month", day: 20 }, "TT 09/2026 Đ11.2"],
    ["report.procedure.submit.province", "2026-08-01", { kind: "day-of-month", day: 23 }, "TT 09/2026 Đ11.2"],
    ["report.procedure.submit.ministry-unit", "2026-08-01", { kind: "day-of-month", day: 20 }, "Đ11.1"],
    ["report.procedure.submit.ministry", "2026-08-01", { kind: "day-of-month", day: 23 }, "Đ11.1"],
    ["report.procedure.window", "2026-08-01", window, "Đ10 refers to NĐ 09/2019 Đ12"],
    ["report.state.to-government", "2019-03-11", "NotYetInForce", "NĐ 09/2019 begins on 2019-03-12"],
    ["report.state.to-government", "2026-11-24", { kind: "day-of-month", day: 25 }, "Đ13.1"],
    ["report.state.month", "2026-11-24", window, "Đ12.1"],
    ["report.state.second-half", "2026-11-24", "NotVerified", "only remembered"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(value(id, on)).toEqual(expected)
  })

  it("leaves out the months that end a quarter", () => {
    expect(value("report.procedure.frequency", "2026-08-01")).toMatchObject({
      months: [1, 2, 4, 5, 7, 8, 10, 11],
      quarters: [1, 3]
    })
  })
})

describe("document numbers", () => {
  it.each([
    ["document-number.series", "2026-11-24", "calendar-year"],
    ["party-document-number.series", "2026-05-26", "term-of-committee"],
    ["party-document-number.series", "2026-05-27", "term-of-committee"]
  ])("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toBe(expected)
  })

  it("moved the Party's guidance on 2026-05-27", () => {
    expect(answer("party-document-number.series", "2026-05-26")).toMatchObject({
      basis: [{ instrument: "36-HD/VPTW" }],
      until: "2026-05-27"
    })
  })
})
