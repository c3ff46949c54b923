import { type EncodedMessage, encodeCommit } from "../encoding.js"
import { CommandIdReused, OtherProcedure, VersionConflict } from "../faults.js"
import type { CaseKey } from "../ids.js"
import type { CaseSummary, Commit, Committed, StoredEvent } from "../ports/commit.js"
import { type CaseRow, type MemoryDisk, type MessageRow, textOf, valueOf } from "./disk.js"

/** The rows of new messages behind those that a case already has. */
export const messageRows = (
  key: CaseKey,
  before: readonly MessageRow[],
  known: ReadonlyMap<string, unknown>,
  messages: readonly EncodedMessage[]
): readonly MessageRow[] => {
  const fresh = new Map(
    messages.flatMap(({ message, body }) =>
      known.has(message.key) ? [] : [[message.key, { message, body }]]
    )
  )
  return [...fresh.values()].map(({ message, body }, index) => ({
    ...key,
    key: message.key,
    position: before.length + index + 1,
    body,
    state: "waiting",
    attempt: 0,
    notBefore: message.notBefore,
    leasedUntil: null,
    reason: ""
  }))
}

/**
 * Prepares everything first and lets it in with one assignment after another and nothing between them.
 * @param tick called before each step that another store would take on its disk; it may throw
 */
export const commitTo = (disk: MemoryDisk, commit: Commit, tick: () => void): Committed => {
  const { tenant, caseId, commandId } = commit
  const encoded = encodeCommit(commit)
  const rows = disk.rows(tenant)
  tick()
  const earlier = rows.commands.get(commandId)
  if (earlier !== undefined) {
    const { fingerprint, receipt } = valueOf(earlier)
    if (fingerprint !== commit.fingerprint || receipt.caseId !== caseId) throw new CommandIdReused(commandId)
    return receipt
  }
  const found = rows.cases.get(caseId)
  const version = found?.summary.version ?? 0
  if (version !== commit.expected) throw new VersionConflict(caseId, commit.expected, version)
  if (found && found.summary.procedure !== commit.procedure) {
    throw new OtherProcedure(caseId, found.summary.procedure, commit.procedure)
  }
  const { procedure, recordedAt, by, calendarEdition, release } = commit
  const events = encoded.events.map(({ event, payload, governedBy }, index) =>
    textOf<StoredEvent>({
      tenant,
      caseId,
      sequence: version + index + 1,
      procedure,
      commandId,
      recordedAt,
      by,
      calendarEdition,
      release,
      type: event.type,
      on: event.on,
      payload: JSON.parse(payload),
      governedBy: JSON.parse(governedBy)
    })
  )
  tick()
  const messages = messageRows(commit, found?.messages ?? [], rows.messageKeys, encoded.messages)
  tick()
  const summary: CaseSummary = {
    tenant,
    caseId,
    procedure,
    version: version + events.length,
    phase: commit.phase,
    closed: commit.closed,
    openedAt: found?.summary.openedAt ?? recordedAt,
    changedAt: recordedAt
  }
  const row: CaseRow = {
    summary,
    events: [...(found?.events ?? []), ...events],
    deadlines: encoded.deadlines.map(({ body }) => body),
    messages: [...(found?.messages ?? []), ...messages]
  }
  const receipt: Committed = {
    tenant,
    caseId,
    commandId,
    first: version + 1,
    version: summary.version,
    recordedAt,
    warnings: commit.warnings
  }
  const command = textOf({ fingerprint: commit.fingerprint, receipt })
  tick()
  disk.tenants.set(tenant, rows)
  rows.cases.set(caseId, row)
  rows.commands.set(commandId, command)
  for (const { key } of messages) rows.messageKeys.set(key, caseId)
  tick()
  return valueOf(command).receipt
}
