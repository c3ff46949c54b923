#!/usr/bin/env node
import { run } from "./program.js"

const { exitCode, json, raw } = await run(
  process.argv.slice(2),
  text => process.stdout.write(text),
  async () => (await import("@danchu/engine")).civilDayOf(Date.now())
)
if (raw !== undefined) process.stdout.write(raw)
if (json !== undefined)
  process.stdout.write(`${JSON.stringify(json, null, process.stdout.isTTY ? 2 : undefined)}\n`)
process.exitCode = exitCode
