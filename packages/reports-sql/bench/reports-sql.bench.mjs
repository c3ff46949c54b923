// Reports counted inside databases: the built code against a query written by hand; a title and tables for docs/benchmarks.
import { DatabaseSync } from "node:sqlite"
import { countForms, dossierTally, feedbackTally, figuresOf, formOf, reportPeriod } from "@danchu/reports"
import { DossierRows, FeedbackRows, inPostgres, inSqlite, PetitionFacts } from "@danchu/reports-sql"
import { Client } from "pg"
import { casesOf } from "../../reports/bench/million.mjs"
import { startDatabaseServer } from "../../store-postgres/test/database-server.ts"
import { byHand, dossiersByHand, feedbackByHand, settledByHand } from "./by-hand.mjs"
import { dossiersOf, feedbackOf } from "./many-dossiers.mjs"

const COUNT = Number(process.env.DANCHU_CASES ?? 200_000)
const ROUNDS = 7
const tenant = "xã A"
const period = reportPeriod("2026")
const form = code => formOf(`TT01/2024:${code}`).form
const summary = form("01/XLD")
const all = ["01/XLD", "02/XLD", "03/XLD", "04/XLD"].map(form)
const cases = casesOf(COUNT)
const settled = form("01/KQGQ")
const enforced = form("02/KQGQ")
const counted = countForms([summary, settled], cases, period)
const expected = counted.get(summary.id).figures

const check = (figures, whose, wanted = expected) => {
  for (const [column, value] of Object.entries(wanted))
    if (Number(figures[column] ?? 0) !== Number(value))
      throw new Error(`${whose} column ${column}: ${figures[column]}, in memory ${value}`)
}
const timed = async work => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const rounds = async (...works) => {
  const times = works.map(() => [])
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, work] of works.entries()) {
      const time = await timed(work)
      if (round >= 0) times[i].push(time)
    }
  return times.map(median)
}
const shown = ms => `${Math.round(ms).toLocaleString("en")} ms`

const server = await startDatabaseServer()
const client = new Client({ connectionString: server.url })
await client.connect()
const rows = new PetitionFacts(inPostgres(client))
await rows.prepare()
const written = await timed(() => rows.put(tenant, cases))
await client.query("VACUUM ANALYZE petition_facts")
const ask = async () => {
  const { rows: found } = await client.query(byHand("petition_facts"), [tenant, period.from, period.to])
  return Object.fromEntries(Object.entries(found[0]).map(([name, value]) => [name.slice(1), value]))
}
const askSettled = async () => {
  const { rows: found } = await client.query(settledByHand("petition_facts"), [
    tenant,
    period.from,
    period.to
  ])
  return Object.fromEntries(found.map(({ c, n }) => [c, n]))
}
check(await ask(), "by hand")
check(await askSettled(), "by hand", counted.get(settled.id).figures)
check(
  (await rows.count(tenant, [settled], period)).get(settled.id).figures,
  "PostgreSQL",
  counted.get(settled.id).figures
)
check((await rows.count(tenant, [summary], period)).get(summary.id).figures, "PostgreSQL")
const [hand, one, four, six, behind, many, settledHand, settledOne, settledBehind] = await rounds(
  ask,
  () => rows.count(tenant, [summary], period),
  () => rows.count(tenant, all, period),
  () => rows.count(tenant, [...all, settled, enforced], period),
  () => rows.casesOf(tenant, summary, 22, period),
  () => rows.casesOf(tenant, summary, 6, period),
  askSettled,
  () => rows.count(tenant, [settled], period),
  () => rows.casesOf(tenant, settled, 5, period)
)
const forms = {
  dossier: formOf("07a/BTP/KSTT").form,
  feedback: formOf("06a/BTP/KSTT").form
}
/** Median times of the query by hand, of `count` in PostgreSQL and of `count` in SQLite, for so many rows. */
const marked = async (form, given, expected, make, table, byHand) => {
  const rows = make(inPostgres(client))
  await rows.prepare()
  await client.query(`TRUNCATE ${table}`)
  await rows.put(tenant, given)
  await client.query(`VACUUM ANALYZE ${table}`)
  const lite = make(inSqlite(new DatabaseSync(":memory:")))
  await lite.prepare()
  await lite.put(tenant, given)
  const asked = async () => {
    const { rows: found } = await client.query(byHand(table), [tenant, period.from, period.to])
    return Object.fromEntries(Object.entries(found[0]).map(([name, value]) => [name.slice(1), value]))
  }
  const counted = of => async () => (await of.count(tenant, [form], period)).get(form.id).figures
  check(await asked(), "by hand", expected)
  check(await counted(rows)(), "PostgreSQL", expected)
  check(await counted(lite)(), "SQLite", expected)
  return rounds(asked, counted(rows), counted(lite))
}
const lines = []
for (const count of [100_000, 1_000_000]) {
  const dossiers = dossiersOf(count)
  const feedback = feedbackOf(count)
  for (const [form, given, tally, make, table, byHand] of [
    [forms.dossier, dossiers, dossierTally, at => new DossierRows(at), "dossier_facts", dossiersByHand],
    [forms.feedback, feedback, feedbackTally, at => new FeedbackRows(at), "feedback_facts", feedbackByHand]
  ]) {
    const expected = figuresOf(tally(form, given, period))
    const [hand, ours, lite] = await marked(form, given, expected, make, table, byHand)
    lines.push(
      `| ${form.code} | ${count.toLocaleString("en")} | ${shown(hand)} | ${shown(ours)} | ${(ours / hand).toFixed(2)} | ${shown(lite)} |`
    )
  }
}
await client.end()
await server.stop()

