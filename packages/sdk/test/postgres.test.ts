import { describe, inject } from "vitest"
import { keepsAndServes } from "./kept-and-served.js"

const { url } = inject("postgres")

describe.skipIf(url === "")("what an office keeps and serves in PostgreSQL", () => {
  keepsAndServes({ store: url, vault: url })
})
