import type { Migration } from "./migrations.js"

/** `PRAGMA user_version` counts the steps that a vault has taken. */
export const vaultMigrations: readonly Migration[] = [
  [
    `CREATE TABLE records (
      tenant TEXT NOT NULL,
      ref TEXT NOT NULL,
      sealed TEXT NOT NULL,
      wrapped_key TEXT,
      key_id TEXT NOT NULL,
      PRIMARY KEY (tenant, ref)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX records_by_key ON records (key_id) WHERE wrapped_key IS NOT NULL`,
    `CREATE TABLE grants (
      tenant TEXT NOT NULL,
      grant_id TEXT NOT NULL,
      ref TEXT NOT NULL,
      reader TEXT NOT NULL,
      purpose TEXT NOT NULL,
      valid_from INTEGER NOT NULL,
      valid_until INTEGER NOT NULL,
      revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
      PRIMARY KEY (tenant, grant_id),
      FOREIGN KEY (tenant, ref) REFERENCES records
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE entries (
      tenant TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      at INTEGER NOT NULL,
      given_by TEXT NOT NULL,
      act TEXT NOT NULL,
      ref TEXT NOT NULL,
      grant_id TEXT,
      word TEXT NOT NULL,
      PRIMARY KEY (tenant, sequence)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, 'entries are never changed'); END`,
    `CREATE TRIGGER entries_last BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'entries are never deleted'); END`
  ]
]
