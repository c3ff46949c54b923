import {
  AdministrativeProcedure,
  existsOn,
  Organisation,
  proceduresInForce,
  SelfManagedGroup,
  Tenure
} from "@danchu/entities"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"

const town = {
  id: "TX-HL/UBND",
  name: "Ủy ban nhân dân thị xã Hồng Lĩnh",
  sector: "state",
  level: "district",
  unit: { code: "437", from: "1992-03-02" },
  from: "1992-03-02",
  until: "2025-07-01",
  successors: ["BHL/UBND", "NHL/UBND"]
}

describe("a body", () => {
  it("ends, and others take its work over: it is no more on the first day after", () => {
    const body = Organisation.parse(town)
    expect([existsOn(body, "2025-06-30"), existsOn(body, "2025-07-01")]).toEqual([true, false])
    expect(body.successors).toHaveLength(2)
  })
  it("is one of six kinds", () => {
    expect(Organisation.safeParse({ ...town, sector: "press" }).success).toBe(false)
  })
  it("has people in its offices by reference only", () => {
    const tenure = { office: "CT-UBND", person: "o-17", from: "2025-07-01", until: null }
    expect(Tenure.safeParse(tenure).success).toBe(true)
    expect(Tenure.safeParse({ ...tenure, person: "Nguyễn Văn A" }).success).toBe(false)
  })
})

it("a self-managed team counts its members and names the decision that it rests on", () => {
  const team = {
    id: "TQ-03",
    name: "Tổ tự quản số 3",
    purpose: "security",
    place: "TDP-03",
    decision: "QĐ-CĐ-6",
    members: 9,
    from: "2026-01-01",
    until: null
  }
  expect(SelfManagedGroup.safeParse(team).success).toBe(true)
  expect(SelfManagedGroup.safeParse({ ...team, members: ["o-1"] }).success).toBe(false)
})

describe("the catalogue of administrative procedures", () => {
  const entry = (code: string, field: string, from: string, until: string | null) =>
    AdministrativeProcedure.parse({
      code,
      name: "Đăng ký khai sinh",
      field,
      receivedBy: "TTPVHCC",
      term: { count: 1, unit: "working-day" },
      publishedBy: {
        number: "12/QĐ-UBND",
        title: "Công bố danh mục thủ tục hành chính",
        issuer: "Ủy ban nhân dân tỉnh Mẫu",
        issued: from,
        quote: "công bố danh mục"
      },
      from,
      until
    })
  const catalogue = [
    entry("1.001193", "civil-status", "2025-07-01", "2026-03-01"),
    entry("1.001193", "civil-status", "2026-03-01", null),
    entry("1.004194", "residence", "2025-07-01", null)
  ]
  it("answers how many procedures and fields hold on a day; a new version is not a second procedure", () => {
    expect(proceduresInForce(catalogue, day("2026-02-28"))).toMatchObject({ procedures: 2, fields: 2 })
    expect(proceduresInForce(catalogue, day("2026-03-01"))).toMatchObject({
      procedures: 2,
      entries: [{ from: "2026-03-01" }, { code: "1.004194" }]
    })
    expect(proceduresInForce(catalogue, day("2025-06-30"))).toEqual({ entries: [], procedures: 0, fields: 0 })
  })
  it("knows its codes by their form", () => {
    expect(AdministrativeProcedure.shape.code.safeParse("1.004194.000.00.00.H42").success).toBe(true)
    expect(AdministrativeProcedure.shape.code.safeParse("4194").success).toBe(false)
  })
})
