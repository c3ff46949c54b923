import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import * as fc from "fast-check"
import type { Law } from "../law.js"
import { run } from "../probe.js"
import { key } from "../sample.js"
import { crashCases, shapeOf } from "../store-process.js"
import type { StoreTrial } from "../store-trial.js"

interface Death {
  /** The commands that were acknowledged. */
  readonly acknowledged: readonly number[]
  readonly complaint: string
}

/** Starts the writer, lets it acknowledge so many commands, and kills it a few milliseconds later. */
const killed = (
  command: string,
  args: readonly string[],
  acknowledgements: number,
  wait: number
): Promise<Death> =>
  new Promise((done, failed) => {
    const child = spawn(command, [...args], { stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    let complaint = ""
    let doomed = false
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text
    })
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text
      if (!doomed && output.split("\n").length > acknowledgements) {
        doomed = true
        setTimeout(() => child.kill("SIGKILL"), wait)
      }
    })
    child.on("error", failed)
    child.on("close", () => done({ acknowledged: output.split("\n").slice(0, -1).map(Number), complaint }))
  })

const numberOf = (command: string): number => Number(command.slice("crash-".length))

const intact = async (
  trial: StoreTrial,
  namespace: string,
  acknowledged: readonly number[]
): Promise<void> => {
  const store = await trial.open(namespace)
  const rows = await trial.peek(namespace)
  const commands = rows.commands.map(({ commandId }) => numberOf(commandId))
  const lost = acknowledged.filter(number => !commands.includes(number))
  assert.deepEqual(lost, [], "commands that were acknowledged are lost")
  const newest = Math.max(...commands)
  assert.equal(
    new Set(commands).size,
    newest,
    "a command that was never finished has left its receipt, or one is gone"
  )
  for (const number of commands) {
    const shape = shapeOf(number)
    const events = rows.events.filter(({ commandId }) => commandId === `crash-${number}`)
    assert.equal(events.length, shape.events, `command ${number} left part of its events`)
    const messages = rows.messages.filter(({ key }) => key.startsWith(`crash-${number}-`))
    assert.equal(messages.length, shape.messages, `command ${number} left part of its messages`)
  }
  for (const id of crashCases) {
    const mine = commands.filter(number => crashCases[number % crashCases.length] === id)
    const stored = await run(store.load(key(id)))
    const sum = mine.reduce((events, number) => events + shapeOf(number).events, 0)
    assert.equal(stored.length, sum, "events are lost, or are there twice")
    const open = await run(store.deadlines(key(id)))
    const last = mine.length > 0 ? [`deadline-${Math.max(...mine)}`] : []
    assert.deepEqual(
      open.map(({ key }) => key),
      last,
      "the deadlines are not those of the newest command"
    )
  }
}

export const survivesKill: Law<StoreTrial> = {
  id: "S11",
  sentence:
    "a process killed in the middle of its work loses nothing that was acknowledged and leaves nothing half done",
  harm: "a power cut swallows a petition for which the citizen holds a receipt",
  declined: ({ claims }) => (claims.process ? null : "process"),
  check: async trial => {
    const { process } = trial.claims
    assert.ok(process)
    const namespace = trial.namespace()
    await trial.open(namespace)
    const waits = fc.sample(fc.integer({ min: 0, max: 12 }), {
      seed: trial.seed,
      numRuns: Math.ceil(3 * trial.effort)
    })
    let next = 1
    for (const wait of waits) {
      const { command, args } = process(namespace)
      const { acknowledged, complaint } = await killed(
        command,
        [...args, "write-until-killed", String(next)],
        8,
        wait
      )
      assert.ok(acknowledged.length >= 8, `the writer ended by itself: ${complaint}`)
      await intact(trial, namespace, acknowledged)
      const commands = (await trial.peek(namespace)).commands.map(({ commandId }) => numberOf(commandId))
      next = Math.max(...commands) + 1
    }
  }
}
