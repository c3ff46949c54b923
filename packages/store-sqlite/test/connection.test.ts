import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, expect, it } from "vitest"
import { Connection } from "../src/connection.js"
import { openFile } from "../src/file.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-connection-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [normal, full] = [1, 2]

it("what is acknowledged for good waits for the disk, whatever did not came before it", async () => {
  const filename = join(folder, "cases.sqlite")
  const db = openFile(filename)
  const connection = new Connection(db, filename, () => {})
  const level = () => db.prepare("PRAGMA synchronous").get()?.["synchronous"]
  const levels: unknown[] = []
  const look = () => levels.push(level())
  await Effect.runPromise(
    Effect.all([
      connection.write(look),
      connection.note(look),
      connection.note(look),
      connection.write(look),
      connection.write(look)
    ])
  )
  await Effect.runPromise(connection.close)
  expect(levels).toEqual([full, normal, normal, full, full])
})
