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
import type { Connection } from "./connection.js"
import { countIn, jsonIn, textIn } from "./row.js"

export const committed = (
  db: Connection,
  tenant: TenantId,
  commandId: CommandId
): CommittedCommand | null => {
  const row = db.row("SELECT * FROM commands WHERE tenant = ? AND command_id = ?", tenant, commandId)
  if (!row) return null
  return {
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
  }
}

export const versionOf = (
  db: Connection,
  { tenant, caseId }: CaseKey
): { readonly version: number; readonly procedure: string } | null => {
  const row = db.row("SELECT version, procedure FROM cases WHERE tenant = ? AND case_id = ?", tenant, caseId)
  return row ? { version: countIn(row, "version"), procedure: textIn(row, "procedure") } : null
}

export const writeDeadlines = (
  db: Connection,
  { tenant, caseId }: CaseKey,
  deadlines: readonly EncodedDeadline[]
): void => {
  const rows = db.rows("SELECT key, body FROM deadlines WHERE tenant = ? AND case_id = ?", tenant, caseId)
  const kept = new Map(rows.map(row => [row["key"], row["body"]]))
  for (const { deadline, body } of deadlines) {
    const before = kept.get(deadline.key)
    kept.delete(deadline.key)
    // Most commands move no deadline.
    if (before === body) continue
    db.change(
      `INSERT INTO deadlines (tenant, case_id, key, watch_day, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (tenant, case_id, key) DO UPDATE SET watch_day = excluded.watch_day, body = excluded.body`,
      tenant,
      caseId,
      deadline.key,
      watchDay(deadline),
      body
    )
  }
  for (const key of kept.keys()) {
    db.change(
      "DELETE FROM deadlines WHERE tenant = ? AND case_id = ? AND key = ?",
      tenant,
      caseId,
      key ?? null
    )
  }
}

/** Adds messages behind those that are there; a key that is known is left alone. */
export const writeMessages = (
  db: Connection,
  { tenant, caseId }: CaseKey,
  messages: readonly EncodedMessage[]
): number =>
  messages.reduce(
    (added, { message, body }) =>
      added +
      db.change(
        `INSERT INTO messages (tenant, case_id, position, key, body, not_before, behind)
         VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM messages WHERE tenant = ? AND case_id = ?), ?, ?, ?,
           EXISTS (SELECT 1 FROM messages WHERE tenant = ? AND case_id = ? AND state < 2))
         ON CONFLICT (tenant, key) DO NOTHING`,
        tenant,
        caseId,
        tenant,
        caseId,
        message.key,
        body,
        message.notBefore,
        tenant,
        caseId
      ),
    0
  )

export const writeCommit = (db: Connection, commit: Commit, encoded: EncodedCommit): Committed => {
  const { tenant, caseId, commandId, recordedAt, expected } = commit
  const earlier = committed(db, tenant, commandId)
  if (earlier !== null) {
    if (earlier.fingerprint !== commit.fingerprint || earlier.receipt.caseId !== caseId) {
      throw new CommandIdReused(commandId)
    }
    return earlier.receipt
  }
  const found = versionOf(db, commit)
  if ((found?.version ?? 0) !== expected) throw new VersionConflict(caseId, expected, found?.version ?? 0)
  if (found && found.procedure !== commit.procedure) {
    throw new OtherProcedure(caseId, found.procedure, commit.procedure)
  }
  const version = expected + encoded.events.length
  const closed = commit.closed ? 1 : 0
  if (found) {
    db.change(
      "UPDATE cases SET version = ?, phase = ?, closed = ?, changed_at = ? WHERE tenant = ? AND case_id = ?",
      version,
      commit.phase,
      closed,
      recordedAt,
      tenant,
      caseId
    )
  } else {
    db.change(
      `INSERT INTO cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      tenant,
      caseId,
      commit.procedure,
      version,
      commit.phase,
      closed,
      recordedAt,
      recordedAt
    )
  }
  db.change(
    `INSERT INTO commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    tenant,
    commandId,
    caseId,
    commit.fingerprint,
    expected + 1,
    version,
    recordedAt,
    encoded.warnings
  )
  encoded.events.forEach(({ event, payload, governedBy }, index) =>
    db.change(
      `INSERT INTO events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by, recorded_at,
         given_by, calendar_edition, release_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      tenant,
      caseId,
      expected + index + 1,
      commandId,
      event.type,
      event.on,
      payload,
      governedBy,
      recordedAt,
      commit.by,
      commit.calendarEdition,
      commit.release
    )
  )
  writeDeadlines(db, commit, encoded.deadlines)
  writeMessages(db, commit, encoded.messages)
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
