import { WorkplaceDisclosureCommand, WorkplaceDisclosureEvent, workplaceDisclosure } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(workplaceDisclosure, WorkplaceDisclosureCommand)
type Given = z.input<typeof WorkplaceDisclosureCommand>

const owe = (more: object = {}): Given => ({
  type: "OweDisclosure",
  on: "2026-07-01",
  workplace: "agency",
  matter: "3",
  intranet: true,
  ...more
})
const factory = { workplace: "enterprise", matter: "a" }
const publish = (form: string, on = "2026-07-02"): Given => ({ type: "Publish", on, form, evidence: "ảnh 1" })
const confirm = (on: string): Given => ({ type: "ConfirmDisclosure", on })

describe("disclosure at a workplace", () => {
  it("is of twelve matters in an agency and eight in a state enterprise (Điều 46, 64)", () => {
    expect(run(owe({ matter: "13" })).refusal?.code).toBe("not-a-matter-to-publish")
    expect(run(owe({ ...factory, matter: "đ" })).state.phase).toBe("owed")
    expect(run(owe({ ...factory, matter: "1" })).refusal?.code).toBe("not-a-matter-to-publish")
  })
  it("comes within 5 working days, in an enterprise within 15 days (Điều 47.2, 65.2)", () => {
    expect(due([owe()], "publish")).toMatchObject({ due: "2026-07-08", rule: "agency.disclosure.publish" })
    expect(due([owe(factory)], "publish")).toMatchObject({ due: "2026-07-16" })
    expect(run(owe(), publish("b", "2026-07-09")).events.at(-1)).toMatchObject({ late: true })
  })
  it("goes to the intranet where there is one, else to the board or to everybody in writing (Điều 48.1–2)", () => {
    expect(run(owe(), publish("a")).refusal).toMatchObject({
      code: "not-the-form-that-is-owed",
      basis: [{ at: "Đ48.k1" }]
    })
    expect(run(owe({ intranet: false }), publish("a")).state.phase).toBe("published")
    expect(run(owe({ intranet: false }), publish("g")).refusal?.code).toBe("not-the-form-that-is-owed")
    expect(run(owe({ ...factory, intranet: false }), publish("c")).state.phase).toBe("told")
    expect(run(owe(), publish("k")).refusal?.code).toBe("not-a-form-of-publication")
  })
  it("stays 20 days without a break; a break starts the count again (Điều 48, 66)", () => {
    const published = [owe(), publish("b")]
    expect(due(published, "duration")).toMatchObject({ due: "2026-07-22" })
    expect(run(...published, confirm("2026-07-21")).refusal?.code).toBe("not-public-long-enough")
    expect(run(...published, confirm("2026-07-22")).state.phase).toBe("fulfilled")
    const again: readonly Given[] = [
      ...published,
      { type: "RecordInterruption", on: "2026-07-10", reason: "mất hệ thống" },
      { type: "PublishAgain", on: "2026-07-15", evidence: "ảnh 2" }
    ]
    expect(due(again, "duration")).toMatchObject({ due: "2026-08-04" })
    expect(run(...again, confirm("2026-07-22")).refusal?.code).toBe("not-public-long-enough")
  })
  it("need not hang where everybody was told in writing", () => {
    expect(run(owe({ intranet: false }), publish("d"), confirm("2026-07-02")).state.phase).toBe("fulfilled")
  })
  it("may take other forms beside it, and is given on request, also afterwards (Điều 48.3–4)", () => {
    const published = [owe(), publish("b")]
    const add = (form: string): Given => ({ type: "AddForm", on: "2026-07-03", form, evidence: "BB" })
    expect(run(...published, add("c")).state.phase).toBe("published")
    expect(run(...published, add("k")).refusal?.code).toBe("not-a-form-of-publication")
    expect(
      run(...published, confirm("2026-07-22"), { type: "AnswerRequest", on: "2026-08-03", record: "CV" })
        .state.phase
    ).toBe("fulfilled")
  })
  it("under another law follows the time and form of that law", () => {
    const other = owe({ specialLaw: "Luật Ngân sách nhà nước" })
    expect(run(other).answer?.warnings[0]).toMatch(/not counted/)
    expect(due([other], "publish")).toBeUndefined()
    expect(run(other, publish("g", "2026-09-30")).events.at(-1)).toMatchObject({ late: false })
    const short = run(other, publish("g", "2026-09-30"), { type: "ConfirmDisclosure", on: "2026-10-05" })
    expect(short.state.phase).toBe("fulfilled")
    expect(short.answer?.warnings[0]).toMatch(/was not counted/)
  })
  it("is not verified in an enterprise before the law of 2023", () => {
    expect(run(owe({ ...factory, on: "2023-06-30" })).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      workplaceDisclosure,
      walk({
        procedure: workplaceDisclosure,
        commands: WorkplaceDisclosureCommand,
        events: WorkplaceDisclosureEvent,
        from: "2026-07-01",
        offers: [
          { type: "OweDisclosure", workplace: "agency", matter: "1", intranet: true },
          { type: "OweDisclosure", workplace: "enterprise", matter: "a", intranet: false },
          { type: "OweDisclosure", workplace: "agency", matter: "3", intranet: false, specialLaw: "NSNN" },
          { type: "Publish", form: "a", evidence: "ảnh" },
          { type: "Publish", form: "b", evidence: "ảnh" },
          { type: "Publish", form: "c", evidence: "ảnh" },
          { type: "Publish", form: "d", evidence: "ảnh" },
          { type: "RecordInterruption", reason: "mất điện" },
          { type: "PublishAgain", evidence: "ảnh" },
          { type: "AddForm", form: "b", evidence: "BB" },
          { type: "AnswerRequest", record: "CV" },
          { type: "ConfirmDisclosure" }
        ]
      })
    )
  })
})
