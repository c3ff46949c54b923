import { day } from "@danchu/law"
import { DisclosureCommand, DisclosureEvent, disclosure, quarterlyList } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(disclosure, DisclosureCommand)
type Given = z.input<typeof DisclosureCommand>
type Matter = Extract<Given, { type: "OweDisclosure" }>["matter"]

const owed = (matter: Matter, has: ("portal" | "loudspeaker")[] = []): Given => ({
  type: "OweDisclosure",
  on: "2026-07-01",
  matter,
  document: "QĐ 15/QĐ-UBND",
  has
})
const publish = (channel: Extract<Given, { type: "Publish" }>["channel"], more: object = {}): Given => ({
  type: "Publish",
  on: "2026-07-06",
  channel,
  evidence: "ảnh niêm yết 1",
  ...more
})
const boards = (on: string): readonly Given[] =>
  (["headquarters", "house-of-culture", "community-point"] as const).map(place =>
    publish("board", { on, place })
  )

describe("disclosure", () => {
  it("is owed within 5 working days of the decision (Điều 12.3)", () => {
    expect(due([owed("K2")], "publish")).toMatchObject({ due: "2026-07-08", rule: "disclosure.publish" })
    expect(
      run(owed("K2"), publish("board", { on: "2026-07-09", place: "headquarters" })).events.at(-1)
    ).toMatchObject({
      late: true
    })
  })
  it("hangs 30 days without a break at all three places (Điều 13.2)", () => {
    const hung = [owed("K2"), ...boards("2026-07-06")]
    expect(due(hung, "board:headquarters")).toMatchObject({ due: "2026-08-05" })
    expect(run(...hung, { type: "ConfirmDisclosure", on: "2026-08-04" }).refusal?.code).toBe(
      "not-public-long-enough"
    )
    expect(run(...hung, { type: "ConfirmDisclosure", on: "2026-08-05" }).state.phase).toBe("fulfilled")
    expect(
      run(owed("K2"), publish("board", { place: "headquarters" }), {
        type: "ConfirmDisclosure",
        on: "2026-08-05"
      }).refusal?.code
    ).toBe("not-public-long-enough")
  })
  it("begins to count anew after an interruption", () => {
    const broken: readonly Given[] = [
      owed("K2"),
      ...boards("2026-07-06"),
      {
        type: "RecordInterruption",
        on: "2026-07-20",
        channel: "board",
        place: "headquarters",
        reason: "bão"
      },
      publish("board", { on: "2026-07-24", place: "headquarters" })
    ]
    expect(due(broken, "board:headquarters")).toMatchObject({ due: "2026-08-23" })
    expect(run(...broken, { type: "ConfirmDisclosure", on: "2026-08-10" }).refusal?.code).toBe(
      "not-public-long-enough"
    )
  })
  it("goes on the air for 3 days and through the heads where loudspeakers exist (Điều 13.3–4)", () => {
    const heard = [owed("K8", ["loudspeaker"]), publish("loudspeaker")]
    expect(due(heard, "loudspeaker")).toMatchObject({ due: "2026-07-09" })
    expect(run(owed("K8"), publish("loudspeaker")).refusal?.code).toBe("no-such-channel-here")
  })
  it("is told on by the heads of the neighbourhoods, in a form of the law (Điều 13.4)", () => {
    const sent = [owed("K8"), publish("neighbourhood-head"), ...boards("2026-07-06")]
    const confirmed: Given = { type: "ConfirmDisclosure", on: "2026-08-05" }
    const told = (...through: string[]): Given => ({
      type: "RecordTelling",
      on: "2026-07-10",
      through,
      evidence: "BB"
    })
    expect(run(...sent, confirmed).refusal).toMatchObject({
      code: "not-public-long-enough",
      basis: [{ at: "Đ13.k4" }]
    })
    expect(due(sent, "publish")).toBeUndefined()
    expect(run(...sent, told("rumour")).refusal?.code).toBe("not-a-form-of-telling")
    expect(run(owed("K8"), ...boards("2026-07-06"), told("meeting")).refusal?.code).toBe(
      "heads-were-sent-nothing"
    )
    expect(run(...sent, told("meeting", "message"), confirmed).state.phase).toBe("fulfilled")
  })
  it("may go through any other form that the commune chooses besides (Điều 13.5)", () => {
    const besides = run(owed("K2"), publish("loudspeaker"), publish("letter"), publish("telecommunications"))
    expect(besides.state).toMatchObject({ phase: "published", postings: { length: 3 } })
    expect(run(owed("K4"), publish("board", { place: "house-of-culture" })).refusal).toBeUndefined()
    const enough = run(owed("K2"), publish("letter"), ...boards("2026-07-06"), {
      type: "ConfirmDisclosure",
      on: "2026-08-05"
    })
    expect(enough.state.phase).toBe("fulfilled")
    expect(
      run(owed("K2"), publish("letter"), { type: "ConfirmDisclosure", on: "2026-09-05" }).refusal?.code
    ).toBe("not-public-long-enough")
  })
  it("of another matter without a portal goes through whatever form is chosen (Điều 11.14)", () => {
    const other = run(owed("K14"), publish("neighbourhood-head"), {
      type: "ConfirmDisclosure",
      on: "2026-07-07"
    })
    expect(other.state.phase).toBe("fulfilled")
    expect(run(owed("K14"), publish("board")).refusal?.code).toBe("place-needed")
  })
  it("does not hang twice at one place, and only what hangs is taken down", () => {
    const there = publish("board", { place: "headquarters" })
    expect(run(owed("K2"), there, there).refusal?.code).toBe("already-there")
    const down = (place: string): Given =>
      ({ type: "RecordInterruption", on: "2026-07-10", channel: "board", place, reason: "bão" }) as Given
    expect(run(owed("K2"), there, down("house-of-culture")).refusal?.code).toBe("nothing-hangs-there")
  })
  it("is not owed of a state secret (Điều 11)", () => {
    expect(run({ ...owed("K2"), withheld: "state-secret" } as Given).refusal).toMatchObject({
      code: "not-to-be-made-public",
      basis: [{ at: "Đ11" }]
    })
  })
  it("is provided to whoever asks while it is not public, or out of reach (Điều 14.2)", () => {
    const ask = (because: string, on: string): Given => ({ type: "ProvideOnRequest", on, because }) as Given
    expect(run(owed("K2"), ask("not-published-yet", "2026-07-02")).refusal).toBeUndefined()
    expect(run(owed("K2"), ask("out-of-reach", "2026-07-02")).refusal?.code).toBe("not-as-recorded")
    const hung = [owed("K2"), ...boards("2026-07-06")]
    expect(run(...hung, ask("out-of-reach", "2026-07-07")).refusal).toBeUndefined()
    expect(run(...hung, ask("no-longer-public", "2026-07-07")).refusal?.code).toBe("not-as-recorded")
  })
  it("ends when it is on the posted list of its quarter and reported to the council (Điều 13.2, 14.3)", () => {
    const listed = (on: string, places: string[]): Given =>
      ({ type: "PutOnQuarterlyList", on, year: 2026, quarter: 3, places }) as Given
    const everywhere = ["headquarters", "house-of-culture", "community-point"]
    const shown = [owed("K2"), ...boards("2026-07-06")]
    const confirmed: Given = { type: "ConfirmDisclosure", on: "2026-08-05" }
    const told: Given = { type: "ReportToCouncil", on: "2026-12-10" }
    expect(run(...shown, listed("2026-09-30", ["headquarters"])).refusal?.code).toBe(
      "list-not-posted-everywhere"
    )
    expect(run(...shown, confirmed, listed("2026-09-30", everywhere)).state.phase).toBe("fulfilled")
    expect(run(...shown, confirmed, told).state.phase).toBe("fulfilled")
    expect(run(...shown, confirmed, listed("2026-09-30", everywhere), told).state.phase).toBe("closed")
    expect(
      run(...shown, listed("2026-08-01", everywhere), { ...told, on: "2026-08-02" }, confirmed).state.phase
    ).toBe("closed")
  })
  it("of the procedures of the office stands for good, and is owed again when it changes (Điều 13.2, 14.1)", () => {
    const standing: readonly Given[] = [
      owed("K13"),
      publish("board", { place: "headquarters" }),
      { type: "ConfirmDisclosure", on: "2026-07-06" }
    ]
    expect(run(...standing).state.phase).toBe("standing")
    const changed: readonly Given[] = [
      ...standing,
      { type: "ChangeInformation", on: "2026-09-07", document: "QĐ 20/QĐ-UBND" }
    ]
    expect(due(changed, "publish")).toMatchObject({ due: "2026-09-14" })
  })
  it("under another law has no term here, and says so", () => {
    const sets = (...what: string[]) =>
      ({ ...owed("K2"), plan: "KH 2", specialLaw: { name: "Luật Ngân sách nhà nước", sets: what } }) as Given
    expect(run(sets("term")).answer?.warnings).toHaveLength(1)
    expect(due([sets("term")], "publish")).toBeUndefined()
    const confirmed: Given = { type: "ConfirmDisclosure", on: "2026-07-10" }
    expect(run(sets("term"), ...boards("2026-07-06"), confirmed).refusal?.code).toBe("not-public-long-enough")
    expect(run(sets("duration"), ...boards("2026-07-06"), confirmed).state.phase).toBe("fulfilled")
    expect(run(sets("duration"), publish("letter"), confirmed).refusal?.code).toBe("not-public-long-enough")
    expect(run(sets("form"), publish("letter"), confirmed).state.phase).toBe("fulfilled")
  })
  it("in a special area says that the Government's rules were not read (Điều 12.2)", () => {
    expect(run({ ...owed("K2"), plan: "KH 2", specialArea: true } as Given).answer?.warnings[0]).toMatch(
      /not found/
    )
  })
  it("of information that was never public is not owed again: its newer document is (Điều 14.1)", () => {
    expect(
      run(owed("K2"), { type: "ChangeInformation", on: "2026-07-03", document: "QĐ 16" }).refusal?.code
    ).toBe("nothing-public-yet")
  })
  it("keeps on its list what hung before the information changed", () => {
    const { state } = run(owed("K2"), ...boards("2026-07-06"), {
      type: "ChangeInformation",
      on: "2026-08-10",
      document: "QĐ 20"
    })
    const quarter = { from: day("2026-07-01"), to: day("2026-09-30") }
    expect(quarterlyList([state], quarter).map(one => one.to)).toEqual([
      "2026-08-10",
      "2026-08-10",
      "2026-08-10"
    ])
  })
  it("is listed quarter by quarter with its form, its time and its evidence", () => {
    const { state } = run(owed("K2"), ...boards("2026-07-06"), {
      type: "RecordInterruption",
      on: "2026-08-10",
      channel: "board",
      place: "headquarters",
      reason: "hết thời gian"
    })
    const quarter = { from: day("2026-07-01"), to: day("2026-09-30") }
    expect(quarterlyList([state], quarter)).toHaveLength(3)
    expect(quarterlyList([state], { from: day("2026-10-01"), to: day("2026-12-31") })).toHaveLength(2)
    expect(quarterlyList([state], quarter)[0]).toEqual({
      matter: "K2",
      channel: "board",
      place: "headquarters",
      from: "2026-07-06",
      to: "2026-08-10",
      evidence: "ảnh niêm yết 1"
    })
  })
  it("is not known to the code before 2023-07-01", () => {
    expect(run({ ...owed("K2"), on: "2022-03-01" } as Given).refusal?.code).toBe("not-verified")
  })
  it("on every path is cited and replayable", () => {
    const places = ["headquarters", "house-of-culture", "community-point"] as const
    expectWhole(
      disclosure,
      walk({
        procedure: disclosure,
        commands: DisclosureCommand,
        events: DisclosureEvent,
        from: "2026-07-01",
        offers: [
          { type: "OweDisclosure", matter: "K13", document: "QĐ 1" },
          { type: "OweDisclosure", matter: "K14", document: "QĐ 1" },
          { type: "Publish", channel: "board", place: "headquarters", evidence: "ảnh" },
          { type: "Publish", channel: "neighbourhood-head", evidence: "giấy báo" },
          { type: "RecordInterruption", channel: "board", place: "headquarters", reason: "bão" },
          { type: "ChangeInformation", document: "QĐ 2" },
          { type: "RecordTelling", through: ["meeting"], evidence: "BB" },
          { type: "ConfirmDisclosure" },
          { type: "PutOnQuarterlyList", year: 2026, quarter: 3, places: [...places] },
          { type: "ReportToCouncil" },
          { type: "ProvideOnRequest", because: "out-of-reach" }
        ]
      })
    )
  })
})
