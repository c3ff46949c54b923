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

describe("statutory days off", () => {
  it.each([
    ["2020-12-31", 6],
    ["2021-01-01", 6],
    ["2026-06-30", 6],
    ["2026-07-01", 7]
  ])("on %s there are %i of them", (on, count) => {
    expect(codes("holiday.statutory", on)).toHaveLength(count)
  })

  it("gave National Day a second day in 2021", () => {
    expect(value("holiday.national-days", "2020-12-31")).toEqual({ kind: "range", min: 1, max: 1 })
    expect(value("holiday.national-days", "2021-01-01")).toEqual({ kind: "range", min: 2, max: 2 })
  })

  it("compensates on the next day, since 2021 on the next working day", () => {
    expect(value("holiday.compensation", "2020-12-31")).toBe("next-day")
    expect(value("holiday.compensation", "2021-01-01")).toBe("next-working-day")
  })

  it("does not say whether Culture Day is compensated", () => {
    expect(value("holiday.compensation.culture-day", "2026-06-30")).toBe("NotYetInForce")
    expect(value("holiday.compensation.culture-day", "2026-07-01")).toBe("NotVerified")
  })

  it.each([
    ["holiday.state-funeral", "2024-07-25", "not-a-day-off"],
    ["holiday.state-funeral", "2018-09-25", "NotVerified"],
    ["working-time.saturday-reception", "2026-11-28", "chosen-procedures-half-or-full-day"],
    ["working-time.saturday-counts", "2026-11-28", "NotVerified"]
  ])("%s on %s", (id, on, expected) => {
    expect(value(id, on)).toBe(expected)
  })

  it("is sure of the Code of 2019", () => {
    expect(answer("holiday.statutory", "2021-01-01")).toMatchObject({ confidence: "A" })
  })
})

it("gives the days off of 2013 to 2020 by the words of the code, as the calendar does", () => {
  for (const id of ["holiday.statutory", "holiday.national-days", "holiday.compensation"])
    expect(answer(id, "2020-12-31")).toMatchObject({ _tag: "Ruling", confidence: "A" })
})
