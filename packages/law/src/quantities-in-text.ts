import { numberOfWords, numberWords, readNumber } from "./vietnamese-number.js"

/** A period written in a text: "30 ngày", "05 ngày làm việc", "sáu tháng". */
export interface WrittenPeriod {
  readonly text: string
  readonly at: number
  readonly count: number
  readonly unit: "hour" | "working-hour" | "day" | "working-day" | "week" | "month" | "quarter" | "year"
  /** "không quá", "chậm nhất" / "ít nhất", "không ít hơn" / none. */
  readonly bound: "at-most" | "at-least" | null
}

/** A share written in a text: "82,06 %", "trên 50%", "hai phần ba". */
export interface WrittenShare {
  readonly text: string
  readonly at: number
  readonly num: number
  readonly den: number
  /** A legal threshold ("trên 50%", "từ hai phần ba … trở lên"), or a plain figure. */
  readonly bound: "at-least" | "more-than" | "at-most" | null
  /** The digits behind the comma of a percentage; `null` for a fraction. */
  readonly decimals: number | null
}

/** A plain number with what it counts: "338 thủ tục". */
export interface WrittenCount {
  readonly text: string
  readonly at: number
  readonly value: number
  readonly decimals: number
  /** The noun behind it, in lower case; "" where none is known. */
  readonly of: string
}

const figure = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const amount = String.raw`(?<count>(?:${figure})|(?:${numberWords}))`
const start = String.raw`(?<![\p{L}\p{N}/.,-])`
const most = String.raw`không\s+quá|chậm\s+nhất(?:\s+là)?|tối\s+đa(?:\s+là)?|không\s+muộn\s+hơn`
const least = String.raw`ít\s+nhất(?:\s+là)?|tối\s+thiểu(?:\s+là)?|không\s+ít\s+hơn|không\s+dưới`

const units: Readonly<Record<string, WrittenPeriod["unit"]>> = {
  "giờ làm việc": "working-hour",
  giờ: "hour",
  "ngày làm việc": "working-day",
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  năm: "year"
}
const unit = Object.keys(units)
  .map(one => one.replaceAll(" ", "\\s+"))
  .join("|")

// "tháng 3" is a date and "năm mươi" a number: a unit may not be followed by a figure, nor "năm" by a tens word.
const period = new RegExp(
  String.raw`${start}(?:(?<bound>${most}|${least})\s+)?${amount}\s*(?:\((?:${numberWords})\)\s*)?(?<unit>${unit})(?![\p{L}])(?!\s+(?:\d|mươi))`,
  "giu"
)

const numberOf = (text: string): number => numberOfWords(text) ?? readNumber(text).value
const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").toLowerCase()
const isMost = new RegExp(`^(?:${most})$`, "iu")

/** Every period in a text (NFC). "ngày 20 tháng 4" and "năm 2018" are dates, not periods. */
export const periodsIn = (text: string): readonly WrittenPeriod[] =>
  [...text.matchAll(period)].flatMap((match): WrittenPeriod[] => {
    const { bound, count = "", unit = "" } = match.groups ?? {}
    const known = units[plain(unit)]
    if (!known) return []
    return [
      {
        text: match[0],
        at: match.index,
        count: numberOf(count),
        unit: known,
        bound: bound ? (isMost.test(plain(bound)) ? "at-most" : "at-least") : null
      }
    ]
  })

const over = String.raw`(?<over>trên|hơn|quá)\s+`
const from = String.raw`(?<from>từ|${least})\s+`
const upTo = String.raw`(?<upto>${most})\s+`
const percent = new RegExp(String.raw`${start}(?:${over}|${from}|${upTo})?(?<percent>${figure})\s*%`, "giu")
const fraction = new RegExp(
  String.raw`${start}(?:${over}|${from}|${upTo})?(?:(?<num>${numberWords})\s+phần\s+(?<den>${numberWords})|(?<n>\d)/(?<d>[2-9])(?=\s+(?:tổng\s+)?(?:số|đại|hộ|thành)))(?![\p{L}\p{N}/])`,
  "giu"
)

