import { CovenantCommand, CovenantEvent, covenant } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(covenant, CovenantCommand)
type Given = z.input<typeof CovenantCommand>

const papers = ["request", "resolution-or-minutes", "approved-draft"]
const propose = (more: object = {}): Given => ({
  type: "ProposeCovenant",
  on: "2026-06-01",
  by: "head",
  frontAgrees: true,
  households: 100,
  ...more
})
const posted: readonly Given[] = [propose(), { type: "PostDraft", on: "2026-06-05", evidence: "ảnh 1" }]
const vote = (present: number, yes: number, on = "2026-07-06"): Given => ({
  type: "VoteInMeeting",
  on,
  households: 100,
  present,
  yes,
  record: "BB 1"
})
const inForce: readonly Given[] = [
  ...posted,
  vote(80, 60),
  { type: "FileCovenant", on: "2026-07-10", papers },
  { type: "ReceiveFile", on: "2026-07-13" },
  { type: "RecogniseCovenant", on: "2026-07-17" },
  { type: "SendCovenant", on: "2026-07-21" }
]

describe("a covenant", () => {
  it("is proposed by the head with the Front, or by a citizen with 10 % of the households (Điều 7)", () => {
    expect(run(propose({ frontAgrees: false })).refusal?.code).toBe("front-must-agree")
    const citizen = { by: "citizen", frontAgrees: false }
    expect(run(propose({ ...citizen, consenting: 9 })).refusal?.code).toBe("not-enough-consents")
    expect(run(propose({ ...citizen, consenting: 10 })).state.phase).toBe("drafting")
  })
  it("hangs as a draft for 30 days before it is voted on (Điều 9.1)", () => {
    expect(due(posted, "draft")).toMatchObject({ due: "2026-07-05" })
    expect(run(...posted, vote(80, 60, "2026-07-04")).refusal?.code).toBe("draft-not-posted-long-enough")
    expect(run(...posted, vote(80, 60)).state.phase).toBe("approved")
    expect(
      run(
        ...posted,
        { type: "TakeDraftDown", on: "2026-06-20", reason: "sửa Điều 3" },
        { type: "PostDraft", on: "2026-06-25", evidence: "ảnh 2" },
        vote(80, 60)
      ).refusal?.code
    ).toBe("draft-not-posted-long-enough")
  })
  it("needs a quorum of more than half, then more than half of all; a ballot only without a quorum (Điều 10)", () => {
    expect(run(...posted, vote(50, 50)).state.phase).toBe("no-quorum")
    expect(run(...posted, vote(51, 50)).state.phase).toBe("rejected")
    expect(run(...posted, vote(51, 51)).state.phase).toBe("approved")
    const ballot: Given = { type: "VoteByBallot", on: "2026-07-20", households: 100, yes: 51, record: "BB 2" }
    expect(run(...posted, vote(50, 50), ballot).state.phase).toBe("approved")
    expect(run(...posted, ballot).refusal).toMatchObject({
      code: "out-of-order",
      basis: [{ at: "Đ10.k2.a" }]
    })
  })
  it("is filed whole within 5 working days, recognised within 5 and sent within 2", () => {
    const voted = [...posted, vote(80, 60)]
    expect(due(voted, "file")).toMatchObject({ due: "2026-07-13" })
    expect(run(...voted, { type: "FileCovenant", on: "2026-07-10", papers: ["request"] }).refusal?.code).toBe(
      "file-incomplete"
    )
    expect(due(inForce.slice(0, 5), "recognise")).toMatchObject({ due: "2026-07-20" })
    expect(due(inForce.slice(0, 6), "send")).toMatchObject({ due: "2026-07-21" })
  })
  it("is suspended within 3 working days of a report, on the grounds of Điều 12", () => {
    const reported: readonly Given[] = [
      ...inForce,
      { type: "ReportFault", on: "2026-09-07", record: "đơn 3" }
    ]
    expect(due(reported, "suspend")).toMatchObject({ due: "2026-09-10" })
    expect(due(reported, "abolish")).toMatchObject({ due: "2026-09-14" })
    const suspend = (ground: string): Given => ({
      type: "SuspendCovenant",
      on: "2026-09-09",
      ground,
      record: "QĐ 4"
    })
    expect(run(...reported, suspend("boring")).refusal?.code).toBe("not-a-ground-of-suspension")
    expect(
      run(...reported, suspend("purpose"), { type: "RecogniseAgain", on: "2026-11-02" }).state.phase
    ).toBe("in-force")
  })
  it("is not known to the code before 2023-08-16 in what the decree details", () => {
    expect(run(propose({ on: "2022-05-02" })).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    expectWhole(
      covenant,
      walk({
        procedure: covenant,
        commands: CovenantCommand,
        events: CovenantEvent,
        from: "2026-06-01",
        offers: [
          { type: "ProposeCovenant", by: "head", frontAgrees: true, households: 10 },
          { type: "PostDraft", evidence: "ảnh" },
          { type: "TakeDraftDown", reason: "sửa" },
          { type: "VoteInMeeting", households: 10, present: 9, yes: 8, record: "BB" },
          { type: "VoteInMeeting", households: 10, present: 9, yes: 2, record: "BB" },
          { type: "VoteInMeeting", households: 10, present: 3, yes: 3, record: "BB" },
          { type: "VoteByBallot", households: 10, yes: 9, record: "BB" },
          { type: "VoteByBallot", households: 10, yes: 1, record: "BB" },
          { type: "FileCovenant", papers },
          { type: "ReceiveFile" },
          { type: "RecogniseCovenant" },
          { type: "RefuseRecognition", reason: "sai thủ tục" },
          { type: "SendCovenant" },
          { type: "ReviewCovenant", record: "BB" },
          { type: "ReportFault", record: "đơn" },
          { type: "DismissReport", reason: "không có cơ sở" },
          { type: "SuspendCovenant", ground: "procedure", record: "QĐ" },
          { type: "RecogniseAgain" },
          { type: "AbolishCovenant", ground: "unlawful", record: "QĐ" }
        ]
      })
    )
  })
})
