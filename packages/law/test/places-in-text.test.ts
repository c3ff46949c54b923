import { InvalidText, locatorText, parseLocator, placesIn } from "@danchu/law"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("places", () => {
  it.each([
    ["điểm b khoản 1 Điều 19", ["Đ19.k1.b"]],
    ["Điều 11a", ["Đ11a"]],
    ["các Điều 40, 41", ["Đ40", "Đ41"]],
    ["khoản 2 và khoản 3 Điều 5", ["Đ5.k2", "Đ5.k3"]],
    ["khoản 1, 2 Điều 8", ["Đ8.k1", "Đ8.k2"]],
    // A clause belongs to the article behind it, not to those after "và".
    ["tại Điều 27, khoản 1 Điều 36 và Điều 50", ["Đ27", "Đ36.k1", "Đ50"]],
    ["khoản 1 các Điều 5, 6", ["Đ5.k1", "Đ6.k1"]],
    ["điểm a khoản 1 và điểm b khoản 2 Điều 3", ["Đ3.k1.a", "Đ3.k2.b"]],
    ["các điểm a, b và đ khoản 1 Điều 3", ["Đ3.k1.a", "Đ3.k1.b", "Đ3.k1.đ"]],
    ["từ Điều 40 đến Điều 43", ["Đ40", "Đ41", "Đ42", "Đ43"]],
    ["Điều 28 khoản 1 điểm b", ["Đ28.k1.b"]],
    ["đoạn 2 khoản 1 Điều 28", ["Đ28.k1.p2"]],
    ["Mẫu số 01/TCD", ["M01/TCD"]],
    // The number behind the comma counts days.
    ["theo Điều 5, 30 ngày kể từ ngày nhận", ["Đ5"]]
  ])("%s", (text, locators) => {
    expect(placesIn(text).flatMap(place => place.locators)).toEqual(locators)
  })

  it("names no place where a clause points at its own article", () => {
    expect(placesIn("khoản 1 Điều này; khoản 2; điểm mới")).toEqual([])
  })

  it("takes a paragraph for one, and not for the điểm p", () => {
    expect(parseLocator("Đ28.p2")).toMatchObject({ point: null, paragraph: "2" })
    expect(parseLocator("Đ28.k1.p")).toMatchObject({ point: "p", paragraph: null })
  })

  it("writes any place so that it reads back", () => {
    const numbered = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom("", "", "a", "đ"))
      .map(([n, letter]) => `${n}${letter}`)
    fc.assert(
      fc.property(
        numbered,
        fc.option(numbered),
        fc.option(fc.constantFrom(..."abcdđeghiklmnopqrstuvxy")),
        (article, clause, point) => {
          const at = `Đ${article}${clause === null ? "" : `.k${clause}`}${point === null ? "" : `.${point}`}`
          expect(placesIn(locatorText(at, "vi")).flatMap(place => place.locators)).toEqual([at])
        }
      )
    )
  })

  it.each(["", "k1.Đ1", "Đ", "Đ1.k1.j", "19", "Đ1.5"])("refuses %j", at => {
    expect(() => parseLocator(at)).toThrow(InvalidText)
  })
})
