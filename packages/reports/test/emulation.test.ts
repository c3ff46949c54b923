import { day } from "@danchu/law"
import {
  ContributionCommand,
  contribution,
  EmulationModelCommand,
  emulationModel,
  MobilisationProgrammeCommand,
  mobilisationProgramme
} from "@danchu/procedures"
import { emulationReport, scorecard } from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { coursesOf } from "./courses.js"

const modelled = coursesOf(emulationModel, EmulationModelCommand)
const given = coursesOf(contribution, ContributionCommand)
const directed = coursesOf(mobilisationProgramme, MobilisationProgrammeCommand)
type ModelCommand = z.input<typeof EmulationModelCommand>
type ProgrammeCommand = z.input<typeof MobilisationProgrammeCommand>

const plan = {
  number: "12-KH/MTTQ",
  title: "Kế hoạch thi đua Dân vận khéo",
  issuer: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu",
  issued: "2026-01-15",
  quote: "đăng ký mô hình theo lĩnh vực, tiêu chí"
}
const model = (id: string, field: string): readonly ModelCommand[] => [
  {
    type: "ProposeModel",
    on: "2026-03-02",
    movement: {
      id: "DVK-2026",
      name: "Dân vận khéo",
      plan,
      launchedBy: "UBMTTQ",
      launchedOn: "2026-01-20",
      fields: ["economy", "culture-society"]
    },
    model: {
      id,
      movement: "DVK-2026",
      name: "Ngõ sạch",
      field,
      actor: "collective",
      owner: "HPN",
      criteria: [{ code: "clean-lane", name: "sạch ngõ", of: "each-household" }]
    }
  },
  { type: "RegisterModel", on: "2026-03-09", register: "DK-3" }
]
const recognised: readonly ModelCommand[] = [
  {
    type: "CheckModel",
    on: "2026-06-01",
    record: "BB 2",
    results: [{ criterion: "clean-lane", checked: 300, met: 200 }]
  },
  {
    type: "RecogniseModel",
    on: "2026-07-06",
    judgement: { by: "o-3", role: "front-chair", reason: "đạt" },
    document: "QĐ 8"
  }
]
const retired: ModelCommand = { type: "RetireModel", on: "2026-09-07", why: "finished", reason: "xong" }
const ledger = (field: string, ...lines: readonly (readonly [string, number, string?])[]) =>
  given(
    {
      type: "RecordDecision",
      on: "2026-05-04",
      basis: {
        decision: "QĐ-CĐ-5",
        matter: "D1",
        scope: "neighbourhood",
        decidedOn: "2026-05-04",
        effectiveOn: "2026-05-04",
        inFavour: 200,
        of: 300
      },
      work: "đường liên thôn",
      field
    },
    ...lines.map(([kind, amount, goods], i) => ({
      type: "RecordContribution" as const,
      on: "2026-05-08",
      contribution: {
        id: `D-${i}`,
        kind: kind as "money",
        amount,
        givers: "households" as const,
        count: 12,
        ...(goods !== undefined && { goods })
      }
    }))
  )

const models = [
  { id: "M-1", events: modelled(...model("DVK-2026/01", "economy"), ...recognised) },
  { id: "M-2", events: modelled(...model("DVK-2026/02", "economy"), retired) },
  { id: "M-3", events: modelled(...model("DVK-2026/03", "culture-society")) }
]
const ledgers = [
  {
    id: "DG-1",
    events: ledger("economy", ["money", 1_500_000.5], ["land", 35.5], ["in-kind", 40, "xi măng (bao)"])
  },
  { id: "DG-2", events: ledger("economy", ["money", 0.25], ["labour", 12], ["in-kind", 3, "cát (m³)"]) }
]
const half = { from: day("2026-01-01"), to: day("2026-06-30") }
const year = { from: day("2026-01-01"), to: day("2026-12-31") }

