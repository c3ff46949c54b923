import { addDays } from "@danchu/law"
import { ReceptionSessionCommand, ReceptionSessionEvent, receptionSession } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(receptionSession, ReceptionSessionCommand)
type Given = z.input<typeof ReceptionSessionCommand>

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const planned = (more: object = {}): Given => ({
  type: "PlanSession",
  on: "2026-07-01",
  kind: "scheduled",
  day: "2026-07-20",
  mode: "in-person",
  ...more
})
const post = (on: string, places: readonly ("headquarters" | "reception-place" | "website")[]): Given => ({
  type: "PostSchedule",
  on,
  places: [...places]
})
const both = ["headquarters", "reception-place"] as const

describe("a head's reception", () => {
  it("is posted 5 working days before, at the headquarters and where citizens are received (Điều 24)", () => {
    expect(due([planned()], "post")).toMatchObject({ due: "2026-07-13" })
    expect(run(planned(), post("2026-07-13", both)).events.at(-1)).toMatchObject({ late: false })
    expect(run(planned(), post("2026-07-14", both)).events.at(-1)).toMatchObject({ late: true })
    expect(run(planned(), post("2026-07-13", ["website"])).refusal?.code).toBe("posted-at-too-few-places")
  })
  it("is put off to a later day that is announced (Điều 24.4)", () => {
    const later = (newDay: string, announced = true): Given => ({
      type: "PostponeSession",
      on: "2026-07-15",
      newDay,
      reason: "bão",
      announced
    })
    const posted = [planned(), post("2026-07-10", both)]
    expect(run(...posted, later("2026-07-27")).state.day).toBe("2026-07-27")
    expect(run(...posted, later("2026-07-20")).refusal?.code).toBe("new-day-is-not-later")
    expect(run(...posted, later("2026-07-27", false)).refusal?.code).toBe("new-day-not-announced")
  })
  it("outside the schedule has one of two grounds (Điều 18.3)", () => {
    expect(run(planned({ kind: "unscheduled" })).refusal?.code).toBe("not-a-ground-to-receive-unscheduled")
    expect(run(planned({ kind: "unscheduled", ground: "serious-consequences" })).state.phase).toBe("called")
  })
  it("online is for listed cases, told 5 working days and tried 1 working day before (NĐ 154/2026 Điều 20, 23)", () => {
    const online = planned({ mode: "online", onlineCase: "remote-or-vulnerable" })
    expect(run(planned({ mode: "online" })).refusal?.code).toBe("not-a-case-to-receive-online")
    expect(
      run(planned({ mode: "online", onlineCase: "other", day: "2026-06-20", on: "2026-06-01" })).refusal?.code
    ).toBe("not-yet-in-force")
    expect(due([online], "notify")).toMatchObject({ due: "2026-07-13" })
    expect(due([online], "test")).toMatchObject({ due: "2026-07-17" })
    expect(run(planned(), { type: "NotifyOnline", on: "2026-07-02" }).refusal?.code).toBe(
      "not-an-online-reception"
    )
    const opened: readonly Given[] = [online, { type: "OpenSession", on: "2026-07-20" }]
    expect(run(...opened).answer?.warnings).toHaveLength(3)
    expect(run(...opened, { type: "CloseSession", on: "2026-07-20", visits: 4 }).refusal?.code).toBe(
      "recording-needed"
    )
  })
  it("online is tried a working day before; who tries later is late (NĐ 154/2026 Điều 23.1)", () => {
    const online = planned({ mode: "online", onlineCase: "remote-or-vulnerable" })
    const tried = (on: string) => run(online, { type: "TestConnection", on })
    expect(tried("2026-07-17").events.at(-1)).toMatchObject({ type: "ConnectionTested", late: false })
    expect(tried("2026-07-18").events.at(-1)).toMatchObject({ late: true })
    expect(due([online, { type: "TestConnection", on: "2026-07-17" }], "test")).toBeUndefined()
  })
  it("is held on its day, and concluded in writing without a number of days (NĐ 154/2026 Điều 25.2)", () => {
    expect(run(planned(), { type: "OpenSession", on: "2026-07-21" }).refusal?.code).toBe("not-on-its-day")
    expect(run(planned({ day: "2026-06-30" })).refusal?.code).toBe("day-has-passed")
    const { state, answer } = run(
      planned(),
      post("2026-07-10", both),
      { type: "OpenSession", on: "2026-07-20" },
      { type: "CloseSession", on: "2026-07-20", visits: 4 },
      { type: "IssueConclusion", on: "2026-07-27", file: ref }
    )
    expect(state.phase).toBe("concluded")
    expect(answer?.notices).toMatchObject([{ to: "bodies-concerned", basis: [{ at: "Đ25.k2" }] }])
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      receptionSession,
      walk({
        procedure: receptionSession,
        commands: ReceptionSessionCommand,
        events: ReceptionSessionEvent,
        from: "2026-07-06",
        offers: [
          (_, on) => ({
            type: "PlanSession" as const,
            kind: "scheduled" as const,
            day: addDays(on, 40),
            mode: "online" as const,
            onlineCase: "other"
          }),
          (_, on) => ({
            type: "PlanSession" as const,
            kind: "unscheduled" as const,
            day: addDays(on, 40),
            mode: "in-person" as const,
            ground: "vehement-or-complex"
          }),
          { type: "PostSchedule", places: ["headquarters", "reception-place"] },
          ({ day }) => ({
            type: "PostponeSession" as const,
            newDay: day === null ? "2026-12-01" : addDays(day, 40),
            reason: "bão",
            announced: true
          }),
          { type: "NotifyOnline" },
          { type: "TestConnection" },
          { type: "OpenSession" },
          { type: "CloseSession", visits: 2, recorded: true },
          { type: "IssueConclusion", file: ref }
        ]
      })
    )
  })
})
