import { inVietnamese } from "@danchu/law"
import { type Decimal, decimal, digitsOf, inVietnameseDigits, plus, zero } from "./decimal.js"
import { rate, rateInVietnamese } from "./rate.js"
import { figureColumns, type Sheet, type SheetRow } from "./sheet.js"

/** A paragraph and the columns that its unsaid sentences would have needed. */
export interface Narrative {
  readonly text: string
  readonly missing: readonly number[]
}

const handling2021 = [
  "Tổng số đơn phải xử lý là {1} đơn, gồm {2+3+4} đơn kỳ trước chuyển sang và {5+6+7} đơn tiếp nhận trong kỳ.",
  "Đã xử lý {8} đơn, đạt {8/1} tổng số đơn.",
  "Có {9} đơn đủ điều kiện xử lý, gồm {11} đơn khiếu nại, {12} đơn tố cáo và {13} đơn kiến nghị, phản ánh.",
  "Có {18} đơn thuộc thẩm quyền; {22} đơn không thuộc thẩm quyền, trong đó hướng dẫn {23} đơn, chuyển {24} đơn, đôn đốc giải quyết {25} đơn."
]
const handling2024 = [
  "Tổng số đơn phải xử lý là {1} đơn, gồm {2} đơn kỳ trước chuyển sang và {3} đơn tiếp nhận trong kỳ.",
  "Đã xử lý {4} đơn, đạt {4/1} tổng số đơn; {5} đơn chuyển kỳ sau.",
  "Có {6} đơn đủ điều kiện xử lý, gồm {8} đơn khiếu nại, {9} đơn tố cáo và {10} đơn kiến nghị, phản ánh.",
  "Có {14} đơn thuộc thẩm quyền; {18} đơn không thuộc thẩm quyền, trong đó hướng dẫn {19} đơn, chuyển {20} đơn, đôn đốc giải quyết {21} đơn."
]
const complaints2024 = [
  "Tổng số đơn khiếu nại phải xử lý là {1} đơn, gồm {2} đơn kỳ trước chuyển sang và {3} đơn tiếp nhận trong kỳ.",
  "Đã xử lý {4} đơn, đạt {4/1} tổng số đơn; {7} đơn đủ điều kiện xử lý, về {8} vụ việc.",
  "Có {20} vụ việc thuộc thẩm quyền; {23} vụ việc không thuộc thẩm quyền, trong đó hướng dẫn {24}, đôn đốc giải quyết {25}."
]
const denunciations2024 = [
  "Tổng số đơn tố cáo phải xử lý là {1} đơn, gồm {2} đơn kỳ trước chuyển sang và {3} đơn tiếp nhận trong kỳ.",
  "Đã xử lý {4} đơn, đạt {4/1} tổng số đơn; {7} đơn đủ điều kiện xử lý, về {8} vụ việc.",
  "Có {21} vụ việc thuộc thẩm quyền; {24} vụ việc không thuộc thẩm quyền, trong đó chuyển {25}, đôn đốc giải quyết {26}."
]
const petitions2024 = [
  "Tổng số đơn kiến nghị, phản ánh phải xử lý là {1} đơn, gồm {2} đơn kỳ trước chuyển sang và {3} đơn tiếp nhận trong kỳ.",
  "Đã xử lý {4} đơn, đạt {4/1} tổng số đơn; {7} đơn đủ điều kiện xử lý, về {8} vụ việc.",
  "Có {15} vụ việc thuộc thẩm quyền, trong đó đã giải quyết {19}, chưa giải quyết {20}; {16} vụ việc không thuộc thẩm quyền, trong đó chuyển {17}, đôn đốc giải quyết {18}."
]
const reception = [
  "Đã tiếp {1} lượt với {2} người.",
  "Các lượt tiếp là về {3} vụ việc.",
  "Tiếp thường xuyên {4} lượt, {5} người; Thủ trưởng tiếp {13} lượt, {14} người trong {12} kỳ; ủy quyền tiếp {22} lượt, {23} người trong {21} kỳ.",
  "Có {8+17+26} đoàn đông người."
]
const settlement = [
  "Có {1} đơn khiếu nại thuộc thẩm quyền, gồm {2} đơn kỳ trước chuyển sang và {3} đơn tiếp nhận trong kỳ, về {4} vụ việc.",
  "Đã giải quyết {5+6} vụ việc, đạt {5+6/4} số vụ việc: {5} vụ việc bằng quyết định hành chính, {6} vụ việc rút đơn qua giải thích, thuyết phục.",
  "Giải quyết lần đầu: {20} vụ việc khiếu nại đúng, {21} vụ việc khiếu nại sai, {22} vụ việc khiếu nại đúng một phần.",
  "Giải quyết lần hai: công nhận {23} quyết định lần đầu, hủy hoặc sửa {24} quyết định."
]

