import { day, isRuling } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import {
  denunciationDisciplineTransition,
  denunciationTransition
} from "@danchu/law/rules/denunciation-transition"
import { describe, expect, it } from "vitest"

type Facts = Record<string, boolean | number>
const answer = (id: string, on: string, facts: Facts = {}) => ruleOf(id).on(day(on), facts)
const value = (id: string, on: string, facts: Facts = {}) => {
  const found = answer(id, on, facts)
  return isRuling(found) ? found.value : found._tag
}
const term = (count: number, unit: string) => ({ kind: "within", count, unit })
const codes = (id: string, on: string): readonly string[] => {
  const found = value(id, on)
  return Array.isArray(found) ? found.map((one: { code: string }) => one.code) : [String(found)]
}

describe("terms of the law of 2018", () => {
  it.each([
    ["denunciation.intake", {}, term(7, "working-day"), "Đ24.1: seven working days from receipt"],
    [
      "denunciation.intake",
      { "several-places": true },
      term(10, "working-day"),
      "Đ24.1: ten in all, not ten more"
    ],
    ["denunciation.forward", {}, term(5, "working-day"), "Đ24.2"],
    ["denunciation.reply-to-referrer", {}, term(20, "day"), "Đ26.2: calendar days"],
    ["denunciation.notify-acceptance", {}, term(5, "working-day"), "Đ29.3"],
    ["denunciation.resolve", {}, term(30, "day"), "Đ30.1"],
    ["denunciation.resolve", { extensions: 1 }, term(60, "day"), "Đ30.2: thirty and thirty"],
    ["denunciation.resolve", { extensions: 2 }, term(90, "day"), "Đ30.3: thirty and twice thirty"],
    [
      "denunciation.resolve",
      { complex: true },
      term(30, "day"),
      "a complex case is extended, not longer at once"
    ],
    ["denunciation.send-suspension", {}, term(5, "working-day"), "Đ34.4"],
    ["denunciation.send-conclusion", {}, term(5, "working-day"), "Đ35.3"],
    ["denunciation.handle-conclusion", {}, term(7, "working-day"), "Đ36.1"],
    ["denunciation.report-handling", {}, term(5, "working-day"), "Đ36.3"],
    ["denunciation.publish", {}, term(7, "working-day"), "Đ40.1"],
    ["denunciation.again.examine", {}, term(20, "day"), "Đ37.2"],
    ["denunciation.overdue.demand", {}, term(5, "working-day"), "Đ38.2"],
    ["denunciation.overdue.report", {}, term(5, "working-day"), "Đ38.3"]
  ] as const)("%s %o", (id, facts, expected, _why) => {
    expect(value(id, "2019-01-01", facts)).toEqual(expected)
    expect(value(id, "2026-11-24", facts)).toEqual(expected)
  })
})

describe("the law of 2011, to 2018-12-31", () => {
  it.each([
    [{}, 60],
    [{ complex: true }, 90],
    [{ extensions: 1 }, 90],
    [{ extensions: 1, complex: true }, 150]
  ])("resolves %o in %i days, known by paraphrase only", (facts, count) => {
    expect(answer("denunciation.resolve", "2018-12-31", facts)).toMatchObject({
      confidence: "B",
      value: term(count, "day"),
      basis: [{ instrument: "03/2011/QH13", quote: null }]
    })
  })

  it("had no second extension", () => {
    expect(answer("denunciation.resolve", "2018-12-31", { extensions: 2 })).toMatchObject({
      _tag: "NotYetInForce",
      from: "2019-01-01"
    })
  })

  it("does not answer for the intake, which is only remembered", () => {
    expect(value("denunciation.intake", "2018-12-31")).toBe("NotVerified")
    expect(
      ruleOf("denunciation.intake").unverified(day("2018-12-31"), { "several-places": true })
    ).toMatchObject({
      _tag: "Unverified",
      value: term(15, "day")
    })
  })

  it.each(["denunciation.forward", "denunciation.notify-acceptance", "denunciation.publish"])(
    "does not answer for %s, which nobody read",
    id => expect(value(id, "2018-12-31")).toBe("NotVerified")
  )

  it("is not reached before 2012-07-01", () => {
    expect(value("denunciation.resolve", "2012-06-30")).toBe("NotYetInForce")
  })
})

describe("extensions", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [7, 2]
  ])("a case that meets %i criteria may be extended up to %i times", (criteria, max) => {
    expect(value("denunciation.extensions-allowed", "2019-05-28", { criteria })).toEqual({
      kind: "range",
      min: 0,
      max
    })
  })

  it("had no criteria between the law and its decree", () => {
    expect(value("denunciation.complexity-criteria", "2019-05-27")).toBe("NotYetInForce")
    expect(codes("denunciation.complexity-criteria", "2019-05-28")).toHaveLength(7)
  })
})

