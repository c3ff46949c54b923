#!/usr/bin/env node
import { civilDayOf } from "@danchu/engine"
import { run } from "./program.js"

const { exitCode, json, raw } = await run(
  process.argv.slice(2),
  text => process.stdout.write(text),
  () => civilDayOf(Date.now())
)
if (raw !== undefined) process.stdout.write(raw)
if (json !== undefined)
  process.stdout.write(`${JSON.stringify(json, null, process.stdout.isTTY ? 2 : undefined)}\n`)
process.exitCode = exitCode
