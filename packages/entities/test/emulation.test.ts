import {
  Contribution,
  CriterionResult,
  EmulationModel,
  EmulationMovement,
  emulationFields,
  fiveWithoutThreeClean,
  modelKinds
} from "@danchu/entities"
import { describe, expect, it } from "vitest"
import type * as z from "zod"

const plan = {
  number: "70/KH-UBND",
  title: "Kế hoạch thi đua Dân vận khéo",
  issuer: "Ủy ban nhân dân xã Mẫu",
  issued: "2026-01-15",
  quote: "đăng ký mô hình theo bốn lĩnh vực"
}
const movement = {
  id: "DVK-2026",
  name: "Dân vận khéo",
  plan,
  launchedBy: "UBMTTQ",
  launchedOn: "2026-01-20",
  fields: emulationFields.map(({ code }) => code)
}
const issues = (found: { readonly error?: z.ZodError | undefined }) =>
  found.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []

describe("an emulation movement", () => {
  it("brings its own plan, fields and day of registration", () => {
    expect(EmulationMovement.parse({ ...movement, registerBy: "25/10/2026" })).toMatchObject({
      registerBy: "2026-10-25",
      unique: false
    })
  })
  it("without a plan is none: nothing else says what it asks", () => {
    const { plan: _, ...without } = movement
    expect(EmulationMovement.safeParse(without).success).toBe(false)
  })
})

describe("“5 không, 3 sạch”", () => {
  it("has eight things to look at in each household, and no share, because none is known", () => {
    expect(fiveWithoutThreeClean).toHaveLength(8)
    expect(fiveWithoutThreeClean.filter(({ code }) => code.startsWith("no-"))).toHaveLength(5)
    expect(fiveWithoutThreeClean.every(({ of, least }) => of === "each-household" && !least)).toBe(true)
  })
  it("makes a model whose results are counts: there is no field for a household", () => {
    const model = EmulationModel.parse({
      id: "DVK-2026/03",
      movement: "DVK-2026",
      name: "Gia đình 5 không, 3 sạch",
      field: "culture-society",
      actor: "collective",
      owner: "HPN",
      criteria: fiveWithoutThreeClean
    })
    expect(model.criteria).toHaveLength(8)
    expect(
      issues(CriterionResult.safeParse({ criterion: "clean-lane", checked: 5, met: 3, household: "H-0012" }))
    ).toEqual([expect.stringContaining("household")])
  })
  it("cannot be met by more households than were looked at", () => {
    expect(issues(CriterionResult.safeParse({ criterion: "clean-lane", checked: 5, met: 6 }))).toEqual([
      "met: số đạt không được lớn hơn số được kiểm tra / more meet it than were looked at"
    ])
  })
})

it("the kinds of models that the press names have what is counted of them", () => {
  expect(modelKinds.map(({ counts }) => counts)).toEqual([
    "tree",
    "garden",
    "house",
    "team",
    null,
    "square-metre"
  ])
})

describe("a contribution", () => {
  const land = {
    id: "DG-1",
    kind: "land",
    amount: 35.5,
    givers: "households",
    count: 3
  }
  it("is an amount to the hundredth from a number of givers", () => {
    expect(Contribution.parse(land).amount).toBe(35.5)
    expect(issues(Contribution.safeParse({ ...land, amount: 35.555 }))).toEqual([
      "amount: nhiều nhất hai chữ số thập phân / give two decimals at most"
    ])
    expect(issues(Contribution.safeParse({ ...land, count: 0 }))).toEqual([
      "count: phải có người đóng góp / somebody must have given"
    ])
  })
  it("names its goods, and only goods", () => {
    expect(issues(Contribution.safeParse({ ...land, kind: "in-kind" }))).toHaveLength(1)
    expect(Contribution.safeParse({ ...land, kind: "in-kind", goods: "xi măng (bao)" }).success).toBe(true)
    expect(issues(Contribution.safeParse({ ...land, goods: "đất" }))).toHaveLength(1)
  })
  it("of another kind is refused in both languages, without repeating what was given", () => {
    const [said] = issues(Contribution.safeParse({ ...land, kind: "Nguyễn Văn A" }))
    expect(said).toBe("kind: chỉ nhận tiền, ngày công, đất, hiện vật / money, labour, land or in-kind")
  })
})
