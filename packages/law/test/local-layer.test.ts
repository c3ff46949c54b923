import {
  atLeastShare,
  cadence,
  compareQuantities,
  consecutiveDays,
  day,
  days,
  daysBefore,
  inPlace,
  isRuling,
  type LocalProvision,
  openToLocalRules,
  type Widenable,
  workingDays,
  workingDaysBefore
} from "@danchu/law"
import { ruleOf, rules } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

/** Made up: no such regulation exists. */
const regulation = {
  number: "07/2026/QĐ-UBND",
  title: "Quy chế thực hiện dân chủ ở xã Mẫu",
  issuer: "Ủy ban nhân dân xã Mẫu",
  place: "xã Mẫu",
  issued: day("2026-08-20"),
  from: day("2026-09-01"),
  until: day("2027-01-01")
}
const provides = (rule: string, value: Widenable): LocalProvision => ({
  rule,
  regulation,
  at: "Đ5.k1",
  quote: "…",
  value
})
const ask = (rule: string, value: Widenable, { on = "2026-11-24", place = "xã Mẫu" } = {}) =>
  inPlace(ruleOf(rule).on(day(on)), place, [provides(rule, value)])
const valueOf = (answer: ReturnType<typeof ask>) => (isRuling(answer.answer) ? answer.answer.value : null)

describe("a local regulation", () => {
  it.each([
    ["disclosure.publish", workingDays(3)],
    // Five calendar days are never over later than five working days.
    ["disclosure.publish", days(5)],
    ["disclosure.board", consecutiveDays(45)],
    ["consultation.period", consecutiveDays(30)],
    ["community.meeting-notice", daysBefore(5)],
    ["community.meeting-notice", workingDaysBefore(2)],
    ["dialogue.cadence", cadence(1, "half-year")]
  ])("may give people more: %s %o", (rule, value) => {
    const asked = ask(rule, value)
    expect(asked.refusals).toEqual([])
    expect(valueOf(asked)).toEqual(value)
    expect(asked.provision?.regulation.number).toBe("07/2026/QĐ-UBND")
    const { answer } = asked
    expect(isRuling(answer) && answer.warnings.at(-1)).toContain("07/2026/QĐ-UBND Đ5.k1")
    expect(isRuling(answer) && answer.basis.slice(-2)).toMatchObject([
      { instrument: "10/2022/QH15", at: "Đ35.k2.c" },
      { instrument: "07/2026/QĐ-UBND", at: "Đ5.k1", outside: { issuer: "Ủy ban nhân dân xã Mẫu" } }
    ])
  })

  it.each([
    ["disclosure.publish", workingDays(6), "narrower-than-the-law"],
    ["disclosure.board", consecutiveDays(29), "narrower-than-the-law"],
    ["consultation.period", consecutiveDays(15), "narrower-than-the-law"],
    ["community.meeting-notice", daysBefore(1), "narrower-than-the-law"],
    // Six calendar days may be over before or after five working days.
    ["disclosure.publish", days(6), "not-comparable"],
    ["disclosure.board", workingDays(40), "not-comparable"],
    // How long a consent counts is people's own window, and no duty of the commune.
    ["community.initiative.consent", days(30), "not-open-to-local-rules"],
    ["complaint.limitation", days(60), "not-open-to-local-rules"]
  ] as const)("is refused with the clause where it does not: %s %o is %s", (rule, value, code) => {
    const asked = ask(rule, value)
    const [refused] = asked.refusals
    expect(refused?.code).toBe(code)
    expect(refused?.basis[0]).toMatchObject({ instrument: "10/2022/QH15", at: "Đ35.k2.c" })
    expect(refused?.basis.length).toBeGreaterThan(1)
    // The law's own answer stands.
    expect(asked.answer).toEqual(ruleOf(rule).on(day("2026-11-24")))
    expect(asked.provision).toBeNull()
  })

  it("holds in its own place and time only", () => {
    const own = valueOf(ask("disclosure.board", consecutiveDays(45)))
    const elsewhere = valueOf(ask("disclosure.board", consecutiveDays(45), { place: "xã Khác" }))
    const before = valueOf(ask("disclosure.board", consecutiveDays(45), { on: "2026-08-31" }))
    const after = valueOf(ask("disclosure.board", consecutiveDays(45), { on: "2027-01-01" }))
    expect([own, elsewhere, before, after]).toEqual([
      consecutiveDays(45),
      consecutiveDays(30),
      consecutiveDays(30),
      consecutiveDays(30)
    ])
  })

  it("gives way to another of the place that gives more", () => {
    const rule = "disclosure.board"
    const both = [provides(rule, consecutiveDays(60)), provides(rule, consecutiveDays(45))]
    const { answer } = inPlace(ruleOf(rule).on(day("2026-11-24")), "xã Mẫu", both)
    expect(isRuling(answer) && answer.value).toEqual(consecutiveDays(60))
  })

  it("adds nothing where it says the same, and nothing where the law gives no answer", () => {
    expect(ask("disclosure.board", consecutiveDays(30)).provision).toBeNull()
    expect(ask("disclosure.board", consecutiveDays(45), { on: "1990-01-01" }).answer._tag).toBe(
      "NotYetInForce"
    )
  })
})

it("names only rules that exist and whose value it can compare with itself", () => {
  for (const id of openToLocalRules) {
    const answer = rules.get(id)?.on(day("2026-11-24"))
    expect(answer?._tag, id).toBe("Ruling")
    if (answer?._tag === "Ruling")
      expect(compareQuantities(answer.value, answer.value as Widenable), id).toBe("same")
  }
})

it("never compares a threshold of a vote", () => {
  expect(compareQuantities(atLeastShare(2, 3), days(1))).toBe("not-comparable")
})
