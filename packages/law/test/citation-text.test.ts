import {
  citationsIn,
  citationText,
  day,
  type InstrumentNumber,
  InvalidText,
  instruments,
  readCitation,
  Unknown
} from "@danchu/law"
import { describe, expect, it } from "vitest"

describe("readCitation", () => {
  it("reads a number, and says what the register knows of it", () => {
    expect(readCitation("Pháp lệnh số 34/2007/PL-UBTVQH11")).toMatchObject({
      instrument: {
        number: "34/2007/PL-UBTVQH11",
        year: 2007,
        kind: "ordinance",
        issuer: "Ủy ban Thường vụ Quốc hội",
        issued: "2007-04-20"
      },
      warnings: []
    })
  })

  it("reads a place without instrument", () => {
    expect(readCitation("điểm b khoản 1 Điều 19")).toEqual({
      instrument: null,
      locator: "Đ19.k1.b",
      locators: ["Đ19.k1.b"],
      doubts: [],
      warnings: []
    })
  })

  it("joins a place to the law behind it or before it", () => {
    for (const text of [
      "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở",
      "điểm b khoản 1 Điều 19 của Luật thực hiện dân chủ ở cơ sở năm 2022",
      "Luật số 10/2022/QH15, điểm b khoản 1 Điều 19",
      "10/2022/QH15 Đ19.k1.b"
    ]) {
      expect(readCitation(text), text).toMatchObject({
        instrument: { number: "10/2022/QH15", kind: "law" },
        locator: "Đ19.k1.b"
      })
    }
  })

  it("knows that other committees number their papers alike", () => {
    const read = readCitation("10-CT/ThU")
    expect(read.instrument).toEqual({ number: "10-CT/ThU", kind: "directive", issuer: "Thị ủy" })
    expect(read.doubts.map(one => one.code)).toEqual(["number-repeats"])
    expect(readCitation("Chỉ thị số 10-CT/ThU ngày 08/3/2017").instrument).toMatchObject({
      issuer: "Ban Thường vụ Thị ủy Hồng Lĩnh",
      issued: "2017-03-08"
    })
    // Another town's.
    expect(readCitation("Chỉ thị số 10-CT/ThU ngày 09/3/2017").instrument).not.toHaveProperty("registered")
  })

  it.each([
    ["2012-06-30", null],
    ["2017-01-01", "03/2011/QH13"],
    ["2018-12-31", "03/2011/QH13"],
    ["2019-01-01", "25/2018/QH14"],
    ["2026-11-24", "25/2018/QH14"]
  ])("takes Luật Tố cáo on %s for %s", (on, number) => {
    const read = readCitation("Điều 30 Luật Tố cáo", day(on))
    expect(read.doubts.map(one => one.code)).toEqual(number === null ? ["not-in-force"] : [])
    expect(read.instrument?.number ?? null).toBe(number)
  })

  it("says so where no day tells which law of the name is meant", () => {
    const read = readCitation("Luật Tố cáo")
    expect(read.instrument?.number).toBe("25/2018/QH14")
    expect(read.warnings[0]).toContain("03/2011/QH13")
    expect(readCitation("Luật Tố cáo năm 2011").doubts).toEqual([])
  })

  it.each([
    ["Pháp lệnh số 34/2007/PL-UBTVQH11 của Ban Thường vụ Quốc hội", "issuer-differs"],
    ["Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 21/4/2007", "date-differs"],
    ["Nghị định số 99/2031/NĐ-CP", "unknown-instrument"],
    ["Nghị định số 02/2011/QH13", "kind-differs"],
    ["Luật Tố cáo số 02/2011/QH13", "name-differs"],
    ["Luật số 25/2018/QH15", "odd-number"],
    ["Chỉ thị số 12-CT/ThU ngày 01/8/2025", "body-ended"],
    ["Nghị định số 61/2018/NĐ-CP ngày 31/4/2018", "no-such-day"]
  ])("doubts %s: %s", (text, code) => {
    expect(readCitation(text).doubts.map(one => one.code)).toContain(code)
  })

  it("doubts an instrument that is not in force on the day, and names what took its place", () => {
    const read = readCitation("Pháp lệnh số 34/2007/PL-UBTVQH11", day("2026-11-24"))
    expect(read.doubts).toEqual([
      { code: "not-in-force", message: expect.stringContaining("In its place: 10/2022/QH15.") }
    ])
    expect(readCitation("Pháp lệnh số 34/2007/PL-UBTVQH11", day("2018-06-30")).doubts).toEqual([])
  })

  it("reads a short number only where one registered instrument bears it", () => {
    expect(readCitation("Nghị định 59/2023").instrument?.number).toBe("59/2023/NĐ-CP")
    expect(readCitation("khoản 1 Điều 5 NĐ 61/2018")).toMatchObject({
      instrument: { number: "61/2018/NĐ-CP" },
      locator: "Đ5.k1"
    })
    expect(readCitation("Thông tư 77/2031").doubts[0]?.code).toBe("unknown-instrument")
  })

  it("knows a joint resolution whichever way the text writes the Front's centre", () => {
    for (const written of ["UBTWMTTQVN", "UBTƯMTTQVN", "UBTUMTTQVN"])
      expect(readCitation(`Nghị quyết liên tịch số 09/2008/NQLT-CP-${written}`).instrument?.registered).toBe(
        "09/2008/NQLT-CP-UBTƯMTTQVN"
      )
  })

  it("does not take the next instrument for the issuer, nor doubt a ministry whose name has an và", () => {
    const read = readCitation(
      "Thông tư số 32/2017/TT-BTTTT ngày 15 tháng 11 năm 2017 của Bộ Thông tin và Truyền thông"
    )
    expect(read.doubts.map(one => one.code)).toEqual(["unknown-instrument"])
    expect(readCitation("Nghị định số 04/2015/NĐ-CP của Luật này").doubts).toEqual([])
  })

  it("knows a local resolution by its year and the very body that issued it", () => {
    const of = (issuer: string) => readCitation(`Nghị quyết số 146/2025/NQ-HĐND của ${issuer}`)
    expect(of("HĐND tỉnh Hà Tĩnh").instrument).toMatchObject({
      issued: "2025-04-18",
      registered: "146/2025/NQ-HĐND"
    })
    expect(of("HĐND tỉnh Nghệ An").instrument).not.toHaveProperty("registered")
    expect(of("Hội đồng nhân dân tỉnh").instrument).not.toHaveProperty("registered")
    // A plan bears no year: next year's has the same number.
    expect(readCitation("Kế hoạch số 31-KH/UBND của UBND thị xã Hồng Lĩnh").instrument).not.toHaveProperty(
      "registered"
    )
  })

  it("reads decomposed text and mends the Icelandic Ð", () => {
    const read = readCitation("Nghị định số 61/2018/NÐ-CP".normalize("NFD"))
    expect(read.instrument?.number).toBe("61/2018/NĐ-CP")
    expect(read.warnings[0]).toContain("U+0110")
  })

  it.each(["", "xin chào", "12 người"])("refuses %j", text => {
    expect(() => readCitation(text)).toThrow(InvalidText)
  })
})

