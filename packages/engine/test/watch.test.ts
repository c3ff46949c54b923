import { officialCalendar } from "@danchu/calendar"
import {
  CaseBench,
  CaseStore,
  caseAsOf,
  civilDayOf,
  everyTenant,
  handleCommand,
  instantOf,
  MemoryStore,
  makeMemoryNotifier,
  Notifier,
  nextSending,
  openCase,
  type Rung,
  refreshDeadlines,
  relayAll,
  watchDeadlines
} from "@danchu/engine"
import { day } from "@danchu/law"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { describe, expect, test } from "vitest"
import { bench, errand, monday, order } from "./toy.js"

const rung = (name: string, offset: number, to = "owner", unit: Rung["unit"] = "day"): Rung => ({
  name,
  of: "due",
  offset,
  unit,
  to,
  channel: "default",
  template: name
})
const ladder = [
  rung("due-soon", -2, "owner", "working-day"),
  rung("due", 0),
  rung("lapsed", 1),
  rung("lapsed-chief", 1, "chief")
]
const watch = { ladder, hours: { from: 8 * 60, until: 17 * 60 }, daysOff: false }
const engine = () => Layer.merge(MemoryStore.layer(), bench)
const at = (date: string, hour: number) => TestClock.setTime(instantOf(day(date), hour * 60))
const begin = openCase(order("1", { type: "begin", on: monday, title: "x" }, "b"))

/** Looks, and tells what was delivered since the last time. */
const round = () => {
  const notifier = makeMemoryNotifier()
  let told = 0
  return Effect.gen(function* () {
    yield* watchDeadlines(watch)
    yield* Effect.provideService(relayAll(), Notifier, notifier)
    const fresh = notifier.arrived().slice(told)
    told += fresh.length
    return fresh.map(({ to, template }) => `${template} to ${to}`)
  })
}

