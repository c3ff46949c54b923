import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}
const codes = (id: string, on: string): readonly string[] => {
  const found = value(id, on)
  return Array.isArray(found) ? found.map((one: { code: string }) => one.code) : [String(found)]
}
const term = (count: number, unit: string) => ({ kind: "within", count, unit })

describe("a dossier", () => {
  it.each([
    ["one-stop.return", "2018-06-20", "NotYetInForce", "NĐ 61/2018 begins on 2018-06-21"],
    ["one-stop.return", "2018-06-21", term(3, "working-day"), "Đ19.4"],
    ["one-stop.return", "2025-07-01", term(3, "working-day"), "NĐ 118/2025 Đ19.5"],
    ["one-stop.term-after-supplement", "2025-07-01", "restarts-from-zero", "the time spent does not count"],
    ["one-stop.close", "2025-06-30", "NotYetInForce", "new in 2025"],
    ["one-stop.close", "2025-07-01", term(15, "day"), "calendar days, not working days"],
    ["one-stop.apology", "2025-07-01", { kind: "before", count: 1, unit: "day" }, "before the due date"],
    ["one-stop.reappointments", "2025-07-01", { kind: "range", min: 0, max: 1 }, "once"],
    ["one-stop.supplement-requests", "2025-07-01", { kind: "range", min: 0, max: 1 }, "once and fully"],
    ["one-stop.online-answer", "2025-07-01", term(8, "working-hour"), "eight working hours"],
    ["one-stop.online-alert", "2025-07-01", term(2, "hour"), "two hours"],
    ["one-stop.at-once", "2018-06-21", "no-slip-unless-asked", "NĐ 61/2018 Đ17.4"],
    ["one-stop.at-once", "2025-07-01", "no-slip-unless-asked", "NĐ 118/2025 Đ17.4"],
    ["one-stop.transfer.paper", "2025-07-01", term(1, "working-day"), "Đ20.1.a"],
    ["one-stop.linked", "2025-07-01", "work-and-time-of-each", "Đ20.2"],
    ["one-stop.early-result", "2025-07-01", "told-beforehand", "Đ22.5"],
    ["one-stop.correct", "2025-07-01", term(3, "working-day"), "Đ23.1"],
    ["one-stop.fees", "2025-07-01", term(8, "working-hour"), "Đ24.3"],
    ["one-stop.staff.posting-months", "2025-06-30", { kind: "range", min: 6, max: 24 }, "NĐ 61/2018"],
    ["one-stop.staff.posting-months", "2025-07-01", { kind: "range", min: 12, max: 36 }, "NĐ 118/2025"],
    ["one-stop.staff.seniority-years", "2025-07-01", { kind: "range", min: 2, max: null }, "was three"]
  ] as const)("%s on %s", (id, on, expected, _why) => {
    expect(value(id, on)).toEqual(expected)
  })

  it.each([
    ["2021-12-05", "A"],
    ["2021-12-06", "B"],
    ["2025-06-30", "B"],
    ["2025-07-01", "A"],
    ["2025-12-30", "A"],
    ["2025-12-31", "B"]
  ])("on %s is answered with confidence %s: the amending decrees were not read", (on, confidence) => {
    expect(answer("one-stop.return", on)).toMatchObject({ confidence })
  })
})

describe("evaluation", () => {
  it("has nine indicators and five classes until 2025-06-30, and five criteria without points since", () => {
    expect(codes("one-stop.evaluation.indicators", "2025-06-30")).toHaveLength(9)
    expect(codes("one-stop.evaluation.unit-classes", "2025-06-30")).toEqual([
      "excellent",
      "good",
      "fair",
      "average",
      "weak"
    ])
    expect(value("one-stop.evaluation.indicators", "2025-07-01")).toBe("NoLongerInForce")
    expect(codes("one-stop.evaluation.criteria", "2025-07-01")).toHaveLength(5)
  })
})

describe("forms", () => {
  it("were renumbered in 2025: the stop notice took the place of the control slip", () => {
    expect(codes("one-stop.forms", "2025-06-30")[4]).toBe("control")
    expect(value("one-stop.forms", "2025-07-01")).toBe("NotVerified")
    expect(codes("one-stop.forms", "2025-09-15")[4]).toBe("stop")
    expect(codes("one-stop.forms", "2025-09-15")).toHaveLength(7)
  })
})