describe("citationText", () => {
  it("writes a citation in both languages", () => {
    const citation = { instrument: "10/2022/QH15", at: "Đ19.k1.b" } as const
    expect(citationText(citation, "vi")).toBe(
      "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15"
    )
    expect(citationText(citation, "en")).toBe("point b, clause 1, Article 19, Law No. 10/2022/QH15")
  })

  const dated = Object.keys(instruments).filter(number => /^\d+\/\d{4}\//.test(number)) as InstrumentNumber[]

  it.each(dated)("%s reads back from its own citation", instrument => {
    const read = readCitation(citationText({ instrument, at: "Đ11a.k2.đ" }, "vi"))
    expect(read.instrument?.number).toBe(instrument)
    expect(read.locator).toBe("Đ11a.k2.đ")
    expect(read.doubts.filter(one => one.code !== "number-repeats")).toEqual([])
  })

  it("names the instrument that gave the words", () => {
    const citation = {
      instrument: "02/2011/QH13",
      at: "Đ27",
      by: { instrument: "136/2025/QH15", at: "Đ2.k15.b" }
    }
    expect(citationText(citation, "vi")).toBe(
      "Điều 27 Luật Khiếu nại số 02/2011/QH13 (được sửa đổi bởi Luật số 136/2025/QH15)"
    )
    expect(readCitation(citationText(citation, "vi")).instrument?.number).toBe("02/2011/QH13")
    expect(citationText(citation, "en")).toBe(
      "Article 27, Law No. 02/2011/QH13 (as amended by Law No. 136/2025/QH15)"
    )
  })

  it("takes the title of an unregistered instrument from the citation", () => {
    const citation = { instrument: "99/TB-BNV", at: "toàn văn", outside: { title: "Thông báo nghỉ Tết" } }
    expect(citationText(citation, "vi")).toBe("toàn văn Thông báo nghỉ Tết số 99/TB-BNV")
    expect(citationText(citation, "en")).toBe("the whole text, Document No. 99/TB-BNV")
  })

  it("refuses what no register knows", () => {
    expect(() => citationText({ instrument: "99/2099/QH99", at: "Đ1" }, "vi")).toThrow(Unknown)
  })
})

it("keeps two citations of one sentence apart", () => {
  const found = citationsIn("theo khoản 1 Điều 28 Luật Khiếu nại và Điều 30 Luật Tố cáo", day("2026-11-24"))
  expect(found.map(one => [one.instrument?.number, one.locators])).toEqual([
    ["02/2011/QH13", ["Đ28.k1"]],
    ["25/2018/QH14", ["Đ30"]]
  ])
})
