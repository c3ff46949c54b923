import { day } from "@danchu/law"
import {
  chairReception,
  commitmentLedger,
  ReceptionCommand,
  ReceptionEvent,
  reception
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(reception, ReceptionCommand)
type Given = z.input<typeof ReceptionCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const contents = ["number", "date", "person", "content", "request", "handling"]
const visit = (more: object = {}): Given => ({
  type: "RegisterVisit",
  on: "2026-07-06",
  mode: "in-person",
  people: 1,
  ...more
})
const recorded: readonly Given[] = [visit(), { type: "RecordVisit", on: "2026-07-06", contents, file: ref }]

describe("a visit at citizen reception", () => {
  it("is answered within 10 working days, with one of the four answers (Điều 28.1)", () => {
    expect(due(recorded, "reply")).toMatchObject({ due: "2026-07-20" })
    expect(
      run(...recorded, { type: "Reply", on: "2026-07-20", outcome: "maybe", file: ref }).refusal?.code
    ).toBe("not-an-answer-of-the-law")
    expect(
      run(...recorded, { type: "Reply", on: "2026-07-21", outcome: "forwarded", file: ref }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("of 5 to 10 people has one or two representatives, of more up to five (Điều 29)", () => {
    expect(run(visit({ people: 4 })).state.phase).toBe("arrived")
    expect(run(visit({ people: 5 })).refusal?.code).toBe("representatives-needed")
    expect(run(visit({ people: 9, representatives: 3 })).refusal?.code).toBe("representatives-needed")
    expect(run(visit({ people: 400, representatives: 5, appointed: true })).state.phase).toBe("arrived")
    expect(run(visit({ people: 400, representatives: 6 })).refusal?.code).toBe("representatives-needed")
  })
  it("names representatives in a writing that all have signed (Điều 29)", () => {
    expect(run(visit({ people: 7, representatives: 2 })).refusal).toMatchObject({
      code: "written-appointment-needed",
      basis: [{ at: "Đ29.p1" }]
    })
  })
  it("is online since 2026-07-01 only (Điều 3a)", () => {
    expect(run(visit({ mode: "online", on: "2026-06-30" })).refusal?.code).toBe("not-yet-in-force")
    expect(run(visit({ mode: "online" })).state.phase).toBe("arrived")
  })
  it("is refused on the grounds of the day only, some in writing within 3 working days", () => {
    const refuse = (ground: string, on = "2026-07-06"): readonly Given[] => [
      visit({ on }),
      { type: "RefuseVisit", on, ground, explained: true }
    ]
    expect(run(...refuse("rude")).refusal?.code).toBe("not-a-ground-to-refuse")
    expect(run(...refuse("recording", "2026-06-01")).refusal?.code).toBe("not-a-ground-to-refuse")
    expect(run(...refuse("intoxicated-or-incapable")).state.phase).toBe("refused")
    expect(due(refuse("resolved-and-explained"), "refusal-notice")).toMatchObject({ due: "2026-07-09" })
  })
  it("refused on a ground that takes no writing is explained on the spot (NĐ 154/2026 Điều 4.2)", () => {
    const refuse = (ground: string, on = "2026-07-06") =>
      run(visit({ on }), { type: "RefuseVisit", on, ground })
    expect(refuse("threatening").refusal).toMatchObject({
      code: "refusal-not-explained",
      basis: [{ instrument: "154/2026/NĐ-CP", at: "Đ4.k2" }]
    })
    expect(refuse("resolved-and-explained").state.phase).toBe("refusal-owed")
    expect(refuse("threatening", "2026-06-01").state.phase).toBe("refused")
  })
  it("tells where the form and the article differ about a written refusal", () => {
    const { answer } = run(visit(), {
      type: "RefuseVisit",
      on: "2026-07-06",
      ground: "out-of-scope",
      explained: true
    })
    expect(answer?.warnings[0]).toMatch(/another text says otherwise/i)
  })
  it("is put into the register whole", () => {
    expect(
      run(visit(), { type: "RecordVisit", on: "2026-07-06", contents: contents.slice(1), file: ref }).refusal
    ).toMatchObject({ code: "register-incomplete", basis: [{ at: "Đ25.k2" }] })
  })
  it("with the head is answered at once, or the day of the answer is told (Điều 18.4)", () => {
    const withHead: readonly Given[] = [visit({ withHead: true }), recorded[1]!]
    expect(run(...withHead, { type: "AnswerAsHead", on: "2026-07-06", answer: "later" }).refusal?.code).toBe(
      "day-of-the-answer-needed"
    )
    expect(
      run(...withHead, { type: "AnswerAsHead", on: "2026-07-06", answer: "later", when: "2026-07-13" }).state
        .promisedOn
    ).toBe("2026-07-13")
    expect(
      run(...recorded, { type: "AnswerAsHead", on: "2026-07-06", answer: "at-once" }).refusal?.code
    ).toBe("head-did-not-receive")
  })
  it("with the head is not answered over the head's silence (Điều 18.4)", () => {
    expect(
      run(visit({ withHead: true }), recorded[1]!, {
        type: "Reply",
        on: "2026-07-10",
        outcome: "accepted",
        file: ref
      }).refusal
    ).toMatchObject({ code: "head-has-not-answered", basis: [{ at: "Đ18.k4" }] })
  })
  it("leaves the head's promise in the ledger until it is kept, also after the reply", () => {
    const promised: readonly Given[] = [
      visit({ withHead: true }),
      recorded[1]!,
      { type: "AnswerAsHead", on: "2026-07-06", answer: "later", when: "2026-07-31" }
    ]
    const replied: readonly Given[] = [
      ...promised,
      { type: "Reply", on: "2026-07-10", outcome: "accepted", file: ref }
    ]
    expect(due(promised, "promise:head-answer")).toMatchObject({ due: "2026-07-31", owner: "head" })
    expect(run(...promised, promised[2]!).refusal?.code).toBe("promise-recorded-before")
    const { events, state } = run(...replied)
    expect(state.phase).toBe("following")
    expect(commitmentLedger([{ id: "TCD-7", events }])).toMatchObject([
      { case: "TCD-7", id: "head-answer", owner: "head", madeOn: "2026-07-06", dueOn: "2026-07-31" }
    ])
    const kept = run(...replied, {
      type: "KeepPromise",
      on: "2026-07-30",
      id: "head-answer",
      evidence: "CV 12"
    })
    expect(kept.state.phase).toBe("answered")
    expect(kept.events.at(-1)).toMatchObject({ late: false })
  })
  it("by the commune's chair is owed 2 days a month since 2026-07-01 (Điều 15)", () => {
    const [july, august] = chairReception(
      [day("2026-07-06"), day("2026-07-20"), day("2026-08-03")],
      { from: day("2026-07-01"), to: day("2026-08-31") },
      day("2026-08-31")
    )
    expect(july).toMatchObject({ state: "met", missing: 0 })
    expect(august).toMatchObject({ state: "missed", missing: 1 })
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      reception,
      walk({
        procedure: reception,
        commands: ReceptionCommand,
        events: ReceptionEvent,
        from: "2026-07-06",
        offers: [
          { type: "RegisterVisit", mode: "in-person", people: 1, withHead: true },
          { type: "RegisterVisit", mode: "in-person", people: 1 },
          { type: "RefuseVisit", ground: "threatening", explained: true },
          { type: "RefuseVisit", ground: "resolved-and-explained" },
          { type: "SendRefusal", file: ref },
          { type: "RecordVisit", contents, file: ref },
          { type: "GiveReceipt", documents: 2 },
          { type: "AnswerAsHead", answer: "at-once" },
          { type: "Promise", id: "CK-1", content: "kiểm tra mương", owner: "head", by: "2027-06-30" },
          { type: "KeepPromise", id: "CK-1", evidence: "biên bản" },
          { type: "Reply", outcome: "accepted", file: ref }
        ]
      })
    )
  })
})
