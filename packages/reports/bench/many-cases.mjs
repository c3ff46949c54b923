// A million cases to the six petition forms: against a loop written by hand, and as a stream that is not kept.
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { casesBehind, cellsOf, countForms, countStream, formOf, tally } from "@danchu/reports"
import { byHand } from "./by-hand.mjs"
import { casesOf, factsOf } from "./million.mjs"
import { eventsOf, factsOfEvents } from "./million-events.mjs"

const forms = ["01/XLD", "02/XLD", "03/XLD", "04/XLD", "01/KQGQ", "02/KQGQ"].map(
  code => formOf(`TT01/2024:${code}`).form
)

const timed = work => {
  const from = performance.now()
  const answer = work()
  return [performance.now() - from, answer]
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Median times of both in milliseconds; they fill the same cells, or this throws. */
const against = (count, period, rounds) => {
  const cases = casesOf(count)
  const [hand, ours] = [[], []]
  for (let round = -1; round < rounds; round++) {
    const [handTime, cells] = timed(() => byHand(cases, period))
    const [ourTime, counted] = timed(() => countForms(forms, cases, period))
    if (round < 0)
      for (const { id } of forms)
        for (const [column, value] of Object.entries(counted.get(id).figures))
          if (Number(value) !== cells[id][column])
            throw new Error(`${id} (${column}): ${value}, by hand ${cells[id][column]}`)
    if (round >= 0) {
      hand.push(handTime)
      ours.push(ourTime)
    }
  }
  return [median(hand), median(ours)]
}

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc")
const held = () => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** What the cases behind every cell cost: median times in milliseconds, and how much more the heap holds in megabytes. */
const lineage = async (count, period, rounds) => {
  const empty = held()
  const cases = casesOf(count)
  const facts = held() - empty
  const times = { figures: [], tallies: [], cells: [], behind: [] }
  let memory = {}
  for (let round = 0; round < rounds; round++) {
    const before = held()
    times.figures.push(timed(() => countForms(forms, cases, period))[0])
    const [tallied, tallies] = timed(() => forms.map(form => tally(form, cases, period)))
    const kept = held() - before
    const [listed, cells] = timed(() => tallies.map(cellsOf))
    const lists = held() - before
    times.tallies.push(tallied)
    times.cells.push(listed)
    memory = { facts, kept, lists, ids: cells.flat().reduce((sum, cell) => sum + cell.cases.length, 0) }
    const from = performance.now()
    const [first] = cells
    const found = await casesBehind(forms[0], 6, () => cases, period)
    times.behind.push(performance.now() - from)
    if (found.length !== first.find(cell => cell.column === 6).cases.length) throw new Error("other cases")
  }
  return {
    ...memory,
    ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
  }
}

/** How much more the heap held at most while a stream of so many cases was counted, in megabytes. */
const grownBy = async (count, period, shared) => {
  collect()
  const before = process.memoryUsage().heapUsed
  let most = 0
  const open = async function* () {
    for (let i = 0; i < count; i++) {
      const facts = factsOf(i, count)
      if (!shared) delete facts.matter
      yield facts
      if (i % Math.ceil(count / 20) === 0) {
        collect()
        most = Math.max(most, process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before)
      }
    }
  }
  await countStream(forms, open, period)
  return most / 1e6
}

/** What it takes from ten events a case to the figures of the six forms: median times in milliseconds. */
const fromEvents = (count, period, rounds) => {
  const cases = eventsOf(count)
  const times = { facts: [], forms: [] }
  for (let round = 0; round < rounds; round++) {
    const [reading, facts] = timed(() => factsOfEvents(cases))
    times.facts.push(reading)
    times.forms.push(timed(() => countForms(forms, facts, period))[0])
  }
  return [median(times.facts), median(times.forms)]
}

const seconds = ms => `${(ms / 1_000).toFixed(2)} s`

export const manyCases = async period => {
  const lines = []
  for (const [count, rounds] of [
    [100_000, 7],
    [1_000_000, 5]
  ]) {
    const [hand, ours] = against(count, period, rounds)
    lines.push(
      `| ${count.toLocaleString("en")} | ${seconds(hand)} | ${seconds(ours)} | ${(ours / hand).toFixed(2)} |`
    )
  }
  const events = []
  for (const count of [100_000, 1_000_000]) {
    const [reading, counting] = fromEvents(count, period, 3)
    events.push(
      `| ${count.toLocaleString("en")} | ${(10 * count).toLocaleString("en")} | ${seconds(reading)} | ${seconds(counting)} | ${seconds(reading + counting)} |`
    )
  }
  const behind = []
  for (const [count, rounds] of [
    [100_000, 5],
    [1_000_000, 3]
  ]) {
    const found = await lineage(count, period, rounds)
    behind.push(
      `| ${count.toLocaleString("en")} | ${seconds(found.figures)} | ${seconds(found.tallies)} | ${seconds(found.cells)} | ${((found.tallies + found.cells) / found.figures).toFixed(1)} | ${found.ids.toLocaleString("en")} | ${found.facts.toFixed(0)} MB | ${found.kept.toFixed(0)} MB | ${found.lists.toFixed(0)} MB | ${seconds(found.behind)} |`
    )
  }
  const grown = []
  for (const count of [30_000, 300_000])
    grown.push(
      `| ${count.toLocaleString("en")} | ${(await grownBy(count, period, false)).toFixed(1)} MB | ${(await grownBy(count, period, true)).toFixed(1)} MB |`
    )
  return [
    "## Many cases to all six petition forms of TT 01/2024",
    "",
    "`countForms` over the facts of cases in memory, in one process, against a loop that was written by hand for these forms (packages/reports/bench/by-hand.mjs); both fill the same 140 cells, which is checked first. A tenth of the cases share a matter with others. Median of the rounds, in turn. Reading the facts and the lists of cases behind the cells are not in it. A fixed part, one look at each shape of case that occurs (tens of thousands here, where everything is mixed by chance), weighs on small numbers.",
    "",
    "| cases | by hand | countForms | times |",
    "|---|---|---|---|",
    ...lines,
    "",
    "From the events of complaints and denunciations in memory, ten a case (packages/reports/bench/million-events.mjs), to their facts and to the figures of the six forms, in one process.",
    "",
    "| cases | events | to facts | to the six forms | together |",
    "|---|---|---|---|---|",
    ...events,
    "",
    "With the cases behind every cell: `tally` keeps what the six forms count, to be merged, and `cellsOf` lists the ids behind each of the 140 cells. Cases of one shape share their lists of columns, so what is kept is a few words a case. `casesBehind` finds those of one cell (column 6 of 01/XLD) again in the stream and keeps nothing else. Memory is how much more the heap holds, after collecting, beside the facts themselves.",
    "",
    "| cases | figures alone | `tally` | `cellsOf` | both, of the figures alone | ids listed | facts | tallies | tallies and lists | `casesBehind` one cell |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...behind,
    "",
    "`countStream` over facts that are made one by one and not kept: how much more the heap held at most, after collecting. Where petitions share matters, each shared matter is remembered (one for every thirty cases here).",
    "",
    "| cases | no matter is shared | a tenth share one |",
    "|---|---|---|",
    ...grown,
    ""
  ]
}
