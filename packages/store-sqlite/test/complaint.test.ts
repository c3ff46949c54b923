import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { officialCalendar } from "@danchu/calendar"
import {
  CaseBench,
  CaseStore,
  caseAsOf,
  caseId,
  commandId,
  handleCommand,
  instantOf,
  makeMemoryNotifier,
  Notifier,
  openCase,
  refreshDeadlines,
  relayAll,
  tenantId,
  watchDeadlines
} from "@danchu/engine"
import { day } from "@danchu/law"
import { ComplaintCommand, complaintFirst } from "@danchu/procedures"
import { SqliteStore } from "@danchu/store-sqlite"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { afterAll, describe, expect } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-complaint-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = { tenant: tenantId("xã-một"), caseId: caseId("2026-0117") }
const everybody = ["intake-officer", "resolver", "verifier", "clerk", "complainant"]
const give = (number: string, given: object) => ({
  procedure: complaintFirst,
  ...key,
  commandId: commandId(number),
  command: ComplaintCommand.parse(given),
  by: { id: "actor-1", roles: everybody }
})
const received = { type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 }
const bench = CaseBench.layer({ bench: { calendar: officialCalendar }, release: "test" })
const engine = () =>
  Layer.merge(Layer.fresh(SqliteStore.layer({ filename: join(folder, "cases.sqlite") })), bench)
const at = (date: string) => TestClock.setTime(instantOf(day(date), 9 * 60))
const dues = Effect.gen(function* () {
  const open = yield* (yield* CaseStore).deadlines(key)
  return open.map(({ key, due }) => `${key} ${due}`)
})

describe("a first complaint, kept in a file", () => {
  it.effect("is received, accepted, watched and decided, with a restart between any two steps", () =>
    Effect.gen(function* () {
      const step = <A, E>(work: Effect.Effect<A, E, CaseStore | CaseBench>) => Effect.provide(work, engine())
      yield* at("2026-07-01")
      const opened = yield* step(openCase(give("c1", received)))
      assert(opened._tag === "Receipt")
      expect(yield* step(dues)).toEqual(["accept 2026-07-10"])

      const early = yield* step(handleCommand(give("c2", { type: "SendDecision", on: "2026-07-02" })))
      assert(early._tag === "Refused")
      expect(early.basis[0]).toMatchObject({ instrument: "02/2011/QH13" })

      yield* at("2026-07-10")
      yield* step(handleCommand(give("c3", { type: "AcceptComplaint", on: "2026-07-10" })))
      expect(yield* step(refreshDeadlines(complaintFirst, key))).toBe(false)
      const [resolve = ""] = yield* step(dues)
      expect(resolve).toMatch(/^resolve 2026-08-/)

      yield* at("2026-08-20")
      const ladder = [
        {
          name: "late",
          of: "due",
          offset: 1,
          unit: "day",
          to: "owner",
          channel: "office",
          template: "term-lapsed"
        }
      ] as const
      const watch = watchDeadlines({ ladder, hours: { from: 0, until: 1440 }, daysOff: true })
      expect(yield* step(watch)).toMatchObject({ posted: 1, unanswered: 0 })
      expect(yield* step(watch)).toMatchObject({ posted: 0 })
      const notifier = makeMemoryNotifier()
      yield* step(Effect.provideService(relayAll(), Notifier, notifier))
      expect(notifier.arrived().at(-1)).toMatchObject({ template: "term-lapsed", to: "resolver" })

      const then = yield* step(caseAsOf(complaintFirst, key, { on: day("2026-07-05") }))
      expect(then).toMatchObject({ version: 1, deadlines: [{ key: "accept", due: "2026-07-10" }] })
      expect(then.moves.map(({ command }) => command)).toContain("AcceptComplaint")
    })
  )
})
