import {
  type CaseKey,
  type CommandId,
  canonicalJson,
  encodeProof,
  type MovedCase,
  type MovedMessage,
  type NewMessage,
  toJsonText,
  VersionConflict,
  watchDay
} from "@danchu/engine"
import { committed } from "./commit.js"
import type { Connection } from "./connection.js"
import { keepProof, proofsOfCase } from "./proofs.js"
import { caseIn, deadlines, load } from "./read.js"
import { countIn, jsonIn, textIn } from "./row.js"

const states = ["waiting", "parked", "delivered", "skipped"] as const

/** Called within a transaction, so that all of it is of one moment. */
export const pack = (db: Connection, key: CaseKey): MovedCase | null => {
  const { tenant, caseId } = key
  const row = db.row("SELECT * FROM cases WHERE tenant = ? AND case_id = ?", tenant, caseId)
  if (!row) return null
  const events = load(db, key, 0)
  const ids = [...new Set(events.map(({ commandId }) => commandId))]
  const messages = db
    .rows("SELECT * FROM messages WHERE tenant = ? AND case_id = ? ORDER BY position", tenant, caseId)
    .map(
      (row): MovedMessage => ({
        position: countIn(row, "position"),
        state: states[countIn(row, "state")] ?? "waiting",
        attempt: countIn(row, "attempt"),
        notBefore: countIn(row, "not_before"),
        reason: textIn(row, "reason"),
        message: jsonIn<NewMessage>(row, "body")
      })
    )
  const proofs = proofsOfCase(db, key)
  return {
    summary: caseIn(row),
    commands: ids.flatMap((id: CommandId) => committed(db, tenant, id) ?? []),
    events,
    deadlines: deadlines(db, key),
    messages,
    ...(proofs.length > 0 && { proofs })
  }
}

export const unpack = (db: Connection, moved: MovedCase): boolean => {
  const { summary, commands, events, deadlines, messages, proofs = [] } = moved
  const { tenant, caseId, procedure, version, phase, closed, openedAt, changedAt } = summary
  const there = pack(db, summary)
  if (there !== null) {
    if (canonicalJson(there, "case") === canonicalJson(moved, "case")) return false
    throw new VersionConflict(caseId, 0, there.summary.version)
  }
  db.change(
    `INSERT INTO cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    tenant,
    caseId,
    procedure,
    version,
    phase,
    closed ? 1 : 0,
    openedAt,
    changedAt
  )
  for (const { fingerprint, receipt } of commands) {
    db.change(
      `INSERT INTO commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      tenant,
      receipt.commandId,
      caseId,
      fingerprint,
      receipt.first,
      receipt.version,
      receipt.recordedAt,
      toJsonText(receipt.warnings, "warnings")
    )
  }
  for (const event of events) {
    const { sequence, commandId, type, on, payload, governedBy } = event
    db.change(
      `INSERT INTO events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by, recorded_at,
         given_by, calendar_edition, release_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      tenant,
      caseId,
      sequence,
      commandId,
      type,
      on,
      toJsonText(payload, type),
      toJsonText(governedBy, type),
      event.recordedAt,
      event.by,
      event.calendarEdition,
      event.release
    )
  }
  for (const deadline of deadlines) {
    db.change(
      "INSERT INTO deadlines (tenant, case_id, key, watch_day, body) VALUES (?, ?, ?, ?, ?)",
      tenant,
      caseId,
      deadline.key,
      watchDay(deadline),
      toJsonText(deadline, "deadline")
    )
  }
  for (const { position, state, attempt, notBefore, reason, message } of messages) {
    db.change(
      `INSERT INTO messages (tenant, case_id, position, key, body, state, attempt, not_before, reason, behind)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, EXISTS (SELECT 1 FROM messages WHERE tenant = ? AND case_id = ? AND state < 2))`,
      tenant,
      caseId,
      position,
      message.key,
      toJsonText(message, "message"),
      states.indexOf(state),
      attempt,
      notBefore,
      reason,
      tenant,
      caseId
    )
  }
  for (const proof of proofs) keepProof(db, proof, encodeProof(proof))
  return true
}
