import {
  Authorisation,
  byRoles,
  type CaseBench,
  CaseStore,
  caseId,
  commandId,
  handleCommand,
  MemoryDisk,
  MemoryStore,
  makeMemoryStore,
  openCase,
  readCase,
  tenantId
} from "@danchu/engine"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { describe, expect } from "vitest"
import { bench, type ErrandState, errand, monday, order, tenant } from "./toy.js"

const begin = (id: string, command = `begin-${id}`) =>
  order(id, { type: "begin", on: monday, title: "Đường làng" }, command)
const note = (id: string, command: string, text = "ghi chú") =>
  order(id, { type: "note", on: monday, text }, command)

const engine = () => Layer.merge(MemoryStore.layer(), bench)

const tagOf = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(effect), fault => fault._tag)

/** Lets every other fiber in between reading a case and writing to it. */
const slowReader = Layer.effect(
  CaseStore,
  Effect.sync(() => {
    const store = makeMemoryStore()
    const slowly = <A, E>(read: Effect.Effect<A, E>) => Effect.tap(read, () => Effect.yieldNow)
    return {
      ...store,
      load: (key, after) => slowly(store.load(key, after)),
      committed: (tenant, command) => slowly(store.committed(tenant, command))
    }
  })
)

/** Does the first thing right after the second has read the case for the first time. */
const overtaken = <A, E1, B, E2>(
  first: Effect.Effect<A, E1, CaseStore | CaseBench>,
  second: Effect.Effect<B, E2, CaseStore | CaseBench>
) =>
  Effect.gen(function* () {
    const store = yield* CaseStore
    let loads = 0
    return yield* Effect.provideService(second, CaseStore, {
      ...store,
      load: (key, after) =>
        Effect.flatMap(store.load(key, after), events =>
          loads++ > 0
            ? Effect.succeed(events)
            : Effect.as(Effect.orDie(Effect.provideService(first, CaseStore, store)), events)
        )
    })
  })

