import type { CivilDate } from "@danchu/law"
import {
  type Bench,
  type CaseEvent,
  type CaseState,
  type Command,
  nextMoves,
  type OpenDeadline,
  type Procedure
} from "@danchu/procedures"
import * as Effect from "effect/Effect"
import { CaseBench } from "./bench.js"
import { computed } from "./deciding.js"
import {
  type DecisionFailed,
  type OtherProcedure,
  type StoreFailure,
  type UnknownCase,
  VersionConflict
} from "./faults.js"
import { type CaseView, loadCase, viewOf } from "./handle.js"
import type { CaseKey } from "./ids.js"
import type { Instant } from "./instant.js"
import { CaseStore } from "./ports/case-store.js"

/** A case as it stood, with what was open then. */
export interface CaseAsOf<S extends CaseState, E extends CaseEvent> extends CaseView<S, E> {
  readonly deadlines: readonly OpenDeadline[]
  readonly moves: readonly { readonly command: string; readonly who: string }[]
  /** The calendar that stood with the newest event of then, and the one that counted here; `null` before the first. */
  readonly calendar: { readonly recorded: string | null; readonly used: string }
}

/** Up to which act, and up to which knowledge of it. */
export interface AsOf {
  /** Acts of a later day have not happened. */
  readonly on: CivilDate
  /** What was recorded later was not known; everything counts as known when it is left out. */
  readonly knownAt?: Instant
  /** Calendars of then, to count with where one of them stands with what was known: it knew less than today's. */
  readonly calendars?: readonly Bench["calendar"][]
}

/**
 * Replays a case as of a past day: the acts up to then under the rules that governed each, and what was open then.
 * A case that had not begun has version 0.
 */
export const caseAsOf = Effect.fn("danchu.case-as-of")(function* <
  S extends CaseState,
  C extends Command,
  E extends CaseEvent
>(
  procedure: Procedure<S, C, E>,
  key: CaseKey,
  { on, knownAt, calendars = [] }: AsOf
): Effect.fn.Return<
  CaseAsOf<S, E>,
  UnknownCase | OtherProcedure | DecisionFailed | StoreFailure,
  CaseStore | CaseBench
> {
  const { bench } = yield* CaseBench
  const stored = yield* loadCase(procedure, key)
  // An event rests on those before it: where a clock went back, it was not known before they were.
  const unknown = knownAt === undefined ? -1 : stored.findIndex(event => event.recordedAt > knownAt)
  const known = unknown < 0 ? stored : stored.slice(0, unknown)
  const happened = known.filter(event => event.on <= on)
  const view = viewOf(procedure, key, happened)
  const recorded = happened.at(-1)?.calendarEdition ?? null
  const then = knownAt === undefined ? undefined : calendars.find(({ id }) => id === recorded)
  const calendar = then ?? bench.calendar
  const deadlines = yield* computed(() => procedure.deadlines(view.state, { ...bench, calendar }))
  const moves = nextMoves(procedure, view.state)
  return { ...view, deadlines, moves, calendar: { recorded, used: calendar.id } }
})

const days = (deadlines: readonly OpenDeadline[]): string =>
  deadlines
    .map(({ key, due, safeDue }) => `${key} ${due} ${safeDue}`)
    .sort()
    .join("\n")

/**
 * Computes the open deadlines of a case again and writes them to the index: a new edition of the calendar may move them.
 * @returns whether any of them moved
 */
export const refreshDeadlines = Effect.fn("danchu.refresh-deadlines")(function* <
  S extends CaseState,
  C extends Command,
  E extends CaseEvent
>(
  procedure: Procedure<S, C, E>,
  key: CaseKey
): Effect.fn.Return<
  boolean,
  UnknownCase | OtherProcedure | DecisionFailed | VersionConflict | StoreFailure,
  CaseStore | CaseBench
> {
  const store = yield* CaseStore
  const { bench } = yield* CaseBench
  const once = Effect.gen(function* () {
    const stored = yield* loadCase(procedure, key)
    const { state, version } = viewOf(procedure, key, stored)
    const fresh = yield* computed(() => procedure.deadlines(state, bench))
    const kept = yield* store.deadlines(key)
    if (days(fresh) === days(kept)) return false
    yield* store.reindex(key, version, fresh)
    return true
  })
  return yield* Effect.retry(once, { times: 8, while: fault => fault instanceof VersionConflict })
})
