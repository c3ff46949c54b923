import { day } from "@danchu/law"
import {
  type CaseEvent,
  ComplaintCommand,
  ComplaintEvent,
  complaintFirst,
  happenedAmong,
  procedures,
  unmet
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import { courseOf } from "./course.js"
import { walk } from "./walk.js"

describe("what every way to an end must hold", () => {
  it.each(procedures.map(one => [one.id, one] as const))(
    "is said of every end of %s, with its clause",
    (_, { phases, initial, mandatory = {} }) => {
      const ends = Object.entries(phases).flatMap(([phase, { kind }]) =>
        kind === "end" && phase !== initial.phase ? [phase] : []
      )
      expect(ends.filter(one => (mandatory[one] ?? []).length === 0)).toEqual([])
      for (const clause of Object.values(mandatory).flatMap(one => one ?? [])) {
        expect(clause.basis.length).toBeGreaterThan(0)
      }
    }
  )
})

const { run } = courseOf(complaintFirst, ComplaintCommand)

const enforced = run(
  { type: "ReceiveComplaint", on: "2026-07-06", signed: true, signers: 1 },
  { type: "AcceptComplaint", on: "2026-07-07" },
  { type: "StartVerification", on: "2026-07-08" },
  { type: "ReportVerification", on: "2026-07-20", agrees: false },
  { type: "InviteToDialogue", on: "2026-07-21", dialogueOn: "2026-07-28" },
  { type: "HoldDialogue", on: "2026-07-28", complainant: "attended", record: "BB 1" },
  { type: "DecideComplaint", on: "2026-07-30", outcome: "wrong" },
  { type: "SendDecision", on: "2026-07-31" },
  { type: "DeclareEffective", on: "2026-09-14" },
  { type: "OrderEnforcement", on: "2026-09-15", record: "VB 1" }
)

describe("a log of events", () => {
  it("that a procedure led to its end lacks nothing", () => {
    expect(enforced.state.phase).toBe("enforced")
    expect(unmet(complaintFirst, "enforced", enforced.events)).toEqual([])
  })
  it.each([
    ["ComplaintAccepted", "Đ27"],
    ["VerificationReported", "Đ29.k1.b"],
    ["DialogueHeld", "Đ30.k1"],
    ["ComplaintDecided", "Đ31.k1"],
    ["DecisionSent", "Đ32"],
    ["DecisionTookEffect", "Đ44.k1"],
    ["EnforcementOrdered", "Đ46.k1"]
  ])("from which %s is missing breaks %s", (type, at) => {
    const rest = enforced.events.filter(one => one.type !== type)
    expect(
      unmet(complaintFirst, "enforced", rest).flatMap(one => one.basis.map(clause => clause.at))
    ).toEqual([at])
  })
  it("is not asked for a dialogue where the verification agrees, nor for a verification where it was right at once", () => {
    const without = (...types: readonly string[]) => enforced.events.filter(one => !types.includes(one.type))
    const agreed = without("DialogueHeld").map(one =>
      one.type === "VerificationReported" ? { ...one, agrees: true } : one
    )
    expect(unmet(complaintFirst, "enforced", agreed)).toEqual([])
    const right = without("VerificationReported", "DialogueHeld").map(one =>
      one.type === "ComplaintDecided" ? { ...one, outcome: "right" as const } : one
    )
    expect(unmet(complaintFirst, "enforced", right)).toEqual([])
  })
  it("meets nothing in a phase of which nothing is demanded, or that nobody knows", () => {
    expect(unmet(complaintFirst, "accepted", [])).toEqual([])
    expect(unmet(complaintFirst, "no-such-phase", [])).toEqual([])
  })
})

describe("a happening", () => {
  const event = {
    type: "DialogueHeld",
    on: day("2026-07-28"),
    governedBy: [],
    complainant: "attended"
  } as CaseEvent
  it("is a kind of event, or one that says just this", () => {
    expect(happenedAmong([event], ["DialogueHeld"])).toBe(true)
    expect(happenedAmong([event], ["DialogueInvited"])).toBe(false)
    const saying = (complainant: string) =>
      ({ type: "DialogueHeld", complainant }) as { readonly type: string }
    expect(happenedAmong([event], [saying("attended")])).toBe(true)
    expect(happenedAmong([event], [saying("absent")])).toBe(false)
  })
})

describe("the walk", () => {
  it("finds a way around a mandatory clause", () => {
    const careless = {
      ...complaintFirst,
      steps: {
        ...complaintFirst.steps,
        DecideComplaint: {
          ...complaintFirst.steps.DecideComplaint,
          decide: (_state: never, { on, outcome }: { readonly on: never; readonly outcome: never }) => ({
            _tag: "Accepted" as const,
            events: [
              { type: "ComplaintDecided" as const, on, outcome, late: false, governedBy: [] }
            ] as const,
            notices: [],
            warnings: []
          })
        }
      }
    } as unknown as typeof complaintFirst
    const around = () =>
      walk({
        procedure: careless,
        commands: ComplaintCommand,
        events: ComplaintEvent,
        from: "2026-07-06",
        offers: [
          { type: "ReceiveComplaint", signed: true, signers: 1 },
          { type: "AcceptComplaint" },
          { type: "StartVerification" },
          { type: "ReportVerification", agrees: false },
          { type: "DecideComplaint", outcome: "wrong" },
          { type: "SendDecision" },
          { type: "DeclareEffective" }
        ]
      })
    expect(around).toThrow(/stands in "effective" without what the law demands before it/)
  })
})
