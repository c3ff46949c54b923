import { SupervisionCommand, SupervisionEvent, supervision } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(supervision, SupervisionCommand)
type Given = z.input<typeof SupervisionCommand>

type Board = Extract<Given, { type: "AnnounceSupervision" }>["board"]
const announce = (board: Board, startsOn: string, onPetition = false): Given => ({
  type: "AnnounceSupervision",
  on: "2026-07-01",
  board,
  startsOn,
  subject: "đường liên thôn",
  onPetition
})
const recommend = (inFavour: number): Given => ({
  type: "Recommend",
  on: "2026-09-07",
  members: 6,
  inFavour,
  record: "BB 3"
})
const carried: readonly Given[] = [
  announce("inspection", "2026-07-10"),
  { type: "CarryOut", on: "2026-07-10", record: "BB 1" }
]

const confirm: Given = { type: "ConfirmRecommendation", on: "2026-09-08", record: "XN 1" }
const received: readonly Given[] = [
  ...carried,
  recommend(5),
  confirm,
  { type: "RecordReceipt", on: "2026-09-09" }
]

describe("a supervision by a board of the people", () => {
  it("is announced 5 working days ahead, of an investment 45 days", () => {
    expect(run(announce("inspection", "2026-07-08")).events[0]).toMatchObject({ late: false })
    expect(run(announce("inspection", "2026-07-07")).events[0]).toMatchObject({ late: true })
    expect(run(announce("investment", "2026-08-15")).events[0]).toMatchObject({ late: false })
    expect(run(announce("investment", "2026-08-14")).events[0]).toMatchObject({ late: true })
  })
  it("recommends by a majority of its members: 4 of 6", () => {
    expect(run(...carried, recommend(3)).refusal?.code).toBe("no-majority")
    expect(run(...carried, recommend(4)).state.phase).toBe("recommended")
  })
  it("that a petition brought about is told to whoever raised it before it ends (NĐ 59/2023 Điều 14.2.c)", () => {
    const begun: readonly Given[] = [
      announce("inspection", "2026-07-10", true),
      { type: "CarryOut", on: "2026-07-10", record: "BB 1" }
    ]
    const nothing: Given = { type: "FindNothing", on: "2026-07-20", record: "BB 2" }
    const tell = (on: string): Given => ({ type: "TellResult", on, record: "TB 1" })
    expect(run(...begun, nothing).refusal).toMatchObject({
      code: "result-not-told",
      basis: [{ at: "Đ14.k2.c" }]
    })
    expect(run(...begun, tell("2026-07-15"), nothing).state.phase).toBe("closed")
    expect(run(...carried, tell("2026-07-15")).refusal?.code).toBe("nobody-to-tell")
    const answered: readonly Given[] = [
      ...begun,
      recommend(5),
      confirm,
      { type: "RecordReceipt", on: "2026-09-09" },
      { type: "Reply", on: "2026-09-20", record: "CV 8" }
    ]
    expect(run(...answered).state.phase).toBe("following")
    expect(run(...answered, tell("2026-09-21")).state.phase).toBe("replied")
  })
  it("is announced to Front and chair too where the commune's inspection board holds it (Điều 14.1.b)", () => {
    const told = (board: Board) => run(announce(board, "2026-09-30")).answer?.notices.map(one => one.to)
    expect(told("inspection")).toEqual(["supervised-body", "commune-front", "commune-chair"])
    expect(told("enterprise")).toEqual(["supervised-body", "union"])
    expect(told("investment")).toEqual(["supervised-body"])
  })
  it("is answered within 15 days of the recommendation's receipt (Điều 40.1.c)", () => {
    expect(due(received, "reply")).toMatchObject({ due: "2026-09-24", rule: "inspection-board.reply" })
    expect(run(...received, { type: "Reply", on: "2026-09-25", record: "CV 8" }).events.at(-1)).toMatchObject(
      { late: true }
    )
  })
  it("in an agency and in a state enterprise has the same notice of 5 working days and answer of 15 days", () => {
    for (const board of ["agency", "enterprise"] as const) {
      const sent: readonly Given[] = [
        announce(board, "2026-07-08"),
        { type: "CarryOut", on: "2026-07-08", record: "BB 1" },
        recommend(4)
      ]
      expect(run(announce(board, "2026-07-07")).events[0]).toMatchObject({ late: true })
      expect(run(...sent).state.phase).toBe("sent")
      expect(due([...sent, { type: "RecordReceipt", on: "2026-09-09" }], "reply")).toMatchObject({
        due: "2026-09-24",
        rule: `${board}.inspection-board.reply`
      })
    }
  })
  it("is not carried out before the day of its plan", () => {
    expect(
      run(announce("inspection", "2026-07-10"), { type: "CarryOut", on: "2026-07-09", record: "BB 1" })
        .refusal?.code
    ).toBe("before-its-day")
  })
  it("of a commune goes out only when the Front has confirmed it (Điều 40.2.d, 45.1.d)", () => {
    expect(run(...carried, recommend(5), { type: "RecordReceipt", on: "2026-09-09" }).refusal).toMatchObject({
      code: "out-of-order"
    })
    expect(run(...received).state.phase).toBe("received")
  })
  it("is followed until what was promised in the answer is kept", () => {
    const replied: readonly Given[] = [
      ...received,
      {
        type: "Promise",
        on: "2026-09-20",
        id: "CK-1",
        content: "thu hồi phần chi sai",
        owner: "commune",
        by: "2026-10-31"
      },
      { type: "Reply", on: "2026-09-21", record: "CV 8" }
    ]
    expect(run(...replied).state.phase).toBe("following")
    expect(due(replied, "promise:CK-1")).toMatchObject({ due: "2026-10-31" })
    const kept = run(
      ...replied,
      { type: "Urge", on: "2026-11-02", record: "CV 9" },
      { type: "KeepPromise", on: "2026-11-05", id: "CK-1", evidence: "phiếu thu" }
    )
    expect(kept.events.at(-1)).toMatchObject({ late: true })
    expect(kept.state.phase).toBe("replied")
  })
  it("is not verified before the decree of 2023", () => {
    expect(run({ ...announce("agency", "2023-08-10"), on: "2023-08-01" } as Given).refusal?.code).toBe(
      "not-verified"
    )
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      supervision,
      walk({
        procedure: supervision,
        commands: SupervisionCommand,
        events: SupervisionEvent,
        from: "2026-07-01",
        offers: [
          { type: "AnnounceSupervision", board: "inspection", startsOn: "2026-07-10", subject: "quỹ" },
          { type: "AnnounceSupervision", board: "investment", startsOn: "2026-08-20", subject: "cầu" },
          { type: "AnnounceSupervision", board: "agency", startsOn: "2026-07-10", subject: "quỹ" },
          {
            type: "AnnounceSupervision",
            board: "agency",
            startsOn: "2026-07-10",
            subject: "quỹ",
            onPetition: true
          },
          { type: "TellResult", record: "TB" },
          { type: "CarryOut", record: "BB" },
          { type: "FindNothing", record: "BB" },
          { type: "Recommend", members: 5, inFavour: 5, record: "BB" },
          { type: "ConfirmRecommendation", record: "XN" },
          { type: "RecordReceipt" },
          { type: "Urge", record: "CV" },
          { type: "Promise", id: "CK-1", content: "hoàn trả", owner: "commune", by: "2027-12-31" },
          { type: "KeepPromise", id: "CK-1", evidence: "phiếu thu" },
          { type: "Reply", record: "CV" }
        ]
      })
    )
  })
})
