import { day } from "@danchu/law"
import { lineageOf, unitOf, unitsOn } from "@danchu/units"
import { describe, expect, it } from "vitest"

const today = day("2026-11-24")
const lastDay = day("2025-06-30")
const firstDay = day("2025-07-01")
const codes = (relatives: readonly { readonly unit: { readonly code: string } }[]) =>
  relatives.map(one => one.unit.code)

describe("units in force", () => {
  it("are 34 provinces and 3,321 communes since 2025-07-01, and no district", () => {
    for (const on of [firstDay, day("2026-04-30"), today]) {
      expect([
        unitsOn(on, "province").length,
        unitsOn(on, "district").length,
        unitsOn(on, "commune").length
      ]).toEqual([34, 0, 3321])
    }
  })
  it("were 687 wards, 2,621 communes and 13 special zones; ten communes of Đồng Nai became wards on 2026-04-30", () => {
    const count = (on: string, kind: string) =>
      unitsOn(day(on), "commune").filter(unit => unit.kind === kind).length
    expect(["Phường", "Xã", "Đặc khu"].map(kind => count("2025-07-01", kind))).toEqual([687, 2621, 13])
    expect(["Phường", "Xã", "Đặc khu"].map(kind => count("2026-04-30", kind))).toEqual([697, 2611, 13])
    expect(unitOf("26485", day("2026-04-29")).name).toBe("Xã Nhơn Trạch")
    expect(unitOf("26485", day("2026-04-30")).name).toBe("Phường Nhơn Trạch")
  })
  it("were 28 provinces and 6 cities, then 27 and 7 since Đồng Nai became a city", () => {
    const cities = (on: string) =>
      unitsOn(day(on), "province").filter(unit => unit.kind === "Thành phố").length
    expect([cities("2026-04-29"), cities("2026-04-30")]).toEqual([6, 7])
  })
  it("were 63 provinces until 2025-06-30", () => {
    expect(unitsOn(lastDay, "province")).toHaveLength(63)
  })
})

describe("a code", () => {
  it("is borne by another unit after the reform", () => {
    expect(unitOf("18115", lastDay)).toMatchObject({
      name: "Phường Bắc Hồng",
      province: "42",
      district: "437"
    })
    expect(unitOf("18115", firstDay)).toMatchObject({
      name: "Phường Bắc Hồng Lĩnh",
      province: "42",
      district: null
    })
  })
  it("of a unit that has ended names who bore it", () => {
    expect(() => unitOf("18124", today)).toThrow(/18124/)
    try {
      unitOf("18124", today)
    } catch (error) {
      expect(error).toMatchObject({ _tag: "Unknown", remedy: expect.stringContaining("Phường Đức Thuận") })
    }
  })
  it.each(["1", "0001", "abcde", ""])("%j is no code", text => {
    expect(() => unitOf(text, today)).toThrow(/no code/)
  })
})

describe("lineage", () => {
  it("takes the town of Hồng Lĩnh and a commune of Nghi Xuân into two wards", () => {
    expect(codes(lineageOf("18115").at(-1)?.predecessors ?? [])).toEqual(["18115", "18121", "18124", "18400"])
    expect(codes(lineageOf("18118").at(-1)?.predecessors ?? [])).toEqual(["18118", "18127", "18130"])
    expect(unitOf("18400", lastDay).district).toBe("442")
  })
  it("says that a divided unit went in parts", () => {
    const [former] = lineageOf("00007")
    expect(former?.successors.length).toBeGreaterThan(1)
    expect(former?.successors.every(one => one.part)).toBe(true)
  })
  it("of a district without communes leads to its special zone", () => {
    const [former] = lineageOf("318")
    expect(former?.successors).toMatchObject([{ unit: { code: "11948", kind: "Đặc khu" }, part: false }])
  })
  it("leads every former commune to units that exist, and every unit back to some former one", () => {
    for (const unit of unitsOn(lastDay, "commune")) {
      const [former] = lineageOf(unit.code)
      expect(former?.successors.length, unit.code).toBeGreaterThan(0)
      for (const one of former?.successors ?? []) expect(one.unit.validFrom).toBe("2025-07-01")
    }
  }, 60_000)
  it("of a province names what was merged into it", () => {
    expect(codes(lineageOf("79").at(-1)?.predecessors ?? []).sort()).toEqual(["74", "77", "79"])
  })
})
