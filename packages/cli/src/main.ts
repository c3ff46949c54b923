#!/usr/bin/env node
import { coloured, takesColours } from "./coloured.js"
import { run } from "./program.js"
import { barOn } from "./progress.js"

const words = process.argv.slice(2)
const { exitCode, json, raw } = await run(
  words,
  text => process.stdout.write(text),
  async () => (await import("@danchu/engine")).civilDayOf(Date.now()),
  { env: process.env, bar: barOn(process.stderr, () => performance.now()) }
)
if (raw !== undefined) process.stdout.write(raw)
if (json !== undefined) {
  const forEyes = process.stdout.isTTY && !words.includes("--json")
  const text = JSON.stringify(json, null, forEyes ? 2 : undefined)
  process.stdout.write(`${forEyes && takesColours(process.stdout, process.env) ? coloured(text) : text}\n`)
}
process.exitCode = exitCode
