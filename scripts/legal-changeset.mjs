// A change of the law in code tells what it changes: `node scripts/legal-changeset.mjs [--base REF]`.
// A changeset that goes with files under packages/law/src/rules or instruments has a section "## Law" with four lines:
//   kind: amendment | new-rule | repeal | correction | instrument | wording
//   dates: 2026-07-01.. (first day, last day or open, several parted by commas)
//   clauses: 136/2025/QH15 Đ2.k15.b, 02/2011/QH13 Đ27
//   answers: complaint.accept: 10 day until 2026-06-30, 7 working-day since   (or: none, and why)
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("..", import.meta.url)))

export const kinds = ["amendment", "new-rule", "repeal", "correction", "instrument", "wording"]
const legal = /^packages\/law\/src\/(rules|instruments)\//
const changeset = /^\.changeset\/(?!README)[^/]+\.md$/
const golden = "packages/law/test/answers.golden.json"

const isDay = text => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
const isSpan = text => {
  const [from, to = "", ...more] = text.trim().split("..")
  return isDay(from) && (to === "" || (isDay(to) && from <= to)) && more.length === 0
}
const clause = /^\S+\/\S+ (?:(?:Đ|PL|M)\d\S*|toàn văn)$/u
const answer = /^[a-z][a-z-]*(?:\.[a-z\d-]+)+: \S/

const linesOf = section =>
  Object.fromEntries(
    section
      .split("\n")
      .map(line => /^[-*]?\s*(\w+):\s*(.*)$/.exec(line.trim()))
      .filter(Boolean)
      .map(([, key, value]) => [key, value.trim()])
  )

/** What the section "## Law" of a changeset says; `null` where there is none. */
export const lawOf = text => {
  const [, after] = text.split(/^## Law\s*$/m)
  return after === undefined ? null : linesOf(after.split(/^## /m)[0])
}

/** What is wrong with the section "## Law" of a changeset; empty where nothing is. */
export const lawSectionFaults = text => {
  const law = lawOf(text)
  if (law === null) return ['has no section "## Law"']
  const { kind, dates, clauses, answers } = law
  const faults = []
  if (!kinds.includes(kind))
    faults.push(`kind: must be one of ${kinds.join(", ")}, not ${JSON.stringify(kind ?? "")}`)
  if (!dates?.split(",").every(isSpan))
    faults.push("dates: must be days or spans as 2026-07-01.. or 2012-07-01..2026-06-30")
  if (!clauses?.split(",").every(one => clause.test(one.trim())))
    faults.push("clauses: must name instrument and place, as 136/2025/QH15 Đ2.k15.b")
  if (!answers || !(answer.test(answers) || /^none, \S{3,}/.test(answers)))
    faults.push(
      'answers: must say which rule answers what, as "complaint.accept: 7 working-day since 2026-07-01", or "none, …"'
    )
  return faults
}

/**
 * What is wrong with a change: `changed` are the paths that differ from the base, `changesets` those changesets among
 * them with their texts.
 */
export const legalChangesetFaults = ({ changed, changesets }) => {
  const files = changed.filter(path => legal.test(path))
  if (files.length === 0) return []
  const ours = changesets.filter(({ text }) =>
    /^["']?@danchu\/law["']?\s*:/m.test(text.split("---")[1] ?? "")
  )
  if (ours.length === 0)
    return [
      `${files.length} files of the law changed (${files[0]} …), and no changeset for @danchu/law goes with them`
    ]
  const faults = ours.map(({ path, text }) => lawSectionFaults(text).map(fault => `${path} ${fault}`))
  const sound = ours.filter((_, i) => faults[i].length === 0)
  if (sound.length === 0) return faults.flat()
  const silent = sound.every(({ text }) => /^[-*]?\s*answers:\s*none,/m.test(text))
  if (silent && changed.includes(golden))
    return [`${sound[0].path} says that no answer changes, and ${golden} changed`]
  return []
}

const git = args => {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" })
  return status === 0 ? stdout.trim() : undefined
}

/** The gate, for the check script: passes with a note where there is no base to compare with. */
export const checkLegalChangeset = (base = process.env.DANCHU_BASE ?? "origin/main") => {
  const from = git(["merge-base", base, "HEAD"])
  if (from === undefined) return { ok: true, said: `nothing to compare with: there is no ${base}\n` }
  const listed = [
    git(["diff", "--name-only", "-z", from]),
    git(["ls-files", "--others", "--exclude-standard", "-z"])
  ]
  const changed = listed.flatMap(list => (list ?? "").split("\0")).filter(Boolean)
  const changesets = changed
    .filter(path => changeset.test(path) && existsSync(join(root, path)))
    .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))
  const faults = legalChangesetFaults({ changed, changesets })
  return { ok: faults.length === 0, said: faults.map(fault => `${fault}\n`).join("") }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--base")
  const { ok, said } = checkLegalChangeset(at < 0 ? undefined : process.argv[at + 1])
  process.stderr.write(said)
  process.exit(ok ? 0 : 1)
}
