import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe } from "vitest"
import { keepsAndServes } from "./kept-and-served.js"

const folder = mkdtempSync(join(tmpdir(), "danchu-kept-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("what an office keeps and serves in memory", () => {
  keepsAndServes({ store: "memory:", vault: "memory:" })
})
describe("what an office keeps and serves in SQLite", () => {
  keepsAndServes({
    store: `sqlite:${join(folder, "register.db")}`,
    vault: `sqlite:${join(folder, "vault.db")}`
  })
})
