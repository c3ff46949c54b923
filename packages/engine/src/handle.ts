import {
  type CaseEvent,
  type CaseState,
  type Command,
  type CommandInvalid,
  decide,
  type Procedure,
  type Refusal,
  replay
} from "@danchu/procedures"
import * as Effect from "effect/Effect"
import { answering } from "./answering.js"
import { CaseBench } from "./bench.js"
import { computed, decided } from "./deciding.js"
import {
  ClockBehind,
  CommandIdReused,
  type DecisionFailed,
  type EventTooLarge,
  type NotAuthorised,
  type NotJson,
  OtherProcedure,
  type StoreFailure,
  UnknownCase,
  type UnknownTenant,
  VersionConflict
} from "./faults.js"
import { fingerprintOf } from "./fingerprint.js"
import type { CaseId, CaseKey, CommandId } from "./ids.js"
import { type Instant, now } from "./instant.js"
import { measured } from "./metrics.js"
import { messagesOf, Outgoing } from "./outgoing.js"
import { type Actor, Authorisation } from "./ports/authorisation.js"
import { CaseStore } from "./ports/case-store.js"
import type { Commit, Committed, NewEvent, StoredEvent } from "./ports/commit.js"

/** A command on its way to a case. */
export interface Order<S extends CaseState, C extends Command, E extends CaseEvent> extends CaseKey {
  readonly procedure: Procedure<S, C, E>
  /** Keep it when the same command is sent again; never use it for another. */
  readonly commandId: CommandId
  readonly command: C
  readonly by: Actor
  /** The version that the caller has seen: when the case has moved on since, the command fails. */
  readonly expected?: number
}

/** The command is done and kept. */
export interface Receipt<S extends CaseState, E extends CaseEvent> extends CaseKey {
  readonly _tag: "Receipt"
  readonly commandId: CommandId
  /** The version of the case after this command. */
  readonly version: number
  readonly recordedAt: Instant
  /** The events of this command. */
  readonly events: readonly E[]
  readonly warnings: readonly string[]
  /** The state after this command. */
  readonly state: S
  /** The command had been done before; nothing was written this time. */
  readonly repeated: boolean
}

export type OrderFault =
  | CommandInvalid
  | ClockBehind
  | DecisionFailed
  | NotAuthorised
  | UnknownTenant
  | UnknownCase
  | OtherProcedure
  | VersionConflict
  | CommandIdReused
  | EventTooLarge
  | NotJson
  | StoreFailure

/** Clocks of several machines are a little apart; more than this is a clock that was set wrong. */
const mostBehind = 300_000

/** The instant of the record: never before what is on record already, so that what was known when stays in order. */
const instantAfter = (caseId: CaseId, newest: Instant): Effect.Effect<Instant, ClockBehind> =>
  Effect.flatMap(now, clock =>
    newest - clock > mostBehind
      ? Effect.fail(new ClockBehind(caseId, newest - clock))
      : Effect.succeed(Math.max(clock, newest))
  )

/** Somebody always wins a race, so whoever loses this often meets more than a race. */
const mostTries = 64

const eventOf = <E extends CaseEvent>(payload: object): E => payload as E

const eventsOf = <E extends CaseEvent>(stored: readonly StoredEvent[]): readonly E[] =>
  stored.map(({ payload }) => eventOf<E>(payload))

const receiptOf = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  stored: readonly StoredEvent[],
  receipt: Committed,
  repeated: boolean
): Receipt<S, E> => {
  const events = eventsOf<E>(stored)
  const { tenant, caseId, commandId, first, version, recordedAt, warnings } = receipt
  return {
    _tag: "Receipt",
    tenant,
    caseId,
    commandId,
    version,
    recordedAt,
    events: events.slice(first - 1, version),
    warnings,
    state: replay(procedure, events.slice(0, version)),
    repeated
  }
}

/** Load, replay, decide, commit: once. */
const attempt = Effect.fnUntraced(function* <S extends CaseState, C extends Command, E extends CaseEvent>(
  order: Order<S, C, E>,
  fingerprint: string,
  birth: boolean
): Effect.fn.Return<Receipt<S, E> | Refusal, OrderFault, CaseStore | CaseBench> {
  const { procedure, tenant, caseId, commandId, command } = order
  const store = yield* CaseStore
  const { bench, release } = yield* CaseBench
  const stored = yield* store.load(order)
  // After the events: what is not committed now was not in them, so nothing is decided on its own outcome.
  const earlier = yield* store.committed(tenant, commandId)
  if (earlier !== null) {
    if (earlier.fingerprint !== fingerprint) return yield* Effect.fail(new CommandIdReused(commandId))
    const { receipt } = earlier
    const events = receipt.version <= stored.length ? stored : yield* store.load(order)
    return receiptOf(procedure, events, receipt, true)
  }
  const found = stored[0]?.procedure ?? procedure.id
  if (found !== procedure.id) return yield* Effect.fail(new OtherProcedure(caseId, found, procedure.id))
  const version = stored.length
  if (birth && version > 0) return yield* Effect.fail(new VersionConflict(caseId, 0, version))
  if (!birth && version === 0) return yield* Effect.fail(new UnknownCase(caseId))
  if (order.expected !== undefined && order.expected !== version) {
    return yield* Effect.fail(new VersionConflict(caseId, order.expected, version))
  }
  const before = eventsOf<E>(stored)
  const { decision, state } = yield* decided(() => {
    const state = replay(procedure, before)
    return { decision: decide(procedure, state, command, bench), state }
  })
  if (decision._tag === "Refused") {
    // A refusal is written nowhere, so no store tells that the case has moved on since it was read.
    const { length: since } = yield* store.load(order, version)
    if (since === 0) return decision
    return yield* Effect.fail(new VersionConflict(caseId, version, version + since))
  }
  const after = replay(procedure, decision.events, state)
  const deadlines = yield* computed(() => procedure.deadlines(after, bench))
  const recordedAt = yield* instantAfter(caseId, stored.at(-1)?.recordedAt ?? 0)
  const phase: S["phase"] = after.phase
  const [head, ...tail] = decision.events
  const newEvent = (event: E): NewEvent => ({
    type: event.type,
    on: event.on,
    payload: event,
    governedBy: event.governedBy
  })
  const commit: Commit = {
    tenant,
    caseId,
    procedure: procedure.id,
    commandId,
    fingerprint,
    expected: version,
    recordedAt,
    by: order.by.id,
    calendarEdition: bench.calendar.id,
    release,
    events: [newEvent(head), ...tail.map(newEvent)],
    messages: messagesOf(
      yield* Outgoing,
      order,
      { procedure: procedure.id, version: version + decision.events.length, recordedAt },
      decision.events,
      decision.notices
    ),
    deadlines: deadlines,
    phase,
    closed: procedure.phases[phase].kind === "end" && deadlines.length === 0,
    warnings: decision.warnings
  }
  const receipt = yield* store.commit(commit)
  const repeated = receipt.first !== version + 1 || receipt.recordedAt !== recordedAt
  if (repeated) return receiptOf(procedure, yield* store.load(order), receipt, true)
  return { ...receiptOf(procedure, [], receipt, false), events: decision.events, state: after }
})

