import {
  checkIssuer,
  day,
  endedBody,
  formatDocumentNumber,
  InvalidText,
  instruments,
  parseDocumentNumber,
  signingMarks
} from "@danchu/law"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("a document number", () => {
  it.each([
    ["34/2007/PL-UBTVQH11", "ordinance", 2007, "Ủy ban Thường vụ Quốc hội", "state"],
    ["61/2018/NĐ-CP", "decree", 2018, "Chính phủ", "state"],
    ["31-KH/UBND", "plan", null, "Ủy ban nhân dân", "state"],
    ["146/2025/NQ-HĐND", "resolution", 2025, "Hội đồng nhân dân", "state"],
    ["9441/TB-BNV", "notice", null, "Bộ Nội vụ", "state"],
    ["9859/VPCP-KGVX", "dispatch", null, "Văn phòng Chính phủ", "state"],
    ["02/2021/TT-TTCP", "circular", 2021, "Thanh tra Chính phủ", "state"],
    ["09/2008/NQLT-CP-UBTƯMTTQVN", "joint-resolution", 2008, "Chính phủ", "state"],
    [
      "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
      "joint-resolution",
      2025,
      "Ủy ban Thường vụ Quốc hội",
      "state"
    ],
    ["28/VBHN-VPQH", "consolidation", null, "Văn phòng Quốc hội", "state"],
    ["136/2025/QH15", "law", 2025, "Quốc hội", "state"],
    ["753/2005/UBTVQH11", "resolution", 2005, "Ủy ban Thường vụ Quốc hội", "state"],
    ["720/UBND-VX", "dispatch", null, "Ủy ban nhân dân", "state"],
    ["89/CP", "decree", null, "Chính phủ", "state"],
    ["10-CT/ThU", "directive", null, "Thị ủy", "party"],
    ["218-QĐ/TW", "decision", null, "Ban Chấp hành Trung ương", "party"],
    ["11-QĐi/TW", "regulation", null, "Ban Chấp hành Trung ương", "party"],
    ["05-HD/VPTW", "guidance", null, "Văn phòng Trung ương Đảng", "party"]
  ])("%s is a %s of %s by %s", (text, kind, year, issuer, series) => {
    const number = parseDocumentNumber(text)
    expect(number).toMatchObject({ text, year, series })
    expect(number.kinds[0]).toBe(kind)
    expect(number.organs[0]?.issuer).toBe(issuer)
    expect(number.restarts).toBe(series === "party" ? "each-committee-term" : "each-year")
  })

  it.each(Object.keys(instruments).filter(number => !number.startsWith("?")))(
    "%s of the register reads back as itself, and as a kind that its sign allows",
    text => {
      const number = parseDocumentNumber(text)
      expect(number.text).toBe(text)
      expect(number.kinds).toContain(instruments[text as keyof typeof instruments].kind)
      expect(formatDocumentNumber(number)).toBe(text)
    }
  )

  it("says when a Party QĐ may be two things, where a State one is one", () => {
    expect(parseDocumentNumber("218-QĐ/TW").kinds).toEqual(["decision", "regulation"])
    expect(parseDocumentNumber("19/2025/QĐ-TTg").kinds).toEqual(["decision"])
  })

  it("keeps TT, TTr, CT and CTr apart by their capitals", () => {
    expect(parseDocumentNumber("05/2021/TT-TTCP").kinds[0]).toBe("circular")
    expect(parseDocumentNumber("89/TTr-LĐTBXH").kinds[0]).toBe("submission")
    expect(parseDocumentNumber("33/CT-TTg").kinds[0]).toBe("directive")
    expect(parseDocumentNumber("12/CTr-UBND").kinds[0]).toBe("programme")
    expect(parseDocumentNumber("07-TT/TW").kinds[0]).toBe("circular-letter")
    expect(parseDocumentNumber("07/TC-UBND").kinds[0]).toBe("communique")
  })

  it("mends the Icelandic Ð and says so", () => {
    expect(parseDocumentNumber("61/2018/NÐ-CP")).toMatchObject({
      text: "61/2018/NĐ-CP",
      warnings: [expect.stringContaining("U+00D0")]
    })
  })

  it("reads decomposed letters, blanks round the joints, the word Số and a missing zero", () => {
    for (const text of ["Số: 04/2015/NĐ-CP".normalize("NFD"), "số 4/2015/NĐ - CP", "04/2015/NĐ–CP"]) {
      expect(parseDocumentNumber(text).text).toBe("04/2015/NĐ-CP")
    }
  })

  it("doubts a year outside the term of its National Assembly, an unknown body, a Party form of a State body", () => {
    expect(parseDocumentNumber("25/2018/QH15").warnings[0]).toMatch(/from 2021 to 2026, not in 2018/)
    expect(parseDocumentNumber("12/2020/TT-XYZ").warnings[0]).toMatch(/XYZ/)
    expect(parseDocumentNumber("12/2024/QĐ-CTUBND").warnings[0]).toMatch(/before 2025/)
    expect(parseDocumentNumber("12/2025/QĐ-CTUBND").warnings).toEqual([])
    expect(parseDocumentNumber("31-KH/UBND").warnings[0]).toMatch(/Party's manner/)
    expect(parseDocumentNumber("34/2007/PL-UBTVQH11").warnings).toEqual([])
  })

  it.each([
    "",
    "34",
    "34/2007",
    "34/2007/pl-ubtvqh11",
    "34/2007/XX-CP",
    "10-ct/ThU",
    "10-ZZ/ThU",
    "a/b",
    "12/2020/ABC"
  ])("refuses %j", text => {
    expect(() => parseDocumentNumber(text)).toThrow(InvalidText)
  })

  it("reads back whatever it writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1945, max: 2100 }),
        fc.constantFrom("NĐ", "TT", "QĐ", "NQ"),
        fc.constantFrom("CP", "TTCP", "TTg", "HĐND"),
        (running, year, sign, suffix) => {
          const text = formatDocumentNumber({ style: "legal", running, year, sign, suffixes: [suffix] })
          expect(parseDocumentNumber(text)).toMatchObject({ running, year, sign, suffixes: [suffix] })
        }
      )
    )
  })
})

