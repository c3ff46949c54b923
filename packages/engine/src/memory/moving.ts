import { keepProof, proofsOn } from "../delivery/memory-proofs.js"
import { VersionConflict } from "../faults.js"
import type { CaseKey } from "../ids.js"
import { canonicalJson } from "../json.js"
import type { MovedCase } from "../moving.js"
import { type MemoryDisk, textOf, valueOf } from "./disk.js"

export const pack = (disk: MemoryDisk, { tenant, caseId }: CaseKey): MovedCase | null => {
  const { cases, commands } = disk.rows(tenant)
  const held = cases.get(caseId)
  if (!held) return null
  const events = held.events.map(valueOf)
  const proofs = proofsOn(disk).filter(one => one.tenant === tenant && one.caseId === caseId)
  const ids = [...new Set(events.map(({ commandId }) => commandId))]
  return {
    summary: held.summary,
    commands: ids.flatMap(id => {
      const text = commands.get(id)
      return text === undefined ? [] : [valueOf(text)]
    }),
    events,
    deadlines: held.deadlines.map(valueOf).sort((a, b) => (a.key < b.key ? -1 : 1)),
    messages: held.messages.map(({ position, state, attempt, notBefore, reason, body }) => ({
      position,
      state,
      attempt,
      notBefore,
      reason,
      message: valueOf(body)
    })),
    ...(proofs.length > 0 && { proofs })
  }
}

export const unpack = (disk: MemoryDisk, moved: MovedCase): boolean => {
  const { tenant, caseId, version } = moved.summary
  const there = pack(disk, { tenant, caseId })
  if (there !== null) {
    if (canonicalJson(there, "case") === canonicalJson(moved, "case")) return false
    throw new VersionConflict(caseId, 0, there.summary.version || version)
  }
  const rows = disk.rows(tenant)
  disk.tenants.set(tenant, rows)
  rows.cases.set(caseId, {
    summary: moved.summary,
    events: moved.events.map(textOf),
    deadlines: moved.deadlines.map(textOf),
    messages: moved.messages.map(({ message, ...row }) => ({
      ...row,
      tenant,
      caseId,
      key: message.key,
      body: textOf(message),
      leasedUntil: null
    }))
  })
  for (const command of moved.commands) rows.commands.set(command.receipt.commandId, textOf(command))
  for (const proof of moved.proofs ?? []) keepProof(disk, proof)
  for (const { message } of moved.messages) rows.messageKeys.set(message.key, caseId)
  return true
}
