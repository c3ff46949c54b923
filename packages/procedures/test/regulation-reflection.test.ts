import {
  RegulationReflectionCommand,
  RegulationReflectionEvent,
  regulationReflection
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(regulationReflection, RegulationReflectionCommand)
type Given = z.input<typeof RegulationReflectionCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const whole = ["vietnamese", "clear", "contact"]
const received = (more: object = {}): Given => ({
  type: "ReceiveReflection",
  on: "2026-07-06",
  form: "document",
  through: "office",
  meets: whole,
  content: ref,
  sender: ref,
  ...more
})
const takenUp: readonly Given[] = [
  received(),
  { type: "TakeUpReflection", on: "2026-07-07", subject: "unsuitable" }
]
const wellFounded: readonly Given[] = [
  ...takenUp,
  { type: "AssessGrounds", on: "2026-07-08", enough: true, file: ref }
]
const weighed = (...failed: readonly string[]): readonly Given[] => [
  ...wellFounded,
  { type: "WeighRegulation", on: "2026-07-09", failed: [...failed], file: ref }
]
const decided: readonly Given[] = [
  ...weighed("simple"),
  { type: "DecideReflection", on: "2026-07-20", measure: "propose-amendment", file: ref }
]

describe("a reflection on an administrative regulation", () => {
  it("comes in writing, by telephone or on an opinion sheet (Điều 6)", () => {
    expect(run(received({ form: "by-word" })).refusal?.code).toBe("not-a-form-of-reflection")
    expect(run(received({ form: "telephone" })).state.phase).toBe("received")
  })
  it("about the conduct of an office is forwarded, never weighed as a regulation (Điều 9.1.d, 14.1)", () => {
    expect(
      run(received(), { type: "TakeUpReflection", on: "2026-07-07", subject: "difficulties" }).refusal
    ).toMatchObject({
      code: "about-conduct-goes-another-way",
      basis: [{ at: "Đ9.k1.d" }, { at: "Đ14.k1" }]
    })
  })
  it("had no decree before 2008-03-03", () => {
    expect(run(received({ on: "2008-03-02" })).refusal?.code).toBe("not-yet-in-force")
  })
  it("goes to the competent body within 5 working days (Điều 9.1.d)", () => {
    expect(due([received()], "forward")).toMatchObject({ due: "2026-07-13" })
    expect(
      run(received(), {
        type: "ForwardReflection",
        on: "2026-07-14",
        because: "out-of-competence",
        file: ref
      }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("about an official's conduct goes on too, and no number of days is in the text", () => {
    expect(
      run(received(), {
        type: "ForwardReflection",
        on: "2026-08-14",
        because: "about-conduct",
        file: ref
      }).events.at(-1)
    ).toMatchObject({ type: "ReflectionForwarded", late: false })
  })
  it("that lacks what Điều 7 asks is sent back, and only then", () => {
    const back: Given = { type: "ReturnReflection", on: "2026-07-07", file: ref }
    expect(run(received(), back).refusal?.code).toBe("requirements-are-met")
    expect(run(received({ meets: ["clear"] }), back).events.at(-1)).toMatchObject({
      type: "ReflectionReturned",
      missing: ["vietnamese", "contact"]
    })
    expect(
      run(received({ meets: ["clear"] }), { type: "TakeUpReflection", on: "2026-07-07", subject: "other" })
        .refusal?.code
    ).toBe("requirements-not-met")
  })
  it("on a sheet that the office sent out is sorted, never sent back (Điều 9.2)", () => {
    const sheet = received({ form: "opinion-sheet", meets: [] })
    expect(run(sheet, { type: "ReturnReflection", on: "2026-07-07", file: ref }).refusal?.code).toBe(
      "an-opinion-sheet-is-not-sent-back"
    )
    expect(run(sheet, { type: "TakeUpReflection", on: "2026-07-07", subject: "other" }).state.phase).toBe(
      "taken-up"
    )
  })
  it("is about one of the eight subjects (Điều 5)", () => {
    expect(
      run(received(), { type: "TakeUpReflection", on: "2026-07-07", subject: "weather" }).refusal?.code
    ).toBe("not-a-subject-of-reflection")
  })
  it("without grounds enough is gathered with others, and taken up again later (Điều 14.2.b)", () => {
    const gathered: readonly Given[] = [
      ...takenUp,
      { type: "AssessGrounds", on: "2026-07-08", enough: false, file: ref }
    ]
    expect(run(...gathered).state.phase).toBe("gathered")
    expect(
      run(...gathered, { type: "AssessGrounds", on: "2027-01-08", enough: true, file: ref }).state.phase
    ).toBe("well-founded")
  })
  it("is weighed by the six criteria only (Điều 14.2.c)", () => {
    expect(run(...weighed("popular")).refusal?.code).toBe("not-a-criterion-of-regulations")
    expect(run(...weighed("necessary", "feasible")).state.failed).toEqual(["necessary", "feasible"])
  })
  it("ends in one of three ways where the regulation fails (Điều 15)", () => {
    const decide = (measure?: string): Given => ({
      type: "DecideReflection",
      on: "2026-07-20",
      file: ref,
      ...(measure !== undefined && { measure })
    })
    expect(run(...weighed("simple"), decide()).refusal?.code).toBe("measure-needed")
    expect(run(...weighed("simple"), decide("scold")).refusal?.code).toBe("not-a-measure")
    const { answer, state } = run(...weighed(), decide())
    expect(state.phase).toBe("decided")
    expect(answer?.warnings[0]).toMatch(/names no way/)
  })
  it("is published in one form at least (Điều 19)", () => {
    expect(
      run(...decided, { type: "PublishResult", on: "2026-07-22", forms: ["rumour"], file: ref }).refusal?.code
    ).toBe("not-a-form-of-publication")
    expect(
      run(...decided, { type: "PublishResult", on: "2026-07-22", forms: ["portal", "letter"], file: ref })
        .answer?.notices
    ).toMatchObject([{ to: "sender" }])
  })
  it("has no term of its own; on the national portal the portal's own clocks run", () => {
    expect(due(takenUp, "answer-on-portal")).toBeUndefined()
    const term = due([received({ through: "national-portal" }), takenUp[1]!], "answer-on-portal")
    expect(term?.due).toBe("2026-07-27")
    expect(term?.basis[0]).toMatchObject({ instrument: "766/QĐ-TTg", confidence: "B" })
  })
  it("tells nobody where nobody is known", () => {
    const nameless = { ...received(), sender: undefined } as Given
    expect(run(nameless, { type: "TellProgress", on: "2026-07-07", file: ref }).refusal?.code).toBe(
      "nobody-to-tell"
    )
    expect(
      run(nameless, takenUp[1]!, { type: "WorkWithSender", on: "2026-07-08", file: ref }).refusal?.code
    ).toBe("nobody-to-ask")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      regulationReflection,
      walk({
        procedure: regulationReflection,
        commands: RegulationReflectionCommand,
        events: RegulationReflectionEvent,
        from: "2026-07-06",
        offers: [
          {
            type: "ReceiveReflection",
            form: "document",
            through: "office",
            meets: whole,
            content: ref,
            sender: ref
          },
          {
            type: "ReceiveReflection",
            form: "telephone",
            through: "national-portal",
            meets: [],
            content: ref
          },
          { type: "ReturnReflection", file: ref },
          { type: "ForwardReflection", because: "about-conduct", file: ref },
          { type: "ForwardReflection", because: "out-of-competence", file: ref },
          { type: "TakeUpReflection", subject: "initiatives" },
          { type: "WorkWithSender", file: ref },
          { type: "AssessGrounds", enough: false, file: ref },
          { type: "AssessGrounds", enough: true, file: ref },
          { type: "WeighRegulation", failed: ["necessary"], file: ref },
          { type: "WeighRegulation", failed: [], file: ref },
          { type: "DecideReflection", file: ref },
          { type: "DecideReflection", measure: "issue-or-propose-new", file: ref },
          { type: "PublishResult", forms: ["letter"], file: ref },
          { type: "TellProgress", file: ref }
        ]
      })
    )
  })
})
