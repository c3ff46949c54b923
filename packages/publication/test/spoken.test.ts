import { type DayNumber, day, fromDayNumber } from "@danchu/law"
import { listen, sayDate, sayDecimal, sayTime, sayWhole, speak } from "@danchu/publication"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("a number read aloud", () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, "không"],
    [4, "bốn"],
    [5, "năm"],
    [10, "mười"],
    [15, "mười lăm"],
    [21, "hai mươi mốt"],
    [55, "năm mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [111, "một trăm mười một"],
    [205, "hai trăm linh năm"],
    [1000, "một nghìn"],
    [2026, "hai nghìn không trăm hai mươi sáu"],
    [10_000, "mười nghìn"],
    [1_005_021, "một triệu không trăm linh năm nghìn không trăm hai mươi mốt"],
    [1_250_000_000, "một tỷ hai trăm năm mươi triệu"],
    [1_000_000_005, "một tỷ không trăm linh năm"],
    [12_000_000_000_000, "mười hai nghìn tỷ"],
    [-3, "âm ba"]
  ]
  for (const [n, words] of cases) {
    it(`${n}: ${words}`, () => {
      expect(sayWhole(n)).toBe(words)
      expect(listen(words)).toEqual([{ kind: "number", value: n, decimals: 0 }])
    })
  }

  it("is heard as the same number, whichever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9999, max: 99_999 })), n => {
        expect(listen(sayWhole(n))).toEqual([{ kind: "number", value: n, decimals: 0 }])
      }),
      { numRuns: 2000 }
    )
  })

  it("with decimals too", () => {
    expect(sayDecimal(8206, 2)).toBe("tám mươi hai phẩy không sáu")
    expect(sayDecimal(-5, 1)).toBe("âm không phẩy năm")
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 4 }),
        (value, decimals) => {
          expect(listen(sayDecimal(value, decimals))).toEqual([{ kind: "number", value, decimals }])
        }
      )
    )
  })

  it("is refused where a computer does not hold it exactly", () => {
    for (const n of [1.5, Number.NaN, 2 ** 60]) expect(() => sayWhole(n)).toThrow(/spoken number/)
  })

  it("as people say it elsewhere is heard too", () => {
    const same = (words: string, value: number) =>
      expect(listen(words)).toEqual([{ kind: "number", value, decimals: 0 }])
    same("một trăm lẻ năm", 105)
    same("hai mươi tư", 24)
    same("ba mươi nhăm", 35)
    same("hai ngàn", 2000)
    same("một tỉ", 1_000_000_000)
  })

  it("ends where the next word begins", () => {
    expect(
      listen("Trong năm hai nghìn không trăm hai mươi sáu, có năm hộ và hai mươi năm kinh nghiệm")
    ).toMatchObject([{ value: 2026 }, { value: 5 }, { value: 20 }, { value: 5 }])
  })
})

describe("a day read aloud", () => {
  it("has its small words", () => {
    expect(sayDate(day("2026-04-05"))).toBe("ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu")
    expect(sayDate(day("2026-11-23"))).toBe(
      "ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu"
    )
    expect(sayTime("08:00")).toBe("tám giờ")
    expect(sayTime("13:30")).toBe("mười ba giờ ba mươi phút")
  })

  it("is heard as the same day, whichever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), n => {
        const on = fromDayNumber(n as DayNumber)
        expect(listen(sayDate(on))).toEqual([{ kind: "date", on }])
      })
    )
  })

  it("with a time before it is heard as both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
        const at = `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`
        expect(listen(`${sayTime(at)} ${sayDate(day("2026-11-23"))}`)).toEqual([
          { kind: "time", at },
          { kind: "date", on: "2026-11-23" }
        ])
      })
    )
  })

  it("that no calendar has is no day", () => {
    expect(listen("ngày ba mươi tháng hai năm hai nghìn không trăm hai mươi sáu")[0]).toMatchObject({
      kind: "number"
    })
  })
})

describe("a text read aloud", () => {
  const cases = [
    [
      "UBND xã họp lúc 08:30 ngày 23/11/2026.",
      "Ủy ban nhân dân xã họp lúc tám giờ ba mươi phút ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu."
    ],
    [
      "Thu 1.250.000 đồng, đạt 82,06%.",
      "Thu một triệu hai trăm năm mươi nghìn đồng, đạt tám mươi hai phẩy không sáu phần trăm."
    ],
    ["Quyết định số 12/QĐ-UBND", "Quyết định số mười hai trên Quyết định Ủy ban nhân dân"],
    ["Luật số 10/2022/QH15", "Luật số mười trên hai nghìn không trăm hai mươi hai trên quy hát mười lăm"],
    [
      "Đường dài 3,5 km, rộng 6 m, 120 m²",
      "Đường dài ba phẩy năm ki-lô-mét, rộng sáu mét, một trăm hai mươi mét vuông"
    ],
    ["quý IV, 8 giờ 00", "quý bốn, tám giờ"],
    ["Giấy A4, mục K8.", "Giấy A bốn, mục K tám."],
    ["Gọi 0912345678", "Gọi không chín một hai ba bốn năm sáu bảy tám"],
    ["THÔNG BÁO của HĐND", "thông báo của Hội đồng nhân dân"]
  ] as const
  for (const [written, said] of cases) it(written, () => expect(speak(written).text).toBe(said))

  it("spells an abbreviation that nobody listed, and says which", () => {
    expect(speak("Dự án XYZ.")).toEqual({ text: "Dự án ích-xì i dài dét.", spelled: ["XYZ"] })
    expect(speak("Dự án XYZ.", { XYZ: "cầu mới" })).toEqual({ text: "Dự án cầu mới.", spelled: [] })
  })

  it("takes any text, and listening to any text does not fail", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[\d.,:/% a-zĐ-]{0,40}$/)),
        text => {
          expect(speak(text).text).not.toMatch(/[0-9]/)
          listen(text)
        }
      ),
      { numRuns: 1000 }
    )
  })

  it("leaves no digit behind", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.nat().map(n => n.toLocaleString("vi-VN")),
            fc.constantFrom("hộ", "đồng", "và", ",", "ngày 01/02/2026", "10/2022/QH15")
          )
        ),
        parts => !/\d/.test(speak(parts.join(" ")).text)
      )
    )
  })
})
