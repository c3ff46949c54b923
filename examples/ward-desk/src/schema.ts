import { SchemaTooNew } from "@danchu/sdk"
import type { Database } from "./database.ts"

/** Moments are milliseconds since 1970 and days are YYYY-MM-DD; nobody's name, number or address is in any column. */
const tables = [
  `CREATE TABLE IF NOT EXISTS accounts (
    name TEXT PRIMARY KEY, tenant TEXT NOT NULL, role TEXT NOT NULL, password TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS sessions (
    token_hash TEXT PRIMARY KEY, account TEXT NOT NULL, started DOUBLE PRECISION NOT NULL,
    seen DOUBLE PRECISION NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS audit (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, at DOUBLE PRECISION NOT NULL, account TEXT NOT NULL,
    act TEXT NOT NULL, subject TEXT NOT NULL)`,
  "CREATE INDEX IF NOT EXISTS audit_by_time ON audit (tenant, at)",
  `CREATE TABLE IF NOT EXISTS cards (
    tenant TEXT NOT NULL, case_id TEXT NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL,
    letters TEXT NOT NULL, code TEXT NOT NULL UNIQUE, command_id TEXT NOT NULL, received_on TEXT NOT NULL,
    sender TEXT, matter TEXT NOT NULL, respondent TEXT, field TEXT NOT NULL, subject TEXT NOT NULL,
    signers INTEGER NOT NULL, contact TEXT, contact_grant TEXT, command TEXT NOT NULL, account TEXT NOT NULL,
    role TEXT NOT NULL, opened INTEGER NOT NULL,
    PRIMARY KEY (tenant, case_id), UNIQUE (tenant, letters, year, serial), UNIQUE (tenant, command_id))`,
  "CREATE INDEX IF NOT EXISTS cards_by_matter ON cards (tenant, matter)",
  "CREATE INDEX IF NOT EXISTS cards_not_opened ON cards (opened) WHERE opened = 0",
  `CREATE TABLE IF NOT EXISTS sealed (
    tenant TEXT NOT NULL, command_id TEXT NOT NULL, field TEXT NOT NULL, mark TEXT NOT NULL,
    ref TEXT NOT NULL, PRIMARY KEY (tenant, command_id, field, mark))`,
  `CREATE TABLE IF NOT EXISTS readers (
    tenant TEXT NOT NULL, ref TEXT NOT NULL, account TEXT NOT NULL, grant_id TEXT NOT NULL,
    valid_until DOUBLE PRECISION NOT NULL, PRIMARY KEY (tenant, ref, account))`,
  `CREATE TABLE IF NOT EXISTS outbox (
    tenant TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, case_id TEXT NOT NULL, recipient TEXT NOT NULL,
    template TEXT NOT NULL, happened_on TEXT, basis TEXT NOT NULL, channel TEXT NOT NULL,
    owed_at DOUBLE PRECISION NOT NULL, done_on TEXT, way TEXT, done_by TEXT,
    PRIMARY KEY (tenant, key), UNIQUE (tenant, id))`,
  "CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (tenant, owed_at) WHERE done_on IS NULL",
  `CREATE TABLE IF NOT EXISTS files (
    tenant TEXT NOT NULL, id TEXT NOT NULL, case_id TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    type TEXT NOT NULL, what TEXT NOT NULL, account TEXT NOT NULL, at DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (tenant, id), UNIQUE (tenant, case_id, sha256))`,
  `CREATE TABLE IF NOT EXISTS passkeys (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, public_key TEXT NOT NULL, counter DOUBLE PRECISION NOT NULL,
    transports TEXT NOT NULL, made_at DOUBLE PRECISION NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS challenges (
    token_hash TEXT NOT NULL, purpose TEXT NOT NULL, challenge TEXT NOT NULL, valid_until DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (token_hash, purpose))`,
  `CREATE TABLE IF NOT EXISTS diary (
    tenant TEXT NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL, command_id TEXT NOT NULL,
    held_on TEXT NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL, people INTEGER NOT NULL,
    content TEXT NOT NULL, handling TEXT NOT NULL, account TEXT NOT NULL,
    PRIMARY KEY (tenant, year, serial), UNIQUE (tenant, command_id))`,
  `CREATE TABLE IF NOT EXISTS notices (
    tenant TEXT NOT NULL, id TEXT NOT NULL, posted_on TEXT NOT NULL, posted_at DOUBLE PRECISION NOT NULL,
    matter TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, account TEXT NOT NULL,
    PRIMARY KEY (tenant, id))`
]

