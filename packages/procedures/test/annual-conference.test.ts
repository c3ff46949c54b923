import { day } from "@danchu/law"
import {
  AnnualConferenceCommand,
  AnnualConferenceEvent,
  annualConference,
  yearlyConferences
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(annualConference, AnnualConferenceCommand)
type Given = z.input<typeof AnnualConferenceCommand>

const contents = ["time", "place", "content", "organisation"]
const told = ["time", "place", "content", "participants"]
const recipients = ["commune-committee", "commune-front", "inspection-board"]
const business = ["a", "b", "c", "d", "đ", "e", "g", "h", "i"]
const planned: readonly Given[] = [
  { type: "DrawUpPlan", on: "2026-11-16", neighbourhood: "TDP-03", contents, heldOn: "2026-12-12" },
  { type: "SendPlan", on: "2026-11-17", recipients }
]
const agreed: readonly Given[] = [...planned, { type: "RecordAgreement", on: "2026-11-23", record: "CV 41" }]
const call = (more: object = {}): Given => ({
  type: "CallConference",
  on: "2026-12-07",
  told,
  channels: ["loudspeaker"],
  heldOn: "2026-12-12",
  ...more
})
const hold = (more: object = {}): Given => ({
  type: "HoldConference",
  on: "2026-12-12",
  households: 180,
  attended: 120,
  business,
  minutes: "BB 7",
  ...more
})

describe("the yearly conference of a neighbourhood", () => {
  it("has a plan that names time, place, content and who does what (NĐ 59 Điều 10.2)", () => {
    expect(run({ ...planned[0]!, contents: ["time", "place"] } as Given).refusal).toMatchObject({
      code: "plan-incomplete",
      basis: [{ at: "Đ10.k2" }]
    })
    expect(run({ ...planned[0]!, heldOn: "2026-11-15" } as Given).refusal?.code).toBe("planned-for-the-past")
  })
  it("is not called before commune, Front and inspection board have the plan and it is agreed (NĐ 59 Điều 10.4)", () => {
    expect(
      run(planned[0]!, { type: "SendPlan", on: "2026-11-17", recipients: recipients.slice(1) }).refusal?.code
    ).toBe("recipients-missing")
    expect(run(...planned, call({ on: "2026-12-01" })).refusal?.code).toBe("out-of-order")
  })
  it("is told to every household 5 days ahead, not the 2 of an ordinary meeting (NĐ 59 Điều 11.1c)", () => {
    expect(due(agreed, "call")).toMatchObject({ due: "2026-12-07", owner: "neighbourhood-head" })
    expect(run(...agreed, call()).events.at(-1)).toMatchObject({ late: false })
    expect(run(...agreed, call({ on: "2026-12-08" })).events.at(-1)).toMatchObject({ late: true })
    expect(run(...agreed, call({ told: ["time"] })).refusal?.code).toBe("notice-incomplete")
    expect(run(...agreed, call({ channels: ["newspaper"] })).refusal?.code).toBe("not-a-way-to-call")
  })
  it("hears three reports, discusses and answers; a commendation may be left out (Điều 33.3, NĐ 59 Điều 11.2)", () => {
    expect(run(...agreed, call(), hold({ business: ["a", "b", "đ", "e", "g", "i"] })).refusal).toMatchObject({
      code: "order-incomplete",
      basis: [{ at: "Đ11.k2.c" }, { at: "Đ11.k2.d" }]
    })
    expect(run(...agreed, call(), hold({ business: business.filter(one => one !== "h") })).state.phase).toBe(
      "held"
    )
  })
  it("is held on its day, with one representative of a household; the law sets no quorum", () => {
    expect(run(...agreed, call(), hold({ on: "2026-12-11" })).refusal?.code).toBe("before-its-day")
    expect(run(...agreed, call(), hold({ attended: 181 })).refusal?.code).toBe("more-than-the-households")
    expect(run(...agreed, call(), hold({ attended: 1 })).answer?.warnings[0]).toMatch(/no quorum/i)
  })
  it("is reported in writing to commune and Front", () => {
    const report = (to: readonly string[]): Given => ({
      type: "ReportResult",
      on: "2026-12-15",
      recipients: [...to],
      record: "BC 9"
    })
    expect(run(...agreed, call(), hold(), report(["commune-front"])).refusal?.code).toBe("recipients-missing")
    expect(run(...agreed, call(), hold(), report(recipients)).state.phase).toBe("reported")
  })
  it("is not verified under the ordinance, nor between the law and its decree", () => {
    const plan = (on: string): Given => ({ ...planned[0]!, on }) as Given
    expect(run(plan("2023-06-01")).refusal?.code).toBe("not-verified")
    expect(run(plan("2023-08-01")).refusal?.code).toBe("not-verified")
    expect(run(plan("2023-08-15")).state.phase).toBe("planned")
  })
  it("is owed once a year (Điều 33.1)", () => {
    expect(
      yearlyConferences(
        [day("2025-12-20")],
        { from: day("2025-01-01"), to: day("2026-12-31") },
        day("2026-12-31")
      )
    ).toMatchObject([{ state: "met" }, { state: "missed", missing: 1 }])
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      annualConference,
      walk({
        procedure: annualConference,
        commands: AnnualConferenceCommand,
        events: AnnualConferenceEvent,
        from: "2026-11-16",
        offers: [
          { type: "DrawUpPlan", neighbourhood: "TDP-03", contents, heldOn: "2026-12-12" },
          { type: "SendPlan", recipients },
          { type: "RecordAgreement", record: "CV" },
          { type: "CallConference", told, channels: ["writing"], heldOn: "2026-12-12" },
          { type: "HoldConference", households: 100, attended: 60, business, minutes: "BB" },
          { type: "ReportResult", recipients, record: "BC" }
        ]
      })
    )
  })
})
