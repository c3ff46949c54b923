import { SocialCriticismCommand, SocialCriticismEvent, socialCriticism } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run } = courseOf(socialCriticism, SocialCriticismCommand)
type Given = z.input<typeof SocialCriticismCommand>

const draft = (on = "2026-07-06"): Given => ({
  type: "SendDraft",
  on,
  subject: "đề án phí vệ sinh",
  submittedOn: "2026-07-21"
})
const criticise = (form = "conference"): Given => ({
  type: "Criticise",
  on: "2026-07-10",
  form,
  record: "BB 1"
})
const send: Given = { type: "SendCriticism", on: "2026-07-14", record: "PB 2" }
const reply = (more: object): Given => ({
  type: "Reply",
  on: "2026-07-17",
  takenUp: "part",
  explanation: "mức phí giữ nguyên",
  ...more
})

describe("social criticism of a draft", () => {
  it("begins with the draft, 15 days before it is submitted (Điều 36.1)", () => {
    expect(run(draft()).events[0]).toMatchObject({ late: false })
    expect(run(draft("2026-07-07")).events[0]).toMatchObject({ late: true })
    expect(run(draft("2026-07-22")).refusal?.code).toBe("submitted-before")
  })
  it("has one of three forms (Điều 34); after a dialogue whoever decides gets it too (NQLT 403 Điều 19.7)", () => {
    expect(run(draft(), criticise("letter")).refusal?.code).toBe("not-a-form-of-criticism")
    expect(run(draft(), criticise(), send).answer?.notices.map(one => one.to)).toEqual(["drafting-body"])
    expect(run(draft(), criticise("dialogue"), send).answer?.notices.map(one => one.to)).toEqual([
      "drafting-body",
      "deciding-body"
    ])
  })
  it("that comes after the day of submission says so", () => {
    expect(run(draft(), criticise(), { ...send, on: "2026-07-22" } as Given).answer?.warnings).toHaveLength(1)
  })
  it("is answered in writing, and what is not taken up is explained (Điều 36.3)", () => {
    const criticised = [draft(), criticise(), send]
    expect(run(...criticised, reply({ explanation: undefined })).refusal).toMatchObject({
      code: "explanation-needed",
      basis: [{ at: "Đ36.k3" }]
    })
    expect(run(...criticised, reply({})).state.phase).toBe("replied")
    expect(run(...criticised, reply({ takenUp: "whole", explanation: undefined })).state.phase).toBe(
      "replied"
    )
  })
  it("ends only when the deciding body has heard of it", () => {
    const report: Given = { type: "ReportToDecidingBody", on: "2026-07-21", record: "TTr 3" }
    expect(run(draft(), criticise(), send, report).refusal?.code).toBe("out-of-order")
    expect(run(draft(), criticise(), send, reply({}), report).state.phase).toBe("reported")
  })
  it("has no law before 2016", () => {
    expect(run(draft("2015-12-31")).refusal?.code).toBe("not-yet-in-force")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      socialCriticism,
      walk({
        procedure: socialCriticism,
        commands: SocialCriticismCommand,
        events: SocialCriticismEvent,
        from: "2026-07-06",
        offers: [
          { type: "SendDraft", subject: "đề án", submittedOn: "2026-07-21" },
          { type: "Criticise", form: "conference", record: "BB" },
          { type: "Criticise", form: "dialogue", record: "BB" },
          { type: "SendCriticism", record: "PB" },
          { type: "Reply", takenUp: "none", explanation: "trái quy hoạch" },
          { type: "ReportToDecidingBody", record: "TTr" }
        ]
      })
    )
  })
})
