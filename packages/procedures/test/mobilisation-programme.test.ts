import { mobilisationLines } from "@danchu/entities"
import {
  MobilisationProgrammeCommand,
  MobilisationProgrammeEvent,
  mobilisationProgramme
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(mobilisationProgramme, MobilisationProgrammeCommand)
type Given = z.input<typeof MobilisationProgrammeCommand>
type Plan = Extract<Given, { readonly type: "AdoptPlan" }>["plan"]
type Lines = Extract<Given, { readonly type: "GiveDirective" }>["programme"]["lines"]

const document = (number: string, quote: string) => ({
  number,
  title: "Về công tác dân vận chính quyền",
  issuer: "Ban Thường vụ Đảng ủy xã Mẫu",
  issued: "2026-01-05",
  quote
})
const directive = (lines: Lines = [...mobilisationLines], reportBy?: string): Given => ({
  type: "GiveDirective",
  on: "2026-01-05",
  programme: {
    id: "DVCQ-2026",
    kind: "mobilisation",
    plan: document("10-CT/ĐU", "công khai, minh bạch trong quản lý"),
    leads: "UBND",
    takePart: ["UBMTTQ"],
    lines
  },
  ...(reportBy !== undefined && { reportBy })
})
const one: Lines = [{ code: "disclosure", name: "công khai, minh bạch" }]
const task = (id: string, line: string) => ({ id, line, content: "việc" })
const plan = (tasks: Plan["tasks"], until = "2026-12-31"): Given => ({
  type: "AdoptPlan",
  on: "2026-01-26",
  plan: { document: document("31-KH/UBND", "phân công nhiệm vụ"), carriesOut: [], tasks, until }
})
const assign = (id: string, by = "2026-06-30"): Given => ({
  type: "AssignTask",
  on: "2026-02-02",
  assignment: { task: id, office: "VP-UB", accountable: "o-17", by }
})
const report = (id: string, on = "2026-06-30", outcome: "done" | "partly" | "not-done" = "done"): Given => ({
  type: "ReportTask",
  on,
  task: id,
  outcome,
  evidence: "BC 3"
})
const review = (kind: "preliminary" | "final", to: string, on: string): Given => ({
  type: "HoldReview",
  on,
  review: { kind, from: "2026-01-01", to, record: "BC 12" }
})
const small = [directive(one), plan([task("V-1", "disclosure"), task("V-2", "disclosure")])]

describe("a programme of government mass mobilisation", () => {
  it("has a task on each of the eight lines of its directive", () => {
    const tasks = mobilisationLines.map(({ code }, i) => task(`V-${i + 1}`, code))
    expect(run(directive(), plan(tasks)).state).toMatchObject({ phase: "running", tasks: { length: 8 } })
    expect(run(directive(), plan(tasks.slice(1))).refusal).toMatchObject({
      code: "line-without-a-task",
      message: { en: "no task on: grassroots-democracy" },
      basis: [{ instrument: "10-CT/ĐU", quote: "công khai, minh bạch trong quản lý" }]
    })
  })
  it("has lines of its own: the directive prevails, and each is named once", () => {
    expect(run(directive(one), plan([task("V-1", "disclosure")])).state.lines).toEqual(["disclosure"])
    expect(run(directive([...one, ...one])).refusal?.code).toBe("line-named-twice")
    expect(
      run(directive(one), plan([task("V-1", "disclosure"), task("V-2", "petitions")])).refusal?.code
    ).toBe("not-a-line-of-the-directive")
    const twice = [task("V-1", "disclosure"), task("V-1", "disclosure")]
    expect(run(directive(one), plan(twice)).refusal?.code).toBe("task-named-twice")
    expect(run(directive(one), plan([task("V-1", "disclosure")], "2026-01-25")).refusal?.code).toBe(
      "plan-ended-before"
    )
  })
  it("claims no law for the time before it was read: in 2018 nothing governs the direction", () => {
    const of2018 = { ...directive(one), on: "2018-03-26" }
    expect(run(of2018).events[0]?.governedBy).toEqual([])
    expect(run(directive(one)).events[0]?.governedBy).toEqual([
      { rule: "mobilisation.direction", on: "2026-01-05" }
    ])
  })
  it("gives each task an office, a head who answers for it, and a day", () => {
    expect(run(...small, assign("V-9")).refusal).toMatchObject({
      code: "no-such-task",
      basis: [{ instrument: "31-KH/UBND" }]
    })
    expect(run(...small, assign("V-1", "2026-02-01")).refusal?.code).toBe("assigned-for-the-past")
    expect(run(...small, assign("V-1", "2027-01-01")).refusal?.code).toBe("after-the-plan-ends")
    expect(due([...small, assign("V-1")], "task:V-1")).toMatchObject({
      due: "2026-06-30",
      owner: "VP-UB",
      basis: [{ instrument: "31-KH/UBND", quote: "phân công nhiệm vụ" }]
    })
    expect(due([...small, assign("V-1"), assign("V-1", "2026-09-30")], "task:V-1")?.due).toBe("2026-09-30")
  })
  it("is reported task by task, in time or late, with what was counted", () => {
    expect(run(...small, report("V-1")).refusal?.code).toBe("task-not-assigned")
    expect(run(...small, assign("V-1"), report("V-1")).events.at(-1)).toMatchObject({ late: false })
    expect(run(...small, assign("V-1"), report("V-1", "2026-07-01")).events.at(-1)).toMatchObject({
      late: true
    })
    const counted = (part: number): Given => ({
      ...(report("V-1") as Extract<Given, { type: "ReportTask" }>),
      measure: { indicator: "dossiers-in-time", part, whole: 40 }
    })
    expect(run(...small, assign("V-1"), counted(41)).refusal?.code).toBe("part-above-whole")
    expect(run(...small, assign("V-1"), counted(39)).events.at(-1)).toMatchObject({
      measure: { part: 39, whole: 40 }
    })
  })
  it("is reviewed on the way and at the end, with a scorecard by line", () => {
    const half = review("preliminary", "2026-06-30", "2026-07-06")
    expect(run(...small, assign("V-1"), report("V-1", "2026-07-01"), half).events.at(-1)).toMatchObject({
      scorecard: [{ line: "disclosure", tasks: 2, assigned: 1, done: 1, inTime: 0 }]
    })
    expect(run(...small, review("preliminary", "2026-06-30", "2026-06-29")).refusal?.code).toBe(
      "period-not-over"
    )
    const last = review("final", "2026-12-31", "2026-12-31")
    expect(run(...small, assign("V-1"), report("V-1"), last).refusal).toMatchObject({
      code: "tasks-without-a-report",
      message: { en: "no report on: V-2" }
    })
    const all = [...small, assign("V-1"), assign("V-2"), report("V-1"), report("V-2", "2026-06-30", "partly")]
    expect(run(...all, last).state.phase).toBe("reviewed")
  })
  it("keeps orders and their reports, and ends with a report to whoever directed", () => {
    const order = (id: string, by = "2026-03-31"): Given => ({
      type: "GiveDirection",
      on: "2026-02-02",
      direction: { id, from: "UBND", to: "VP-UB", content: "rà soát", by }
    })
    const done = (id: string, on = "2026-04-01"): Given => ({ type: "AnswerDirection", on, id, record: "BC" })
    expect(due([...small, order("CĐ-1")], "direction:CĐ-1")).toMatchObject({
      due: "2026-03-31",
      owner: "VP-UB"
    })
    expect(run(...small, order("CĐ-1"), order("CĐ-1")).refusal?.code).toBe("direction-given-before")
    expect(run(...small, order("CĐ-1", "2026-02-01")).refusal?.code).toBe("directed-for-the-past")
    expect(run(...small, done("CĐ-1")).refusal?.code).toBe("no-such-open-direction")
    expect(run(...small, order("CĐ-1"), done("CĐ-1")).events.at(-1)).toMatchObject({ late: true })
    const whole = [
      directive(one, "2027-01-15"),
      plan([task("V-1", "disclosure")]),
      order("CĐ-1"),
      assign("V-1"),
      report("V-1"),
      review("final", "2026-12-31", "2026-12-31")
    ]
    const back = (on: string): Given => ({ type: "ReportBack", on, record: "BC 99" })
    expect(due(whole, "report-back")).toMatchObject({ due: "2027-01-15" })
    expect(run(...whole, back("2027-01-04")).refusal?.code).toBe("directions-are-open")
    const answered = [...whole, done("CĐ-1", "2026-12-31")]
    expect(run(...answered, back("2027-01-15"))).toMatchObject({
      state: { phase: "closed" },
      answer: { events: [{ late: false }], notices: [{ to: "directing-body" }] }
    })
    expect(run(...answered, back("2027-01-18")).events.at(-1)).toMatchObject({ late: true })
  })
  it("on every path is cited, clocked and replayable", () => {
    const { on: _, ...given } = directive(one, "2027-01-15") as Extract<Given, { type: "GiveDirective" }>
    const { on: _on, ...adopted } = plan([task("V-1", "disclosure")], "2030-12-31") as Extract<
      Given,
      { type: "AdoptPlan" }
    >
    const walked = walk({
      procedure: mobilisationProgramme,
      commands: MobilisationProgrammeCommand,
      events: MobilisationProgrammeEvent,
      from: "2026-01-05",
      offers: [
        given,
        adopted,
        (_state, on) => ({
          type: "AssignTask" as const,
          assignment: { task: "V-1", office: "VP-UB", accountable: "o-17", by: on }
        }),
        { type: "ReportTask", task: "V-1", outcome: "done", evidence: "BC" },
        { type: "ReportTask", task: "V-1", outcome: "partly", evidence: "BC" },
        (_state, on) => ({
          type: "GiveDirection" as const,
          direction: { id: "CĐ-1", from: "UBND", to: "VP-UB", content: "rà soát", by: on }
        }),
        { type: "AnswerDirection", id: "CĐ-1", record: "BC" },
        (_state, on) => ({
          type: "HoldReview" as const,
          review: { kind: "preliminary" as const, from: "2026-01-01", to: on, record: "BC" }
        }),
        (_state, on) => ({
          type: "HoldReview" as const,
          review: { kind: "final" as const, from: "2026-01-01", to: on, record: "BC" }
        }),
        { type: "ReportBack", record: "BC" }
      ]
    })
    expectWhole(mobilisationProgramme, walked)
  })
})
