// How fast a case moves, beside XState's pure `transition` on the same phases, events and course, in the same run.
import { writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { fileURLToPath } from "node:url"
import { complaintFirst, decide, replay } from "@danchu/procedures"
import { assign, createMachine, transition } from "xstate"
import { nanoseconds, ns, times } from "../../calendar/bench/timing.mjs"
import { bench, course, hundred } from "./course.mjs"

const { moves, decisions } = course

/** Every phase and every event of the complaint; where the course goes on from a phase, there it leads. */
const machineOf = more => {
  const states = Object.fromEntries(Object.keys(complaintFirst.phases).map(phase => [phase, { on: {} }]))
  for (const { state, event, after } of moves) {
    states[state.phase].on[event.type] = {
      ...(after.phase !== state.phase && { target: after.phase }),
      ...more
    }
  }
  return createMachine({ id: complaintFirst.id, initial: "new", states })
}
const bare = machineOf({})
/** What each event of the course changes, worked out beforehand: the machine only puts it into its context. */
const patches = new Map(
  moves.map(({ state, event, after }) => [
    event,
    Object.fromEntries(Object.entries(after).filter(([name, value]) => state[name] !== value))
  ])
)
const full = createMachine({
  ...machineOf({ actions: assign(({ event }) => patches.get(event)) }).config,
  context: { ...complaintFirst.initial }
})

const snapshots = machine => {
  let [snapshot] = [machine.resolveState({ value: "new", context: { ...complaintFirst.initial } })]
  return moves.map(({ event, after }) => {
    const before = snapshot
    ;[snapshot] = transition(machine, snapshot, event)
    if (snapshot.value !== after.phase)
      throw new Error(`XState is in ${snapshot.value}, not in ${after.phase}`)
    return { before, event }
  })
}
const ofBare = snapshots(bare)
const ofFull = snapshots(full)

const pieces = moves.length
const timed = nanoseconds(
  {
    evolve: {
      pieces,
      repeat: 200,
      task: () => {
        let sum = 0
        for (const { state, event } of moves) sum += complaintFirst.evolve(state, event).phase.length
        return sum
      }
    },
    bare: {
      pieces,
      repeat: 10,
      task: () => {
        let sum = 0
        for (const { before, event } of ofBare) sum += transition(bare, before, event)[0].value.length
        return sum
      }
    },
    full: {
      pieces,
      repeat: 10,
      task: () => {
        let sum = 0
        for (const { before, event } of ofFull) sum += transition(full, before, event)[0].value.length
        return sum
      }
    },
    decide: {
      pieces,
      repeat: 20,
      task: () => {
        let sum = 0
        for (const { state, command } of decisions)
          sum += decide(complaintFirst, state, command, bench)._tag.length
        return sum
      }
    },
    deadlines: {
      pieces,
      repeat: 20,
      task: () => {
        let sum = 0
        for (const { after } of moves) sum += complaintFirst.deadlines(after, bench).length
        return sum
      }
    },
    replay: { pieces: 1, repeat: 50, task: () => replay(complaintFirst, hundred).phase.length }
  },
  120
)

const table = [
  "| | time | XState takes |",
  "|---|---|---|",
  `| an event into the next state (\`evolve\`) | ${ns(timed.evolve)} | |`,
  `| XState \`transition\`, phases alone | ${ns(timed.bare)} | ${times(timed.bare, timed.evolve)} |`,
  `| XState \`transition\`, with the case as its context | ${ns(timed.full)} | ${times(timed.full, timed.evolve)} |`,
  `| a command decided by law: rules asked, days counted, refused or done (\`decide\`) | ${ns(timed.decide)} | |`,
  `| the open deadlines of a state | ${ns(timed.deadlines)} | |`,
  `| a case of 100 events replayed | ${ns(timed.replay)} | |`
].join("\n")

if (process.argv.includes("--write")) {
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}-${process.arch}`
  writeFileSync(
    fileURLToPath(new URL("../../../docs/benchmarks/procedures.md", import.meta.url)),
    `# Procedures: how fast a case moves

Command: \`pnpm bench transition\` · ${new Date().toISOString().slice(0, 10)}

Machine: ${machine}

One first complaint, ${pieces} events from its receipt to its effect. XState 5 runs the same phases, events and course in the
same process, round by round; its guards and the law are left out, so that it has less to do.

${table}

Targets: XState's \`transition\` takes at least 20 times as long as \`evolve\`; 100 events are replayed in 100 µs or less.
`
  )
}
console.log(table)
const slow = times(timed.bare, timed.evolve)
if (timed.bare < 20 * timed.evolve || timed.replay > 100_000) {
  process.stderr.write(
    `danchu: a target is missed: XState takes ${slow}, 100 events take ${ns(timed.replay)}\n`
  )
}
