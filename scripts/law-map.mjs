// The map from clauses to rules: `node scripts/law-map.mjs [--check]` writes or compares docs/law-map.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { coveredTexts } from "../packages/law/uncovered.ts"
import { filesOf, loadCorpus, root } from "./corpus.mjs"

const target = join(root, "docs", "law-map.md")

const isRule = value => typeof value === "object" && value !== null && "id" in value && "timeline" in value
const isCitation = value => "instrument" in value && "at" in value && "confidence" in value

const combinations = facts =>
  Object.entries(facts).reduce(
    (sofar, [name, kind]) =>
      sofar.flatMap(one =>
        (kind.kind === "flag" ? [false, true] : Array.from({ length: kind.max + 1 }, (_, i) => i)).map(
          value => ({
            ...one,
            [name]: value
          })
        )
      ),
    [{}]
  )

const citationsIn = value => {
  if (typeof value !== "object" || value === null) return []
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn)
}

/** Every rule with its chapter, its export and every citation of all its versions and readings. */
const rulesOf = chapters =>
  [...chapters].flatMap(([chapter, exported]) =>
    Object.entries(exported)
      .filter(([, value]) => isRule(value))
      .map(([name, rule]) => ({
        chapter,
        name,
        id: rule.id,
        citations: combinations(rule.facts).flatMap(facts => {
          const { versions, quarrels } = rule.timeline(facts)
          return [...versions, ...quarrels].flatMap(one => [...one.basis, ...citationsIn(one.value)])
        })
      }))
  )

const articleOf = at => /^Đ(\d+[a-zđ]?)/.exec(at)?.[1]

const placeOrder = at =>
  at
    .split(".")
    .map(part => part.replace(/\d+/, digits => digits.padStart(4, "0")))
    .join(".")
const inOrder = (a, b) => (placeOrder(a) < placeOrder(b) ? -1 : placeOrder(a) > placeOrder(b) ? 1 : 0)

const textsUnder = (folders, skip = () => false) =>
  folders.flatMap(folder =>
    existsSync(folder)
      ? filesOf(folder)
          .filter(path => !skip(path))
          .map(path => ({ path: relative(root, path), text: readFileSync(path, "utf8") }))
      : []
  )

const mentions = (files, { id, name }) => {
  const word = new RegExp(`\\b${name}\\b|"${id.replaceAll(".", "\\.")}"`)
  return files.filter(({ text }) => word.test(text)).map(({ path }) => path)
}

