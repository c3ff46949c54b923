import type { Migration } from "./migrations.js"

const text = `text COLLATE "C"`

/** `schema_steps` counts the steps that a vault has taken. */
export const vaultMigrations: readonly Migration[] = [
  () => [
    `CREATE TABLE danchu.records (
      tenant ${text} NOT NULL,
      ref ${text} NOT NULL,
      sealed ${text} NOT NULL,
      wrapped_key ${text},
      key_id ${text} NOT NULL,
      PRIMARY KEY (tenant, ref)
    )`,
    `CREATE INDEX records_by_key ON danchu.records (key_id) WHERE wrapped_key IS NOT NULL`,
    `CREATE TABLE danchu.grants (
      tenant ${text} NOT NULL,
      grant_id ${text} NOT NULL,
      ref ${text} NOT NULL,
      reader ${text} NOT NULL,
      purpose ${text} NOT NULL,
      valid_from bigint NOT NULL,
      valid_until bigint NOT NULL,
      revoked boolean NOT NULL DEFAULT false,
      PRIMARY KEY (tenant, grant_id),
      FOREIGN KEY (tenant, ref) REFERENCES danchu.records
    )`,
    // One row for each tenant, so that its entries are numbered without holes.
    `CREATE TABLE danchu.counters (tenant ${text} PRIMARY KEY, sequence integer NOT NULL)`,
    `CREATE TABLE danchu.entries (
      tenant ${text} NOT NULL,
      sequence integer NOT NULL,
      at bigint NOT NULL,
      given_by ${text} NOT NULL,
      act ${text} NOT NULL,
      ref ${text} NOT NULL,
      grant_id ${text},
      word ${text} NOT NULL,
      PRIMARY KEY (tenant, sequence)
    )`,
    `CREATE FUNCTION danchu.entries_stay() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'entries are never changed'; END $$`,
    `CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON danchu.entries
      FOR EACH ROW EXECUTE FUNCTION danchu.entries_stay()`
  ]
]
