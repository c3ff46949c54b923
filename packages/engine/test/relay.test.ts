import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  CaseStore,
  DeliveryFailed,
  DeliveryRefused,
  everyTenant,
  handleCommand,
  MemoryStore,
  makeFileNotifier,
  makeMemoryNotifier,
  type Notification,
  Notifier,
  type NotifierShape,
  notifierByChannel,
  openCase,
  patientRelay,
  relayAll,
  relayOnce,
  runRelay
} from "@danchu/engine"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import fc from "fast-check"
import { describe, expect } from "vitest"
import { waitAfter } from "../src/relay.js"
import { bench, monday, order } from "./toy.js"

const begin = (id: string) => openCase(order(id, { type: "begin", on: monday, title: "x" }, `begin-${id}`))
const end = (id: string) => handleCommand(order(id, { type: "end", on: monday }, `end-${id}`))
const engine = () => Layer.merge(MemoryStore.layer(), bench)
const by = (notifier: NotifierShape) => Effect.provideService(Notifier, notifier)
const told = (messages: readonly Notification[]) =>
  messages.map(({ caseId, template }) => `${caseId} ${template}`)

/** Fails for messages to that part in the case until told otherwise. */
const broken = (to: string, fault: (key: string) => DeliveryFailed | DeliveryRefused) => {
  const memory = makeMemoryNotifier()
  let healed = false
  return {
    ...memory,
    heal: () => {
      healed = true
    },
    send: (message: Notification) =>
      !healed && message.to === to ? Effect.fail(fault(message.key)) : memory.send(message)
  }
}