describe("lists", () => {
  it.each([
    ["denunciation.acceptance-conditions", "2026-11-24", ["form", "capacity", "competence", "identifiable"]],
    ["denunciation.suspension-grounds", "2026-11-24", ["awaiting-other-body", "awaiting-expertise"]],
    ["denunciation.termination-grounds", "2026-11-24", ["withdrawn", "denounced-died", "already-decided"]],
    ["denunciation.conclusion.outcomes", "2026-11-24", ["true", "partly-true", "false"]],
    ["denunciation.again.grounds", "2026-11-24", ["inaccurate", "evidence-missed", "law-misapplied"]],
    ["denunciation.protection.end-grounds", "2026-06-30", ["concluded-or-terminated", "no-longer-needed"]],
    [
      "denunciation.protection.end-grounds",
      "2026-07-01",
      ["concluded-or-terminated", "no-longer-needed", "duty-broken"]
    ],
    [
      "denunciation.competence.former-office",
      "2026-11-24",
      [
        "superior-of-the-former-body",
        "present-body",
        "superior-of-the-present-body",
        "former-body",
        "former-body-of-who-left"
      ]
    ],
    [
      "denunciation.protection.measures.person",
      "2026-11-24",
      ["safe-place", "guard", "prevent", "demand-stop", "other-by-law"]
    ],
    ["denunciation.protection.people", "2026-11-24", ["denouncer", "spouse", "parents", "children"]]
  ])("%s on %s", (id, on, expected) => {
    expect(codes(id, on)).toEqual(expected)
  })

  it.each([
    ["denunciation.assignment.contents", 6],
    ["denunciation.again.conclusion-contents", 4],
    ["denunciation.file.contents", 9],
    ["denunciation.protection.bodies", 5],
    ["denunciation.protection.decision-contents", 5],
    ["denunciation.protection.measures.secrecy", 5],
    ["denunciation.protection.measures.position", 5]
  ])("%s has %i entries, and none of the law of 2011 that anybody read", (id, count) => {
    expect(codes(id, "2026-11-24")).toHaveLength(count)
    expect(value(id, "2018-12-31")).toBe("NotVerified")
  })

  it("hears of the district until the level ended, of the province over the commune since", () => {
    expect(codes("denunciation.competence", "2025-06-30")).toContain("chair-of-district")
    expect(codes("denunciation.competence", "2025-07-01")).not.toContain("chair-of-district")
    expect(answer("denunciation.competence", "2026-06-30")).toMatchObject({ confidence: "B" })
    expect(answer("denunciation.competence", "2026-07-01")).toMatchObject({ confidence: "A" })
  })
})

describe("what changed on 2026-07-01", () => {
  it("a withdrawal may also be recorded", () => {
    expect(value("denunciation.withdrawal", "2026-06-30")).toMatchObject({ forms: ["written"] })
    expect(value("denunciation.withdrawal", "2026-07-01")).toMatchObject({ forms: ["written", "recorded"] })
  })

  it("the conclusion is no longer reported on every month", () => {
    expect(value("denunciation.conclusion.monitoring-report", "2026-06-30")).toMatchObject({
      times: 1,
      per: "month"
    })
    expect(value("denunciation.conclusion.monitoring-report", "2026-07-01")).toBe("no-period")
  })
})

describe("transition", () => {
  it("keeps the law of 2011 for what was accepted before 2019-01-01", () => {
    expect(
      denunciationTransition.governs({ accepted: day("2018-12-31"), act: day("2019-03-01") })
    ).toMatchObject({ on: "2018-12-31", basis: [{ instrument: "25/2018/QH14", at: "Đ66.k3" }] })
  })

  it("takes the law of the act for what was accepted before 2026-07-01", () => {
    expect(
      denunciationTransition.governs({ accepted: day("2026-06-30"), act: day("2026-07-02") })
    ).toMatchObject({ on: "2026-07-02", basis: [{ instrument: "156/2026/NĐ-CP", at: "Đ10.k1" }] })
    expect(
      denunciationTransition.governs({ accepted: day("2026-07-01"), act: day("2026-07-02") }).basis
    ).toHaveLength(0)
  })

  it("lets the better rules apply to discipline for what was found before", () => {
    const governed = denunciationDisciplineTransition.governs({
      found: day("2026-06-30"),
      decided: day("2026-08-01")
    })
    expect(governed.on).toBe("2026-06-30")
    expect(governed.readings.map(one => one.value)).toEqual(["2026-08-01"])
  })
})

describe("before NĐ 31/2019", () => {
  it.each([
    "denunciation.publish.posting",
    "denunciation.publish.portal",
    "denunciation.publish.media",
    "denunciation.conclusion.monitoring-report",
    "denunciation.protection.disclosure-discipline",
    "denunciation.verification-team"
  ])("%s was governed by a decree that nobody read, not by nothing", id => {
    expect(value(id, "2018-12-31")).toBe("NotVerified")
    expect(value(id, "2019-05-27")).toBe("NotVerified")
    expect(value(id, "2019-05-28")).not.toBe("NotVerified")
  })

  it("had the conclusion followed up by the law itself (Đ44.3)", () => {
    expect(value("denunciation.conclusion.follow-up", "2018-12-31")).toBe("NotVerified")
    expect(value("denunciation.conclusion.follow-up", "2019-01-01")).toEqual(["resolver", "inspectorate"])
    expect(value("denunciation.conclusion.follow-up", "2026-07-01")).toContain("advising-unit")
  })
})

it("counts the heads of general departments and of bodies under the Government among the resolvers (Đ13.5–6)", () => {
  for (const on of ["2019-01-01", "2025-07-01", "2026-07-01"]) {
    expect(codes("denunciation.competence", on)).toEqual(
      expect.arrayContaining(["director-general", "head-of-government-agency"])
    )
  }
})

it("caps the term of a denunciation in a field by the term of the administrative sanction (Đ42.2)", () => {
  expect(value("denunciation.resolve.field-cap", "2026-11-24")).toBe("not-beyond-the-sanction-term")
  expect(value("denunciation.resolve.field-cap", "2018-12-31")).toBe("NotVerified")
})
