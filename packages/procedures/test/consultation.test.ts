import { ConsultationCommand, ConsultationEvent, consultation } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(consultation, ConsultationCommand)
type Given = z.input<typeof ConsultationCommand>

const names = ["matter", "form", "manner", "time", "responsible"]
const plan = (more: object = {}): Given => ({
  type: "PlanConsultation",
  on: "2026-07-01",
  matter: "5",
  forms: ["community-meeting", "portal"],
  names,
  ...more
})
const open: readonly Given[] = [plan(), { type: "PublishContent", on: "2026-07-06", evidence: "ảnh 1" }]
const summedUp: readonly Given[] = [
  ...open,
  { type: "RecordOpinions", on: "2026-07-20", channel: "portal", inFavour: 12, against: 40, other: 3 },
  { type: "CloseConsultation", on: "2026-07-27" },
  { type: "PublishResult", on: "2026-07-30" }
]

describe("a consultation", () => {
  it("is on one of the nine matters and in forms of the law (Điều 25–26)", () => {
    expect(run(plan({ matter: "10" })).refusal?.code).toBe("not-a-matter-to-consult-on")
    expect(run(plan({ forms: ["rumour"] })).refusal?.code).toBe("not-a-form-of-consultation")
    expect(run(plan()).answer?.notices.map(one => one.to)).toEqual(["commune-council", "commune-front"])
  })
  it("is planned in all that the law names, and asks addressees about matter 8 alone (Điều 26.1.h, 28.1)", () => {
    expect(run(plan({ names: ["matter", "form"] })).refusal?.code).toBe("plan-incomplete")
    expect(run(plan({ forms: ["addressee-dialogue"] })).refusal).toMatchObject({
      code: "form-not-open-to-this-matter",
      basis: [{ at: "Đ26.k1.h" }]
    })
    expect(run(plan({ matter: "8", forms: ["addressee-dialogue"] })).refusal).toBeUndefined()
  })
  const decideIt = (more: object = {}): Given => ({
    type: "DecideMatter",
    on: "2026-08-10",
    differsFromMajority: false,
    ...more
  })
  const closedOn = (matter: object): readonly Given[] => [
    plan(matter),
    { type: "PublishContent", on: "2026-07-06", evidence: "ảnh" },
    { type: "CloseConsultation", on: "2026-07-27" }
  ]
  it("hears the addressees of a burdening decision before it, each who asks (Điều 27.1)", () => {
    const heard = (told: number, asked: number, spoke: number): Given => ({
      type: "HearAddressees",
      on: "2026-07-28",
      told,
      asked,
      heard: spoke,
      record: "BB 1"
    })
    const eight = closedOn({ matter: "8" })
    expect(run(...eight, decideIt()).refusal).toMatchObject({
      code: "addressees-not-heard",
      basis: [{ at: "Đ27.k1" }]
    })
    expect(run(...eight, heard(12, 3, 2)).refusal?.code).toBe("not-heard")
    expect(run(...eight, heard(0, 0, 0)).refusal?.code).toBe("not-heard")
    expect(run(...eight, heard(12, 3, 3), decideIt()).state.phase).toBe("decided")
    expect(run(...closedOn({ matter: "8", exempt: "administrative-penalty" }), decideIt()).state.phase).toBe(
      "decided"
    )
    expect(run(...closedOn({ matter: "5" }), heard(12, 3, 3)).refusal?.code).toBe("nobody-is-bound")
  })
  it("is reported to the body above that decides (Điều 28.4)", () => {
    const above = closedOn({ decidedAbove: true })
    const reported: Given = { type: "ReportUpward", on: "2026-07-30", record: "BC 4" }
    expect(run(...above, decideIt()).refusal?.code).toBe("competent-body-not-told")
    expect(run(...above, reported, decideIt()).state.phase).toBe("decided")
    expect(run(...closedOn({}), reported).refusal?.code).toBe("decided-by-the-commune")
  })
  it("ends explained in public and reported to the council, in whatever order (Điều 28.3, 28.5)", () => {
    const published = (on: string): Given => ({ type: "PublishResult", on })
    const told = (on: string): Given => ({ type: "ReportToCouncil", on })
    const closed = closedOn({})
    expect(run(...closed, decideIt(), published("2026-08-11")).state.phase).toBe("explained")
    expect(run(...closed, decideIt(), published("2026-08-11"), told("2026-12-10")).state.phase).toBe(
      "accounted"
    )
    expect(run(...closed, published("2026-07-30"), decideIt()).state.phase).toBe("explained")
    expect(run(...closed, told("2026-07-28"), published("2026-07-30"), decideIt()).state.phase).toBe(
      "accounted"
    )
    const differs = decideIt({ differsFromMajority: true, explanation: "quy hoạch cấp tỉnh" })
    expect(run(...closed, published("2026-07-30"), differs).state.phase).toBe("decided")
    expect(run(...closed, published("2026-07-30"), differs, published("2026-08-11")).state.phase).toBe(
      "explained"
    )
  })
  it("counts what comes in with the last ballots after it has closed", () => {
    const late = run(...closedOn({}), {
      type: "RecordOpinions",
      on: "2026-07-29",
      channel: "household-ballot",
      inFavour: 30,
      against: 2,
      other: 0
    })
    expect(late.state).toMatchObject({ phase: "closed", inFavour: 30 })
  })
  it("gives the people 20 days from its publication (Điều 28.2)", () => {
    expect(due(open, "period")).toMatchObject({ due: "2026-07-26" })
    expect(run(...open, { type: "CloseConsultation", on: "2026-07-25" }).refusal?.code).toBe(
      "people-still-have-time"
    )
    expect(run(...open, { type: "CloseConsultation", on: "2026-07-26" }).state.phase).toBe("closed")
  })
  it("takes the time of another law where there is one, and says that it did not count it", () => {
    const special = run(
      plan({ specialPeriod: "Luật Quy hoạch đô thị và nông thôn" }),
      { type: "PublishContent", on: "2026-07-06", evidence: "ảnh" },
      { type: "CloseConsultation", on: "2026-07-10" }
    )
    expect(special.state.phase).toBe("closed")
    expect(special.answer?.warnings).toHaveLength(1)
  })
  it("ends in a decision that explains itself where it differs from most of the people (Điều 28.4)", () => {
    expect(
      run(...summedUp, { type: "DecideMatter", on: "2026-08-10", differsFromMajority: true }).refusal?.code
    ).toBe("explanation-needed")
    expect(
      run(...summedUp, {
        type: "DecideMatter",
        on: "2026-08-10",
        differsFromMajority: true,
        explanation: "quy hoạch cấp tỉnh"
      }).state
    ).toMatchObject({ phase: "decided", against: 40 })
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      consultation,
      walk({
        procedure: consultation,
        commands: ConsultationCommand,
        events: ConsultationEvent,
        from: "2026-07-01",
        offers: [
          { type: "PlanConsultation", matter: "1", forms: ["portal"], names },
          { type: "PlanConsultation", matter: "8", forms: ["portal"], names },
          { type: "PlanConsultation", matter: "2", forms: ["portal"], names, decidedAbove: true },
          { type: "HearAddressees", told: 2, asked: 1, heard: 1, record: "BB" },
          { type: "ReportUpward", record: "BC" },
          { type: "PublishContent", evidence: "ảnh" },
          { type: "RecordOpinions", channel: "portal", inFavour: 0, against: 0, other: 0 },
          { type: "CloseConsultation" },
          { type: "PublishResult" },
          { type: "DecideMatter", differsFromMajority: false },
          { type: "DecideMatter", differsFromMajority: true, explanation: "quy hoạch" },
          { type: "ReportToCouncil" }
        ]
      })
    )
  })
})
