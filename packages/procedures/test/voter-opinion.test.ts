import { commitmentLedger, VoterOpinionCommand, VoterOpinionEvent, voterOpinion } from "@danchu/procedures"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(voterOpinion, VoterOpinionCommand)
type Given = z.input<typeof VoterOpinionCommand>

const file = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const record = (body: "assembly" | "council" = "assembly"): Given => ({
  type: "RecordOpinion",
  on: "2026-07-06",
  body,
  meeting: "TXCT-2026-7",
  topic: "drainage",
  file
})
const move = (more: object = {}): Given => ({
  type: "MoveToTrack",
  on: "2026-07-07",
  to: "complaint",
  part: "whole",
  case: "KN-2026-11",
  ...more
})
const onItsWay = (body: "assembly" | "council" = "assembly"): readonly Given[] => [
  record(body),
  { type: "Consolidate", on: "2026-07-08", report: "BC-5" },
  { type: "Forward", on: "2026-07-09", to: "economy-office" },
  { type: "RecordReceipt", on: "2026-07-10" }
]
const answer = (more: object = {}): Given => ({
  type: "Answer",
  on: "2026-09-08",
  status: "explained",
  file,
  ...more
})
const roadmap = { content: "làm cống trong kế hoạch 2027", owner: "economy-office", by: "2027-06-30" }
const channels = ["media", "own-site"]
const publish: Given = { type: "PublishAnswer", on: "2026-09-20", channels }
const posted: readonly Given[] = [publish, { type: "PostAnswer", on: "2026-09-21", evidence: "ảnh 1" }]