describe("models and contributions by field", () => {
  it("tells what happened in the period and what stood at its end, with the cases behind", () => {
    const [culture, economy] = emulationReport(models, ledgers, year)
    expect(culture).toMatchObject({
      field: "culture-society",
      models: {
        registered: { value: 1, cases: ["M-3"] },
        standing: { value: 1 },
        retired: { value: 0, cases: [] }
      }
    })
    expect(economy?.models).toMatchObject({
      registered: { value: 2, cases: ["M-1", "M-2"] },
      recognised: { value: 1, cases: ["M-1"] },
      retired: { value: 1, cases: ["M-2"] },
      standing: { value: 1, cases: ["M-1"] }
    })
  })
  it("is the same again as of a past day", () => {
    const [, economy] = emulationReport(models, ledgers, half)
    expect(economy?.models).toMatchObject({ recognised: { value: 0 }, standing: { value: 2 } })
    expect(emulationReport(models, ledgers, year, half.to)).toEqual(emulationReport(models, ledgers, half))
    expect(emulationReport(models, ledgers, year, day("2026-02-01"))).toEqual([])
  })
  it("adds money, labour and land exactly, and goods only of one kind", () => {
    const [, economy] = emulationReport(models, ledgers, year)
    expect(economy?.contributions).toEqual({
      money: { value: 1_500_000.75, cases: ["DG-1", "DG-2"] },
      labour: { value: 12, cases: ["DG-2"] },
      land: { value: 35.5, cases: ["DG-1"] },
      goods: new Map([
        ["cát (m³)", { value: 3, cases: ["DG-2"] }],
        ["xi măng (bao)", { value: 40, cases: ["DG-1"] }]
      ]),
      givers: { value: 72, cases: ["DG-1", "DG-2"] }
    })
  })
  it("does not hang on the order of the cases, and loses exactly what is taken away", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(models, { minLength: 3 }), fc.constantFrom(...models), (all, gone) => {
        expect(emulationReport(all, ledgers, year)).toEqual(emulationReport(models, ledgers, year))
        const left = emulationReport(
          all.filter(one => one !== gone),
          [],
          year
        )
        const registered = left.flatMap(line => line.models.registered.cases)
        expect(registered).toHaveLength(2)
        expect(registered).not.toContain(gone.id)
      }),
      { numRuns: 20 }
    )
  })
})

describe("the scorecard of government mass mobilisation", () => {
  const document = (number: string) => ({
    number,
    title: "Về công tác dân vận chính quyền",
    issuer: "Ban Thường vụ Đảng ủy xã Mẫu",
    issued: "2026-01-05",
    quote: "công khai, minh bạch"
  })
  const task = (id: string, line: string) => ({ id, line, content: "việc" })
  const assign = (id: string): ProgrammeCommand => ({
    type: "AssignTask",
    on: "2026-02-02",
    assignment: { task: id, office: "VP-UB", accountable: "o-17", by: "2026-06-30" }
  })
  const report = (id: string, on: string, outcome: "done" | "partly" = "done"): ProgrammeCommand => ({
    type: "ReportTask",
    on,
    task: id,
    outcome,
    evidence: "BC 3",
    measure: { indicator: "dossiers-in-time", part: 39, whole: 40 }
  })
  const events = directed(
    {
      type: "GiveDirective",
      on: "2026-01-05",
      programme: {
        id: "DVCQ-2026",
        kind: "mobilisation",
        plan: document("10-CT/ĐU"),
        leads: "UBND",
        takePart: ["UBMTTQ"],
        lines: [
          { code: "disclosure", name: "công khai, minh bạch" },
          { code: "dialogue", name: "đối thoại" }
        ]
      }
    },
    {
      type: "AdoptPlan",
      on: "2026-01-26",
      plan: {
        document: document("31-KH/UBND"),
        carriesOut: [],
        tasks: [...["V-1", "V-2", "V-3"].map(id => task(id, "disclosure")), task("V-4", "dialogue")],
        until: "2026-12-31"
      }
    },
    ...["V-1", "V-2", "V-3"].map(assign),
    report("V-1", "2026-06-29"),
    report("V-2", "2026-07-01"),
    report("V-3", "2026-07-02", "partly")
  )
  it("counts what is overdue and not done against the line, and keeps part and whole", () => {
    const [disclosure, dialogue] = scorecard(events, day("2026-07-03"))
    expect(disclosure).toMatchObject({
      line: "disclosure",
      tasks: ["V-1", "V-2", "V-3"],
      done: ["V-1", "V-2"],
      inTime: ["V-1"],
      overdue: ["V-3"],
      rates: [
        { id: "tasks.in-time-of-due", rate: { numerator: 1, denominator: 3, decimal: "33.33" } },
        { id: "tasks.done-of-all", rate: { numerator: 2, denominator: 3 } }
      ]
    })
    expect(disclosure?.measured[0]).toMatchObject({ task: "V-1", rate: { decimal: "97.50" } })
    // Nothing was due: there is no rate, neither 0 nor 100 %.
    expect(dialogue).toMatchObject({ tasks: ["V-4"], assigned: [], rates: [{ rate: { percent: null } }, {}] })
  })
  it("is the same again as of a past day", () => {
    expect(scorecard(events, day("2026-06-30"))[0]).toMatchObject({ done: ["V-1"], overdue: [] })
    expect(scorecard(events, day("2026-01-01"))).toEqual([])
  })
})
