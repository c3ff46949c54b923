import {
  HeadDismissalCommand,
  HeadDismissalEvent,
  HeadElectionCommand,
  HeadElectionEvent,
  headDismissal,
  headElection
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

describe("the election of a head", () => {
  const { run, due } = courseOf(headElection, HeadElectionCommand)
  type Given = z.input<typeof HeadElectionCommand>
  const called = (meetingOn = "2026-07-26"): Given => ({
    type: "CallElection",
    on: "2026-07-01",
    meetingOn,
    agreedWithFront: true
  })
  const team: Given = {
    type: "FormTeam",
    on: "2026-07-13",
    ledByFront: true,
    candidatesAmongThem: false,
    agreedWithFront: true
  }
  const settled: Given = {
    type: "SettleCandidates",
    on: "2026-07-10",
    candidates: 1,
    agreedWithPartyCell: true
  }
  const announced: Given = { type: "AnnounceElection", on: "2026-07-15" }
  const prepared: readonly Given[] = [called(), settled, team, announced]
  const hold = (yes: number): Given => ({
    type: "HoldElection",
    on: "2026-07-26",
    households: 100,
    present: 80,
    yes,
    record: "BB 1"
  })

  it("is prepared before its day: 20, 15, 10 and 7 days (NĐ 59/2023 Điều 6)", () => {
    expect(run(called("2026-07-20")).events[0]).toMatchObject({ late: true })
    expect(run(called("2026-07-21")).events[0]).toMatchObject({ late: false })
    expect(due([called()], "candidates")).toMatchObject({ due: "2026-07-11" })
    expect(due([called()], "team")).toMatchObject({ due: "2026-07-16" })
    expect(due([called()], "announce")).toMatchObject({ due: "2026-07-19" })
  })
  it("has a team that the Front leads and no candidate sits on", () => {
    expect(run(called(), { ...team, candidatesAmongThem: true } as Given).refusal?.code).toBe(
      "team-not-as-the-decree-asks"
    )
    expect(run(called(), { ...settled, candidates: 0 } as Given).refusal?.code).toBe("candidates-not-settled")
    expect(run(called(), settled, team, hold(60)).refusal?.code).toBe("not-prepared")
  })
  it("is won by more than half of all households, not of those who came (Điều 21.1)", () => {
    expect(run(...prepared, hold(50)).state.phase).toBe("no-winner")
    expect(run(...prepared, hold(51)).state.phase).toBe("elected")
  })
  it("is recognised within 5 working days of the result's receipt, or held again", () => {
    const received: readonly Given[] = [...prepared, hold(60), { type: "ReceiveResult", on: "2026-07-28" }]
    expect(due(received, "recognise")).toMatchObject({ due: "2026-08-04" })
    expect(run(...received, { type: "RecogniseHead", on: "2026-08-04" }).state.phase).toBe("recognised")
    expect(
      run(...received, {
        type: "OrderReelection",
        on: "2026-08-03",
        meetingOn: "2026-08-30",
        agreedWithFront: true
      }).state
    ).toMatchObject({ phase: "called", team: false })
  })
  it("on every path is cited and replayable", () => {
    expectWhole(
      headElection,
      walk({
        procedure: headElection,
        commands: HeadElectionCommand,
        events: HeadElectionEvent,
        from: "2026-07-01",
        offers: [
          { type: "CallElection", meetingOn: "2026-07-26", agreedWithFront: true },
          { type: "FormTeam", ledByFront: true, candidatesAmongThem: false, agreedWithFront: true },
          { type: "SettleCandidates", candidates: 2, agreedWithPartyCell: true },
          { type: "AnnounceElection" },
          { type: "HoldElection", households: 100, present: 90, yes: 80, record: "BB" },
          { type: "HoldElection", households: 100, present: 90, yes: 20, record: "BB" },
          { type: "ReceiveResult" },
          { type: "RecogniseHead" },
          { type: "RefuseRecognition", reason: "sai thủ tục" },
          { type: "OrderReelection", meetingOn: "2026-07-26", agreedWithFront: true }
        ]
      })
    )
  })
})

describe("the dismissal of a head", () => {
  const { run, due } = courseOf(headDismissal, HeadDismissalCommand)
  type Given = z.input<typeof HeadDismissalCommand>
  const asked = (ground: string, signed = 0): Given => ({
    type: "AskDismissal",
    on: "2026-07-01",
    ground,
    households: 101,
    signed
  })
  const vote = (yes: number): Given => ({
    type: "VoteOnDismissal",
    on: "2026-07-10",
    households: 101,
    yes,
    record: "BB 1"
  })

  it("may be asked for by half of the households: 51 of 101 (NĐ 59/2023 Điều 9.1)", () => {
    expect(run(asked("household-petition", 50)).refusal?.code).toBe("not-enough-households")
    expect(run(asked("household-petition", 51)).state.phase).toBe("asked")
    expect(run(asked("own-request")).state.phase).toBe("asked")
    expect(run(asked("disliked")).refusal?.code).toBe("not-a-case-of-dismissal")
  })
  it("is recognised in 5 working days, and a successor's election is called in 60 days", () => {
    const received: readonly Given[] = [
      asked("front-proposal"),
      vote(51),
      { type: "ReceiveResult", on: "2026-07-13" }
    ]
    expect(due(received, "recognise")).toMatchObject({ due: "2026-07-20" })
    const dismissed: readonly Given[] = [...received, { type: "RecogniseDismissal", on: "2026-07-20" }]
    expect(due(dismissed, "new-election")).toMatchObject({ due: "2026-09-18" })
    expect(
      run(...dismissed, { type: "CallNewElection", on: "2026-09-21", election: "BC-2026-1" }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("without the meeting's agreement is the commune's decision with its Front", () => {
    const decideIt = (more: object): Given => ({
      type: "DecideWithoutAgreement",
      on: "2026-07-20",
      dismiss: true,
      agreedWithFront: true,
      ...more
    })
    expect(run(asked("front-proposal"), vote(50), decideIt({})).state.phase).toBe("dismissed")
    expect(run(asked("front-proposal"), vote(50), decideIt({ agreedWithFront: false })).refusal?.code).toBe(
      "front-must-agree"
    )
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      headDismissal,
      walk({
        procedure: headDismissal,
        commands: HeadDismissalCommand,
        events: HeadDismissalEvent,
        from: "2026-07-01",
        offers: [
          { type: "AskDismissal", ground: "own-request", households: 101 },
          { type: "VoteOnDismissal", households: 101, yes: 60, record: "BB" },
          { type: "VoteOnDismissal", households: 101, yes: 20, record: "BB" },
          { type: "ReceiveResult" },
          { type: "RecogniseDismissal" },
          { type: "RefuseRecognition", reason: "sai thủ tục" },
          { type: "DecideWithoutAgreement", dismiss: true, agreedWithFront: true },
          { type: "DecideWithoutAgreement", dismiss: false, agreedWithFront: true },
          { type: "AppointInterim", agreedWithFront: true },
          { type: "CallNewElection", election: "BC-1" }
        ]
      })
    )
  })
})