describe("a command to a case", () => {
  it.effect("keeps the event with its metadata, the messages and the deadline", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.UTC(2026, 10, 23, 2))
      const receipt = yield* openCase(begin("1"))
      assert(receipt._tag === "Receipt")
      expect(receipt).toMatchObject({ version: 1, repeated: false, warnings: ["a toy"] })
      expect(receipt.state).toMatchObject({ phase: "running", due: "2026-12-03" })
      const store = yield* CaseStore
      const [stored] = yield* store.load(begin("1"))
      expect(stored).toMatchObject({
        tenant,
        caseId: "1",
        sequence: 1,
        procedure: "errand",
        commandId: "begin-1",
        type: "Begun",
        on: "2026-11-23",
        recordedAt: Date.UTC(2026, 10, 23, 2),
        by: "actor-1",
        release: "errand 1.0.0",
        governedBy: [{ rule: "errand.answer", on: "2026-11-23" }],
        payload: { type: "Begun", title: "Đường làng", due: "2026-12-03" }
      })
      expect(stored?.calendarEdition).toMatch(/^official-/)
      expect(yield* store.deadlines(begin("1"))).toMatchObject([{ key: "answer", due: "2026-12-03" }])
      const [first] = yield* store.lease({
        tenant,
        now: Date.UTC(2026, 10, 23, 2),
        until: Date.UTC(2027, 0),
        limit: 9
      })
      expect(first?.message).toMatchObject({
        to: "citizen",
        template: "errand-begun",
        values: { event: "Begun" }
      })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("given twice is done once, and a second order under its id is a mistake", () =>
    Effect.gen(function* () {
      const first = yield* openCase(begin("1"))
      const second = yield* openCase(begin("1"))
      expect(second).toEqual({ ...first, repeated: true })
      const fault = yield* Effect.flip(handleCommand(note("1", "begin-1")))
      expect(fault._tag).toBe("CommandIdReused")
      expect((yield* readCase(errand, begin("1"))).version).toBe(1)
    }).pipe(Effect.provide(engine()))
  )

  it.effect("that the law refuses is data, and nothing is kept", () =>
    Effect.gen(function* () {
      yield* openCase(begin("1"))
      const refusal = yield* handleCommand(
        order("1", { type: "begin", on: monday, title: "lại" }, "again", {})
      )
      assert(refusal._tag === "Refused")
      expect(refusal).toMatchObject({ code: "out-of-order" })
      expect(refusal.basis[0].instrument).toBe("10/2022/QH15")
      expect((yield* readCase(errand, begin("1"))).version).toBe(1)
    }).pipe(Effect.provide(engine()))
  )

  it.effect("meets typed faults: no case, a case already there, a version that moved on, a wrong role", () =>
    Effect.gen(function* () {
      expect(yield* tagOf(handleCommand(note("1", "n1")))).toBe("UnknownCase")
      yield* openCase(begin("1"))
      expect(yield* tagOf(openCase(begin("1", "another")))).toBe("VersionConflict")
      expect(yield* tagOf(handleCommand({ ...note("1", "n2"), expected: 4 }))).toBe("VersionConflict")
      expect(yield* tagOf(handleCommand({ ...note("1", "n3"), by: { id: "x", roles: ["citizen"] } }))).toBe(
        "NotAuthorised"
      )
      expect(yield* tagOf(handleCommand(note("1", "n4", "\ud800")))).toBe("NotJson")
      expect(yield* tagOf(handleCommand(note("1", "n5", "x".repeat(1_100_000))))).toBe("EventTooLarge")
      const elsewhere = handleCommand({ ...note("1", "n6"), tenant: tenantId("xã-hai") })
      expect(yield* tagOf(elsewhere)).toBe("UnknownCase")
      const registered = byRoles({}, new Set([tenant]))
      expect(yield* tagOf(Effect.provideService(elsewhere, Authorisation, registered))).toBe("UnknownTenant")
    }).pipe(Effect.provide(engine()))
  )

  it.effect("that loses a race decides again on the new state", () =>
    Effect.gen(function* () {
      yield* openCase(begin("1"))
      const notes = Array.from({ length: 25 }, (_, index) => handleCommand(note("1", `n${index}`)))
      const receipts = yield* Effect.all(notes, { concurrency: "unbounded" })
      const versions = receipts.map(receipt => (receipt._tag === "Receipt" ? receipt.version : 0))
      expect(new Set(versions).size).toBe(25)
      expect((yield* readCase(errand, begin("1"))).state.notes).toBe(25)
    }).pipe(Effect.provide(Layer.merge(slowReader, bench)))
  )

  it.effect("is refused only by the case as it is, not by what others have changed meanwhile", () =>
    Effect.gen(function* () {
      const pause = order("1", { type: "pause", on: monday }, "pause")
      const resume = order("1", { type: "resume", on: monday }, "resume")
      yield* openCase(begin("1"))
      // Both ask when there is nothing to resume; then the errand is paused, and the other window resumes it.
      const paused = overtaken(handleCommand(pause), handleCommand(resume))
      expect(yield* paused).toMatchObject({ _tag: "Receipt", version: 3, repeated: false })
      yield* handleCommand({ ...pause, commandId: commandId("pause-2") })
      const twice = { ...resume, commandId: commandId("resume-2") }
      yield* handleCommand({ ...resume, commandId: commandId("resume-between") })
      const byBoth = Effect.andThen(
        handleCommand({ ...pause, commandId: commandId("pause-3") }),
        handleCommand(twice)
      )
      expect(yield* overtaken(byBoth, handleCommand(twice))).toMatchObject({ version: 7, repeated: true })
      const seen = { ...resume, commandId: commandId("resume-4"), expected: 7 }
      const moved = handleCommand({ ...pause, commandId: commandId("pause-4") })
      expect(yield* tagOf(overtaken(moved, handleCommand(seen)))).toBe("VersionConflict")
      const stillborn = openCase(order("2", { type: "end", on: monday }, "end-2"))
      expect(yield* tagOf(overtaken(openCase(begin("2")), stillborn))).toBe("VersionConflict")
    }).pipe(Effect.provide(engine()))
  )

  it.effect("is not recorded before what is on record, and not at all by a clock that was set wrong", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.UTC(2026, 10, 23, 2))
      yield* openCase(begin("1"))
      yield* TestClock.setTime(Date.UTC(2026, 10, 23, 1, 58))
      expect(yield* handleCommand(note("1", "n1"))).toMatchObject({
        version: 2,
        recordedAt: Date.UTC(2026, 10, 23, 2)
      })
      yield* TestClock.setTime(0)
      const fault = yield* Effect.flip(handleCommand(note("1", "n2")))
      expect(fault).toMatchObject({ _tag: "ClockBehind", at: "1", remedy: expect.stringContaining("clock") })
      expect(yield* handleCommand(note("1", "n1"))).toMatchObject({ version: 2, repeated: true })
      yield* TestClock.setTime(Date.UTC(2026, 10, 23, 3))
      expect(yield* handleCommand(note("1", "n2"))).toMatchObject({ version: 3, repeated: false })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("given twice at once is done once, and both are told so", () =>
    Effect.gen(function* () {
      const births = yield* Effect.all([openCase(begin("1")), openCase(begin("1"))], { concurrency: 2 })
      const close = order("1", { type: "end", on: monday }, "end")
      // The second starts when the first has been decided, and would be refused as out of order.
      const late = Effect.andThen(Effect.yieldNow, handleCommand(close))
      const ends = yield* Effect.all([handleCommand(close), late, Effect.andThen(Effect.yieldNow, late)], {
        concurrency: 3
      })
      for (const twins of [births, ends]) {
        expect(twins.map(({ _tag }) => _tag)).toEqual(twins.map(() => "Receipt"))
        expect(new Set(twins.map(twin => "version" in twin && twin.version)).size).toBe(1)
      }
      expect((yield* readCase(errand, begin("1"))).version).toBe(2)
    }).pipe(Effect.provide(Layer.merge(slowReader, bench)))
  )

  it.effect("closes its case at an end only when nothing is owed there any more", () =>
    Effect.gen(function* () {
      const answer = {
        key: "tell",
        rule: "errand.answer",
        from: monday,
        due: monday,
        safeDue: monday,
        owner: "officer",
        basis: errand.steps.end.basis,
        lapse: errand.label
      }
      const owing = {
        ...errand,
        deadlines: (state: ErrandState) => (state.notes < 1 && state.phase === "ended" ? [answer] : []),
        steps: { ...errand.steps, note: { ...errand.steps.note, from: ["ended"], to: ["ended"] } }
      } satisfies typeof errand
      const store = yield* CaseStore
      const closed = Effect.map(store.cases(tenant, { limit: 10 }), ({ items }) => items[0]?.closed)
      yield* openCase({ ...begin("1"), procedure: owing })
      expect(yield* closed).toBe(false)
      yield* handleCommand({ ...order("1", { type: "end", on: monday }, "end"), procedure: owing })
      expect(yield* closed).toBe(false)
      yield* handleCommand({ ...note("1", "told"), procedure: owing })
      expect(yield* closed).toBe(true)
    }).pipe(Effect.provide(engine()))
  )

  it.effect("of an engine that is opened again on the same disk finds its case", () => {
    const disk = new MemoryDisk()
    const opened = <A, E>(work: Effect.Effect<A, E, CaseStore>) =>
      Effect.provide(work, Layer.fresh(MemoryStore.layer({ disk })))
    return Effect.gen(function* () {
      yield* opened(Effect.provide(openCase(begin("1")), bench))
      const view = yield* opened(readCase(errand, { tenant, caseId: caseId("1") }))
      expect(view.state.phase).toBe("running")
    })
  })
})