describe("the relay", () => {
  it.effect("delivers every message once, in order within its case", () =>
    Effect.gen(function* () {
      const notifier = makeMemoryNotifier()
      yield* begin("1")
      yield* begin("2")
      yield* end("1")
      const report = yield* by(notifier)(relayAll())
      expect(report).toEqual({ delivered: 5, postponed: 0, parked: 0, lost: 0 })
      const order1 = told(notifier.arrived()).filter(line => line.startsWith("1 "))
      expect(order1).toEqual(["1 errand-begun", "1 errand-to-do", "1 errand-ended"])
      expect(notifier.sends()).toBe(5)
      expect(yield* by(notifier)(relayOnce())).toMatchObject({ delivered: 0 })
    }).pipe(Effect.provide(engine()))
  )

  it.effect(
    "waits twice as long after each failure, give or take half of it, then parks the message and only its case waits",
    () =>
      Effect.gen(function* () {
        const notifier = broken("citizen", key => new DeliveryFailed("line-busy", key))
        const store = yield* CaseStore
        yield* begin("1")
        const round = by(notifier)(relayOnce({ tries: 3, firstWait: 1000 }))
        expect(yield* round).toMatchObject({ postponed: 1 })
        expect(yield* round).toEqual({ delivered: 0, postponed: 0, parked: 0, lost: 0 })
        yield* TestClock.adjust(1000)
        expect(yield* round).toMatchObject({ postponed: 1 })
        yield* TestClock.adjust(999)
        expect(yield* round).toMatchObject({ postponed: 0, parked: 0 })
        yield* TestClock.adjust(1001)
        expect(yield* round).toMatchObject({ parked: 1 })
        const { items } = yield* store.parked(everyTenant, { limit: 10 })
        expect(items).toMatchObject([{ caseId: "1", attempt: 3, reason: "line-busy" }])
        notifier.heal()
        yield* begin("2")
        yield* by(notifier)(relayAll())
        expect(told(notifier.arrived())).toEqual(["2 errand-begun", "2 errand-to-do"])
        const parked = items[0]
        expect(parked && (yield* store.unpark(parked.tenant, parked.message.key, "retry"))).toBe(true)
        yield* by(notifier)(relayAll())
        expect(told(notifier.arrived()).slice(2)).toEqual(["1 errand-begun", "1 errand-to-do"])
      }).pipe(Effect.provide(engine()))
  )

  it("spreads what failed together over half of the wait, and never waits longer than it may", () => {
    const patience = { firstWait: 1000, waitAtMost: 60_000 }
    const waits = Array.from({ length: 1000 }, (_, i) => waitAfter(3, patience, `k${i}`))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(4000)
    const perSecond = [0, 1].map(
      half => waits.filter(wait => Math.floor((wait - 2000) / 1000) === half).length
    )
    for (const count of perSecond) expect(count).toBeGreaterThan(400)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.string(), (attempt, key) => {
        const wait = waitAfter(attempt, patience, key)
        expect(wait).toBeGreaterThanOrEqual(500)
        expect(wait).toBeLessThanOrEqual(60_000)
        expect(waitAfter(attempt, patience, key)).toBe(wait)
      })
    )
  })

  it.effect("parks at once what can never arrive, and skips it on an operator's word", () =>
    Effect.gen(function* () {
      const notifier = broken("citizen", key => new DeliveryRefused("no-such-recipient", key))
      const store = yield* CaseStore
      yield* begin("1")
      expect(yield* by(notifier)(relayAll())).toMatchObject({ parked: 1, delivered: 0 })
      const { items } = yield* store.parked(everyTenant, { limit: 10 })
      for (const { tenant, message } of items) yield* store.unpark(tenant, message.key, "skip")
      yield* by(notifier)(relayAll())
      expect(told(notifier.arrived())).toEqual(["1 errand-to-do"])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("sends again with the same key what it may have sent before it died", () =>
    Effect.gen(function* () {
      const memory = makeMemoryNotifier()
      const hanging: NotifierShape = {
        send: message => Effect.andThen(memory.send(message), Effect.never)
      }
      yield* begin("1")
      const first = yield* Effect.forkChild(by(hanging)(relayOnce()))
      yield* TestClock.adjust(1)
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("3 minutes")
      yield* by(memory)(relayAll())
      expect(memory.sends()).toBe(3)
      expect(told(memory.arrived())).toEqual(["1 errand-begun", "1 errand-to-do"])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("loses and doubles nothing while the clock goes back and comes again", () =>
    Effect.gen(function* () {
      const memory = makeMemoryNotifier()
      const hanging: NotifierShape = { send: () => Effect.never }
      yield* TestClock.setTime(3_600_000)
      yield* begin("1")
      yield* begin("2")
      const dying = yield* Effect.forkChild(by(hanging)(relayOnce({ atOnce: 1 })))
      yield* TestClock.adjust(1)
      yield* Fiber.interrupt(dying)
      yield* TestClock.setTime(0)
      yield* begin("3")
      expect(told((yield* by(memory)(relayAll()), memory.arrived()))).toEqual([
        "3 errand-begun",
        "3 errand-to-do"
      ])
      yield* TestClock.setTime(3_600_000 + patientRelay.leaseFor + 1)
      yield* by(memory)(relayAll())
      expect(memory.sends()).toBe(6)
      expect(told(memory.arrived()).filter(line => line.startsWith("1 "))).toEqual([
        "1 errand-begun",
        "1 errand-to-do"
      ])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("takes a notifier that hangs or crashes for one that failed", () =>
    Effect.gen(function* () {
      yield* begin("1")
      const hanging = yield* Effect.forkChild(by({ send: () => Effect.never })(relayOnce({ timeout: 50 })))
      yield* TestClock.adjust(50)
      expect(yield* Fiber.join(hanging)).toMatchObject({ postponed: 1 })
      yield* TestClock.adjust("1 hour")
      const crashing: NotifierShape = { send: () => Effect.die(new Error("no such function")) }
      expect(yield* by(crashing)(relayOnce())).toMatchObject({ postponed: 1 })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("goes on for ever, also after the store was away", () =>
    Effect.gen(function* () {
      const notifier = makeMemoryNotifier()
      const relay = yield* Effect.forkChild(by(notifier)(runRelay({ rest: 1000 })))
      yield* TestClock.adjust(5000)
      yield* begin("1")
      yield* TestClock.adjust(1000)
      expect(notifier.arrived()).toHaveLength(2)
      yield* Fiber.interrupt(relay)
    }).pipe(Effect.provide(engine()))
  )
})

describe("notifiers", () => {
  it.effect("a file holds one line for each key, also after a crash cut the last line short", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "danchu-notifier-"))
      const filename = join(folder, "sent.jsonl")
      const lines = () => readFileSync(filename, "utf8").split("\n").filter(Boolean)
      yield* begin("1")
      yield* by(makeFileNotifier(filename))(relayAll())
      expect(lines()).toHaveLength(2)
      const [first, second] = lines()
      writeFileSync(filename, `${first}\n${second?.slice(0, 20)}`)
      yield* begin("2")
      yield* by(makeFileNotifier(filename))(relayAll())
      expect(lines().map(line => JSON.parse(line).caseId)).toEqual(["1", "2", "2"])
      const again: Notification = JSON.parse(first ?? "")
      yield* makeFileNotifier(filename).send(again)
      expect(lines()).toHaveLength(3)
      const nowhere = makeFileNotifier(join(folder, "no", "folder.jsonl"))
      expect(yield* Effect.flip(nowhere.send(again))).toMatchObject({ _tag: "DeliveryFailed" })
      rmSync(folder, { recursive: true })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("a channel that nobody serves is refused", () =>
    Effect.gen(function* () {
      yield* begin("1")
      const memory = makeMemoryNotifier()
      expect(yield* by(notifierByChannel({ default: memory }))(relayAll())).toMatchObject({ delivered: 2 })
      yield* begin("2")
      expect(yield* by(notifierByChannel({ sms: memory }))(relayAll())).toMatchObject({ parked: 1 })
    }).pipe(Effect.provide(engine()))
  )
})
