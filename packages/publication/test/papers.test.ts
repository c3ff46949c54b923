import { day } from "@danchu/law"
import { catalogues, contentOf, formHtml, InvalidNotice, officialForm } from "@danchu/publication"
import { formDocx } from "@danchu/publication/docx"
import { boardPdf, formPdf, tinos } from "@danchu/publication/pdf"
import mammoth from "mammoth"
import { extractText, getDocumentProxy } from "unpdf"
import { describe, expect, it } from "vitest"
import {
  nationalMotto,
  nationalName,
  numberLine,
  placeAndDate,
  recipientLines
} from "../src/official-form.js"
import { forms, head, values } from "./sample-forms.js"
import { canaries, notice } from "./sample-notice.js"
import { textInZip } from "./zip.js"

const flat = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ")

const textOfPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  const page = await pdf.getPage(1)
  const [, , width = 0, height = 0] = page.view
  return {
    text: flat(text),
    totalPages,
    millimetres: [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]
  }
}

/** What is left of a text when each of these was taken out of it once, the longest first; letters only count. */
const leftOf = (text: string, parts: readonly string[]): string => {
  const bare = (one: string): string => one.normalize("NFC").replace(/\s+/g, "")
  return parts
    .map(bare)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, part) => {
      expect(left, part).toContain(part)
      return left.replace(part, () => "")
    }, bare(text))
}

describe("a paper read back", () => {
  const wide = (count: number): typeof notice => {
    const [table] = notice.tables ?? []
    const rows = Array.from({ length: count }, (_, i) =>
      (table?.rows[0] ?? []).map(figure =>
        figure.kind === "number" ? { ...figure, value: 7_000_000 + i } : figure
      )
    )
    return { ...notice, tables: table ? [{ ...table, rows }] : [] }
  }
  for (const [size, language, rows] of [
    ["A4", "vi", 1],
    ["A3", "en", 1],
    ["A4", "vi", 40]
  ] as const) {
    it(`the board on ${size} in ${language} with ${rows} rows is its source, to the letter and nothing else`, async () => {
      const source = wide(rows)
      const say = catalogues[language].phrases
      const { office, title, paragraphs, tables, withheld, facts, basis, url } = contentOf(source, language)
      const { text } = await textOfPdf(await boardPdf(source, await tinos(), size, language))
      const parts = [
        office.toLocaleUpperCase("vi"),
        say.notice,
        title,
        ...paragraphs,
        ...tables.flatMap(table => [table.title, ...table.columns, ...table.rows.flat()]),
        withheld ?? "",
        ...facts.map(([label, value]) => `${label}: ${value}`),
        ...basis.map(one => `${say.basis} ${one}.`),
        say.scan,
        url
      ]
      expect(leftOf(text, parts)).toBe("")
    })
  }

  for (const form of forms) {
    it(`the form ${form.template} is its source, to the letter and nothing else`, async () => {
      const { above = "", office, signsFor = "", signerTitle, signer = "" } = form.head
      const upper = (one: string): string => one.toLocaleUpperCase("vi")
      const parts = [
        ...[above, office, signsFor, signerTitle].map(upper),
        signer,
        numberLine(form.head),
        nationalName,
        nationalMotto,
        placeAndDate(form.head),
        form.kind,
        form.about,
        form.addressee === undefined ? "" : `Kính gửi: ${form.addressee}`,
        ...form.grounds,
        ...form.paragraphs,
        "Nơi nhận:",
        ...recipientLines(form.head).map(one => `- ${one}`)
      ]
      expect(leftOf((await textOfPdf(await formPdf(form, await tinos()))).text, parts)).toBe("")
      const opened = await mammoth.extractRawText({ buffer: Buffer.from(await formDocx(form)) })
      expect(opened.messages).toEqual([])
      expect(leftOf(opened.value, parts)).toBe("")
    })
  }
})

describe("the board as PDF", () => {
  for (const [size, millimetres] of [
    ["A4", [210, 297]],
    ["A3", [297, 420]]
  ] as const) {
    it(`on ${size} holds every figure in letters that can be read back, and nobody's name`, async () => {
      const bytes = await boardPdf(notice, await tinos(), size)
      const found = await textOfPdf(bytes)
      expect(found.millimetres).toEqual(millimetres)
      expect(found.totalPages).toBe(1)
      for (const part of [
        "Hỗ trợ 215 hộ bị thiệt hại sau bão số 5",
        "1.250.000.000 đồng",
        "82,06%",
        "15/12/2026",
        "N.T.V.D.",
        notice.url
      ]) {
        expect(found.text).toContain(part)
      }
      for (const canary of canaries) expect(found.text).not.toContain(canary)
      expect(Buffer.from(bytes).includes("/FontFile2")).toBe(true)
    })
  }

  it("is the same to the byte each time", async () => {
    const fonts = await tinos()
    expect(Buffer.compare(await boardPdf(notice, fonts), await boardPdf(notice, fonts))).toBe(0)
  })

  it("goes over as many sheets as a long table needs", async () => {
    const [table] = notice.tables ?? []
    const rows = Array.from({ length: 200 }, (_, i) =>
      (table?.rows[0] ?? []).map(figure => (figure.kind === "number" ? { ...figure, value: i } : figure))
    )
    const found = await textOfPdf(
      await boardPdf({ ...notice, tables: table ? [{ ...table, rows }] : [] }, await tinos(), "A4")
    )
    expect(found.totalPages).toBeGreaterThan(5)
    expect(found.text).toContain("199 đồng")
  })
})

