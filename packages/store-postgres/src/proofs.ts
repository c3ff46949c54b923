import {
  answering,
  type CaseKey,
  earliestFirst,
  encodeProof,
  type NotJson,
  type Proof,
  type ProofBody,
  Proofs,
  type ProofsShape,
  type SchemaTooNew,
  type StoreFailure
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Connection, Session } from "./connection.js"
import type { DatabaseOptions } from "./database.js"
import { migrations } from "./migrations.js"
import { openConnection } from "./opening.js"
import { countIn, jsonIn, type Row, textIn } from "./row.js"

const proofIn = (row: Row): Proof => ({
  tenant: textIn(row, "tenant") as Proof["tenant"],
  caseId: textIn(row, "case_id") as Proof["caseId"],
  key: textIn(row, "key"),
  channel: textIn(row, "channel"),
  kind: textIn(row, "kind") as Proof["kind"],
  at: countIn(row, "at"),
  ...jsonIn<ProofBody>(row, "body")
})

const found = "SELECT tenant, case_id, key, channel, kind, at, body FROM danchu.proofs WHERE tenant = $1"

export const proofsOfCase = async (db: Session, { tenant, caseId }: CaseKey): Promise<readonly Proof[]> =>
  earliestFirst((await db.rows(`${found} AND case_id = $2`, tenant, caseId)).map(proofIn))

export const keepProof = async (db: Session, proof: Proof, body: string): Promise<boolean> => {
  const { tenant, key, channel, kind, caseId, at } = proof
  const sql = `INSERT INTO danchu.proofs (tenant, key, channel, kind, case_id, at, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`
  return (await db.change(sql, tenant, key, channel, kind, caseId, at, body)) > 0
}

const proofsOn = (db: Connection): ProofsShape => ({
  record: proof =>
    Effect.flatMap(
      answering<string, NotJson>(() => encodeProof(proof)),
      body => db.write(db => keepProof(db, proof, body))
    ),
  of: ({ tenant, key }) =>
    db.read(async db => earliestFirst((await db.rows(`${found} AND key = $2`, tenant, key)).map(proofIn))),
  ofCase: key => db.read(db => proofsOfCase(db, key)),
  close: db.close
})

/**
 * Opens the proofs of service in the schema of the cases. A schema of an older release is renewed first.
 * @throws InvalidText for an address or a schema that cannot be one
 */
export const openPostgresProofs = (
  options: DatabaseOptions
): Effect.Effect<ProofsShape, StoreFailure | SchemaTooNew> =>
  Effect.map(openConnection(options, migrations), proofsOn)

/** Proofs of service in a PostgreSQL database. */
export const PostgresProofs = {
  /** @example
   * ```ts
   * Layer.merge(PostgresStore.layer({ url }), PostgresProofs.layer({ url }))
   * ```
   */
  layer: (options: DatabaseOptions): Layer.Layer<Proofs, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      Proofs,
      Effect.acquireRelease(openPostgresProofs(options), proofs => proofs.close)
    )
}
