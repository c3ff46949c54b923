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
import { Connection } from "./connection.js"
import { type Examination, openFile } from "./file.js"
import { patiently } from "./patience.js"
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

export const proofsOfCase = (db: Connection, { tenant, caseId }: CaseKey): readonly Proof[] =>
  earliestFirst(db.rows("SELECT * FROM proofs WHERE tenant = ? AND case_id = ?", tenant, caseId).map(proofIn))

export const keepProof = (db: Connection, proof: Proof, body: string): boolean => {
  const { tenant, key, channel, kind, caseId, at } = proof
  const sql = `INSERT INTO proofs (tenant, key, channel, kind, case_id, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`
  return db.change(sql, tenant, key, channel, kind, caseId, at, body) > 0
}

const proofsOn = (db: Connection): ProofsShape => ({
  record: proof =>
    Effect.flatMap(
      answering<string, NotJson>(() => encodeProof(proof)),
      body => db.write(db => keepProof(db, proof, body))
    ),
  of: ({ tenant, key }) =>
    db.read(db =>
      earliestFirst(db.rows("SELECT * FROM proofs WHERE tenant = ? AND key = ?", tenant, key).map(proofIn))
    ),
  ofCase: key => db.read(db => proofsOfCase(db, key)),
  close: db.close
})

export interface SqliteProofsOptions {
  /** The file of the cases, so that one backup holds both; or one of their own. */
  readonly filename: string
  /** How closely the file is looked at before it is opened; "header" unless told otherwise: the store looks at the whole. */
  readonly examine?: Examination
}

/** Opens the proofs of service in a file of cases. A file of an older release is renewed first. */
export const openSqliteProofs = ({
  filename,
  examine = "header"
}: SqliteProofsOptions): Effect.Effect<ProofsShape, StoreFailure | SchemaTooNew> =>
  patiently<ProofsShape, StoreFailure | SchemaTooNew>(filename, () =>
    proofsOn(new Connection(openFile(filename, examine), filename, () => {}))
  )

/** Proofs of service in a SQLite file. */
export const SqliteProofs = {
  /** @example
   * ```ts
   * Layer.merge(SqliteStore.layer({ filename }), SqliteProofs.layer({ filename }))
   * ```
   */
  layer: (options: SqliteProofsOptions): Layer.Layer<Proofs, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      Proofs,
      Effect.acquireRelease(openSqliteProofs(options), proofs => proofs.close)
    )
}
