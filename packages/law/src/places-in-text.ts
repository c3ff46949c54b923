import { pointLetters } from "./locator-text.js"

/** Places that a text names in one breath, as locators: "khoản 2 và khoản 3 Điều 5" names Đ5.k2 and Đ5.k3. */
export interface WrittenPlaces {
  readonly text: string
  /** The offset in the text (UTF-16 units). */
  readonly at: number
  readonly locators: readonly [string, ...string[]]
}

const unit = String.raw`(?:ngày|tháng|năm|giờ|tuần|%|người|hộ)`
const numeral = String.raw`\d{1,3}[${pointLetters}]?(?![\p{L}\p{N}/]|\s*${unit})`
const letter = String.raw`[${pointLetters}]\d?(?![\p{L}\p{N}])`
const and = String.raw`(?:\s*[,;]\s*(?:và\s+|hoặc\s+)?|\s+(?:và|hoặc|hay)\s+)`
const through = String.raw`(?:\s*[-–]\s*|\s+đến\s+)`
const list = (word: string, item: string) =>
  String.raw`(?:(?:từ|các|những)\s+)?${word}\s+${item}(?:(?:${and}|${through})(?:${word}\s+)?${item})*`

const kinds = ["paragraph", "point", "clause", "article", "annex", "form"] as const
type Kind = (typeof kinds)[number]
const sources: Readonly<Record<Kind, string>> = {
  paragraph: String.raw`đoạn\s+(?:thứ\s+)?\d+`,
  point: list("điểm", letter),
  clause: list("khoản", numeral),
  article: list("Điều", numeral),
  annex: String.raw`Phụ\s+lục\s+(?:số\s+)?\d+(?![\p{L}\p{N}/])`,
  form: String.raw`(?:Mẫu|Biểu)\s+(?:số\s+)?\d+[${pointLetters}]?(?:/[A-ZĐ]+(?:[/-][A-ZĐ]+)*)?(?![\p{L}\p{N}])`
}
const token = `(?:${kinds.map(kind => sources[kind]).join("|")})`
const phrase = new RegExp(String.raw`(?<![\p{L}\p{N}])${token}(?:(?:${and}|\s+)${token})*`, "giu")
const tokens = new RegExp(kinds.map(kind => `(?<${kind}>${sources[kind]})`).join("|"), "giu")

interface Token {
  readonly kind: Kind
  readonly values: readonly string[]
  /** "khoản 1 các Điều 5, 6" means that clause of each. */
  readonly each: boolean
}

const expand = (from: string, to: string): readonly string[] => {
  const [a, b] = [Number(from), Number(to)]
  return Number.isInteger(a) && Number.isInteger(b) && a < b && b - a < 200
    ? Array.from({ length: b - a + 1 }, (_, i) => String(a + i))
    : [from, to]
}

const items: Readonly<Record<Kind, RegExp>> = {
  paragraph: /\d+/gu,
  point: new RegExp(`(?<![\\p{L}])${letter}`, "giu"),
  clause: new RegExp(String.raw`\d{1,3}[${pointLetters}]?`, "giu"),
  article: new RegExp(String.raw`\d{1,3}[${pointLetters}]?`, "giu"),
  annex: /\d+/gu,
  form: /\d+\p{L}?(?:\/.+)?/gu
}

const valuesOf = (kind: Kind, text: string): readonly string[] => {
  const found = [...text.matchAll(items[kind])]
  return found.flatMap((item, i) => {
    const before = found[i - 1]
    const between = before ? text.slice(before.index + before[0].length, item.index) : ""
    if (!before || !/^\s*[-–]\s*$|đến/u.test(between))
      return [kind === "point" ? item[0].toLowerCase() : item[0]]
    return expand(before[0], item[0]).slice(1)
  })
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(tokens)].flatMap(match => {
    const kind = kinds.find(one => match.groups?.[one] !== undefined)
    return kind
      ? [{ kind, values: valuesOf(kind, match[0]), each: /^(?:các|những|từ)\s/iu.test(match[0]) }]
      : []
  })

const tail = (
  clauses: readonly string[],
  points: readonly string[],
  paragraph: string
): readonly string[] => {
  const heads = clauses.length > 0 ? clauses.map(clause => `.k${clause}`) : [""]
  return heads
    .flatMap(head => (points.length > 0 ? points.map(point => `${head}.${point}`) : [head]))
    .map(place => place + paragraph)
}

/** "Điều 28 khoản 1 điểm b": the largest part first. */
const descending = ([article, ...rest]: readonly Token[]): readonly string[] => {
  const of = (kind: Kind) => rest.filter(one => one.kind === kind).flatMap(one => one.values)
  const paragraph = of("paragraph")[0]
  const tails = tail(of("clause"), of("point"), paragraph ? `.p${paragraph}` : "")
  return (article?.values ?? []).flatMap(number => tails.map(one => `Đ${number}${one}`))
}

/** "điểm b khoản 1 Điều 19": the smallest part first; a clause belongs to the next article only. */
const ascending = (all: readonly Token[]): readonly string[] => {
  const places: string[] = []
  let tails: string[] = []
  let points: readonly string[] = []
  let paragraph = ""
  for (const { kind, values, each } of all) {
    if (kind === "paragraph") paragraph = `.p${values[0]}`
    if (kind === "point") points = values
    if (kind === "clause") {
      tails.push(...tail(values, points, paragraph))
      points = []
      paragraph = ""
    }
    if (kind === "article") {
      const here =
        points.length > 0 || tails.length === 0 ? [...tails, ...tail([], points, paragraph)] : tails
      values.forEach((number, i) => {
        places.push(...(i === 0 || each ? here : [""]).map(one => `Đ${number}${one}`))
      })
      tails = []
      points = []
      paragraph = ""
    }
    if (kind === "annex") places.push(...values.map(number => `PL${number}`))
    if (kind === "form") places.push(...values.map(number => `M${number}`))
  }
  return places
}

/** Every place named in a text (NFC); parts without their Điều ("khoản này") name none. */
export const placesIn = (text: string): readonly WrittenPlaces[] =>
  [...text.matchAll(phrase)].flatMap(match => {
    const all = tokensOf(match[0])
    const articles = all.filter(one => one.kind === "article").length
    const [first, ...others] = all[0]?.kind === "article" && articles === 1 ? descending(all) : ascending(all)
    return first ? [{ text: match[0], at: match.index, locators: [first, ...others] as const }] : []
  })
