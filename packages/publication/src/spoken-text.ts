import { datesIn, readNumber } from "@danchu/law"
import { sayDate, sayTime } from "./spoken-date.js"
import { sayDecimal, sayWhole } from "./spoken-number.js"

/** Abbreviations of offices and papers, and what is read for them. */
export const abbreviations: Readonly<Record<string, string>> = {
  UBND: "Ủy ban nhân dân",
  HĐND: "Hội đồng nhân dân",
  MTTQ: "Mặt trận Tổ quốc",
  UBMTTQ: "Ủy ban Mặt trận Tổ quốc",
  TDP: "tổ dân phố",
  TTND: "Thanh tra nhân dân",
  GSĐTCĐ: "Giám sát đầu tư của cộng đồng",
  QCDC: "quy chế dân chủ",
  TTHC: "thủ tục hành chính",
  "KT-XH": "kinh tế - xã hội",
  NTM: "nông thôn mới",
  BHYT: "bảo hiểm y tế",
  BHXH: "bảo hiểm xã hội",
  NVQS: "nghĩa vụ quân sự",
  GPMB: "giải phóng mặt bằng",
  QSDĐ: "quyền sử dụng đất",
  CCCD: "căn cước công dân",
  TP: "thành phố",
  "TP.": "thành phố",
  QĐ: "Quyết định",
  NĐ: "Nghị định",
  NQ: "Nghị quyết",
  TT: "Thông tư",
  TB: "Thông báo",
  KH: "Kế hoạch",
  CP: "Chính phủ",
  VND: "đồng",
  VNĐ: "đồng",
  đ: "đồng",
  "%": "phần trăm",
  "m²": "mét vuông",
  m2: "mét vuông",
  "m³": "mét khối",
  m3: "mét khối",
  km: "ki-lô-mét",
  m: "mét",
  ha: "héc-ta",
  kg: "ki-lô-gam"
}

/** The letters by their names, for abbreviations that nobody listed. */
const letters: Readonly<Record<string, string>> = {
  A: "a",
  Ă: "á",
  Â: "ớ",
  B: "bê",
  C: "xê",
  D: "dê",
  Đ: "đê",
  E: "e",
  Ê: "ê",
  F: "ép",
  G: "giê",
  H: "hát",
  I: "i",
  J: "gi",
  K: "ca",
  L: "e-lờ",
  M: "em-mờ",
  N: "en-nờ",
  O: "o",
  Ô: "ô",
  Ơ: "ơ",
  P: "pê",
  Q: "quy",
  R: "e-rờ",
  S: "ét-sì",
  T: "tê",
  U: "u",
  Ư: "ư",
  V: "vê",
  W: "vê kép",
  X: "ích-xì",
  Y: "i dài",
  Z: "dét"
}

const spelled = (word: string): string => Array.from(word, letter => letters[letter] ?? letter).join(" ")

const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

const printedNumber = /(?<![\p{L}\p{N}])-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\p{L}\p{N}])/gu

/** A telephone number, an account, a code: read figure by figure. */
const isCode = (text: string): boolean => /^0\d/.test(text) || text.replace(/\D/g, "").length > 15

const sayPrinted = (text: string): string => {
  if (isCode(text)) return Array.from(text.replace(/\D/g, ""), figure => sayWhole(Number(figure))).join(" ")
  const negative = text.startsWith("-")
  const { value, decimals } = readNumber(negative ? text.slice(1) : text)
  const scaled = Math.round(value * 10 ** decimals)
  return sayDecimal(negative ? -scaled : scaled, decimals)
}

/** Days, longest first, so that a day inside a longer one is not taken twice. */
const withDatesSaid = (text: string): string =>
  datesIn(text)
    .filter(({ form, from }) => form === "day" && from !== null)
    .toReversed()
    .reduce(
      (sofar, { text: written, at, from }) =>
        from === null ? sofar : `${sofar.slice(0, at)}${sayDate(from)}${sofar.slice(at + written.length)}`,
      text
    )

/** A number of a document: "12/QĐ-UBND" is read "mười hai trên Quyết định Ủy ban nhân dân". */
const withDocumentsSaid = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replace(
    /(?<![\p{L}\p{N}])(\d+)(?:\/(\d{4}))?\/([\p{Lu}\d]+(?:-[\p{Lu}\d]+)*)/gu,
    (_, running, year, suffix) => {
      const words = String(suffix)
        .split("-")
        .map(part => {
          const [, name = part, digits = ""] = /^(\p{Lu}+)(\d*)$/u.exec(part) ?? []
          return `${known[name] ?? spelled(name)}${digits === "" ? "" : ` ${sayWhole(Number(digits))}`}`
        })
      const parts = [sayWhole(Number(running)), ...(year ? [sayWhole(Number(year))] : []), words.join(" ")]
      return parts.join(" trên ")
    }
  )

/** A Vietnamese syllable in capitals, as headings have them: no abbreviation. */
const syllable =
  /^(?:NGH?|NH|GH|KH|PH|TH|TR|CH|QU|GI|[BCDĐGHKLMNPQRSTVX])?[AĂÂEÊIOÔƠUƯYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỹ]{1,3}(?:NG|NH|CH|[CMNPT])?$/u

/** A text as it is read, and the abbreviations that had to be spelled because nobody listed them. */
export interface Spoken {
  readonly text: string
  readonly spelled: readonly string[]
}

/**
 * A written text as it is read aloud: numbers, days, times, document numbers and abbreviations in words.
 * @param more the place's own abbreviations
 */
export const speak = (text: string, more: Readonly<Record<string, string>> = {}): Spoken => {
  const known = { ...abbreviations, ...more }
  const unknown: string[] = []
  const said = withDocumentsSaid(withDatesSaid(text.normalize("NFC")), known)
    .replace(/(?<!\d)([01]?\d|2[0-4])(?::|h|\s?giờ\s?)([0-5]\d)(?:\s?phút)?(?!\d)/g, (_, h, m) =>
      sayTime(`${h}:${m}`)
    )
    .replace(/quý (IV|I{1,3})(?!\p{L})/gu, (_, n) => `quý ${sayWhole(roman[String(n)] ?? 1)}`)
    .replace(
      /(?<=\d)\s?(m²|m2|m³|m3|km|kg|ha|m|%|đ)(?![\p{L}\p{N}])/gu,
      (_, unit) => ` ${known[String(unit)] ?? unit}`
    )
    .replace(printedNumber, sayPrinted)
    .replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:-\p{Lu}{2,})*\.?(?![\p{L}\p{N}])/gu, word => {
      const bare = word.replace(/\.$/, "")
      const end = word.endsWith(".") && known[word] === undefined ? "." : ""
      const read = known[word] ?? known[bare]
      if (read !== undefined) return read + end
      if (bare.split("-").every(one => syllable.test(one))) return word.toLowerCase()
      unknown.push(bare)
      return spelled(bare) + end
    })
    .replace(/\d+/g, figures => ` ${sayPrinted(figures)} `)
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:!?])/g, "$1")
    .trim()
  return { text: said, spelled: unknown }
}
