// Every way through every procedure, to the last state there is, by the tests themselves.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = resolve(fileURLToPath(new URL("../../..", import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), "danchu-walk-"))
const told = join(folder, "walks.jsonl")
try {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "packages/procedures",
      "--maxWorkers=1",
      "--testTimeout=3600000"
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DANCHU_WALK: told } }
  )
  const walks = readFileSync(told, "utf8")
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line))
    .sort((one, other) => other.states - one.states)
  const number = value => value.toLocaleString("en-US")
  const total = name => walks.reduce((sum, one) => sum + one[name], 0)
  const clauses = [...new Map(walks.map(one => [one.procedure, one.clauses])).values()].reduce(
    (a, b) => a + b,
    0
  )
  process.stdout.write(
    [
      "Procedures: every way to an end",
      "",
      "Each procedure is walked from its beginning by everything that anybody may say, on the day itself or, where that is refused,",
      "8, 40 or 100 days later, until nothing new is found. Two ways to one state count as two where they differ in what the mandatory clauses of an end",
      "ask about; they count as one where they differ in days alone, or in how often the same stands in a list. At each state every",
      "rule of the tests is held: replay, files, newer events, clocks, keys, citations, and no end without what the law demands.",
      "",
      "| procedure | states | all there are | commands answered | mandatory clauses | time |",
      "|---|---:|---|---:|---:|---:|",
      ...walks.map(
        one =>
          `| ${one.procedure} | ${number(one.states)} | ${one.exhausted ? "yes" : "no"} | ${number(one.answers)} | ${one.clauses} | ${(one.ms / 1000).toFixed(1)} s |`
      ),
      `| **all** | **${number(total("states"))}** | | **${number(total("answers"))}** | **${number(clauses)}** | **${(total("ms") / 1000).toFixed(0)} s** |`,
      "",
      status === 0 ? "Every test of the package passed on the way." : "**A test failed on the way.**",
      ""
    ].join("\n")
  )
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
