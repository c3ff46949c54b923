import { addDays } from "@danchu/law"
import {
  CommunityDecisionCommand,
  CommunityDecisionEvent,
  communityDecision,
  decide,
  replay
} from "@danchu/procedures"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { bench, courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(communityDecision, CommunityDecisionCommand)
type Given = z.input<typeof CommunityDecisionCommand>
type Matter = "D1" | "D2" | "D3" | "D4" | "D5" | "D6"

const households = (count: number, from = 1) => Array.from({ length: count }, (_, at) => `H-${from + at}`)
const propose = (matter: Matter, scope: "neighbourhood" | "commune" = "neighbourhood"): Given => ({
  type: "ProposeMatter",
  on: "2026-07-01",
  matter,
  scope,
  subject: "làm đường bê tông",
  agreedWithFront: true
})
const meeting = (count: number, more: object = {}): Given => ({
  type: "ConveneVote",
  on: "2026-07-06",
  form: "meeting",
  heldOn: "2026-07-10",
  register: households(count),
  by: ["loudspeaker"],
  posted: true,
  ...more
})
const documents: Given = { type: "SendDocuments", on: "2026-07-07" }
const conduct = (present: number, more: object = {}) => ({
  secretary: present,
  method: "show-of-hands" as const,
  chose: present,
  ...more
})
const opened = (on: string) => ({
  by: ["direct"],
  until: addDays(on as never, 5),
  team: 3,
  ledByFront: true,
  plan: { issued: on, sent: on },
  communeTold: true
})
const sitting = (
  present: number,
  yes: number,
  more: Readonly<Record<string, unknown>> & { readonly households?: string[] } = {}
): Given => ({
  type: "RecordVotes",
  on: "2026-07-10",
  sitting: "hop",
  households: households(present),
  yes,
  no: present - yes,
  other: 0,
  conduct: conduct(more.households?.length ?? present),
  ...more
})
const close: Given = { type: "CloseVote", on: "2026-07-10", witnesses: 2 }
const contents = ["time", "households", "matter", "form", "result", "decision", "signatures"]
const sendIt: Given = { type: "SendDecision", on: "2026-07-15", document: "resolution", contents }

describe("thresholds", () => {
  it("contributions need two thirds of all households: 67 of 100, not 66 (Điều 21.1)", () => {
    const vote = (yes: number) => run(propose("D1"), meeting(100), documents, sitting(80, yes), close)
    expect(vote(66).state.phase).toBe("rejected")
    expect(vote(67).state.phase).toBe("adopted")
    expect(vote(67).events.at(-1)).toMatchObject({ total: 100, present: 80, needed: 67, passes: true })
  })
  it("other matters need more than half of all: 51 of 100, not 50", () => {
    const vote = (yes: number) => run(propose("D6"), meeting(100), sitting(80, yes), close)
    expect(vote(50).state.phase).toBe("rejected")
    expect(vote(51).state.phase).toBe("adopted")
  })
  it("a meeting to which too few came is no vote at all (Điều 19.1.b)", () => {
    const short = run(propose("D1"), meeting(100), documents, sitting(66, 66), close)
    expect(short.state).toMatchObject({ phase: "failed", meetingFailed: true })
    expect(short.events.at(-1)).toMatchObject({ present: 66, needed: 67 })
  })
  it("agree with exact rationals for every count up to 60", () => {
    for (let total = 1; total <= 60; total += 7) {
      for (let yes = 0; yes <= total; yes += 1) {
        const contribution = run(propose("D1"), meeting(total), documents, sitting(total, yes), close)
        const other = run(propose("D6"), meeting(total), sitting(total, yes), close)
        expect(contribution.state.phase).toBe(3n * BigInt(yes) >= 2n * BigInt(total) ? "adopted" : "rejected")
        expect(other.state.phase).toBe(2n * BigInt(yes) > BigInt(total) ? "adopted" : "rejected")
      }
    }
  })
})

describe("forms", () => {
  it("the covenant is decided in a meeting, by ballot only after a failed one (Điều 17.2)", () => {
    const ballot = (on: string): Given => ({
      type: "ConveneVote",
      on,
      form: "ballot",
      heldOn: addDays(on as never, 5),
      register: households(100),
      ...opened(addDays(on as never, 5))
    })
    expect(run(propose("D3"), ballot("2026-07-06")).refusal?.code).toBe("ballot-only-after-a-failed-meeting")
    const failed = run(propose("D3"), meeting(100), documents, sitting(40, 40), close, ballot("2026-07-13"))
    expect(failed.state).toMatchObject({ phase: "convened", form: "ballot", tookPart: [] })
  })
  it("self-management may be voted on online, once the households chose to and the Front agrees", () => {
    const online = (more: object = {}): Given => ({
      type: "ConveneVote",
      on: "2026-07-06",
      form: "online",
      heldOn: "2026-07-08",
      until: "2026-07-10",
      register: households(100),
      team: 3,
      ledByFront: true,
      communeTold: true,
      agreedWithFront: true,
      ...more
    })
    const choose = (chose: number): Given => ({
      type: "ChooseOnline",
      on: "2026-07-03",
      households: 100,
      chose
    })
    expect(run(propose("D6"), online()).refusal?.code).toBe("online-not-chosen")
    expect(run(propose("D6"), choose(50)).refusal?.code).toBe("not-enough-chose-online")
    expect(run(propose("D6"), choose(51), online({ agreedWithFront: false })).refusal?.code).toBe(
      "front-must-agree"
    )
    expect(run(propose("D1"), choose(51), online()).refusal?.code).toBe("form-not-open-to-this-matter")
    expect(run(propose("D6"), choose(51), online({ team: 6 })).refusal?.code).toBe("team-of-wrong-size")
    const open = run(propose("D6"), choose(51), online(), {
      ...sitting(90, 60),
      sitting: "truc-tuyen"
    } as Given)
    expect(open.state.phase).toBe("voting")
    expect(
      run(
        propose("D6"),
        choose(51),
        online(),
        { ...sitting(90, 60), on: "2026-07-09" } as Given,
        {
          ...close,
          on: "2026-07-09"
        } as Given
      ).refusal?.code
    ).toBe("vote-still-open")
  })
  it("a meeting is called at least 2 days ahead, with its documents (NĐ 59/2023 Điều 3.3–4)", () => {
    expect(run(propose("D1"), meeting(100, { on: "2026-07-09" })).refusal?.code).toBe("notice-too-short")
    expect(run(propose("D1"), meeting(100), sitting(80, 70)).refusal?.code).toBe("documents-not-sent")
    expect(due([propose("D1"), meeting(100)], "documents")).toMatchObject({ due: "2026-07-08" })
    expect(run(propose("D1"), meeting(100), { type: "SendDocuments", on: "2026-07-09" }).refusal?.code).toBe(
      "documents-too-late"
    )
  })
  it("clusters need 200 households or a scattered settlement, and all of them must report", () => {
    const clusters = ["cum-1", "cum-2"]
    const clusterPlan = "QĐ 12/QĐ-UBND"
    expect(run(propose("D6"), meeting(200, { clusters })).refusal?.code).toBe("cluster-plan-not-decided")
    expect(run(propose("D6"), meeting(199, { clusters, clusterPlan })).refusal?.code).toBe(
      "clusters-not-allowed"
    )
    const scattered = [propose("D6"), meeting(100, { clusters, clusterPlan, scattered: true })] as const
    expect(run(...scattered, sitting(60, 60, { sitting: "cum-1" }), close).refusal?.code).toBe(
      "cluster-missing"
    )
    expect(
      run(
        ...scattered,
        sitting(60, 30, { sitting: "cum-1" }),
        sitting(0, 30, { sitting: "cum-2", households: households(40, 61), yes: 30, no: 10 }),
        close
      ).state
    ).toMatchObject({ phase: "adopted", figures: { yes: 60, no: 40 } })
  })
})

describe("one ballot a household", () => {
  it("across clusters, and against the frozen register", () => {
    const open = [
      propose("D6"),
      meeting(100, { clusters: ["cum-1", "cum-2"], clusterPlan: "QĐ 12", scattered: true })
    ] as const
    expect(
      run(...open, sitting(60, 60, { sitting: "cum-1" }), sitting(10, 5, { sitting: "cum-2" })).refusal
    ).toMatchObject({ code: "household-counted-before", basis: [{ at: "Đ19.k3" }] })
    expect(run(...open, sitting(1, 1, { sitting: "cum-1", households: ["H-101"] })).refusal?.code).toBe(
      "household-not-in-the-register"
    )
    expect(run(...open, sitting(2, 2, { sitting: "cum-1", households: ["H-1", "H-1"] })).refusal?.code).toBe(
      "household-counted-before"
    )
    expect(run(...open, sitting(5, 3, { sitting: "cum-1", no: 3 })).refusal?.code).toBe(
      "votes-differ-from-households"
    )
  })
  it("in any interleaving of clusters, ballots and online votes: votes counted are households counted", () => {
    const anything = fc.oneof(
      fc.record({
        type: fc.constant("RecordVotes" as const),
        sitting: fc.constantFrom("cum-1", "cum-2", "dot-1", "truc-tuyen"),
        households: fc.array(
          fc.integer({ min: 1, max: 14 }).map(n => `H-${n}`),
          { maxLength: 8 }
        ),
        yes: fc.integer({ min: 0, max: 8 })
      }),
      fc.record({
        type: fc.constant("ConveneVote" as const),
        form: fc.constantFrom("meeting" as const, "ballot" as const, "online" as const),
        clusters: fc.constantFrom<string[]>([], ["cum-1", "cum-2"])
      }),
      fc.constant({ type: "CloseVote" as const })
    )
    fc.assert(
      fc.property(
        fc.constantFrom<Matter>("D1", "D3", "D6"),
        fc.array(anything, { maxLength: 14 }),
        (matter, acts) => {
          let state = run(propose(matter)).state
          if (matter === "D6") {
            state = run(propose(matter), {
              type: "ChooseOnline",
              on: "2026-07-02",
              households: 12,
              chose: 12
            }).state
          }
          for (const [at, act] of acts.entries()) {
            const on = addDays("2026-07-06" as never, at * 5)
            const given: Given =
              act.type === "RecordVotes"
                ? {
                    ...act,
                    on,
                    yes: Math.min(act.yes, act.households.length),
                    no: act.households.length - Math.min(act.yes, act.households.length),
                    other: 0,
                    conduct: conduct(act.households.length)
                  }
                : act.type === "ConveneVote"
                  ? {
                      ...act,
                      on,
                      heldOn: addDays(on, 3),
                      posted: true,
                      register: households(12),
                      ...opened(on),
                      agreedWithFront: true,
                      clusterPlan: "QĐ 12",
                      scattered: true
                    }
                  : { type: "CloseVote", on, witnesses: 2 }
            const before = decide(communityDecision, state, z.parse(CommunityDecisionCommand, given), bench)
            if (before._tag === "Accepted") state = replay(communityDecision, before.events, state)
            if (state.phase === "convened" && matter !== "D6" && state.form === "meeting") {
              const sent = decide(
                communityDecision,
                state,
                { type: "SendDocuments", on: state.lastOn ?? on },
                bench
              )
              if (sent._tag === "Accepted") state = replay(communityDecision, sent.events, state)
            }
            const { yes, no, other, invalid } = state.figures
            expect(new Set(state.tookPart).size).toBe(state.tookPart.length)
            expect(yes + no + other + invalid).toBe(state.tookPart.length)
            expect(state.tookPart.every(one => state.register.includes(one))).toBe(true)
          }
        }
      ),
      { numRuns: 150 }
    )
  })
})

describe("after the vote", () => {
  const adopted = (matter: Matter): readonly Given[] => [
    propose(matter),
    meeting(100),
    ...(matter === "D6" || matter === "D4" || matter === "D5" ? [] : [documents]),
    sitting(80, 70),
    close
  ]
  it("the document goes up within 5 working days, complete and in a form of the law (Điều 20)", () => {
    expect(due(adopted("D6"), "send")).toMatchObject({ due: "2026-07-17" })
    expect(run(...adopted("D6"), { ...sendIt, document: "letter" } as Given).refusal?.code).toBe(
      "not-a-document-of-the-law"
    )
    expect(
      run(...adopted("D6"), { ...sendIt, contents: contents.slice(0, 6) } as Given).refusal
    ).toMatchObject({ code: "contents-missing", basis: [{ at: "Đ20.k2.g" }] })
  })
  it("self-management counts from the vote, the covenant from its recognition (Điều 21.2)", () => {
    expect(run(...adopted("D6"), sendIt).state).toMatchObject({
      phase: "effective",
      effectiveOn: "2026-07-10"
    })
    const covenant: readonly Given[] = [...adopted("D3"), sendIt, { type: "RecordReceipt", on: "2026-07-16" }]
    expect(due(covenant, "recognise")).toMatchObject({ due: "2026-07-23", owner: "commune" })
    const members: readonly Given[] = [...adopted("D5"), sendIt, { type: "RecordReceipt", on: "2026-07-16" }]
    expect(due(members, "recognise")).toMatchObject({ due: "2026-07-23", owner: "commune-front" })
    expect(run(...covenant, { type: "RecogniseDecision", on: "2026-07-20" }).state).toMatchObject({
      phase: "effective",
      effectiveOn: "2026-07-20"
    })
  })
  it("it may be annulled by the commune or replaced by the community (Điều 22)", () => {
    const effective = [...adopted("D6"), sendIt]
    expect(
      run(...effective, { type: "AnnulDecision", on: "2026-08-03", fault: "unlawful", record: "QĐ 9" }).state
        .phase
    ).toBe("annulled")
    expect(
      run(
        ...effective,
        { type: "AskAmendment", on: "2026-08-03", record: "CV 4" },
        { type: "ReplaceDecision", on: "2026-09-01", by: "QD-2026-17" }
      ).state.phase
    ).toBe("replaced")
  })
  it("it may be abolished by the community itself, by the same procedure (Điều 22.3)", () => {
    const { events, state } = run(...adopted("D6"), sendIt, {
      type: "ReplaceDecision",
      on: "2026-09-01",
      by: "QD-2026-18",
      how: "abolished"
    })
    expect(events.at(-1)).toMatchObject({ how: "abolished" })
    expect(state.phase).toBe("replaced")
  })
  it("its execution is reported to the people and to the commune (Điều 23.2)", () => {
    const { answer } = run(...adopted("D6"), sendIt, {
      type: "ReportExecution",
      on: "2026-12-01",
      record: "BC 8"
    })
    expect(answer?.notices.map(one => one.to)).toEqual(["people", "commune-committee"])
  })
  it("in commune scope the neighbourhood only reports its figures", () => {
    const of = run(propose("D1", "commune"), meeting(100), documents, sitting(80, 70), close)
    expect(of.state.phase).toBe("reported")
    expect(of.answer?.warnings.at(-1)).toMatch(/not in the text/)
  })
})

describe("a citizen's initiative", () => {
  const launched: Given = {
    type: "LaunchInitiative",
    on: "2026-03-02",
    matter: "D6",
    subject: "nhà văn hóa",
    households: 20
  }
  const consent = (household: string, on: string): Given => ({ type: "GiveConsent", on, household })
  it("needs 10 % of the households, or the Front's approval (Điều 16.3)", () => {
    const one = [launched, consent("H-1", "2026-03-03")] as const
    const submitted = (more: object = {}): Given => ({ type: "SubmitInitiative", on: "2026-03-10", ...more })
    expect(run(...one, submitted()).refusal?.code).toBe("not-enough-consents")
    expect(run(...one, submitted({ frontApproves: true })).state.phase).toBe("proposed")
    expect(run(...one, consent("H-2", "2026-03-04"), submitted()).state.phase).toBe("proposed")
  })
  it("counts a household once, and a consent for three months only", () => {
    const twice = run(launched, consent("H-1", "2026-03-03"), consent("H-1", "2026-03-04"))
    expect(twice.state.consents).toHaveLength(1)
    const old = [launched, consent("H-1", "2026-03-03"), consent("H-2", "2026-05-04")] as const
    expect(due(old, "consent")).toMatchObject({ due: "2026-06-03" })
    expect(run(...old, { type: "SubmitInitiative", on: "2026-06-04" }).refusal?.code).toBe(
      "not-enough-consents"
    )
    expect(run(...old, { type: "SubmitInitiative", on: "2026-06-03" }).state.phase).toBe("proposed")
  })
})

describe("what the meeting settles first (NĐ 59/2023 Điều 3.5)", () => {
  const held = (more: Readonly<Record<string, unknown>>) =>
    run(propose("D6"), meeting(100), sitting(80, 70, more)).refusal
  it("a secretary and a way to vote, each chosen by more than half of those present", () => {
    expect(held({ conduct: undefined })).toMatchObject({
      code: "meeting-not-conducted",
      basis: [{ at: "Đ3.k5.a" }]
    })
    expect(held({ conduct: conduct(80, { secretary: 40 }) })?.code).toBe("secretary-not-chosen")
    expect(held({ conduct: conduct(80, { secretary: 41 }) })).toBeUndefined()
    expect(held({ conduct: conduct(80, { chose: 40 }) })).toMatchObject({
      code: "voting-method-not-chosen",
      basis: [{ at: "Đ3.k5.b" }]
    })
    expect(held({ conduct: conduct(80, { chose: 81 }) })?.code).toBe("voting-method-not-chosen")
  })
  it("for a secret ballot 3 to 5 who count, approved, with 2 households watching", () => {
    const secret = (board?: object) => held({ conduct: conduct(80, { method: "secret-ballot", board }) })
    expect(secret()?.code).toBe("counting-board-not-as-asked")
    expect(secret({ members: 2, approved: 80, witnesses: 2 })?.code).toBe("counting-board-not-as-asked")
    expect(secret({ members: 6, approved: 80, witnesses: 2 })?.code).toBe("counting-board-not-as-asked")
    expect(secret({ members: 3, approved: 80, witnesses: 1 })?.code).toBe("counting-board-not-as-asked")
    expect(secret({ members: 3, approved: 40, witnesses: 2 })?.code).toBe("counting-board-not-approved")
    expect(secret({ members: 3, approved: 41, witnesses: 2 })).toBeUndefined()
  })
  it("the minutes of a secret ballot go up in 3 copies", () => {
    const board = { members: 3, approved: 80, witnesses: 2 }
    const voted = [
      propose("D6"),
      meeting(100),
      sitting(80, 70, { conduct: conduct(80, { method: "secret-ballot", board }) }),
      close
    ]
    expect(run(...voted, sendIt).refusal?.code).toBe("count-minutes-missing")
    expect(run(...voted, { ...sendIt, countMinutes: 3 } as Given).state.phase).toBe("effective")
  })
  it("is announced in a form of the decree, and posted besides (NĐ 59/2023 Điều 3.3)", () => {
    const called = (more: object) => run(propose("D6"), meeting(100, more)).refusal?.code
    expect(called({ posted: false })).toBe("not-announced-as-asked")
    expect(called({ by: [] })).toBe("not-announced-as-asked")
    expect(called({ by: ["rumour"] })).toBe("not-announced-as-asked")
    expect(called({ by: ["invitation", "telephone"] })).toBeUndefined()
  })
  it("members of a board come from a list agreed with the Party cell (NĐ 59/2023 Điều 3.5.b)", () => {
    const list = (more: object) =>
      run({ ...propose("D5"), candidates: { number: 2, agreedWithPartyCell: true, ...more } } as Given)
    expect(list({ agreedWithPartyCell: false }).refusal).toMatchObject({
      code: "candidates-not-settled",
      basis: [{ at: "Đ3.k5.b" }]
    })
    expect(list({ number: 0 }).refusal?.code).toBe("candidates-not-settled")
    expect(list({}).state.phase).toBe("proposed")
  })
  it("another law on how the people decide is said, not applied (Luật Điều 17.3)", () => {
    const special = run({ ...propose("D6"), specialLaw: "Luật Nhà ở" } as Given)
    expect(special.answer?.warnings[0]).toMatch(/Another law/)
  })
  it("where there is no head, whom the commune's chair names convenes (Luật Điều 18.1)", () => {
    const named = { convener: "whom-the-commune-chair-names" }
    expect(run(propose("D6"), meeting(100, { vacant: true })).refusal?.code).toBe("not-the-convener")
    expect(run(propose("D6"), meeting(100, named)).refusal?.code).toBe("not-the-convener")
    expect(run(propose("D6"), meeting(100, { vacant: true, ...named })).state.phase).toBe("convened")
    expect(run(propose("D4"), meeting(100)).refusal?.code).toBe("has-its-own-procedure")
  })
})

describe("what is recorded of a vote fits together", () => {
  it("a household stands once in the register, and the vote is on its day", () => {
    expect(run(propose("D6"), meeting(2, { register: ["H-1", "H-1"] })).refusal?.code).toBe(
      "household-listed-twice"
    )
    expect(run(propose("D6"), meeting(100), sitting(80, 70, { on: "2026-07-09" })).refusal?.code).toBe(
      "before-its-day"
    )
  })
  it("a sitting is counted once, in a cluster of the plan", () => {
    const planned = [
      propose("D6"),
      meeting(100, { clusters: ["cum-1", "cum-2"], clusterPlan: "QĐ 12", scattered: true })
    ] as const
    expect(run(...planned, sitting(10, 5, { sitting: "cum-3" })).refusal?.code).toBe("no-such-cluster")
    const first = sitting(10, 5, { sitting: "cum-1" })
    const again = sitting(10, 5, { sitting: "cum-1", households: households(10, 50) })
    expect(run(...planned, first, again).refusal?.code).toBe("sitting-counted-before")
  })
  it("no more choose to vote online, or consent, than there are", () => {
    const choose: Given = { type: "ChooseOnline", on: "2026-07-03", households: 10, chose: 11 }
    expect(run(propose("D6"), choose).refusal?.code).toBe("more-than-there-are")
    const consents = ["H-1", "H-2"].map(
      (household): Given => ({ type: "GiveConsent", on: "2026-06-02", household })
    )
    expect(
      run(
        { type: "LaunchInitiative", on: "2026-06-01", matter: "D6", subject: "sân", households: 1 },
        ...consents,
        { type: "SubmitInitiative", on: "2026-06-03" }
      ).refusal?.code
    ).toBe("more-than-there-are")
  })
})

describe("ballots and online votes are opened as the decree asks", () => {
  const failed = [propose("D3"), meeting(100), documents, sitting(40, 40), close]
  const ballot = (more: object = {}): Given =>
    ({
      type: "ConveneVote",
      on: "2026-07-13",
      form: "ballot",
      heldOn: "2026-07-18",
      register: households(100),
      ...opened("2026-07-18"),
      plan: { issued: "2026-07-13", sent: "2026-07-15" },
      ...more
    }) as Given
  it("with a last day, a plan sent to the chairs, and the Front at the head of the team", () => {
    expect(run(...failed, ballot({ until: undefined })).refusal?.code).toBe("no-last-day")
    expect(run(...failed, ballot({ plan: undefined })).refusal?.code).toBe("ballot-plan-not-sent")
    expect(run(...failed, ballot({ by: ["rumour"] })).refusal?.code).toBe("not-announced-as-asked")
    expect(run(...failed, ballot({ ledByFront: false })).refusal?.code).toBe("team-not-led-by-the-front")
    expect(run(...failed, ballot()).events.at(-1)).toMatchObject({ planLate: false })
    const late = ballot({ plan: { issued: "2026-07-13", sent: "2026-07-16" } })
    expect(run(...failed, late).events.at(-1)).toMatchObject({ planLate: true })
  })
  it("the decision is sent within 5 working days of the ballot's last day, however late it is counted (Điều 20.3)", () => {
    const counted: readonly Given[] = [
      ...failed,
      ballot(),
      { ...sitting(60, 60), on: "2026-07-23", conduct: undefined } as Given,
      { ...close, on: "2026-07-29" } as Given
    ]
    expect(due(counted, "send")).toMatchObject({ from: "2026-07-23", due: "2026-07-30" })
  })
  it("the count is watched by 2 households (NĐ 59/2023 Điều 4.6.a)", () => {
    const counted: readonly Given[] = [
      ...failed,
      ballot(),
      { ...sitting(60, 60), on: "2026-07-23", conduct: undefined } as Given,
      { type: "CloseVote", on: "2026-07-24", witnesses: 1 }
    ]
    expect(run(...counted).refusal?.code).toBe("witnesses-needed")
  })
  it("online only after commune and Front were told (NĐ 59/2023 Điều 5.2.a)", () => {
    const online: Given = {
      type: "ConveneVote",
      on: "2026-07-06",
      form: "online",
      heldOn: "2026-07-08",
      until: "2026-07-10",
      register: households(100),
      team: 3,
      ledByFront: true,
      agreedWithFront: true
    }
    const choose: Given = { type: "ChooseOnline", on: "2026-07-03", households: 100, chose: 51 }
    expect(run(propose("D6"), choose, online).refusal?.code).toBe("commune-not-told")
  })
})

describe("a vote that fails, an initiative that is declined", () => {
  it("a rejected matter ends when its result is public (Điều 23.2)", () => {
    const lost = run(propose("D6"), meeting(100), sitting(80, 50), close, {
      type: "PublishResult",
      on: "2026-07-11"
    })
    expect(lost.state.phase).toBe("not-adopted")
  })
  it("an unlawful initiative is not put to the people, and somebody answers for that (Điều 16.3)", () => {
    const decline: Given = {
      type: "DeclineInitiative",
      on: "2026-07-02",
      by: "P-1",
      role: "neighbourhood-head",
      reason: "trái pháp luật"
    }
    expect(run(propose("D6"), decline).refusal?.code).toBe("not-an-initiative")
    const declined = run(
      { type: "LaunchInitiative", on: "2026-06-01", matter: "D6", subject: "sân", households: 10 },
      { type: "GiveConsent", on: "2026-06-02", household: "H-1" },
      { type: "SubmitInitiative", on: "2026-06-03" },
      decline
    )
    expect(declined.state.phase).toBe("declined")
  })
})

describe("every path of a community decision", () => {
  it("is cited, clocked and replayable", () => {
    const register = households(10)
    const toldBy = ["direct"]
    const convene = {
      type: "ConveneVote",
      register,
      by: toldBy,
      posted: true,
      team: 3,
      ledByFront: true,
      communeTold: true,
      agreedWithFront: true
    } as const
    expectWhole(
      communityDecision,
      walk({
        procedure: communityDecision,
        commands: CommunityDecisionCommand,
        events: CommunityDecisionEvent,
        from: "2026-07-01",
        offers: [
          {
            type: "ProposeMatter",
            matter: "D3",
            scope: "neighbourhood",
            subject: "hương ước",
            agreedWithFront: true
          },
          {
            type: "ProposeMatter",
            matter: "D1",
            scope: "commune",
            subject: "làm đường",
            agreedWithFront: true
          },
          { type: "LaunchInitiative", matter: "D6", subject: "sân chơi", households: 10 },
          { type: "GiveConsent", household: "H-1" },
          { type: "SubmitInitiative" },
          { type: "DeclineInitiative", by: "P-1", role: "neighbourhood-head", reason: "trái pháp luật" },
          { type: "ChooseOnline", households: 10, chose: 9 },
          (_, on) => ({ ...convene, form: "meeting" as const, heldOn: addDays(on, 5) }),
          (_, on) => ({
            ...convene,
            form: "ballot" as const,
            heldOn: addDays(on, 5),
            until: addDays(on, 7),
            plan: { issued: on, sent: on }
          }),
          (_, on) => ({ ...convene, form: "online" as const, heldOn: addDays(on, 5), until: addDays(on, 7) }),
          { type: "SendDocuments" },
          {
            type: "RecordVotes",
            sitting: "dot-1",
            households: households(9),
            yes: 8,
            no: 1,
            other: 0,
            conduct: conduct(9)
          },
          {
            type: "RecordVotes",
            sitting: "dot-2",
            households: households(3),
            yes: 3,
            no: 0,
            other: 0,
            conduct: conduct(3)
          },
          {
            type: "RecordVotes",
            sitting: "dot-3",
            households: households(8),
            yes: 1,
            no: 7,
            other: 0,
            conduct: conduct(8)
          },
          { type: "CloseVote", witnesses: 2 },
          { type: "PublishResult" },
          { type: "SendDecision", document: "resolution", contents },
          { type: "RecordReceipt" },
          { type: "RecogniseDecision" },
          { type: "RefuseRecognition", reason: "trái pháp luật" },
          { type: "AskAmendment", record: "CV 1" },
          { type: "AnnulDecision", fault: "procedural", record: "QĐ 1" },
          { type: "ReplaceDecision", by: "QD-2" },
          { type: "ReplaceDecision", by: "QD-3", how: "abolished" },
          { type: "ReportExecution", record: "BC 8" }
        ]
      })
    )
  })
})
