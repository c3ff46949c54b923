import { caseId, StoreCorrupt, VersionConflict } from "@danchu/engine"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { describe, expect } from "vitest"
import { driverFault } from "../src/driver-fault.js"
import { patiently } from "../src/patience.js"

/** An error as node:sqlite throws it: `errcode` is the extended result code of SQLite. */
const sqlite = (errcode: number): Error =>
  Object.assign(new Error("driver"), { code: "ERR_SQLITE_ERROR", errcode })

describe("an error of the driver", () => {
  it.each([
    ["SQLITE_BUSY", 5, "busy"],
    ["SQLITE_BUSY_SNAPSHOT", 517, "busy"],
    ["SQLITE_LOCKED", 6, "busy"],
    ["SQLITE_READONLY_DBMOVED", 1032, "read-only"],
    ["SQLITE_FULL", 13, "full"],
    ["SQLITE_IOERR_SHMSIZE", 4874, "full"],
    ["SQLITE_IOERR_READ", 266, "failed"],
    ["SQLITE_CANTOPEN", 14, "unreachable"]
  ])("%s (%d) is %s, with the error as its cause", (_name, code, why) => {
    const error = sqlite(code)
    expect(driverFault(error, "x")).toMatchObject({ _tag: "StoreUnavailable", why, at: "x", cause: error })
  })

  it.each([
    ["SQLITE_CORRUPT", 11],
    ["SQLITE_CORRUPT_INDEX", 779],
    ["SQLITE_NOTADB", 26]
  ])("%s (%d) is a damaged store", (_name, code) => {
    expect(driverFault(sqlite(code), "x")).toBeInstanceOf(StoreCorrupt)
  })
})

describe("a writer that meets another", () => {
  it.live("steps back and tries again", () =>
    Effect.gen(function* () {
      let left = 3
      const answer = yield* patiently("x", () => {
        if (left-- > 0) throw sqlite(5)
        return "written"
      })
      expect([answer, left]).toEqual(["written", -1])
    })
  )

  it.live("does not try again what another try cannot mend", () =>
    Effect.gen(function* () {
      let tries = 0
      const conflict = new VersionConflict(caseId("1"), 1, 2)
      const failing = patiently<never, VersionConflict>("x", () => {
        tries++
        throw conflict
      })
      expect(yield* Effect.flip(failing)).toBe(conflict)
      expect(
        yield* Effect.flip(
          patiently("x", () => {
            throw sqlite(13)
          })
        )
      ).toMatchObject({ why: "full" })
      expect(tries).toBe(1)
    })
  )
})
