import { addDays, type CivilDate } from "@danchu/law"
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
const team: Given = { type: "FormDraftingTeam", on: "2026-06-02", agreedWithFront: true }
const gather: Given = { type: "GatherOpinions", on: "2026-06-25", forms: ["copies"], record: "TH 1" }
const hung: readonly Given[] = [propose(), team, { type: "PostDraft", on: "2026-06-05", evidence: "ảnh 1" }]
const posted: readonly Given[] = [...hung, gather]
const notice = (on: string) => ({ on, by: ["invitation"], posted: true })
const conduct = (present: number) => ({
  secretary: present,
  method: "show-of-hands" as const,
  chose: present
})
const vote = (present: number, yes: number, on = "2026-07-06", more: object = {}): Given => ({
  type: "VoteInMeeting",
  on,
  households: 100,
  present,
  yes,
  record: "BB 1",
  notice: notice("2026-07-01"),
  documentsOn: "2026-07-01",
  conduct: conduct(present),
  ...more
})
const ballot = (yes: number, more: object = {}): Given => ({
  type: "VoteByBallot",
  on: "2026-07-20",
  households: 100,
  yes,
  record: "BB 2",
  handedOutOn: "2026-07-13",
  noticeOn: "2026-07-11",
  team: 3,
  ledByFront: true,
  ...more
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
        ...hung,
        { type: "TakeDraftDown", on: "2026-06-20", reason: "sửa Điều 3" },
        { type: "PostDraft", on: "2026-06-25", evidence: "ảnh 2" },
        gather,
        vote(80, 60)
      ).refusal?.code
    ).toBe("draft-not-posted-long-enough")
  })
  it("needs a quorum of more than half, then more than half of all; a ballot only without a quorum (Điều 10)", () => {
    expect(run(...posted, vote(50, 50)).state.phase).toBe("no-quorum")
    expect(run(...posted, vote(51, 50)).state.phase).toBe("rejected")
    expect(run(...posted, vote(51, 51)).state.phase).toBe("approved")
    expect(run(...posted, vote(50, 50), ballot(51)).state.phase).toBe("approved")
    expect(run(...posted, ballot(51)).refusal).toMatchObject({
      code: "out-of-order",
      basis: [{ at: "Đ10.k2.a" }]
    })
  })
  it("is drafted by a team chosen with the Front, with elders where minorities live (Điều 8)", () => {
    const formed = (more: object): Given => ({ ...team, ...more }) as Given
    expect(run(propose(), { type: "PostDraft", on: "2026-06-05", evidence: "ảnh" }).refusal?.code).toBe(
      "no-drafting-team"
    )
    expect(run(propose(), formed({ agreedWithFront: false })).refusal?.code).toBe(
      "team-not-as-the-decree-asks"
    )
    expect(run(propose(), formed({ minorityArea: true, members: ["elder"] })).refusal?.code).toBe(
      "team-not-as-the-decree-asks"
    )
    const members = ["elder", "speaker-of-the-language"]
    expect(run(propose(), formed({ minorityArea: true, members })).refusal).toBeUndefined()
    expect(run(propose({ by: "citizen", consenting: 101 })).refusal?.code).toBe("more-than-there-are")
  })
  it("is voted on when the community was heard and its own time of posting is over (Điều 9)", () => {
    expect(run(...hung, vote(80, 60)).refusal?.code).toBe("opinions-not-gathered")
    expect(run(...hung, { ...gather, forms: ["rumour"] } as Given).refusal?.code).toBe(
      "not-a-form-of-gathering"
    )
    const longer: readonly Given[] = [
      propose(),
      team,
      { type: "PostDraft", on: "2026-06-05", evidence: "ảnh", until: "2026-07-20" },
      gather
    ]
    expect(due(longer, "draft")).toMatchObject({ due: "2026-07-20" })
    expect(run(...longer, vote(80, 60)).refusal?.code).toBe("draft-not-posted-long-enough")
    expect(run(...longer, vote(80, 60, "2026-07-21")).state.phase).toBe("approved")
  })
  it("is voted on in a meeting that was called, documented and conducted rightly (Điều 10.1.b)", () => {
    const held = (more: object) => run(...posted, vote(80, 60, "2026-07-06", more)).refusal?.code
    expect(held({ notice: notice("2026-07-05") })).toBe("notice-too-short")
    expect(held({ documentsOn: "2026-07-05" })).toBe("documents-too-late")
    expect(held({ conduct: undefined })).toBe("meeting-not-conducted")
  })
  it("by ballot has its team, its notice and its published result (Điều 10.2)", () => {
    const after = [...posted, vote(50, 50)]
    expect(run(...after, ballot(51, { team: 2 })).refusal?.code).toBe("team-not-as-the-law-asks")
    expect(run(...after, ballot(51, { ledByFront: false })).refusal?.code).toBe("team-not-as-the-law-asks")
    expect(run(...after, ballot(51, { noticeOn: "2026-07-12" })).refusal?.code).toBe("notice-too-short")
    const received: readonly Given[] = [
      ...after,
      ballot(51),
      { type: "FileCovenant", on: "2026-07-24", papers },
      { type: "ReceiveFile", on: "2026-07-27" }
    ]
    const recognised: Given = { type: "RecogniseCovenant", on: "2026-07-30" }
    expect(run(...received, recognised).refusal).toMatchObject({
      code: "result-not-public",
      basis: [{ at: "Đ11.k2.b" }, { at: "Đ10.k2.b" }]
    })
    expect(run(...received, { type: "PublishResult", on: "2026-07-28" }, recognised).state.phase).toBe(
      "recognised"
    )
  })
  it("that is not approved ends when that is public (Luật Điều 23.2)", () => {
    expect(run(...posted, vote(80, 50), { type: "PublishResult", on: "2026-07-07" }).state.phase).toBe(
      "not-approved"
    )
  })
  it("is sent to the head and the Front, and made known on the board and in one more form (Điều 15.1, 18.1)", () => {
    expect(run(...inForce).answer?.notices.map(one => one.to)).toEqual([
      "neighbourhood-head",
      "commune-front"
    ])
    const known = (posted: boolean, ...forms: string[]): Given => ({
      type: "MakeKnown",
      on: "2026-07-23",
      posted,
      forms
    })
    expect(run(...inForce, known(true)).refusal?.code).toBe("not-made-known-as-asked")
    expect(run(...inForce, known(false, "copies")).refusal?.code).toBe("not-made-known-as-asked")
    expect(run(...inForce, known(true, "copies")).state).toMatchObject({ phase: "in-force", madeKnown: true })
  })
  it("of before the decree goes on, or was to be replaced (Điều 24)", () => {
    const old = (approvedOn: string, fitsArticle4: boolean): Given => ({
      type: "RecordExisting",
      on: "2026-07-01",
      approvedOn,
      fitsArticle4,
      record: "HU 1"
    })
    expect(run(old("2019-05-06", true)).state.phase).toBe("in-force")
    expect(run(old("2019-05-06", true)).answer?.warnings).toEqual([])
    expect(run(old("2019-05-06", false)).answer?.warnings[0]).toMatch(/replaced before 2023-12-31/)
    expect(run(old("2024-05-06", true)).refusal?.code).toBe("not-before-the-decree")
  })
  it("is filed whole within 5 working days, recognised within 5 and sent within 2", () => {
    const voted = [...posted, vote(80, 60)]
    expect(due(voted, "file")).toMatchObject({ due: "2026-07-13" })
    expect(run(...voted, { type: "FileCovenant", on: "2026-07-10", papers: ["request"] }).refusal?.code).toBe(
      "file-incomplete"
    )
    expect(due(inForce.slice(0, 7), "recognise")).toMatchObject({ due: "2026-07-20" })
    expect(due(inForce.slice(0, 8), "send")).toMatchObject({ due: "2026-07-21" })
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
      record: "QĐ 4",
      until: "2026-11-30"
    })
    expect(run(...reported, suspend("boring")).refusal?.code).toBe("not-a-ground-of-suspension")
    expect(due([...reported, suspend("purpose")], "make-good")).toMatchObject({ due: "2026-11-30" })
    expect(
      run(...reported, suspend("purpose"), { type: "RecogniseAgain", on: "2026-11-02", by: "HU-2" }).state
    ).toMatchObject({ phase: "in-force", suspension: null })
    const abolish = (ground: string, on: string): Given => ({
      type: "AbolishCovenant",
      on,
      ground,
      record: "QĐ 5"
    })
    const code = (...more: Given[]) => run(...reported, ...more).refusal?.code
    expect(code(abolish("boring", "2026-12-01"))).toBe("not-a-ground-of-abolition")
    expect(code(abolish("not-completed", "2026-12-01"))).toBe("not-suspended-for-that")
    expect(code(suspend("purpose"), abolish("not-completed", "2026-12-01"))).toBe("not-suspended-for-that")
    expect(code(suspend("procedure"), abolish("not-amended", "2026-12-01"))).toBe("not-suspended-for-that")
    expect(code(suspend("procedure"), abolish("not-completed", "2026-11-30"))).toBe("time-to-make-good-runs")
    const whole = run(...reported, suspend("procedure"), abolish("not-completed", "2026-12-01"))
    expect(whole.state.phase).toBe("abolished")
    expect(whole.answer?.notices.map(one => one.to)).toEqual(["neighbourhood-head", "commune-front"])
    const part = run(...reported, suspend("purpose"), abolish("not-amended", "2026-12-01"))
    expect(part.events.at(-1)).toMatchObject({ part: true })
    expect(part.state.phase).toBe("in-force")
  })
  it("is amended or replaced by one that went through the same articles (Điều 13)", () => {
    const changed = run(...inForce, { type: "ReplaceCovenant", on: "2027-01-04", by: "HU-2", how: "amended" })
    expect(changed.state.phase).toBe("replaced")
  })
  it("is not known to the code before 2023-08-16 in what the decree details", () => {
    expect(run(propose({ on: "2022-05-02" })).refusal?.code).toBe("not-verified")
  })
  const held = (present: number, on: CivilDate) => ({
    type: "VoteInMeeting" as const,
    households: 10,
    present,
    record: "BB",
    notice: notice(addDays(on, -3)),
    documentsOn: addDays(on, -3),
    conduct: conduct(present)
  })
  const handedOut = (on: CivilDate) => ({
    type: "VoteByBallot" as const,
    households: 10,
    record: "BB",
    handedOutOn: addDays(on, -5),
    noticeOn: addDays(on, -8),
    team: 3,
    ledByFront: true
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
          { type: "RecordExisting", approvedOn: "2019-05-06", fitsArticle4: true, record: "HU" },
          { type: "FormDraftingTeam", agreedWithFront: true },
          { type: "PostDraft", evidence: "ảnh" },
          { type: "GatherOpinions", forms: ["box"], record: "TH" },
          { type: "TakeDraftDown", reason: "sửa" },
          (_, on) => ({ ...held(9, on), yes: 8 }),
          (_, on) => ({ ...held(9, on), yes: 2 }),
          (_, on) => ({ ...held(3, on), yes: 3 }),
          (_, on) => ({ ...handedOut(on), yes: 9 }),
          (_, on) => ({ ...handedOut(on), yes: 1 }),
          { type: "PublishResult" },
          { type: "FileCovenant", papers },
          { type: "ReceiveFile" },
          { type: "RecogniseCovenant" },
          { type: "RefuseRecognition", reason: "sai thủ tục" },
          { type: "SendCovenant" },
          { type: "MakeKnown", posted: true, forms: ["copies"] },
          { type: "ReviewCovenant", record: "BB" },
          { type: "ReportFault", record: "đơn" },
          { type: "DismissReport", reason: "không có cơ sở" },
          (_, on) => ({
            type: "SuspendCovenant" as const,
            ground: "procedure",
            record: "QĐ",
            until: addDays(on, 30)
          }),
          (_, on) => ({
            type: "SuspendCovenant" as const,
            ground: "purpose",
            record: "QĐ",
            until: addDays(on, 30)
          }),
          { type: "RecogniseAgain", by: "HU-2" },
          { type: "ReplaceCovenant", by: "HU-2", how: "amended" },
          { type: "AbolishCovenant", ground: "unlawful", record: "QĐ" },
          { type: "AbolishCovenant", ground: "not-completed", record: "QĐ" },
          { type: "AbolishCovenant", ground: "not-amended", record: "QĐ" }
        ]
      })
    )
  })
})
