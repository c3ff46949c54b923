import {
  type CaseKey,
  type CommandId,
  CommandIdReused,
  type Commit,
  type Committed,
  type CommittedCommand,
  type EncodedCommit,
  type EncodedDeadline,
  type EncodedMessage,
  OtherProcedure,
  type TenantId,
  VersionConflict,
  watchDay
} from "@danchu/engine"
import type { Session } from "./connection.js"
import { countIn, jsonIn, type Row, textIn } from "./row.js"

export const receiptIn = (row: Row, tenant: TenantId, commandId: CommandId): CommittedCommand => ({
  fingerprint: textIn(row, "fingerprint"),
  receipt: {
    tenant,
    caseId: textIn(row, "case_id") as Committed["caseId"],
    commandId,
    first: countIn(row, "first_sequence"),
    version: countIn(row, "version"),
    recordedAt: countIn(row, "recorded_at"),
    warnings: jsonIn(row, "warnings")
  }
})

export const committed = async (
  db: Session,
  tenant: TenantId,
  commandId: CommandId
): Promise<CommittedCommand | null> => {
  const row = await db.row(
    `SELECT case_id, fingerprint, first_sequence, version, recorded_at, warnings FROM danchu.commands
     WHERE tenant = $1 AND command_id = $2`,
    tenant,
    commandId
  )
  return row ? receiptIn(row, tenant, commandId) : null
}

/** The version of a case, which nobody else can change until this transaction ends. */
export const versionHeld = async (
  db: Session,
  { tenant, caseId }: CaseKey
): Promise<{ readonly version: number; readonly procedure: string } | null> => {
  const row = await db.row(
    "SELECT version, procedure FROM danchu.cases WHERE tenant = $1 AND case_id = $2 FOR NO KEY UPDATE",
    tenant,
    caseId
  )
  return row ? { version: countIn(row, "version"), procedure: textIn(row, "procedure") } : null
}

/** Most commands move no deadline: a row that stays as it was is not written. */
export const writeDeadlines = (
  db: Session,
  { tenant, caseId }: CaseKey,
  deadlines: readonly EncodedDeadline[]
): void => {
  const keys = deadlines.map(({ deadline }) => deadline.key)
  void db.change(
    "DELETE FROM danchu.deadlines WHERE tenant = $1 AND case_id = $2 AND key <> ALL($3::text[])",
    tenant,
    caseId,
    keys
  )
  if (deadlines.length === 0) return
  void db.change(
    `INSERT INTO danchu.deadlines AS kept (tenant, case_id, key, watch_day, body)
     SELECT $1, $2, d.key, d.watch_day, d.body
     FROM unnest($3::text[], $4::text[], $5::json[]) AS d (key, watch_day, body)
     ON CONFLICT (tenant, case_id, key) DO UPDATE SET watch_day = excluded.watch_day, body = excluded.body
     WHERE kept.body::text <> excluded.body::text`,
    tenant,
    caseId,
    keys,
    deadlines.map(({ deadline }) => watchDay(deadline)),
    deadlines.map(({ body }) => body)
  )
}

/** Adds messages behind those that are there, while the case is held; a key that is known is left alone. */
export const writeMessages = (
  db: Session,
  { tenant, caseId }: CaseKey,
  messages: readonly EncodedMessage[]
): Promise<number> => {
  if (messages.length === 0) return Promise.resolve(0)
  const added = db.change(
    `INSERT INTO danchu.messages (tenant, case_id, position, key, body, not_before, behind)
     SELECT $1, $2, before.position + m.number, m.key, m.body, m.not_before, before.open
     FROM unnest($3::text[], $4::json[], $5::bigint[]) WITH ORDINALITY AS m (key, body, not_before, number),
       (SELECT coalesce(max(position), 0) AS position,
          EXISTS (SELECT 1 FROM danchu.messages WHERE tenant = $1 AND case_id = $2 AND state < 2) AS open
        FROM danchu.messages WHERE tenant = $1 AND case_id = $2) AS before
     ORDER BY m.number
     ON CONFLICT (tenant, key) DO NOTHING`,
    tenant,
    caseId,
    messages.map(({ message }) => message.key),
    messages.map(({ body }) => body),
    messages.map(({ message }) => message.notBefore)
  )
  // Which of them is the first is known only now: a key may have been known.
  if (messages.length > 1) {
    void db.change(
      `UPDATE danchu.messages SET behind = true WHERE tenant = $1 AND case_id = $2 AND state < 2 AND NOT behind
         AND position > (SELECT min(position) FROM danchu.messages WHERE tenant = $1 AND case_id = $2 AND state < 2)`,
      tenant,
      caseId
    )
  }
  return added
}

/**
 * Writes what `write` then commits: the statements are on their way when this returns, and the first failure of any of
 * them undoes all. Two who give birth to one case, or use one command id, meet at a primary key: the later one looks
 * again and finds what the earlier one left.
 */
export const writeCommit = async (
  db: Session,
  commit: Commit,
  encoded: EncodedCommit
): Promise<Committed> => {
  const { tenant, caseId, commandId, recordedAt, expected } = commit
  const [found, earlier] = await Promise.all([versionHeld(db, commit), committed(db, tenant, commandId)])
  if (earlier !== null) {
    if (earlier.fingerprint !== commit.fingerprint || earlier.receipt.caseId !== caseId) {
      throw new CommandIdReused(commandId)
    }
    return earlier.receipt
  }
  if ((found?.version ?? 0) !== expected) throw new VersionConflict(caseId, expected, found?.version ?? 0)
  if (found && found.procedure !== commit.procedure) {
    throw new OtherProcedure(caseId, found.procedure, commit.procedure)
  }
  const version = expected + encoded.events.length
  if (found) {
    void db.change(
      `UPDATE danchu.cases SET version = $3, phase = $4, closed = $5, changed_at = $6
       WHERE tenant = $1 AND case_id = $2`,
      tenant,
      caseId,
      version,
      commit.phase,
      commit.closed,
      recordedAt
    )
  } else {
    void db.change(
      `INSERT INTO danchu.cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
      tenant,
      caseId,
      commit.procedure,
      version,
      commit.phase,
      commit.closed,
      recordedAt
    )
  }
  void db.change(
    `INSERT INTO danchu.commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    tenant,
    commandId,
    caseId,
    commit.fingerprint,
    expected + 1,
    version,
    recordedAt,
    encoded.warnings
  )
  void db.change(
    `INSERT INTO danchu.events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by, recorded_at,
       given_by, calendar_edition, release_name)
     SELECT $1, $2, $3::integer + e.number, $4, e.type, e.happened_on, e.payload, e.governed_by, $9::bigint, $10, $11, $12
     FROM unnest($5::text[], $6::text[], $7::json[], $8::json[]) WITH ORDINALITY
       AS e (type, happened_on, payload, governed_by, number)`,
    tenant,
    caseId,
    expected,
    commandId,
    encoded.events.map(({ event }) => event.type),
    encoded.events.map(({ event }) => event.on),
    encoded.events.map(({ payload }) => payload),
    encoded.events.map(({ governedBy }) => governedBy),
    recordedAt,
    commit.by,
    commit.calendarEdition,
    commit.release
  )
  writeDeadlines(db, commit, encoded.deadlines)
  void writeMessages(db, commit, encoded.messages)
  return {
    tenant,
    caseId,
    commandId,
    first: expected + 1,
    version,
    recordedAt,
    warnings: JSON.parse(encoded.warnings)
  }
}
