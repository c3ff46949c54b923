import { fiveWithoutThreeClean } from "@danchu/entities"
import { EmulationModelCommand, EmulationModelEvent, emulationModel } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"
import { expectWhole, walk } from "./walk.js"

const { run, due } = courseOf(emulationModel, EmulationModelCommand)
type Given = z.input<typeof EmulationModelCommand>
type Proposal = Extract<Given, { readonly type: "ProposeModel" }>

const plan = {
  number: "12-KH/MTTQ",
  title: "Kế hoạch thi đua Dân vận khéo",
  issuer: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu",
  issued: "2026-01-15",
  quote: "đăng ký mô hình theo lĩnh vực, tiêu chí"
}
const movement: Proposal["movement"] = {
  id: "DVK-2026",
  name: "Dân vận khéo",
  plan,
  launchedBy: "UBMTTQ",
  launchedOn: "2026-01-20",
  fields: ["economy", "culture-society"]
}
const two = { code: "clean-lane", name: "sạch ngõ", of: "each-household", least: { num: 2, den: 3 } } as const
const model: Proposal["model"] = {
  id: "DVK-2026/03",
  movement: "DVK-2026",
  name: "Ngõ sạch",
  field: "culture-society",
  actor: "collective",
  owner: "HPN",
  criteria: [two]
}
const propose = (
  over: {
    readonly movement?: Partial<Proposal["movement"]>
    readonly model?: Partial<Proposal["model"]>
  } = {},
  contributions = false
): Given => ({
  type: "ProposeModel",
  on: "2026-03-02",
  movement: { ...movement, ...over.movement },
  model: { ...model, ...over.model },
  contributions
})
const register = (on = "2026-03-09", sameAs?: string): Given => ({
  type: "RegisterModel",
  on,
  register: "DK-3",
  ...(sameAs !== undefined && { sameAs })
})
const check = (met: number, on = "2026-06-01", checked = 300): Given => ({
  type: "CheckModel",
  on,
  record: "BB 2",
  results: [{ criterion: "clean-lane", checked, met }]
})
const recognise: Given = {
  type: "RecogniseModel",
  on: "2026-07-06",
  judgement: { by: "o-3", role: "front-chair", reason: "đạt và duy trì được" },
  document: "QĐ 8",
  recheckBy: "2027-07-06"
}
const tie: Given = {
  type: "TieContributions",
  on: "2026-06-02",
  ledger: "DG-1",
  decision: "QĐ-CĐ-5",
  disclosure: "CK-K5-9"
}
const open = [propose(), register()]

