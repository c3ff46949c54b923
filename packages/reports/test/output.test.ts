import {
  type BuiltReport,
  buildReport,
  type CaseFacts,
  caseFacts,
  type Form,
  formOf,
  forms,
  formTable,
  narrative,
  type ReportPeriod,
  reportPeriod,
  type Sheet,
  sheetFrom,
  sheetOf,
  suppress,
  toCsv,
  toHtml,
  toJson
} from "@danchu/reports"
import { toXlsx } from "@danchu/reports/xlsx"
import { unzipSync } from "fflate"
import { describe, expect, it } from "vitest"

const period = (name: string, scheme: "petition" | "procedure" = "petition"): ReportPeriod => {
  const found = reportPeriod(name, scheme)
  if ("_tag" in found) throw new Error(name)
  return found
}
const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}

const handled = { on: "2026-01-12", eligible: true }
const cases: readonly CaseFacts[] = [
  caseFacts({ kind: "complaint", id: "KN-1", receivedOn: "2026-01-05", signers: "one", handling: handled }),
  caseFacts({
    kind: "denunciation",
    id: "TC-1",
    receivedOn: "2025-12-01",
    signers: "several",
    handling: handled
  }),
  caseFacts({
    kind: "petition",
    id: "PA-1",
    receivedOn: "2026-02-01",
    signers: "other",
    handling: { on: "2026-02-03", eligible: true, competence: "other", sent: "forwarded" }
  }),
  caseFacts({ kind: "petition", id: "PA-2", receivedOn: "2026-03-14", signers: "one" })
]
const report = (): BuiltReport => {
  const found = buildReport("01/XLD", cases, period("2026-Q1"))
  if (found._tag !== "BuiltReport") throw new Error(found._tag)
  return found
}
const lamDong = (): Sheet =>
  sheetFrom(form("TT02/2021:01/XLD"), period("2023"), {
    "Tỉnh Lâm Đồng": {
      9: 5_591,
      11: 651,
      12: 281,
      13: 4_659,
      18: 2_886,
      22: 2_705,
      23: 780,
      24: 1_742,
      25: 183
    }
  })

describe("a paragraph", () => {
  it("tells the figures in Vietnamese, and leaves unsaid what is unknown", () => {
    const sheet = lamDong()
    const [row] = sheet.rows
    expect(narrative(sheet, row!)).toEqual({
      text: "Tỉnh Lâm Đồng, năm 2023 (từ 15/12/2022 đến 14/12/2023): Có 5.591 đơn đủ điều kiện xử lý, gồm 651 đơn khiếu nại, 281 đơn tố cáo và 4.659 đơn kiến nghị, phản ánh. Có 2.886 đơn thuộc thẩm quyền; 2.705 đơn không thuộc thẩm quyền, trong đó hướng dẫn 780 đơn, chuyển 1.742 đơn, đôn đốc giải quyết 183 đơn.",
      missing: [1, 2, 3, 4, 5, 6, 7, 8]
    })
  })
  it("comes from the same cells as the report, with rates", () => {
    const sheet = sheetOf(report(), "UBND xã A")
    expect(narrative(sheet, sheet.rows[0]!)).toEqual({
      text: "UBND xã A, quý I năm 2026 (từ 15/12/2025 đến 14/03/2026): Tổng số đơn phải xử lý là 4 đơn, gồm 1 đơn kỳ trước chuyển sang và 3 đơn tiếp nhận trong kỳ. Đã xử lý 3 đơn, đạt 75,00 % (3/4) tổng số đơn; 1 đơn chuyển kỳ sau. Có 3 đơn đủ điều kiện xử lý, gồm 1 đơn khiếu nại, 1 đơn tố cáo và 1 đơn kiến nghị, phản ánh. Có 2 đơn thuộc thẩm quyền; 1 đơn không thuộc thẩm quyền, trong đó hướng dẫn 0 đơn, chuyển 1 đơn, đôn đốc giải quyết 0 đơn. Tỷ lệ làm tròn đến hai chữ số thập phân.",
      missing: []
    })
  })
  it("counts overdue dossiers against the on-time rate", () => {
    const figures = {
      3: 110,
      4: 60,
      5: 20,
      6: 10,
      7: 10,
      8: 10,
      9: 90,
      10: 60,
      11: 30,
      12: 0,
      13: 20,
      14: 10,
      15: 10
    }
    const sheet = sheetFrom(form("TT09/2026/BTP:07a/BTP/KSTT"), period("2026-10", "procedure"), {
      "Xã A": figures
    })
    expect(narrative(sheet, sheet.rows[0]!).text).toContain(
      "số quá hạn chưa giải quyết, là 90,00 % (90/100)."
    )
  })
  it("of a form without sentences goes column by column", () => {
    const sheet = sheetFrom(form("TT02/2021:02/TCD"), period("2023"), { "Xã A": { 1: 1_566, 2: 1_301 } })
    expect(narrative(sheet, sheet.rows[0]!).text).toBe(
      "Xã A, năm 2023 (từ 15/12/2022 đến 14/12/2023): Đơn nhận được: 1.566 đơn. Vụ việc: 1.301 vụ việc."
    )
  })
  it("of every form that has its own names only columns of it, each sentence whole when all are known", () => {
    for (const { id, columns } of forms) {
      const figures = Object.fromEntries(columns.map(({ number }) => [number, 1]))
      const sheet = sheetFrom(form(id), period("2023"), { "Xã A": figures })
      const { text, missing } = narrative(sheet, sheet.rows[0]!)
      expect([id, missing]).toEqual([id, []])
      expect(text).not.toMatch(/[{}]/)
      expect(columns.length).toBeGreaterThan(0)
    }
  })
})

