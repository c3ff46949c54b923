import { ConsultationCommand, ConsultationEvent, consultation } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(consultation, ConsultationCommand)
type Given = z.input<typeof ConsultationCommand>

const plan = (more: object = {}): Given => ({
  type: "PlanConsultation",
  on: "2026-07-01",
  matter: "5",
  forms: ["community-meeting", "portal"],
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
          { type: "PlanConsultation", matter: "1", forms: ["portal"] },
          { type: "PublishContent", evidence: "ảnh" },
          { type: "RecordOpinions", channel: "portal", inFavour: 0, against: 0, other: 0 },
          { type: "CloseConsultation" },
          { type: "PublishResult" },
          { type: "DecideMatter", differsFromMajority: false },
          { type: "ReportToCouncil" }
        ]
      })
    )
  })
})