const lite = new PetitionFacts(inSqlite(new DatabaseSync(":memory:")))
await lite.prepare()
const writtenLite = await timed(() => lite.put(tenant, cases))
check((await lite.count(tenant, [summary], period)).get(summary.id).figures, "SQLite")
const [oneLite, fourLite, sixLite, settledLite] = await rounds(
  () => lite.count(tenant, [summary], period),
  () => lite.count(tenant, all, period),
  () => lite.count(tenant, [...all, settled, enforced], period),
  () => lite.count(tenant, [settled], period)
)

process.stdout.write(
  [
    "Reports inside databases: how fast",
    "",
    `${COUNT.toLocaleString("en")} cases, one row each, a tenth of them on shared matters; PostgreSQL 18 beside the test on the same machine, SQLite in memory. Every figure is checked against the same cases counted in memory. Median of ${ROUNDS} rounds, in turn.`,
    "",
    "| what | PostgreSQL | of the query by hand | SQLite |",
    "|---|---|---|---|",
    `| form 01/XLD by one query written by hand for it (packages/reports-sql/bench/by-hand.mjs) | ${shown(hand)} | 1.00 | |`,
    `| form 01/XLD by \`count\` | ${shown(one)} | ${(one / hand).toFixed(2)} | ${shown(oneLite)} |`,
    `| forms 01 to 04/XLD by \`count\`, together, against the query for 01/XLD alone | ${shown(four)} | ${(four / hand).toFixed(2)} | ${shown(fourLite)} |`,
    `| all six petition forms by \`count\`, together, against the query for 01/XLD alone | ${shown(six)} | ${(six / hand).toFixed(2)} | ${shown(sixLite)} |`,
    `| the cases behind column 22 of 01/XLD by \`casesOf\` | ${shown(behind)} | ${(behind / hand).toFixed(2)} | |`,
    `| the cases behind column 6 of 01/XLD, by \`casesOf\`: half of all ids come back, where the query gives 22 numbers | ${shown(many)} | ${(many / hand).toFixed(2)} | |`,
    `| form 01/KQGQ by one query written by hand for it | ${shown(settledHand)} | 1.00 | |`,
    `| form 01/KQGQ by \`count\` | ${shown(settledOne)} | ${(settledOne / settledHand).toFixed(2)} | ${shown(settledLite)} |`,
    `| the cases behind column 5 of 01/KQGQ by \`casesOf\` | ${shown(settledBehind)} | ${(settledBehind / settledHand).toFixed(2)} | |`,
    `| writing all rows, 2,000 a statement | ${shown(written)} | | ${shown(writtenLite)} |`,
    "",
    "Forms on dossiers and on feedback, one row each, against one query written by hand for the form (the same file). Both are one pass with as many counts as the form asks for; PostgreSQL shares either out among its workers.",
    "",
    "| form | rows | by hand, PostgreSQL | `count`, PostgreSQL | times | `count`, SQLite |",
    "|---|---|---|---|---|---|",
    ...lines,
    ""
  ].join("\n")
)
process.exit(0)
