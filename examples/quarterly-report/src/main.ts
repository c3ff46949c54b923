import { mkdir, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { day } from "@danchu/law"
import {
  buildReport,
  type CaseFacts,
  fromComplaint,
  narrative,
  reportPeriod,
  sheetOf,
  toCsv,
  toHtml,
  toJson
} from "@danchu/reports"
import { toXlsx } from "@danchu/reports/xlsx"
import { firstComplaint, openDanchu } from "@danchu/sdk"
import { fieldOf, recordUntil } from "./made-up-register.ts"

const { values } = parseArgs({
  options: {
    quarter: { type: "string", default: "2026-Q3" },
    out: { type: "string", default: fileURLToPath(new URL("../.data", import.meta.url)) }
  }
})
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
const office = "UBND xã Một (số liệu dựng)"
const out = resolve(values.out)
await mkdir(out, { recursive: true })

await using danchu = await openDanchu({
  store: `sqlite:${join(out, "register.db")}`,
  tenant: "xa-mot",
  roles: { clerk: ["intake-officer", "verifier", "resolver", "complainant"] }
})
for (const line of await recordUntil(danchu, day("2026-11-23"))) say(`không ghi: ${line}`)

const facts: CaseFacts[] = []
for await (const { caseId } of danchu.cases()) {
  const { events } = await danchu.read(firstComplaint, caseId)
  const refused = events.find(({ type }) => type === "ComplaintRefused")
  facts.push(
    fromComplaint(caseId, events, {
      field: fieldOf.get(caseId) ?? "other",
      ...(refused && { sorted: { on: refused.on, eligible: false } })
    })
  )
}

const period = reportPeriod(values.quarter)
if ("_tag" in period) throw new Error(`no quarter is called ${values.quarter}`)
say(`${facts.length} vụ việc; ${period.label.vi}: từ ${period.from} đến ${period.to}`)
for (const name of ["01/XLD", "02/XLD", "01/KQGQ"]) {
  const report = buildReport(name, facts, period)
  if (report._tag !== "BuiltReport") throw new Error(`${name}: ${report._tag}`)
  const sheet = sheetOf(report, office)
  const file = (ending: string) => join(out, `${name.replace("/", "-")}.${ending}`)
  await writeFile(file("xlsx"), await toXlsx(sheet))
  await writeFile(file("html"), toHtml(sheet))
  await writeFile(file("csv"), toCsv(sheet))
  await writeFile(file("json"), JSON.stringify(toJson(report), null, 2))
  say(`\n${name}: ${report.check.ok ? "các tổng khớp nhau" : "có tổng không khớp"}`)
  for (const row of sheet.rows) say(narrative(sheet, row).text)
}
say(`\nĐã ghi vào ${out}`)
