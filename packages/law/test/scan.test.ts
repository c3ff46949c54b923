import { readFileSync } from "node:fs"
import { datesIn, day, type Finding, readNumber, scan } from "@danchu/law"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const found = (text: string, on?: string) => scan(text, on === undefined ? undefined : day(on))
const codes = (text: string, on?: string) =>
  found(text, on).flatMap(one => one.doubts.map(doubt => doubt.code))
const brief = (one: Finding) => {
  switch (one.kind) {
    case "citation":
      return [one.kind, one.citation.instrument?.number ?? null, one.citation.locators.join()]
    case "date":
      return [one.kind, one.date.from, one.date.to]
    case "period":
      return [one.kind, one.period.count, one.period.unit]
    case "share":
      return [one.kind, `${one.share.num}/${one.share.den}`, one.share.bound]
    case "number":
      return [one.kind, one.count.value, one.count.of]
    case "vague":
      return [one.kind, one.text, null]
  }
}

describe("scan", () => {
  it("finds citations with their dates and issuers, and doubts the wrong issuer", () => {
    const text =
      "Thị ủy ban hành Chỉ thị số 10-CT/ThU, ngày 08/3/2017. UBND có Kế hoạch số 31-KH/UBND, ngày 26/3/2018, theo\n" +
      "Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 của Ban Thường vụ Quốc hội về dân chủ; Chỉ thị số 10-CT/ThU còn nêu…"
    const all = found(text)
    expect(all.map(brief)).toEqual([
      ["citation", "10-CT/ThU", ""],
      ["citation", "31-KH/UBND", ""],
      ["citation", "34/2007/PL-UBTVQH11", ""],
      ["citation", "10-CT/ThU", ""]
    ])
    expect(all.map(one => one.doubts.map(doubt => doubt.code))).toEqual([
      [],
      ["odd-number"],
      ["issuer-differs"],
      // The day stood in the first sentence: the second mention is the same paper.
      []
    ])
    expect(all[2]).toMatchObject({ line: 2, column: 1, offset: text.indexOf("Pháp lệnh") })
  })

  it("tells how often it has gone through the text, and finds the same", () => {
    const text = "Theo khoản 1 Điều 19, trong 30 ngày đạt 82,06 % của 338 thủ tục, ngày 24/11/2026."
    const heard: string[] = []
    expect(scan(text, undefined, (pass, of) => heard.push(`${pass}/${of}`))).toEqual(scan(text))
    expect(heard).toEqual(["1/7", "2/7", "3/7", "4/7", "5/7", "6/7", "7/7"])
  })
  it("doubts on a day what is not in force on it", () => {
    const text = "theo Pháp lệnh số 34/2007/PL-UBTVQH11 và Nghị định số 61/2018/NĐ-CP"
    expect(codes(text, "2018-06-30")).toEqual([])
    expect(codes(text, "2024-01-01")).toEqual(["not-in-force"])
    expect(codes(text, "2026-11-24")).toEqual(["not-in-force", "not-in-force"])
    expect(codes(text)).toEqual([])
  })

  it.each([
    ["Thống kê: 4.518.012", ["number", 4_518_012, ""]],
    ["đạt tỷ lệ 82,06 % tổng số đơn", ["share", "8206/10000", null]],
    ["trên 50% tổng số hộ", ["share", "50/100", "more-than"]],
    ["từ hai phần ba tổng số đại diện hộ gia đình trở lên", ["share", "2/3", "at-least"]],
    ["trong thời hạn 30 ngày", ["period", 30, "day"]],
    ["05 ngày làm việc", ["period", 5, "working-day"]],
    ["không quá ba tháng", ["period", 3, "month"]],
    ["trong 30 (ba mươi) ngày", ["period", 30, "day"]],
    ["nhiệm kỳ năm năm", ["period", 5, "year"]],
    ["08 giờ làm việc", ["period", 8, "working-hour"]],
    ["từ ngày 08/3/2017", ["date", "2017-03-08", "2017-03-08"]],
    ["ngày 26 tháng 3 năm 2018", ["date", "2018-03-26", "2018-03-26"]],
    ["trong năm 2018", ["date", "2018-01-01", "2018-12-31"]],
    ["Sáu tháng đầu năm 2018", ["date", "2018-01-01", "2018-06-30"]],
    ["6 tháng cuối năm 2018", ["date", "2018-07-01", "2018-12-31"]],
    ["quý IV/2025", ["date", "2025-10-01", "2025-12-31"]],
    ["tháng 3/2018", ["date", "2018-03-01", "2018-03-31"]],
    ["412 hồ sơ", ["number", 412, "hồ sơ"]],
    ["(1.234/1.240 hồ sơ)", ["share", "1234/1240", null]],
    ["15/20 xã", ["share", "15/20", null]]
  ])("finds in %j one thing", (text, one) => {
    expect(found(text).map(brief)).toEqual([one])
  })

  it.each([
    "mô hình 5 không, 3 sạch",
    "ipv6 ready",
    "đô thị loại III",
    "bảng A4",
    "cách mạng 4.0",
    "dịp 8/3",
    "ngày 24/11"
  ])("finds nothing in %j", text => {
    expect(found(text).map(brief)).toEqual([])
  })

  it("doubts nearly one field for each procedure, and not a usual ratio", () => {
    expect(codes("338 thủ tục thuộc 287 lĩnh vực")).toEqual(["implausible-ratio"])
    expect(codes("338 thủ tục thuộc 41 lĩnh vực")).toEqual([])
  })

  it("doubts a full share of nothing, and a share that its figures do not give", () => {
    expect(codes("Giải quyết đạt tỷ lệ 100%.")).toEqual(["no-base"])
    expect(codes("Đã giải quyết 238/316 đơn, đạt 88,9 %.")).toEqual(["share-differs"])
    // Rounded and cut are both usual: 85/92 = 92,391… %.
    expect(codes("Đã giải quyết 85/92 đơn, đạt 92,4 %; 176/221 vụ.")).toEqual([])
    expect(codes("Đã giải quyết 176/221 đơn, đạt 79,63 %.")).toEqual([])
    // Each percentage may belong to any of the fractions of its sentence.
    expect(codes("Có 85/92 đơn, đạt 92,4 %, và 176/221 vụ, đạt 79,6 %.")).toEqual([])
    // A day is no fraction.
    expect(codes("Đến ngày 3/8 đạt 90 % tổng số đơn.")).toEqual([])
    // A threshold of the law claims nothing.
    expect(codes("khi có trên 50% tán thành")).toEqual([])
  })

  it("doubts what counts nothing and a day that no calendar has", () => {
    expect(codes("tiếp nhận hàng ngàn hồ sơ")).toEqual(["vague-quantity"])
    expect(codes("ngày 30/02/2018")).toEqual(["no-such-day"])
  })

  it("gives places in the text as it was handed in, decomposed or not", () => {
    const text = "Ngày đẹp trời\nTheo Điều 5 Luật Khiếu nại".normalize("NFD")
    const [one] = found(text)
    expect(one).toMatchObject({ line: 2, column: "Theo ".length + 1 })
    expect(text.slice(one?.offset).normalize("NFC").startsWith("Điều 5")).toBe(true)
  })
})

