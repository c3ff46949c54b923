import { addDays, type CivilDate } from "@danchu/law"
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

const conduct = (present: number) => ({
  secretary: present,
  method: "secret-ballot" as const,
  chose: present,
  board: { members: 3, approved: present, witnesses: 2 }
})
const notice = (on: string) => ({ on, by: ["direct"], posted: true })
/** What is said of a meeting of 90 that was rightly called and held. */
const meeting = (_: unknown, on: CivilDate) => ({
  present: 90,
  notice: notice(addDays(on, -2)),
  conduct: conduct(90),
  record: "BB"
})

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
  const hold = (yes: number, more: object = {}): Given => ({
    type: "HoldElection",
    on: "2026-07-26",
    households: 100,
    present: 80,
    yes,
    record: "BB 1",
    notice: notice("2026-07-24"),
    conduct: conduct(80),
    ...more
  })
  const sentOn: Given = { type: "SendResult", on: "2026-07-28" }

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
    const aged = (youngest: number) => run(called(), { ...settled, youngest } as Given).refusal?.code
    expect(aged(20)).toBe("candidate-too-young")
    expect(aged(21)).toBeUndefined()
  })
  it("is held on its day or after, and announced once", () => {
    expect(run(...prepared, hold(60, { on: "2026-07-25" })).refusal?.code).toBe("before-its-day")
    expect(run(...prepared, announced).refusal?.code).toBe("already-announced")
  })
  it("is won by more than half of all households, not of those who came (Điều 21.1)", () => {
    expect(run(...prepared, hold(50)).state.phase).toBe("no-winner")
    expect(run(...prepared, hold(51)).state.phase).toBe("elected")
  })
  it("is recognised within 5 working days of the result's receipt, or held again", () => {
    const received: readonly Given[] = [
      ...prepared,
      hold(60),
      sentOn,
      { type: "ReceiveResult", on: "2026-07-28" }
    ]
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
    const again: Given = {
      type: "OrderReelection",
      on: "2026-08-05",
      meetingOn: "2026-08-30",
      agreedWithFront: true
    }
    expect(run(...received, again).events.at(-1)).toMatchObject({ late: true })
    expect(run(...received, { ...again, agreedWithFront: false } as Given).refusal?.code).toBe(
      "front-must-take-part"
    )
  })
  it("is announced with its team, called 2 days ahead and held as the decree asks (NĐ 59/2023 Điều 3, 6.1.b, 7)", () => {
    expect(run(called(), settled, announced).refusal?.code).toBe("team-not-formed")
    expect(run(...prepared, hold(60, { notice: notice("2026-07-25") })).refusal?.code).toBe(
      "notice-too-short"
    )
    expect(run(...prepared, hold(60, { notice: undefined })).refusal?.code).toBe("notice-too-short")
    const unposted = { ...notice("2026-07-24"), posted: false }
    expect(run(...prepared, hold(60, { notice: unposted })).refusal?.code).toBe("not-announced-as-asked")
    expect(run(...prepared, hold(60, { conduct: undefined })).refusal?.code).toBe("meeting-not-conducted")
  })
  it("goes up to commune and Front within 5 working days of the meeting (Luật Điều 20.3)", () => {
    expect(due([...prepared, hold(60)], "send")).toMatchObject({
      due: "2026-07-31",
      rule: "community.send-decision"
    })
    expect(run(...prepared, hold(60), { ...sentOn, on: "2026-08-03" } as Given).events.at(-1)).toMatchObject({
      late: true
    })
    expect(run(...prepared, hold(60), { type: "ReceiveResult", on: "2026-07-28" }).refusal?.code).toBe(
      "out-of-order"
    )
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
          (state, on) => ({ type: "HoldElection" as const, households: 100, yes: 80, ...meeting(state, on) }),
          (state, on) => ({ type: "HoldElection" as const, households: 100, yes: 20, ...meeting(state, on) }),
          { type: "SendResult" },
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
    signed,
    reason: "sức khỏe"
  })
  const vote = (yes: number, more: object = {}): Given => ({
    type: "VoteOnDismissal",
    on: "2026-07-10",
    households: 101,
    present: 90,
    yes,
    record: "BB 1",
    notice: notice("2026-07-08"),
    conduct: conduct(90),
    ...more
  })
  const sentOn: Given = { type: "SendResult", on: "2026-07-13" }

  it("may be asked for by half of the households: 51 of 101 (NĐ 59/2023 Điều 9.1)", () => {
    expect(run(asked("household-petition", 50)).refusal?.code).toBe("not-enough-households")
    expect(run(asked("household-petition", 51)).state.phase).toBe("asked")
    expect(run(asked("own-request")).state.phase).toBe("asked")
    expect(run(asked("disliked")).refusal?.code).toBe("not-a-case-of-dismissal")
    expect(run(asked("household-petition", 102)).refusal?.code).toBe("more-than-there-are")
    for (const ground of ["own-request", "front-proposal"]) {
      expect(run({ ...asked(ground), reason: undefined } as Given).refusal?.code).toBe("reason-missing")
    }
  })
  it("is voted on in a meeting that the Front's head convenes, or the chair where the head is the Front's (Điều 3.1.c)", () => {
    const voted = (more: object) => run(asked("front-proposal"), vote(51, more))
    const chair = { headIsFrontHead: true, convener: "commune-chair" }
    expect(voted({ headIsFrontHead: true }).refusal?.code).toBe("not-the-convener")
    expect(voted({ convener: "commune-chair" }).refusal?.code).toBe("not-the-convener")
    expect(voted(chair).refusal?.code).toBe("front-must-agree")
    expect(voted({ ...chair, agreedWithCommuneFront: true }).state.phase).toBe("agreed")
    expect(voted({ notice: notice("2026-07-09") }).refusal?.code).toBe("notice-too-short")
    expect(voted({ conduct: undefined }).refusal?.code).toBe("meeting-not-conducted")
    expect(due([asked("front-proposal"), vote(51)], "send")).toMatchObject({ due: "2026-07-17" })
  })
  it("is recognised in 5 working days, and a successor's election is called in 60 days", () => {
    const received: readonly Given[] = [
      asked("front-proposal"),
      vote(51),
      sentOn,
      { type: "ReceiveResult", on: "2026-07-13" }
    ]
    expect(due(received, "recognise")).toMatchObject({ due: "2026-07-20" })
    const dismissed: readonly Given[] = [...received, { type: "RecogniseDismissal", on: "2026-07-20" }]
    expect(due(dismissed, "new-election")).toMatchObject({ due: "2026-09-18" })
    expect(
      run(...dismissed, { type: "CallNewElection", on: "2026-09-21", election: "BC-2026-1" }).events.at(-1)
    ).toMatchObject({ late: true })
  })
  it("leaves nobody to run the neighbourhood until an interim head or the successor does (Điều 9.3)", () => {
    const dismissed: readonly Given[] = [
      asked("front-proposal"),
      vote(51),
      sentOn,
      { type: "ReceiveResult", on: "2026-07-13" },
      { type: "RecogniseDismissal", on: "2026-07-20" }
    ]
    const call: Given = { type: "CallNewElection", on: "2026-08-03", election: "BC-2026-1" }
    const interim = (on: string): Given => ({ type: "AppointInterim", on, agreedWithFront: true })
    expect(run(...dismissed, interim("2026-07-21"), call).state.phase).toBe("succeeded")
    expect(run(...dismissed, interim("2026-07-21"), interim("2026-07-22")).refusal?.code).toBe(
      "interim-head-there"
    )
    expect(run(...dismissed, call).state.phase).toBe("vacant")
    expect(run(...dismissed, call, interim("2026-08-04")).state.phase).toBe("succeeded")
    const elected = run(...dismissed, call, {
      type: "RecordSuccessor",
      on: "2026-09-07",
      election: "BC-2026-1"
    })
    expect(elected.state.phase).toBe("succeeded")
    expect(elected.answer?.warnings).toHaveLength(1)
  })
  it("has an interim head for six months at most, shown until the successor is there (NĐ 185/2026 Điều 4.2)", () => {
    const run6: readonly Given[] = [
      asked("front-proposal"),
      vote(51),
      sentOn,
      { type: "ReceiveResult", on: "2026-07-13" },
      { type: "RecogniseDismissal", on: "2026-07-20" },
      { type: "AppointInterim", on: "2026-07-21", agreedWithFront: true },
      { type: "CallNewElection", on: "2026-08-03", election: "BC-2026-1" }
    ]
    const there: Given = { type: "RecordSuccessor", on: "2026-09-07", election: "BC-2026-1" }
    expect(due(run6, "interim")).toMatchObject({ due: "2027-01-20", rule: "head.interim.limit" })
    expect(due([...run6, there], "interim")).toBeUndefined()
    expect(run(...run6, there).answer?.warnings).toEqual([])
    expect(run(...run6, there, there).refusal?.code).toBe("successor-recorded-before")
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
          { type: "AskDismissal", ground: "own-request", households: 101, reason: "sức khỏe" },
          (state, on) => ({
            type: "VoteOnDismissal" as const,
            households: 101,
            yes: 60,
            ...meeting(state, on)
          }),
          (state, on) => ({
            type: "VoteOnDismissal" as const,
            households: 101,
            yes: 20,
            ...meeting(state, on)
          }),
          { type: "SendResult" },
          { type: "ReceiveResult" },
          { type: "RecogniseDismissal" },
          { type: "RefuseRecognition", reason: "sai thủ tục" },
          { type: "DecideWithoutAgreement", dismiss: true, agreedWithFront: true },
          { type: "DecideWithoutAgreement", dismiss: false, agreedWithFront: true },
          { type: "AppointInterim", agreedWithFront: true },
          { type: "CallNewElection", election: "BC-1" },
          { type: "RecordSuccessor", election: "BC-1" }
        ]
      })
    )
  })
})
