import { type CivilDate, inVietnamese, yearOf } from "./civil-date.js"
import { checkIssuer, endedBody } from "./document-issuer.js"
import { type DocumentKind, kindWords } from "./document-kind.js"
import { type DocumentNumber, parseDocumentNumber } from "./document-number.js"
import { type Doubt, doubt } from "./doubt.js"
import { InvalidText } from "./fault.js"
import type { Instrument } from "./instrument.js"
import { registeredAs } from "./instrument-name.js"
import { instrumentOf } from "./instruments/index.js"
import { sameSpelling } from "./normal-form.js"
import { datesIn } from "./vietnamese-date.js"
import { before, forceDoubts, unclear, type WrittenInstrument } from "./written-instrument.js"

/** Each letter in both cases: a switch inside a pattern, "(?i:…)", is not known to every engine yet. */
const inEitherCase = (word: string): string =>
  [...word]
    .map(letter => (letter === " " ? "\\s+" : `[${letter.toLowerCase()}${letter.toUpperCase()}]`))
    .join("")

const words = Object.keys(kindWords)
  .sort((a, b) => b.length - a.length)
  .map(inEitherCase)
  .join("|")
const sign = String.raw`[A-ZĐƯ][\p{L}&]*\d{0,2}`
const joined = String.raw`(?:\s?-\s?[A-ZĐƯ]{2}[\p{L}&]*\d{0,2}|[-/]${sign})`
const number = String.raw`\d{1,6}(?:/\d{4})?[-/]${sign}${joined}*`
const dated = String.raw`(?:\s*,?\s*(?:ban\s+hành\s+)?(?<date>ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}))`
const stop = String.raw`\s+(?:về|quy\s+định|hướng\s+dẫn|ban\s+hành|sửa\s+đổi|đã|là|thì|và|được|có|nêu|ngày)(?![\p{L}])|\s*[,.;:()\n]|\s*$`
const issuedBy = String.raw`(?:\s*,?\s*(?:của|do)\s+(?!(?:${words})(?!\p{L}))(?<issuer>\p{Lu}[^,.;:()\n]{1,90}?)(?=${stop}))`

/** "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ", or as little of it as the text has. */
export const byNumber = new RegExp(
  String.raw`${before}(?:(?<word>${words})(?:(?<=[Ll]uật|lệnh)\s+(?<name>\p{L}(?:(?!\s(?:${words})(?!\p{L}))[\p{L}\s,]){2,80}?))?\s+)?(?<so>[Ss]ố\s*:?\s*)?(?<number>${number})${dated}?${issuedBy}?${dated.replace("<date>", "<later>")}?`,
  "gu"
)
/** Only a number with a year, of a body that exists once, names one document. */
const namesOne = (read: DocumentNumber): boolean =>
  read.year !== null && !read.organs.some(organ => organ?.local)

const inFull = (text: string): string =>
  text
    .replace(/(?<!\p{L})HĐND(?!\p{L})/u, "Hội đồng nhân dân")
    .replace(/(?<!\p{L})UBND(?!\p{L})/u, "Ủy ban nhân dân")

/** Whether a text names the very body of a place, "HĐND tỉnh Hà Tĩnh", and not only its kind. */
const namesIssuer = (named: string | undefined, { issuer }: Instrument): boolean =>
  named !== undefined && sameSpelling(inFull(named)).startsWith(sameSpelling(issuer))

const kindDoubts = (
  read: DocumentNumber,
  word: string | undefined,
  known: Instrument | undefined
): readonly Doubt[] => {
  const announced: readonly DocumentKind[] | undefined = word ? kindWords[titleCase(word)] : undefined
  if (!announced) return []
  const can: readonly DocumentKind[] = known ? [known.kind, ...read.kinds] : read.kinds
  // Everyday texts call the Party's quy định a quyết định, and a code a law.
  const alike = (kind: DocumentKind) =>
    announced.includes(kind) || (kind === "code" && announced.includes("law"))
  return can.some(alike)
    ? []
    : [
        doubt(
          "kind-differs",
          `The text calls ${read.text} "${word}"; the number is of this kind: ${(known ? [known.kind] : read.kinds).join(" or ")}.`
        )
      ]
}

