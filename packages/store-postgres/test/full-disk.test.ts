import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { handleCommand, openCase, readCase } from "@danchu/engine"
import { PostgresStore } from "@danchu/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, describe, expect, it } from "vitest"
import { bench, errand, monday, order } from "../../engine/test/toy.js"
import { ask, postgres, url } from "./subject.js"

const name = `small_${process.pid}`
const disk = mkdtempSync(join(tmpdir(), "danchu-small-disk-"))

/** A disk of a few megabytes for the server that runs here; only root may make one. */
const mounted = ((): boolean => {
  try {
    if (postgres.uid === null) throw new Error("the server runs as another user elsewhere")
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], { stdio: "ignore" })
    chownSync(disk, postgres.uid, postgres.uid)
    return true
  } catch {
    rmSync(disk, { recursive: true })
    return false
  }
})()

afterAll(async () => {
  if (!mounted) return
  await ask(`DROP SCHEMA IF EXISTS ${name} CASCADE`)
  await ask(`DROP TABLESPACE IF EXISTS ${name}`)
  execFileSync("umount", [disk])
  rmSync(disk, { recursive: true })
})

const first = order("1", { type: "begin", on: monday, title: "x" }, "b")
/** Words that nothing can press together. */
const note = (number: number) =>
  handleCommand(
    order("1", { type: "note", on: monday, text: randomBytes(60_000).toString("base64") }, `n${number}`)
  )

describe.runIf(mounted)("a server whose disk is really full", () => {
  it("is told as such, loses nothing, and works again once there is room", async () => {
    await ask(`CREATE TABLESPACE ${name} LOCATION '${disk}'`)
    const ballast = join(disk, "ballast")
    writeFileSync(ballast, Buffer.alloc(2_000_000))
    const there = new URL(url)
    there.searchParams.set("options", `-c default_tablespace=${name}`)
    const engine = Layer.merge(PostgresStore.layer({ url: there.href, schema: name, connections: 2 }), bench)
    await Effect.runPromise(
      Effect.gen(function* () {
        yield* openCase(first)
        let notes = 0
        let fault: unknown = null
        while (fault === null && notes < 90) {
          fault = yield* Effect.match(note(notes), { onSuccess: () => null, onFailure: fault => fault })
          if (fault === null) notes++
        }
        expect(fault).toMatchObject({ _tag: "StoreUnavailable", why: "full", cause: { code: "53100" } })
        expect(notes).toBeGreaterThan(3)
        expect((yield* readCase(errand, first)).version).toBe(1 + notes)
        rmSync(ballast)
        yield* note(notes)
        expect((yield* readCase(errand, first)).state.notes).toBe(notes + 1)
      }).pipe(Effect.provide(engine))
    )
  })
})
