// How long reports take on the built code; prints a title and tables for docs/benchmarks.
import {
  buildReport,
  caseFacts,
  checkReport,
  formOf,
  formTable,
  rate,
  reportPeriod,
  suppress,
  tally
} from "@danchu/reports"
import { manyCases } from "./many-cases.mjs"

let state = 7
const roll = below => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

const kinds = ["complaint", "denunciation", "petition"]
const cases = (count, first = 0) =>
  Array.from({ length: count }, (_, i) =>
    caseFacts({
      kind: kinds[roll(3)],
      id: `DT-${first + i}`,
      receivedOn: `2026-0${1 + roll(9)}-1${roll(10)}`,
      signers: "one",
      handling: {
        on: "2026-10-01",
        eligible: roll(3) > 0,
        competence: roll(2) === 0 ? "own" : "other",
        sent: "urged"
      }
    })
  )

const period = reportPeriod("2026")
const { form } = formOf("TT01/2024:01/XLD")
const many = cases(100_000)
const provinces = Object.fromEntries(
  Array.from({ length: 34 }, (_, i) => {
    const { cells } = buildReport("01/XLD", cases(5 + roll(60), 1_000_000 + 1_000 * i), period)
    return [`Đơn vị ${i + 1}`, Object.fromEntries(cells.map(({ column, value }) => [column, value]))]
  })
)
const table = formTable(form, provinces)
const figures = { 1: 10, 2: 4, 3: 6, 4: 8, 5: 2, 6: 7, 8: 3, 9: 2, 10: 2, 11: 1, 12: 1, 13: 5, 14: 4, 18: 3 }

const tasks = [
  ["rate(238, 316, “88,9 %”)", 2_000, () => rate(238, 316, "88,9 %")],
  ["checkReport(“01/XLD”, 14 columns)", 500, () => checkReport("01/XLD", figures)],
  ["caseFacts, 1,000 cases", 3, () => cases(1_000, 5_000_000)],
  ["buildReport(“01/XLD”), 100,000 cases", 1, () => buildReport("01/XLD", many, period)],
  ["tally of 1,000 of them", 20, () => tally(form, many.slice(0, 1_000), period)],
  [`suppress, ${table.cells.size} cells of 34 offices, below 5`, 2, () => suppress(table, 5)]
]

const milliseconds = ([, repeat, task]) => {
  const rounds = Array.from({ length: 11 }, () => {
    const from = process.hrtime.bigint()
    for (let i = 0; i < repeat; i++) task()
    return Number(process.hrtime.bigint() - from) / repeat / 1e6
  })
  return rounds.sort((a, b) => a - b)[5]
}
const shown = ms => (ms >= 1 ? `${ms.toFixed(ms < 20 ? 1 : 0)} ms` : `${(ms * 1_000).toFixed(1)} µs`)

const lines = tasks.map(task => `| ${task[0]} | ${shown(milliseconds(task))} |`)
const most = await manyCases(period)
process.stdout.write(
  [
    "Reports: how fast",
    "",
    "Median of eleven rounds.",
    "",
    "| what | time |",
    "|---|---|",
    ...lines,
    "",
    ...most
  ].join("\n")
)