/** What each later version adds to the one before; what stands here never changes again. */
const later: readonly (readonly [version: number, statements: readonly string[]])[] = [
  [
    2,
    [
      "ALTER TABLE notices ADD COLUMN decided_on TEXT",
      `CREATE TABLE postings (
        tenant TEXT NOT NULL, id TEXT NOT NULL, notice TEXT NOT NULL, channel TEXT NOT NULL, place TEXT,
        from_on TEXT NOT NULL, to_on TEXT, photo TEXT, photo_on TEXT, account TEXT NOT NULL,
        at DOUBLE PRECISION NOT NULL, withdrawn_by TEXT, PRIMARY KEY (tenant, id))`,
      "CREATE INDEX postings_by_notice ON postings (tenant, notice)",
      "CREATE TABLE communes (tenant TEXT PRIMARY KEY, setting TEXT NOT NULL)"
    ]
  ],
  [
    3,
    [
      "ALTER TABLE files ADD COLUMN ref TEXT",
      "ALTER TABLE files ADD COLUMN mark TEXT",
      "CREATE UNIQUE INDEX files_by_mark ON files (tenant, case_id, mark)"
    ]
  ],
  [
    4,
    [
      `CREATE TABLE notice_changes (
        tenant TEXT NOT NULL, id TEXT NOT NULL, notice TEXT NOT NULL, what TEXT NOT NULL, value TEXT,
        why TEXT NOT NULL, account TEXT NOT NULL, at DOUBLE PRECISION NOT NULL, PRIMARY KEY (tenant, id))`,
      `CREATE TABLE remarks (
        tenant TEXT NOT NULL, id TEXT NOT NULL, case_id TEXT NOT NULL, event INTEGER NOT NULL, should_be TEXT NOT NULL,
        why TEXT NOT NULL, paper TEXT NOT NULL, account TEXT NOT NULL, at DOUBLE PRECISION NOT NULL,
        PRIMARY KEY (tenant, id))`,
      "CREATE INDEX remarks_by_case ON remarks (tenant, case_id)"
    ]
  ],
  [
    5,
    [
      "ALTER TABLE diary ADD COLUMN received_by TEXT",
      "ALTER TABLE diary ADD COLUMN crowd INTEGER",
      "ALTER TABLE diary ADD COLUMN again INTEGER",
      "ALTER TABLE diary ADD COLUMN paper TEXT"
    ]
  ]
]
export const schemaVersion = later.at(-1)?.[0] ?? 1

const versionOf = async (database: Database): Promise<number> =>
  Number((await database.all("SELECT MAX(version) AS version FROM versions"))[0]?.["version"] ?? 1)

/**
 * Makes the tables that are not there yet, and brings those of an older desk up to date.
 * @throws SchemaTooNew
 */
export const prepare = async (database: Database): Promise<void> => {
  await database.run("CREATE TABLE IF NOT EXISTS versions (version INTEGER PRIMARY KEY)")
  const found = await versionOf(database)
  if (found > schemaVersion) throw new SchemaTooNew("versions", found, schemaVersion)
  for (const table of tables) await database.run(table)
  for (const [version, statements] of later) {
    if (version <= (await versionOf(database))) continue
    try {
      await database.together([`INSERT INTO versions (version) VALUES (${version})`, ...statements])
    } catch (error) {
      // Another desk on the same tables may have been faster.
      if ((await versionOf(database)) < version) throw error
    }
  }
}