describe("an opinion of voters", () => {
  it("is answered within 60 days of its receipt, on the Assembly's track (Điều 49.1)", () => {
    expect(due(onItsWay(), "answer")).toMatchObject({ due: "2026-09-08", rule: "voter.reply" })
    expect(run(...onItsWay(), answer()).events.at(-1)).toMatchObject({ late: false })
    expect(run(...onItsWay(), answer({ on: "2026-09-09" })).events.at(-1)).toMatchObject({ late: true })
  })
  it("through a People's Council has no term that was read: nothing is judged", () => {
    const { answer: received, state } = run(...onItsWay("council"))
    expect(state.phase).toBe("received-council")
    expect(received?.warnings[0]).toMatch(/not read/)
    expect(due(onItsWay("council"), "answer")).toBeUndefined()
    const answered = run(...onItsWay("council"), answer({ on: "2027-03-01" }))
    expect(answered.events.at(-1)).toMatchObject({ late: false })
    expect(answered.answer?.warnings[0]).toMatch(/not judged/)
    expect(answered.state.phase).toBe("answered-council")
  })
  it("that is a complaint or a denunciation leaves this track exactly once (Điều 37.4)", () => {
    const moved = run(record(), move())
    expect(moved.state).toMatchObject({ phase: "moved", movedTo: "complaint" })
    expect(moved.answer?.notices).toMatchObject([{ to: "reception-officer" }])
    expect(run(record(), move(), move()).refusal?.code).toBe("out-of-order")
    expect(run(...onItsWay(), move({ on: "2026-07-11", to: "denunciation" })).state.phase).toBe("moved")
  })
  it("of which a part is a complaint goes on with the rest; the part moves once", () => {
    const parted = [record(), move({ part: "part" })]
    expect(run(...parted).state).toMatchObject({ phase: "recorded", movedTo: "complaint" })
    expect(run(...parted, move({ to: "denunciation" })).refusal).toMatchObject({
      code: "moved-before",
      basis: [{ at: "Đ37.k4" }]
    })
    expect(run(...parted, { type: "Consolidate", on: "2026-07-08", report: "BC-5" }).state.phase).toBe(
      "consolidated"
    )
  })
  it("through a council moves too, with the doubt told", () => {
    expect(run(record("council"), move()).answer?.warnings[0]).toMatch(/was not read/)
  })
  it("is resolved, explained, or under study with its roadmap and day, which goes to the ledger (Điều 49.2)", () => {
    expect(run(...onItsWay(), answer({ status: "noted" })).refusal?.code).toBe("not-a-state-of-the-law")
    expect(run(...onItsWay(), answer({ status: "under-study" })).refusal?.code).toBe("roadmap-needed")
    expect(
      run(...onItsWay(), answer({ status: "under-study", roadmap: { ...roadmap, by: "2026-09-07" } })).refusal
        ?.code
    ).toBe("roadmap-needed")
    const studied = [...onItsWay(), answer({ status: "under-study", roadmap })]
    expect(due(studied, "promise:roadmap")).toMatchObject({ due: "2027-06-30", owner: "economy-office" })
    expect(commitmentLedger([{ id: "YK-1", events: run(...studied).events }])).toMatchObject([
      { case: "YK-1", id: "roadmap", dueOn: "2027-06-30" }
    ])
  })
  it("keeps one roadmap under that name", () => {
    expect(
      run(
        ...onItsWay(),
        { type: "Promise", on: "2026-07-11", id: "roadmap", ...roadmap },
        answer({ status: "under-study", roadmap })
      ).refusal?.code
    ).toBe("promise-recorded-before")
  })
  it("has its answer published 15 working days from the end of its term, in the media and on the own site (Điều 51.1)", () => {
    const answered = [...onItsWay(), answer({ on: "2026-08-03" })]
    expect(due(answered, "publish")).toMatchObject({ from: "2026-09-08", due: "2026-09-29" })
    expect(run(...answered, { ...publish, channels: ["media"] } as Given).refusal?.code).toBe(
      "channels-missing"
    )
    expect(run(...answered, { ...publish, on: "2026-09-30" } as Given).events.at(-1)).toMatchObject({
      late: true
    })
  })
  it("tells the other reading of the fifteen working days: after them, not within them", () => {
    expect(run(...onItsWay(), answer(), publish).answer?.warnings[0]).toMatch(/once fifteen working days/)
  })
  it("has its answer posted at the reception office for 30 days (Điều 51.2)", () => {
    const answered = [...onItsWay(), answer(), ...posted]
    expect(due(answered, "posting")).toMatchObject({ due: "2026-10-21" })
    expect(run(...answered, { type: "EndPosting", on: "2026-10-20" }).refusal?.code).toBe(
      "not-posted-long-enough"
    )
    expect(run(...answered, { type: "EndPosting", on: "2026-10-21" }).state.phase).toBe("closed")
  })
  it("is followed up until what was promised is kept (Điều 53.1)", () => {
    const studied: readonly Given[] = [
      ...onItsWay(),
      answer({ status: "under-study", roadmap }),
      ...posted,
      { type: "EndPosting", on: "2026-10-21" }
    ]
    expect(run(...studied).state.phase).toBe("following")
    expect(
      run(
        ...studied,
        { type: "Urge", on: "2027-07-01", record: "CV 3" },
        { type: "KeepPromise", on: "2027-07-05", id: "roadmap", evidence: "nghiệm thu" }
      ).state.phase
    ).toBe("closed")
  })
  it("moves at most once, and as a whole goes nowhere else, whatever is said in whatever order", () => {
    const said: readonly Given[] = [
      ...onItsWay(),
      move(),
      move({ part: "part" }),
      move({ to: "denunciation" }),
      answer(),
      ...posted
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...said), { maxLength: 25 }), acts => {
        const events: Given[] = []
        for (const act of acts) {
          const next = { ...act, on: "2026-09-08" } as Given
          if (!run(...events, next).refusal) events.push(next)
        }
        const moves = events.filter(one => one.type === "MoveToTrack")
        expect(moves.length).toBeLessThanOrEqual(1)
        if (moves[0]?.type === "MoveToTrack" && moves[0].part === "whole") {
          expect(events.at(-1)).toBe(moves[0])
        }
      }),
      { numRuns: 60 }
    )
  })
  it("is not verified under the resolution of 2012", () => {
    expect(run({ ...record(), on: "2025-02-19" } as Given).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited, clocked and replayable", () => {
    const dayless = ({ on: _on, ...offer }: Given): never => offer as never
    expectWhole(
      voterOpinion,
      walk({
        procedure: voterOpinion,
        commands: VoterOpinionCommand,
        events: VoterOpinionEvent,
        from: "2026-07-06",
        offers: [
          ...onItsWay().map(dayless),
          dayless(record("council")),
          dayless(move()),
          dayless(move({ part: "part" })),
          { type: "Urge", record: "CV" },
          dayless(answer()),
          dayless(answer({ status: "under-study", roadmap: { ...roadmap, by: "2030-06-30" } })),
          { type: "PublishAnswer", channels },
          { type: "PostAnswer", evidence: "ảnh" },
          { type: "EndPosting" },
          { type: "Promise", id: "CK-1", content: "khơi mương", owner: "commune", by: "2030-06-30" },
          { type: "KeepPromise", id: "CK-1", evidence: "biên bản" },
          { type: "KeepPromise", id: "roadmap", evidence: "biên bản" }
        ]
      })
    )
  })
})