describe("CSV", () => {
  it("has a line for each column, with states and cases", () => {
    const lines = toCsv(sheetOf(report(), "UBND xã A"), { cases: true }).split("\r\n")
    expect(lines[0]).toBe("form,period,office,column,label,unit,state,value,cases")
    expect(lines[1]).toBe("TT01/2024:01/XLD,2026-Q1,UBND xã A,1,tổng số đơn,đơn,known,4,KN-1 PA-1 PA-2 TC-1")
    expect(lines).toHaveLength(24)
    expect(lines.at(-1)).toBe("")
  })
  it("quotes, marks UTF-8 where asked, and defuses formulas", () => {
    const sheet = sheetFrom(form("TT02/2021:02/XLD"), period("2023"), { '=1+1,"x"': { 1: 5 } })
    const text = toCsv(sheet, { bom: true })
    expect(text.startsWith("\ufeffform,")).toBe(true)
    expect(text).toContain(`2023,"'=1+1,""x""",1,`)
    expect(text).toContain(`,"hành chính: chế độ, chính sách",vụ việc,unknown,`)
  })
})

describe("HTML", () => {
  const page = (): string => toHtml(sheetOf(report(), "UBND xã <A> & B"))
  it("reads well: language, caption, scopes, and a chart with words", () => {
    const text = page()
    expect(text).toContain('<html lang="vi">')
    expect(text).toContain("<caption>Số liệu biểu 01/XLD, quý I năm 2026</caption>")
    expect(text).toContain('<th scope="col">UBND xã &lt;A&gt; &amp; B</th>')
    expect(text).toContain('<th scope="row" abbr="tổng số đơn">tổng số đơn<small>')
    expect(text).toMatch(/<svg role="img" aria-labelledby="chart-1-title chart-1-desc"/)
    expect(text).toMatch(/<desc id="chart-1-desc">[^<]*khiếu nại: 1 đơn/)
    expect(text).not.toContain("<A>")
    expect(text).not.toMatch(/https?:\/\//)
    expect(text.normalize("NFC")).toBe(text)
  })
  it("prints the sums of the form and numbers as Vietnam does", () => {
    const text = toHtml(lamDong())
    expect(text.replaceAll("<wbr>", "")).toContain("<small>9=11+12+13=14+15+16+17=18+22</small>")
    expect(text).toContain('<td class="figure">5.591</td>')
    expect(text).toContain('<td class="figure">chưa có</td>')
  })
  it("does not tell what is withheld", () => {
    const rows = {
      "Xã A": { 1: 42, 2: 2, 3: 40 },
      "Xã B": { 1: 30, 2: 10, 3: 20 },
      "Xã C": { 1: 25, 2: 10, 3: 15 }
    }
    const own = form("TT01/2024:01/XLD")
    const sheet = sheetFrom(own, period("2026-Q1"), rows, suppress(formTable(own, rows), 5))
    const text = toHtml(sheet)
    expect(text).toContain('<td class="figure">ẩn</td>')
    expect(text).toContain("số liệu nhỏ không công bố")
    expect(text).not.toContain('<td class="figure">2</td>')
    expect(toCsv(sheet)).toContain("TT01/2024:01/XLD,2026-Q1,Xã A,2,kỳ trước chuyển sang,đơn,withheld,\r\n")
  })
})

describe("JSON", () => {
  it("carries the cells with their cases, through text and back", () => {
    const data = toJson(report())
    expect(data.cells[4]).toEqual({
      column: 5,
      label: { vi: "đơn chưa xử lý, chuyển kỳ sau", en: "not processed, carried forward" },
      unit: "đơn",
      value: 1,
      cases: ["PA-2"]
    })
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })
})

describe("a workbook", () => {
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
  it("has the layout of the form: headings, the line of sums, the figures as numbers", async () => {
    const files = unzipSync(await toXlsx(sheetOf(report(), "UBND xã A")))
    const sheet = text(files["xl/worksheets/sheet1.xml"])
    const words = text(files["xl/sharedStrings.xml"]) + sheet
    for (const word of [
      "Biểu số: 01/XLD (01/2024/TT-TTCP)",
      "TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN",
      "1=2+3=4+5",
      "UBND xã A",
      "thuộc thẩm quyền"
    ])
      expect(words).toContain(word)
    expect(words.normalize("NFC")).toBe(words)
    expect(sheet).toMatch(/<mergeCell ref="A1:W1"/)
    expect(sheet).toMatch(/<c r="B7"[^>]*><v>4<\/v>/)
    expect(sheet).toContain('orientation="landscape"')
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews/)
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/)
  })
  it("marks what is withheld and leaves empty what is unknown", async () => {
    const own = form("TT01/2024:01/XLD")
    const rows = { "Xã A": { 1: 42, 2: 2, 3: 40 }, "Xã B": { 1: 30, 2: 10, 3: 20 } }
    const sheet = sheetFrom(own, period("2026-Q1"), rows, suppress(formTable(own, rows), 5))
    const files = unzipSync(await toXlsx(sheet))
    expect(text(files["xl/sharedStrings.xml"])).toContain("ẩn")
    expect(text(files["xl/worksheets/sheet1.xml"])).not.toMatch(/<c r="C7"[^>]*><v>2<\/v><\/c>/)
  })
})