const outcomeOf = (answer: { readonly _tag: "Receipt" } | Refusal): string =>
  answer._tag === "Refused" ? answer.code : "done"

const handle = <S extends CaseState, C extends Command, E extends CaseEvent>(
  order: Order<S, C, E>,
  birth: boolean
): Effect.Effect<Receipt<S, E> | Refusal, OrderFault, CaseStore | CaseBench> => {
  // What comes from outside is no word of a metric or a span before it is known.
  const step = Object.hasOwn(order.procedure.steps, order.command.type) ? order.command.type : "unknown"
  const handled = Effect.gen(function* () {
    const { procedure, tenant, command, by } = order
    const step = Object.entries<{ readonly who: string }>(procedure.steps).find(
      ([type]) => type === command.type
    )
    if (step) {
      const authorisation = yield* Authorisation
      const act = { tenant, actor: by, procedure: procedure.id, step: command.type, who: step[1].who }
      yield* authorisation.check(act)
    }
    const fingerprint = yield* answering<string, NotJson>(() =>
      fingerprintOf(procedure.id, order.caseId, command)
    )
    const answer = yield* attempt(order, fingerprint, birth).pipe(
      Effect.retry({
        times: mostTries,
        while: fault => fault._tag === "VersionConflict" && order.expected === undefined && !birth
      })
    )
    yield* Effect.annotateCurrentSpan("danchu.outcome", outcomeOf(answer))
    return answer
  })
  return measured({ procedure: order.procedure.id, step }, handled, outcomeOf).pipe(
    Effect.withSpan(birth ? "danchu.open-case" : "danchu.handle-command", {
      attributes: { "danchu.procedure": order.procedure.id, "danchu.command": step }
    })
  )
}

/**
 * Opens a case with its first command: a receipt, or the lawful refusal with its clause.
 * The same command given again returns the first receipt; a case that is already there is a `VersionConflict`.
 */
export const openCase = <S extends CaseState, C extends Command, E extends CaseEvent>(
  order: Order<S, C, E>
): Effect.Effect<Receipt<S, E> | Refusal, OrderFault, CaseStore | CaseBench> => handle(order, true)

/**
 * Gives a command to a case: load, replay, decide, and keep events, messages and deadlines in one step.
 * When another command came in between, it decides again on the new state; with `expected` it fails instead.
 */
export const handleCommand = <S extends CaseState, C extends Command, E extends CaseEvent>(
  order: Order<S, C, E>
): Effect.Effect<Receipt<S, E> | Refusal, OrderFault, CaseStore | CaseBench> => handle(order, false)

/** A case as it stands: its events, its state and its version. */
export interface CaseView<S extends CaseState, E extends CaseEvent> extends CaseKey {
  readonly version: number
  readonly events: readonly E[]
  readonly state: S
}

export const viewOf = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  { tenant, caseId }: CaseKey,
  stored: readonly StoredEvent[]
): CaseView<S, E> => {
  const events = eventsOf<E>(stored)
  return { tenant, caseId, version: events.length, events, state: replay(procedure, events) }
}

/** The events of a case, which must be there and follow that procedure. */
export const loadCase = Effect.fnUntraced(function* (
  procedure: { readonly id: string },
  key: CaseKey
): Effect.fn.Return<readonly StoredEvent[], UnknownCase | OtherProcedure | StoreFailure, CaseStore> {
  const stored = yield* (yield* CaseStore).load(key)
  const found = stored[0]?.procedure
  if (found === undefined) return yield* Effect.fail(new UnknownCase(key.caseId))
  if (found !== procedure.id) return yield* Effect.fail(new OtherProcedure(key.caseId, found, procedure.id))
  return stored
})

/** Reads a case and replays it; nothing is decided, written or sent. */
export const readCase = <S extends CaseState, C extends Command, E extends CaseEvent>(
  procedure: Procedure<S, C, E>,
  key: CaseKey
): Effect.Effect<CaseView<S, E>, UnknownCase | OtherProcedure | StoreFailure, CaseStore> =>
  Effect.map(loadCase(procedure, key), stored => viewOf(procedure, key, stored)).pipe(
    Effect.withSpan("danchu.read-case", { attributes: { "danchu.procedure": procedure.id } })
  )