const feedback2026 = [
  "Tiếp nhận {3} phản ánh, kiến nghị, gồm {6} từ kỳ trước chuyển sang và {7} trong kỳ; {4} về hành vi hành chính và {5} về quy định hành chính.",
  "Đã xử lý {8}, trong đó {16} được đăng tải công khai; đang xử lý {13}."
]
const dossiers2026 = [
  "Tổng số hồ sơ phải giải quyết là {3} hồ sơ, gồm {8} hồ sơ từ kỳ trước và {4+5+6+7} hồ sơ tiếp nhận trong kỳ.",
  "Đã giải quyết {9} hồ sơ, trong đó trước hạn và đúng hạn {10+11} hồ sơ, quá hạn {12} hồ sơ.",
  "Đang giải quyết {13} hồ sơ, trong đó quá hạn {15} hồ sơ.",
  "Tỷ lệ giải quyết đúng hạn, tính trên số đã giải quyết và số quá hạn chưa giải quyết, là {10+11/9+15}."
]

/** Sentences by form: {1} a column, {2+3} a sum, {8/1} a percentage. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "TT02/2021:01/XLD": handling2021,
  "TT01/2024:01/XLD": handling2024,
  "TT02/2021:01/KQGQ": settlement,
  "TT01/2024:01/KQGQ": settlement,
  "TT02/2021:01/TCD": reception,
  "TT01/2024:01/TCD": reception,
  "TT01/2024:02/XLD": complaints2024,
  "TT01/2024:03/XLD": denunciations2024,
  "TT01/2024:04/XLD": petitions2024,
  "TT09/2026/BTP:06a/BTP/KSTT": feedback2026,
  "TT09/2026/BTP:06b/BTP/KSTT": feedback2026,
  "TT01/2020/VPCP:06/VPCP/KSTT": [
    "Tổng số hồ sơ phải giải quyết là {3} hồ sơ, gồm {6} hồ sơ từ kỳ trước và {4+5} hồ sơ tiếp nhận trong kỳ.",
    "Đã giải quyết {7} hồ sơ, trong đó trước hạn và đúng hạn {8+9} hồ sơ, quá hạn {10} hồ sơ.",
    "Đang giải quyết {11} hồ sơ, trong đó quá hạn {13} hồ sơ.",
    "Tỷ lệ giải quyết đúng hạn, tính trên số đã giải quyết và số quá hạn chưa giải quyết, là {8+9/7+13}."
  ],
  "TT09/2026/BTP:07a/BTP/KSTT": dossiers2026,
  "TT09/2026/BTP:07b/BTP/KSTT": dossiers2026,
  "TT09/2026/BTP:07c/BTP/KSTT": dossiers2026
}

const rounding = "Tỷ lệ làm tròn đến hai chữ số thập phân."

const place = /\{([\d+]+)(?:\/([\d+]+))?\}/g

const columnsIn = (sum: string): readonly number[] => sum.split("+").map(Number)

const sumOf = (sum: string, row: SheetRow): Decimal =>
  columnsIn(sum).reduce((total, column) => plus(total, decimal(row.values.get(column) ?? 0)), zero)

const said = (
  sentence: string,
  row: SheetRow
): { readonly text: string } | { readonly missing: readonly number[] } => {
  const needed = [...sentence.matchAll(place)].flatMap(([, a = "", b]) => [
    ...columnsIn(a),
    ...(b === undefined ? [] : columnsIn(b))
  ])
  const missing = needed.filter(
    column => row.values.get(column) === undefined || row.values.get(column) === null
  )
  if (missing.length > 0) return { missing }
  return {
    text: sentence.replaceAll(place, (_, a: string, b: string | undefined) => {
      const top = sumOf(a, row)
      if (b === undefined) return inVietnameseDigits(top)
      const whole = sumOf(b, row)
      const found = rate(digitsOf(top), digitsOf(whole))
      return `${rateInVietnamese(found)} (${inVietnameseDigits(top)}/${inVietnameseDigits(whole)})`
    })
  }
}

/** Forms without sentences of their own are told column by column. */
const generic = (sheet: Sheet): readonly string[] =>
  figureColumns(sheet.form).map(({ number, label, unit }) => {
    const first = label.vi.slice(0, 1).toLocaleUpperCase("vi")
    return `${first}${label.vi.slice(1)}: {${number}} ${unit}.`
  })

/**
 * A paragraph in Vietnamese from the figures of one row, in NFC and with Vietnamese numbers; a rate stands with its part and
 * whole, and how it was rounded is said. A sentence with a figure that is withheld or unknown is left unsaid.
 */
export const narrative = (sheet: Sheet, row: SheetRow): Narrative => {
  const told = (sentences[sheet.form.id] ?? generic(sheet)).map(sentence => said(sentence, row))
  const texts = told.flatMap(one => ("text" in one ? [one.text] : []))
  const { period, provisionalOn } = sheet
  const span = `từ ${inVietnamese(period.from)} đến ${inVietnamese(provisionalOn ?? period.to)}`
  const opening = `${row.name}, ${period.label.vi} (${span}${provisionalOn ? ", số liệu tạm tính" : ""}):`
  return {
    text: [opening, ...texts, ...(texts.some(text => text.includes("%")) ? [rounding] : [])]
      .join(" ")
      .normalize("NFC"),
    missing: [...new Set(told.flatMap(one => ("missing" in one ? one.missing : [])))].sort((a, b) => a - b)
  }
}