it.each([
  ["4.518.012", 4_518_012, 0],
  ["82,06", 82.06, 2],
  ["1.234,5", 1234.5, 1],
  ["45", 45, 0]
])("reads %s", (text, value, decimals) => {
  expect(readNumber(text)).toEqual({ value, decimals })
})

it.each(["4.51", "1.2345", "82.06", "a", ""])("refuses %j as a Vietnamese number", text => {
  expect(() => readNumber(text)).toThrow(/not a Vietnamese number/)
})

it("finds all dates of a text in order", () => {
  expect(datesIn("từ 01/7/2025 đến ngày 30 tháng 6 năm 2026").map(one => one.from)).toEqual([
    "2025-07-01",
    "2026-06-30"
  ])
})

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "Điều 5",
    "khoản 1, 2 ",
    " Nghị định số ",
    "34/2007/PL-UBTVQH11",
    "10-CT/ThU",
    ", ngày 20/4/2007",
    " của Ban Thường vụ",
    " 82,06 %",
    "4.518.012",
    "trên 50%",
    " 05 ngày làm việc",
    "sáu tháng đầu năm 2018",
    "Luật Tố cáo",
    "\n",
    " ",
    "ế".normalize("NFD"),
    "Ð",
    "–",
    "/"
  )

  it("finds things where they stand, in order and apart from each other", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 25 }), pieces => {
        const text = pieces.join("")
        let end = 0
        for (const one of scan(text)) {
          expect(one.offset).toBeGreaterThanOrEqual(end)
          end = one.offset + 1
          const line = text.split("\n")[one.line - 1] ?? ""
          expect(
            text
              .split("\n")
              .slice(0, one.line - 1)
              .join("\n").length +
              (one.line > 1 ? 1 : 0) +
              one.column -
              1
          ).toBe(one.offset)
          expect(one.column).toBeLessThanOrEqual(line.length + 1)
          expect(one.text.trim()).not.toBe("")
        }
      }),
      { numRuns: 300 }
    )
  })
})

it("has every doubt in the table of docs/citations.md", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8")
  const known = [...read("../src/doubt.ts").matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, code]) => code)
  const told = [...read("../../../docs/citations.md").matchAll(/^\| ([a-z]+(?:-[a-z]+)+) \|/gm)].map(
    ([, code]) => code
  )
  expect(told).toEqual(expect.arrayContaining(known))
  expect(told.length).toBe(known.length)
  expect(known.length).toBeGreaterThan(10)
})
