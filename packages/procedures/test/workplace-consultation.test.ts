import {
  WorkplaceConsultationCommand,
  WorkplaceConsultationEvent,
  workplaceConsultation
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(workplaceConsultation, WorkplaceConsultationCommand)
type Given = z.input<typeof WorkplaceConsultationCommand>

const settles = ["content", "form", "manner", "term", "responsibility"]
const plan = (more: object = {}): Given => ({
  type: "PlanConsultation",
  on: "2026-07-01",
  workplace: "agency",
  matter: "2",
  forms: ["3", "4"],
  settles,
  closesOn: "2026-07-20",
  ...more
})
const factory = { workplace: "enterprise", matter: "1đ", settles: [] }
const opinions = (form: string): Given => ({
  type: "RecordOpinions",
  on: "2026-07-10",
  form,
  inFavour: 30,
  against: 5,
  other: 2
})
const explained: readonly Given[] = [
  { type: "CloseConsultation", on: "2026-07-21" },
  { type: "PublishExplanation", on: "2026-07-24", record: "BC 4" }
]
const decide: Given = { type: "DecideMatter", on: "2026-07-27", record: "QĐ 5" }

describe("consultation at a workplace", () => {
  it("is on eleven matters in an agency, on eight in a state enterprise (Điều 53, 71)", () => {
    expect(run(plan({ matter: "12" })).refusal?.code).toBe("not-a-matter-to-consult-on")
    expect(run(plan(factory)).state.phase).toBe("open")
    expect(run(plan({ ...factory, matter: "2" })).refusal?.code).toBe("not-a-matter-to-consult-on")
  })
  it("has six forms, in an enterprise five (Điều 54, 72)", () => {
    expect(run(plan({ forms: ["7"] })).refusal?.code).toBe("not-a-form-of-consultation")
    expect(run(plan({ ...factory, forms: ["6"] })).refusal?.code).toBe("not-a-form-of-consultation")
    expect(run(plan(), opinions("7")).refusal?.code).toBe("not-a-form-of-consultation")
    expect(run(plan(), opinions("3"), opinions("4")).state).toMatchObject({ inFavour: 60, against: 10 })
  })
  it("in an agency has a plan that settles five things (Điều 55.1)", () => {
    expect(run(plan({ settles: ["content", "form"] })).refusal).toMatchObject({
      code: "plan-incomplete",
      basis: [{ at: "Đ55.k1" }]
    })
  })
  it("is open until the last day of its plan; the law sets no number of days", () => {
    expect(due([plan()], "plan")).toMatchObject({ due: "2026-07-20", owner: "staff" })
    expect(run(plan(), { type: "CloseConsultation", on: "2026-07-20" }).refusal?.code).toBe("still-open")
    expect(run(plan({ closesOn: "2026-06-30" })).refusal?.code).toBe("closed-before-it-begins")
  })
  it("is decided and explained to everybody; no text says in which order (Điều 55.1, 74.1)", () => {
    const [closed, published] = explained
    expect(run(plan(), closed!, decide).state.phase).toBe("decided")
    expect(run(plan(), closed!, decide, { ...published!, on: "2026-07-30" } as Given).state.phase).toBe(
      "settled"
    )
    expect(run(plan(), ...explained, decide).state.phase).toBe("settled")
  })
  it("counts what comes in with the last papers after it has closed", () => {
    const late = run(plan(), explained[0]!, { ...opinions("3"), on: "2026-07-22" } as Given)
    expect(late.state).toMatchObject({ phase: "closed", inFavour: 30 })
  })
  it("on an enterprise's democracy regulation hears the union first (Điều 74.2)", () => {
    const hear: Given = { type: "RecordUnionOpinion", on: "2026-07-15", record: "CV 2" }
    expect(run(plan(factory), ...explained, decide).refusal).toMatchObject({
      code: "union-not-heard",
      basis: [{ at: "Đ74.k2" }]
    })
    expect(run(plan(factory), hear, ...explained, decide).state.phase).toBe("settled")
  })
  it("is not verified in an enterprise before the law of 2023", () => {
    expect(run(plan({ ...factory, on: "2023-06-30" })).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      workplaceConsultation,
      walk({
        procedure: workplaceConsultation,
        commands: WorkplaceConsultationCommand,
        events: WorkplaceConsultationEvent,
        from: "2026-07-01",
        counts: ["inFavour", "against", "other"],
        offers: [
          {
            type: "PlanConsultation",
            workplace: "agency",
            matter: "2",
            forms: ["3"],
            settles,
            closesOn: "2026-07-20"
          },
          {
            type: "PlanConsultation",
            workplace: "enterprise",
            matter: "1đ",
            forms: ["2"],
            closesOn: "2026-07-20"
          },
          { type: "RecordOpinions", form: "2", inFavour: 1, against: 0, other: 0 },
          { type: "RecordUnionOpinion", record: "CV" },
          { type: "CloseConsultation" },
          { type: "PublishExplanation", record: "BC" },
          { type: "DecideMatter", record: "QĐ" }
        ]
      })
    )
  })
})
