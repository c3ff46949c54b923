import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { loaded } from "../probe.js"
import { key } from "../sample.js"
import { finishLine } from "../store-process.js"
import type { StoreTrial } from "../store-trial.js"

const start = promisify(execFile)

/** Three processes write to one case: every version has one winner, and every winner's event is there. */
export const raceOfProcesses = async (
  trial: StoreTrial,
  program: NonNullable<StoreTrial["claims"]["process"]>
): Promise<void> => {
  const namespace = trial.namespace()
  const store = await trial.open(namespace)
  const { command, args } = program(namespace)
  const outputs = await Promise.all(
    ["a", "b", "c"].map(async racer => (await start(command, [...args, "race", racer])).stdout)
  )
  const won = outputs.flatMap(output => output.split("\n").filter(Boolean).map(Number)).sort((a, b) => a - b)
  const line = Array.from({ length: finishLine }, (_, index) => index + 1)
  assert.deepEqual(won, line, "a version was won by two processes, or by none")
  assert.equal((await loaded(store, key("1"))).length, finishLine, "the events are not those of the winners")
}