const nouns = [
  "thủ tục hành chính",
  "thủ tục",
  "lĩnh vực",
  "hồ sơ",
  "đơn",
  "vụ việc",
  "vụ",
  "lượt",
  "người",
  "hộ gia đình",
  "hộ",
  "cử tri",
  "đại biểu",
  "cuộc",
  "buổi",
  "mô hình",
  "phiếu",
  "ý kiến",
  "kiến nghị",
  "thôn",
  "tổ dân phố",
  "xã",
  "phường",
  "đồng",
  "triệu đồng",
  "tỷ đồng",
  "m²",
  "m2",
  "ha",
  "km"
]
const noun = [...nouns]
  .sort((a, b) => b.length - a.length)
  .map(one => one.replaceAll(" ", "\\s+"))
  .join("|")
/** "1.234/1.240 hồ sơ": a part of a whole; without a noun only where it cannot be a day and a month. */
const partOfWhole = new RegExp(
  String.raw`${start}(?<part>\d{1,3}(?:\.\d{3})+|\d+)/(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?![\p{L}\p{N}/.-]\d|/)(?:\s+(?<of>${noun})(?![\p{L}]))?`,
  "giu"
)

const boundOf = (groups: Readonly<Record<string, string | undefined>>): WrittenShare["bound"] =>
  groups["over"] ? "more-than" : groups["from"] ? "at-least" : groups["upto"] ? "at-most" : null

/** Every share in a text (NFC). */
export const sharesIn = (text: string): readonly WrittenShare[] => [
  ...[...text.matchAll(percent)].map(match => {
    const { value, decimals } = readNumber(match.groups?.["percent"] ?? "")
    const scale = 10 ** decimals
    return {
      text: match[0],
      at: match.index,
      num: Math.round(value * scale),
      den: 100 * scale,
      bound: boundOf(match.groups ?? {}),
      decimals
    }
  }),
  ...[...text.matchAll(fraction)].map(match => {
    const { num = "", den = "", n = "", d = "" } = match.groups ?? {}
    return {
      text: match[0],
      at: match.index,
      num: numberOf(num || n),
      den: numberOf(den || d),
      bound: boundOf(match.groups ?? {}),
      decimals: null
    }
  }),
  ...[...text.matchAll(partOfWhole)].flatMap((match): WrittenShare[] => {
    const { part = "", whole = "", of } = match.groups ?? {}
    const [num, den] = [readNumber(part).value, readNumber(whole).value]
    if (den === 0 || (of === undefined && den <= 31)) return []
    return [{ text: match[0], at: match.index, num, den, bound: null, decimals: null }]
  })
]

const count = new RegExp(
  String.raw`${start}(?<figure>${figure})(?![\p{L}\p{N}/%-])(?!\.\d)(?:\s+(?<of>${noun})(?![\p{L}]))?`,
  "giu"
)

/** Every plain number in a text (NFC); a single figure counts only with its noun ("5 không" is a slogan). */
export const countsIn = (text: string): readonly WrittenCount[] =>
  [...text.matchAll(count)].flatMap((match): WrittenCount[] => {
    const { figure = "", of } = match.groups ?? {}
    if (figure.length === 1 && of === undefined) return []
    const { value, decimals } = readNumber(figure)
    return [{ text: match[0], at: match.index, value, decimals, of: plain(of) }]
  })

const vague = /(?<![\p{L}])hàng\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu)(?![\p{L}])(?:\s+\p{Ll}+){0,2}/giu

/** Quantities in words that count nothing: "hàng ngàn hồ sơ". */
export const vagueQuantitiesIn = (text: string): readonly { readonly text: string; readonly at: number }[] =>
  [...text.matchAll(vague)].map(match => ({ text: match[0], at: match.index }))
