import {
  type CaseKey,
  CommandIdReused,
  type Commit,
  type Committed,
  type EncodedCommit,
  type EncodedDeadline,
  type EncodedMessage,
  OtherProcedure,
  VersionConflict,
  watchDay
} from "@danchu/engine"
import { under } from "./medium.ts"
import type { CaseRow, Tables } from "./tables.ts"

/** Replaces the open deadlines of a case, and where `due` finds them. */
export const replaceDeadlines = (
  { deadlines, watched }: Tables,
  { tenant, caseId }: CaseKey,
  open: readonly EncodedDeadline[]
): void => {
  // Collected first: a table that changes under its range skips rows.
  const before = [...under(deadlines, [tenant, caseId])]
  for (const { key, value } of before) {
    const day = watchDay(value)
    deadlines.remove(key)
    if (day !== null) watched.remove([tenant, day, caseId, value.key])
  }
  for (const { deadline, body } of open) {
    const day = watchDay(deadline)
    deadlines.put([tenant, caseId, deadline.key], JSON.parse(body))
    if (day !== null) watched.put([tenant, day, caseId, deadline.key], true)
  }
}

/** Puts messages behind those that a case has; a key that is known is left alone. Answers the newest position. */
export const addMessages = (
  { messages, places, foremost }: Tables,
  { tenant, caseId }: CaseKey,
  last: number,
  added: readonly EncodedMessage[]
): number => {
  let position = last
  for (const { message, body } of added) {
    if (places.get([tenant, message.key]) !== undefined) continue
    position++
    messages.put([tenant, caseId, position], {
      tenant,
      caseId,
      position,
      message: JSON.parse(body),
      state: "waiting",
      attempt: 0,
      notBefore: message.notBefore,
      leasedUntil: null,
      reason: ""
    })
    places.put([tenant, message.key], { caseId, position })
    if (foremost.get([tenant, caseId]) === undefined) foremost.put([tenant, caseId], position)
  }
  return position
}

/** Runs inside one write: the command is looked up first, so that a repetition gets its first receipt. */
export const commitTo = (tables: Tables, commit: Commit, encoded: EncodedCommit): Committed => {
  const { cases, events, commands } = tables
  const { tenant, caseId, commandId, procedure, recordedAt, by, calendarEdition, release, fingerprint } =
    commit
  const earlier = commands.get([tenant, commandId])
  if (earlier) {
    if (earlier.fingerprint !== fingerprint || earlier.receipt.caseId !== caseId)
      throw new CommandIdReused(commandId)
    return earlier.receipt
  }
  const found = cases.get([tenant, caseId])
  const version = found?.version ?? 0
  if (version !== commit.expected) throw new VersionConflict(caseId, commit.expected, version)
  if (found && found.procedure !== procedure) throw new OtherProcedure(caseId, found.procedure, procedure)
  encoded.events.forEach(({ event, payload, governedBy }, i) => {
    const sequence = version + i + 1
    events.put([tenant, caseId, sequence], {
      tenant,
      caseId,
      sequence,
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
  })
  replaceDeadlines(tables, commit, encoded.deadlines)
  const row: CaseRow = {
    tenant,
    caseId,
    procedure,
    version: version + encoded.events.length,
    phase: commit.phase,
    closed: commit.closed,
    openedAt: found?.openedAt ?? recordedAt,
    changedAt: recordedAt,
    lastPosition: addMessages(tables, commit, found?.lastPosition ?? 0, encoded.messages)
  }
  cases.put([tenant, caseId], row)
  const receipt: Committed = {
    tenant,
    caseId,
    commandId,
    first: version + 1,
    version: row.version,
    recordedAt,
    warnings: JSON.parse(encoded.warnings)
  }
  commands.put([tenant, commandId], { fingerprint, receipt })
  return receipt
}
