import { hidden, redactionOf, redactionOfExhibit, redactText } from "@danchu/engine"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const text = "Bà Ví Dụ ở ngõ Chợ báo tin 🏛️ hôm qua"
const mark = (part: string, why = "denouncer") => {
  const from = text.indexOf(part)
  return { from, to: from + part.length, why }
}

describe("a redacted text", () => {
  it.each<[string, readonly ReturnType<typeof mark>[], string]>([
    ["nothing marked", [], text],
    ["one name", [mark("Ví Dụ")], `Bà ${hidden} ở ngõ Chợ báo tin 🏛️ hôm qua`],
    ["the beginning", [mark("Bà")], `${hidden} Ví Dụ ở ngõ Chợ báo tin 🏛️ hôm qua`],
    ["the end", [mark("hôm qua")], `Bà Ví Dụ ở ngõ Chợ báo tin 🏛️ ${hidden}`],
    ["two that overlap are one", [mark("Ví Dụ ở"), mark("ở ngõ Chợ")], `Bà ${hidden} báo tin 🏛️ hôm qua`],
    ["two that touch are one", [mark("Ví "), mark("Dụ")], `Bà ${hidden} ở ngõ Chợ báo tin 🏛️ hôm qua`],
    ["one inside another", [mark("Ví Dụ ở"), mark("Dụ")], `Bà ${hidden} ngõ Chợ báo tin 🏛️ hôm qua`],
    ["all of it", [mark(text)], hidden]
  ])("%s", (_what, marks, shown) => {
    expect(redactText(text, redactionOf(text, marks))).toBe(shown)
    expect(redactText(text, redactionOf(text, marks.toReversed()))).toBe(shown)
  })

  it("shows nothing of what is marked, whatever is marked", () => {
    const parts = fc.array(
      fc.tuple(fc.nat(49), fc.integer({ min: 1, max: 9 })).map(([from, length]) => ({
        from,
        to: Math.min(from + length, 50),
        why: "x"
      }))
    )
    fc.assert(
      fc.property(parts, marks => {
        const letters = Array.from({ length: 50 }, (_, index) => String.fromCodePoint(0x4e00 + index))
        const shown = redactText(letters.join(""), redactionOf(letters.join(""), marks))
        letters.forEach((letter, at) => {
          expect(shown.includes(letter)).toBe(!marks.some(({ from, to }) => from <= at && at < to))
        })
      })
    )
  })

  it("is refused where the marks are of another text, reach out of it or cut a character", () => {
    const redaction = redactionOf(text, [mark("Ví Dụ")])
    expect(() => redactText(`${text}.`, redaction)).toThrow("another text")
    expect(() => redactText(text.normalize("NFD"), redaction)).toThrow("another text")
    for (const [from, to] of [
      [-1, 3],
      [3, 3],
      [0, text.length + 1],
      [0.5, 2]
    ] as const) {
      expect(() => redactText(text, redactionOf(text, [{ from, to, why: "x" }]))).toThrow("reaches out")
    }
    const half = text.indexOf("🏛️") + 1
    expect(() => redactText(text, redactionOf(text, [{ from: 0, to: half, why: "x" }]))).toThrow("cuts")
  })
})

describe("a redacted exhibit", () => {
  const area = { page: 1, left: 100, top: 200, right: 400, bottom: 250, why: "face" }
  it("is named by the digest of its bytes", () => {
    const { of, marks } = redactionOfExhibit(new Uint8Array([1, 2, 3]), [area])
    expect(of).toBe("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
    expect(marks).toEqual([area])
  })
  it.each([{ page: 0 }, { right: 1001 }, { left: 400 }, { top: -1 }, { bottom: 200.5 }])(
    "is refused when a mark reaches out of its page: %o",
    wrong => {
      expect(() => redactionOfExhibit(new Uint8Array(1), [{ ...area, ...wrong }])).toThrow("out of its page")
    }
  )
})
