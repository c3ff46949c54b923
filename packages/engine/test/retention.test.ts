import {
  CaseStore,
  carryOutRetention,
  exportPerson,
  handleCommand,
  instantOf,
  keyRing,
  MemoryStore,
  makeMemoryVaultRows,
  openCase,
  type RetentionLine,
  readCase,
  Vault,
  VaultRows
} from "@danchu/engine"
import { cite, day, rule, Timeline, years } from "@danchu/law"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { describe, expect } from "vitest"
import { bench, errand, monday, order, tenant } from "./toy.js"

const clause = cite("07/2014/TT-TTCP", "Đ28.k2", "Thời hạn lưu trữ các loại đơn")
const oneYear = rule("errand.kept", {
  label: { vi: "lưu đơn", en: "how long papers are kept" },
  is: Timeline.enacted(day("2026-01-01"), clause, { kept: years(1) } as const).unread(
    day("2027-01-01"),
    "the law of archives was not read",
    clause
  )
})
const line: RetentionLine = { of: "errand-papers", procedures: ["errand"], rule: oneYear }

const ring = keyRing("a", { a: new Uint8Array(32).fill(7) })
const engine = () =>
  Layer.mergeAll(
    MemoryStore.layer(),
    bench,
    Layer.provide(Vault.layer(ring), Layer.succeed(VaultRows, makeMemoryVaultRows()))
  )
const at = (date: string) => TestClock.setTime(instantOf(day(date), 540))

/** An errand of somebody, who stands in it as a reference. */
const begun = Effect.fnUntraced(function* (id: string, on = monday) {
  const vault = yield* Vault
  const ref = yield* vault.keep(tenant, Redacted.make({ name: `Người ${id}` }), "clerk-1")
  yield* openCase(order(id, { type: "begin", on, title: ref }, `b-${id}`))
  return ref
})
const ended = (id: string, on = monday) => handleCommand(order(id, { type: "end", on }, `e-${id}`))
const destroyed = Effect.map(
  Effect.flatMap(Vault, vault => vault.counts(tenant)),
  counts => counts.destroyed
)

describe("a schedule of retention", () => {
  it.effect("destroys the keys of cases whose term is over, once, and leaves every case as it was", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23")
      const store = yield* CaseStore
      const gone = yield* begun("over")
      yield* begun("running")
      yield* begun("open")
      yield* ended("over")
      yield* ended("running", day("2026-12-30"))
      const before = yield* store.load(order("over", { type: "end", on: monday }, "x"))
      yield* at("2027-11-23") // the last day of the year
      expect(yield* carryOutRetention(tenant, [line], "archivist-1")).toMatchObject([
        { of: "errand-papers", over: 0, running: 2, unknown: 0, destroyed: 0, basis: [] }
      ])
      yield* at("2027-11-25")
      expect(yield* carryOutRetention(tenant, [line], "archivist-1")).toEqual([
        { of: "errand-papers", over: 1, running: 1, unknown: 0, destroyed: 1, basis: [clause] }
      ])
      expect(yield* carryOutRetention(tenant, [line], "archivist-1")).toMatchObject([
        { over: 1, destroyed: 0 }
      ])
      const vault = yield* Vault
      expect(yield* vault.counts(tenant)).toEqual({ kept: 3, destroyed: 1 })
      const { items } = yield* vault.record(tenant, { limit: 50 })
      expect(items.filter(({ act }) => act === "destroyed")).toMatchObject([
        { by: "archivist-1", ref: gone, word: "errand-papers", at: instantOf(day("2027-11-25"), 540) }
      ])
      expect(yield* store.load(order("over", { type: "end", on: monday }, "x"))).toEqual(before)
    }).pipe(Effect.provide(engine()))
  )

  it.effect("leaves alone what no text gives a term for, and what the calendar does not reach", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23")
      yield* begun("1")
      yield* ended("1")
      yield* begun("2", day("2027-02-01"))
      yield* ended("2", day("2027-02-01"))
      yield* at("2060-01-01")
      const silent = { ...line, of: "complaint-file", rule: null }
      expect(yield* carryOutRetention(tenant, [silent], "archivist-1")).toMatchObject([
        { unknown: 2, destroyed: 0 }
      ])
      const other = { ...line, procedures: ["another"] }
      expect(yield* carryOutRetention(tenant, [other], "archivist-1")).toMatchObject([
        { over: 0, running: 0, unknown: 0 }
      ])
      expect(yield* destroyed).toBe(0)
      // The law of 2027 is not read: only the case of 2026 has a term.
      expect(yield* carryOutRetention(tenant, [line], "archivist-1")).toMatchObject([
        { over: 1, unknown: 1, destroyed: 1 }
      ])
    }).pipe(Effect.provide(engine()))
  )
})

describe("a person's own data", () => {
  it.effect("is the identity, the cases that hold it, and who looked; nobody else's", () =>
    Effect.gen(function* () {
      yield* at("2026-11-23")
      const vault = yield* Vault
      const ref = yield* begun("1")
      yield* begun("2")
      yield* handleCommand(order("1", { type: "note", on: monday, text: "đã gọi" }, "n"))
      const granted = { tenant, ref, to: "clerk-1", by: "chair-1", purpose: "own-data" }
      const grant = yield* vault.grant({ ...granted, until: instantOf(day("2026-11-25"), 0) })
      const request = { tenant, ref, grant: grant.id, by: "clerk-1", purpose: "own-data" }
      const file = yield* exportPerson(request)
      expect(Redacted.value(file.identity)).toEqual({ name: "Người 1" })
      expect(JSON.stringify(file)).not.toContain("Người")
      expect(file.cases.map(({ summary, events }) => [summary.caseId, events.length])).toEqual([["1", 2]])
      expect(file.record.map(({ act, word }) => [act, word])).toEqual([
        ["kept", ""],
        ["granted", "own-data"],
        ["read", "own-data"]
      ])
      const stranger = yield* Effect.flip(exportPerson({ ...request, by: "clerk-2" }))
      expect(stranger).toMatchObject({ _tag: "AccessDenied", why: "other-person" })
      expect((yield* readCase(errand, order("1", { type: "end", on: monday }, "x"))).version).toBe(2)
    }).pipe(Effect.provide(engine()))
  )
})
