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
    code TEXT NOT NULL UNIQUE, command_id TEXT NOT NULL, received_on TEXT NOT NULL, sender TEXT,
    matter TEXT NOT NULL, respondent TEXT, field TEXT NOT NULL, subject TEXT NOT NULL,
    PRIMARY KEY (tenant, case_id), UNIQUE (tenant, year, serial), UNIQUE (tenant, command_id))`,
  "CREATE INDEX IF NOT EXISTS cards_by_matter ON cards (tenant, matter)",
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

/** Makes the tables that are not there yet. */
export const prepare = async (database: Database): Promise<void> => {
  for (const table of tables) await database.run(table)
}
