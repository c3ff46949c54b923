import {
  type Grant,
  type NewVaultEntry,
  numberAfter,
  pageOfRecord,
  type SchemaTooNew,
  type SealedRecord,
  type StoreFailure,
  type VaultEntry,
  VaultRows,
  type VaultRowsShape
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Connection, Session } from "./connection.js"
import type { DatabaseOptions } from "./database.js"
import { openConnection } from "./opening.js"
import { countIn, type Row, textIn } from "./row.js"
import { vaultMigrations } from "./vault-migrations.js"

/** The counter's row is held until the transaction ends: the next entry of the tenant waits for it. */
const note = (db: Session, { tenant, at, by, act, ref, grant, word }: NewVaultEntry): void => {
  void db.change(
    `INSERT INTO danchu.counters AS c (tenant, sequence) VALUES ($1, 1)
     ON CONFLICT (tenant) DO UPDATE SET sequence = c.sequence + 1`,
    tenant
  )
  void db.change(
    `INSERT INTO danchu.entries (tenant, sequence, at, given_by, act, ref, grant_id, word)
     SELECT $1, sequence, $2, $3, $4, $5, $6, $7 FROM danchu.counters WHERE tenant = $1`,
    tenant,
    at,
    by,
    act,
    ref,
    grant,
    word
  )
}

const recordColumns = "SELECT tenant, ref, sealed, wrapped_key, key_id FROM danchu.records"

const recordIn = (row: Row): SealedRecord => ({
  tenant: textIn(row, "tenant") as SealedRecord["tenant"],
  ref: textIn(row, "ref") as SealedRecord["ref"],
  sealed: textIn(row, "sealed"),
  wrappedKey: row["wrapped_key"] === null ? null : textIn(row, "wrapped_key"),
  keyId: textIn(row, "key_id")
})

const grantIn = (row: Row): Grant => ({
  id: textIn(row, "grant_id") as Grant["id"],
  tenant: textIn(row, "tenant") as Grant["tenant"],
  ref: textIn(row, "ref") as Grant["ref"],
  to: textIn(row, "reader"),
  purpose: textIn(row, "purpose"),
  from: countIn(row, "valid_from"),
  until: countIn(row, "valid_until"),
  revoked: row["revoked"] === true
})

const entryIn = (row: Row): VaultEntry => ({
  tenant: textIn(row, "tenant") as VaultEntry["tenant"],
  sequence: countIn(row, "sequence"),
  at: countIn(row, "at"),
  by: textIn(row, "given_by"),
  act: textIn(row, "act") as VaultEntry["act"],
  ref: textIn(row, "ref") as VaultEntry["ref"],
  grant: row["grant_id"] === null ? null : (textIn(row, "grant_id") as Grant["id"]),
  word: textIn(row, "word")
})

const rowsOn = (db: Connection): VaultRowsShape => ({
  insert: (record, entry) =>
    db.write(async db => {
      void db.change(
        "INSERT INTO danchu.records (tenant, ref, sealed, wrapped_key, key_id) VALUES ($1, $2, $3, $4, $5)",
        record.tenant,
        record.ref,
        record.sealed,
        record.wrappedKey,
        record.keyId
      )
      note(db, entry)
    }),
  find: (tenant, ref) =>
    db.read(async db => {
      const row = await db.row(`${recordColumns} WHERE tenant = $1 AND ref = $2`, tenant, ref)
      return row ? recordIn(row) : null
    }),
  grant: (grant, entry) =>
    db.write(async db => {
      void db.change(
        `INSERT INTO danchu.grants (tenant, grant_id, ref, reader, purpose, valid_from, valid_until)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        grant.tenant,
        grant.id,
        grant.ref,
        grant.to,
        grant.purpose,
        grant.from,
        grant.until
      )
      note(db, entry)
    }),
  findGrant: (tenant, id) =>
    db.read(async db => {
      const row = await db.row(
        `SELECT tenant, grant_id, ref, reader, purpose, valid_from, valid_until, revoked FROM danchu.grants
         WHERE tenant = $1 AND grant_id = $2`,
        tenant,
        id
      )
      return row ? grantIn(row) : null
    }),
  revoke: (tenant, id, entry) =>
    db.write(async db => {
      const sql = "UPDATE danchu.grants SET revoked = true WHERE tenant = $1 AND grant_id = $2"
      if ((await db.change(sql, tenant, id)) === 0) return false
      note(db, entry)
      return true
    }),
  note: entry => db.write(async db => note(db, entry)),
  destroy: (tenant, ref, entry) =>
    db.write(async db => {
      const sql = `UPDATE danchu.records SET wrapped_key = NULL
        WHERE tenant = $1 AND ref = $2 AND wrapped_key IS NOT NULL`
      if ((await db.change(sql, tenant, ref)) === 0) return false
      note(db, entry)
      return true
    }),
  rewrap: (before, after, entry) =>
    db.write(async db => {
      const sql = `UPDATE danchu.records SET wrapped_key = $4, key_id = $5
        WHERE tenant = $1 AND ref = $2 AND wrapped_key = $3`
      const { tenant, ref, wrappedKey } = before
      if ((await db.change(sql, tenant, ref, wrappedKey, after.wrappedKey, after.keyId)) === 0) return false
      note(db, entry)
      return true
    }),
  notUnder: (keyId, limit) =>
    db.read(async db => {
      const sql = `${recordColumns} WHERE key_id <> $1 AND wrapped_key IS NOT NULL LIMIT $2`
      return (await db.rows(sql, keyId, limit)).map(recordIn)
    }),
  entries: (tenant, page) =>
    db.read(async db => {
      const rows = await db.rows(
        `SELECT tenant, sequence, at, given_by, act, ref, grant_id, word FROM danchu.entries
         WHERE tenant = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
        tenant,
        numberAfter(page),
        page.limit + 1
      )
      return pageOfRecord(rows.map(entryIn), page)
    }),
  counts: tenant =>
    db.read(async db => {
      const row = await db.row(
        `SELECT count(*)::integer AS kept, (count(*) - count(wrapped_key))::integer AS destroyed
         FROM danchu.records WHERE tenant = $1`,
        tenant
      )
      return { kept: countIn(row ?? {}, "kept"), destroyed: countIn(row ?? {}, "destroyed") }
    }),
  close: db.close
})

/**
 * Opens a schema of a database as the rows of a vault, "danchu_vault" unless told otherwise: best a database of its own,
 * with a role that the cases do not use. Without the key ring it is noise.
 * @throws InvalidText for an address or a schema that cannot be one
 */
export const openPostgresVault = (
  options: DatabaseOptions
): Effect.Effect<VaultRowsShape, StoreFailure | SchemaTooNew> =>
  Effect.map(openConnection({ schema: "danchu_vault", ...options }, vaultMigrations), rowsOn)

/** Sealed identities in a PostgreSQL database. */
export const PostgresVault = {
  /** @example
   * ```ts
   * Vault.layer(ring).pipe(Layer.provide(PostgresVault.layer({ url: "postgres://vault@localhost/vault" })))
   * ```
   */
  layer: (options: DatabaseOptions): Layer.Layer<VaultRows, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      VaultRows,
      Effect.acquireRelease(openPostgresVault(options), rows => rows.close)
    )
}
