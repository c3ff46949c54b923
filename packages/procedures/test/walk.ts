import { appendFileSync } from "node:fs"
import { addDays, type CivilDate, day } from "@danchu/law"
import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type Happening,
  happenedAmong,
  type Mandatory,
  movesOf,
  type Procedure,
  replay,
  unmet
} from "@danchu/procedures"
import { expect } from "vitest"
import * as z from "zod"
import { bench } from "./course.js"

type WithoutDay<G> = G extends unknown ? Omit<G, "on"> : never

/** A command without its day, or one that is made from the state it meets and its day. */
export type Offer<S, G> = WithoutDay<G> | ((state: S, on: CivilDate) => WithoutDay<G>)

export interface Walkable<S extends CaseState, C extends Command, E extends CaseEvent, G> {
  readonly procedure: Procedure<S, C, E>
  readonly commands: z.ZodType<C, G>
  readonly events: z.ZodType<E>
  readonly from: string
  /** Everything that anybody may say; each is tried in every state. */
  readonly offers: readonly Offer<S, G>[]
  /** How many different states are looked at, at most. */
  readonly most?: number
  /** Walked to its bound only, also where all others go to their last state. */
  readonly bounded?: boolean
  /** Counts without end in a state: one more than two of them is looked at no more. */
  readonly counts?: readonly (keyof S & string)[]
}

export interface Walked {
  readonly phases: ReadonlySet<string>
  readonly commands: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  /** Moves from phase to phase, each with its command: "received → accepted by AcceptComplaint". */
  readonly moves: ReadonlySet<string>
  /** Every clock that was open in some state, by the phase of that state: "received: accept". */
  readonly opened: ReadonlySet<string>
  /** Of each of these, where a step left it: `null` where the step closed it, else the clock as the next phase has it. */
  readonly left: ReadonlyMap<string, ReadonlySet<string | null>>
  readonly states: number
  /** Nothing was left to look at: every way there is was walked. */
  readonly exhausted: boolean
}

interface Node<S, E> {
  readonly state: S
  readonly events: readonly E[]
}

const generalised = (value: unknown): unknown => {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? "day" : value
  if (Array.isArray(value)) return [...new Set(value.map(one => JSON.stringify(generalised(one))))].sort()
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, generalised(inner)]))
  }
  return value
}

/** Two states that differ in their days, or in how often the same is listed, count as one. */
const shapeOf = (state: CaseState, counts: readonly string[]): string =>
  JSON.stringify(
    generalised(
      Object.fromEntries(
        Object.entries(state).map(([name, value]) => [
          name,
          counts.includes(name) ? Math.min(value as number, 2) : value
        ])
      )
    )
  )

/** As many are looked at even when every phase, step and move was seen. */
const many = 1000

/** The file that is told of each walk; where it is named, every way there is is walked, however long it takes. */
export const told = process.env["DANCHU_WALK"]

const waits = [0, 8, 40, 100] as const

const inspect = <S extends CaseState, C extends Command, E extends CaseEvent, G>(
  { procedure, events: schema }: Walkable<S, C, E, G>,
  { state, events }: Node<S, E>
): void => {
  const path = events.map(one => one.type).join(" → ")
  const info = procedure.phases[state.phase as S["phase"]]
  expect(info, `${state.phase} is a phase`).toBeDefined()
  expect(replay(procedure, events), path).toEqual(state)
  const kept = events.map(one => z.parse(schema, JSON.parse(JSON.stringify(one))))
  expect(kept, `${path}: read back from its file`).toEqual(events)
  expect(replay(procedure, kept), `${path}: replayed from its file`).toEqual(state)
  const newer = { type: "OfANewerRelease", on: state.lastOn, governedBy: [] } as never
  expect(procedure.evolve(state, newer), `${path}: meets an unknown event`).toEqual(state)
  const deadlines = procedure.deadlines(state, bench)
  expect(new Set(deadlines.map(one => one.key)).size, `${path}: keys are unique`).toBe(deadlines.length)
  for (const one of deadlines) expect(one.basis.length, `${path}: ${one.key} is cited`).toBeGreaterThan(0)
  if (info.kind === "clock")
    expect(deadlines.length, `${path}: ${state.phase} has a clock`).toBeGreaterThan(0)
  if (info.kind === "no-clock") expect(info.basis.length, `${state.phase} cites why`).toBeGreaterThan(0)
  const missing = unmet(procedure, state.phase, events).map(one => one.label.en)
  expect(missing, `${path}: stands in "${state.phase}" without what the law demands before it`).toEqual([])
}

const clausesOf = <S extends CaseState, C extends Command, E extends CaseEvent>({
  mandatory = {}
}: Procedure<S, C, E>): readonly Mandatory<E>[] =>
  Object.values<readonly Mandatory<E>[] | undefined>(mandatory).flatMap(one => one ?? [])

/** What the mandatory clauses of a procedure ask about, so that two ways to one state that differ in it count as two. */
const askedOf = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>
): readonly Happening<E>[] => {
  const all = clausesOf(procedure).flatMap(({ oneOf, after = [], unless = [] }) => [
    ...oneOf,
    ...after,
    ...unless
  ])
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
}

type Moving = Parameters<typeof movesOf>[0]

const movesBy = (procedure: { readonly steps: Readonly<Record<string, Moving>> }): readonly string[] =>
  Object.entries(procedure.steps).flatMap(([command, step]) =>
    movesOf(step).map(([from, to]) => `${from} → ${to} by ${command}`)
  )

/** A clock of one phase; a key that names one of several things, as "promise:CASE", is taken as their kind. */
const clocksOf = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  state: S
): ReadonlyMap<string, string> =>
  new Map(
    procedure
      .deadlines(state, bench)
      .map(({ key, from }) => [`${key} from ${from}`, `${state.phase}: ${key.replace(/:.*/, "")}`])
  )

