// Holds every quote of the corpus against the texts: `node scripts/check-quotes.mjs --texts DIR [--write]`.
// DIR is any folder of law texts; the report goes to docs/quotes.md with --write.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { loadCorpus, root } from "./corpus.mjs"
import { bare, partOf, plain, readTexts } from "./law-texts.mjs"

const pieces = quote => quote.split(/\s*…\s*|\s*\.\.\.\s*|\s*\[…\]\s*/).filter(Boolean)

/** Whether the pieces of a quote stand in the text in their order. */
const holds = (text, quote, form) => {
  const whole = form(text)
  let from = 0
  return pieces(quote).every(piece => {
    const at = whole.indexOf(form(piece), from)
    if (at < 0) return false
    from = at + 1
    return true
  })
}

const articleOf = at => /^Đ(\d+[a-zđ]?)/.exec(at)?.[1]

/** Whether the words stand in the article, and in the very clause and point where the text marks them. */
const inPart = (part, quote, at) => {
  if (!holds(part, quote, plain)) return null
  const [, clause, point] = /^Đ\d+[a-zđ]?(?:\.k(\d+[a-zđ]?))?(?:\.(?!p\d)([a-zđ]\d?))?/.exec(at) ?? []
  const exact = partOf(part, clause, point)
  return exact === null || holds(exact, quote, plain) ? "found" : "article"
}

/**
 * How a quote stands to the texts: "found" in its article, "article" in another clause of
 * it, "elsewhere" in its instrument, "letters" where only letters
 * without marks agree (an optical reader's slip, or the writer's), "not-found", "absent" where no text of it is there.
 */
export const standingOf = ({ instrument, at, quote, by }, texts, instruments) => {
  const sources = [{ number: instrument, at }, ...(by ? [{ number: by.instrument, at: by.at }] : [])].filter(
    ({ number }) => texts.has(number)
  )
  if (sources.length === 0) return "absent"
  const near = new Set(
    sources.flatMap(({ number, at }) =>
      (texts.get(number).articles.get(articleOf(at)) ?? []).map(part => inPart(part, quote, at))
    )
  )
  if (near.has("found")) return "found"
  // The amending clause holds the new words of another article's clause.
  const amending = by && texts.get(by.instrument)?.articles.get(articleOf(by.at))
  if (amending?.some(part => holds(part, quote, plain))) return "found"
  if (near.has("article")) return "article"
  const inWhole = form =>
    sources.filter(({ number }) => texts.get(number).whole.some(part => holds(part, quote, form)))
  const holding = inWhole(plain)
  // An amending text has the articles of the amended one inside its own; forms and annexes stand outside articles.
  if (holding.some(({ number, at }) => instruments[number].amends || !articleOf(at))) return "found"
  if (holding.length > 0) return "elsewhere"
  if (inWhole(bare).length > 0) return "letters"
  return "not-found"
}

const titles = {
  "not-found": "Not found in the text",
  article: "Found in the article, in another clause or point than cited",
  elsewhere: "Found in the instrument, at another place than cited",
  letters: "Found but for marks and signs (transcriptions by optical reading have slips)",
  absent: "No text at hand"
}

const row = ({ file, citation }) =>
  `| ${file.replace(/^packages\//, "")} | ${citation.instrument} | ${citation.at} | ${citation.quote.replaceAll("|", "\\|")} |`

export const report = checked => {
  const count = standing => checked.filter(one => one.standing === standing).length
  const lines = [
    "# Quotes held against the texts",
    "",
    "Every quote of a citation of confidence A was looked for in transcriptions of the texts, after NFC, spaces, quotation",
    "marks, footnote marks and markdown were made alike. `node scripts/check-quotes.mjs --texts DIR --write` writes this file.",
    "",
    "| standing | quotes |",
    "|---|---|",
    `| found where cited | ${count("found")} |`,
    ...Object.entries(titles).map(([standing, title]) => `| ${title.toLowerCase()} | ${count(standing)} |`),
    `| all | ${checked.length} |`
  ]
  for (const [standing, title] of Object.entries(titles)) {
    const rows = checked.filter(one => one.standing === standing)
    if (rows.length === 0) continue
    lines.push(
      "",
      `## ${title}`,
      "",
      "| file | instrument | place | quote |",
      "|---|---|---|---|",
      ...rows.map(row)
    )
  }
  return `${lines.join("\n")}\n`
}

const main = async given => {
  const folder = given[given.indexOf("--texts") + 1]
  if (!given.includes("--texts") || !folder) {
    process.stderr.write("danchu: no folder of texts was named.\n        Call it with --texts DIR.\n")
    process.exit(2)
  }
  const { cited, instruments } = await loadCorpus()
  const texts = readTexts(folder, instruments)
  const seen = new Set()
  const checked = cited
    .filter(({ citation }) => citation.quote !== null)
    .filter(({ file, citation: { instrument, at, quote } }) => {
      const key = JSON.stringify([file, instrument, at, quote])
      return !seen.has(key) && seen.add(key)
    })
    .map(one => ({ ...one, standing: standingOf(one.citation, texts, instruments) }))
  const text = report(checked)
  if (given.includes("--write")) writeFileSync(join(root, "docs", "quotes.md"), text)
  else process.stdout.write(text)
  const wrong = checked.filter(one => one.standing === "not-found").length
  process.stderr.write(`danchu: ${checked.length} quotes, ${wrong} not found\n`)
  process.exit(wrong > 0 ? 1 : 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