const titleCase = (word: string): string => {
  const plain = word.replace(/\s+/g, " ").toLowerCase()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

const dayIn = (text: string | undefined) => (text ? (datesIn(text)[0] ?? null) : null)

export const fromNumber = (
  match: RegExpExecArray,
  on: CivilDate | undefined
): readonly WrittenInstrument[] => {
  const { word, so, number: raw = "", name, issuer, date, later } = match.groups ?? {}
  let read: DocumentNumber
  try {
    read = parseDocumentNumber(raw)
  } catch (error) {
    if (!(error instanceof InvalidText)) throw error
    return word || so ? [unclear(match, doubt("unreadable-number", error.message))] : []
  }
  const bare = !word && !so
  if (bare && (read.style === "old" || read.style === "old-dashed")) return []
  if (bare && read.organs.every(organ => organ === undefined) && read.style !== "legal") return []
  const named = dayIn(date ?? later)
  const own = registeredAs(read.text)
  const entry = own === undefined ? undefined : instrumentOf(own)
  const sameDay = named?.from !== undefined && named.from !== null && named.from === entry?.issued
  const certain =
    entry !== undefined && (namesOne(read) || sameDay || (read.year !== null && namesIssuer(issuer, entry)))
  const known = certain ? entry : undefined
  const doubts: Doubt[] = [
    ...read.warnings.map(warning => doubt("odd-number", warning)),
    ...kindDoubts(read, word, known)
  ]
  if (named?.problem) doubts.push(doubt("no-such-day", named.problem))
  if (entry === undefined) doubts.push(doubt("unknown-instrument", `No register here knows ${read.text}.`))
  else if (!certain)
    doubts.push(
      named?.from && entry.issued
        ? doubt(
            "unknown-instrument",
            `The ${read.text} known here is of ${entry.issued}, by ${entry.issuer}: the text means another.`
          )
        : doubt(
            "number-repeats",
            `Others bear the number ${read.text}; known here is that of ${entry.issuer}${entry.issued ? `, ${entry.issued}` : ""}.`
          )
    )
  if (known?.issued && named?.from && known.issued !== named.from)
    doubts.push(
      doubt(
        "date-differs",
        `The text dates ${read.text} ${inVietnamese(named.from)}; it was issued on ${known.issued}.`
      )
    )
  if (named?.from && read.year !== null && yearOf(named.from) !== read.year && !known?.issued)
    doubts.push(
      doubt(
        "date-differs",
        `${read.text} bears the year ${read.year}; the text dates it ${inVietnamese(named.from)}.`
      )
    )
  if (issuer) {
    const check = checkIssuer(read, issuer)
    if (check.fits === false)
      doubts.push(
        doubt(
          "issuer-differs",
          `The text names "${issuer.trim()}" as the issuer of ${read.text}; ${check.suffix} means ${check.means}.`
        )
      )
  }
  const ended = named?.from ? endedBody(read, named.from) : undefined
  if (ended) doubts.push(doubt("body-ended", `There was no ${ended} on ${named?.from}.`))
  if (known && name && word && !sameSpelling(known.title).startsWith(sameSpelling(`${word} ${name}`)))
    doubts.push(doubt("name-differs", `${read.text} is "${known.title}", not "${word} ${name}".`))
  if (known && own !== undefined) doubts.push(...forceDoubts(own, on))
  return [
    {
      text: match[0],
      at: match.index,
      number: own ?? read.text,
      kind: known?.kind ?? kindOf(read, word),
      issuer:
        known?.issuer ??
        read.organs
          .map(organ => organ?.issuer ?? "")
          .filter(Boolean)
          .join(", "),
      issued: known?.issued ?? named?.from ?? null,
      year: read.year,
      registered: known && own !== undefined ? own : null,
      doubts
    }
  ]
}

/** Among the kinds that the number allows, the one that the text's word announces. */
const kindOf = (read: DocumentNumber, word: string | undefined): DocumentKind => {
  const announced: readonly DocumentKind[] = word ? (kindWords[titleCase(word)] ?? []) : []
  return read.kinds.find(kind => announced.includes(kind)) ?? read.kinds[0]
}
