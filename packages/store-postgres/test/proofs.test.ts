import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { openPostgresProofs, openPostgresStore } from "@danchu/store-postgres"
import { proofsSuite } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { ask, postgres, url } from "./subject.js"

const fixture = fileURLToPath(new URL("./fixtures/schema-1.sql", import.meta.url))

proofsSuite({
  name: "the proofs in PostgreSQL",
  runner: { describe: describe.runIf(postgres.url !== ""), it },
  report: "reports/conformance/store-postgres-proofs.json",
  open: schema => Effect.runPromise(openPostgresProofs({ url, schema, connections: 4 })),
  claims: {
    old: async schema => void (await ask(readFileSync(fixture, "utf8").replaceAll(/\bdanchu\b/g, schema)))
  },
  drop: async schema => void (await ask(`DROP SCHEMA IF EXISTS ${schema} CASCADE`))
})

describe.runIf(postgres.url !== "")("proofs in a schema cut into parts", () => {
  it("are kept, and nobody changes or deletes one past the store", async () => {
    const schema = `proofs_${process.pid}_parts`
    const store = await Effect.runPromise(openPostgresStore({ url, schema, partitions: 3, connections: 2 }))
    const proofs = await Effect.runPromise(openPostgresProofs({ url, schema, connections: 1 }))
    const proof = {
      tenant: "xã-một",
      caseId: "1",
      key: "k",
      to: "complainant",
      channel: "hand",
      kind: "received",
      at: 1
    } as Parameters<typeof proofs.record>[0]
    expect(await Effect.runPromise(proofs.record(proof))).toBe(true)
    expect(await Effect.runPromise(proofs.of(proof))).toEqual([proof])
    await expect(ask(`UPDATE ${schema}.proofs SET at = 2`)).rejects.toThrow("never changed")
    await expect(ask(`DELETE FROM ${schema}.proofs`)).rejects.toThrow("never changed")
    for (const { close } of [store, proofs]) await Effect.runPromise(close)
    await ask(`DROP SCHEMA ${schema} CASCADE`)
  })
})