describe("official forms", () => {
  for (const form of forms) {
    const words = [
      form.kind,
      form.about,
      ...form.paragraphs,
      ...form.grounds,
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/TB-UBND",
      "ngày 23 tháng 11 năm 2026",
      "CHỦ TỊCH"
    ]

    it(`${form.template}: the page, the PDF and the Word file say the same`, async () => {
      const html = flat(formHtml(form).replace(/<[^>]+>/g, " "))
      const pdf = (await textOfPdf(await formPdf(form, await tinos()))).text
      const docx = flat(textInZip(await formDocx(form), "word/document.xml").replace(/<[^>]+>/g, " "))
      for (const word of words) {
        expect(html).toContain(flat(word))
        expect(pdf).toContain(flat(word))
        expect(docx).toContain(flat(word))
      }
      expect(pdf).not.toMatch(/undefined|\{|\}/)
    })
  }

  it("rest on the clause that they name", () => {
    for (const form of forms) expect(form.grounds[0]).toContain("Điều 27 Luật Khiếu nại")
  })

  it("of the counter have the name that the circular of their day gives them, cited", () => {
    const apology = (on: string) => officialForm("apology", { ...head, on: day(on) }, values.apology)
    expect(apology("2020-01-06").kind).toBe("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
    expect(apology("2026-11-23")).toMatchObject({
      kind: "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
      named: [{ instrument: "03/2025/TT-VPCP", at: "PL1" }]
    })
    expect(apology("2025-08-01")).toMatchObject({ kind: "XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", named: [] })
  })

  it("of a complaint have the subject line of the decree's form, cited, since the decree of 2020", () => {
    const on = (day_: string, instance?: "first" | "second") => {
      const { complaint: _, ...bare } = values.acceptance
      const filed = instance === undefined ? bare : { ...bare, complaint: instance }
      return officialForm("acceptance", { ...head, on: day(day_) }, filed)
    }
    expect(on("2026-11-23", "second")).toMatchObject({
      kind: "THÔNG BÁO",
      about: "Về việc thụ lý giải quyết khiếu nại lần hai",
      named: [{ instrument: "124/2020/NĐ-CP", at: "M03", by: { instrument: "155/2026/NĐ-CP" } }]
    })
    expect(on("2021-03-01", "first").named).toMatchObject([{ instrument: "124/2020/NĐ-CP", at: "M03" }])
    expect(on("2020-01-06", "first")).toMatchObject({ about: "Về việc thụ lý đơn khiếu nại", named: [] })
    expect(on("2026-11-23").named).toEqual([])
    expect(officialForm("refusal", head, values.refusal)).toMatchObject({
      about: "Về việc không thụ lý giải quyết khiếu nại",
      named: [{ at: "M04" }]
    })
  })

  it("that pass a paper on are written to the body that is competent", () => {
    expect(officialForm("transfer", head, values.transfer).addressee).toBe(values.transfer.competent)
  })

  it("leave a space for a number that is not given yet", () => {
    const { number: _, ...unnumbered } = head
    expect(formHtml(officialForm("acceptance", unnumbered, values.acceptance))).toContain("Số: ……/……")
  })

  it("with an empty value are refused; the error names the field and nothing else", () => {
    expect(() => officialForm("refusal", head, { ...values.refusal, reason: " " })).toThrow(InvalidNotice)
    expect(() => officialForm("refusal", head, { ...values.refusal, reason: " " })).toThrow("reason")
    expect(() => officialForm("acceptance", { ...head, place: "" }, values.acceptance)).toThrow("place")
    try {
      officialForm("refusal", head, { ...values.refusal, reason: "" })
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain("Đặng")
    }
  })

  it("carry no markup out of a value", () => {
    const spiked = officialForm("refusal", head, {
      ...values.refusal,
      addressee: "<script>alert(1)</script>"
    })
    expect(formHtml(spiked)).not.toContain("<script")
  })
})