/** "packages/procedures/src/vote.ts" is "procedures/vote". */
const short = path =>
  path
    .replace(/^packages\//, "")
    .replace(/\/(src|test)\//, "/")
    .replace(/\.ts$/, "")

const spans = text =>
  text.split(",").flatMap(part => {
    const [from, to] = part.trim().split("–")
    return to === undefined
      ? [from]
      : Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
  })

/**
 * Of each covered text the articles on which nothing rests, with the reason; and what is wrong with the list: articles
 * without a reason, reasons whose articles are all covered.
 */
export const uncoveredOf = (cited, texts) => {
  const resting = new Map()
  for (const { instrument, at, by } of cited) {
    for (const place of by ? [{ instrument, at }, by] : [{ instrument, at }]) {
      const article = articleOf(place.at)
      if (article) resting.set(place.instrument, (resting.get(place.instrument) ?? new Set()).add(article))
    }
  }
  const rows = []
  const faults = []
  for (const [number, { articles, inserted = [], uncovered }] of Object.entries(texts)) {
    const covered = resting.get(number) ?? new Set()
    const all = [...Array.from({ length: articles }, (_, i) => String(i + 1)), ...inserted]
    const open = new Set(all.filter(article => !covered.has(article)))
    for (const [list, why] of uncovered) {
      const listed = spans(list)
      const still = listed.filter(article => open.has(article))
      for (const article of listed) {
        if (!all.includes(article)) faults.push(`${number} has no Điều ${article}`)
        open.delete(article)
      }
      if (still.length === 0)
        faults.push(
          `${number}: rules rest on all of Điều ${list} now; strike it from packages/law/uncovered.ts`
        )
      else rows.push({ number, articles: still, why })
    }
    for (const article of open)
      faults.push(
        `${number} Điều ${article}: no rule rests on it, and packages/law/uncovered.ts gives no reason`
      )
  }
  return { rows, faults }
}

const join2 = list => (list.length > 0 ? list.join(", ") : "–")

export const lawMap = async () => {
  const { chapters, cited, instruments } = await loadCorpus()
  const rules = rulesOf(chapters)
  const packages = readdirSync(join(root, "packages"))
  const users = textsUnder(
    packages.map(name => join(root, "packages", name, "src")),
    path => path.includes("/law/src/rules/")
  )
  const tests = textsUnder([
    ...packages.map(name => join(root, "packages", name, "test")),
    ...readdirSync(join(root, "examples")).map(name => join(root, "examples", name, "test"))
  ])
  const byInstrument = new Map()
  for (const rule of rules) {
    rule.users = [...new Set(mentions(users, rule).map(path => path.split("/")[1]))].sort()
    rule.tests = mentions(tests, rule).map(short)
    for (const { instrument, at, by, confidence } of rule.citations) {
      const places = byInstrument.get(instrument) ?? new Map()
      const key = `${at}\t${rule.id}`
      const row = places.get(key) ?? { at, rule, confidence: new Set(), by: new Set() }
      row.confidence.add(confidence)
      if (by) row.by.add(`${by.instrument} ${by.at}`)
      places.set(key, row)
      byInstrument.set(instrument, places)
    }
  }
  const { rows, faults } = uncoveredOf(
    cited.filter(one => one.file.startsWith("packages/")).map(one => one.citation),
    coveredTexts
  )
  const sorted = [...byInstrument].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = [
    "# From the law to the code",
    "",
    `${rules.length} rules rest on ${sorted.reduce((sum, [, places]) => sum + new Set([...places.values()].map(row => row.at)).size, 0)} places in ${sorted.length} instruments. \`node scripts/law-map.mjs\` writes this file.`,
    "",
    "A place is written as in the code: Đ is an article (Điều), k a clause (khoản), a letter a point (điểm), p an unnumbered",
    "paragraph, M a form. A: the text was read. B: seen paraphrased. C: from memory, never given as law. “Through” names the",
    "clause that put the words there.",
    "",
    "## Rules",
    "",
    "| rule | chapter | used by | tested by |",
    "|---|---|---|---|",
    ...[...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        rule =>
          `| ${rule.id} | ${rule.chapter} | ${join2(rule.users)} | ${join2([...rule.tests, "law/rules.test", "law/answers.test"].filter((one, i, all) => all.indexOf(one) === i))} |`
      )
  ]
  for (const [number, places] of sorted) {
    lines.push(
      "",
      `## ${number}`,
      "",
      instruments[number].title,
      "",
      "| place | rule | | through |",
      "|---|---|---|---|"
    )
    const ordered = [...places.values()].sort(
      (a, b) => inOrder(a.at, b.at) || (a.rule.id < b.rule.id ? -1 : 1)
    )
    for (const { at, rule, confidence, by } of ordered)
      lines.push(`| ${at} | ${rule.id} | ${[...confidence].sort().join(" ")} | ${[...by].join("; ")} |`)
  }
  lines.push(
    "",
    "## Articles on which no rule rests",
    "",
    "Of the texts that the corpus covers; the reasons stand in packages/law/uncovered.ts.",
    "",
    "| text | Điều | why |",
    "|---|---|---|"
  )
  for (const { number, articles, why } of rows) lines.push(`| ${number} | ${articles.join(", ")} | ${why} |`)
  return { text: `${lines.join("\n")}\n`, faults }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, faults } = await lawMap()
  for (const fault of faults) process.stderr.write(`danchu: ${fault}\n`)
  if (process.argv.includes("--check")) {
    const stale = !existsSync(target) || readFileSync(target, "utf8") !== text
    if (stale)
      process.stderr.write("danchu: docs/law-map.md is not fresh.\n        Run `node scripts/law-map.mjs`.\n")
    process.exit(stale || faults.length > 0 ? 1 : 0)
  }
  writeFileSync(target, text)
  process.exit(faults.length > 0 ? 1 : 0)
}
