import { describe, expect, it } from "vitest"
import { answer, golden, times, value } from "./golden.js"

const codes = (id: string, on: string) => {
  const found = value(id, on)
  return Array.isArray(found) ? found.map((one: { code: string }) => one.code) : found
}

describe("emulation movements", () => {
  golden([
    ["emulation.organisers", "2015-12-31", "NotYetInForce", "before Luật 75/2015"],
    ["emulation.plan", "2026-11-24", "set-by-the-movement", "no law sets days, fields or criteria"],
    ["emulation.commendation", "2026-11-24", { id: "emulation.commendation" }, "promptly, without a number"],
    ["emulation.commendation", "2018-06-30", "NotVerified", "the ordinance was not read on it"]
  ])

  it("are organised by the Front, with the State or by its members; since 2023 also for democracy", () => {
    expect(codes("emulation.organisers", "2018-06-30")).toEqual([
      "front",
      "front-with-the-state",
      "member-organisation"
    ])
    expect(answer("emulation.organisers", "2023-07-01")).toMatchObject({
      basis: [{ instrument: "75/2015/QH13" }, { instrument: "10/2022/QH15", at: "Đ87.k1" }]
    })
  })
})

describe("contributions of the people", () => {
  it("are money, labour, land and goods, under matters D1 and D2", () => {
    expect(codes("contribution.kinds", "2026-11-24")).toEqual(["money", "labour", "land", "in-kind"])
    expect(codes("contribution.matters", "2026-11-24")).toEqual(["D1", "D2"])
    expect(codes("contribution.matters", "2018-06-30")).toEqual(["D1"])
  })
  golden([
    ["contribution.disclosure", "2026-11-24", "K5", "matter 5 of Điều 11"],
    ["contribution.disclosure", "2018-06-30", "NotVerified", "the ordinance was not read on it"]
  ])
})

describe("government mass mobilisation", () => {
  golden([
    ["mobilisation.direction", "2025-06-15", "NotVerified", "the earlier laws were not read"],
    ["mobilisation.direction", "2025-06-16", "commune-chair", "Luật 72/2025 Đ23.4"],
    ["mobilisation.partners", "2026-11-24", ["commune-front", "mass-organisations"], "Đ7.1"],
    ["mobilisation.measure", "2026-11-24", "grassroots-democracy", "Luật 10/2022 Đ8.3"],
    ["mobilisation.directives", "2018-03-26", "NotVerified", "directives are known from the press alone"]
  ])
})

describe("conduct at the counter", () => {
  it("nine acts are forbidden from 2018, a tenth from 2025: asking again for digital papers", () => {
    expect(codes("one-stop.staff.forbidden-acts", "2018-06-21")).toHaveLength(9)
    expect(codes("one-stop.staff.forbidden-acts", "2025-06-30")).not.toContain("papers-asked-again")
    expect(codes("one-stop.staff.forbidden-acts", "2025-07-01")).toHaveLength(10)
    expect(codes("one-stop.staff.forbidden-acts", "2025-07-01")).toContain("papers-asked-again")
  })
  it("what follows an offence has its own clause in each decree", () => {
    expect(value("one-stop.staff.measures", "2025-07-01")).toMatchObject([
      { code: "put-right", basis: { at: "Đ38.k2.d" } },
      { code: "handled-strictly", basis: { at: "Đ38.k2.d" } },
      { code: "apology", basis: { at: "Đ38.k2.đ" } },
      { code: "replacement", basis: { at: "Đ9.k3" } },
      { code: "referral", basis: { at: "Đ9.k9" } }
    ])
    expect(value("one-stop.staff.measures", "2018-06-21")).toMatchObject([
      { basis: { at: "Đ37.k2.c" } },
      {},
      { basis: { at: "Đ37.k2.d" } },
      {},
      { basis: { at: "Đ9.k8" } }
    ])
  })
  golden([
    ["one-stop.staff.correction", "2026-11-24", { id: "one-stop.staff.correction" }, "no number of days"],
    ["one-stop.staff.conduct-notice", "2018-06-20", "NotYetInForce", "the day before NĐ 61/2018"],
    ["one-stop.staff.conduct-notice", "2025-07-01", times(1, "month"), "every month"],
    ["one-stop.staff.result-told", "2025-07-01", "whoever-complained", "Đ9.5"]
  ])
})