describe("a model of an emulation movement", () => {
  it("is proposed in a field of the movement, under the movement's own plan", () => {
    expect(run(propose()).state).toMatchObject({ phase: "proposed", field: "culture-society" })
    expect(run(propose({ model: { field: "security-defence" } })).refusal).toMatchObject({
      code: "not-a-field-of-the-movement",
      message: { en: expect.stringContaining("economy, culture-society") },
      basis: [{ instrument: "12-KH/MTTQ", quote: "đăng ký mô hình theo lĩnh vực, tiêu chí" }]
    })
    expect(run(propose({ model: { movement: "KHAC-1" } })).refusal?.code).toBe("model-of-another-movement")
    expect(run(propose({ model: { criteria: [two, two] } })).refusal?.code).toBe("criterion-named-twice")
  })
  it("before Luật 75/2015 has nothing to rest on", () => {
    expect(run({ ...propose(), on: "2015-12-31" }).refusal?.code).toBe("not-yet-in-force")
  })
  it("is registered by the movement's own day, if it has one; the law has none", () => {
    expect(due([propose()], "register")).toBeUndefined()
    const dated = propose({ movement: { registerBy: "2026-10-25" } })
    expect(due([dated], "register")).toMatchObject({
      due: "2026-10-25",
      rule: "emulation.plan",
      basis: [{ instrument: "12-KH/MTTQ" }, { instrument: "75/2015/QH13" }]
    })
    expect(run(dated, register("2026-10-25")).events.at(-1)).toMatchObject({ late: false })
    const late = run(dated, register("2026-10-26"))
    expect(late.events.at(-1)).toMatchObject({ late: true })
    expect(late.answer?.warnings).toHaveLength(1)
  })
  it("is not registered twice where the movement forbids it, and only there", () => {
    const unique = propose({ movement: { unique: true } })
    expect(run(unique, register("2026-03-09", "DVK-2026/01")).refusal?.code).toBe(
      "registered-by-another-body"
    )
    expect(run(propose(), register("2026-03-09", "DVK-2026/01")).state.phase).toBe("registered")
  })
  it("is checked by counts: two thirds of 300 households are 200, exactly", () => {
    expect(run(...open, check(200)).state.verdict).toBe("met")
    expect(run(...open, check(199)).state.verdict).toBe("not-met")
    expect(run(...open, check(0, "2026-06-01", 0)).state.verdict).toBe("not-met")
  })
  it("“5 không, 3 sạch” has no share of law: eight counts, left to judgement", () => {
    const eight = propose({ model: { criteria: [...fiveWithoutThreeClean] } })
    const all = fiveWithoutThreeClean.map(({ code }) => ({ criterion: code, checked: 120, met: 110 }))
    const counts: Given = { type: "CheckModel", on: "2026-06-01", record: "BB 2", results: all }
    expect(run(eight, register(), counts).state.verdict).toBe("left-to-judgement")
    expect(run(eight, register(), { ...counts, results: all.slice(1) }).refusal).toMatchObject({
      code: "criteria-not-all-checked-once",
      message: { en: "not checked: no-poverty" }
    })
  })
  it("is checked on its own criteria, each once", () => {
    const other = [{ criterion: "tree", checked: 5, met: 5 }]
    expect(run(...open, { ...check(1), results: other } as Given).refusal?.code).toBe(
      "not-a-criterion-of-the-model"
    )
    const twice = [0, 1].map(met => ({ criterion: "clean-lane", checked: 5, met }))
    expect(run(...open, { ...check(1), results: twice } as Given).refusal?.code).toBe(
      "criteria-not-all-checked-once"
    )
  })
  it("is recognised by somebody's judgement after a check that it met", () => {
    expect(run(...open, recognise).refusal?.code).toBe("not-checked")
    expect(run(...open, check(199), recognise).refusal?.code).toBe("criteria-not-met")
    expect(run(...open, check(200), recognise).events.at(-1)).toMatchObject({
      type: "ModelRecognised",
      judgement: { role: "front-chair" }
    })
  })
  it("that asks for contributions needs the people's decision and its disclosure (Điều 11.5, 15.1)", () => {
    const asking = [propose({}, true), register(), check(200)]
    expect(run(...asking, recognise).refusal).toMatchObject({
      code: "contributions-not-decided-and-public",
      basis: [{ at: "Đ15.k1" }, { at: "Đ11.k5" }]
    })
    expect(run(...asking, tie, recognise).state).toMatchObject({ phase: "recognised", contributions: "tied" })
    expect(run(...open, tie).refusal?.code).toBe("no-contributions-asked")
    const in2018 = asking.map(one => ({ ...one, on: "2018-05-07" }) as Given)
    expect(run(...in2018, { ...recognise, on: "2018-05-07" } as Given).refusal).toMatchObject({
      basis: [{ instrument: "34/2007/PL-UBTVQH11", confidence: "B" }]
    })
  })
  it("can be declined, and its owner is told", () => {
    expect(run(...open, { type: "DeclineModel", on: "2026-06-01", reason: "trùng" })).toMatchObject({
      state: { phase: "declined" },
      answer: { notices: [{ to: "owner" }] }
    })
  })
  it("is copied, each copy once, and commended promptly", () => {
    const copy: Given = { type: "ReplicateModel", on: "2026-08-03", copy: "DVK-2026/09", place: "TDP-04" }
    const recognised = [...open, check(200), recognise]
    expect(run(...recognised, copy).state.copies).toEqual(["DVK-2026/09"])
    expect(run(...recognised, copy, copy).refusal?.code).toBe("copy-recorded-before")
    const praise: Given = { type: "CommendModel", on: "2026-11-18", form: "certificate", document: "QĐ 40" }
    expect(run(...recognised, praise).answer?.warnings[0]).toContain("law on emulation")
    expect(run(...recognised, praise).events.at(-1)?.governedBy).toEqual([
      { rule: "emulation.commendation", on: "2026-11-18" }
    ])
  })
  it("is checked again by the day that was set, falters, recovers, and is retired with a reason", () => {
    const recognised = [...open, check(200), recognise]
    expect(due(recognised, "recheck")).toMatchObject({ due: "2027-07-06" })
    const faltering = [...recognised, check(100, "2027-07-05")]
    expect(run(...faltering).state).toMatchObject({ phase: "faltering", recheckBy: null })
    expect(run(...faltering, check(250, "2027-09-01")).state.phase).toBe("recognised")
    const retire: Given = {
      type: "RetireModel",
      on: "2027-09-01",
      why: "not-kept-up",
      reason: "không duy trì"
    }
    expect(run(...faltering, retire).state.phase).toBe("retired")
  })
  it("on every path is cited, clocked and replayable", () => {
    const { on: _, ...proposal } = propose({ movement: { registerBy: "2026-06-01", unique: true } })
    const { on: _on, ...asking } = propose({}, true)
    const walked = walk({
      procedure: emulationModel,
      commands: EmulationModelCommand,
      events: EmulationModelEvent,
      from: "2026-03-02",
      offers: [
        proposal as Omit<Proposal, "on">,
        asking as Omit<Proposal, "on">,
        { type: "RegisterModel", register: "DK-1" },
        { type: "RegisterModel", register: "DK-1", sameAs: "DVK-2026/01" },
        { type: "CheckModel", record: "BB", results: [{ criterion: "clean-lane", checked: 3, met: 2 }] },
        { type: "CheckModel", record: "BB", results: [{ criterion: "clean-lane", checked: 3, met: 1 }] },
        { type: "TieContributions", ledger: "DG", decision: "QĐ", disclosure: "CK" },
        (_state, on) => ({
          type: "RecogniseModel" as const,
          judgement: { by: "o-3", role: "front-chair", reason: "đạt" },
          document: "QĐ",
          recheckBy: on
        }),
        { type: "DeclineModel", reason: "trùng" },
        { type: "CommendModel", form: "certificate", document: "QĐ" },
        { type: "ReplicateModel", copy: "DVK-2026/09", place: "TDP-04" },
        { type: "RetireModel", why: "finished", reason: "xong" }
      ]
    })
    expectWhole(emulationModel, walked)
  })
})