describe("the issuer that a number implies", () => {
  it.each([
    ["34/2007/PL-UBTVQH11", "Ủy ban Thường vụ Quốc hội", true],
    ["34/2007/PL-UBTVQH11", "Uỷ ban thường vụ Quốc hội", true],
    // The commonest slip: half of the name dropped.
    ["34/2007/PL-UBTVQH11", "Ban Thường vụ Quốc hội", false],
    ["10-CT/ThU", "Ban Thường vụ Thị ủy", true],
    ["10-CT/ThU", "Ban Thường vụ Tỉnh ủy", false],
    ["04/2015/NĐ-CP", "Chính phủ", true],
    ["04/2015/NĐ-CP", "Thủ tướng Chính phủ", false],
    ["02/2021/TT-TTCP", "Tổng Thanh tra Chính phủ", true],
    ["02/2021/TT-TTCP", "Chính phủ", false],
    ["31-KH/UBND", "UBND thị xã", true],
    ["31-KH/UBND", "Chủ tịch Ủy ban nhân dân thị xã", true]
  ])("%s of %s: %s", (number, issuer, fits) => {
    expect(checkIssuer(parseDocumentNumber(number), issuer).fits).toBe(fits)
  })

  it("says what the suffix means where it does not fit, and nothing where it is unknown", () => {
    expect(checkIssuer(parseDocumentNumber("34/2007/PL-UBTVQH11"), "Ban Thường vụ Quốc hội")).toEqual({
      fits: false,
      suffix: "UBTVQH11",
      means: "Ủy ban Thường vụ Quốc hội"
    })
    expect(checkIssuer(parseDocumentNumber("12/2020/TT-XYZ"), "Bộ Gì Đó").fits).toBe("unknown")
  })

  it("knows that no district committee issued anything after 2025-06-30", () => {
    const number = parseDocumentNumber("10-CT/ThU")
    expect(endedBody(number, day("2025-06-30"))).toBeUndefined()
    expect(endedBody(number, day("2025-07-01"))).toBe("Thị ủy")
  })
})

it("writes the signing marks of the State with a stop and those of the Party with a slash", () => {
  expect(signingMarks.filter(one => one.mark === "KT." || one.mark === "K/T").map(one => one.series)).toEqual(
    ["state", "party"]
  )
})
