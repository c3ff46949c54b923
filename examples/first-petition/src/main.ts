import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { civilDayOf, relayAll } from "@danchu/engine"
import { type CivilDate, day, Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import { farAhead, lineOf, openDeadlines } from "./day-list.ts"
import { printDerivation } from "./derivation.ts"
import { printNotice } from "./notice.ts"
import { office, type Ran, runEntry } from "./office.ts"
import { say, title, withBar } from "./print.ts"
import { printPublishedReport } from "./published-report.ts"
import { type Entry, type RefusedLine, readRegister } from "./register.ts"

const { values } = parseArgs({
  options: {
    data: { type: "string", default: fileURLToPath(new URL("../.data", import.meta.url)) },
    today: { type: "string" },
    case: { type: "string", default: "KN-025/2026" }
  }
})

const file = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8")

/** A dead process may still hold messages for this long. */
const lease = { leaseFor: 1_000, timeout: 500 }

/** SQLite answers at once and never lets go: without a pause the bar would not be drawn. */
const pause = Effect.promise(() => new Promise<void>(done => setImmediate(done)))

const printImport = (entries: readonly Entry[], refused: readonly RefusedLine[]) => {
  title("2. Sổ tiếp nhận đơn: data/register.csv")
  say(`Nhận ${entries.length} đơn; không nhận ${refused.length} dòng:`)
  for (const { line, id, why } of refused)
    say(`  dòng ${String(line).padStart(2)}  ${id || "(không số)"}: ${why}`)
}

const printRuns = (ran: readonly Ran[]) => {
  const kept = ran.reduce((sum, one) => sum + one.kept, 0)
  const repeated = ran.reduce((sum, one) => sum + one.repeated, 0)
  say(
    `Đã ghi ${kept} bước mới của ${ran.length} vụ việc; ${repeated} bước đã có từ lần chạy trước, không ghi lại.`
  )
  const refused = ran.filter(one => one.refusal !== null)
  say(`Pháp luật không cho phép ${refused.length} việc đã ghi trong sổ:`)
  for (const { entry, refusal } of refused) {
    const [clause] = refusal?.basis ?? []
    say(`  ${entry.petition.id}: ${refusal?.message.vi} [${clause?.at} ${clause?.instrument}]`)
  }
}

const program = (today: CivilDate) =>
  Effect.gen(function* () {
    const { entries, refused } = readRegister(file("register.csv"))
    printImport(entries, refused)
    const ran: Ran[] = []
    const bar = withBar("Giải quyết khiếu nại lần đầu", entries.length)
    for (const entry of entries) {
      ran.push(yield* runEntry(entry, today))
      bar.step(entry.petition.id)
      yield* pause
    }
    bar.done(`${entries.length} vụ việc`)
    printRuns(ran)

    const first = yield* relayAll(lease)
    if (ran.some(one => one.repeated > 0)) yield* Effect.sleep(lease.leaseFor)
    const second = yield* relayAll(lease)
    say(`Đã báo tin ${first.delivered + second.delivered} lần (${join(values.data, "notices.jsonl")}).`)

    title("3. Ai phải làm gì, trước ngày nào")
    for (const one of yield* openDeadlines(farAhead(today))) say(lineOf(one, today))
    say("")
    yield* printDerivation(values.case)
    printPublishedReport(file("lam-dong-2023.json"))
  })

try {
  const today = values.today === undefined ? civilDayOf(Date.now()) : day(values.today)
  mkdirSync(values.data, { recursive: true })
  title(`Ngày xét: ${today}`)
  printNotice(file("notice.txt"), today)
  await Effect.runPromise(
    Effect.provide(
      program(today),
      office(join(values.data, "register.db"), join(values.data, "notices.jsonl"))
    )
  )
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${error.message} [${error.at}]\n${error.remedy}\n`)
  process.exitCode = 1
}
