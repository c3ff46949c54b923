import { day } from "@danchu/law"
import {
  conferencesAroundSessions,
  councilConferences,
  VoterMeetingCommand,
  VoterMeetingEvent,
  voterMeeting
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(voterMeeting, VoterMeetingCommand)
type Given = z.input<typeof VoterMeetingCommand>

const told = ["time", "place", "form", "content"]
const programme = ["a", "b", "c", "d", "đ", "e"]
const plan = (more: object = {}): Given => ({
  type: "PlanMeeting",
  on: "2026-09-01",
  body: "assembly",
  kind: "1",
  form: "conference",
  meetingOn: "2026-09-28",
  session: { side: "before", on: "2026-10-20" },
  ...more
})
const after = { kind: "2", session: { side: "after", on: "2026-11-30" } }
const council = { body: "commune-council" }
const announce = (on: string): Given => ({ type: "AnnounceMeeting", on, told })
const hold = (on: string, more: object = {}): Given => ({
  type: "HoldMeeting",
  on,
  programme,
  attended: 90,
  minutes: "BB 2",
  ...more
})
const sumUp = (on: string): Given => ({ type: "SumUpOpinions", on, opinions: 14, moved: 2, record: "BC 5" })
const request = (more: object = {}): Given => ({
  type: "RequestMeeting",
  on: "2026-09-01",
  body: "commune-council",
  kind: "6",
  form: "individual-or-group",
  meetingOn: "2026-09-21",
  ...more
})

describe("a meeting with voters", () => {
  it("is one of nine kinds, in two forms and three ways (Điều 18, 19)", () => {
    expect(run(plan({ kind: "10" })).refusal?.code).toBe("not-a-kind-of-meeting")
    expect(run(plan({ way: "by-letter" })).refusal?.code).toBe("not-a-form-of-meeting")
    expect(run(plan({ way: "online" })).state.phase).toBe("planned")
    expect(run(plan({ meetingOn: "2026-08-31" })).refusal?.code).toBe("planned-for-the-past")
  })
  it("outside the province is for the Assembly's deputies, outside the constituency for a council's", () => {
    expect(run(plan({ ...council, kind: "4", session: undefined })).refusal?.code).toBe(
      "for-the-assembly-only"
    )
    expect(run(request({ body: "assembly", kind: "5" })).refusal?.code).toBe("for-a-council-only")
  })
  it("around a session names the session and its side, any other names none", () => {
    expect(run(plan({ session: undefined })).refusal?.code).toBe("session-does-not-fit")
    expect(run(plan({ kind: "2" })).refusal?.code).toBe("session-does-not-fit")
    expect(run(plan({ kind: "8" })).refusal?.code).toBe("session-does-not-fit")
    expect(run(plan({ kind: "8", session: undefined })).state.phase).toBe("planned")
  })
  it("of the Assembly's deputies is told to the press 7 working days before (Điều 6.3)", () => {
    expect(due([plan()], "announce")).toMatchObject({ due: "2026-09-17" })
    expect(run(plan(), announce("2026-09-17")).events.at(-1)).toMatchObject({ late: false })
    expect(run(plan(), announce("2026-09-18")).events.at(-1)).toMatchObject({ late: true })
    expect(run(plan(), { type: "AnnounceMeeting", on: "2026-09-10", told: ["time"] }).refusal?.code).toBe(
      "notice-incomplete"
    )
  })
  it("outside the province is told 20 working days before (Điều 31.2)", () => {
    const outside = plan({ on: "2026-08-03", kind: "4", session: undefined, meetingOn: "2026-09-30" })
    expect(due([outside], "announce")).toMatchObject({ rule: "voter.outside-province-notice" })
  })
  it("of a council's deputies has no notice that was read: it is not judged", () => {
    const { answer, events } = run(plan(council), announce("2026-09-27"))
    expect(events.at(-1)).toMatchObject({ late: false })
    expect(answer?.warnings[0]).toMatch(/not judged/)
    expect(due([plan(council)], "announce")).toBeUndefined()
  })
  it("with a person or group takes a request, decided within 5 working days and told 3 before (Điều 33)", () => {
    expect(run(plan({ form: "individual-or-group" })).refusal?.code).toBe("request-needed")
    expect(run(request({ form: "conference" })).refusal?.code).toBe("no-request-needed")
    expect(due([request()], "decide")).toMatchObject({ rule: "voter.group-meeting-decision" })
    const decided: Given = { type: "DecideRequest", on: "2026-09-11", agreed: true, reason: "phù hợp" }
    expect(run(request(), decided).events.at(-1)).toMatchObject({ late: true })
    expect(run(request(), { ...decided, agreed: false }).state.phase).toBe("refused")
    expect(due([request(), decided], "announce")).toMatchObject({ due: "2026-09-16" })
    const met = [request(), decided, announce("2026-09-14"), hold("2026-09-21", { programme: [] })]
    expect(due(met, "summary")).toMatchObject({ due: "2026-09-28", rule: "voter.group-meeting-summary" })
  })
  it("outside the constituency has its own clocks, known by paraphrase (Điều 32)", () => {
    expect(due([request({ kind: "5", form: "conference" })], "decide")).toMatchObject({
      rule: "voter.outside-constituency-decision"
    })
  })
  it("before an ordinary session must be held; after a council's one it may be left out (Điều 21)", () => {
    const drop = (ground: "optional" | "disaster" | "unsafe"): Given => ({
      type: "DropMeeting",
      on: "2026-09-10",
      ground,
      reason: "TB 3"
    })
    expect(run(plan(), drop("optional")).refusal).toMatchObject({
      code: "conference-mandatory",
      basis: [{ at: "Đ21.k1" }]
    })
    expect(run(plan(after), drop("optional")).refusal?.code).toBe("conference-mandatory")
    expect(run(plan({ ...council, ...after }), drop("optional")).state.phase).toBe("not-held")
    expect(run(plan(), drop("disaster")).state.phase).toBe("not-held")
    expect(run(plan(), drop("unsafe")).state.phase).toBe("not-held")
    const in2025 = plan({ ...council, ...after, on: "2025-07-01", meetingOn: "2025-08-01" })
    expect(run(in2025, { ...drop("optional"), on: "2025-07-02" } as Given).refusal?.code).toBe("not-verified")
  })
  it("has six steps, and none of them is left out (Điều 24)", () => {
    const called = [plan(), announce("2026-09-10")]
    expect(run(...called, hold("2026-09-27")).refusal?.code).toBe("before-its-day")
    expect(run(...called, hold("2026-09-28", { programme: ["a", "b", "c", "e"] })).refusal).toMatchObject({
      code: "programme-incomplete",
      basis: [{ at: "Đ24.k1.d" }, { at: "Đ24.k1.đ" }]
    })
  })
  it("is summed up 15 days before the Assembly's session, or 15 days after it (Điều 37.2)", () => {
    const before = [plan(), announce("2026-09-10"), hold("2026-09-28")]
    expect(due(before, "summary")).toMatchObject({ due: "2026-10-05", from: "2026-10-20" })
    expect(run(...before, sumUp("2026-10-06")).events.at(-1)).toMatchObject({ late: true })
    const later = [
      plan({ ...after, on: "2026-11-16", meetingOn: "2026-12-05" }),
      announce("2026-11-18"),
      hold("2026-12-05")
    ]
    expect(due(later, "summary")).toMatchObject({ due: "2026-12-15" })
    expect(run(...later, sumUp("2026-12-15")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...before, { ...sumUp("2026-10-01"), moved: 15 } as Given).refusal?.code).toBe(
      "more-moved-than-spoken"
    )
  })
  it("around an extraordinary session: 2 working days before, 7 after (Điều 38.2)", () => {
    const around = plan({
      kind: "3",
      session: { side: "before", on: "2026-10-20", extraordinary: true }
    })
    expect(due([around, announce("2026-09-10"), hold("2026-09-28")], "summary")).toMatchObject({
      due: "2026-10-16"
    })
  })
  it("of a council is summed up without a clock: those articles were not read", () => {
    const { state } = run(plan(council), announce("2026-09-10"), hold("2026-09-28"))
    expect(state.phase).toBe("held")
    expect(
      run(plan(council), announce("2026-09-10"), hold("2026-09-28"), sumUp("2026-12-30")).answer
    ).toMatchObject({
      events: [{ late: false }],
      warnings: [expect.stringMatching(/not judged/)]
    })
  })
  it("is owed twice a year by a council's deputies", () => {
    const [year] = councilConferences(
      [day("2026-06-20")],
      { from: day("2026-01-01"), to: day("2026-12-31") },
      day("2026-12-31")
    )
    expect(year).toMatchObject({ state: "missed", missing: 1 })
  })
  it("is owed before and after each session of the Assembly, only before one of a council (Điều 21)", () => {
    const sessions = [
      { opens: day("2025-07-08"), closes: day("2025-07-10") },
      { opens: day("2026-07-07"), closes: day("2026-07-09") }
    ]
    const met = [{ date: day("2026-06-20"), when: "before" } as const]
    const asOf = day("2026-11-23")
    const [, assembly] = conferencesAroundSessions("assembly", sessions, met, asOf)
    expect(assembly?.duties).toMatchObject([
      { when: "before", state: "met" },
      { when: "after", state: "open", missing: 1 }
    ])
    const [before, council] = conferencesAroundSessions("commune-council", sessions, met, asOf)
    expect(before).toMatchObject({ law: { _tag: "NotVerified" }, duties: [] })
    expect(council?.duties).toMatchObject([{ when: "before", state: "met" }])
  })
  it("is not verified under the resolution of 2012", () => {
    expect(run(plan({ on: "2025-02-19", meetingOn: "2025-03-01" })).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      voterMeeting,
      walk({
        procedure: voterMeeting,
        commands: VoterMeetingCommand,
        events: VoterMeetingEvent,
        from: "2026-09-01",
        offers: [
          plan(),
          plan({ ...council, meetingOn: "2026-09-10" }),
          plan({ kind: "8", session: undefined }),
          request(),
          { type: "DecideRequest", agreed: true, reason: "phù hợp" },
          { type: "DecideRequest", agreed: false, reason: "chưa phù hợp" },
          { type: "AnnounceMeeting", told },
          { type: "DropMeeting", ground: "disaster", reason: "bão" },
          { type: "HoldMeeting", programme, attended: 50, minutes: "BB" },
          { type: "SumUpOpinions", opinions: 3, moved: 1, record: "BC" }
        ].map(({ on: _on, ...offer }: { on?: unknown } & object) => offer as never)
      })
    )
  })
})
