import {
  type CaseKey,
  type CommittedCommand,
  canonicalJson,
  encodeProof,
  type MovedCase,
  type MovedMessage,
  type NewMessage,
  toJsonText,
  VersionConflict,
  watchDay
} from "@danchu/engine"
import { receiptIn } from "./commit.js"
import type { Session } from "./connection.js"
import { keepProof, proofsOfCase } from "./proofs.js"
import { caseIn, deadlines, load } from "./read.js"
import { countIn, jsonIn, textIn } from "./row.js"

const states = ["waiting", "parked", "delivered", "skipped"] as const

/** Called within a transaction: the case is held meanwhile, so that all of it is of one moment. */
export const pack = async (db: Session, key: CaseKey): Promise<MovedCase | null> => {
  const { tenant, caseId } = key
  const row = await db.row(
    `SELECT tenant, case_id, procedure, version, phase, closed, opened_at, changed_at FROM danchu.cases
     WHERE tenant = $1 AND case_id = $2 FOR NO KEY UPDATE`,
    tenant,
    caseId
  )
  if (!row) return null
  const commands = await db.rows(
    `SELECT command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings FROM danchu.commands
     WHERE tenant = $1 AND command_id IN
       (SELECT command_id FROM danchu.events WHERE tenant = $1 AND case_id = $2)
     ORDER BY first_sequence`,
    tenant,
    caseId
  )
  const messages = await db.rows(
    `SELECT position, state, attempt, not_before, reason, body FROM danchu.messages
     WHERE tenant = $1 AND case_id = $2 ORDER BY position`,
    tenant,
    caseId
  )
  const proofs = await proofsOfCase(db, key)
  return {
    summary: caseIn(row),
    commands: commands.map(
      (row): CommittedCommand =>
        receiptIn(row, tenant, textIn(row, "command_id") as CommittedCommand["receipt"]["commandId"])
    ),
    events: await load(db, key, 0),
    deadlines: await deadlines(db, key),
    messages: messages.map(
      (row): MovedMessage => ({
        position: countIn(row, "position"),
        state: states[countIn(row, "state")] ?? "waiting",
        attempt: countIn(row, "attempt"),
        notBefore: countIn(row, "not_before"),
        reason: textIn(row, "reason"),
        message: jsonIn<NewMessage>(row, "body")
      })
    ),
    ...(proofs.length > 0 && { proofs })
  }
}

export const unpack = async (db: Session, moved: MovedCase): Promise<boolean> => {
  const { summary, commands, events, deadlines, messages, proofs = [] } = moved
  const { tenant, caseId, procedure, version, phase, closed, openedAt, changedAt } = summary
  const there = await pack(db, summary)
  if (there !== null) {
    if (canonicalJson(there, "case") === canonicalJson(moved, "case")) return false
    throw new VersionConflict(caseId, 0, there.summary.version)
  }
  void db.change(
    `INSERT INTO danchu.cases (tenant, case_id, procedure, version, phase, closed, opened_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    tenant,
    caseId,
    procedure,
    version,
    phase,
    closed,
    openedAt,
    changedAt
  )
  for (const { fingerprint, receipt } of commands) {
    void db.change(
      `INSERT INTO danchu.commands (tenant, command_id, case_id, fingerprint, first_sequence, version, recorded_at, warnings)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
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
    void db.change(
      `INSERT INTO danchu.events (tenant, case_id, sequence, command_id, type, happened_on, payload, governed_by,
         recorded_at, given_by, calendar_edition, release_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
    void db.change(
      "INSERT INTO danchu.deadlines (tenant, case_id, key, watch_day, body) VALUES ($1, $2, $3, $4, $5)",
      tenant,
      caseId,
      deadline.key,
      watchDay(deadline),
      toJsonText(deadline, "deadline")
    )
  }
  const open = messages.filter(({ state }) => state === "waiting" || state === "parked")
  const foremost = Math.min(...open.map(({ position }) => position))
  for (const { position, state, attempt, notBefore, reason, message } of messages) {
    void db.change(
      `INSERT INTO danchu.messages (tenant, case_id, position, key, body, state, attempt, not_before, reason, behind)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      tenant,
      caseId,
      position,
      message.key,
      toJsonText(message, "message"),
      states.indexOf(state),
      attempt,
      notBefore,
      reason,
      position > foremost
    )
  }
  for (const proof of proofs) void keepProof(db, proof, encodeProof(proof))
  return true
}