describe("the watch over deadlines", () => {
  it.effect("tells each step of the ladder once", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin // due on Thursday 2026-12-03
      const look = round()
      expect(yield* look).toEqual(["errand-begun to citizen", "errand-to-do to officer"])
      yield* at("2026-11-30", 9)
      expect(yield* look).toEqual([])
      yield* at("2026-12-01", 9)
      expect(yield* look).toEqual(["due-soon to officer"])
      expect(yield* look).toEqual([])
      yield* at("2026-12-03", 9)
      expect(yield* look).toEqual(["due to officer"])
      yield* at("2026-12-04", 9)
      expect(yield* look).toEqual(["lapsed to officer", "lapsed-chief to chief"])
      yield* at("2026-12-09", 9)
      expect(yield* look).toEqual([])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("after a long sleep says what is, not what was", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin
      yield* at("2026-12-08", 9)
      expect((yield* round()).slice(2)).toEqual(["lapsed to officer", "lapsed-chief to chief"])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("keeps quiet at midnight and on days off", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* openCase(order("1", { type: "begin", on: day("2026-11-24"), title: "x" }, "b")) // due on Friday 12-04
      const store = yield* CaseStore
      yield* at("2026-12-05", 0) // a Saturday, at midnight
      expect(yield* watchDeadlines(watch)).toMatchObject({ posted: 2, unanswered: 0 })
      const held = yield* store.lease({
        tenant: everyTenant,
        now: instantOf(day("2026-12-06"), 12 * 60),
        until: instantOf(day("2026-12-06"), 12 * 60),
        limit: 10
      })
      expect(held.map(({ message }) => message.template)).toEqual(["errand-begun"])
      const look = round()
      yield* at("2026-12-07", 7)
      expect(yield* look).toHaveLength(2)
      yield* at("2026-12-07", 8)
      expect(yield* look).toEqual(["lapsed to officer", "lapsed-chief to chief"])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("forgets a case that has ended, and one whose clock stands still", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin
      yield* handleCommand(order("1", { type: "pause", on: monday }, "p"))
      yield* openCase(order("2", { type: "begin", on: monday, title: "x" }, "b2"))
      yield* handleCommand(order("2", { type: "end", on: monday }, "e"))
      yield* at("2026-12-30", 9)
      expect(yield* watchDeadlines(watch)).toEqual({ looked: 0, posted: 0, unanswered: 0 })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("says what the calendar cannot tell", () =>
    Effect.gen(function* () {
      yield* at("2027-12-28", 9)
      yield* openCase(order("1", { type: "begin", on: day("2027-12-28"), title: "x" }, "b"))
      yield* at("2028-01-08", 9)
      const report = yield* watchDeadlines(watch)
      expect(report).toEqual({ looked: 1, posted: 2, unanswered: 1 })
    }).pipe(Effect.provide(engine()))
  )
})

test("the next sending hour lies in the office's day", () => {
  const next = (date: string, hour: number, options = watch) => {
    const instant = nextSending(officialCalendar, instantOf(day(date), hour * 60), options)
    return [civilDayOf(instant), new Date(instant).toISOString()]
  }
  expect(next("2026-11-23", 9)).toEqual(["2026-11-23", "2026-11-23T02:00:00.000Z"])
  expect(next("2026-11-23", 0)).toEqual(["2026-11-23", "2026-11-23T01:00:00.000Z"])
  expect(next("2026-11-23", 17)).toEqual(["2026-11-25", "2026-11-25T01:00:00.000Z"]) // 24/11 is a holiday
  expect(next("2026-11-23", 17, { ...watch, daysOff: true })).toEqual([
    "2026-11-24",
    "2026-11-24T01:00:00.000Z"
  ])
})

const asOf = (on: string, knownOn = "2026-12-31") =>
  caseAsOf(errand, order("1", { type: "end", on: monday }, "e"), {
    on: day(on),
    knownAt: instantOf(day(knownOn), 0)
  })

describe("a case as of a past day", () => {
  it.effect("knows only what had happened, and what had been recorded", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin
      yield* at("2026-11-30", 9)
      yield* handleCommand(order("1", { type: "note", on: day("2026-11-25"), text: "muộn" }, "n"))
      yield* handleCommand(order("1", { type: "end", on: day("2026-11-30") }, "e"))
      expect(yield* asOf("2026-11-22")).toMatchObject({
        version: 0,
        deadlines: [],
        moves: [{ command: "begin" }]
      })
      expect(yield* asOf("2026-11-26")).toMatchObject({ version: 2, state: { phase: "running", notes: 1 } })
      expect(yield* asOf("2026-11-26", "2026-11-26")).toMatchObject({ version: 1, state: { notes: 0 } })
      expect(yield* asOf("2026-12-01")).toMatchObject({ state: { phase: "ended" }, deadlines: [], moves: [] })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("counts with the calendar of then where it is given, and says which one counted", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      const older = { ...officialCalendar, id: "official-of-2026" }
      const then = CaseBench.layer({ bench: { calendar: older }, release: "errand 0.9.0" })
      const told = {
        ...errand,
        deadlines: (...[state, bench]: Parameters<typeof errand.deadlines>) =>
          errand.deadlines(state, bench).map(deadline => ({ ...deadline, rule: bench.calendar.id }))
      }
      yield* Effect.provide(openCase(order("1", { type: "begin", on: monday, title: "x" }, "b")), then)
      const key = order("1", { type: "end", on: monday }, "e")
      const known = { on: day("2026-12-01"), knownAt: instantOf(day("2026-12-01"), 0) }
      const used = (as: Parameters<typeof caseAsOf>[2]) =>
        Effect.map(caseAsOf(told, key, as), ({ deadlines, calendar }) => [deadlines[0]?.rule, calendar])
      const recorded = older.id
      const today = officialCalendar.id
      expect(yield* used({ ...known, calendars: [older] })).toEqual([older.id, { recorded, used: older.id }])
      expect(yield* used(known)).toEqual([today, { recorded, used: today }])
      expect(yield* used({ on: known.on, calendars: [older] })).toEqual([today, { recorded, used: today }])
      expect(yield* used({ on: day("2026-11-01") })).toEqual([undefined, { recorded: null, used: today }])
    }).pipe(Effect.provide(engine()))
  )

  it.effect("knows nothing of an event before it knows those that it rests on, whatever a clock said", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin
      const store = yield* CaseStore
      const key = order("1", { type: "end", on: monday }, "e")
      const [first] = yield* store.load(key)
      const past = {
        ...first,
        sequence: 2,
        recordedAt: instantOf(day("2026-11-20"), 0),
        type: "Noted"
      } as const
      const payload = { type: "Noted", on: monday, text: "sớm", governedBy: [] }
      const crooked = { ...store, load: () => Effect.succeed([first, { ...past, payload }] as never) }
      const known = Effect.provideService(asOf("2026-11-23", "2026-11-21"), CaseStore, crooked)
      expect(yield* known).toMatchObject({ version: 0 })
      expect(yield* Effect.provideService(asOf("2026-11-23"), CaseStore, crooked)).toMatchObject({
        version: 2
      })
    }).pipe(Effect.provide(engine()))
  )

  it.effect("computes its deadlines anew when the calendar says otherwise", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23", 9)
      yield* begin
      const key = order("1", { type: "end", on: monday }, "e")
      expect(yield* refreshDeadlines(errand, key)).toBe(false)
      const moved = {
        ...errand,
        deadlines: (...[state, bench]: Parameters<typeof errand.deadlines>) =>
          errand.deadlines(state, bench).map(deadline => ({ ...deadline, due: day("2026-12-07") }))
      }
      expect(yield* refreshDeadlines(moved, key)).toBe(true)
      const store = yield* CaseStore
      expect(yield* store.deadlines(key)).toMatchObject([{ key: "answer", due: "2026-12-07" }])
    }).pipe(Effect.provide(engine()))
  )
})