/** Walks every path through a procedure, up to states that differ in their days alone, and holds each to the rules of the house. */
export const walk = <S extends CaseState, C extends Command, E extends CaseEvent, G>(
  walkable: Walkable<S, C, E, G>
): Walked => {
  const { procedure, commands, offers, from, most = 3000, counts = [], bounded = false } = walkable
  const whereTo = bounded ? undefined : told
  const began = performance.now()
  let answers = 0
  const asked = askedOf(procedure)
  const keyOf = ({ state, events }: Node<S, E>): string =>
    `${asked.map(one => (happenedAmong(events, [one]) ? 1 : 0)).join("")} ${shapeOf(state, counts)}`
  const seen = new Set<string>([keyOf({ state: procedure.initial, events: [] })])
  const phases = new Set<string>([procedure.initial.phase])
  const taken = new Set<string>()
  const refusals = new Set<string>()
  const moves = new Set<string>()
  const opened = new Set<string>()
  const left = new Map<string, Set<string | null>>()
  const leave = (clock: string, to: string | null): void => {
    left.set(clock, (left.get(clock) ?? new Set()).add(to))
  }
  /** Commands that a phase never takes, whatever else the state says. */
  const never = new Set<string>()
  const first: Node<S, E> = { state: procedure.initial, events: [] }
  const waiting = new Map<string, Node<S, E>[]>([[procedure.initial.phase, [first]]])
  const looked = new Map<string, number>()
  const times = (phase: string): number => looked.get(phase) ?? 0
  /** The phase that was looked at least goes first, so that a rich one does not hide a rare one. */
  const next = (): Node<S, E> | undefined => {
    const phases = [...waiting].filter(([, nodes]) => nodes.length > 0).map(([phase]) => phase)
    const [rarest] = phases.sort((one, other) => times(one) - times(other))
    return rarest === undefined ? undefined : waiting.get(rarest)?.shift()
  }
  const declared = movesBy(procedure)
  const whole = (): boolean =>
    phases.size === Object.keys(procedure.phases).length &&
    taken.size === Object.keys(procedure.steps).length &&
    declared.every(one => moves.has(one))
  /** Enough when all is seen and the states are many; else until there are no more, or too many. */
  const enough = (): boolean => !whereTo && (seen.size >= most || (seen.size >= many && whole()))
  let node = next()
  for (; node && !enough(); node = next()) {
    looked.set(node.state.phase, times(node.state.phase) + 1)
    const open = clocksOf(procedure, node.state)
    for (const clock of open.values()) opened.add(clock)
    for (const offer of offers) {
      for (const wait of waits) {
        const on = node.state.lastOn === null ? day(from) : addDays(node.state.lastOn, wait)
        const said = typeof offer === "function" ? offer(node.state, on) : offer
        const { type } = said as unknown as Pick<Command, "type">
        if (never.has(`${node.state.phase} ${type}`)) break
        const command = z.parse(commands, { ...said, on })
        const step = procedure.steps[command.type as C["type"]]
        const answer = decide(procedure, node.state, command, bench)
        answers++
        if (answer._tag === "Refused") {
          expect(answer.basis.length, `${answer.code} is cited`).toBeGreaterThan(0)
          refusals.add(answer.code)
          if (answer.code === "out-of-order") never.add(`${node.state.phase} ${command.type}`)
          if (answer.code === "out-of-order" || node.state.lastOn === null) break
          continue
        }
        const state = replay(procedure, answer.events, node.state)
        expect(step.from, `${command.type} starts where it says`).toContain(node.state.phase)
        expect(step.to, `${command.type} leads where it says`).toContain(state.phase)
        taken.add(command.type)
        const still = clocksOf(procedure, state)
        for (const [which, clock] of open) leave(clock, still.get(which) ?? null)
        if (state.phase !== node.state.phase) {
          const move = `${node.state.phase} → ${state.phase} by ${command.type}`
          expect(declared, "the moves that the steps declare").toContain(move)
          moves.add(move)
        }
        phases.add(state.phase)
        const reached = { state, events: [...node.events, ...answer.events] }
        const key = keyOf(reached)
        if (!seen.has(key)) {
          seen.add(key)
          inspect(walkable, reached)
          const beside = waiting.get(state.phase)
          if (beside) beside.push(reached)
          else waiting.set(state.phase, [reached])
        }
        break
      }
    }
  }
  const exhausted = node === undefined
  if (whereTo) {
    const clauses = clausesOf(procedure).length
    appendFileSync(
      whereTo,
      `${JSON.stringify({ procedure: procedure.id, states: seen.size, exhausted, answers, clauses, ms: performance.now() - began })}\n`
    )
  }
  return { phases, commands: taken, refusals, moves, opened, left, states: seen.size, exhausted }
}

/** The clocks from which no step leads to their end: something is owed that nobody could do. */
export const neverClosed = ({ opened, left }: Walked): readonly string[] => {
  const closable = new Set<string | null>([null])
  for (let size = 0; size < closable.size; ) {
    size = closable.size
    for (const [clock, to] of left) if ([...to].some(one => closable.has(one))) closable.add(clock)
  }
  return [...opened].filter(one => !closable.has(one)).sort()
}

/** Every phase was reached, every step was taken, and every move that a diagram would show was made at least once. */
export const expectWhole = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  walked: Walked
): void => {
  expect([...walked.phases].sort()).toEqual(Object.keys(procedure.phases).sort())
  expect([...walked.commands].sort()).toEqual(Object.keys(procedure.steps).sort())
  expect(movesBy(procedure).filter(one => !walked.moves.has(one))).toEqual([])
  expect(neverClosed(walked), "clocks that no step can close").toEqual([])
}
