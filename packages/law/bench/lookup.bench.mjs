// How long the law takes to answer: `node packages/law/bench/lookup.bench.mjs [--write]` after a build.
import { writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { fileURLToPath } from "node:url"
import { day, instrumentOf, readCitation, scan } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import { complaintAcceptance, complaintResolutionFirst } from "@danchu/law/rules/complaint-first"

const days = [
  "2010-01-01",
  "2012-07-01",
  "2016-12-31",
  "2020-12-10",
  "2026-06-30",
  "2026-07-01",
  "2026-11-24"
].map(text => day(text))
const facts = { complex: true, remote: true }
const notice =
  "theo điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, trong 05 ngày làm việc. ".repeat(
    20
  )

/** What is measured, the budget in nanoseconds where there is one, and how many times a round does it. */
const subjects = [
  ["a ruling: rule.on(day)", 100, 400_000, i => complaintAcceptance.on(days[i % 7])],
  [
    "a ruling that turns on facts: rule.on(day, facts)",
    100,
    400_000,
    i => complaintResolutionFirst.on(days[i % 7], facts)
  ],
  ["a ruling by id: ruleOf(id).on(day)", null, 400_000, i => ruleOf("complaint.accept").on(days[i % 7])],
  ["an instrument by number", null, 400_000, () => instrumentOf("10/2022/QH15")],
  [
    "reading one citation",
    null,
    400,
    () => readCitation("điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở")
  ],
  ["scanning 2,000 letters with 20 citations", null, 10, () => scan(notice)]
]

const ROUNDS = 31
let sink = 0

/** Processor time of this thread in nanoseconds, so that a busy machine does not count. */
const clock = () => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage).call(process)
  return (user + system) * 1_000
}

/** Nanoseconds of one call: the median and the ninth decile over the rounds. */
const measure = (calls, run) => {
  const rounds = []
  for (let round = -5; round < ROUNDS; round++) {
    const from = clock()
    for (let i = 0; i < calls; i++) if (run(i) === undefined) sink++
    if (round >= 0) rounds.push((clock() - from) / calls)
  }
  rounds.sort((a, b) => a - b)
  return { median: rounds[Math.floor(ROUNDS / 2)], ninth: rounds[Math.floor(ROUNDS * 0.9)] }
}

const figure = ns =>
  ns < 1_000
    ? `${ns.toFixed(0)} ns`
    : ns < 1_000_000
      ? `${(ns / 1_000).toFixed(1)} µs`
      : `${(ns / 1e6).toFixed(2)} ms`

const rows = subjects.map(([name, budget, calls, run]) => ({ name, budget, ...measure(calls, run) }))
const table = [
  "| what | median | 9th decile | budget |",
  "|---|---|---|---|",
  ...rows.map(
    ({ name, median, ninth, budget }) =>
      `| ${name} | ${figure(median)} | ${figure(ninth)} | ${budget === null ? "" : `${budget} ns`} |`
  )
].join("\n")
process.stdout.write(`${table}\n`)
if (process.argv.includes("--write")) {
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, built packages.`
  writeFileSync(
    fileURLToPath(new URL("../../../docs/benchmarks/law.md", import.meta.url)),
    `# How long the law takes to answer\n\n${machine} Processor time: median and ninth decile of ${ROUNDS} rounds after five to warm up.\n\`node packages/law/bench/lookup.bench.mjs --write\` writes this file.\n\n${table}\n`
  )
}
if (sink > 0) throw new Error("a subject of the benchmark answered nothing")
const late = rows.filter(({ budget, median }) => budget !== null && median > budget)
for (const { name, median, budget } of late)
  process.stderr.write(`danchu: ${name} takes ${figure(median)}, more than ${budget} ns\n`)
process.exit(late.length > 0 ? 1 : 0)
