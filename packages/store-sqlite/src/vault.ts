import { DatabaseSync } from "node:sqlite"
import {
  type Grant,
  type NewVaultEntry,
  numberAfter,
  pageOfRecord,
  SchemaTooNew,
  type SealedRecord,
  StoreCorrupt,
  type StoreFailure,
  type VaultEntry,
  VaultRows,
  type VaultRowsShape
} from "@danchu/engine"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Connection } from "./connection.js"
import { patiently } from "./patience.js"
import { countIn, type Row, textIn } from "./row.js"
import { vaultMigrations } from "./vault-migrations.js"

/** "DVLT" in ASCII: a vault is never taken for a file of cases. */
const applicationId = 0x44564c54

const count = (db: DatabaseSync, pragma: string): number =>
  Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

const openVault = (filename: string): DatabaseSync => {
  const db = new DatabaseSync(filename, { timeout: 25, enableForeignKeyConstraints: true })
  try {
    const owner = count(db, "application_id")
    const tables = Number(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"])
    if (owner !== applicationId && (owner !== 0 || tables !== 0)) {
      throw new StoreCorrupt("the file is not a vault", filename)
    }
    const found = count(db, "user_version")
    if (found > vaultMigrations.length) throw new SchemaTooNew(filename, found, vaultMigrations.length)
    // What is destroyed is overwritten on the disk as well.
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    while (count(db, "user_version") < vaultMigrations.length) {
      db.exec("BEGIN IMMEDIATE")
      try {
        const taken = count(db, "user_version")
        for (const statement of vaultMigrations[taken] ?? []) db.exec(statement)
        if (taken < vaultMigrations.length) db.exec(`PRAGMA user_version = ${taken + 1}`)
        db.exec(`PRAGMA application_id = ${applicationId}`)
        db.exec("COMMIT")
      } catch (error) {
        if (db.isTransaction) db.exec("ROLLBACK")
        throw error
      }
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const note = (db: Connection, { tenant, at, by, act, ref, grant, word }: NewVaultEntry): void => {
  db.change(
    `INSERT INTO entries (tenant, sequence, at, given_by, act, ref, grant_id, word)
     SELECT ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ? FROM entries WHERE tenant = ?`,
    tenant,
    at,
    by,
    act,
    ref,
    grant,
    word,
    tenant
  )
}

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
  revoked: countIn(row, "revoked") === 1
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
    db.write(db => {
      db.change(
        "INSERT INTO records (tenant, ref, sealed, wrapped_key, key_id) VALUES (?, ?, ?, ?, ?)",
        record.tenant,
        record.ref,
        record.sealed,
        record.wrappedKey,
        record.keyId
      )
      note(db, entry)
    }),
  find: (tenant, ref) =>
    db.read(db => {
      const row = db.row("SELECT * FROM records WHERE tenant = ? AND ref = ?", tenant, ref)
      return row ? recordIn(row) : null
    }),
  grant: (grant, entry) =>
    db.write(db => {
      db.change(
        `INSERT INTO grants (tenant, grant_id, ref, reader, purpose, valid_from, valid_until, revoked)
         VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
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
    db.read(db => {
      const row = db.row("SELECT * FROM grants WHERE tenant = ? AND grant_id = ?", tenant, id)
      return row ? grantIn(row) : null
    }),
  revoke: (tenant, id, entry) =>
    db.write(db => {
      const sql = "UPDATE grants SET revoked = 1 WHERE tenant = ? AND grant_id = ?"
      if (db.change(sql, tenant, id) === 0) return false
      note(db, entry)
      return true
    }),
  note: entry => db.write(db => note(db, entry)),
  destroy: (tenant, ref, entry) =>
    Effect.tap(
      db.write(db => {
        const sql =
          "UPDATE records SET wrapped_key = NULL WHERE tenant = ? AND ref = ? AND wrapped_key IS NOT NULL"
        if (db.change(sql, tenant, ref) === 0) return false
        note(db, entry)
        return true
      }),
      // The log beside the file holds the key as well until it is written back.
      () => db.read(db => db.row("PRAGMA wal_checkpoint(TRUNCATE)"))
    ),
  rewrap: (before, after, entry) =>
    db.write(db => {
      const sql =
        "UPDATE records SET wrapped_key = ?, key_id = ? WHERE tenant = ? AND ref = ? AND wrapped_key = ?"
      const { tenant, ref } = before
      if (db.change(sql, after.wrappedKey, after.keyId, tenant, ref, before.wrappedKey) === 0) return false
      note(db, entry)
      return true
    }),
  notUnder: (keyId, limit) =>
    db.read(db =>
      db
        .rows("SELECT * FROM records WHERE key_id <> ? AND wrapped_key IS NOT NULL LIMIT ?", keyId, limit)
        .map(recordIn)
    ),
  entries: (tenant, page) =>
    db.read(db =>
      pageOfRecord(
        db
          .rows(
            "SELECT * FROM entries WHERE tenant = ? AND sequence > ? ORDER BY sequence LIMIT ?",
            tenant,
            numberAfter(page),
            page.limit + 1
          )
          .map(entryIn),
        page
      )
    ),
  counts: tenant =>
    db.read(db => {
      const row = db.row(
        `SELECT count(*) AS kept, count(*) - count(wrapped_key) AS destroyed FROM records WHERE tenant = ?`,
        tenant
      )
      return { kept: countIn(row ?? {}, "kept"), destroyed: countIn(row ?? {}, "destroyed") }
    }),
  close: db.close
})

export interface SqliteVaultOptions {
  /** A file of its own, apart from the cases; it is made when it is not there. */
  readonly filename: string
}

/** Opens a file as the rows of a vault; without the key ring it is noise. */
export const openSqliteVault = ({
  filename
}: SqliteVaultOptions): Effect.Effect<VaultRowsShape, StoreFailure | SchemaTooNew> =>
  patiently<VaultRowsShape, StoreFailure | SchemaTooNew>(filename, () =>
    rowsOn(new Connection(openVault(filename), filename, () => {}))
  )

/** Sealed identities in one SQLite file. */
export const SqliteVault = {
  /** @example
   * ```ts
   * Vault.layer(ring).pipe(Layer.provide(SqliteVault.layer({ filename: "vault.sqlite" })))
   * ```
   */
  layer: (options: SqliteVaultOptions): Layer.Layer<VaultRows, StoreFailure | SchemaTooNew> =>
    Layer.effect(
      VaultRows,
      Effect.acquireRelease(openSqliteVault(options), rows => rows.close)
    )
}
