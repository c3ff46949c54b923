import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { handleCommand, openCase, readCase } from "@danchu/engine"
import { SqliteStore } from "@danchu/store-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, it } from "vitest"
import { bench, errand, monday, order } from "../../engine/test/toy.js"

const disk = mkdtempSync(join(tmpdir(), "danchu-small-disk-"))

/** A disk of two megabytes; only root may make one. */
const mounted = ((): boolean => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], { stdio: "ignore" })
    return true
  } catch {
    rmSync(disk, { recursive: true })
    return false
  }
})()

const note = (number: number) =>
  handleCommand(order("1", { type: "note", on: monday, text: "ghi chú ".repeat(4000) }, `n${number}`))

describe.runIf(mounted)("a disk that is really full", () => {
  it("is told as such, loses nothing, and works again once there is room", async () => {
    const ballast = join(disk, "ballast")
    writeFileSync(ballast, Buffer.alloc(700_000))
    const engine = Layer.merge(SqliteStore.layer({ filename: join(disk, "cases.sqlite") }), bench)
    await Effect.runPromise(
      Effect.gen(function* () {
        yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "b"))
        const written = (yield* readCase(errand, order("1", { type: "end", on: monday }, "e"))).version
        let notes = 0
        let fault: unknown = null
        while (fault === null && notes < 90) {
          fault = yield* Effect.match(note(notes), { onSuccess: () => null, onFailure: fault => fault })
          if (fault === null) notes++
        }
        expect(fault).toMatchObject({ _tag: "StoreUnavailable", why: "full", cause: expect.any(Error) })
        const view = yield* readCase(errand, order("1", { type: "end", on: monday }, "e"))
        expect(view.version).toBe(written + notes)
        rmSync(ballast)
        yield* note(notes)
        expect((yield* readCase(errand, order("1", { type: "end", on: monday }, "e"))).state.notes).toBe(
          notes + 1
        )
      }).pipe(Effect.provide(engine))
    ).finally(() => {
      execFileSync("umount", [disk])
      rmSync(disk, { recursive: true })
    })
  })
})
