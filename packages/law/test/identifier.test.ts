import { akomaNtosoOf, eliOf, InvalidText, instruments, numberOfEli } from "@danchu/law"
import { expect, it } from "vitest"

it.each([
  ["10/2022/QH15", "Đ19.k1.b", "/eli/vn/act/2022/10-qh15/art_19/par_1/pnt_b"],
  ["61/2018/NĐ-CP", undefined, "/eli/vn/decree/2018/61-nd-cp"],
  // d and đ are two points of one clause.
  ["10/2022/QH15", "Đ19.k1.đ", "/eli/vn/act/2022/10-qh15/art_19/par_1/pnt_dd"]
])("%s %s is %s", (number, at, path) => {
  expect(eliOf(number, at)).toBe(path)
  expect(numberOfEli(path)).toBe(number)
})

it("writes an Akoma Ntoso IRI with the day of issue, or with the year where the day is not known", () => {
  expect(akomaNtosoOf("10/2022/QH15", "Đ19.k1.b")).toBe(
    "/akn/vn/act/2022-11-10/10-qh15/!main~art_19__para_1__point_b"
  )
  expect(akomaNtosoOf("03/2011/QH13")).toBe("/akn/vn/act/2011/03-qh13")
})

it("names a document without a year only where its day is registered", () => {
  expect(eliOf("10-CT/ThU")).toBe("/eli/vn/directive/2017/10-ct-thu")
  expect(() => eliOf("12-CT/ThU")).toThrow(InvalidText)
})

it("gives no two registered instruments one identifier", () => {
  const all = Object.keys(instruments).flatMap(number => {
    try {
      return [eliOf(number)]
    } catch {
      return []
    }
  })
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(100)
})
