// A folder of law texts, as transcriptions come: plain or markdown, whole or codified, one instrument to a file or many.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Words alone: NFC, one kind of quotation mark, no footnote marks, no markdown, single spaces. */
export const plain = text =>
  text
    .normalize("NFC")
    .replace(/[ÐƉ]/g, "Đ")
    .replace(/\[\d+\]/g, "")
    .replace(/[*#>`|_]/g, " ")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[–—‑]/g, "-")
    .replace(/uỷ/g, "ủy")
    .replace(/Uỷ/g, "Ủy")
    .replace(/hoà/g, "hòa")
    .toLowerCase()
    .replace(/\s+([,.;:)])/g, "$1")
    .replace(/\s+/g, " ")
    .trim()

/** Letters and figures without their marks: what an optical reader may mistake is left out. */
export const bare = text =>
  plain(text)
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/g, "")

const slug = text =>
  text
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d")
    .replaceAll("Ư", "U")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/(^|-)0+(?=\d)/g, "$1")

const kindSlugs = {
  law: "luat",
  code: "luat",
  ordinance: "phap-lenh",
  decree: "nghi-dinh",
  circular: "thong-tu",
  decision: "quyet-dinh",
  resolution: "nq",
  "joint-resolution": "nqlt"
}

/** The registered instrument that a file's name means, by its number or by a short "nqlt-72-2025". */
const instrumentOfFile = (file, instruments) => {
  const name = `-${slug(file.replace(/\.\w+$/, ""))}-`
  const whole = Object.keys(instruments).filter(number => name.includes(`-${slug(number)}-`))
  if (whole.length > 0) return whole.sort((a, b) => b.length - a.length)[0]
  const consolidated = Object.keys(instruments).find(
    number => /\/VBHN-/.test(number) && name.includes(`-${slug(number).replace(/-v\w+$/, "")}-`)
  )
  if (consolidated) return consolidated
  return Object.entries(instruments).find(([number, { kind }]) => {
    const [n, year] = number.split("/")
    return kindSlugs[kind] && name.includes(`-${kindSlugs[kind]}-${slug(`${n}-${year}`)}-`)
  })?.[0]
}

const codified = /^\(Điều (\d+[a-zđ]?)\b(.*)$/
const heading = /^(?:#+\s*)?\**\s*[“"]?Điều (\d+[a-zđ]?)(?![\d.]*\.[A-Z])\b/
const codifiedHeading = /^Điều \d+(?:\.\d+)*\.[A-ZĐ]+\./
const anyNumber = /\d+\/\d{4}\/[\p{L}\d-]+(?:\/[\p{L}\d-]+)?/u

const bareLine = line => line.replace(/\[\d+\]/g, "").replace(/^[\s#*“"|>-]+/, "")

/** The parts of a text that begin with a mark at the head of a line. */
const marked = (text, mark) => {
  const parts = new Map()
  let current = null
  for (const line of text.split("\n")) {
    const [, found] = mark.exec(bareLine(line)) ?? []
    if (found) current = found
    if (current !== null) parts.set(current, `${parts.get(current) ?? ""}\n${found ? bareLine(line) : line}`)
  }
  return parts
}

/** The clause of an article, and its point where one is asked; `null` where the text does not mark them. */
export const partOf = (article, clause, point) => {
  const found = clause === undefined ? article : marked(article, /^(\d+[a-z]?)\s*\.\s*(?=\D)/).get(clause)
  if (found === undefined) return null
  return point === undefined ? found : (marked(found, /^([a-zđ]\d?)\s*\)\s*/).get(point) ?? null)
}

/** Articles of a text whose headings an optical reader left in the middle of lines, or lost: the next number found. */
const inSequence = text => {
  const headings = []
  for (let n = 1, from = 0, missed = 0; missed < 3; n++) {
    const at = new RegExp(`Đi[êếềe]u ${n}(?![\\d\\p{L}])[.:]?\\s+\\p{Lu}`, "u").exec(text.slice(from))?.index
    if (at === undefined) missed++
    else {
      missed = 0
      headings.push([String(n), from + at])
      from += at + 1
    }
  }
  return headings.map(([article, at], i) => [article, text.slice(at, headings[i + 1]?.[1] ?? text.length)])
}

/**
 * What the folder says of each instrument: its text by article, where articles can be told.
 * @returns {Map<string, { whole: string[], articles: Map<string, string[]> }>} by the number of the instrument
 */
export const readTexts = (folder, instruments) => {
  const texts = new Map()
  const add = (number, article, lines) => {
    if (!number || lines.length === 0) return
    const entry = texts.get(number) ?? { whole: [], articles: new Map() }
    entry.whole.push(lines.join("\n"))
    if (article) entry.articles.set(article, [...(entry.articles.get(article) ?? []), lines.join("\n")])
    texts.set(number, entry)
  }
  for (const file of readdirSync(folder).sort()) {
    const own = instrumentOfFile(file, instruments)
    const targets = own ? (instruments[own].consolidates ?? [own]) : []
    const all = readFileSync(join(folder, file), "utf8").normalize("NFC")
    for (const target of targets) {
      add(target, null, [all])
      for (const [article, part] of inSequence(all)) add(target, article, [part])
    }
    let number = targets[0]
    let article = null
    let lines = []
    const close = () => {
      add(number, article, lines)
      lines = []
    }
    for (const line of all.split("\n")) {
      const marked = codified.exec(line)
      // A transcription may break its emphasis inside a number: "Điều 2****3****".
      const plainHeading =
        marked || codifiedHeading.test(line) ? null : heading.exec(line.replaceAll("**", ""))
      if (marked) {
        close()
        const [named] = anyNumber.exec(marked[2].split(/, có /)[0]) ?? []
        if (named) number = Object.hasOwn(instruments, named) ? named : undefined
        article = marked[1]
      } else if (plainHeading) {
        close()
        article = plainHeading[1]
      } else if (codifiedHeading.test(line)) {
        close()
        article = null
        if (!targets[0]) number = undefined
      }
      lines.push(line)
    }
    close()
  }
  return texts
}
