import { day } from "@danchu/law"
import {
  WorkplaceConferenceCommand,
  WorkplaceConferenceEvent,
  workplaceConference,
  workplaceConferences
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(workplaceConference, WorkplaceConferenceCommand)
type Given = z.input<typeof WorkplaceConferenceCommand>

const business = ["a", "c", "d", "đ", "e", "g", "i"]
const propose = (more: object = {}): Given => ({
  type: "ProposeConference",
  on: "2026-01-05",
  workplace: "agency",
  occasion: "yearly",
  asker: "head",
  staff: 60,
  yearEnded: "2025-12-31",
  ...more
})
const convene = (more: object = {}): Given => ({
  type: "Convene",
  on: "2026-01-12",
  form: "plenary",
  summoned: 60,
  heldOn: "2026-01-30",
  ...more
})
const hold = (more: object = {}): Given => ({
  type: "HoldConference",
  on: "2026-01-30",
  present: 50,
  business,
  ...more
})
const pass = (inFavour: number): Given => ({
  type: "PassResolution",
  on: "2026-01-30",
  inFavour,
  record: "NQ 1"
})
const decide = (more: object = {}): Given => ({
  type: "DecideMatter",
  on: "2026-01-30",
  matter: "2",
  inFavour: 40,
  ...more
})
const factory = { workplace: "enterprise", asker: "authorised-representative" }
const failing = (on: string): readonly Given[] => [
  convene({ on, heldOn: on }),
  { type: "RecordNoQuorum", on, present: 39 }
]
const ballot = (more: object = {}): Given => ({
  type: "AskByBallot",
  on: "2026-02-20",
  ground: "second-convening-without-quorum",
  ...more
})

describe("a conference of staff or workers", () => {
  it("is held within 3 months of the end of the working year, of an enterprise the financial year (Điều 51.1, 69.1)", () => {
    expect(due([propose()], "hold")).toMatchObject({ due: "2026-03-31", rule: "agency.conference.time" })
    expect(due([propose(factory)], "hold")).toMatchObject({ rule: "enterprise.conference.time" })
    expect(run(propose(), convene({ heldOn: "2026-04-01" })).events.at(-1)).toMatchObject({ late: true })
    expect(run(propose({ yearEnded: undefined })).refusal?.code).toBe("end-of-the-year-needed")
  })
  it("may be asked for by the head or a third of the staff; by the union where wages are not wholly paid from the budget (Luật 97/2025 Điều 5.2)", () => {
    const asked = { occasion: "extraordinary", yearEnded: undefined }
    const staff = { ...asked, asker: "one-third-of-staff" }
    expect(run(propose({ ...staff, asking: 19 })).refusal?.code).toBe("too-few-ask")
    expect(run(propose({ ...staff, asking: 20 })).state.phase).toBe("asked")
    expect(run(propose({ ...asked, asker: "union" })).refusal?.code).toBe("may-not-ask")
    expect(run(propose({ ...asked, asker: "union", notFullyBudgetPaid: true })).state.phase).toBe("asked")
    expect(run(propose({ ...asked, asker: "union", on: "2025-06-30" })).state.phase).toBe("asked")
    expect(run(propose({ ...factory, ...asked, asker: "union" })).state.phase).toBe("asked")
  })
  it("may be left out by an agency of seven (Điều 51.2đ)", () => {
    expect(run(propose({ staff: 7 })).answer?.warnings[0]).toMatch(/may leave/)
    expect(run(propose({ staff: 8 })).answer?.warnings).toEqual([])
  })
  it("summons everybody where they are fewer than 100, unless they are scattered (Điều 51.2a–b)", () => {
    const delegates = { form: "delegates", summoned: 40 }
    expect(run(propose(), convene(delegates)).refusal?.code).toBe("everybody-must-be-summoned")
    expect(run(propose(), convene({ ...delegates, scattered: true })).state.phase).toBe("convened")
    expect(run(propose({ staff: 100 }), convene(delegates)).state.phase).toBe("convened")
    expect(run(propose(), convene({ summoned: 59 })).refusal?.code).toBe("summoned-does-not-fit")
  })
  it("is valid with two thirds there and passes by more than half of those attending (Điều 51.2c)", () => {
    expect(run(propose(), convene(), hold({ present: 39 })).refusal?.code).toBe("no-quorum")
    expect(run(propose(), convene(), hold({ present: 40 }), pass(20)).refusal?.code).toBe(
      "not-enough-in-favour"
    )
    expect(run(propose(), convene(), hold({ present: 40 }), pass(21)).state.phase).toBe("resolved")
    expect(run(propose(), convene(), hold({ on: "2026-01-29" })).refusal?.code).toBe("before-its-day")
  })
  it("keeps the order of the law: seven steps since 2025-07-01, nine where the union keeps its part (Điều 51.4)", () => {
    expect(run(propose(), convene(), hold()).state.phase).toBe("held")
    expect(
      run(propose(), convene(), hold({ business: ["a", "c", "d", "e", "g", "i"] })).refusal
    ).toMatchObject({
      code: "order-incomplete",
      basis: [{ at: "Đ51.k4.đ" }]
    })
    expect(run(propose({ notFullyBudgetPaid: true }), convene(), hold()).refusal).toMatchObject({
      code: "order-incomplete",
      basis: [{ at: "Đ51.k4.b" }, { at: "Đ51.k4.h" }]
    })
    expect(
      run(
        propose({ staff: 7 }),
        convene({ summoned: 7 }),
        hold({ present: 6, business: ["a", "c", "d", "g", "i"] })
      ).state.phase
    ).toBe("held")
  })
  it("of an enterprise follows an order that was not read, and says so (Điều 69.3)", () => {
    const { answer } = run(propose(factory), convene(), hold({ business: [] }))
    expect(answer?.warnings[0]).toMatch(/not judged/)
  })
  it("decides the matters of the law only; collective bargaining follows labour law (Điều 49, 67, 68.3)", () => {
    const inSession = [propose(), convene(), hold()]
    expect(run(...inSession, decide()).state.decided).toEqual(["2"])
    expect(run(...inSession, decide({ matter: "5" })).refusal?.code).toBe("not-a-matter-of-the-conference")
    expect(run(...inSession, decide({ inFavour: 25 })).refusal?.code).toBe("not-enough-in-favour")
    expect(run(propose(factory), convene(), hold(), decide({ matter: "1" })).refusal).toMatchObject({
      code: "governed-by-labour-law",
      basis: [{ at: "Đ68.k3" }]
    })
  })
  it("elects a people's inspection board of three to nine, none in an agency of seven (Điều 60.1, 77.1)", () => {
    const inSession = [propose(), convene(), hold()]
    const elect = (members: number, more: object = {}) => decide({ matter: "1", members, ...more })
    expect(run(...inSession, decide({ matter: "1" })).refusal?.code).toBe("members-do-not-fit")
    expect(run(...inSession, elect(2)).refusal?.code).toBe("not-the-size-of-a-board")
    expect(run(...inSession, elect(10)).refusal?.code).toBe("not-the-size-of-a-board")
    expect(run(...inSession, elect(10, { specialOrScattered: true })).state.boardElected).toBe(true)
    const small = [
      propose({ staff: 7 }),
      convene({ summoned: 7 }),
      hold({ present: 7, business: ["a", "c", "d", "g", "i"] })
    ]
    expect(run(...small, elect(3)).refusal?.code).toBe("not-the-size-of-a-board")
  })
  it("has the election recognised by the union within 5 working days; in an agency the law names nobody any more", () => {
    const elected = (more: object, matter: string): readonly Given[] => [
      propose(more),
      convene(),
      hold({ business: ["a", "b", "c", "d", "đ", "e", "g", "h", "i"] }),
      decide({ matter, members: 3 }),
      pass(40)
    ]
    expect(due(elected(factory, "3"), "recognise")).toMatchObject({ due: "2026-02-06", owner: "union" })
    expect(due(elected({ notFullyBudgetPaid: true }, "1"), "recognise")).toMatchObject({ due: "2026-02-06" })
    expect(due(elected({}, "1"), "recognise")).toBeUndefined()
    const recognise: Given = { type: "RecogniseBoard", on: "2026-02-09", record: "QĐ 2" }
    expect(run(...elected(factory, "3"), recognise).events.at(-1)).toMatchObject({ late: true })
    expect(run(...elected({}, "1"), recognise).answer?.warnings[0]).toMatch(/decree/)
    expect(run(propose(), convene(), hold(), recognise).refusal?.code).toBe("no-election-to-recognise")
    const reviewed: Given = { type: "ReviewResolution", on: "2026-06-30", record: "BC 4" }
    const close: Given = { type: "CloseYear", on: "2027-01-15" }
    expect(run(...elected(factory, "3"), reviewed, close).refusal?.code).toBe("board-not-recognised")
    expect(run(...elected({}, "1"), reviewed, close).state.phase).toBe("closed")
  })
  it("is replaced by ballots after a second convening without a quorum, or in force majeure (Điều 50.2, 68.2)", () => {
    const once = [propose(), ...failing("2026-01-30")]
    const twice = [...once, ...failing("2026-02-10")]
    expect(
      run(propose(), convene(), { type: "RecordNoQuorum", on: "2026-01-30", present: 40 }).refusal?.code
    ).toBe("quorum-reached")
    expect(
      run(propose(), convene(), { type: "RecordNoQuorum", on: "2026-01-29", present: 4 }).refusal?.code
    ).toBe("before-its-day")
    expect(run(...once, ballot()).refusal?.code).toBe("conference-not-failed-twice")
    expect(run(...once, ballot({ ground: "force-majeure" })).state.phase).toBe("ballot")
    expect(run(...twice, ballot()).state.phase).toBe("ballot")
  })
  it("by ballot takes the union's agreement in an enterprise, and in an agency where it keeps its part", () => {
    const ground = { ground: "force-majeure" }
    expect(run(propose(factory), ballot(ground)).refusal?.code).toBe("union-must-agree")
    expect(run(propose(factory), ballot({ ...ground, unionAgrees: true })).state.phase).toBe("ballot")
    expect(run(propose({ notFullyBudgetPaid: true }), ballot(ground)).refusal?.code).toBe("union-must-agree")
  })
  it("by ballot has no share in the law: the result is as declared, and the doubt is told", () => {
    const counted = (more: object): Given => ({
      type: "RecordBallot",
      on: "2026-03-01",
      ballots: 55,
      inFavour: 30,
      adopted: true,
      record: "BB 9",
      ...more
    })
    const out = [propose(), ballot({ ground: "force-majeure" })]
    expect(run(...out, counted({})).answer?.warnings[0]).toMatch(/no share/i)
    expect(run(...out, counted({ adopted: false })).state.phase).toBe("rejected")
    expect(run(...out, counted({ ballots: 61 })).refusal?.code).toBe("more-ballots-than-people")
    expect(run(...out, counted({ inFavour: 56 })).refusal?.code).toBe("more-ballots-than-people")
  })
  it("has its resolution reviewed every half-year, and the year does not close without (Điều 52.3)", () => {
    const passed = [propose(), convene(), hold(), pass(40)]
    const review: Given = { type: "ReviewResolution", on: "2026-06-25", record: "BC 4" }
    expect(due(passed, "review")).toMatchObject({ due: "2026-06-30", owner: "head" })
    expect(due([...passed, review], "review")).toMatchObject({ due: "2026-12-31" })
    expect(run(...passed, { type: "CloseYear", on: "2027-01-15" }).refusal?.code).toBe("not-reviewed")
    expect(run(...passed, review, { type: "CloseYear", on: "2027-01-15" }).state.phase).toBe("closed")
  })
  it("is owed once a year at both workplaces", () => {
    for (const workplace of ["agency", "enterprise"] as const) {
      expect(
        workplaceConferences(
          workplace,
          [day("2025-01-20")],
          { from: day("2025-01-01"), to: day("2026-12-31") },
          day("2026-12-31")
        )
      ).toMatchObject([{ state: "met" }, { state: "missed", missing: 1 }])
    }
  })
  it("is not verified in an enterprise before the law of 2023", () => {
    expect(run(propose({ ...factory, on: "2023-06-30", yearEnded: "2022-12-31" })).refusal?.code).toBe(
      "not-verified"
    )
  })
  it("on every path is cited, clocked and replayable", () => {
    const dayless = ({ on: _on, ...offer }: Given): never => offer as never
    expectWhole(
      workplaceConference,
      walk({
        procedure: workplaceConference,
        commands: WorkplaceConferenceCommand,
        events: WorkplaceConferenceEvent,
        from: "2026-01-05",
        counts: ["failed"],
        offers: [
          dayless(propose()),
          dayless(propose({ ...factory, occasion: "extraordinary" })),
          dayless(convene()),
          { type: "RecordNoQuorum", present: 10 },
          { type: "AskByBallot", ground: "force-majeure", unionAgrees: true },
          { type: "RecordBallot", ballots: 50, inFavour: 40, adopted: true, record: "BB" },
          { type: "RecordBallot", ballots: 50, inFavour: 10, adopted: false, record: "BB" },
          dayless(hold()),
          dayless(decide({ matter: "1", members: 3 })),
          dayless(decide({ matter: "3", members: 3 })),
          dayless(pass(40)),
          { type: "RecogniseBoard", record: "QĐ" },
          { type: "ReviewResolution", record: "BC" },
          { type: "CloseYear" }
        ]
      })
    )
  })
})
